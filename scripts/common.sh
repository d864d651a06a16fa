# shellcheck shell=bash
# What the scripts share. Sourced, never run; the caller has set -euo pipefail.

root=$(CDPATH='' cd -- "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root" || exit

# Where LLVM and MLIR 22.1 are installed. Debian's place unless told otherwise.
default_llvm_prefix=/usr/lib/llvm-22
LLVM_PREFIX=${LLVM_PREFIX:-$default_llvm_prefix}

say() { printf '%s\n' "$*"; }

# die MESSAGE [LINE...]: ends the script with a message.
die() {
  printf 'dyrelu: %s\n' "$1" >&2
  shift
  (($# == 0)) || printf '  %s\n' "$@" >&2
  exit 1
}

# elapsed START: the seconds since $SECONDS was START, with their unit.
elapsed() { printf '%d s' $((SECONDS - $1)); }

# step WHAT LOG COMMAND...: runs a long command with its output in LOG. Says
# what is done before and how long it took after; shows the log's end, and
# hands on the exit status, when the command fails.
step() {
  local what=$1 log=$2 start=$SECONDS status=0
  shift 2
  mkdir -p "$(dirname "$log")"
  say "==> $what (log: ${log#"$root"/})"
  "$@" >"$log" 2>&1 </dev/null || status=$?
  if ((status)); then
    {
      say "    failed after $(elapsed "$start") with status $status; the log ends:"
      tail -n 30 "$log" | sed 's/^/    | /'
    } >&2
    return "$status"
  fi
  say "    done in $(elapsed "$start")"
}

# at_least WANTED FOUND: whether version FOUND is WANTED or newer.
at_least() { printf '%s\n' "$1" "$2" | sort -V -C; }

# make_venv VENV REQUIREMENTS...: a Python environment of wheels, nothing else.
make_venv() {
  local venv=$1 file
  shift
  "${PYTHON:-python3}" -m venv --clear "$venv" || return
  # One after the other: the index of the first file is for that one alone.
  for file in "$@"; do
    "$venv/bin/python" -m pip install --disable-pip-version-check --no-input \
      --progress-bar off --only-binary :all: --no-deps -r "$file" || return
  done
  "$venv/bin/python" -m pip check
}

# ensure_venv VENV SIZE REQUIREMENTS...: makes it unless it is there as required.
ensure_venv() {
  local venv=$1 size=$2 stamp hash
  shift 2
  # The stamp is written last, so that an interrupted set-up leaves none; the
  # interpreter is tried, since the one it was made with may be gone.
  stamp=$venv/dyrelu.sha256
  hash=$(sha256sum "$@")
  if [[ -r $stamp && $(<"$stamp") == "$hash" ]] &&
    "$venv/bin/python" -c '' 2>/dev/null; then
    return
  fi
  if ! step "Making $venv with $* ($size)" "$root/build/logs/${venv#.}.log" \
    make_venv "$venv" "$@"; then
    die "making $venv failed" 'Can this machine reach a Python package index?' \
      'Are there wheels of torch-mlir for this Python? Set PYTHON to another.'
  fi
  printf '%s\n' "$hash" >"$stamp"
}
