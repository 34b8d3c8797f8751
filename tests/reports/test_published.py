"""What is published: whatever may tell of private affairs is gone, in every format, and it is said that it is gone."""

import json

import pytest
from attrs import evolve

from beslut.messages import message
from beslut.records import (
    Actor,
    CandidateVotes,
    Ground,
    NonParticipation,
    Paragraph,
    ParagraphNumber,
    Person,
    Place,
    Proposal,
    Reason,
    Statement,
    StatementKind,
    Vote,
    VoteKind,
)
from beslut.rendering import RENDERERS, Setting, as_bytes
from beslut.reports import REPORTS, Cell, Column, Report, Withheld, account, published, who_took_part
from beslut.reports.findings import Checked, findings, for_people, missing_facts
from beslut.reports.overview import Overview
from beslut.rules import check
from tests.reports.meetings import meeting

SECRET = "HEMLIGT"
TEXT_FORMATS = [renderer.name for renderer in RENDERERS if renderer.is_text]


def revealing():
    """A meeting with something secret wherever free text, grounds, ids and folders can stand."""
    number = ParagraphNumber("1")
    one = meeting("Maja Sundin S member", "Olle Brandt M member", "Sara Lindh V member")
    return evolve(
        one,
        attendance=[
            evolve(
                row,
                person=Person(name=row.name, id=SECRET),
                place=Place(document=f"/{SECRET}/a.txt", line=3, words=SECRET),
            )
            for row in one.attendance
        ],
        place=SECRET,
        paragraphs=[
            Paragraph(
                number=number,
                title=SECRET,
                case_number=SECRET,
                decision=SECRET,
                question_order=SECRET,
                proposals=[Proposal(actors=[Actor(name="Maja Sundin", party="S")], text=SECRET)],
                place=Place(document=f"/{SECRET}/a.txt", line=9, words=SECRET),
            ),
            *one.paragraphs[1:],
        ],
        non_participation=[
            NonParticipation(
                actor=Actor(name="Sara Lindh"),
                reason=Reason.DISQUALIFIED,
                paragraph=number,
                ground=Ground(text=SECRET),
                place=Place(document=f"/{SECRET}/a.txt", line=12, words=SECRET),
            ),
            NonParticipation(
                actor=Actor(name="Olle Brandt"),
                reason=Reason.DECLINED,
                paragraph=ParagraphNumber("2"),
                part=SECRET,
            ),
        ],
        votes=[
            Vote(paragraph=number, yes_means=SECRET, no_means=SECRET, yes=1, no=1),
            Vote(
                paragraph=number,
                kind=VoteKind.ELECTION,
                secret=True,
                candidates=[CandidateVotes(name=SECRET, votes=2)],
            ),
        ],
        statements=[
            Statement(kind=StatementKind.NOTE, actor=Actor(name="Maja Sundin"), paragraph=number, text=SECRET)
        ],
    )


def reports(held=None):
    """Every report there is of it."""
    one = account(held or revealing(), document=f"/{SECRET}/a.txt")
    for name, make in REPORTS.items():
        made = make([one])
        yield from ((name, report) for report in ((made,) if isinstance(made, Report) else made))
    yield from (("who", report) for report in who_took_part([one], "1"))
    yield from (("who", report) for report in who_took_part([one], "2"))
    checked = [Checked(account=one, judgement=check(one.meeting, derived=one.participation))]
    for report in (findings(checked), missing_facts(checked), *for_people(checked)):
        yield "check", report
    overview = Overview()
    overview.add(one)
    yield from (("overview", report) for report in overview.reports)


def test_the_meeting_does_reveal_something_where_nothing_is_left_out():
    shown = b"".join(as_bytes(report, "json") for _, report in reports())
    assert shown.count(SECRET.encode()) > 50


@pytest.mark.parametrize("form", TEXT_FORMATS)
@pytest.mark.parametrize("unnamed", [{}, {"body": None, "date": None}], ids=["named", "without body and day"])
def test_nothing_secret_is_in_the_public_version_of_any_report(form, unnamed):
    leaks = {
        f"{name}: {report.name}"
        for name, report in reports(evolve(revealing(), **unnamed))
        if SECRET.encode() in as_bytes(published(report), form, Setting(width=400))
    }
    assert leaks == set()


def test_whatever_is_left_out_is_listed():
    for _, report in reports():
        changed = evolve(published(report), sources=report.sources, left_out=())
        if (changed.columns, changed.private_notes, changed.withheld) != (
            report.columns,
            report.private_notes,
            None,
        ):
            assert published(report).left_out, report.name


def test_single_values_and_whole_tables_say_why_they_are_gone():
    column = Column(name="vote", label=message("Vote"))
    one = Report(
        name="x",
        title=message("Votes"),
        columns=[column],
        rows=[[Cell("secret", withheld=Withheld.FREE_TEXT)], [Cell("open")]],
    )
    shown = json.loads(as_bytes(published(one), "json", Setting(lang="en")))["reports"][0]
    assert [row["values"]["vote"] for row in shown["rows"]] == ["left out", "open"]
    assert shown["left_out"] == [
        "Left out of the public version: 1 value of Vote (free text of the minutes)."
    ]
    whole = published(evolve(one, withheld=Withheld.PAY, notes=[message("Votes")]))
    assert (whole.rows, whole.notes) == ((), ())
    assert "pay data" in json.loads(as_bytes(whole, "json", Setting(lang="en")))["reports"][0]["left_out"][0]
