"""What minutes say against themselves becomes notes; what agrees gives none."""

import pytest

from beslut.messages import translate
from beslut.minutes import read_text

MINUTES = """Granviks kommun
Kommunstyrelsen
Sammanträdesdatum 2024-03-05

Plats och tid: Stora salen, kl. 13:00-15:20

Beslutande
Maja Sundin (S), ordförande
Olle Brandt (M)
Karin Åsberg (S)
Inga Törn (C)
Nils Öman (M) ersätter Anna Rask (M)

Frånvarande
Anna Rask (M)

Justerare
Inga Törn

Protokollet omfattar §§ 39-40


§ 39 Godkännande av dagordningen

Beslut
Kommunstyrelsen godkänner dagordningen.

§ 40 Skolskjuts

Beslut
Kommunstyrelsen antar förslaget.

Omröstning
Vid omröstningen avges 3 ja-röster och 2 nej-röster.
"""


def notes(old="", new=""):
    text = MINUTES.replace(old, new) if old else MINUTES
    assert not old or text != MINUTES
    return [
        (translate(note.message, "en"), note.candidates, note.place and note.place.line)
        for note in read_text(text).notes
    ]


def test_minutes_that_agree_with_themselves_give_no_note():
    assert notes() == []


@pytest.mark.parametrize(
    ("old", "new", "said", "line"),
    [
        ("§§ 39-40", "§§ 39-41", "the text of § 41 was not found", None),
        ("§§ 39-40", "§ 39", "§ 40 seems to begin here, but the front page states § 39", 28),
        ("§§ 39-40", "§ 40", "§ 39 seems to begin here, but the front page states § 40", 23),
        ("kl. 13:00-15:20", "kl. 13:00-12:20", "starts at 13:00 and ends at 12:20", 5),
        ("3 ja-röster", "31 ja-röster", "§ 40: 33 voted, but 5 members and substitutes are listed", 34),
    ],
)
def test_totals_that_disagree_are_told_with_their_line(old, new, said, line):
    ((words, _, place),) = notes(old, new)
    assert said in words
    assert place == line


def test_a_front_page_of_other_minutes_is_told_both_ways():
    assert notes("§§ 39-40", "§§ 49-50") == [
        ("the front page states §§ 49–50, but the text of § 49 and 50 was not found", (), None),
        ("the text of § 39 and 40 was found, but the front page states §§ 49–50", (), 23),
    ]


def test_a_reference_to_the_next_paragraph_in_running_text_is_none():
    assert notes("antar förslaget.", "antar förslaget, se även § 41 i nästa protokoll.") == []


@pytest.mark.parametrize(
    ("old", "new", "said", "nearest"),
    [
        ("Justerare\nInga Törn", "Justerare\nInga Thörn", "“Inga Thörn” is to adjust", ("Inga Törn",)),
        ("ersätter Anna Rask", "ersätter Anna Rasck", "replaces “Anna Rasck”", ("Anna Rask",)),
    ],
)
def test_a_name_that_no_list_has_is_told_with_the_nearest(old, new, said, nearest):
    found = [(words, near) for words, near, _ in notes(old, new) if said in words]
    assert [near for _, near in found] == [nearest]


def test_somebody_who_adjusts_may_leave_out_a_middle_name():
    assert notes("Inga Törn (C)", "Inga Maria Törn (C)") == []


def test_lists_that_leave_out_whoever_is_replaced_are_as_usual():
    assert notes("Anna Rask (M)\n\nJusterare", "Per Sund (M)\n\nJusterare") == []


def test_a_meeting_that_ends_before_it_starts_has_no_end_rather_than_a_wrong_one():
    meeting = read_text(MINUTES.replace("15:20", "12:20")).meeting
    assert str(meeting.start) == "13:00:00"
    assert meeting.end is None
