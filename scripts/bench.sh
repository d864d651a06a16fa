#!/usr/bin/env bash
# Measures dyrelu's CPU code against the limit of memory and against other
# compilers, and writes docs/benchmarks.md. Installs the others in .venv-bench.
#
#   scripts/bench.sh short|full|narrow [OPTION...]
#
# OPTION is one of `python -m benchmarks`; `short --help` lists them.
#
# Environment:
#   LLVM_PREFIX   where LLVM and MLIR 22.1 are installed (/usr/lib/llvm-22)
#   PYTHON        the Python (3.11 or newer) to make .venv-bench with (python3)
set -euo pipefail
# shellcheck source=scripts/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
export LLVM_PREFIX

requirements=(benchmarks/requirements-torch.txt benchmarks/requirements.txt)
venv=.venv-bench

case "${1:-}" in
short | full | narrow) ;;
*) die "expected short, full or narrow, got '${1:-}'; usage: scripts/bench.sh RUN [OPTION...]" ;;
esac
[[ -x build/bin/dyrelu-compile ]] ||
  die "there is no build/bin/dyrelu-compile: run 'make build' first"

make_venv() {
  local file
  "${PYTHON:-python3}" -m venv --clear "$venv" || return
  # One after the other: the index of the first file is for that one alone.
  for file in "${requirements[@]}"; do
    "$venv/bin/python" -m pip install --disable-pip-version-check --no-input \
      --progress-bar off --only-binary :all: --no-deps -r "$file" || return
  done
  "$venv/bin/python" -m pip check
}

# As in setup.sh: the stamp is written last, and the interpreter is tried.
stamp=$venv/dyrelu-bench.sha256
hash=$(sha256sum "${requirements[@]}")
if [[ ! -r $stamp || $(<"$stamp") != "$hash" ]] ||
  ! "$venv/bin/python" -c '' 2>/dev/null; then
  if ! step "Making $venv with ${requirements[*]} (2 GB)" \
    "$root/build/logs/bench.log" make_venv; then
    die "making $venv failed" 'Can this machine reach a Python package index?' \
      'Are there wheels of torch-mlir for this Python? Set PYTHON to another.'
  fi
  printf '%s\n' "$hash" >"$stamp"
fi

exec "$venv/bin/python" -m benchmarks "$@"
