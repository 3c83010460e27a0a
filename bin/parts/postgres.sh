# shellcheck shell=bash disable=SC2034
# A PostgreSQL of our own for as long as the tests run: a new folder, a free port, gone at the end.
# It never touches a server that may already be there. Sourced by bin/test, after needs.sh.

postgres_folder=

start_postgres() {
  local bin port password
  bin=$(newest_postgres)
  port=$(free_port)
  password=$(head -c 12 /dev/urandom | od -An -tx1 | tr -d ' \n')
  postgres_folder=$(mktemp -d /tmp/plethu-postgres.XXXXXX)
  trap stop_postgres EXIT
  echo "$password" >"$postgres_folder/password"
  own_by_postgres "$postgres_folder"
  export PLETHU_TEST_POSTGRES="postgres://postgres:$password@127.0.0.1:$port/postgres"
  step "Start PostgreSQL" new_cluster "$bin" "$port"
}

new_cluster() { # new_cluster BIN PORT
  as_postgres "$1/initdb" --pgdata="$postgres_folder/data" --username=postgres --encoding=UTF8 --locale=C.UTF-8 \
    --auth=password --pwfile="$postgres_folder/password" --no-sync &&
    settings "$2" | as_postgres tee -a "$postgres_folder/data/postgresql.conf" >/dev/null &&
    as_postgres "$1/pg_ctl" --pgdata="$postgres_folder/data" --log="$postgres_folder/log" --wait start
}

# These data are thrown away, so they need not survive a power cut; unless how fast they are kept is measured.
settings() {
  cat <<END
listen_addresses = '127.0.0.1'
port = $1
unix_socket_directories = '$postgres_folder'
max_connections = 200
END
  [ "${POSTGRES_KEEPS:-no}" = yes ] || printf '%s = off\n' fsync synchronous_commit full_page_writes
}

stop_postgres() {
  [ -n "$postgres_folder" ] || return 0
  as_postgres "$(newest_postgres)/pg_ctl" --pgdata="$postgres_folder/data" --mode=immediate stop >/dev/null 2>&1 || true
  as_postgres rm -rf "$postgres_folder/data" || true
  rm -rf "$postgres_folder"
  postgres_folder=
}

# PostgreSQL refuses to run as root.
as_postgres() {
  if [ "$(id -u)" -eq 0 ]; then (cd / && exec runuser -u postgres -- "$@"); else "$@"; fi
}

own_by_postgres() { if [ "$(id -u)" -eq 0 ]; then chown -R postgres "$1"; fi; }

free_port() {
  node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close() })'
}
