#!/usr/bin/env bash
# Writes docs/reference from the descriptions of the ops and passes. With --check
# it writes nothing and fails where a file is not what it would write. The build
# folder must be configured; nothing in it need be built.
#
#   scripts/docs.sh [--check] [BUILD_DIR]    default: build
set -euo pipefail
# shellcheck source=scripts/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

check=
if [[ ${1:-} == --check ]]; then
  check=1
  shift
fi
build=${1:-build}
[[ -e $build/docs.list ]] ||
  die "there is no $build/docs.list: run 'make build' first"

reference=docs/reference
fresh=$(mktemp -d)
trap 'rm -rf "$fresh"' EXIT
while IFS='|' read -r name command; do
  IFS='|' read -ra words <<<"$command"
  "${words[@]}" -o "$fresh/$name.md"
done <"$build/docs.list"

if [[ $check ]]; then
  diff -ru "$reference" "$fresh" >&2 ||
    die "$reference is stale: run scripts/docs.sh"
  say "==> $reference is what the descriptions say"
else
  rm -rf "$reference"
  mkdir -p "$reference"
  cp "$fresh"/*.md "$reference"
  say "==> $reference: $(find "$reference" -name '*.md' | wc -l) files"
fi
