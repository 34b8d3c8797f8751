import pytest

from beslut.minutes.furniture import furniture, header_tokens
from beslut.minutes.lines import clean_lines


@pytest.mark.parametrize(
    "line",
    [
        "Almby kommun    PROTOKOLL   2024-03-18   2(5)",
        "ALMBY KOMMUN PROTOKOLL 2",
        "Barn- och utbildningsnämnden 2024-03-18 Sida 2 av 4",
        "Sammanträdesdatum: 2023-02-23",
        "Justerandes sign                 Utdragsbestyrkande",
        "Ordförandes sign ....  Justerares sign ....  ....",
        "Almby   Kommunfullmäktige 2024-11-20   2 / 4",
        "18 (73)",
    ],
)
def test_a_page_header_or_footer_is_furniture(line: str) -> None:
    assert furniture(clean_lines(f"Text.\n\n{line}\n\nMer text.")) == {2}


@pytest.mark.parametrize(
    "line",
    ["Kommunfullmäktige beslutar", "Bo Ek (S)", "§ 12 Almby kommun 2024-03-18", "Beslut", "2024 års budget"],
)
def test_words_of_the_minutes_are_not(line: str) -> None:
    assert furniture(clean_lines(f"Text.\n{line}\nMer text.")) == frozenset()


def test_the_name_of_the_body_alone_is_furniture_only_beside_more_of_it() -> None:
    assert furniture(clean_lines("Beslut\nNämnden\nutser Bo Ek.")) == frozenset()
    assert furniture(clean_lines("ALMBY KOMMUN   2 (3)\nKommunstyrelsen\nText.")) == {0, 1}
    assert furniture(clean_lines("22 (74)\n\nKommunfullmäktige\n\nReservation")) == {0, 2}


def test_a_line_with_anything_else_on_it_has_no_header_tokens() -> None:
    assert header_tokens("Kommunfullmäktige beslutar att") == frozenset()
