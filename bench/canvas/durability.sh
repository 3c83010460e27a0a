#!/usr/bin/env bash
# Kill -9 while five people type, again and again, for us and for the peers. Prints a Markdown table.
# REPEATS=100: how often for us; the peers get a tenth of that, which is enough to see it.
set -euo pipefail
cd "$(dirname "$0")"
. servers/know.sh

repeats=${REPEATS:-100}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
port=4190

main() {
  echo "| server | killed | edits that others had seen | lost | worst single time |"
  echo "| --- | --- | --- | --- | --- |"
  for name in ${1:-plethu hocuspocus-sqlite ywebsocket-level}; do
    one "$name" "$([ "$name" = plethu ] && echo "$repeats" || echo $(((repeats + 9) / 10)))"
  done
}

one() { # one SERVER TIMES
  port=$((port + 1))
  data=$work/$port
  mkdir -p "$data"
  "know_${1%%-*}"
  node durability.mjs "${address[@]}" --cmd "${command[*]}" --port $port --reps "$2" --label "$1" | node -e '
    const r = JSON.parse(require("fs").readFileSync(0, "utf8"))
    const opened = r.couldNotOpen ? ` (${r.couldNotOpen} times it could not be opened again)` : ""
    console.log(`| ${r.label} | ${r.times} times | ${r.seenByOthers.toLocaleString("en")} | ${r.lostAfterCrash.toLocaleString("en")}${opened} | ${r.worst} |`)'
}

main "$@"
