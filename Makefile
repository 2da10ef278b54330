# What a person or the CI calls. `make` alone: environment, install, demo site. Everything stays in this folder.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.DEFAULT_GOAL := demo
.PHONY: demo serve setup checker test check lint golden bench

demo: $(VENV)/.installed ## the environment, chronofact in it, and the demo site in site/
	@echo "== building the demo site from content/"
	@$(BIN)/chronofact build .

serve: $(VENV)/.installed ## the demo site in the live preview
	@$(BIN)/chronofact serve .

setup: $(VENV)/.dev ## the environment with everything that tests and linters need

checker: $(VENV)/.vnu ## the Nu HTML checker for the tests of the page; wants npm, and Java to run

test: $(VENV)/.dev ## the tests
	@echo "== running the tests"
	@$(BIN)/python -m pytest

lint: $(VENV)/.dev ## linter, formatter, types
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

check: lint test ## all that CI checks; the documentation's checks are among the tests

golden: $(VENV)/.dev ## rewrite what the golden sites expect; read the difference before you commit it
	$(BIN)/python -m pytest tests/test_sites.py tests/test_sites_broken.py tests/browser/test_outline.py --golden

bench: $(VENV)/.installed ## what 1,000 articles cost, what merging costs, the tagger's speed, and the preview's
	$(BIN)/python benchmarks/build_1000.py
	$(BIN)/python benchmarks/merge_100k.py
	$(BIN)/python benchmarks/tag_speed.py
	$(BIN)/python benchmarks/serve_speed.py
	$(BIN)/python benchmarks/serve_load.py

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
		found=$$(command -v $(PYTHON) >/dev/null && $(PYTHON) --version 2>&1 || echo "not there"); \
		echo "chronofact needs Python 3.11 or later, and \`$(PYTHON)\` is $$found."; \
		echo "Name another one: make PYTHON=/path/to/python3.12"; exit 1; }
	@echo "== making a Python environment in $(VENV)/"
	@$(PYTHON) -m venv $(VENV) || { \
		echo "\`$(PYTHON) -m venv\` failed. On Debian and Ubuntu it is a package of its own: python3-venv."; \
		rm -rf $(VENV); exit 1; }

$(VENV)/.installed: pyproject.toml $(BIN)/python
	@echo "== installing chronofact and what it needs into $(VENV)/"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@$(BIN)/python -m compileall -q generator # where Python may write no bytecode, each start would compile it all
	@touch $@

# pip reads dependency groups since 25.1; the environment may well come with an older one.
$(VENV)/.dev: $(VENV)/.installed
	@echo "== installing the tools for tests and checks into $(VENV)/"
	@$(BIN)/python -c 'import tomllib; print(*tomllib.load(open("pyproject.toml", "rb"))["dependency-groups"]["dev"], sep="\n")' > $(VENV)/dev.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --requirement $(VENV)/dev.txt
	@touch $@

# Java, and no Python package: without it its tests are skipped aloud (and fail in CI, which calls this).
VNU := vnu-jar@26.9.27
$(VENV)/.vnu: Makefile $(BIN)/python
	@echo "== fetching the Nu HTML checker into $(VENV)/"
	@npm install --silent --no-save --no-package-lock --no-audit --no-fund --prefix $(VENV)/vnu $(VNU)
	@touch $@
