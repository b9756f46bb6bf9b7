# make run: everything on this machine. make test: what has to pass. The rest is listed by `make help`.

SHELL := /bin/sh
PYTHON ?= $(shell for p in python3.13 python3.12 python3.11 python3; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { command -v $$p; break; }; done)
VENV := .venv
BIN := $(VENV)/bin
HOST ?= 127.0.0.1
PORT ?= 8000
PYTEST := $(BIN)/python -m pytest
export PYTHON
# pytest's 5 says that nothing was selected, which is no failure of a group.
NO_TESTS := test $$? -eq 5
# One thread each: tests, workers and PostgreSQL share the same few cores.
TEST_ENV := OMP_NUM_THREADS=1

.PHONY: help run test test-browser test-slow bench check screenshots lint clean

help:
	@echo "make run           start everything here (PORT=$(PORT) HOST=$(HOST) DEBUG=1)"
	@echo "make test          lint, types, contracts, migrations, tests"
	@echo "make test-browser  journeys in a real browser"
	@echo "make test-slow     the tests that take long"
	@echo "make check         only what needs no tests: lint, types, contracts, migrations"
	@echo "make bench         measure speed"
	@echo "make screenshots   draw the pages anew"

$(VENV)/bin/python:
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer is needed:  sudo apt-get install python3 python3-venv" >&2; exit 1; }
	@bin/system-packages run
	@echo "Making $(VENV) with $$($(PYTHON) --version) …"
	@$(PYTHON) -m venv $(VENV)

# The stamp is newer than the file it was installed from, or the packages are installed again.
$(VENV)/.installed: requirements.txt | $(VENV)/bin/python
	@bin/system-packages run
	@echo "Installing requirements.txt (a few minutes the first time) …"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.txt
	@touch $@

$(VENV)/.installed-dev: requirements-dev.txt $(VENV)/.installed
	@echo "Installing requirements-dev.txt …"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	@touch $@

# Development defaults: readable logs, error pages with details, and every mail readable at /outbox/.
run: export DEBUG ?= 1
run: $(VENV)/.installed
	@exec $(BIN)/python manage.py up --host $(HOST) --port $(PORT) $(ARGS)

lint: $(VENV)/.installed-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

check: lint
	$(BIN)/mypy .
	$(BIN)/lint-imports
	$(TEST_ENV) $(BIN)/python manage.py makemigrations --check --dry-run

test: check
	$(TEST_ENV) $(PYTEST) -m "not browser and not slow" $(ARGS)

test-browser: $(VENV)/.installed-dev
	@bin/system-packages browser
	$(TEST_ENV) $(PYTEST) -m browser $(ARGS) || $(NO_TESTS)

test-slow: $(VENV)/.installed-dev
	$(TEST_ENV) $(PYTEST) -m slow $(ARGS) || $(NO_TESTS)

bench: $(VENV)/.installed-dev
	$(BIN)/python -m tests.benchmarks $(ARGS)

screenshots: $(VENV)/.installed-dev
	@bin/system-packages browser
	$(BIN)/python -m tests.screenshots $(ARGS)

clean:
	rm -rf $(VENV) staticfiles .mypy_cache .ruff_cache .pytest_cache
