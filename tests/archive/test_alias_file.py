import datetime as dt

import pytest
from attrs import evolve

from beslut.archive.alias_file import load_aliases
from beslut.archive.archive import open_archive
from beslut.archive.doubtful import doubtful_pairs
from beslut.archive.people import people
from beslut.errors import InputError, InputErrors
from beslut.messages import translate
from tests.archive.filled import doing, meeting


@pytest.fixture
def archive(address):
    with open_archive(address, create=True) as held:
        yield held


@pytest.fixture
def written(tmp_path):
    """Write an alias file of rows without their municipality; give its path."""

    def write(*rows):
        text = "aliases:\n" + "".join(f"- {{municipality: Granvik, {row}}}\n" for row in rows)
        (tmp_path / "aliases.yaml").write_text(text, "utf-8")
        return tmp_path / "aliases.yaml"

    return write


def sat(archive, year, *names):
    archive.add(evolve(meeting(names=names), date=dt.date(year, 3, 5)), doing())


def told(archive, path):
    """Everybody as they are shown, by which rows they are one, and how many pairs are left."""
    with archive.reading() as connection:
        found = people(connection, load_aliases(path))
    return (
        {str(one): one.rows for one in found.known},
        len(list(doubtful_pairs(found))),
        [translate(one, "en") for one in found.warnings],
    )


def test_only_what_the_alias_file_says_is_merged(archive, written):
    sat(archive, 2023, ("Anna Ek-Lund", "S"), ("Anna Ek", "M"))
    sat(archive, 2024, ("Anna Ek", "S"))
    path = written("name: Anna Ek-Lund, party: S, is: {name: Anna Ek, party: S}")
    assert told(archive, path) == (
        {"Anna Ek (M) 2022–2026": (), "Anna Ek (S) 2022–2026": ("aliases[0]",)},
        1,
        [],
    )


def test_whoever_came_back_after_years_is_one_by_the_terms_that_the_file_names(archive, written):
    for year in (2004, 2012, 2020):
        sat(archive, year, ("Anna Ek", "S"))
    path = written("name: Anna Ek, party: S, terms: [2002], is: {name: Anna Ek, party: S, terms: [2010]}")
    known, pairs, warnings = told(archive, path)
    assert known == {"Anna Ek (S) 2002–2006, 2010–2014": ("aliases[0]",), "Anna Ek (S) 2018–2022": ()}
    assert (pairs, warnings) == (1, [])


def test_a_pair_that_the_file_tells_apart_is_in_doubt_no_more(archive, written):
    sat(archive, 2004, ("Anna Ek", "S"))
    sat(archive, 2024, ("Anna Ek", "S"), ("Anna Ek", "M"))
    apart = "name: Anna Ek, party: S, terms: [2002], not: {name: Anna Ek, party: S, terms: [2022]}"
    assert told(archive, written(apart))[1:] == (2, [])
    assert told(archive, written(apart, "name: Anna Ek, party: S, not: {name: Anna Ek, party: M}"))[1:] == (
        0,
        [],
    )


def test_what_is_presumed_of_consecutive_terms_can_be_undone(archive, written):
    for year in (2012, 2016, 2020):
        sat(archive, year, ("Anna Ek", "S"))
    path = written(
        "name: Anna Ek, party: S, terms: [2010, 2014], not: {name: Anna Ek, party: S, terms: [2018]}"
    )
    assert told(archive, path) == ({"Anna Ek (S) 2010–2018": (), "Anna Ek (S) 2018–2022": ()}, 0, [])


def test_a_term_between_two_who_are_told_apart_is_of_neither_and_in_doubt(archive, written):
    for year in (2012, 2016, 2020):
        sat(archive, year, ("Anna Ek", "S"))
    path = written("name: Anna Ek, party: S, terms: [2010], not: {name: Anna Ek, party: S, terms: [2018]}")
    known, pairs, _ = told(archive, path)
    assert (len(known), pairs) == (3, 2)


