import pytest

from beslut.minutes import read_text
from beslut.records import StatementKind


def reserving(text: str) -> list[str]:
    meeting = read_text(f"§ 7 Ärendets rubrik\n\n{text}\n").meeting
    return [str(one.actor.name or one.actor.words) for one in meeting.reservations]


@pytest.mark.parametrize(
    "text",
    [
        "Reservation\nBo Ek (S) reserverar sig mot beslutet.",
        "Reservation\nBo Ek (S)",
        "Reservationer\nS: Bo Ek (S)",
        "Reservation\nBo Ek (S) (skriftlig reservation bifogas)",
        "Reservation\nBo Ek (S) till förmån för eget förslag.",
        "Beslut\nTaxan antas.\nBo Ek (S) reserverar sig mot beslutet till förmån för Eva Bergs (M) yrkande.",
        "Reserverar sig\nBo Ek (S)",
        "Reservation\nUndertecknad reserverar sig: Bo Ek (S).",
    ],
)
def test_a_reservation_is_read_in_every_wording(text: str) -> None:
    assert reserving(text) == ["Bo Ek"]


def test_several_persons_and_groups_each_reserve() -> None:
    assert reserving("Reservation\nSD:s ledamöter, V-gruppen och Bo Ek (S) reserverar sig.") == [
        "SD:s ledamöter",
        "V-gruppen",
        "Bo Ek",
    ]


@pytest.mark.parametrize(
    ("sentence", "group"),
    [
        ("Mot beslutet anmäler M, SD och KD reservation.", "M, SD och KD"),
        ("Reservation anmäls av S och V.", "S och V"),
        ("SD reserverar sig mot beslutet.", "SD"),
    ],
)
def test_parties_by_their_short_forms_alone_reserve_as_a_group(sentence: str, group: str) -> None:
    assert reserving(f"Beslut\nTaxan antas.\n{sentence}") == [group]


def test_joining_a_reservation_is_reserving() -> None:
    assert reserving(
        "Reservation\nBo Ek (S) reserverar sig. Ledamoten Eva Berg (S) ansluter sig till reservationen."
    ) == [
        "Bo Ek",
        "Eva Berg",
    ]


def test_what_it_is_made_in_favour_of_and_its_motivation_are_kept() -> None:
    (one,) = read_text(
        "§ 7 Rubrik\n\nReservation\nBo Ek (S) reserverar sig skriftligt till förmån för eget yrkande.\n"
    ).meeting.reservations
    assert (one.motivated, one.in_favour_of) == (True, "eget yrkande")


@pytest.mark.parametrize(
    "text",
    [
        "Särskilt yttrande\nBo Ek (S) lämnar särskilt yttrande.",
        "Protokollsanteckning\nBo Ek (S) lämnar följande anteckning: Frågan hör hemma hos regionen.",
        "Beslut\nMarken reserveras för bostäder.",
        "Ärendet\nSocialnämnden får 1,8 miljoner av de reserverade medlen.",
    ],
)
def test_statements_and_reserved_things_are_no_reservations(text: str) -> None:
    assert reserving(text) == []


def test_a_statement_is_kept_with_its_kind() -> None:
    (one,) = read_text(
        "§ 7 Rubrik\n\nSärskilt yttrande\nBo Ek (S) lämnar särskilt yttrande.\n"
    ).meeting.statements
    assert (one.kind, one.actor and one.actor.name) == (StatementKind.SPECIAL_STATEMENT, "Bo Ek")
