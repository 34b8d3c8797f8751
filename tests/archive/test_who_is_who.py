"""Who is who in a report over an archive: told apart where the archive has several, one where an alias file says so."""

import datetime as dt
import gc
import tracemalloc

import pytest
from attrs import evolve

from beslut.archive.alias_file import load_aliases
from beslut.archive.archive import open_archive
from beslut.archive.designations import said_of
from beslut.archive.people import people
from beslut.archive.selection import Selection, meetings
from beslut.archive.sightings import sightings
from beslut.archive.who_is_who import who_is_who
from beslut.errors import InputError
from beslut.messages import translate
from beslut.records import Body, BodyKind
from tests.archive.filled import doing, meeting

BOARD = Body(name="Kommunstyrelsen", municipality="Granvik", kind=BodyKind.EXECUTIVE_BOARD)
COUNCIL = Body(name="Kommunfullmäktige", municipality="Granvik", kind=BodyKind.COUNCIL)
NORRBY = evolve(BOARD, municipality="Norrby")
NOWHERE = evolve(BOARD, municipality=None)
ANNA = ("Anna Ek", "S")


@pytest.fixture
def archive(address):
    with open_archive(address, create=True) as held:
        yield held


@pytest.fixture
def said(tmp_path):
    """An alias file with these rows, each of Granvik."""

    def written(*rows):
        path = tmp_path / "alias.yaml"
        path.write_text(
            "aliases:\n" + "".join(f"- {{municipality: Granvik, {row}}}\n" for row in rows), "utf-8"
        )
        return load_aliases(path)

    return written


def sat(archive, day, *names, body=BOARD):
    archive.add(evolve(meeting(names=names, body=body), date=day and dt.date.fromisoformat(day)), doing())


def asked(archive, aliases=None, **wanted):
    with archive.reading() as connection:
        return who_is_who(connection, Selection(**wanted), aliases, "en")


def shown(archive, aliases=None, **wanted):
    """The first name in each meeting, oldest first, as a report has it."""
    found = asked(archive, aliases, **wanted)
    with archive.reading() as connection:
        held = [one for _, one in meetings(connection, found.wanted)]
    return [found.designations.meeting(one).attendance[0].name for one in held]


def told(archive, aliases=None, **wanted):
    return [translate(note.said, "en") for note in asked(archive, aliases, **wanted).designations.notes]


def test_without_namesakes_and_aliases_nobody_is_looked_at(archive):
    for day in ("2015-03-05", "2019-03-05", "2023-03-05"):
        sat(archive, day, ANNA, ("Bo Alm", "M"))
    designations = asked(archive).designations
    assert (designations.called, designations.notes) == ({}, ())


def test_a_term_in_between_that_the_report_does_not_show_joins_all_the_same(archive):
    for day, body in (("2015-03-05", BOARD), ("2019-03-05", COUNCIL), ("2023-03-05", BOARD)):
        sat(archive, day, ANNA, body=body)
    assert shown(archive, bodies=["KS"]) == ["Anna Ek", "Anna Ek"]


@pytest.mark.parametrize(
    ("sittings", "names"),
    [
        (
            [("2004-03-05", ANNA, BOARD), ("2024-03-05", ANNA, BOARD)],
            ["Anna Ek [2002–2006]", "Anna Ek [2022–2026]"],
        ),
        (
            [("2024-03-05", ANNA, BOARD), ("2024-03-06", ANNA, NORRBY)],
            ["Anna Ek [Granvik]", "Anna Ek [Norrby]"],
        ),
        (
            [("2024-03-05", ANNA, BOARD), ("2024-03-06", ANNA, NORRBY), ("2024-03-07", ANNA, NOWHERE)],
            ["Anna Ek [Granvik]", "Anna Ek [Norrby]", "Anna Ek [municipality not printed]"],
        ),
        (
            [("2004-03-05", ANNA, BOARD), ("2024-03-05", ANNA, BOARD), (None, ANNA, BOARD)],
            ["Anna Ek [2002–2006]", "Anna Ek [2022–2026]", "Anna Ek [no day]"],
        ),
        ([("2020-03-05", ANNA, BOARD), ("2024-03-05", ("Anna Ek", "V"), BOARD)], ["Anna Ek", "Anna Ek"]),
    ],
    ids=["terms", "municipalities", "no municipality", "no day", "parties"],
)
def test_namesakes_are_told_apart_by_what_tells_them_apart(archive, sittings, names):
    for day, who, body in sittings:
        sat(archive, day, who, body=body)
    assert shown(archive) == names


