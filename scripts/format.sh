#!/usr/bin/env bash
# Formats the C++ sources in place; with --check only tells what is out of shape.
set -euo pipefail
# shellcheck source=scripts/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

mode=(-i)
case "${1:-}" in
'') ;;
--check) mode=(--dry-run --Werror) ;;
*) die "unknown argument '$1'; usage: scripts/format.sh [--check]" ;;
esac

mapfile -d '' -t sources < <(find include lib tools test examples \
  benchmarks python \( -name '*.h' -o -name '*.c' -o -name '*.cpp' \) -print0 2>/dev/null || true)
((${#sources[@]})) || die 'there are no C++ sources to format'
clang-format-22 "${mode[@]}" "${sources[@]}"
say "==> ${#sources[@]} files are in shape"
