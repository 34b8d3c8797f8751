import datetime as dt

import pytest
from attrs import evolve

from beslut.archive.archive import open_archive
from beslut.archive.choosing import chosen
from beslut.archive.doubtful import doubtful_pairs
from beslut.archive.people import people
from beslut.archive.selection import Selection
from beslut.errors import InputError
from beslut.records import Body, BodyKind
from tests.archive.filled import doing, meeting

BOARD = Body(name="Kommunstyrelsen", municipality="Granvik", kind=BodyKind.EXECUTIVE_BOARD)
COUNCIL = Body(name="Kommunfullmäktige", municipality="Granvik", kind=BodyKind.COUNCIL)
PAIRS = (
    (("Anna Ek", "S"), ("Anna Ek", "V"), "one name, two parties: a change of party, or two people"),
    (("Anna Maria Ek", "S"), ("Anna Ek", "S"), "one name may be the other, made shorter"),
    (("A. Ek", "S"), ("Anna Ek", None), "one name may be the other, made shorter"),
    (("Ek Anna", "S"), ("Anna Ek", "S"), "the same names in another order"),
    (("Karin Åsberg", "S"), ("Karin Åberg", "S"), "names that are much the same"),
)


@pytest.fixture
def archive(address):
    with open_archive(address, create=True) as held:
        yield held


def sat(archive, day, *names, body=BOARD):
    """A meeting of a day with these people."""
    archive.add(evolve(meeting(names=names, body=body), date=day and dt.date.fromisoformat(day)), doing())


def found(archive):
    with archive.reading() as connection:
        return people(connection)


def presumed(one):
    return [said.text for said in one.presumed]


def told(archive):
    """Everybody as they are shown, and why pairs may be one."""
    everybody = found(archive)
    return [str(one) for one in everybody.known], [one.why.text for one in doubtful_pairs(everybody)]


@pytest.mark.parametrize(("first", "second", "why"), PAIRS)
def test_two_who_may_be_one_are_shown_and_not_merged(archive, first, second, why):
    sat(archive, "2024-03-05", first)
    sat(archive, "2024-03-12", second)
    known, pairs = told(archive)
    assert (len(known), pairs) == (2, [why])


def test_a_pair_tells_in_how_many_meetings_both_were(archive):
    sat(archive, "2024-03-05", ("Anna Ek", "S"), ("Anna Ek", "V"))
    sat(archive, "2024-03-12", ("Anna Ek", "S"))
    (pair,) = doubtful_pairs(found(archive))
    assert (pair.first.meetings, pair.second.meetings, pair.together) == (2, 1, 1)


def test_two_of_different_parties_whose_names_are_only_alike_are_no_pair(archive):
    sat(archive, "2024-03-05", ("Karin Åsberg", "S"))
    sat(archive, "2024-03-12", ("Karin Åberg", "M"))
    assert told(archive)[1] == []


def test_people_of_two_municipalities_are_never_one_and_never_a_pair(archive):
    sat(archive, "2024-03-05", ("Anna Ek", "S"))
    sat(archive, "2024-03-05", ("Anna Ek", "S"), body=evolve(BOARD, municipality="Norrvik"))
    known, pairs = told(archive)
    assert (len(known), pairs) == (2, [])


def test_one_person_in_many_meetings_is_one_with_every_form_of_the_name(archive):
    sat(archive, "2012-03-05", ("Maja Sundin", "FP"))
    sat(archive, "2012-03-12", ("MAJA  SUNDIN", "L"))
    (maja,) = found(archive).known
    assert (maja.meetings, maja.terms, maja.presumed) == (2, (2010,), ())
    assert maja.printed == ("Maja Sundin", "MAJA  SUNDIN")


def test_one_name_in_consecutive_terms_is_presumed_to_be_one_person_and_shown_as_that(archive):
    sat(archive, "2014-03-05", ("Maja Sundin", "FP"))
    sat(archive, "2016-03-05", ("Maja Sundin", "L"))
    sat(archive, "2019-03-05", ("Maja Sundin", "L"))
    (maja,) = found(archive).known
    assert (str(maja), maja.terms) == ("Maja Sundin (L) 2010–2022", (2010, 2014, 2018))
    assert presumed(maja) == ["consecutive terms"]


