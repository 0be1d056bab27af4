@echo off
rem Starts Allclear. JAVA_HOME: the Java to use, 17 or newer; JAVA_OPTS, ALLCLEAR_JAVA_OPTS: options for it.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
set "quick=-XX:MaxNewSize=32m -XX:TieredStopAtLevel=1 -XX:C1MaxInlineSize=20"
if "%~1"=="serve" set "quick="
"%java%" -XX:+UseSerialGC %quick% -XX:-UsePerfData %JAVA_OPTS% %ALLCLEAR_JAVA_OPTS% -jar "%~dp0..\lib\allclear.jar" %*
exit /b %errorlevel%
