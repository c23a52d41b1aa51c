# Everything below works on a fresh machine with Python 3.11 or newer: it makes its own virtual
# environment in .venv first, and again whenever the dependencies change.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/ready

.PHONY: run test test-all lint types bench index texts pictures bundle clean

run: $(READY)
	@$(BIN)/python -m subtrack $(ARGS)

# To take each assert apart costs every worker a tenth of its time; what fails is run once more and
# told in full.
test: $(READY)
	$(BIN)/python -m pytest -n auto --dist worksteal --hypothesis-profile=quick --assert=plain $(ARGS) \
	|| { $(BIN)/python -m pytest --last-failed --last-failed-no-failures=none; false; }

test-all: $(READY)
	$(BIN)/python -m pytest -m "slow or not slow" $(ARGS)

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(READY)
	$(BIN)/mypy

bench: $(READY)
	$(BIN)/python -m tests.benchmarks.engine
	$(BIN)/python -m tests.benchmarks.catalog
	$(BIN)/python -m tests.benchmarks.window
	$(BIN)/python -m tests.benchmarks.opening
	$(BIN)/python -m tests.benchmarks.reminders
	$(BIN)/python -m tests.benchmarks.letters

index: $(READY)
	$(BIN)/python -c "from subtrack.adapters.paths import resources; \
	from subtrack.adapters.provider_files import ProviderFiles; \
	folder = resources() / 'providers'; \
	(folder / 'index.json').write_bytes(ProviderFiles(folder).index())"

bundle: $(READY)
	$(BIN)/python -m pip install --quiet --editable '.[bundle]'
	$(BIN)/pyinstaller --noconfirm --log-level WARN subtrack.spec

pictures: $(READY)
	$(BIN)/python -m tools.pictures

texts: $(READY)
	$(BIN)/python -m tools.texts

clean:
	rm -rf $(VENV)

$(READY): pyproject.toml
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --editable '.[dev]'
	touch $(READY)
