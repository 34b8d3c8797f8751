# Everything people and CI run. Needs Python 3.11 or newer (with venv and pip), make and git.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
EXAMPLE := examples/granvik-ks-2024-03-05.txt
BODY := examples/granvik-ks.body.yaml
LOCAL := examples/granvik-ks.local.yaml

MEETINGS := $(wildcard examples/granvik-*-20*)
PAGE := build/granvik.html

.PHONY: demo test check bench score score-lolo mutation reliability docs messages clean

demo: $(READY)  ## one meeting: who was there, what was decided, who took part in § 41, is it lawful, and a page
	$(BIN)/beslut attendance $(EXAMPLE)
	$(BIN)/beslut decisions $(EXAMPLE)
	$(BIN)/beslut who $(EXAMPLE) --paragraph 41
	$(BIN)/beslut check $(EXAMPLE) --body $(BODY) --local $(LOCAL)
	mkdir -p build
	$(BIN)/beslut report $(MEETINGS) --body $(BODY) --local $(LOCAL) --html $(PAGE)
	@echo "Open $(PAGE) in a browser: everything about these meetings on one page."

test: $(READY)
	$(BIN)/python -m pytest -n auto

check: $(READY)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache
	$(BIN)/python -m tools.messages check
	$(BIN)/python -m pytest -n auto --cov

bench: $(READY)
	$(BIN)/python -m bench

score: $(READY)  ## what the reader finds in the collection of minutes; fails where a bar is missed
	$(BIN)/python -m tools.accuracy score

score-lolo: $(READY)  ## what is lost when one layout is left out
	$(BIN)/python -m tools.accuracy lolo

mutation: $(READY)  ## how well the tests watch the law and the rules; takes minutes, fails where too much survives
	$(BIN)/python -m tools.mutation

reliability: $(READY)  ## what the archive stands: kills, a full disk, crowds, tampering; takes minutes
	$(BIN)/python -m tools.reliability

docs: $(READY)  ## the table of the rules in docs/rules.md
	$(BIN)/python -m tools.rules_table

messages: $(READY)  ## bring the catalogue in step with the code and list what has no Swedish yet
	$(BIN)/python -m tools.messages update

clean:
	rm -rf $(VENV) build dist htmlcov .coverage .coverage.* .hypothesis \
		.import_linter_cache .mypy_cache .pytest_cache .ruff_cache

# A virtual environment with the package itself in it, made again only when its dependencies may have changed.
$(READY): pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install -qq --disable-pip-version-check -e '.[dev]'
	touch $@
