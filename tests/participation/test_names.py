"""Which rows and names are one person, and which parties are one party."""

import pytest

from beslut.participation import Status, participation
from beslut.participation.names import Directory, folded
from beslut.participation.parties import in_group, same_party, short_form
from beslut.records import Actor, Attendance, Capacity, Person, Reason
from tests.meetings import meeting, row, serving, stated


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Karin  Ek", "karin ek"),
        ("Marie- Louise Ek", "Marie-Louise Ek"),
        ("A\u030asa Ek", "\u00c5sa Ek"),
    ],
)
def test_blanks_case_and_composition_make_no_other_name(one: str, other: str) -> None:
    assert folded(one) == folded(other)


def test_two_rows_of_one_name_are_one_person() -> None:
    directory = Directory(meeting(row("Karin Ek", paragraphs="§ 1"), row("Karin Ek", None)))
    assert [len(each.rows) for each in directory.people] == [2]


def test_two_parties_make_two_people() -> None:
    assert len(Directory(meeting(row("Karin Ek", "S"), row("Karin Ek", "M"))).people) == 2


def test_two_ids_make_two_people_of_one_party() -> None:
    rows = [
        Attendance(person=Person(name="Karin Ek", id=each), party="S", capacity=Capacity.MEMBER)
        for each in ("7", "8")
    ]
    assert len(Directory(meeting(*rows)).people) == 2


def test_a_name_with_its_party_in_brackets_finds_the_person() -> None:
    directory = Directory(meeting(row("Karin Ek", "S"), row("Karin Ek", "M")))
    assert [each.party for each in directory.find("Karin Ek (M)")] == ["M"]


@pytest.mark.parametrize("misspelt", ["Karin Eck", "Carin Ek", "Kärin Ek"])
def test_the_nearest_name_is_offered(misspelt: str) -> None:
    directory = Directory(meeting(row("Karin Ek"), row("Nils Ask")))
    assert directory.nearest(misspelt).person.name == "Karin Ek"


def test_a_name_that_is_like_none_has_no_nearest() -> None:
    assert Directory(meeting(row("Karin Ek"), row("Nils Ask"))).nearest("Ove Sund") is None


def test_letters_lost_by_a_scanner_do_not_hide_the_nearest() -> None:
    assert Directory(meeting(row("Åsa Öman"))).nearest("Asa Oman").person.name == "Åsa Öman"


@pytest.mark.parametrize(("one", "other"), [("(c)", "C"), ("fp", "L"), ("Moderata samlingspartiet", "m")])
def test_one_party_may_be_printed_in_several_ways(one: str, other: str) -> None:
    assert same_party(one, other)


@pytest.mark.parametrize(("one", "other"), [("St", "S"), ("-", "S"), (None, "S"), ("D", "SD")])
def test_likeness_makes_no_party_the_same(one: str | None, other: str) -> None:
    assert not same_party(one, other)


def test_a_local_short_form_stands_as_printed() -> None:
    assert short_form("WeP") == "WeP"


def test_those_without_party_are_no_group() -> None:
    assert not in_group("-", ("-",))


def test_a_member_whose_party_is_not_printed_may_belong_to_the_group() -> None:
    rows = [row("Karin Ek", "S"), row("Nils Ask", None), row("Ove Sund", "M")]
    group = stated("x", Reason.DECLINED)
    group = type(group)(actor=Actor(parties=["M"]), reason=group.reason, paragraph=group.paragraph)
    derived = participation(meeting(*rows, non_participation=[group]))
    assert derived.of("Ove Sund", "1").status is Status.DECLINED
    assert derived.of("Nils Ask", "1").status is Status.UNKNOWN
    assert derived.of("Karin Ek", "1").status is Status.TOOK_PART


def test_the_party_of_a_statement_that_differs_is_noted() -> None:
    declined = stated("Karin Ek", Reason.DECLINED)
    other = type(declined)(
        actor=Actor(name="Karin Ek", party="M"), reason=declined.reason, paragraph=declined.paragraph
    )
    derived = participation(meeting(row("Karin Ek", "S"), row("Nils Ask"), non_participation=[other]))
    assert derived.of("Karin Ek", "1").status is Status.DECLINED
    assert len(derived.conflicts) == 1


def test_looking_up_nobody_or_one_of_several_namesakes_is_an_error() -> None:
    derived = participation(meeting(row("Karin Ek", "S"), row("Karin Ek", "M")))
    with pytest.raises(KeyError, match="Karin Ek"):
        derived.of("Karin Ek", "1")
    with pytest.raises(KeyError):
        derived.of("Nils Ask", "1")
    assert derived.of("Karin Ek", "1", "M").party == "M"


def test_a_misspelt_replaced_member_is_noted() -> None:
    derived = participation(meeting(row("Nils Ask"), row("Karin Ek"), serving("Ove Sund", "Karin Eck")))
    assert "Karin Ek" in str(derived.conflicts[0].message)
