from beslut.minutes.lines import clean_lines, running


def texts(text: str) -> list[str]:
    return [line.text for line in clean_lines(text)]


def test_letters_are_composed_so_that_a_ring_counts_as_one_letter() -> None:
    assert texts("A\u030asa") == ["Åsa"]


def test_soft_hyphens_and_zero_width_marks_are_gone_and_odd_blanks_are_blanks() -> None:
    assert texts("\ufeffsam\u00adman\u200bträde\u00a0kl\u202f9  ") == ["sammanträde kl 9"]


def test_every_kind_of_line_break_ends_a_line() -> None:
    assert texts("a\r\nb\rc\u2028d\x0be") == ["a", "b", "c", "d", "e"]


def test_a_form_feed_starts_a_page_and_without_one_no_page_is_claimed() -> None:
    assert [(line.number, line.page) for line in clean_lines("a\n\fb\nc")] == [(1, 1), (2, 2), (3, 2)]
    assert {line.page for line in clean_lines("a\nb")} == {None}


def test_a_word_broken_at_the_end_of_a_line_is_made_whole() -> None:
    assert running(clean_lines("de rese-\nrverade medlen")).text == "de reserverade medlen"


def test_the_hyphen_before_och_stays() -> None:
    assert running(clean_lines("mark-\noch miljö")).text == "mark- och miljö"


def test_running_text_knows_the_line_of_every_character() -> None:
    text = running(clean_lines("\nBo Ek (S)\n\nlämnar salen.", "p.txt"))
    assert text.text == "Bo Ek (S) lämnar salen."
    assert str(text.place(0, 5)) == "p.txt:2"
    assert str(text.place(text.text.index("lämnar"), len(text.text))) == "p.txt:4"
