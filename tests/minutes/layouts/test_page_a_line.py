"""Minutes poured out one page a line, trait by trait, on made-up texts of a few lines."""

from beslut.minutes import read_text
from beslut.minutes.facts import facts
from beslut.minutes.layouts import page_a_line
from beslut.minutes.layouts.page_a_line.chains import Known, known_people, told_apart
from beslut.minutes.layouts.page_a_line.openings import listed_matters
from beslut.minutes.layouts.page_a_line.vote_lists import vote_list_in
from beslut.minutes.lines import clean_lines

NOBODY = Known(frozenset(), frozenset(), frozenset())

FRONT = (
    "1 EKDALA KOMMUN Sammanträdesprotokoll 1 (4) Kommunstyrelsen 2019-05-06 Plats och tid Stadshuset, kl 09:00-11:30 "
    "Beslutande Anna Ekvik (S), ordförande Bo Lundmar (M) Eva Sjöhed (C) Per Olof Granvik (V) "
    "Tjänstgörande ersättare Karin Hallvik (S) för Nils Bergvall (S) "
    "Övriga närvarande Lisa Torvik, kommunchef Justerare Bo Lundmar Paragrafer 12-14 "
    "Sekreterare Lisa Torvik Ordförande Anna Ekvik Justerande Bo Lundmar"
)
MATTERS = (
    "2 EKDALA KOMMUN Sammanträdesprotokoll 2 (4) Kommunstyrelsen 2019-05-06 {a}12 Dnr 2019/7 Ny skola i Ekdala "
    "Kommunstyrelsens beslut Skolan byggs. Jäv Eva Sjöhed (C) anmäler jäv och deltar inte i beslutet. "
    "{a}13 Dnr 2019/8 Taxa för vatten Yrkanden Bo Lundmar (M) yrkar avslag. Omröstning begärs. "
    "Omröstningen utfaller med 3 ja-röster och 2 nej-röster. Kommunstyrelsens beslut Taxan antas. "
    "Reservation Bo Lundmar (M) reserverar sig. "
    "Justerandes sign Utdragsbestyrkande"
)
END = (
    "3 EKDALA KOMMUN Sammanträdesprotokoll 3 (4) Kommunstyrelsen 2019-05-06 {a}14 Meddelanden Kommunstyrelsens beslut "
    "Meddelandena läggs till handlingarna."
)


def read(*pages):
    return facts(read_text("\n\n".join(pages)))


def poured(sign):
    return read(FRONT, MATTERS.format(a=sign), END.format(a=sign))


def names(found, capacity):
    return [one["name"] for one in found["people"] if one["capacity"] == capacity]


def test_minutes_of_ordinary_lines_are_left_alone():
    lines = clean_lines("Beslutande   Anna Ekvik (S)\n             Bo Lundmar (M)\n\n§ 12\nNy skola\n")
    assert not page_a_line.fits(lines)


def test_labels_in_the_middle_of_a_line_open_their_values():
    found = poured("§ ")
    assert names(found, "member") == ["Anna Ekvik", "Bo Lundmar", "Eva Sjöhed", "Per Olof Granvik"]
    assert names(found, "serving_substitute") == ["Karin Hallvik"]
    assert found["meeting"]["place"] == "Stadshuset"


def test_paragraphs_are_found_with_the_sign_with_a_prefix_and_without_either():
    for sign in ("§ ", "Ks ", ""):
        assert [one["number"] for one in poured(sign)["paragraphs"]] == ["12", "13", "14"], sign


def test_sections_of_a_paragraph_are_told_apart():
    found = poured("")
    assert found["non_participation"] == [{"name": "Eva Sjöhed", "paragraph": "12", "reason": "disqualified"}]
    assert [(one["for"], one["against"]) for one in found["votes"]] == [(3, 2)]
    assert found["reservations"] == [{"name": "Bo Lundmar", "paragraph": "13"}]
    assert [one["title"] for one in found["paragraphs"]] == [
        "Ny skola i Ekdala",
        "Taxa för vatten",
        "Meddelanden",
    ]


