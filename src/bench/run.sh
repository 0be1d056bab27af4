#!/usr/bin/env bash
# Prints one table of what builds cost: of Allclear, of merely writing the same files, and of its peers, where they are given.
#
#   src/bench/run.sh [N ...]        how many incidents; default 100 1000 10000
#
# JAR       the program (default target/allclear.jar)       JAVA_OPTS  options for `java -jar` (default: none)
# LAUNCHER  the program as installed: .../bin/allclear      RUNS       of which medians are printed (default 3)
# HUGO      a Hugo, which makes bare pages of incidents     WHERE      a folder to work in (default: memory, where there is some)
# CSTATE    a checkout of cState, the theme, for HUGO       LIMIT      seconds after which a peer is stopped (default 60)
# SHAPE     "COMPONENTS YEARS", instead of what is usual for so many incidents
#
# Needs a JDK 17 and GNU time. All builds take turns; the first turn only warms the machine's caches. Machines are noisy, so quote
# ratios: the last two columns are medians of what a build took of the first one's time in the same turn.
set -euo pipefail
bench=$(cd "$(dirname "$0")" && pwd)
jar=$(realpath "${JAR:-$bench/../../target/allclear.jar}")
launcher=${LAUNCHER:+$(realpath "$LAUNCHER")}
hugo=${HUGO:+$(realpath "$(command -v "$HUGO")")}
cstate=${CSTATE:+$(realpath "$CSTATE")}
read -ra options <<<"${JAVA_OPTS:-}"
read -ra shape <<<"${SHAPE:-}"
runs=${RUNS:-3}
[ -d /dev/shm ] && memory=/dev/shm || memory=${TMPDIR:-/tmp}
work=$(mktemp -d "${WHERE:-$memory}/allclear-bench.XXXXXX")
trap 'rm -rf "$work"' EXIT
cp -r "$bench/hugo" "$work/bare" # Hugo leaves files beside its templates

# note NAME WALL CPU MEBIBYTES FILES BYTES [more]: keeps what a build cost in this turn; `more`: at least that.
note() {
  local IFS='|'
  echo "$turn|$*" >>"$work/notes"
}

# measure NAME FOLDER COMMAND ...: runs, in the folder, what writes there. A peer that was stopped once is not tried again.
measure() {
  local name=$1 folder=$2 code=0 more='' wall user system peak files bytes
  shift 2
  ! grep -q "|$name|.*|more" "$work/notes" || return 0
  mkdir -p "$folder"
  touch "$work/began"
  (cd "$folder" && command time -q -o "$work/time" -f '%e %U %S %M' "$@") >"$work/said" 2>&1 || code=$?
  [ "$code" != 124 ] || more='more'
  [ "$code" = 0 ] || [ "$more" ] || { cat "$work/said" >&2 && exit 1; }
  read -r wall user system peak <"$work/time"
  read -r files bytes < <(find "$folder" -name .allclear -prune -o -type f -newercm "$work/began" -printf '%s\n' |
    awk '{ bytes += $1 } END { print NR, bytes + 0 }')
  note "$name" "$wall" "$(awk "BEGIN { print $user + $system }")" $((peak / 1024)) "$files" "$bytes" $more
}

# each WHAT ARGUMENT ...: runs the program in every way there is.
each() {
  local what=$1
  shift
  [ -z "$launcher" ] || measure "launcher, $what" "$work/launcher" "$launcher" "$@"
  measure "java -jar, $what" "$work/jar" java "${options[@]}" -jar "$jar" "$@"
}

# build WHAT: builds the site as of so many minutes after midnight.
build() {
  each "$1" build --content "$work/content" --now "$(date -u -d "2026-01-05 UTC + $minutes minutes" +%FT%TZ)"
}

peers() {
  rm -rf "$work/hugo-site" "$work/cstate-site"
  measure "Hugo, bare pages" "$work/hugo-site" \
    timeout "${LIMIT:-60}" "$hugo" --quiet -s "$work/bare" --contentDir "$work/peer/content" -d "$work/hugo-site"
  [ -z "$cstate" ] || measure "Hugo and cState" "$work/cstate-site" \
    timeout "${LIMIT:-60}" "$hugo" --quiet -s "$work/peer" --themesDir "${cstate%/*}" --theme "${cstate##*/}" \
    -d "$work/cstate-site"
}

# One turn of everything that is done with a site.
take_turns() {
  rm -rf "$work/launcher" "$work/jar" "$work/copy"
  build full
  build "nothing changed"
  ((minutes += 1))
  build "nothing but the time changed"
  ((minutes += 1))
  echo "One more sentence, number $turn." >>"$edited"
  build "one incident edited"
  each check check --content "$work/content" --now 2026-01-05T00:00:00Z
  # A process that is kept warm has its place here: whatever measures itself says so by `note`.
  # shellcheck disable=SC2046
  note "merely writing the files" $(java -XX:+UseSerialGC "$bench/Floor.java" "$work/jar/site" "$work/copy")
  [ -z "$hugo" ] || peers
}

# Prints a row for each name in the notes: medians over the turns, of its costs and of their ratios to those of the first row.
rows() {
  awk -F '|' -v incidents="$1" '
    function median(name, column,   n, i, j, sorted) {
      n = count[name]
      for (i = 1; i <= n; i++) {
        for (j = i; j > 1 && sorted[j - 1] > cost[name, column, i]; j--) sorted[j] = sorted[j - 1]
        sorted[j] = cost[name, column, i]
      }
      return sorted[int((n + 1) / 2)]
    }
    !($1 in wall) { wall[$1] = $3; cpu[$1] = $4 }
    !seen[$2]++ { order[++names] = $2 }
    $1 > 0 || $8 == "more" {
      count[$2]++
      for (i = 1; i <= 4; i++) cost[$2, i, count[$2]] = $(i + 2)
      cost[$2, 5, count[$2]] = $7 / 1e6
      cost[$2, 6, count[$2]] = $3 / wall[$1]
      cost[$2, 7, count[$2]] = $4 / cpu[$1]
      least[$2] = $8 == "more" ? "> " : ""
    }
    END {
      split("%.2f %.2f %s %d %.1f %.3g %.3g", format, " ")
      for (k = 1; k <= names; k++) {
        printf "| %s | %s |", incidents, order[k]
        for (i = 1; i <= 7; i++) printf " " least[order[k]] format[i] " |", median(order[k], i)
        print ""
      }
    }' "$work/notes"
}

processor=$(sed -n 's/^model name[^:]*: / of /p;T;q' /proc/cpuinfo)
java=$(java -version 2>&1 | sed -n '1s/.*"\(.*\)".*/\1/p')
echo "$(date -u +%F), $(nproc) cores$processor, Java $java; medians of $runs turns."
echo
echo "| incidents | build | wall s | CPU s | peak MiB | files written | MB written | wall, of the first | CPU, of the first |"
echo "|---|---|---|---|---|---|---|---|---|"
minutes=0
: >"$work/notes"
for ((turn = 0; turn <= runs; turn++)); do
  each --help --help
done
rows –
for n in "${@:-100 1000 10000}"; do
  for incidents in $n; do
    java "$bench/Corpus.java" "$incidents" 1 "$work/content" allclear "${shape[@]}"
    java "$bench/Corpus.java" "$incidents" 1 "$work/peer" hugo "${shape[@]}"
    edited=$(find "$work/content/incidents" -name '*.md' | sort -V | tail -n 1)
    : >"$work/notes"
    for ((turn = 0; turn <= runs; turn++)); do
      take_turns
    done
    rows "$incidents"
    rm -rf "$work/content" "$work/peer"
  done
done
