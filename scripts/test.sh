#!/usr/bin/env bash
# Runs all tests of a finished build: lit, pytest and the C++ unit tests. The
# last line sums them: "N passed, N failed, N skipped". Exit status 1 if a test
# failed or none ran.
#
#   scripts/test.sh [BUILD_DIR]    default: build
#
# Environment:
#   DYRELU_TEST_TIMEOUT   seconds one runner may take (3600)
set -euo pipefail
# shellcheck source=scripts/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

build=$(cd "${1:-build}" 2>/dev/null && pwd) ||
  die "there is no folder '${1:-build}': run 'make build' first"
python=.venv/bin/python
[[ -x $python ]] || die "there is no .venv: run 'make setup' first"
results=$build/test-results
rm -rf "$results"
mkdir -p "$results"
# Where the Python tests find the tools.
export DYRELU_BUILD_DIR=$build

ran=()
# runner NAME REPORT COMMAND...: runs one test runner to its end, whatever the
# end is, and notes its exit status beside the report it should have written.
runner() {
  local name=$1 report=$2 status=0 start=$SECONDS
  shift 2
  say "==> $name"
  timeout --foreground --signal=INT --kill-after=30 \
    "${DYRELU_TEST_TIMEOUT:-3600}" "$@" || status=$?
  say "    $name ended with status $status after $(elapsed "$start")"
  ran+=(--runner "$name" "$status" "$report")
}

no_runner() { say "==> $1: nothing to run, $2"; }

if [[ -d $build/test ]]; then
  lit=$LLVM_PREFIX/bin/lit
  [[ -x $lit ]] || lit=lit
  # Not lit's xunit report: Debian's lit counts an XPASS as passed there.
  runner lit "$results/lit.json" "$lit" -sv -o "$results/lit.json" "$build/test"
  # Once more with every module printed, parsed, written to bytecode and read.
  runner lit-roundtrip "$results/lit-roundtrip.json" "$lit" -sv \
    -D verify-roundtrip -o "$results/lit-roundtrip.json" "$build/test"
else
  no_runner lit "${build#"$root"/}/test does not exist"
fi

python_tests=()
for folder in python/tests test/Integration test/tools benchmarks/tests; do
  [[ -d $folder ]] && python_tests+=("$folder")
done
if ((${#python_tests[@]})); then
  # An expected failure that passes is news, and fails.
  runner pytest "$results/pytest.xml" "$python" -m pytest -q -n 2 -o xfail_strict=true \
    --junitxml "$results/pytest.xml" "${python_tests[@]}"
else
  no_runner pytest 'there is no folder with python tests'
fi

unit_tests=$(ctest --test-dir "$build" -N 2>/dev/null |
  sed -n 's/^Total Tests: //p') || true
if ((${unit_tests:-0})); then
  runner ctest "$results/ctest.xml" ctest --test-dir "$build" \
    --output-on-failure --timeout 600 --parallel "$(nproc)" \
    --output-junit "$results/ctest.xml"
else
  no_runner ctest 'no C++ unit tests are registered'
fi

"$python" scripts/sum_tests.py "${ran[@]}"
