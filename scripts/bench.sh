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

requirements=(benchmarks/requirements-torch.txt benchmarks/requirements-torch-needs.txt
  benchmarks/requirements.txt)
venv=.venv-bench

case "${1:-}" in
short | full | narrow) ;;
*) die "expected short, full or narrow, got '${1:-}'; usage: scripts/bench.sh RUN [OPTION...]" ;;
esac
[[ -x build/bin/dyrelu-compile ]] ||
  die "there is no build/bin/dyrelu-compile: run 'make build' first"

ensure_venv "$venv" "2 GB" "${requirements[@]}"
exec "$venv/bin/python" -m benchmarks "$@"
