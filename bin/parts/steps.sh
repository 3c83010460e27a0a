# shellcheck shell=bash disable=SC2034
# One line per step with the time it took. The first step that fails shows its output and ends everything.
# Sourced by the commands in bin/; expects to stand at the root of the repository.

logs=target/logs
passed=0
mkdir -p "$logs"

step() { # step "What it is" command arguments…
  local name=$1 started=$SECONDS log
  log="$logs/$(tr -cs '[:alnum:]\n' '-' <<<"$name").log"
  shift
  announce "$name"
  if watched "$log" "$@"; then
    printf '%5d s\n' $((SECONDS - started))
    show_skipped "$log"
    passed=$((passed + $(tests_in "$log")))
  else
    printf ' failed after %d s\n' $((SECONDS - started))
    give_up "$name" "$log"
  fi
}

announce() { printf '%-48s' "$1"; }

# On a terminal the seconds count up while we wait; elsewhere the line simply stays open.
watched() { # watched LOG command…
  local log=$1 counter='' status=0
  shift
  if [ -t 1 ]; then count_up & counter=$!; fi
  "$@" >"$log" 2>&1 </dev/null || status=$?
  if [ -n "$counter" ]; then kill "$counter" 2>/dev/null; wait "$counter" 2>/dev/null || true; fi
  return $status
}

count_up() {
  local begun=$SECONDS
  while kill -0 $$ 2>/dev/null; do
    printf '%5d s\b\b\b\b\b\b\b' $((SECONDS - begun))
    sleep 0.5
  done
}

# A test that cannot be run says "skipped: why"; nobody should think it passed.
show_skipped() { grep -h '^skipped: ' "$1" | sort -u | sed 's/^/  /' || true; }

# What cargo and node counted; any other step counts as one.
tests_in() {
  awk '/^test result:/ { n += $4 } /^ℹ pass / { n += $3 } END { print (n > 0 ? n : 1) }' "$1"
}

failures_in() {
  awk '/^test result:/ { n += $6 } /^ℹ fail / { n += $3 } END { print (n > 0 ? n : 1) }' "$1"
}

give_up() { # give_up NAME LOG
  what_failed "$2"
  echo
  echo "Failed: $1 (all of its output is in $2)"
  echo "$passed passed, $(failures_in "$2") failed"
  exit 1
}

# Of cargo's output, what the failing tests said; of anything else, the end.
what_failed() {
  if grep -q '^failures:$' "$1"; then
    awk '/^failures:$/ { on = 1 } on; /^test result:/ { on = 0 }' "$1" | tail -n 300
  else
    tail -n 200 "$1"
  fi
}

all_passed() { echo "$passed passed, 0 failed"; }
