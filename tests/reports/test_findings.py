"""What is told of findings: nothing passes in silence, and each note stands only where it is called for."""

from datetime import date

import pytest
from attrs import evolve

from beslut.law import NotInForce
from beslut.messages import translate
from beslut.records import BodyKind, ParagraphNumber, Reason
from beslut.reports.answers import answers
from beslut.reports.findings import (
    Checked,
    findings,
    findings_by_severity,
    for_people,
    missing_facts,
    not_judged,
)
from beslut.rules import RULES, Severity, Verdict, check
from tests.reports.meetings import aside, meeting, reported

BEFORE_ANY_LAW = date(1980, 1, 1)
DAY = date(2024, 3, 5)
COUNTED = "0 errors, 0 warnings and 0 notes."


def checked(*rows, kind=BodyKind.COMMITTEE, seats=2, as_of=None, **more) -> Checked:
    """A committee of two, judged."""
    made = meeting(*(rows or ("Maja Sundin S member", "Olle Brandt M member")), **more)
    made = evolve(made, body=evolve(made.body, kind=kind, seats=seats))
    return Checked(account=reported(made), judgement=check(made, as_of=as_of))


def quiet() -> Checked:
    """A meeting of which every rule could be judged, and none says anything."""
    one = checked()
    told = [
        evolve(answer, verdict=Verdict.KEPT if answer.missing else answer.verdict, missing=(), findings=())
        for answer in one.judgement.answers
    ]
    return evolve(one, judgement=evolve(one.judgement, answers=told))


def inquorate() -> Checked:
    """Five of eleven are there."""
    names = ("Maja Sundin", "Olle Brandt", "Sara Lindh", "Tomas Ek", "Anna Rask")
    return checked(*(f"{name} S member" for name in names), seats=11)


def notes(report):
    return [translate(note, "en") for note in report.notes]


def said(reports):
    return [note for report in reports for note in notes(report)]


class TestMeetingsOfWhichNothingIsJudged:
    def test_no_rule_in_force_is_told_and_nothing_is_counted(self):
        one = checked(as_of=BEFORE_ANY_LAW)
        told = "Not judged: no rule for the body was in force on 1980-01-01."
        assert said(for_people([one])) == [told]
        assert notes(findings([one])) == [told]
        assert notes(missing_facts([one])) == [told]

    def test_without_a_day_nothing_can_be_judged(self):
        one = checked(day=None)
        told = "Not judged: nothing can be judged without the day of the meeting (--as-of gives one)."
        assert said(for_people([one])) == [told]
        assert notes(findings([one])) == [told]

    def test_a_day_that_is_given_is_enough(self):
        assert not_judged([checked(day=None, as_of=DAY)]) == ()

    def test_one_of_two_is_told_of_by_name_and_the_other_counted(self):
        told = said(findings_by_severity([quiet(), checked(as_of=BEFORE_ANY_LAW)]))
        assert told[0] == COUNTED
        assert told[1].startswith("Kommunstyrelsen 2024-03-05, by the law of 2024-03-05. Of 75 rules: kept ")
        assert told[2:] == [
            "Kommunstyrelsen 2024-03-05 is not judged: no rule for the body was in force on 1980-01-01."
        ]

    def test_a_table_of_what_is_missing_does_not_say_that_every_rule_could_be_judged(self):
        both = [quiet(), checked(as_of=BEFORE_ANY_LAW)]
        assert missing_facts(both).rows == ()
        assert [note.rpartition(": ")[2] for note in notes(missing_facts(both))] == [
            "no rule for the body was in force on 1980-01-01."
        ]

    @pytest.mark.parametrize(("day", "judged"), [(date(1991, 12, 31), False), (date(1992, 1, 1), True)])
    def test_the_first_day_of_the_law_is_judged(self, day, judged):
        assert checked(as_of=day).judged is judged


class TestNotes:
    def test_where_nothing_is_found_no_rule_is_explained(self):
        nothing, counted, outcome = said(for_people([quiet()]))
        assert nothing == "No rule has anything to say of these minutes."
        assert counted == COUNTED
        assert outcome.startswith("Judged by the law of 2024-03-05. Of 75 rules: ")

    def test_the_first_rule_of_the_tables_is_the_one_that_is_explained(self):
        one = inquorate()
        first = findings_by_severity([one])[0].column("rule")[0]
        assert first == "R4"
        assert said(findings_by_severity([one]))[-1] == "beslut rules R4 explains a rule."
        assert notes(findings([one]))[-1] == "beslut rules R4 explains a rule."

    def test_each_form_names_the_first_of_its_own_table(self):
        warned = checked(non_participation=[aside("Maja Sundin", "1", Reason.DISQUALIFIED)])
        warned = evolve(warned, judgement=_without_errors(warned.judgement))
        both = [warned, inquorate()]
        assert findings(both).column("rule")[0] != "R4"
        assert (
            notes(findings(both))[-1] == f"beslut rules {findings(both).column('rule')[0]} explains a rule."
        )
        assert said(findings_by_severity(both))[-1] == "beslut rules R4 explains a rule."

    @pytest.mark.parametrize("has_error", [True, False])
    def test_what_an_error_means_is_told_where_there_is_one(self, has_error):
        one = inquorate()
        if not has_error:
            one = evolve(one, judgement=_without_errors(one.judgement))
        meaning = "An error means that the decision can be set aside on appeal."
        assert (meaning in said(for_people([one]))) is has_error
        assert (meaning in notes(findings([one]))) is has_error


