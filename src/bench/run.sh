#!/usr/bin/env bash
# Prints one table of what builds cost: in full, with nothing changed but the time, and with one incident edited.
#
#   src/bench/run.sh [N ...]        how many incidents; default 100 1000 10000
#
# JAR      the program (default target/allclear.jar)      JAVA_OPTS  (default: serial collector, C1 only)
# RUNS     of which the median is printed (default 3)     WHERE      a folder to work in (default: memory, where there is some)
#
# Needs a JDK 17 and GNU time. Quote ratios from one run: machines are noisy.
set -euo pipefail
cd "$(dirname "$0")/../.."
jar=$(realpath "${JAR:-target/allclear.jar}")
opts=${JAVA_OPTS:--XX:+UseSerialGC -XX:TieredStopAtLevel=1}
runs=${RUNS:-3}
[ -d /dev/shm ] && memory=/dev/shm || memory=${TMPDIR:-/tmp}
work=$(mktemp -d "${WHERE:-$memory}/allclear-bench.XXXXXX")
trap 'rm -rf "$work"' EXIT

# A build at the given instant: "wall cpu peak written" on one line.
build() {
  # shellcheck disable=SC2086
  (cd "$1" && command time -o "$work/time" -f '%e %U %S %M' java $opts -jar "$jar" build --now "$2" 2>/dev/null) >"$work/said"
  awk -v written="$(grep -o '[0-9]* files* written' "$work/said" | cut -d' ' -f1)" \
    '{ printf "%s %.2f %d %s\n", $1, $2 + $3, $4 / 1024, written }' "$work/time"
}

# Reads rows of figures; prints the median of each column, joined as a row of the table.
row() {
  awk -v name="$1" -v n="$2" '{ for (i = 1; i <= NF; i++) v[i, NR] = $i }
    END { printf "| %s | %s |", n, name
      for (i = 1; i <= NF; i++) { for (a = 1; a < NR; a++) for (b = a + 1; b <= NR; b++) if (v[i, b] < v[i, a]) { t = v[i, a]; v[i, a] = v[i, b]; v[i, b] = t }
        printf " %s |", v[i, int((NR + 1) / 2)] }
      print "" }'
}

echo "| incidents | build | wall s | CPU s | peak MiB | files written |"
echo "|---|---|---|---|---|---|"
for n in "${@:-100 1000 10000}"; do
  for incidents in $n; do
    site="$work/$incidents"
    java src/bench/Corpus.java "$incidents" 1 "$site/content"
    edited=$(find "$site/content/incidents" -name '*.md' | sort | sed -n 1p)
    : >"$work/full"; : >"$work/same"; : >"$work/edit"
    for ((run = 0; run <= runs; run++)); do
      rm -rf "$site/site"
      full=$(build "$site" "2026-01-05T00:$((10 + 3 * run)):00Z")
      same=$(build "$site" "2026-01-05T00:$((11 + 3 * run)):00Z")
      echo "One more sentence, number $run." >>"$edited"
      edit=$(build "$site" "2026-01-05T00:$((12 + 3 * run)):00Z")
      # The first run warms the machine's caches.
      ((run == 0)) || { echo "$full" >>"$work/full"; echo "$same" >>"$work/same"; echo "$edit" >>"$work/edit"; }
    done
    row full "$incidents" <"$work/full"
    row "nothing changed" "$incidents" <"$work/same"
    row "one incident edited" "$incidents" <"$work/edit"
  done
done
