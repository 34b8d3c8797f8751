"""The collection of minutes with facts written by hand, and the program that scores facts against them."""

import importlib.util
import json
import os
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from types import ModuleType
from typing import Any

from attrs import field, frozen

SUFFIX = ".facts.json"
POURED_OUT = "rad-"


class NoCollection(Exception):
    """There is no collection of minutes where it was looked for."""


def folder() -> Path:
    """Where the collection lies; raises `NoCollection` where there is none."""
    shared = Path(os.environ.get("BESLUT_SHARED") or Path(__file__).resolve().parents[3] / "shared")
    minutes = shared / "minutes"
    if not (minutes / "score.py").is_file():
        raise NoCollection(
            f"no collection of minutes with score.py in {minutes}; set BESLUT_SHARED to the folder that holds it"
        )
    return minutes


@frozen(slots=False)
class Text:
    """One text of the collection with the facts that stand in it."""

    path: Path
    gold: Mapping[str, Any] = field(repr=False)

    @property
    def name(self) -> str:
        """The name of the text, as its two files carry it."""
        return self.path.stem

    @property
    def poured_out(self) -> bool:
        """Whether the text is one page a line, as a poor extraction pours pages out."""
        return self.name.startswith(POURED_OUT)

    @property
    def layout(self) -> str:
        """The tag of its layout family."""
        return str(self.gold.get("layout") or "-")

    @cached_property
    def words(self) -> str:
        """The text itself."""
        return self.path.read_text(encoding="utf-8")


def texts(minutes: Path) -> tuple[Text, ...]:
    """Every text of the collection, the real ones before those that are made up."""
    found = (*sorted(minutes.glob("*" + SUFFIX)), *sorted((minutes / "made").glob("*" + SUFFIX)))
    return tuple(
        Text(path.with_name(path.name.removesuffix(SUFFIX) + ".txt"), json.loads(path.read_text("utf-8")))
        for path in found
    )


def score_program(minutes: Path) -> ModuleType:
    """The program that scores facts, as it lies beside the minutes."""
    spec = importlib.util.spec_from_file_location("score", minutes / "score.py")
    if spec is None or spec.loader is None:
        raise NoCollection(f"{minutes / 'score.py'} is no program")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
