#!/usr/bin/env bash
# Prints what it costs to derive everything from a site that is read already, and to make single pages and files of it.
#
#   src/bench/jmh.sh [OPTION ...]   options are those of JMH: a pattern picks benchmarks (Derived, Render), -p their parameters
#
# JAR      the program (default target/allclear.jar)
#
# Needs a JDK 17 and Maven. Quote ratios from one run: machines are noisy; what `-prof gc` says is allocated is not.
set -euo pipefail
cd "$(dirname "$0")/../.."
jar=$(realpath "${JAR:-target/allclear.jar}")
work=$(mktemp -d "${TMPDIR:-/tmp}/allclear-jmh.XXXXXX")
trap 'rm -rf "$work"' EXIT

mvn -q -f src/bench/pom.xml dependency:copy-dependencies -DoutputDirectory="$work/lib"
mkdir "$work/classes"
javac -cp "$jar:$work/lib/*" -d "$work/classes" src/bench/*Benchmark.java
java src/bench/Corpus.java 1000 1 "$work/content"
java -cp "$work/classes:$jar:$work/lib/*" org.openjdk.jmh.Main -jvmArgsAppend "-Dcontent=$work/content" "$@"
