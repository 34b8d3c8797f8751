"""The days of the notice, with their label and one blank between, as some templates print them."""

import datetime as dt

import pytest

from beslut.minutes import read_text

FRONT = """Ekby kommun
Socialnämnden
Sammanträdesdatum 2022-02-07

ANSLAG/BEVIS
{line}

§ 1 Val

Beslut
Bo Ek väljs.
"""


def notice(line: str):
    (one,) = read_text(FRONT.format(line=line)).meeting.notices
    return one


def test_the_printed_period_of_appeal():
    one = notice("Datum för överklagan 2022-02-08 till och med 2022-03-02")
    assert (one.appeal_from, one.appeal_until) == (dt.date(2022, 2, 8), dt.date(2022, 3, 2))


@pytest.mark.parametrize("day", ["2022-02-08", "den 8 februari 2022", "8 februari 2022"])
def test_the_day_on_which_it_was_put_up(day):
    assert notice(f"Anslaget sätts upp {day}").put_up == dt.date(2022, 2, 8)


def test_both_days_on_one_line():
    one = notice("anslags uppsättande 2022-02-08 anslags nedtagande 2022-03-02")
    assert (one.put_up, one.taken_down) == (dt.date(2022, 2, 8), dt.date(2022, 3, 2))


def test_a_sentence_that_begins_like_a_label_is_none():
    assert read_text(FRONT.format(line="Anslås på kommunens webbplats 3 gånger.")).meeting.notices == ()
