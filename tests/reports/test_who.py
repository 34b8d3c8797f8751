import pytest
from attrs import evolve

from beslut.errors import InputError
from beslut.participation import Status
from beslut.records import Choice, Reason
from beslut.reports import who_took_part
from tests.reports.meetings import aside, meeting, reported
from tests.reports.test_decisions import TIE

ONE = evolve(
    meeting(
        "Maja Sundin S member",
        "Olle Brandt M member",
        "Sara Lindh V member",
        non_participation=[aside("Sara Lindh", "1", Reason.DECLINED)],
    ),
    votes=[TIE],
)


def test_everybody_has_a_line_with_status_vote_and_the_line_that_proves_it():
    (report,) = who_took_part([reported(ONE)], "1")
    assert report.column("participation") == (Status.TOOK_PART, Status.TOOK_PART, Status.DECLINED)
    assert report.column("vote") == ((Choice.YES,), (Choice.NO,), None)
    assert report.column("line") == ("3", "4", "9")
    assert report.column("words")[2] == "Sara Lindh deltar inte."


def test_a_paragraph_that_is_not_there_is_an_error_that_names_those_that_are():
    with pytest.raises(InputError) as caught:
        who_took_part([reported(ONE)], "7")
    assert caught.value.place == "minutes.txt"
    assert "§§ 1, 2" in "\n".join(caught.value.lines("en"))


def test_what_is_no_paragraph_number_is_an_error():
    with pytest.raises(ValueError, match="sju"):
        who_took_part([reported(ONE)], "sju")