def test_chains_are_followed_to_their_end_and_a_change_of_party_is_one_person(archive, written):
    sat(archive, 2012, ("Anna Ek", "S"))
    sat(archive, 2016, ("Anna Ek-Lund", "S"))
    sat(archive, 2020, ("Anna Lund", "V"))
    path = written(
        "name: Anna Ek, party: S, is: {name: Anna Ek-Lund, party: S}",
        "name: Anna Ek-Lund, party: S, is: {name: Anna Lund, party: V}",
    )
    assert told(archive, path) == ({"Anna Lund (V) 2010–2022": ("aliases[0]", "aliases[1]")}, 0, [])


def test_former_short_forms_are_known_in_the_file_too(archive, written):
    sat(archive, 2012, ("Anna Ek", "FP"), ("Anna Lund", "L"))
    path = written("name: Anna Ek, party: L, is: {name: Anna Lund, party: FP}")
    assert list(told(archive, path)[0]) == ["Anna Lund (L) 2010–2014"]


def test_a_name_that_may_be_several_people_joins_nobody_and_is_warned_of(archive, written):
    sat(archive, 2004, ("Anna Ek", "S"))
    sat(archive, 2020, ("Anna Ek", "S"), ("Anna Ek-Lund", "S"))
    known, _, (warning,) = told(
        archive, written("name: Anna Ek-Lund, party: S, is: {name: Anna Ek, party: S}")
    )
    assert len(known) == 3
    assert warning == (
        "aliases[0]: Anna Ek (S) may be several people, and is joined with nobody; write which terms are meant"
    )


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("name: Anna Ekk, party: S, is: {name: Anna Ek, party: S}", "nobody called Anna Ekk (S)"),
        ("name: Anna Ek, party: M, not: {name: Anna Ek, party: S}", "nobody called Anna Ek (M)"),
        ("name: Anna Ek, not: {name: Anna Ek, party: S}", "nobody called Anna Ek"),
        (
            "name: Nils Ek, party: S, is: {name: Anna Ek, party: S, terms: [2018, 2022]}",
            "Anna Ek (S) 2018–2026 not in all of these terms",
        ),
        (
            "name: Nils Ek, party: S, is: {name: Anna Ek, party: S, terms: [undated]}",
            "nobody called Anna Ek (S) undated",
        ),
    ],
)
def test_whom_the_archive_does_not_know_is_warned_of(archive, written, row, said):
    sat(archive, 2024, ("Anna Ek", "S"), ("Nils Ek", "S"))
    (warning,) = told(archive, written(row))[2]
    assert said in warning


def test_who_is_said_to_be_one_and_not_to_be_is_refused_with_the_line(archive, written):
    sat(archive, 2024, ("Anna Ek", "S"), ("Anna Lund", "S"), ("Anna Berg", "S"))
    path = written(
        "name: Anna Ek, party: S, is: {name: Anna Lund, party: S}",
        "name: Anna Berg, party: S, is: {name: Anna Lund, party: S}",
        "name: Anna Ek, party: S, not: {name: Anna Berg, party: S}",
    )
    with pytest.raises(InputError) as caught:
        told(archive, path)
    assert caught.value.place == f"{path}:4"
    assert "Anna Ek (S)" in str(caught.value)


ANNA, BO, CARL = (f"name: {name}, party: S" for name in ("Anna Ek", "Bo Ek", "Carl Ek"))
UNUSABLE = [
    ((f"{ANNA}, is: {{{ANNA}}}",), 2, "alias of itself"),
    ((f"{ANNA}, not: {{{ANNA}, terms: [2018]}}",), 2, "told apart from itself"),
    ((f"{ANNA}, is: {{{BO}}}", f"{BO}, is: {{{CARL}}}", f"{CARL}, is: {{{ANNA}}}"), 4, "alias of itself"),
    ((f"{ANNA}, is: {{{BO}}}", f"{BO}, terms: [2018], is: {{{ANNA}, terms: [2022]}}"), 3, "alias of itself"),
    ((f"{ANNA}, is: {{{BO}}}", f"{ANNA}, is: {{{CARL}}}"), 3, "already said to be Bo Ek (S)"),
    ((f"{ANNA}, is: {{{BO}}}, not: {{{CARL}}}",), 2, "either “is” or “not”"),
    ((ANNA,), 2, "either “is” or “not”"),
    ((f"{ANNA}, is: Bo Ek",), 2, "either “is” or “not”"),
    ((f"{ANNA}, is: {{nam: Bo Ek}}",), 2, "unknown key"),
    ((f"{ANNA}, partei: S, is: {{{BO}}}",), 2, "unknown key"),
    ((f"{ANNA}, is: {{party: S}}",), 2, "“name” is missing"),
    ((f"{ANNA}, is: {{name: Bo Ek, party: 3}}",), 2, "no text"),
    ((f"{ANNA}, is: {{municipality: 3, {BO}}}",), 2, "no text"),
    ((f"{ANNA}, terms: [2019], is: {{{BO}}}",), 2, "2019 is no year of an election"),
    ((f"{ANNA}, terms: [-5, x], is: {{{BO}}}",), 2, "x is no year of an election"),
    ((f"{ANNA}, terms: 2018, is: {{{BO}}}",), 2, "list of years"),
    ((f"{ANNA}, terms: [], is: {{{BO}}}",), 2, "list of years"),
]