def test_a_paragraph_goes_on_over_the_page():
    second = END.format(a="").replace(
        "14 Meddelanden", "forts. 13 Deltar ej Bo Lundmar (M) deltar inte i beslutet. 14 Meddelanden"
    )
    found = read(FRONT, MATTERS.format(a=""), second)
    assert {"name": "Bo Lundmar", "paragraph": "13", "reason": "declined"} in found["non_participation"]


def test_cells_go_to_labels_that_all_stand_before_them():
    front = (
        "1 EKDALA KOMMUN Protokoll 1 (4) Kommunstyrelsen Plats och tid Sekreterare Ordförande Justerande Paragrafer "
        "Beslutande Ej tjänstgörande ersättare Övriga deltagande Folkets hus i Ekdala, kl 08.30-12.15 Lisa Torvik "
        "Anna Ekvik Bo Lundmar 12-14 Anna Ekvik (S), ordförande Bo Lundmar (M) Eva Sjöhed (C) "
        "Karin Hallvik (S), ej tjg Lisa Torvik, kommunsekreterare"
    )
    found = read(front, MATTERS.format(a=""), END.format(a=""))
    assert names(found, "member") == ["Anna Ekvik", "Bo Lundmar", "Eva Sjöhed"]
    assert names(found, "substitute") == ["Karin Hallvik"]
    assert [(one["name"], one["roles"]) for one in found["people"] if one["roles"]] == [
        ("Anna Ekvik", ["chair"]),
        ("Bo Lundmar", ["adjuster"]),
        ("Lisa Torvik", ["secretary"]),
    ]


def test_replaced_members_torn_loose_are_paired_in_order():
    front = FRONT.replace(
        "Karin Hallvik (S) för Nils Bergvall (S)",
        "Karin Hallvik (S) Olle Rosmark (M) ersätter Nils Bergvall (S) Ulf Grenmo (M)",
    )
    pairs = {
        one["name"]: one["replaces"] for one in read(front, MATTERS.format(a=""))["people"] if one["replaces"]
    }
    assert pairs == {"Karin Hallvik": "Nils Bergvall", "Olle Rosmark": "Ulf Grenmo"}


def test_the_party_may_stand_before_the_name():
    front = FRONT
    for name, party in (
        ("Anna Ekvik", "S"),
        ("Bo Lundmar", "M"),
        ("Eva Sjöhed", "C"),
        ("Per Olof Granvik", "V"),
    ):
        front = front.replace(f"{name} ({party})", f"{party} {name}")
    body = (
        MATTERS.format(a="")
        .replace("Eva Sjöhed (C)", "C Eva Sjöhed")
        .replace("Bo Lundmar (M)", "M Bo Lundmar")
    )
    found = read(
        front.replace(" för Nils Bergvall (S)", "").replace("Karin Hallvik (S)", "S Karin Hallvik"), body
    )
    assert ("Eva Sjöhed", "C") in {(one["name"], one["party"]) for one in found["people"]}
    assert found["reservations"] == [{"name": "Bo Lundmar", "paragraph": "13"}]


def test_a_party_behind_a_comma_is_read_from_small_letters_too():
    front, body = FRONT, MATTERS.format(a="")
    for party in "SMCV":
        front = front.replace(f" ({party})", f", {party.lower()}")
        body = body.replace(f" ({party})", f", {party.lower()},")
    found = read(front, body)
    assert ("Bo Lundmar", "m") in {(one["name"], one["party"]) for one in found["people"]}


def test_names_without_commas_are_told_apart_by_first_names():
    words = ["Benny", "Ekvik", "Anette", "Bergmark", "Lund", "Karl", "Johan", "Sjö"]
    assert told_apart(words, NOBODY) == ["Benny Ekvik", "Anette Bergmark Lund", "Karl Johan Sjö"]


