"""The report of substitutes called: its rows, and what its notes say."""

from datetime import date

import pytest
from attrs import evolve

from beslut.errors import InputError, RecordError
from beslut.law import LocalRules
from beslut.messages import translate
from beslut.records import Body, BodyKind, Elected, Fallback, Office, OrderRow, Person, SubstituteOrder
from beslut.reports import Report
from beslut.reports.substitutes import substitutes_called


def elected(name: str, party: str, office: Office = Office.SUBSTITUTE, **more) -> Elected:
    """Somebody elected."""
    return Elected(person=Person(name=name), office=office, party=party, **more)


BODY = Body(
    name="Nämnden",
    kind=BodyKind.COMMITTEE,
    elected=[
        elected("Anna Ek", "S", Office.MEMBER),
        elected("Bo Berg", "M", Office.MEMBER),
        elected("Cia Dal", "S"),
        elected("Dag Ed", "V"),
        elected("Eva Falk", "KD"),
    ],
)
ORDER = SubstituteOrder(
    rows=[OrderRow(party="S", then=["V"]), OrderRow(party="M", then=["KD"])],
    own_party_first=True,
    personal_substitutes_first=False,
    since=date(2023, 1, 1),
    decided="KF § 140",
    source="Granviks författningssamling",
)
LOCAL = LocalRules(substitute_orders=[ORDER])


def rows(report: Report) -> list[tuple[str | None, ...]]:
    """The rows in English words."""
    return [
        tuple(
            translate(value, "en") if value is not None and not isinstance(value, str) else value
            for value in (cell.value for cell in row)
        )
        for row in report.rows
    ]


def notes(report: Report) -> list[str]:
    """The notes in English."""
    return [translate(note, "en") for note in report.notes]


def test_each_absent_member_has_a_row():
    report = substitutes_called(BODY, LOCAL, absent=["Bo Berg", "Anna Ek"], present=["Dag Ed", "Cia Dal"])
    assert rows(report) == [
        (
            "Bo Berg",
            "M",
            None,
            None,
            "row M: KD: the order does not say who is called: the chair decides",
            "KF § 140",
        ),
        ("Anna Ek", "S", "Cia Dal", "S", "the member’s own party", "KF § 140"),
    ]
    assert report.name == "substitutes_called"
    assert [column.name for column in report.columns] == [
        "member",
        "member_party",
        "substitute",
        "substitute_party",
        "why",
        "source",
    ]
    assert notes(report) == [
        "The order of calling: KF § 140, Granviks författningssamling.",
        "Bo Berg (M): nobody of the parties in the row is there.",
        "Bo Berg (M): a seat ought not to stay empty while a substitute waits.",
        "For Bo Berg (M) these may come in: Dag Ed (V).",
        "There without serving: Dag Ed (V).",
    ]


def test_a_changed_balance_and_the_fallback_are_noted():
    anyone = LocalRules(substitute_orders=[evolve(ORDER, after_table=Fallback.ANYONE, source=None)])
    report = substitutes_called(BODY, anyone, absent=["Bo Berg", "Anna Ek"], present=["Dag Ed", "Cia Dal"])
    assert notes(report) == [
        "The order of calling: KF § 140.",
        "Bo Berg (M): the seat goes to another party: the balance between the parties is changed.",
        "Bo Berg (M): nobody of the parties in the row is there.",
    ]


@pytest.mark.parametrize(
    ("body", "more", "title"),
    [
        (BODY, {}, "Substitutes called: Nämnden"),
        (evolve(BODY, municipality="Granvik"), {}, "Substitutes called: Nämnden, Granvik"),
        (BODY, {"day": date(2024, 3, 5)}, "Substitutes called: Nämnden 2024-03-05"),
        (BODY, {"day": date(2024, 3, 5), "paragraph": "12"}, "Substitutes called: Nämnden 2024-03-05, § 12"),
    ],
)
def test_the_title_says_of_what_and_when(body, more, title):
    report = substitutes_called(body, LOCAL, absent=["Anna Ek"], sources=["a.yaml"], **more)
    assert translate(report.title, "en") == title
    assert report.sources == ("a.yaml",)


def test_a_call_for_one_paragraph_says_that_it_ends_with_the_matter():
    report = substitutes_called(BODY, LOCAL, absent=["Anna Ek"], present=["Cia Dal"], paragraph="12")
    assert notes(report)[-1] == (
        "The call is for § 12 alone: when the matter is over the substitute leaves the seat."
    )
    with pytest.raises(RecordError):
        substitutes_called(BODY, LOCAL, absent=["Anna Ek"], paragraph="tolv")


def test_without_an_order_of_the_day_it_is_said_what_is_gone_by():
    report = substitutes_called(
        BODY, LOCAL, absent=["Anna Ek"], present=["Eva Falk", "Dag Ed"], day=date(2022, 12, 31)
    )
    assert rows(report)[0][2:5] == ("Dag Ed", "V", "no order of calling is known: the order of the election")
    assert notes(report)[0].startswith("No order of calling is known, which the council decides (6 kap. 16")
    assert rows(substitutes_called(BODY, absent=["Anna Ek"], present=["Eva Falk"]))[0][2] == "Eva Falk"


def test_in_a_council_the_law_is_named_and_the_order_is_not():
    report = substitutes_called(
        evolve(BODY, kind=BodyKind.COUNCIL),
        LOCAL,
        absent=["Bo Berg", "Anna Ek"],
        present=["Cia Dal", "Eva Falk"],
    )
    assert [row[2] for row in rows(report)] == [None, "Cia Dal"]
    assert notes(report)[0].startswith("Only the member’s own party is called to a council (5 kap. 18")
    nobody = substitutes_called(
        evolve(BODY, kind=BodyKind.FEDERATION_COUNCIL), LOCAL, absent=["Bo Berg"], present=["Cia Dal"]
    )
    assert notes(nobody)[0].startswith("Only the member’s own party")


def test_whoever_may_take_over_is_named():
    exception = evolve(LOCAL, balance_exception=True)
    report = substitutes_called(BODY, exception, present=["Cia Dal"], serving=[("Eva Falk", "Anna Ek")])
    assert rows(report)[0][2:5] == ("Eva Falk", "KD", "has begun to serve and keeps the place")
    assert "For Anna Ek (S) these may come in: Cia Dal (S)." in notes(report)


def test_a_name_that_nobody_has_is_an_error_at_the_file():
    with pytest.raises(InputError) as caught:
        substitutes_called(BODY, LOCAL, absent=["Anna Eck"], sources=["nämnden.yaml"])
    assert caught.value.place == "nämnden.yaml"
