"""What a secretary gets from a record: a front page, statements for a §, and whole minutes."""

import datetime as dt

import pytest
from attrs import evolve
from hypothesis import given, settings

from beslut.minutes.writing import STYLES, Front, RollForm, Style, front_page, statements, write_minutes
from beslut.records import (
    Actor,
    Attendance,
    Ballot,
    Body,
    Capacity,
    Choice,
    Ground,
    Meeting,
    NonParticipation,
    Paragraph,
    ParagraphNumber,
    ParagraphSpan,
    Person,
    Reason,
    Reservation,
    Role,
    RoleKind,
    Settlement,
    Vote,
)
from tests.minutes.strategies import meetings, styles

NUMBER = ParagraphNumber("41")


def row(name, party, capacity, **more):
    return Attendance(person=Person(name=name), party=party, capacity=capacity, **more)


@pytest.fixture
def granvik():
    return Meeting(
        body=Body(name="Kommunstyrelsen", municipality="Granvik"),
        date=dt.date(2024, 3, 5),
        start=dt.time(13),
        place="Kommunhuset",
        stated_paragraphs=ParagraphSpan("40-42"),
        attendance=[
            row("Anna Ek", "S", Capacity.MEMBER, roles=(Role(kind=RoleKind.CHAIR),)),
            row("Per Holm", "M", Capacity.MEMBER, roles=(Role(kind=RoleKind.ADJUSTER),)),
            row(
                "Bo Berg",
                "S",
                Capacity.SERVING_SUBSTITUTE,
                replaces="Anna Ek",
                paragraphs=ParagraphSpan("41"),
            ),
        ],
        paragraphs=[Paragraph(number=NUMBER, title="Borgen", decision="Borgen beviljas.", chair="Per Holm")],
        non_participation=[
            NonParticipation(
                actor=Actor(name="Anna Ek", party="S"),
                reason=Reason.DISQUALIFIED,
                paragraph=NUMBER,
                substitute="Bo Berg",
                ground=Ground(text="styrelseuppdrag i bolaget"),
            )
        ],
    )


def test_a_statement_on_jav_tells_who_stands_aside_why_who_steps_in_and_who_leads(granvik):
    said = statements("41", granvik)
    assert said.startswith("Jäv\nAnna Ek (S) ")
    assert "Jävsgrund: styrelseuppdrag i bolaget." in said
    assert "Bo Berg (S)" in said
    assert "Per Holm (M)" in said


def test_people_who_stand_aside_alike_share_a_sentence(granvik):
    both = [
        NonParticipation(actor=Actor(name=name, party="S"), reason=Reason.DECLINED, paragraph=NUMBER)
        for name in ("Anna Ek", "Bo Berg")
    ]
    assert "Anna Ek (S) och Bo Berg (S) " in statements("41", evolve(granvik, non_participation=both))


def test_a_vote_tells_the_figures_and_the_casting_vote(granvik):
    vote = Vote(
        paragraph=NUMBER,
        yes=1,
        no=1,
        roll=(
            Ballot(name="Per Holm", party="M", choice=Choice.YES),
            Ballot(name="Bo Berg", party="S", choice=Choice.NO),
        ),
        settled_by=Settlement.CASTING_VOTE,
        casting_vote="Per Holm",
    )
    said = statements("41", evolve(granvik, votes=[vote]), STYLES[1])
    assert "Per Holm (M) röstar ja.\nBo Berg (S) röstar nej.\n" in said
    assert "1 ja-röst" in said
    assert "ordföranden Per Holm (M) frågan med sin utslagsröst." in said


def test_a_reservation_tells_what_it_is_made_in_favour_of(granvik):
    one = Reservation(actor=Actor(name="Bo Berg", party="S"), paragraph=NUMBER, in_favour_of="eget yrkande")
    assert "till förmån för eget yrkande." in statements("41", evolve(granvik, reservations=[one]))


def test_a_paragraph_without_statements_gives_no_text(granvik):
    silent = evolve(granvik, non_participation=(), paragraphs=[Paragraph(number=NUMBER)])
    assert statements("41", silent) == ""


def test_a_paragraph_that_the_meeting_lacks_is_refused(granvik):
    with pytest.raises(KeyError, match="99"):
        statements("99", granvik)


@pytest.mark.parametrize("style", STYLES, ids=lambda style: style.name)
def test_the_front_page_names_everybody_on_the_list(granvik, style):
    page = front_page(granvik, style)
    assert all(one.name in page for one in granvik.attendance)
    assert page in write_minutes(granvik, evolve(style, page_length=None))


def test_the_short_form_of_the_body_may_stand_before_the_section_sign(granvik):
    style = Style(name="prefixed", front=Front.LABELS_LEFT, prefixed=True)
    bodies = {"Kommunstyrelsen": "KS", "Kommunfullmäktige": "KF", "Bygg- och miljönämnden": "BMN"}
    for name, short in bodies.items():
        assert f"\n{short} § 41\n" in write_minutes(evolve(granvik, body=Body(name=name)), style)


def test_the_styles_cover_every_family_and_have_names_of_their_own():
    assert {style.front for style in STYLES} == set(Front)
    assert len({style.name for style in STYLES}) == len(STYLES)


def test_a_record_that_says_nothing_can_be_written():
    for style in STYLES:
        assert write_minutes(Meeting(), style).endswith("\n")


@settings(max_examples=25, deadline=None)
@given(meetings(), styles())
def test_the_same_record_gives_the_same_bytes(meeting, style):
    assert write_minutes(meeting, style) == write_minutes(evolve(meeting), evolve(style))


@settings(max_examples=25, deadline=None)
@given(meetings(), styles())
def test_no_line_of_a_paragraph_is_longer_than_the_width(meeting, style):
    narrow = evolve(style, width=60, page_length=None, roll=RollForm.SIDES)
    text = write_minutes(meeting, narrow)
    paragraphs = text[len(front_page(meeting, narrow)) :]
    assert max(len(line) for line in paragraphs.splitlines()) <= 60
