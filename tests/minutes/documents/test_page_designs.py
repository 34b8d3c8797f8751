"""Minutes come out the same whichever file they are in: three page designs as PDF, a Word file and a web page."""

import importlib.util
import json
from collections import Counter

import pytest

from beslut.minutes import facts, read_document
from beslut.minutes.documents.opening import document_of
from tests.minutes.documents.page_designs import DESIGNS
from tests.minutes.documents.typeset import typeset
from tests.minutes.documents.written_files import web_page, word_file

FILES = {**DESIGNS, "word": word_file, "web": web_page}

# Labels left and above, tabs, attendance tables, vote lists with marks, two names on a line, pages broken in lists.
TEXTS = (
    "almnasa-kf-2024-03-18",
    "bergsnaset-kf-2022-11-28",
    "bodaryd-ks-2006-04-03",
    "brolanda-kf-2023-09-25",
    "eklosa-kf-2023-04-27",
    "hebylunda-kf-2023-03-27",
    "hyltmark-ks-2024-06-11",
    "kironas-kf-2024-09-02",
    "ljusnaset-kf-2024-04-22",
)
BAR = 0.97


@pytest.fixture(scope="module")
def score(shared):
    """The score of the collection, which says what counts as one fact."""
    spec = importlib.util.spec_from_file_location("score", shared / "minutes" / "score.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _collected(score, stated):
    kinds = score.collect(stated)
    return Counter({(kind, *fact): 1 for kind in score.OVERALL for fact in kinds[kind]})


@pytest.mark.parametrize("file", FILES)
def test_each_design_reads_as_well_as_the_plain_text(shared, score, file):
    found = stated = read = 0
    for name in TEXTS:
        source = shared / "minutes" / "made" / f"{name}.txt"
        gold = json.loads(source.with_suffix(".facts.json").read_text(encoding="utf-8"))
        meeting = gold["meeting"]
        header = (f"{meeting['municipality']} kommun", meeting["body"], meeting["date"])
        data = FILES[file](typeset(source.read_text(encoding="utf-8")), header)
        reading = read_document(document_of(data, name))
        gold, predicted = _collected(score, gold), _collected(score, facts(reading))
        found += sum((gold & predicted).values())
        stated += sum(gold.values())
        read += sum(predicted.values())
        lost = [
            fact for fact in gold - predicted if fact[0] in ("non_participation", "votes", "reservations")
        ]
        assert len(lost) <= len(reading.unread) + len(reading.notes), f"{name}: silently lost {lost}"
    assert stated > 500
    assert 2 * found / (stated + read) >= BAR


def test_a_fact_of_a_pdf_knows_its_page_and_the_line_on_it(shared):
    source = shared / "minutes" / "made" / "almnasa-kf-2024-03-18.txt"
    data = DESIGNS["labels-left"](
        typeset(source.read_text(encoding="utf-8")), ("Almnäsa kommun", "Kommunfullmäktige", "2024-03-18")
    )
    document = document_of(data, "almnasa.pdf")
    reading = read_document(document)
    printed = {(line.page, line.number): line.text for line in document.lines if not line.blank}
    places = [one.place for one in reading.meeting.reservations] + [
        one.place for one in reading.meeting.votes
    ]
    assert places
    for place in places:
        assert place.document == "almnasa.pdf"
        assert place.page > 1
        assert place.words.split(" ")[0] in printed[place.page, place.line]
