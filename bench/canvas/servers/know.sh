# shellcheck shell=bash disable=SC2034,SC2154
# How each server is started and reached. Sourced by matrix.sh and durability.sh, which set `port` and `data`.
# Each sets `command`, the words that start it, and `address`, the options by which it is reached.
program=${PLETHU_BIN:-../../target/release/plethu}

know_plethu() {
  local told space token
  told=$("$program" demo --data "$data" --bench-token)
  space=$(awk '$1 == "SPACE" { print $2 }' <<<"$told")
  token=$(awk '$1 == "TOKEN" { print $2 }' <<<"$told")
  command=("$program" serve --listen "127.0.0.1:$port" --data "$data")
  address=(--url "ws://127.0.0.1:$port/live/canvas/{doc}?token=$token" --bearer "$token"
    --prepare "PUT http://127.0.0.1:$port/api/v1/spaces/$space/canvases/{doc} {\"name\":{\"en\":\"Bench\"}}")
}

know_hocuspocus() {
  command=(node servers/hocuspocus.mjs "$port" "$data/db.sqlite")
  address=(--url "ws://127.0.0.1:$port/" --dialect hocuspocus)
}

know_ywebsocket() {
  command=(servers/run-ywebsocket.sh "$port" "$data/db")
  address=(--url "ws://127.0.0.1:$port/{doc}")
}