@pytest.mark.parametrize(
    "second",
    [("2024-03-06", ANNA, NOWHERE), (None, ANNA, BOARD), ("2024-03-06", ("Anna Ek", None), BOARD)],
    ids=["no municipality", "no day", "no party"],
)
def test_whoever_something_is_left_out_of_is_the_only_one_it_can_be_and_a_note_says_so(archive, second):
    for day, who, body in [("2024-03-05", ANNA, BOARD), second]:
        sat(archive, day, who, body=body)
    designations = asked(archive).designations
    assert (shown(archive), designations.joined) == (["Anna Ek", "Anna Ek"], {"anna ek"})
    (said,) = said_of(designations.notes)
    assert translate(said, "en") == (
        "Presumed to be one person each, also where minutes leave out municipality, day or party: Anna Ek."
        " The archive has nobody else whom it can be."
    )


def test_whoever_it_can_be_is_settled_by_the_whole_archive(archive):
    sat(archive, "2024-03-05", ANNA)
    sat(archive, "2024-03-06", ("Anna Ek", None))
    sat(archive, "2024-03-07", ("Anna Ek", "V"), body=COUNCIL)
    assert told(archive, bodies=["KS"]) == [
        "Anna Ek is several people in the archive: Anna Ek [party not printed] and Anna Ek [S] (S)."
    ]


def test_a_row_that_says_it_is_somebody_else_undoes_what_is_presumed(archive, said):
    sat(archive, "2024-03-05", ANNA)
    sat(archive, "2024-03-06", ANNA, body=NOWHERE)
    sat(archive, None, ANNA)
    apart = (
        "name: Anna Ek, party: S, terms: [2022], not: {municipality: null, name: Anna Ek, party: S}",
        "name: Anna Ek, party: S, terms: [2022], not: {name: Anna Ek, party: S, terms: [undated]}",
    )
    assert shown(archive, said(*apart)) == [
        "Anna Ek [Granvik, 2022–2026]",
        "Anna Ek [municipality not printed]",
        "Anna Ek [Granvik, no day]",
    ]


def test_of_many_who_are_presumed_to_be_one_person_twenty_are_named(archive):
    many = [(f"Anna Ek-{letter}", "S") for letter in "abcdefghijklmnopqrstuvwxy"]
    sat(archive, "2024-03-05", *many)
    sat(archive, None, *many)
    (said,) = said_of(asked(archive).designations.notes)
    text = translate(said, "en")
    assert text.count("Anna Ek-") == 20
    assert "Anna Ek-t and 5 more. The archive" in text


def test_terms_are_added_only_to_those_whom_the_municipality_does_not_tell_apart(archive):
    for day, body in (("2004-03-05", BOARD), ("2024-03-05", BOARD), ("2024-03-06", NORRBY)):
        sat(archive, day, ANNA, body=body)
    assert shown(archive) == [
        "Anna Ek [Granvik, 2002–2006]",
        "Anna Ek [Granvik, 2022–2026]",
        "Anna Ek [Norrby]",
    ]


def test_a_report_that_shows_one_of_them_adds_nothing(archive):
    sat(archive, "2004-03-05", ANNA)
    sat(archive, "2024-03-05", ANNA)
    assert shown(archive, since=dt.date(2022, 1, 1)) == ["Anna Ek"]


def test_a_note_says_who_is_several_and_what_joins_terms(archive):
    for day in ("2004-03-05", "2020-03-05", "2024-03-05"):
        sat(archive, day, ANNA)
    (note,) = told(archive)
    assert note == (
        "Anna Ek is several people in the archive: Anna Ek [2002–2006] (S)"
        " and Anna Ek [2018–2026] (S), joined by consecutive terms."
    )


def test_namesakes_of_two_parties_need_no_mark_but_a_note(archive):
    sat(archive, "2020-03-05", ANNA)
    sat(archive, "2024-03-05", ("Anna Ek", "V"))
    assert told(archive) == ["Anna Ek is several people in the archive: Anna Ek (S) and Anna Ek (V)."]
    assert asked(archive).designations.told_by_party == {"anna ek"}


