"""The round trip: a record written as minutes, in any layout, is read back as the same record."""

import pytest
from hypothesis import HealthCheck, given, settings

from beslut.minutes import read_text
from beslut.minutes.writing import STYLES, write_minutes
from tests.minutes.comparison import comparable
from tests.minutes.strategies import meetings, styles

MANY = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


@MANY
@given(meetings(), styles())
def test_what_is_written_is_read_back_as_the_same_record(meeting, style):
    assert comparable(read_text(write_minutes(meeting, style)).meeting) == comparable(meeting)


@pytest.mark.parametrize("style", STYLES, ids=lambda style: style.name)
@settings(MANY, max_examples=25)
@given(meeting=meetings())
def test_each_style_of_the_list_is_read_back(style, meeting):
    assert comparable(read_text(write_minutes(meeting, style)).meeting) == comparable(meeting)


@settings(MANY, max_examples=25)
@given(meetings(), styles())
def test_what_is_read_back_is_written_as_the_same_minutes(meeting, style):
    written = write_minutes(comparable(meeting), style)
    assert write_minutes(comparable(read_text(written).meeting), style) == written


@settings(MANY, max_examples=25)
@given(meetings(), styles())
def test_nothing_that_was_written_is_left_unread(meeting, style):
    assert read_text(write_minutes(meeting, style)).unread == ()
