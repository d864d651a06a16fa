#!/usr/bin/env bash
# Compares what IREE makes of models with and without dyrelu; installs PyTorch,
# torch-mlir and IREE in .venv-interop first, and builds dyrelu.
#
#   examples/iree/run.sh [OPTION...]     --help lists the options
set -euo pipefail
here=$(CDPATH='' cd -- "$(dirname "${BASH_SOURCE[0]}")" && pwd)
make --silent -C "$here/../.." build >&2
exec "$here/../../scripts/interop.sh" "$here/compare.py" "$@"
