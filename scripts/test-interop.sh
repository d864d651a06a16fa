#!/usr/bin/env bash
# Runs the exporters and compilers of others live: modules are exported again by each,
# raised, run, compared with PyTorch and JAX, and handed to torch-mlir and IREE. The
# Python with all of these is made by scripts/interop.sh.
#
#   scripts/test-interop.sh [BUILD_DIR] [PYTEST_OPTION...]    default: build
set -euo pipefail
# shellcheck source=scripts/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

build=$(cd "${1:-build}" 2>/dev/null && pwd) ||
  die "there is no folder '${1:-build}': run 'make build' first"
[[ -x $build/bin/dyrelu-run ]] ||
  die "there is no $build/bin/dyrelu-run: run 'make build' first"
export DYRELU_BUILD_DIR=$build
exec scripts/interop.sh -m pytest -q -p no:cacheprovider test/Interop "${@:2}"
