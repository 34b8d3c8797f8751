import datetime as dt

import pytest

from beslut.archive.alias_file import load_aliases
from beslut.archive.archive import open_archive
from beslut.archive.people import Identity, doubtful_pairs, people
from beslut.archive.short_forms import parties_called
from beslut.errors import InputError
from tests.archive.filled import doing, meeting

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


def known(archive, aliases=None):
    with archive.reading() as connection:
        return people(connection, aliases)


@pytest.mark.parametrize(("first", "second", "why"), PAIRS)
def test_two_who_may_be_one_are_shown_and_not_merged(archive, first, second, why):
    archive.add(meeting(5, names=(first,)), doing())
    archive.add(meeting(12, names=(second,)), doing())
    assert len(known(archive)) == 2
    (pair,) = doubtful_pairs(known(archive))
    assert pair.why.text == why


def test_two_of_different_parties_whose_names_are_only_alike_are_no_pair(archive):
    archive.add(meeting(5, names=(("Karin Åsberg", "S"),)), doing())
    archive.add(meeting(12, names=(("Karin Åberg", "M"),)), doing())
    assert list(doubtful_pairs(known(archive))) == []


def test_one_person_in_many_meetings_is_one_with_every_term(archive):
    archive.add(meeting(5, names=(("Maja Sundin", "FP"),)), doing())
    archive.add(meeting(12, names=(("MAJA  SUNDIN", "L"),)), doing())
    (maja,) = known(archive)
    assert (maja.identity, maja.meetings, maja.terms) == (
        Identity(municipality="granvik", name="maja sundin", party="L"),
        2,
        (2023,),
    )
    assert maja.printed == ("Maja Sundin", "MAJA  SUNDIN")


def test_only_what_the_alias_file_says_is_merged(archive, tmp_path):
    archive.add(meeting(5, names=(("Anna Ek-Lund", "S"), ("Anna Ek", "M"))), doing())
    archive.add(meeting(12, names=(("Anna Ek", "S"),)), doing())
    file = tmp_path / "aliases.yaml"
    file.write_text(
        "aliases:\n- {municipality: Granvik, name: Anna Ek-Lund, party: S, is: {name: Anna Ek, party: S}}\n"
    )
    assert [(one.identity.party, one.meetings) for one in known(archive, load_aliases(file))] == [
        ("M", 1),
        ("S", 2),
    ]


@pytest.mark.parametrize(
    "text",
    ["", "[", "aliases: 3", "aliases: [x]", "aliases: [{name: A}]", "aliases: [{name: A, is: {nam: B}}]",
     "aliases: [{name: A, is: {name: B}}, {name: B, is: {name: A}}]"],
)  # fmt: skip
def test_an_alias_file_that_cannot_be_used_is_told_with_its_place(tmp_path, text):
    file = tmp_path / "aliases.yaml"
    file.write_text(text)
    with pytest.raises(InputError) as caught:
        load_aliases(file)
    assert "aliases.yaml" in str(caught.value)


def test_one_short_form_is_another_party_in_another_municipality_and_on_another_day():
    def names(*asked):
        return [one.name for one in parties_called(*asked)]

    assert names("ÖP", "Örebro", None) != names("ÖP", "Österåker", None)
    assert names("S", "Granvik", None) == ["Socialdemokraterna"]
    assert names("L", None, dt.date(2016, 1, 1)) == ["Liberalerna"]
    assert names("L", None, dt.date(2015, 10, 1)) == []
    assert names("FP", None, dt.date(1989, 1, 1)) == ["Folkpartiet"]
    assert names("DEM", "Göteborg", None) == names("D", "Göteborg", None)
    assert names("XYZ", "Granvik", None) == []


def test_every_party_of_the_table_has_a_source():
    assert all(
        one.source.startswith("http")
        for short in ("S", "FP", "KIM")
        for one in parties_called(short, "Mellerud", None)
    )
