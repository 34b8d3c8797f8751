import copy
import pickle

import pytest

from beslut.errors import BeslutError, InputError, InputErrors, MissingExtra, RecordError
from beslut.messages import message

CAUSE = message("yes")
MEND = message("no")


def test_an_error_is_told_as_place_cause_and_indented_mend():
    error = InputError(CAUSE, place="minutes.txt:41", mend=MEND)
    assert error.lines("en") == ["minutes.txt:41: yes", "    no"]


def test_an_error_without_place_or_mend_is_its_cause_alone():
    assert InputError(CAUSE).lines("en") == ["yes"]


def test_further_lines_of_a_cause_are_indented():
    cause = message("{most} and {last}", most="a", last="b\nc")
    assert InputError(cause, place="x:1").lines("en") == ["x:1: a and b", "    c"]


def test_an_error_reads_in_swedish():
    assert str(InputError(CAUSE, place="minutes.txt:41", mend=MEND)) == "minutes.txt:41: ja\n    nej"


def test_a_record_error_is_also_a_value_error():
    assert issubclass(RecordError, ValueError)


def test_a_missing_extra_names_what_to_install():
    assert "pip install 'beslut[documents]'" in str(MissingExtra("documents", needed_for="PDF"))


def test_several_errors_are_told_in_the_order_they_stand():
    first, second = InputError(CAUSE, place="a:1"), InputError(MEND, place="a:2", mend=CAUSE)
    assert InputErrors([first, second]).lines("en") == ["a:1: yes", "a:2: no", "    yes", "2 errors"]


@pytest.mark.parametrize(
    "error",
    [
        InputError(CAUSE, place="a:1", mend=MEND),
        RecordError(CAUSE, mend=MEND),
        MissingExtra("documents", needed_for="PDF"),
        InputErrors([InputError(CAUSE, place="a:1")]),
    ],
    ids=lambda error: type(error).__name__,
)
@pytest.mark.parametrize("duplicate", [copy.copy, lambda error: pickle.loads(pickle.dumps(error))])
def test_an_error_survives_a_trip_between_processes(error: BeslutError, duplicate):
    assert duplicate(error).lines() == error.lines()
