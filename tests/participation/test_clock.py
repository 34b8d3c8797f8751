"""Clock times against §§."""

from datetime import time

import pytest
from attrs import evolve

from beslut.participation.clock import covers, presence, stretches
from beslut.records import ClockSpan, Meeting
from tests.meetings import meeting


@pytest.fixture
def evening() -> Meeting:
    """18.00–21.00; only § 2 prints when it began."""
    opened = meeting(start=time(18), end=time(21))
    first, second, third = opened.paragraphs
    return evolve(opened, paragraphs=(first, evolve(second, start=time(19)), third))


def there(opened: Meeting, number: str, start: time | None, end: time | None) -> bool | None:
    return covers(presence([ClockSpan(start=start, end=end)], opened), stretches(opened)[number])


def test_a_paragraph_lies_between_the_printed_starts_around_it(evening: Meeting) -> None:
    assert stretches(evening) == {"1": (1080, 1140), "2": (1140, 1260), "3": (1140, 1260)}


def test_somebody_there_for_the_whole_meeting_was_there_for_every_paragraph(evening: Meeting) -> None:
    assert all(there(evening, number, time(18), time(21)) for number in "123")


def test_an_open_end_reaches_to_the_end_of_the_meeting(evening: Meeting) -> None:
    assert there(evening, "3", time(19), None) is True
    assert there(evening, "1", None, time(19)) is True


def test_whoever_came_as_a_paragraph_began_was_not_there_before_it(evening: Meeting) -> None:
    assert there(evening, "1", time(19), time(21)) is False


def test_whoever_left_within_a_stretch_cannot_be_told(evening: Meeting) -> None:
    assert there(evening, "2", time(18), time(20)) is None


def test_without_any_printed_time_nothing_can_be_told() -> None:
    assert there(meeting(), "1", time(18), time(20)) is None


def test_a_pause_of_the_meeting_is_no_absence(evening: Meeting) -> None:
    paused = evolve(evening, adjournments=[ClockSpan(start=time(20), end=time(20, 30))])
    spans = [ClockSpan(start=time(18), end=time(20)), ClockSpan(start=time(20, 30), end=time(21))]
    assert covers(presence(spans, paused), stretches(paused)["3"]) is True


def test_a_pause_makes_nobody_present(evening: Meeting) -> None:
    paused = evolve(evening, adjournments=[ClockSpan(start=time(18), end=time(18, 30))])
    assert presence([ClockSpan(start=time(19), end=time(20))], paused) == ((1140, 1200),)


def test_a_meeting_may_run_past_midnight() -> None:
    late = meeting(start=time(18), end=time(0, 30))
    assert there(late, "1", time(18), None) is True
    assert stretches(late)["1"] == (1080, 1470)