def test_namesakes_with_a_whole_term_between_them_are_two_people_and_a_pair(archive):
    sat(archive, "2004-03-05", ("Anna Ek", "S"))
    sat(archive, "2012-03-05", ("Anna Ek", "S"))
    assert told(archive) == (
        ["Anna Ek (S) 2002–2006", "Anna Ek (S) 2010–2014"],
        ["one name, years apart: somebody who came back, or two people"],
    )


@pytest.mark.parametrize(
    ("day", "who", "body", "said"),
    [
        ("2024-03-12", ("Anna Ek", None), BOARD, "party not printed"),
        (None, ("Anna Ek", "S"), BOARD, "no day"),
        ("2024-03-12", ("Anna Ek", "S"), evolve(BOARD, municipality=None), "municipality not printed"),
    ],
)
def test_whoever_something_is_left_out_of_is_the_only_one_it_can_be(archive, day, who, body, said):
    sat(archive, "2024-03-05", ("Anna Ek", "S"))
    sat(archive, day, who, body=body)
    (anna,) = found(archive).known
    assert (str(anna), anna.meetings, presumed(anna)) == ("Anna Ek (S) 2022–2026", 2, [said])
    assert [party.short for party in anna.parties] == ["S"]


def test_where_a_party_is_not_printed_and_it_can_be_two_both_are_pairs_in_doubt(archive):
    sat(archive, "2024-03-05", ("Anna Ek", "S"), ("Anna Ek", "V"))
    sat(archive, "2024-03-12", ("Anna Ek", None))
    known, pairs = told(archive)
    assert len(known) == 3
    assert pairs.count("one name, once without a party") == 2


def test_a_meeting_without_a_day_is_of_nobody_known_where_it_can_be_of_two(archive):
    sat(archive, "2004-03-05", ("Anna Ek", "S"))
    sat(archive, "2024-03-05", ("Anna Ek", "S"))
    sat(archive, None, ("Anna Ek", "S"))
    known, pairs = told(archive)
    assert len(known) == 3
    assert pairs.count("one name, of which a meeting without a day tells no term") == 2


def test_the_labels_of_two_protected_people_are_no_pair(archive):
    sat(archive, "2004-03-05", ("Skyddad identitet", "S"))
    sat(archive, "2024-03-05", ("Skyddad identitet", "S"), ("Skyddad identitet 2", "S"))
    known, pairs = told(archive)
    assert (len(known), pairs) == (3, [])


@pytest.mark.parametrize(
    ("council", "board", "terms"),
    [
        ("2022-10-14", "2022-10-14", (2018,)),
        ("2022-10-15", "2022-10-15", (2018, 2022)),
        ("2022-12-31", "2022-12-31", (2018, 2022)),
        ("2023-01-01", "2023-01-01", (2022,)),
        ("2010-10-31", "2010-10-31", (2006,)),
        ("2010-11-01", "2010-12-31", (2006, 2010)),
    ],
)
def test_the_term_of_a_council_begins_in_the_autumn_and_that_of_a_board_at_new_year(
    archive, council, board, terms
):
    sat(archive, council, ("Anna Ek", "S"), body=COUNCIL)
    sat(archive, board, ("Anna Ek", "S"))
    (anna,) = found(archive).known
    assert anna.terms == terms


def test_a_body_without_a_kind_is_a_council_by_its_name(archive):
    sat(archive, "2022-11-01", ("Anna Ek", "S"), body=evolve(COUNCIL, kind=None))
    sat(archive, "2022-11-01", ("Nils Ek", "S"), body=evolve(BOARD, kind=None))
    assert [one.terms for one in found(archive).known] == [(2022,), (2018,)]


