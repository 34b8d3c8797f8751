from beslut.minutes import read_text
from beslut.records import Attendance, Capacity, RoleKind


def rows(front: str) -> dict[str, Attendance]:
    meeting = read_text(front + "\n\n§ 1 Upprop\nText.\n").meeting
    return {row.name: row for row in meeting.attendance}


LEFT = """
ALMBY KOMMUN
Kommunstyrelsen           2024-03-05

Plats och tid      Kommunhuset, kl 08.30-11.45

Beslutande         Bo Ek (S), ordförande
                   Eva Berg (M), 2:e vice ordförande
                   Per Holm (C) ersätter Siv Ås (C) § 1
Ej tjänstgörande   Ola Gran (L)
ersättare          Mia Dal (V)
Övriga närvarande  Ekonomichef Rut Lund
                   Åke Falk, kommunchef

Utses att justera  Eva Berg
Underskrifter      Sekreterare ..................   Paragrafer 1-12
                               Åke Falk
                   Ordförande  ..................
                               Bo Ek
"""
ABOVE = """
Beslutande ledamöter

Bo Ek (S) (ordförande)
Eva Berg (M)

Tjänstgörande ersättare

Per Holm (C) för Siv Ås (C)

Frånvarande
Siv Ås (C)

Sekreterare

Åke Falk
"""


def test_labels_in_a_left_column_give_each_person_the_capacity_of_the_label() -> None:
    found = rows(LEFT)
    assert {name: row.capacity for name, row in found.items()} == {
        "Bo Ek": Capacity.MEMBER,
        "Eva Berg": Capacity.MEMBER,
        "Per Holm": Capacity.SERVING_SUBSTITUTE,
        "Ola Gran": Capacity.SUBSTITUTE,
        "Mia Dal": Capacity.SUBSTITUTE,
        "Rut Lund": Capacity.OTHER,
        "Åke Falk": Capacity.OTHER,
    }


def test_whoever_serves_for_somebody_has_that_name_and_the_paragraphs() -> None:
    row = rows(LEFT)["Per Holm"]
    assert (row.replaces, str(row.paragraphs), row.party) == ("Siv Ås", "§ 1", "C")


def test_roles_come_from_the_list_the_label_and_the_signatures() -> None:
    found = rows(LEFT)
    assert [role.kind for role in found["Bo Ek"].roles] == [RoleKind.CHAIR]
    assert [role.kind for role in found["Eva Berg"].roles] == [RoleKind.SECOND_VICE_CHAIR, RoleKind.ADJUSTER]
    assert [role.kind for role in found["Åke Falk"].roles] == [RoleKind.SECRETARY]


def test_the_title_of_an_official_is_kept_as_printed() -> None:
    found = rows(LEFT)
    assert (found["Rut Lund"].title, found["Åke Falk"].title) == ("Ekonomichef", "kommunchef")


def test_labels_on_lines_of_their_own_are_read_alike() -> None:
    found = rows(ABOVE)
    assert found["Per Holm"].replaces == "Siv Ås"
    assert found["Siv Ås"].capacity is Capacity.ABSENT
    assert [role.kind for role in found["Åke Falk"].roles] == [RoleKind.SECRETARY]


def test_names_in_running_text_are_read_one_by_one() -> None:
    found = rows("Beslutande: Bo Ek (S) (ordförande), Eva Berg (M) och Per Holm (-).\n")
    assert [(row.name, row.party) for row in found.values()] == [
        ("Bo Ek", "S"),
        ("Eva Berg", "M"),
        ("Per Holm", "-"),
    ]


def test_a_name_broken_before_its_party_is_one_person() -> None:
    found = rows("Beslutande\nBo Ek\n(S), ordförande\nEva Berg (M) §§ 1-\n4\n")
    assert {name: row.party for name, row in found.items()} == {"Bo Ek": "S", "Eva Berg": "M"}
    assert str(found["Eva Berg"].paragraphs) == "§§ 1–4"


def test_a_substitute_who_serves_in_one_paragraph_attends_the_others() -> None:
    meeting = read_text(
        "Beslutande\nBo Ek (S)\nNärvarande ersättare\nPer Holm (S), tjänstgör § 1 för Bo "
        "Ek (S)\n\n§ 1 Upprop\nText.\n"
    ).meeting
    assert [row.capacity for row in meeting.attendance if row.name == "Per Holm"] == [
        Capacity.SERVING_SUBSTITUTE,
        Capacity.SUBSTITUTE,
    ]


def test_letters_lost_by_the_machine_do_not_hide_the_labels() -> None:
    found = rows(
        "Beslutande\nBo Ek (S) Ordforande\nErsattare\nPer Holm (C) for Siv As (C)\nFranvarande\nSiv As (C)\n"
    )
    assert [role.kind for role in found["Bo Ek"].roles] == [RoleKind.CHAIR]
    assert found["Per Holm"].replaces == "Siv As"
    assert found["Siv As"].capacity is Capacity.ABSENT


def test_a_deputy_adjuster_under_the_adjusters_is_no_substitute_of_the_body() -> None:
    meeting = read_text(
        "Beslutande         Bo Ek (S)\n                   Eva Berg (M)\nUtses att justera  Bo Ek (S)\n"
        "Ersättare          Eva Berg (M)\n\n§ 1 Upprop\nText.\n"
    ).meeting
    assert [(row.name, [role.kind for role in row.roles]) for row in meeting.attendance] == [
        ("Bo Ek", [RoleKind.ADJUSTER]),
        ("Eva Berg", [RoleKind.DEPUTY_ADJUSTER]),
    ]


def test_a_line_on_a_missing_substitute_names_nobody_who_is_there() -> None:
    found = rows(
        "Beslutande\nBo Ek (S)\nErsättare\nPer Holm (C)\nErsättare saknas för Siv Ås (C)\nVakant (SD)\n"
    )
    assert {name: row.replaces for name, row in found.items()} == {"Bo Ek": None, "Per Holm": None}


def test_a_limit_whose_number_the_source_has_lost_is_a_note_and_no_guess() -> None:
    reading = read_text("Beslutande\nBo Ek (S), ej pga jäv\nEva Berg (M)\n\n§ 1 Upprop\nText.\n")
    assert [note.candidates for note in reading.notes] == [("Bo Ek",)]
    assert reading.meeting.non_participation == ()