@pytest.mark.parametrize(("rows", "line", "cause"), UNUSABLE)
def test_what_a_row_cannot_say_is_told_with_its_line(written, rows, line, cause):
    path = written(*rows)
    with pytest.raises(InputError) as caught:
        load_aliases(path)
    lines = "\n".join(caught.value.lines("en"))
    assert cause in lines
    assert f"{path}:{line}:" in lines


def test_a_municipality_that_is_no_text_is_told_once(tmp_path):
    path = tmp_path / "aliases.yaml"
    path.write_text(f"aliases:\n- {{municipality: [a], {ANNA}, is: {{{BO}}}}}\n", "utf-8")
    with pytest.raises(InputError) as caught:
        load_aliases(path)
    assert "aliases[0].municipality" in str(caught.value)


def test_where_sides_have_their_own_municipalities_both_are_told(archive, written):
    sat(archive, 2020, ("Anna Ek", "S"))
    _, _, warnings = told(
        archive,
        written(
            f"{ANNA}, not: {{municipality: Norrby, {ANNA}}}", f"{ANNA}, not: {{municipality: null, {ANNA}}}"
        ),
    )
    assert warnings == [
        "aliases[0]: the archive has nobody called Anna Ek (S) [Norrby]",
        "aliases[1]: the archive has nobody called Anna Ek (S) [municipality: null]",
    ]


def test_a_year_without_election_is_told_with_those_next_to_it(written):
    with pytest.raises(InputError) as caught:
        load_aliases(written(f"{ANNA}, terms: [2019], is: {{{BO}}}"))
    assert "2018" in str(caught.value.mend)
    assert "2022" in str(caught.value.mend)


def test_everything_that_is_wrong_is_told_at_once(written):
    with pytest.raises(InputErrors) as caught:
        load_aliases(written(ANNA, f"{ANNA}, is: {{{BO}}}", f"{BO}, terms: [2019], is: {{{CARL}}}"))
    assert [error.place.rpartition(":")[2] for error in caught.value.errors] == ["2", "4"]


@pytest.mark.parametrize(
    "text",
    ["", "[", "aliases: 3", "aliases: [x]", "aliases: [{name: A}]", "aliases: []\nalias: []", "a: &x 1",
     "aliases: [{name: A, name: B}]", "\ufeff- x"],
)  # fmt: skip
def test_an_alias_file_that_cannot_be_used_is_told_with_its_place(tmp_path, text):
    file = tmp_path / "aliases.yaml"
    file.write_text(text, "utf-8")
    with pytest.raises(InputError) as caught:
        load_aliases(file)
    assert "aliases.yaml" in str(caught.value)


def test_an_alias_file_that_is_not_there_or_no_text_is_told(tmp_path):
    (tmp_path / "bytes.yaml").write_bytes(b"aliases: \xff")
    for name in ("none.yaml", "bytes.yaml"):
        with pytest.raises(InputError) as caught:
            load_aliases(tmp_path / name)
        assert name in str(caught.value)


def test_a_long_chain_of_aliases_and_a_long_file_are_no_trouble(written):
    rows = [f"name: N {number}, is: {{name: N {number + 1}}}" for number in range(3000)]
    assert len(load_aliases(written(*rows)).rows) == 3000
