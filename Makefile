# The front door. The work is done by scripts/ and by CMake; see CONTRIBUTING.md
# for working on the code.

.DEFAULT_GOAL := help
.PHONY: help demo test test-interop bench bench-full setup build format tidy docs site clean

help: ## list these targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

demo: build ## install what is missing, build, run a network with DY-ReLU
	.venv/bin/python examples/digits/demo.py --build-dir build

test: build ## install what is missing, build, run all tests
	scripts/test.sh

test-interop: build ## run exporters and compilers of others on what is raised
	scripts/test-interop.sh

bench: build ## measure a dozen sites against the limit of memory and others
	scripts/bench.sh short

bench-full: build ## measure all sites, sizes, variants and types (hours)
	scripts/bench.sh full
	scripts/bench.sh narrow

setup: ## install the Debian packages and make .venv
	scripts/setup.sh

build: setup ## configure and build in build/
	scripts/build.sh

format: ## put the C++ sources into shape with clang-format
	scripts/setup.sh --dev
	scripts/format.sh

tidy: build ## check the C++ sources with clang-tidy
	scripts/setup.sh --dev
	scripts/tidy.sh

docs: build ## write docs/reference anew from the descriptions of ops and passes
	scripts/docs.sh

site: ## build the documentation site in build/site
	scripts/site.sh

clean: ## remove what was built (the .venv folders stay)
	rm -rf build build-dev build-asan