def test_names_that_stand_apart_elsewhere_are_known():
    known = known_people(["Xerxia Lo Vik (S) yrkar avslag."])
    assert told_apart(["Bo", "Ekmar", "Xerxia", "Lo", "Vik"], known) == ["Bo Ekmar", "Xerxia Lo Vik"]


def test_a_vote_list_by_row_gives_absent_members_and_their_substitutes():
    text = (
        "Omröstningslista Ledamot Parti Ersättare Omr 1 58 Omr 2 60 Anna Ekvik, ordf S Ja Nej Bo Lundmar M frånv "
        "Eva Sjöhed Nej Nej Per Granvik V Avst Ja SUMMA Ja 1 Nej 1"
    )
    found = vote_list_in(text, NOBODY)
    assert found is not None
    assert found.numbers == ("1", "58", "2", "60")
    assert [(row.name, row.choices, row.replaces) for row in found.rows] == [
        ("Anna Ekvik", ("ja", "nej"), None),
        ("Bo Lundmar", (), None),
        ("Eva Sjöhed", ("nej", "nej"), "Bo Lundmar"),
        ("Per Granvik", ("avstår", "ja"), None),
    ]


def test_a_vote_list_by_column_needs_columns_of_one_length():
    text = "Omröstningsbilaga 21 Ledamot Anna Ekvik Bo Lundmar Parti S M Röst Ja Nej Antal Ja 1 Antal Nej 1"
    found = vote_list_in(text, NOBODY)
    assert found is not None
    assert list(found.ballots(0)) == [("Anna Ekvik", "S", "ja"), ("Bo Lundmar", "M", "nej")]
    assert vote_list_in(text.replace("Ja Nej Antal", "Ja Antal"), NOBODY) is None


def test_a_vote_list_may_begin_each_row_with_the_choice():
    text = "Bilaga § 13 Ja Anna Ekvik (S) Ja Eva Sjöhed (C) Nej Bo Lundmar (M) Avstår Per Granvik (V) "
    text += "Ja 2 Nej 1 Avstår 1"
    found = vote_list_in(text, NOBODY)
    assert found is not None
    assert found.end == len(text)
    assert [choice for _, _, choice in found.ballots(0)] == ["ja", "ja", "nej", "avstår"]


def test_a_paragraph_that_has_lost_its_number_is_found_by_its_title():
    contents = "Ärenden 12 Ny skola i Ekdala 3 13 Taxa för vatten 4 14 Meddelanden 5"
    body = MATTERS.format(a="").replace("12 Dnr 2019/7 Ny skola i Ekdala", "Ny skola i Ekdala Dnr 2019/7")
    found = read(f"{FRONT} {contents}", body, END.format(a=""))
    assert [one["number"] for one in found["paragraphs"]] == ["12", "13", "14"]


def test_a_list_of_matters_ends_at_the_next_label():
    titles, end = listed_matters("12 Ny skola 3 13 Taxa för vatten Plats och tid Stadshuset")
    assert titles == {"12": "Ny skola", "13": "Taxa för vatten"}
    assert end == len("12 Ny skola 3 13 Taxa för vatten ")


def test_a_number_cut_off_behind_a_name_is_not_guessed():
    found = read(
        FRONT.replace("Eva Sjöhed (C)", "Eva Sjöhed (C), ej pga jäv"), MATTERS.format(a=""), END.format(a="")
    )
    assert [one["paragraph"] for one in found["non_participation"]] == ["12"]


def test_figures_that_make_no_span_are_left_out_and_stop_nothing():
    front = FRONT.replace("Paragrafer 12-14", "Paragrafer 12-4").replace(
        "Eva Sjöhed (C)", "Eva Sjöhed (C), ej 13-2 pga jäv"
    )
    assert [one["number"] for one in read(front, MATTERS.format(a="§ "))["paragraphs"]] == ["12", "13"]
