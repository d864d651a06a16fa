#!/usr/bin/env bash
# Configures and builds one preset of CMakePresets.json.
#
#   scripts/build.sh [release|dev|asan]    default: release, in build/
#
# Environment:
#   LLVM_PREFIX                  where LLVM and MLIR 22.1 are (/usr/lib/llvm-22)
#   CMAKE_BUILD_PARALLEL_LEVEL   compilers at once (default: by cores and memory)
set -euo pipefail
# shellcheck source=scripts/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

preset=${1:-release}
case "$preset" in
release) build=build ;;
dev | asan) build=build-$preset ;;
*) die "unknown preset '$preset'; there are release, dev and asan" ;;
esac

# Ninja reruns CMake by itself when a CMakeLists.txt changes; what it cannot
# see are the presets and a checkout that was moved or copied.
configure=(cmake --preset "$preset")
if [[ $LLVM_PREFIX != "$default_llvm_prefix" ]]; then
  configure+=("-DMLIR_DIR=$LLVM_PREFIX/lib/cmake/mlir"
    "-DLLVM_DIR=$LLVM_PREFIX/lib/cmake/llvm")
fi
# Python cannot load an extension that has sanitizers.
if [[ $preset != asan ]]; then
  python=$root/.venv/bin/python
  [[ -x $python ]] || die "there is no .venv: run 'make setup' first"
  configure+=(-DDYRELU_PYTHON=ON "-DPython_EXECUTABLE=$python")
fi
cache=$build/CMakeCache.txt
if [[ -e $cache ]] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$cache"; then
  configure+=(--fresh)
  rm -f "$build/build.ninja"
fi
# is_configured NAME VALUE: whether the cache has a variable of this value.
is_configured() { grep -q "^$1:[A-Z]*=$2" "$cache"; }
if [[ ! -e $build/build.ninja || CMakePresets.json -nt $build/build.ninja ]] ||
  ! is_configured MLIR_DIR "$LLVM_PREFIX/" ||
  { [[ ${python:-} ]] && ! { is_configured DYRELU_PYTHON ON &&
    is_configured Python_EXECUTABLE "$python\$"; }; }; then
  step "Configuring in $build: ${configure[*]}" "$root/$build/logs/configure.log" \
    "${configure[@]}" || die 'configuring failed'
  touch "$build/build.ninja"
fi

# A compiler on MLIR's headers takes up to 2 GiB.
if [[ -z ${CMAKE_BUILD_PARALLEL_LEVEL:-} ]]; then
  jobs=$(nproc)
  fitting=$(awk '/^MemAvailable:/ { print int($2 / 2097152) }' /proc/meminfo)
  if ((fitting < jobs)); then jobs=$((fitting > 0 ? fitting : 1)); fi
  export CMAKE_BUILD_PARALLEL_LEVEL=$jobs
fi

start=$SECONDS
say "==> Building in $build"
NINJA_STATUS=${NINJA_STATUS:-'[%f/%t %es] '} cmake --build "$build" ||
  die "the build failed; cmake --build $build repeats it"
say "    built in $(elapsed "$start")"
