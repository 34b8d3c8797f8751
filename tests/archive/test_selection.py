import datetime as dt

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from beslut.archive import truth
from beslut.archive.archive import open_archive
from beslut.archive.search import excerpt, search
from beslut.archive.search import found as search_all
from beslut.archive.selection import Selection, initials, meetings
from beslut.errors import InputError
from beslut.records import Body, ParagraphNumber
from tests.archive.filled import BOARD, doing, meeting

COUNCIL = Body(name="Kommunfullmäktige", municipality="Granvik")
COMMITTEE = Body(name="Barn- och utbildningsnämnden", municipality="Granvik")


@pytest.fixture
def archive(address):
    with open_archive(address, create=True) as held:
        held.add(meeting(19, body=COUNCIL, title="Budget för 2025"), doing())
        held.add(meeting(5), doing())
        held.add(meeting(12, body=COMMITTEE, names=(("Nils Öman", "C"),), title="Skolskjuts i Åsby"), doing())
        yield held


def chosen(archive, **wanted):
    with archive.reading() as connection:
        return [
            (entry.record.split("/")[1], one.date.day)
            for entry, one in meetings(connection, Selection(**wanted))
        ]


def test_without_any_wish_all_meetings_come_in_the_order_of_their_days(archive):
    assert [day for _, day in chosen(archive)] == [5, 12, 19]


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("KS", 5),
        ("ks", 5),
        ("Kommunstyrelsen", 5),
        ("KF", 19),
        ("BUN", 12),
        ("barn- och utbildningsnämnden", 12),
    ],
)
def test_a_body_is_known_by_its_name_and_by_its_initials(archive, name, day):
    assert [each[1] for each in chosen(archive, bodies=[name])] == [day]


def test_days_persons_and_parties_narrow_the_choice(archive):
    assert [day for _, day in chosen(archive, since=dt.date(2024, 3, 12))] == [12, 19]
    assert [day for _, day in chosen(archive, until=dt.date(2024, 3, 12))] == [5, 12]
    assert [day for _, day in chosen(archive, persons=["nils öman"])] == [12]
    assert [day for _, day in chosen(archive, parties=["Centerpartiet"])] == [12]
    assert [day for _, day in chosen(archive, persons=["Maja Sundin"], bodies=["KF"])] == [19]


def numbered(day, *numbers, body=BOARD):
    held = meeting(day, body=body)
    paragraphs = [evolve(held.paragraphs[0], number=ParagraphNumber(number)) for number in numbers]
    return evolve(held, paragraphs=paragraphs, votes=())


@pytest.mark.parametrize(
    ("number", "wanted", "days"),
    [
        ("12 a", {}, [6, 8]),
        ("12 a", {"since": dt.date(2024, 3, 7)}, [8]),
        ("1", {"bodies": ["KS"]}, [5]),
        ("99", {"until": dt.date(2024, 3, 11)}, [4, 5, 6, 8]),
        ("99", {"since": dt.date(2024, 3, 7), "bodies": ["KS"]}, [7, 8]),
        ("99", {"since": dt.date(2025, 3, 7)}, []),
    ],
    ids=str,
)
def test_of_a_paragraph_those_meetings_are_read_that_have_it_or_those_that_tell_which_there_are(
    archive, monkeypatch, number, wanted, days
):
    for one in (numbered(4), numbered(6, "11", "12 a"), numbered(7, "11"), numbered(8, "11", "12 a", "13")):
        archive.add(one, doing())
    read = []
    version = truth.version
    monkeypatch.setattr(
        truth, "version", lambda connection, one: read.append(one) or version(connection, one)
    )
    with archive.reading() as connection:
        found = [one.date.day for _, one in meetings(connection, Selection(**wanted), number=number)]
    assert found == days
    assert len(read) == len(days)


def test_a_party_is_chosen_by_every_short_form_that_the_municipality_has_for_it(archive):
    for day, municipality, party in (
        (20, "Göteborg", "DEM"),
        (21, "Göteborg", "D"),
        (22, "Granvik", "DEM"),
        (23, None, "FP"),
    ):
        body = Body(name="Valnämnden", municipality=municipality)
        archive.add(meeting(day, body=body, names=(("Anna Ek", party),)), doing())
    assert [day for _, day in chosen(archive, parties=["D"])] == [20, 21]
    assert [day for _, day in chosen(archive, parties=["DEM"])] == [20, 21, 22]
    assert [day for _, day in chosen(archive, parties=["Liberalerna"])] == [23]
    assert [day for _, day in chosen(archive, parties=["Liberalerna", "C"])] == [12, 23]


