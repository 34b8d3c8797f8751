import pytest

BOARD = "granvik-ks-2024-03-05.txt"


@pytest.mark.parametrize(
    ("name", "content", "cause"),
    [
        ("missing.txt", None, "there is no such file"),
        ("empty.txt", b" \n", "the file is empty"),
        ("binary.txt", bytes(range(256)) * 8, "binary"),
        ("recipe.txt", "Vispa ägg och mjölk.\n".encode(), "no minutes"),
        ("broken.json", b"{", "broken.json"),
        ("wrong.yaml", b"meeting: {chairman: X}\n", "chairman"),
    ],
)
def test_a_file_that_cannot_be_used_gives_one_message_with_its_name(beslut, desk, name, content, cause):
    if content is not None:
        (desk / name).write_bytes(content)
    ran = beslut("attendance", name, "--lang", "en")
    assert ran.code == 2
    assert ran.out == ""
    assert ran.err.startswith(name)
    assert cause in ran.err
    assert "Traceback" not in ran.err


def test_a_folder_without_anything_to_read_says_so(beslut, tmp_path):
    empty = tmp_path / "empty"
    empty.mkdir()
    ran = beslut("attendance", str(empty), "--lang", "en")
    assert ran.code == 2
    assert "neither minutes nor record files in this folder" in ran.err


def test_the_good_files_are_reported_beside_the_bad(beslut):
    ran = beslut("decisions", "missing.txt", BOARD, "--format", "json")
    assert ran.code == 2
    assert "Norrby" in ran.out
    assert ran.err.startswith("missing.txt")


def test_older_character_sets_are_read_and_told_of(beslut, desk):
    text = (desk / BOARD).read_text()
    (desk / "old.txt").write_bytes(text.encode("cp1252"))
    ran = beslut("who", "old.txt", "-p", "39", "--lang", "en")
    assert ran.code == 0
    assert "Karin Åsberg" in ran.out
    assert "Windows-1252" in ran.err


def test_a_file_given_twice_counts_once(beslut):
    once = beslut("decisions", BOARD, "--format", "json")
    twice = beslut("decisions", BOARD, f"./{BOARD}", "--format", "json", "--lang", "en")
    assert twice.out.count('"paragraph"') == once.out.count('"paragraph"')
    assert "given twice" in twice.err


def test_one_meeting_in_two_files_is_counted_twice_but_not_silently(beslut, desk):
    (desk / "copy.txt").write_bytes((desk / BOARD).read_bytes())
    assert "both are counted" in beslut("decisions", BOARD, "copy.txt", "--lang", "en").err


def test_an_unknown_paragraph_is_an_error_that_names_the_known(beslut):
    ran = beslut("who", BOARD, "--paragraph", "99", "--lang", "en")
    assert ran.code == 2
    assert "§§ 39, 40, 41, 42, 43, 44" in ran.err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "a command is missing"),
        (("atendance", BOARD), "attendance"),
        (("attendance",), "FILE is missing"),
        (("who", BOARD), "--paragraph is missing"),
        (("attendance", BOARD, "--formt", "csv"), "--format"),
        (("attendance", BOARD, "--format", "xml"), "terminal, markdown, csv, json, html and xlsx"),
        (("attendance", BOARD, "--format"), "--format"),
        (("attendance", BOARD, "--table", "x"), "paragraphs, persons and parties"),
        (("decisions", BOARD, "--by", "x"), "party"),
        (("schema", "x"), "more words"),
        (("decisions", BOARD, "--jobs", "0"), "1 or more"),
        (("decisions", BOARD, "--jobs", "two"), "1 or more"),
        (("read", BOARD, "--explain", "--facts"), "Choose one"),
    ],
)
def test_a_wrong_command_gives_one_message_and_the_exit_code_2(beslut, arguments, said):
    ran = beslut("--lang", "en", *arguments)
    assert ran.code == 2
    assert ran.out == ""
    assert said in ran.err
    assert len(ran.err.splitlines()) == 2


def test_an_unknown_language_is_an_error(beslut):
    ran = beslut("attendance", BOARD, "--lang", "fi")
    assert (ran.code, ran.out) == (2, "")
    assert "fi" in ran.err
