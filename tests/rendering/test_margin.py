from beslut.messages import message
from beslut.minutes import Explanation, Note, Reading
from beslut.minutes.explanation import ExplainedLine, Finding
from beslut.minutes.lines import clean_lines
from beslut.records import Meeting
from beslut.rendering import Setting, margin

TEXT = "Beslutande   Maja Sundin (S)\n\nEn mycket lång rad som inte får plats i ett smalt fönster\noch mer"


def explained(text=TEXT, notes=()):
    marks = [(Finding.PERSON, Finding.ROLE), (), (Finding.DECLINED,), ()]
    lines = [
        ExplainedLine(line=line, findings=found, goes_on=line.text == "och mer", notes=notes if found else ())
        for line, found in zip(clean_lines(text), marks, strict=False)
    ]
    return Explanation(document="p.txt", lines=lines, reading=Reading(meeting=Meeting()))


def test_the_text_stands_beside_what_was_read():
    shown = margin(explained(), Setting(lang="en", width=50))
    assert shown == (
        "What was read in p.txt\n"
        "======================\n"
        "\n"
        "person       1  somebody who is listed as present\n"
        "                or absent\n"
        "role         1  somebody who chairs, adjusts or\n"
        "                keeps the minutes\n"
        "declines     1  somebody who declined to take part\n"
        "                in the decision\n"
        "|               goes on from the line above\n"
        "\n"
        "1  person    Beslutande   Maja Sundin (S)\n"
        "   role\n"
        "\n"
        "3  declines  En mycket lång rad som inte får plats\n"
        "             i ett smalt fönster\n"
        "4  |         och mer\n"
    )


def test_notes_stand_below_their_line_with_the_names_that_may_be_meant():
    note = Note(place=None, message=message("who is this"), candidates=("Bo Ek",))
    shown = margin(explained("Maja Sundin", [note]), Setting(lang="en", width=60))
    assert shown.splitlines()[-3:] == [
        "1  person  Maja Sundin",
        "   role",
        "           > who is this (perhaps Bo Ek)",
    ]


def test_pages_are_told_apart():
    shown = margin(explained("ett\n\ftvå"), Setting(lang="en"))
    assert [line[:9] for line in shown.splitlines() if line.startswith("--")] == ["-- page 1", "-- page 2"]


def test_nothing_in_a_document_can_command_the_terminal():
    assert "\x9b" not in margin(explained("\x9b31m Maja Sundin"), Setting())
