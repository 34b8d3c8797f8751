"""Names that people give of those elected: who is meant, and what is said where nobody can be."""

from datetime import date

import pytest

from beslut.errors import InputError, InputErrors
from beslut.records import Body, Elected, Office, Person
from beslut.reports.elected import People

NEW_TERM = date(2023, 1, 1)


def elected(name: str, office: Office = Office.SUBSTITUTE, party: str | None = "S", **more) -> Elected:
    """Somebody elected."""
    return Elected(person=Person(name=name), office=office, party=party, **more)


BODY = Body(
    name="Nämnden",
    elected=[
        elected("Anna Ek", Office.MEMBER),
        elected("Bo Berg", Office.MEMBER, "M"),
        elected("Stina Ek", party="S", rank=2, until=date(2022, 12, 31)),
        elected("Stina Ek", party="S", rank=1, since=NEW_TERM),
        elected("Stina Ek", party="M"),
        elected("Olle Lind", party=None),
        elected("Bo Berg", party="M", until=date(2022, 12, 31)),
    ],
)


def people(day: date | None = None) -> People:
    """Those elected on a day."""
    return People(BODY, day, ["nämnden.yaml"])


def refused(absent=(), present=(), serving=(), day: date | None = None) -> InputError:
    with pytest.raises(InputError) as caught:
        people(day).gathered(absent, present, serving)
    return caught.value


def test_names_are_known_by_party_and_however_they_are_spelt():
    there = people().gathered(["anna  ek", "Bo Berg"], ["Olle Lind", "Stina Ek (m)"], [])
    assert [(one.name, one.party) for one in there.absent] == [("Anna Ek", "S"), ("Bo Berg", "M")]
    assert [(one.name, one.party) for one in there.present] == [("Stina Ek", "M"), ("Olle Lind", None)]
    assert there.serving == {}


def test_the_newest_term_counts_where_no_day_is_given_and_else_that_of_the_day():
    (newest,) = people().gathered([], ["Stina Ek (S)"], []).present
    (earlier,) = people(date(2022, 12, 31)).gathered([], ["Stina Ek (S)"], []).present
    assert (newest.rank, earlier.rank) == (1, 2)


def test_a_member_is_meant_before_a_substitute_of_the_same_name():
    (absent,) = people().gathered(["Bo Berg"], [], []).absent
    assert absent.office is Office.MEMBER


def test_a_substitute_who_is_absent_leaves_no_seat():
    assert people().gathered(["Olle Lind"], [], []).absent == ()


def test_whoever_serves_no_longer_waits():
    there = people().gathered([], ["Olle Lind", "Stina Ek (M)"], [("Olle Lind", "Anna Ek")])
    assert [one.name for one in there.present] == ["Stina Ek"]
    assert [(member.name, one.name) for member, one in there.serving.items()] == [("Anna Ek", "Olle Lind")]


@pytest.mark.parametrize(
    ("given", "cause", "mend"),
    [
        ({"absent": ["Ana Ek"]}, "nobody called “Ana Ek” is elected", "Did you mean “Anna Ek (S)”?"),
        (
            {"absent": ["Anna Ek (M)"]},
            "nobody called “Anna Ek (M)” is elected",
            "Did you mean “Anna Ek (S)”?",
        ),
        ({"present": ["Stina Ek"]}, "several are called Stina Ek", "Stina Ek (S) and Stina Ek (M)"),
        ({"present": ["Anna Ek"]}, "Anna Ek (S) is member, not substitute", "Name members as absent"),
        ({"serving": [("Olle Lind", "Stina Ek (M)")]}, "Stina Ek (M) is substitute, not member", "Name"),
        ({"absent": ["Olle Lind"], "present": ["Olle Lind"]}, "both as absent and as present", "Keep one"),
        (
            {"absent": ["Olle Lind"], "serving": [("Olle Lind", "Anna Ek")]},
            "both as absent and as present",
            "Keep one",
        ),
        (
            {"serving": [("Olle Lind", "Anna Ek"), ("Stina Ek (M)", "Anna Ek")]},
            "Anna Ek (S) is named for several seats",
            "Keep one",
        ),
        (
            {"serving": [("Olle Lind", "Anna Ek"), ("Olle Lind", "Bo Berg")]},
            "Olle Lind is named for several seats",
            "Keep one",
        ),
    ],
)
def test_what_cannot_be_so_is_told_with_its_mend(given, cause, mend):
    first, rest = refused(**given).lines("en")
    assert first.startswith("nämnden.yaml: ")
    assert cause in first
    assert mend in rest


def test_all_names_that_nobody_has_are_told_at_once():
    fault = refused(["Ana Ek"], ["Ole Lind"], [("Sten", "Bo Bergh")])
    assert isinstance(fault, InputErrors)
    assert len(fault.errors) == 4


def test_whose_term_is_over_is_not_elected():
    assert "Bo Berg" in refused(present=["Bo Berg"], day=NEW_TERM).lines("en")[0]
    assert people(date(2022, 12, 31)).gathered([], ["Bo Berg"], []).present


def test_where_nobody_is_elected_it_is_told_to_add_them():
    with pytest.raises(InputError) as caught:
        People(Body(name="Nämnden"), None).gathered(["Anna Ek"], [], [])
    assert caught.value.place is None
    assert "Add those elected" in caught.value.lines("en")[1]
