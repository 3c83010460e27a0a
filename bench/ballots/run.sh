#!/usr/bin/env bash
# Counts side by side with other programs and prints Markdown tables for docs/benchmarks.md.
#   bench/ballots/run.sh [COUNT] [SEED] [FILE…]      2,000 made-up budgets and elections by default; FILE: .pb or .blt
# COUNTER=… counts with another command than the crate's example, such as "target/release/plethu count"; then the start of
# the program is part of the time. What disagrees is said on standard error. Python's packages go into target/bench.
set -euo pipefail
cd "$(dirname "$0")/../.."

main() {
  local python=target/bench/ballots/bin/python
  [ -x $python ] || python3 -m venv target/bench/ballots
  $python -m pip install --quiet --requirement bench/ballots/requirements.txt >&2
  $python bench/ballots/compare.py "$(counter)" "${1:-2000}" "${2:-2026}" "${@:3}"
}

counter() {
  if [ -z "${COUNTER:-}" ]; then
    cargo build --quiet --release --locked --package ballots --example count >&2
    COUNTER=${CARGO_TARGET_DIR:-target}/release/examples/count
  fi
  echo "$COUNTER"
}

main "$@"
