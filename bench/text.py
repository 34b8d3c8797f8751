"""Reading plain text: against one pass that only looks for trigger words, and on text made to take long.

The first figures say what it costs to understand the words rather than to find them. The others say that time grows in
proportion to length, whatever the text: each unit is repeated to 1, 2 and 4 MB before and behind a heading. A unit with
`{name}` has a new name every time, so that comparing everybody with everybody would show.
"""

from __future__ import annotations

import itertools
import time
from collections.abc import Iterator
from pathlib import Path

from bench.reading import lines
from bench.table import Figure, medians
from beslut.minutes import read_text
from beslut.minutes.unread import TRIGGER

SHORT = Path(__file__).resolve().parents[1] / "examples" / "granvik-ks-2024-03-05.txt"
PARAGRAPHS = 200
LABEL_WIDTH = 24
MEGABYTE = 1_000_000
SIZES = (1, 2, 4)
FRONT = "ALMBY KOMMUN\nKommunstyrelsen 2024-01-01\nBeslutande\nBo Ek (S), ordförande\n\n§ 1 Rubrik\nBeslut\n"
UNITS = (
    "(",
    "§ ",
    "§ 1,1,1",
    "§ 1,1,1\n",
    "ersätter ",
    "Bo Ek (S), ersätter ",
    "Bo Ek\n",
    "Bo Ek (S) deltar inte i beslutet. ",
    "Aa",
    "A ",
    "Bo-",
    "a-\n",
    "ja nej\n",
    "Ja 1 ",
    "den som vill ",
    "jäv. ",
    "1, ",
    "kl 10.00-11.00 ",
    "SD-gruppen, ",
    "Ordförande  ",
    "Parti\n",
    "§ 1 Aa\nBb\n",
    "Ja  Nej\n",
    "   ",
    "\n",
    "{name} (S)\n",
    "{name} (S) ersätter Siv {last}\n",
    "{name} (S) röstar ja. ",
    "{name} (S) deltar inte i beslutet på grund av jäv. Siv {last} tjänstgör. ",
    "\n\nBilaga 1\n{name} (S)   Ja",
)


def figures() -> Iterator[Figure]:
    """The whole reading against the pass, then the time of every unit against that of its first megabyte."""
    yield against_a_pass(minutes(), f"{PARAGRAPHS} §§")
    yield against_a_pass(SHORT.read_text(encoding="utf-8"), "one short meeting, half of it the front page")
    for unit in UNITS:
        yield growth(unit)


def against_a_pass(text: str, what: str) -> Figure:
    """The whole reading of minutes against one pass over the same text."""
    times = 1 + 200_000 // len(text)
    return Figure(
        title=f"Reading plain text of {what} ({len(text) / 1000:,.0f} kB)",
        seconds=medians(
            {
                "one pass for trigger words": lambda: [
                    sum(1 for _ in TRIGGER.finditer(text)) for _ in range(times)
                ],
                "beslut, whole reading": lambda: [read_text(text) for _ in range(times)],
            }
        ),
        peer="one pass for trigger words",
        aim="the whole reading at most 10",
    )


def minutes() -> str:
    """Minutes with labels in a left column, their lines as the figure of PDF has them."""
    return "\n".join(f"{label:<{LABEL_WIDTH}}{text}" if label else text for label, text in lines(PARAGRAPHS))


def again_and_again(unit: str, length: int) -> str:
    """The unit repeated to about that length."""
    if "{" not in unit:
        return unit * (length // len(unit))
    count = length // len(unit.format(name="Bo Ekabcd", last="Ekabcd"))
    endings = itertools.product("abcdefghijklmnopqrstuvxy", repeat=4)
    lasts = ["Ek" + "".join(letters) for letters in itertools.islice(endings, count)]
    return "".join(unit.format(name=f"Bo {last}", last=last) for last in lasts)


def growth(unit: str) -> Figure:
    """The time of one unit repeated, for every size the time of one megabyte of it."""
    seconds = {}
    for size in SIZES:
        repeated = again_and_again(unit, size * MEGABYTE // 2)
        text = f"Beslutande {repeated}\n{FRONT}{repeated}"
        start = time.perf_counter()
        read_text(text)
        seconds[f"{size} MB"] = (time.perf_counter() - start) / size
    return Figure(
        title=f"{unit!r} again and again, time for each megabyte",
        seconds=seconds,
        peer="1 MB",
        aim="about 1 for every size",
    )
