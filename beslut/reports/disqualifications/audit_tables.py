"""The tables of the nine tests (prövningarna i tabell): a row for each, and a row for everything that they find."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence

from beslut.messages import Message, message
from beslut.records import ParagraphSpan
from beslut.reports.account import Account, documents
from beslut.reports.decisions import MEETING
from beslut.reports.disqualifications.bodies_known import Known
from beslut.reports.disqualifications.hits import Hit, Tried
from beslut.reports.disqualifications.nine_tests import Register, tried
from beslut.reports.disqualifications.table import LINE, PARAGRAPH
from beslut.reports.report import Cell, Column, Report, Share
from beslut.reports.withholding import Withheld

_NUMBER = Column(name="test", label=message("Test"), key=True)
_TESTS = (
    _NUMBER,
    Column(name="what", label=message("What is tested"), prose=True),
    Column(name="unit", label=message("Counted in")),
    Column(name="tested", label=message("Could be tested"), figures=True, share=True),
    Column(name="looked_at", label=message("To look at"), figures=True),
    Column(name="untold", label=message("Cannot be told"), figures=True),
    Column(name="outcome", label=message("Outcome")),
)
_HITS = (
    _NUMBER,
    MEETING,
    PARAGRAPH,
    Column(name="persons", label=message("Person"), prose=True),
    Column(name="what", label=message("What"), prose=True, withheld=Withheld.FREE_TEXT),
    Column(name="rule", label=message("Rule")),
    LINE,
)
_WITHOUT_REGISTER = message("Test 8 is not made: it needs a register of engagements, and none is given.")
_HINTS = message(
    "Test 8 gives hints alone, by the name of an organisation in a title or a decision: it cannot tell whether an"
    " engagement touches the matter, nor whether the person of the register is the same."
)


def nine_tests(given: Sequence[Account], known: Sequence[Known] = (), engagements: Register = None) -> Report:
    """A row for each of the nine tests: on how much it could be tried, and how much there is to look at."""
    return _summed(given, tried(given, known, engagements))


def nine_tests_hits(
    given: Sequence[Account], known: Sequence[Known] = (), engagements: Register = None
) -> Report:
    """Everything that the nine tests found to look at, test by test."""
    return _to_look_at(given, tried(given, known, engagements))


def audit_tests(
    given: Sequence[Account], known: Sequence[Known] = (), engagements: Register = None
) -> tuple[Report, Report, Report]:
    """The nine tests, what they found, and what kept them from being made; each meeting is judged once."""
    tests = tried(given, known, engagements)
    untold = _listed(
        "nine_tests_untold", message("What kept tests from being made"), given, tests, sure=False
    )
    return _summed(given, tests), _to_look_at(given, tests), untold


def _to_look_at(given: Sequence[Account], tests: Sequence[Tried]) -> Report:
    return _listed("nine_tests_hits", message("What to look at"), given, tests, sure=True)


def _summed(given: Sequence[Account], tests: Sequence[Tried]) -> Report:
    return Report(
        name="nine_tests",
        title=message("The auditor’s nine tests"),
        columns=_TESTS,
        rows=[_row(test) for test in tests],
        notes=(
            message(
                "Could be tested: those of which the record tells enough, of all. To look at: those with at least one"
                " hit. A hit is a place to look at in the minutes, and no verdict."
            ),
            _WITHOUT_REGISTER if not tests[7].made else _HINTS,
            message("Nothing is inferred from a gap in test 7: it asks for the reason."),
        ),
        sources=documents(given),
    )


def _row(test: Tried) -> tuple[Cell, ...]:
    whole, idle = len(test.units), not test.units
    return (
        Cell(test.number),
        Cell(test.what),
        Cell(test.unit),
        Cell(None if idle else Share.of(whole - test.untold, whole)),
        Cell(None if idle else test.looked_at),
        Cell(None if idle else test.untold),
        Cell(test.outcome),
    )


def _listed(
    name: str, title: Message, given: Sequence[Account], tests: Sequence[Tried], sure: bool
) -> Report:
    hits = [(test, hit) for test in tests for hit in test.hits if hit.sure is sure and hit.units]
    return Report(
        name=name,
        title=title,
        columns=_HITS,
        rows=[_hit_row(test, hit) for test, hit in _once(hits)],
        notes=() if hits else (message("Nothing."),),
        sources=documents(given),
    )


def _once(hits: Sequence[tuple[Tried, Hit]]) -> Iterator[tuple[Tried, Hit]]:
    """Each thing once: two rules may say the same of the same §§."""
    seen: set[Hashable] = set()
    for test, hit in hits:
        key = (test.number, id(hit.account), hit.paragraphs, hit.persons, hit.what)
        if key not in seen:
            seen.add(key)
            yield test, hit


def _hit_row(test: Tried, hit: Hit) -> tuple[Cell, ...]:
    outsider = test.number == 8 or any(not person.endswith(")") for person in hit.persons)
    where = str(ParagraphSpan.of(hit.paragraphs)).lstrip("§ ") if hit.paragraphs else "–"
    return (
        Cell(test.number),
        Cell(hit.account.name),
        Cell(where, place=hit.place),
        Cell(hit.persons or None, withheld=Withheld.FREE_TEXT if outsider else None),
        Cell(hit.what, place=hit.place),
        Cell(hit.rule),
        Cell(hit.account.line(hit.place)),
    )