def test_an_alias_file_gives_the_name_that_is_shown_and_a_note(archive, said):
    sat(archive, "2020-03-05", ANNA)
    sat(archive, "2024-03-05", ("Anna Ek-Lund", "S"))
    rows = said("name: Anna Ek, party: S, is: {name: Anna Ek-Lund, party: S}")
    assert shown(archive, rows) == ["Anna Ek-Lund", "Anna Ek-Lund"]
    (note,) = told(archive, rows)
    assert note == (
        "Anna Ek-Lund is one person, joined by aliases[0] of the alias file:"
        " Anna Ek (S) 2018–2022 and Anna Ek-Lund (S) 2022–2026."
    )


def test_a_change_of_party_is_one_person_whatever_party_is_printed(archive, said):
    sat(archive, "2020-03-05", ANNA)
    sat(archive, "2024-03-05", ("Anna Ek", "V"))
    designations = asked(archive, said("name: Anna Ek, party: S, is: {name: Anna Ek, party: V}")).designations
    assert (designations.joined, designations.told_by_party) == ({"anna ek"}, frozenset())


def test_a_joined_person_is_told_from_a_namesake_by_terms(archive, said):
    sat(archive, "2020-03-05", ("Anna Alm", "S"))
    sat(archive, "2024-03-05", ("Anna Ek", "S"))
    sat(archive, "2024-03-12", ("Anna Ek", "V"))
    rows = said("name: Anna Alm, party: S, is: {name: Anna Ek, party: S}")
    assert shown(archive, rows) == ["Anna Ek [2018–2026]", "Anna Ek [2018–2026]", "Anna Ek [2022–2026]"]


def test_a_name_that_is_asked_for_is_asked_for_by_all_of_the_persons_names(archive, said):
    sat(archive, "2020-03-05", ANNA)
    sat(archive, "2024-03-05", ("Anna Ek-Lund", "S"))
    rows = said("name: Anna Ek, party: S, is: {name: Anna Ek-Lund, party: S}")
    assert shown(archive, persons=["Anna Ek"]) == ["Anna Ek"]
    assert shown(archive, rows, persons=["Anna Ek"]) == ["Anna Ek-Lund", "Anna Ek-Lund"]


def test_rows_about_nobody_are_warned_of_and_contradictions_refused(archive, said):
    sat(archive, "2024-03-05", ANNA, ("Bo Alm", "S"))
    nobody = asked(archive, said("name: Nils Ek, party: S, is: {name: Anna Ek, party: S}"))
    assert len(nobody.warnings) == 1
    with pytest.raises(InputError):
        asked(
            archive,
            said(
                "name: Bo Alm, party: S, is: {name: Anna Ek, party: S}",
                "name: Anna Ek, party: S, not: {name: Bo Alm, party: S}",
            ),
        )


def test_the_database_tells_the_very_identities_that_the_list_of_people_has(archive):
    for day, body in (
        ("1990-03-05", COUNCIL),
        ("2014-10-14", COUNCIL),
        ("2014-10-15", COUNCIL),
        ("2014-10-15", BOARD),
        (None, BOARD),
        ("2022-12-31", NOWHERE),
    ):
        sat(archive, day, ANNA, ("anna ek", "FP"), ("Bo Alm", None), body=body)
    with archive.reading() as connection:
        known = {each for one in people(connection).known for each in one.identities}
        assert {one.identity for one in sightings(connection)} == known
        assert {one.identity.name for one in sightings(connection, names={"bo alm"})} == {"bo alm"}


def test_what_is_kept_does_not_grow_with_the_meetings(tmp_path):
    def kept(meetings):
        with open_archive(str(tmp_path / f"{meetings}.db"), create=True) as archive:
            for number in range(meetings):
                sat(archive, str(dt.date(2024, 1, 1) + dt.timedelta(days=number)), ANNA, ("Bo Alm", "M"))
            sat(archive, "2004-03-05", ANNA)
            asked(archive)
            return min(measured(archive) for _ in range(3))

    def measured(archive):
        gc.collect()
        tracemalloc.start()
        found = asked(archive)
        gc.collect()  # what nobody holds any more is not kept, whenever it would have gone
        size = tracemalloc.get_traced_memory()[0]
        tracemalloc.stop()
        assert len(found.designations.called) == 2
        return size

    assert kept(60) < 1.5 * kept(6)
