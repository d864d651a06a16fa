#!/usr/bin/env bash
# Installs what dyrelu is built and tested with: Debian packages, and a Python
# virtual environment in .venv. Safe to repeat; quick when nothing is missing.
#
#   scripts/setup.sh [--dev]    --dev adds clang-format, clang-tidy, sanitizers
#
# Environment:
#   LLVM_PREFIX   where LLVM and MLIR 22.1 are installed (/usr/lib/llvm-22)
#   PYTHON        the Python (>= 3.11) to make .venv with (python3)
#   OS_RELEASE    the file that names the system (/etc/os-release)
set -euo pipefail
# shellcheck source=scripts/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

packages_file=scripts/packages-debian.txt
requirements='requirements-test.txt'
torch_requirements=(benchmarks/requirements-torch.txt
  benchmarks/requirements-torch-needs.txt)
logs=$root/build/logs
groups=(build)

case "${1:-}" in
'') ;;
--dev) groups+=(dev) ;;
*) die "unknown argument '$1'; usage: scripts/setup.sh [--dev]" ;;
esac

# --- What is there -----------------------------------------------------------

# os_field NAME: one field of the os-release file, empty if it has none.
os_field() {
  local file=${OS_RELEASE:-/etc/os-release}
  [[ -r $file ]] || return 0
  # shellcheck disable=SC1090
  (set +u && source "$file" && printf '%s' "${!1}")
}

# Sets `wanted` to the packages of the groups asked for, `missing` to those of
# them that are not installed.
list_packages() {
  local group package
  local -A installed=()
  wanted=()
  missing=()
  while read -r group package _; do
    if [[ " ${groups[*]} " == *" $group "* ]]; then wanted+=("$package"); fi
  done < <(grep -v '^#' "$packages_file")
  while read -r package; do
    installed[$package]=1
  done < <(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "${wanted[@]}" \
    2>/dev/null | sed -n 's/^installed //p')
  for package in "${wanted[@]}"; do
    if [[ ! ${installed[$package]:-} ]]; then missing+=("$package"); fi
  done
}

# Prints the first Python that can make the virtual environment: $PYTHON, then
# the python3 on PATH, then the system's (Debian's lacks ensurepip until
# python3-venv is installed; one on PATH may lack it or be too old).
find_python() {
  local candidate
  for candidate in "${PYTHON:-}" python3 /usr/bin/python3; do
    [[ $candidate ]] || continue
    if "$candidate" -c 'import sys, venv, ensurepip
sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then
      command -v "$candidate"
      return
    fi
  done
  return 1
}

# Sets `lacking` to one line per tool that is absent, whatever package or
# source build it would come from.
list_lacking_tools() {
  local mlir=$LLVM_PREFIX/lib/cmake/mlir/MLIRConfig.cmake tool version
  lacking=()
  # need TOOL PACKAGE WHAT: notes that a tool is lacking.
  need() {
    lacking+=("$(printf '%-12s %s (Debian: %s)' "$1" "$3" "$2")")
  }
  if ! grep -qs '^set(LLVM_VERSION 22\.1' "$mlir"; then
    need MLIR libmlir-22-dev "MLIR 22.1's CMake package, looked for at $mlir"
  fi
  if [[ ! -e $LLVM_PREFIX/lib/cmake/llvm/LLVMConfig.cmake ]]; then
    need LLVM llvm-22-dev "LLVM 22.1's CMake package, under the same prefix"
  fi
  if [[ ! -x $LLVM_PREFIX/bin/mlir-tblgen ]]; then
    need mlir-tblgen mlir-22-tools "in $LLVM_PREFIX/bin"
  fi
  for tool in FileCheck not count; do
    if [[ ! -x $LLVM_PREFIX/bin/$tool ]]; then
      need "$tool" llvm-22-tools "in $LLVM_PREFIX/bin"
    fi
  done
  if [[ ! -x $LLVM_PREFIX/bin/lit ]] && ! command -v lit >/dev/null; then
    need lit llvm-22-tools "in $LLVM_PREFIX/bin or on PATH"
  fi
  for tool in clang-22 clang++-22; do
    command -v "$tool" >/dev/null || need "$tool" clang-22 'on PATH'
  done
  command -v ld.lld-22 >/dev/null || need ld.lld-22 lld-22 'on PATH'
  if [[ ! -e $LLVM_PREFIX/lib/libomp.so ]]; then
    need libomp.so libomp-22-dev "in $LLVM_PREFIX/lib"
  fi
  version=$(cmake --version 2>/dev/null | sed -n '1s/.* //p') || true
  if ! at_least 3.25 "${version:-0}"; then
    need cmake cmake "3.25 or newer, found ${version:-none}"
  fi
  command -v ninja >/dev/null || need ninja ninja-build 'on PATH'
  if [[ ! -e /usr/include/nlohmann/json.hpp ]]; then
    need nlohmann nlohmann-json3-dev 'json.hpp in /usr/include/nlohmann'
  fi
  if [[ " ${groups[*]} " == *' dev '* ]]; then
    command -v clang-format-22 >/dev/null ||
      need clang-format-22 clang-format-22 'on PATH'
    command -v run-clang-tidy-22 >/dev/null ||
      need run-clang-tidy-22 clang-tidy-22 'on PATH'
  fi
  if ! find_python >/dev/null; then
    need python3 'python3 python3-venv' '3.11 or newer with venv and ensurepip'
  elif ! "$(find_python)" -c 'import os, sys, sysconfig
header = os.path.join(sysconfig.get_path("include"), "Python.h")
sys.exit(not os.path.exists(header))'; then
    need Python.h python3-dev "of $(find_python)"
  fi
}