@pytest.mark.parametrize(
    ("wanted", "near"),
    [
        ({"bodies": ["Kommunstyrelse"]}, "Kommunstyrelsen"),
        ({"persons": ["Maja Sundinn"]}, "Maja Sundin"),
        ({"parties": ["KD"]}, "C"),
    ],
)
def test_whoever_is_not_known_is_answered_with_the_nearest_that_are(archive, wanted, near):
    with pytest.raises(InputError) as caught:
        chosen(archive, **wanted)
    assert near in str(caught.value)


def test_initials_that_fit_several_bodies_are_refused_with_their_names(archive):
    archive.add(meeting(26, body=Body(name="Kulturstyrelsen", municipality="Granvik")), doing())
    with pytest.raises(InputError) as caught:
        chosen(archive, bodies=["KS"])
    assert "Kulturstyrelsen" in str(caught.value)


def test_initials_are_those_that_secretaries_use():
    assert [
        initials(each) for each in ("miljö- och byggnadsnämnden", "socialnämnden", "arbetsutskottet")
    ] == [
        "mbn",
        "sn",
        "au",
    ]


def found(archive, words, **more):
    with archive.reading() as connection:
        return [(hit.date.day, hit.number, hit.title) for hit in search(connection, words, **more)]


def test_a_word_of_the_title_finds_the_paragraph(archive):
    assert found(archive, "skolskjuts") == [(12, "1", "Skolskjuts i Åsby")]
    assert len(found(archive, "förslaget bifalls")) == 3
    assert len(found(archive, "förslaget", limit=2)) == 2


def test_all_that_hold_the_words_are_counted_and_the_best_are_given(archive):
    with archive.reading() as connection:
        answer = search_all(connection, "förslaget", 2)
    assert (answer.total, len(answer.hits)) == (3, 2)


def test_a_selection_narrows_a_search(archive):
    assert len(found(archive, "förslaget", wanted=Selection(since=dt.date(2024, 3, 12)))) == 2
    assert found(archive, "förslaget", wanted=Selection(bodies=["KS"], until=dt.date(2024, 3, 1))) == []
    with pytest.raises(InputError, match="organ"):
        found(archive, "förslaget", wanted=Selection(bodies=["XYZ"]))


@given(st.text(st.sampled_from("abc åÅ\n-"), max_size=80), st.text(st.sampled_from("abcå "), max_size=8))
def test_an_excerpt_is_a_part_of_the_text_of_no_more_than_the_room(whole, words):
    flat = " ".join(whole.split())
    shown = excerpt(whole, words, 20)
    assert shown.removeprefix("… ").removesuffix(" …") in flat
    assert len(shown) <= 20 + len("… ") + len(" …")
    assert (shown == flat) == (len(flat) <= 20)


def test_an_excerpt_begins_a_little_before_the_first_word_that_was_looked_for():
    whole = (
        "Ärendet bereds vidare. " * 20
        + "Nämnden bygger en förskola i Norrby. "
        + "Paragrafen justeras. " * 20
    )
    assert "förskola i Norrby" in excerpt(whole, "FÖRSK norrby")
    assert excerpt(whole, "skola").startswith("Ärendet bereds")


def test_letters_with_rings_and_dots_are_letters_of_their_own(archive):
    assert found(archive, "Åsby") == [(12, "1", "Skolskjuts i Åsby")]
    assert found(archive, "Asby") == []


@pytest.mark.parametrize(
    "words",
    ["", "  ", '"', "NEAR(", "skol*", "a AND OR NOT", "title:x", "'; DROP TABLE versions", "§ 1", "x " * 500],
)
def test_whatever_is_written_is_plain_words(archive, words):
    assert all(len(hit) == 3 for hit in found(archive, words))
    assert archive.size == 3


def test_the_beginning_of_a_word_finds_it_on_both_databases(archive):
    assert found(archive, "skol") == [(12, "1", "Skolskjuts i Åsby")]
    assert found(archive, "budget skolskjuts") == []


def test_a_former_short_form_is_the_same_party(archive):
    archive.add(meeting(26, body=COUNCIL, names=(("Ulla Öst", "FP"),)), doing())
    assert [day for _, day in chosen(archive, parties=["L"])] == [26]
