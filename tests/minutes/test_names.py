import pytest

from beslut.minutes.names import people_in


def named(text: str) -> list[tuple[str, str | None]]:
    return [(mention.name, mention.party) for mention in people_in(text)]


@pytest.mark.parametrize(
    ("printed", "name", "party"),
    [
        ("Bo Ek (S)", "Bo Ek", "S"),
        ("Bo Ek (s)", "Bo Ek", "s"),
        ("Bo Ek ((SD)", "Bo Ek", "SD"),
        ("Bo Ek (-)", "Bo Ek", "-"),
        ("Bo Ek (FoAr)", "Bo Ek", "FoAr"),
        ("Bo Ek (B.Ö)", "Bo Ek", "B.Ö"),
        ("Bo Ek", "Bo Ek", None),
        ("Eva-Lena Åhs Berg (KD)", "Eva-Lena Åhs Berg", "KD"),
        ("Ebba von Holm (L)", "Ebba von Holm", "L"),
        ("Gun af Torn (M)", "Gun af Torn", "M"),
        ("J. O. Berg (M)", "J. O. Berg", "M"),
        ("Lars G Holm (SD)", "Lars G Holm", "SD"),
        ("Marie- Louise Palmér (SD)", "Marie- Louise Palmér", "SD"),
        ("Nino Đorđević (V)", "Nino Đorđević", "V"),
        ("Siv O’Hara (C)", "Siv O’Hara", "C"),
    ],
)
def test_a_person_is_read_as_printed(printed: str, name: str, party: str | None) -> None:
    assert named(printed) == [(name, party)]


@pytest.mark.parametrize(
    "printed",
    ["Kommunfullmäktige beslutar", "ALMBY KOMMUN", "Almbyhem Fastigheter AB", "Beslutande", "§ 16", ""],
)
def test_headings_bodies_and_companies_are_nobody(printed: str) -> None:
    assert named(printed) == []


def test_a_word_that_opens_the_sentence_is_no_first_name() -> None:
    assert named(
        "Ordföranden Bo Ek (S), Ersättaren Eva Berg (M), Motionären Per Holm (C), Även Siv Ås (V)"
    ) == [
        ("Bo Ek", "S"),
        ("Eva Berg", "M"),
        ("Per Holm", "C"),
        ("Siv Ås", "V"),
    ]


def test_a_title_in_brackets_is_no_party() -> None:
    assert named("Bo Ek (VD) och Eva Berg (Kommunchef)") == [("Bo Ek", None), ("Eva Berg", None)]


def test_columns_part_names() -> None:
    assert named("Bo Ek          Eva Berg") == [("Bo Ek", None), ("Eva Berg", None)]
