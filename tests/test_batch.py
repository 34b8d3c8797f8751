import os
from pathlib import Path

import pytest

from beslut.batch import each
from beslut.errors import BeslutError, InputError
from beslut.messages import message

PATHS = tuple(Path(name) for name in ("a", "bad", "c", "worse", "e", "f"))


def length(path):
    if path.name == "bad":
        raise InputError(message("no"), place="bad", mend=message("yes"))
    if path.name == "worse":
        raise ZeroDivisionError("by nought")
    return len(path.name)


def length_or_death(path):
    if path.name == "worse":
        os._exit(9)
    return len(path.name)


def told(outcomes):
    return [one.lines("en") if isinstance(one, BeslutError) else one for one in outcomes]


@pytest.mark.parametrize("jobs", [1, 2, 9])
def test_one_file_that_fails_stops_no_other_and_the_order_stays(jobs):
    first, refused, third, failed, *rest = told(each(length, PATHS, jobs))
    assert (first, third, rest) == (1, 1, [1, 1])
    assert refused == ["bad: no", "    yes"]
    assert "worse" in failed[0]
    assert "ZeroDivisionError: by nought" in failed[0]


@pytest.mark.parametrize("jobs", [1, 3])
def test_progress_is_told_before_the_first_and_after_each(jobs):
    heard = []
    each(length, PATHS, jobs, lambda done, of: heard.append((done, of)))
    assert heard == [(done, 6) for done in range(7)]


def test_a_process_that_dies_costs_only_the_file_that_it_was_at():
    outcomes = told(each(length_or_death, PATHS, 2))
    assert "ended from outside" in outcomes[3][0]
    assert [one for one in outcomes if isinstance(one, int)] == [1, 3, 1, 1, 1]


def test_no_files_are_no_work():
    assert each(length, (), 4) == ()
