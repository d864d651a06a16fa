#!/usr/bin/env bash
# Runs a command with the Python of .venv-interop, which it makes first: PyTorch,
# torch-mlir, IREE, JAX and ONNX, as requirements-interop.txt pins them.
#
#   scripts/interop.sh ARGUMENT...     as `python ARGUMENT...`
#
# Environment:
#   PYTHON        the Python (3.11 or newer) to make .venv-interop with (python3)
set -euo pipefail
caller=$PWD
# shellcheck source=scripts/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

venv=.venv-interop
ensure_venv "$venv" "2 GB" benchmarks/requirements-torch.txt \
  benchmarks/requirements-torch-needs.txt requirements-interop.txt
python=$root/$venv/bin/python
cd "$caller"
exec "$python" "$@"
