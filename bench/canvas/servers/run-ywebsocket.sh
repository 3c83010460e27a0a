#!/bin/sh
# run-ywebsocket.sh PORT [leveldb-dir]
cd "$(dirname "$0")/.." || exit
[ -n "$2" ] && export YPERSISTENCE="$2"
HOST=127.0.0.1 PORT=$1 exec node node_modules/@y/websocket-server/src/server.js
