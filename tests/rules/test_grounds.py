"""Grounds of jäv: whose, where, and which answers to which."""

from datetime import date

import pytest
from attrs import evolve

from beslut.records import BodyKind, Ground, GroundCode
from beslut.rules.grounds import PRESENT_GROUND
from tests.meetings import row
from tests.rules.jav import answer, asked, at, disqualified, held

NEW = [code for code in GroundCode if code not in PRESENT_GROUND]
LAST_DAY, FIRST_DAY = date(2022, 6, 30), date(2022, 7, 1)


def told(*codes, day):
    """A committee in which somebody is disqualified on each of these grounds, in §§ 1, 2 and on."""
    stated = [
        disqualified(
            f"Ledamot {number}", str(number), left_room=True, ground=Ground(code=code), place=at(number)
        )
        for number, code in enumerate(codes, 1)
    ]
    return evolve(
        held(BodyKind.COMMITTEE, row("Ledamot 1"), row("Ledamot 2"), non_participation=stated), date=day
    )


def test_there_are_five_former_grounds_and_four_new_ones():
    assert (len(PRESENT_GROUND), len(NEW)) == (5, 4)
    assert set(PRESENT_GROUND.values()) == set(NEW)


@pytest.mark.parametrize("code", GroundCode)
def test_a_ground_is_told_only_on_days_without_it(code):
    former = code in PRESENT_GROUND
    assert bool(answer(told(code, day=LAST_DAY), "R12").findings) is not former
    assert bool(answer(told(code, day=FIRST_DAY), "R13").findings) is former


def test_one_finding_for_each_ground_with_its_paragraphs_people_and_first_line():
    old = GroundCode.OLD_SUPERVISION
    found = answer(told(old, GroundCode.OLD_COUNSEL, old, day=FIRST_DAY), "R13").findings
    assert [(one.paragraphs, one.persons, one.place) for one in found] == [
        (("1", "3"), ("Ledamot 1", "Ledamot 3"), at(1)),
        (("2",), ("Ledamot 2",), at(2)),
    ]


def test_the_same_person_and_paragraph_are_named_once():
    ground = Ground(code=GroundCode.OLD_CONFIDENCE)
    found = held(
        BodyKind.COMMITTEE,
        row("Bo Ek"),
        non_participation=(disqualified("Bo Ek", ground=ground),),
        disqualification_questions=(asked("Bo Ek", ground=ground), asked("Bo Ek", None, ground=ground)),
    )
    (finding,) = answer(found, "R13").findings
    assert (finding.paragraphs, finding.persons) == (("1",), ("Bo Ek",))


@pytest.mark.parametrize(
    ("code", "names"),
    [
        (GroundCode.REPRESENTATIVE_OR_COUNSEL, (GroundCode.OLD_REPRESENTATIVE, GroundCode.OLD_COUNSEL)),
        (GroundCode.SPECIAL_CIRCUMSTANCE, (GroundCode.OLD_CONFIDENCE,)),
    ],
)
def test_a_ground_before_its_day_is_mended_by_all_that_answered_to_it(code, names):
    (finding,) = answer(told(code, day=LAST_DAY), "R12").findings
    assert all(str(name.term) in str(finding.mend) for name in names)
    others = [old for old in PRESENT_GROUND if old not in names]
    assert not any(str(old.term) in str(finding.mend) for old in others)


def test_a_ground_in_words_alone_is_not_made_into_one():
    stated = (disqualified("Bo Ek", ground=Ground(text="delikatessjäv")), disqualified("Eva Al"))
    found = held(BodyKind.COMMITTEE, row("Bo Ek"), non_participation=stated)
    assert answer(found, "R13").findings == ()
