#!/usr/bin/env bash
# Prints what it costs to derive everything from a site that is read already.
#
#   src/bench/jmh.sh [OPTION ...]   options are those of JMH; default: 1,000, 10,000 and 100,000 incidents
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
javac -cp "$jar:$work/lib/*" -d "$work/classes" src/bench/DerivedBenchmark.java
java -cp "$work/classes:$jar:$work/lib/*" org.openjdk.jmh.Main "$@"
