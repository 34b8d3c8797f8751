"""Nothing that decides who took part is passed over in silence: it is read, or it stands on a line that is shown."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from beslut.minutes import facts, read_text
from beslut.minutes.unread import TRIGGER, speaks
from tests.material import SHARED, needs_shared
from tools.accuracy.collection import Text, folder, score_program, texts
from tools.accuracy.measuring import measured

FRONT = """Almby kommun
Kommunstyrelsen 2024-03-05
Beslutande   Bo Ek (S), ordförande
             Eva Berg (M)
             Siv Ås (C)

§ 12 Taxa
Beslut
Taxan antas.

"""

# What secretaries could write one day: no recognizer was made for these words.
UNHEARD_OF = (
    "Eva Berg (M) uppger sig ha jäv i frågan.",
    "Frågan om jäv för Eva Berg (M) prövas.",
    "Eva Berg (M) deltar ej denna gång.",
    "Eva Berg (M) och hela hennes partigrupp avstår denna gång.",
    "Vid avgörandet tjänstgör Eva Berg (M) enbart som åhörare.",
    "Eva Berg (M) lämnar salen innan klubban faller.",
    "Nu träder Eva Berg (M) tillbaka och Siv Ås (C) träder in.",
    "Från Eva Berg (M) föreligger en reservation.",
    "Eva Berg (M) röstar som hon lovat.",
    "Eva Berg (M) avger sin röst skriftligt.",
    "Ingen ersätter Eva Berg (M), som inte deltar i beslutet på grund av jäv.",
    "Bo Ek (S) röstar ja medan Eva Berg (M) inte deltar i omröstningen.",
    "Eva Berg (M) leder sammanträdet sedan Siv Ås (C) har talat om sitt jäv.",
)


@pytest.mark.parametrize("sentence", UNHEARD_OF)
def test_a_sentence_nobody_foresaw_is_read_or_shown(sentence: str) -> None:
    reading = read_text(f"{FRONT}{sentence}\n")
    read = facts(reading)
    places = [one.place for one in (*reading.meeting.non_participation, *reading.meeting.reservations)]
    told = any(place is not None and place.line == 11 for place in places)
    assert told or read["votes"] or [line.place.line for line in reading.unread] == [11]


@settings(deadline=None, max_examples=400)
@given(st.from_regex(TRIGGER, fullmatch=True))
def test_the_quick_look_passes_over_no_trigger_word(words: str) -> None:
    assert speaks(f" {words} ".lower())


@needs_shared
@pytest.mark.parametrize("name", sorted(path.stem for path in SHARED.glob("minutes/**/*.txt")))
def test_no_fact_of_the_collection_is_missed_in_silence(name: str) -> None:
    (text,) = (one for one in texts(folder()) if one.name == name)
    assert measured(score_program(folder()), text).silent == ()


@needs_shared
def test_verbs_that_no_recognizer_knows_leave_no_silence_behind(tmp_path: Path) -> None:
    """Every `deltar inte` of the collection in words that are not known: each name is shown instead of read."""
    score = score_program(folder())
    silent = told = 0
    for text in texts(folder()):
        changed = re.sub(r"\bdeltar (?:inte|ej)\b(?! att)", "avstår för sin del", text.words)
        if changed != text.words:
            path = tmp_path / text.path.name
            path.write_text(changed, encoding="utf-8")
            one = measured(score, Text(path, text.gold))
            silent += len(one.silent)
            told += one.weighty
    assert told > 100
    assert silent / told <= 0.005
