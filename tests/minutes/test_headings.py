import pytest

from beslut.minutes.headings import heading_in, paragraph_headings
from beslut.minutes.lines import clean_lines
from beslut.records import ParagraphSpan


def numbers(text: str, stated: str | None = None) -> list[str]:
    span = None if stated is None else ParagraphSpan(stated)
    return [str(heading.number) for heading in paragraph_headings(clean_lines(text), span)]


@pytest.mark.parametrize(
    ("line", "number", "rest"),
    [
        ("§ 16 Val av justerare", "16", "Val av justerare"),
        (" §16 - Val (KS 22-21)", "16", "Val (KS 22-21)"),
        ("KS § 3 a DNR:KF/2006.203", "3 a", "DNR:KF/2006.203"),
        ("Kf §45\tDnr 1", "45", "Dnr 1"),
        ("59 §      Antagande av budget", "59", "Antagande av budget"),
        ("§ 50/2023", "50/2023", ""),
        ("$ 23 Dnr 2010/4", "23", "Dnr 2010/4"),
    ],
)
def test_a_heading_gives_its_number_and_the_words_after_it(line: str, number: str, rest: str) -> None:
    heading = heading_in(clean_lines(line)[0], 0)
    assert heading is not None
    assert (str(heading.number), heading.rest) == (number, rest)


@pytest.mark.parametrize(
    "line",
    [
        "§ 848 och den 6 november 2024.",
        "§§ 12–14",
        "enligt § 12",
        "§ 29, bordlagt",
        "KU § 317 06-12-05",
        "§ 0",
    ],
)
def test_a_reference_at_the_start_of_a_line_is_no_heading(line: str) -> None:
    assert heading_in(clean_lines(line)[0], 0) is None


def test_the_list_of_contents_gives_way_to_the_paragraphs_themselves() -> None:
    contents = "§ 1 Upprop\n§ 2 Budget\n§ 3 Avslutning\nPlats och tid: Salen\n"
    body = "§ 1 Upprop\nText.\n§ 2 Budget\nText.\n§ 3 Avslutning\nText.\n"
    lines = clean_lines(contents + body)
    assert [heading.position for heading in paragraph_headings(lines)] == [4, 6, 8]


def test_dotted_leaders_to_a_page_number_make_a_line_of_contents() -> None:
    assert numbers("§ 1 Upprop ........ 3\n§ 1 Upprop\nText.") == ["1"]


def test_the_number_of_another_body_falls_out_of_the_rising_order() -> None:
    text = "§ 8 Bolag\nText.\nKS § 437\nTillsätta en grupp.\n§ 9 Nästa\nText.\n§ 10 Sista\nText."
    assert numbers(text) == ["8", "9", "10"]


def test_a_number_outside_the_stated_paragraphs_is_a_reference() -> None:
    assert numbers("§ 1 Upprop\nText.\n§ 88 Annat organ\nText.", "§§ 1–2") == ["1"]


def test_a_heading_gone_on_after_a_page_break_is_not_a_new_paragraph() -> None:
    assert numbers("59 §  Budget\nText.\n59 § (forts.)\nMer text.\n60 §  Taxa\nText.") == ["59", "60"]


def test_nothing_is_found_in_nothing() -> None:
    assert numbers("") == []
