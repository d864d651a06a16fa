#!/usr/bin/env bash
# Writes the corpus of a version of the dialect's bytecode: beside each text that
# has none yet, what `dyrelu-opt --emit-bytecode` makes of it. What stands is
# never written again: it is what that version wrote, and is read forever.
#
#   write-corpus.sh VERSION [DYRELU_OPT]    default: dyrelu-opt on the PATH
#
# For a new version N, copy the texts of version N - 1 to version-N, add what is
# new, and run this once with a dyrelu-opt that writes version N.
set -euo pipefail

version=${1:?which version}
opt=${2:-dyrelu-opt}
folder=$(dirname "${BASH_SOURCE[0]}")/version-$version
[[ -d $folder ]] || {
  echo "write-corpus.sh: there is no folder $folder" >&2
  exit 1
}

for text in "$folder"/*.mlir; do
  binary=${text%.mlir}.mlirbc
  [[ -e $binary ]] && continue
  # Without locations, which hold the names of folders.
  "$opt" "$text" --strip-debuginfo --emit-bytecode -o "$binary"
  echo "wrote $binary"
done