def test_people_from_before_terms_of_four_years_have_the_terms_of_their_time(archive):
    sat(archive, "1972-03-05", ("Anna Ek", "S"))
    sat(archive, "1975-03-05", ("Anna Ek", "S"))
    sat(archive, "1993-03-05", ("Nils Ek", "S"))
    sat(archive, "1996-03-05", ("Nils Ek", "S"))
    assert told(archive)[0] == ["Anna Ek (S) 1970–1976", "Nils Ek (S) 1991–1998"]


def test_two_short_forms_of_a_local_party_are_one_person_there_and_two_elsewhere(archive):
    for municipality in ("Göteborg", "Granvik"):
        body = evolve(BOARD, municipality=municipality)
        sat(archive, "2020-03-05", ("Anna Ek", "D"), body=body)
        sat(archive, "2020-03-12", ("Anna Ek", "DEM"), body=body)
    assert [(one.municipality, one.shown.party.short) for one in found(archive).known] == [
        ("Granvik", "D"),
        ("Granvik", "DEM"),
        ("Göteborg", "D"),
    ]


def test_letters_that_are_another_party_at_another_time_do_not_make_one_person(archive):
    body = evolve(BOARD, municipality="Vaxholm")
    sat(archive, "2012-03-05", ("Anna Ek", "WP"), body=body)
    sat(archive, "2014-03-05", ("Anna Ek", "WP"), body=body)
    known, pairs = told(archive)
    assert len(known) == 2
    assert pairs == ["one name, and letters that may be two parties"]


def test_narrowing_to_a_body_does_not_part_somebody_who_sat_elsewhere_in_between(archive):
    sat(archive, "2012-03-05", ("Anna Ek", "S"))
    sat(archive, "2016-03-05", ("Anna Ek", "S"), body=COUNCIL)
    sat(archive, "2020-03-05", ("Anna Ek", "S"))
    sat(archive, "2020-03-12", ("Nils Ek", "M"), body=COUNCIL)
    with archive.reading() as connection:
        (anna,) = chosen(connection, people(connection), Selection(bodies=["KS"]))
    assert str(anna) == "Anna Ek (S) 2010–2022"


@pytest.mark.parametrize(
    ("wanted", "names"),
    [
        ({}, ["Anna Ek", "Nils Ek", "Olle Brandt"]),
        ({"persons": ["ek"]}, ["Anna Ek", "Nils Ek"]),
        ({"persons": ["Ek Anna", "olle"]}, ["Anna Ek", "Olle Brandt"]),
        ({"parties": ["FP"]}, ["Anna Ek"]),
        ({"parties": ["L", "Moderaterna"]}, ["Anna Ek", "Olle Brandt"]),
        ({"bodies": ["KF"]}, ["Nils Ek", "Olle Brandt"]),
        ({"since": dt.date(2024, 3, 6), "persons": ["Ek"]}, ["Nils Ek"]),
        ({"until": dt.date(2024, 3, 5)}, ["Anna Ek"]),
        ({"parties": ["L"], "bodies": ["KF"]}, []),
    ],
)
def test_people_are_chosen_by_body_day_name_and_party(archive, wanted, names):
    sat(archive, "2024-03-05", ("Anna Ek", "L"))
    sat(archive, "2024-03-12", ("Nils Ek", "S"), ("Olle Brandt", "M"), body=COUNCIL)
    with archive.reading() as connection:
        known = chosen(connection, people(connection), Selection(**wanted))
    assert [one.printed[0] for one in known] == names


@pytest.mark.parametrize(
    ("wanted", "near"), [({"persons": ["Anna Ekk"]}, "Anna Ek"), ({"parties": ["KD"]}, "L")]
)
def test_a_name_or_a_party_that_nobody_has_is_told_with_those_there_are(archive, wanted, near):
    sat(archive, "2024-03-05", ("Anna Ek", "L"))
    with archive.reading() as connection, pytest.raises(InputError) as caught:
        chosen(connection, people(connection), Selection(**wanted))
    assert near in str(caught.value.mend)