# --- Debian packages ---------------------------------------------------------

# Sets `as_root` to the words that run a command as root; fails if there are none.
find_root() {
  as_root=()
  if ((EUID == 0)); then return; fi
  command -v sudo >/dev/null || return
  as_root=(sudo)
  if sudo -n true 2>/dev/null; then return; fi
  # Ask for the password here, where it can be seen and typed.
  [[ -t 0 && -t 2 ]] && sudo -v
}

apt_install() {
  local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive
    apt-get -q -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0)
  # Stale lists of one broken source need not stop the others.
  "${apt[@]}" update || say 'apt-get update failed, going on with the lists at hand'
  "${apt[@]}" install -y --no-install-recommends "${missing[@]}"
}

setup_packages() {
  list_packages
  if ((${#missing[@]} == 0)); then return; fi
  if ! find_root; then
    # What the packages hold may have come another way.
    list_lacking_tools
    if ((${#lacking[@]} == 0)); then
      say "==> Not installed, but all tools are there: ${missing[*]}"
      return
    fi
    die 'these Debian packages are missing, and installing them takes root. Run:' \
      "apt-get install --no-install-recommends ${missing[*]}"
  fi
  if ! step "Installing ${#missing[@]} Debian packages: ${missing[*]}" \
    "$logs/apt.log" apt_install; then
    die 'installing the Debian packages failed' \
      "LLVM 22 comes from bookworm-security: is it among apt's sources?" \
      'The same by hand:' \
      "apt-get install --no-install-recommends ${missing[*]}"
  fi
}

# On any other system nothing is installed: the tools are there or they are not.
check_other_system() {
  list_lacking_tools
  if ((${#lacking[@]} == 0)); then return; fi
  local name
  name=$(os_field PRETTY_NAME)
  list_packages
  die "only on Debian 12 are packages installed by themselves; this system is \
${name:-unknown}, and it lacks" "${lacking[@]}" \
    "Debian 12's packages for all of it: ${wanted[*]}" \
    "LLVM elsewhere than in $LLVM_PREFIX? Set LLVM_PREFIX."
}

# --- The virtual environment -------------------------------------------------

# Wheels only; further arguments are pip's.
install_wheels() {
  .venv/bin/python -m pip install --disable-pip-version-check --no-input \
    --progress-bar off --only-binary :all: "$@"
}

make_venv() {
  "$1" -m venv --clear .venv && install_wheels -r "$requirements"
}

# One after the other: PyTorch's index is for its own file alone.
install_files() {
  local file
  for file in "$@"; do
    install_wheels --retries 1 --no-deps -r "$file" || return
  done
}

# is_stamped STAMP FILE...: whether .venv has what these files require.
is_stamped() { [[ -r $1 && $(<"$1") == "$(sha256sum "${@:2}")" ]]; }

setup_venv() {
  local stamp=.venv/dyrelu-setup.sha256 python
  # The stamp is written last, so an interrupted set-up leaves none; the
  # interpreter is tried, since the one .venv was made with may be gone.
  if is_stamped "$stamp" "$requirements" && .venv/bin/python -c '' 2>/dev/null; then
    return
  fi
  python=$(find_python) ||
    die 'no Python 3.11 or newer with venv and ensurepip was found' \
      'Install python3 and python3-venv, or set PYTHON.'
  if ! step "Making .venv with $python and $requirements" \
    "$logs/venv.log" make_venv "$python"; then
    die 'making .venv failed' 'Can this machine reach a Python package index?'
  fi
  sha256sum "$requirements" >"$stamp"
}

# setup_optional NAME WHAT FILE...: what only some tests need, which are skipped
# without.
setup_optional() {
  local name=$1 what=$2 stamp=.venv/dyrelu-$1.sha256
  shift 2
  if is_stamped "$stamp" "$@"; then return; fi
  if step "Installing $what in .venv" "$logs/$name.log" install_files "$@"; then
    sha256sum "$@" >"$stamp"
  else
    say "==> Without $what: what needs it is not tested. The next set-up tries again."
  fi
}

if [[ $(os_field ID) == debian && $(os_field VERSION_ID) == 12 ]]; then
  setup_packages
else
  check_other_system
fi
setup_venv
setup_optional torch 'PyTorch (200 MB)' "${torch_requirements[@]}"
setup_optional docs "the documentation's tools" requirements-docs.txt