def _without_errors(judgement):
    def mild(answer):
        kept = [one for one in answer.findings if one.severity is not Severity.ERROR]
        return evolve(answer, findings=kept)

    return evolve(judgement, answers=[mild(answer) for answer in judgement.answers])


class TestForPeople:
    def test_nothing_missing_gives_no_table_of_it(self):
        assert [report.name for report in for_people([quiet()])] == ["findings"]
        assert notes(missing_facts([quiet()])) == ["Nothing: every rule could be judged."]

    def test_what_is_missing_stands_last(self):
        assert for_people([checked()])[-1].name == "missing_facts"

    def test_the_documents_are_named_once_at_the_end(self):
        *others, last = for_people([inquorate()])
        assert others != []
        assert [report.sources for report in others] == [()] * len(others)
        assert last.sources == ("minutes.txt",)

    def test_what_concerns_the_whole_meeting_has_a_dash_for_its_paragraphs(self):
        one = inquorate()
        (broken,) = [answer for answer in one.judgement.answers if answer.rule.id == "R4"]
        whole = [evolve(each, paragraphs=()) for each in broken.findings]
        given = [evolve(one, judgement=evolve(one.judgement, answers=[evolve(broken, findings=whole)]))]
        assert findings_by_severity(given)[0].column("paragraphs") == ("–",)
        assert findings(given).column("paragraphs") == (None,)


class TestAnswers:
    def test_every_rule_of_every_meeting_has_a_row_in_the_order_of_the_rules(self):
        report = answers([checked(), checked(as_of=BEFORE_ANY_LAW)])
        assert report.column("rule") == tuple(rule.id for rule in RULES) * 2
        assert report.columns[0].name == "meeting"

    def test_the_row_of_a_broken_rule_tells_law_findings_and_paragraphs(self):
        row = _row_of(inquorate(), "R4")
        assert translate(row["citation"], "sv") == "6 kap. 27 § kommunallagen (2017:725)"
        assert row["verdict"] is Verdict.BROKEN
        assert row["wording_since"] == date(2018, 1, 1)
        assert row["findings"] == 1
        assert row["paragraphs"] == ("1", "2")

    def test_paragraphs_with_mere_notes_are_not_broken(self):
        one = inquorate()
        (broken,) = [answer for answer in one.judgement.answers if answer.rule.id == "R4"]
        noted = [evolve(broken.findings[0], severity=Severity.NOTE)]
        again = [evolve(broken.findings[0], paragraphs=[ParagraphNumber("2")])] * 2
        changed = evolve(broken, findings=[*noted, *again])
        row = _row_of(evolve(one, judgement=evolve(one.judgement, answers=[changed])), "R4")
        assert row["findings"] == 3
        assert row["paragraphs"] == ("2",)

    @pytest.mark.parametrize(
        ("rule", "kind", "day", "verdict", "since"),
        [
            ("R4", BodyKind.COMMITTEE, DAY, Verdict.KEPT, date(2018, 1, 1)),
            ("R1", BodyKind.COMMITTEE, DAY, Verdict.DOES_NOT_APPLY, None),
            ("R4", BodyKind.COMMITTEE, BEFORE_ANY_LAW, Verdict.NOT_IN_FORCE, None),
            ("R68", BodyKind.COMMITTEE, DAY, Verdict.CANNOT_TELL, date(2018, 1, 1)),
        ],
    )
    def test_each_verdict_has_the_wording_that_it_stands_on(self, rule, kind, day, verdict, since):
        one = checked(kind=kind, as_of=day)
        row = _row_of(one, rule)
        assert (row["verdict"], row["wording_since"]) == (verdict, since)
        assert (row["citation"] is None) == (since is None)
        assert isinstance(one.judgement.of(rule).in_force, NotInForce) == (verdict is Verdict.NOT_IN_FORCE)
        assert row["paragraphs"] is None


def _row_of(one, rule):
    report = answers([one])
    names = [column.name for column in report.columns]
    rows = [dict(zip(names, (cell.value for cell in row), strict=True)) for row in report.rows]
    (found,) = [row for row in rows if row["rule"] == rule]
    return found
