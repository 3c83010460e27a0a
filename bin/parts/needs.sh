# shellcheck shell=bash disable=SC2034
# Installs what is missing, or says in one line what to install.
# Sourced by the commands in bin/, after steps.sh.

missing=()

need() { # need PACKAGE test-that-succeeds-when-it-is-there…
  local package=$1
  shift
  "$@" >/dev/null 2>&1 || missing+=("$package")
}

has() { command -v "$1"; }

need_to_build() {
  need build-essential has cc
  need git has git
  need ca-certificates test -e /etc/ssl/certs/ca-certificates.crt
}

need_to_test() {
  need postgresql newest_postgres
  need chromium chromium_path
  need fonts-dejavu-core has_fonts
  need aspell has aspell
  need aspell-cy welsh_dictionary
}

need_to_bench() { need wrk has wrk; }

welsh_dictionary() { aspell dump dicts | grep -qx cy; }
has_fonts() { ls /usr/share/fonts/truetype/*/*.ttf; }

chromium_path() {
  local name
  for name in "${PLETHU_CHROMIUM:-}" chromium chromium-browser google-chrome; do
    [ -n "$name" ] && command -v "$name" && return
  done
  return 1
}

# Debian keeps each version's programs out of PATH; what is called "postgres" on PATH may be anything.
newest_postgres() {
  local found
  found=$(printf '%s\n' /usr/lib/postgresql/*/bin/initdb | sort -V | tail -1)
  [ -x "$found" ] && dirname "$found"
}

# Rust and Node are asked for in the README and never installed from here: people choose their own way.
need_rust_and_node() {
  has cargo >/dev/null || stop_with "Install Rust first (https://rustup.rs), then run this again."
  has npm >/dev/null || stop_with "Install Node 20 or later first (https://nodejs.org), then run this again."
  node -e 'process.exit(parseInt(process.versions.node) < 20 ? 1 : 0)' || stop_with "Node 20 or later is needed; this is $(node --version)."
}

stop_with() { echo "$1" >&2; exit 1; }

install_missing() {
  [ ${#missing[@]} -eq 0 ] && return
  if ! has apt-get >/dev/null || ! may_install; then
    stop_with "Please install: ${missing[*]}   (on Debian or Ubuntu: sudo apt-get install ${missing[*]})"
  fi
  step "Install ${missing[*]}" apt_install "${missing[@]}"
}

may_install() { [ "$(id -u)" -eq 0 ] || sudo -n true 2>/dev/null; }

as_root() { if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo -n "$@"; fi; }

# The package lists are fetched only when installing does not work without.
apt_install() {
  quiet_apt install "$@" || { quiet_apt update && quiet_apt install "$@"; }
}

quiet_apt() {
  local what=$1
  shift
  case $what in
    update) as_root env DEBIAN_FRONTEND=noninteractive apt-get update -q ;;
    install) as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@" ;;
  esac
}

# npm ci takes seconds but not nothing: it is left out while the lock file is the one installed last.
npm_install() { # npm_install FOLDER
  local mark=$1/node_modules/.installed
  cmp -s "$1/package-lock.json" "$mark" && return
  step "Packages for $1" npm ci --prefix "$1" --no-audit --no-fund
  cp "$1/package-lock.json" "$mark"
}
