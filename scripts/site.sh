#!/usr/bin/env bash
# Writes the documentation site. Installs what builds it in .venv-docs; LLVM and the
# project's own build are not needed.
#
#   scripts/site.sh [OPTION...]    default: build/site
#
# OPTION is one of `mkdocs build`, such as --site-dir FOLDER.
#
# Environment:
#   PYTHON   the Python (3.11 or newer) to make .venv-docs with (python3)
set -euo pipefail
# shellcheck source=scripts/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

ensure_venv .venv-docs "100 MB" requirements-docs.txt
NO_MKDOCS_2_WARNING=1 .venv-docs/bin/python -m mkdocs build --strict "$@"
say "==> build/site/index.html"
