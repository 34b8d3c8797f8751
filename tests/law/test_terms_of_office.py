from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from beslut.law.terms_of_office import COUNCIL_TERM_BEGINS, TermOfOffice, term_on

DAYS = st.dates(date(1995, 1, 1), date(2060, 12, 31))


@pytest.mark.parametrize(
    ("day", "since", "until"),
    [
        (date(1994, 11, 1), date(1994, 11, 1), date(1998, 10, 31)),
        (date(2010, 10, 31), date(2006, 11, 1), date(2010, 10, 31)),
        (date(2010, 11, 1), date(2010, 11, 1), date(2014, 10, 14)),
        (date(2014, 10, 14), date(2010, 11, 1), date(2014, 10, 14)),
        (date(2014, 10, 15), date(2014, 10, 15), date(2018, 10, 14)),
        (date(2022, 10, 14), date(2018, 10, 15), date(2022, 10, 14)),
        (date(2022, 10, 15), date(2022, 10, 15), date(2026, 10, 14)),
    ],
)
def test_the_term_of_a_council_begins_in_the_autumn_of_the_election(day, since, until):
    assert term_on(day, council=True) == TermOfOffice(since=since, until=until)


@pytest.mark.parametrize(
    ("day", "first", "last"),
    [
        (date(1995, 1, 1), 1995, 1998),
        (date(2022, 12, 31), 2019, 2022),
        (date(2023, 1, 1), 2023, 2026),
        (date(2026, 12, 31), 2023, 2026),
    ],
)
def test_the_term_of_any_other_body_is_four_calendar_years(day, first, last):
    assert term_on(day, council=False) == TermOfOffice(since=date(first, 1, 1), until=date(last, 12, 31))


def test_before_terms_of_four_years_no_term_is_told():
    assert term_on(date(1994, 10, 31), council=True) is None
    assert term_on(date(1993, 6, 1), council=True) is None
    assert term_on(date(1994, 12, 31), council=False) is None


@given(DAYS, st.booleans())
def test_terms_follow_upon_each_other_and_every_day_is_in_one(day, council):
    term = term_on(day, council=council)
    assert term.since <= day <= term.until
    assert term_on(term.until + timedelta(days=1), council=council).since == term.until + timedelta(days=1)


def test_the_days_on_which_councils_began_stand_with_the_terms_that_begin_on_them():
    assert [(step.since, step.value) for step in COUNCIL_TERM_BEGINS.steps] == [
        (date(1994, 11, 1), (11, 1)),
        (date(2014, 10, 15), (10, 15)),
        (date(2018, 1, 1), (10, 15)),
    ]


def test_what_is_quoted_from_memory_is_marked_so():
    assert {step.source.mark.value for step in COUNCIL_TERM_BEGINS.steps} == {"from_memory"}
