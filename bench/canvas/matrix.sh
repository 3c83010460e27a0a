#!/usr/bin/env bash
# matrix.sh RESULTS.jsonl [REPEATS] ["server …"] ["scenario …"]
# Starts each server fresh on 127.0.0.1 for every run, measures it and stops it. One line of JSON for each run.
set -euo pipefail
cd "$(dirname "$0")"
. servers/know.sh

results=$1
repeats=${2:-3}
servers=${3:-"plethu hocuspocus-sqlite ywebsocket-level"}
scenarios=${4:-"A50 B200 C100x5 R50 R200"}
port=4200
work=$(mktemp -d)
server=
trap 'stop; rm -rf "$work"' EXIT

main() {
  local repeat scenario name
  for repeat in $(seq "$repeats"); do
    for scenario in $scenarios; do
      for name in $servers; do one_run "$name" "$scenario" "$repeat"; done
    done
  done
}

one_run() { # one_run SERVER SCENARIO REPEAT
  port=$((port + 1))
  data=$work/$port
  mkdir -p "$data"
  "know_${1%%-*}"
  "${command[@]}" >"$data/log" 2>&1 &
  server=$!
  wait_for_port
  echo "$2 $3/$repeats $1" >&2
  # shellcheck disable=SC2046  # an option and its value are two words
  timeout 150 node bench.mjs "${address[@]}" $(load_of "$2") --pid "$server" --label "$1/$2" --json "$results" >/dev/null 2>"$data/errors" ||
    { echo "  failed:"; tail -n 3 "$data/errors" "$data/log"; } >&2
  stop
}

load_of() { # load_of SCENARIO
  case $1 in
    A50) echo --clients 50 --rate 2 --duration 8 --warmup 2 ;;
    B200) echo --clients 200 --rate 0.5 --duration 8 --warmup 2 ;;
    C100x5) echo --docs 100 --clients 5 --rate 1 --duration 8 --warmup 2 ;;
    R50) echo --clients 50 --rate 1 --warmup 2 --step 3 --ramp 100,200,300,400,500,600,800,1000,1200,1500,2000,2500,3000,4000,5000,6000,8000,10000,12000,15000 ;;
    R200) echo --clients 200 --rate 0.2 --warmup 2 --step 3 --ramp 50,100,150,200,250,300,400,500,600,800,1000,1200,1500 ;;
    *) echo "no such scenario: $1" >&2; exit 2 ;;
  esac
}

wait_for_port() {
  local try
  for try in $(seq 100); do
    if (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then sleep 0.5; return; fi
    sleep 0.1
  done
  echo "no server on port $port after ${try} tries" >&2
}

stop() {
  [ -n "$server" ] || return 0
  kill "$server" 2>/dev/null || true
  for _ in 1 2 3 4 5 6 7 8 9 10; do kill -0 "$server" 2>/dev/null || break; sleep 0.2; done
  kill -9 "$server" 2>/dev/null || true
  wait "$server" 2>/dev/null || true
  server=
}

main
