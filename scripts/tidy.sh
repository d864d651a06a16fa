#!/usr/bin/env bash
# Runs clang-tidy over the C++ sources of a finished build, whose compile
# commands and generated headers it needs; any warning fails.
#
#   scripts/tidy.sh [BUILD_DIR]    default: build
set -euo pipefail
# shellcheck source=scripts/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

build=${1:-build}
[[ -e $build/compile_commands.json ]] ||
  die "there is no $build/compile_commands.json: run 'make build' first"
run-clang-tidy-22 -quiet -p "$build" -warnings-as-errors='*' \
  "^$root/(lib|tools|test|python)/"
