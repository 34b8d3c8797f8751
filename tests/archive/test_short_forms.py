import datetime as dt

import pytest

from beslut.archive.short_forms import parties_called, party_on


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
        for short in ("S", "FP", "KIM", "Särnalistan")
        for one in parties_called(short, "Mellerud" if short == "KIM" else "Älvdalen", None)
    )


ONE_PARTY = [
    (("FP", "Granvik", 1988), ("L", "Granvik", 2020)),
    (("VPK", "Granvik", 1988), ("V", "Granvik", 1995)),
    (("KD", "Granvik", 1997), ("KDS", "Granvik", 1990)),
    (("DEM", "Göteborg", 2019), ("d", "Göteborg", 2020)),
    (("Westbopartiet", "Gislaved", 2020), ("WeP", "Gislaved", 2020)),
    (("Särnalistan", "Älvdalen", 2003), ("Kommunlistan", "Älvdalen", 2010)),
    (("NS", "Region Norrbotten", 2010), ("SJV", "Region Norrbotten", 2020)),
    (("KPML", "Granvik", 2002), ("K", "Granvik", 2010)),
    (("xyz", "Granvik", 2010), ("XYZ", "Granvik", 2020)),
]
TWO_PARTIES = [
    (("DEM", "Granvik", 2019), ("D", "Granvik", 2020)),
    (("ÖP", "Örebro", 2010), ("ÖP", "Österåker", 2010)),
    (("NS", "Granvik", 2010), ("SJV", "Granvik", 2020)),
    (("WP", "Vaxholm", 2010), ("WP", "Vaxholm", 2020)),
    (("St", "Stenungsund", 2010), ("S", "Stenungsund", 2010)),
    ((None, "Granvik", 2010), ("S", "Granvik", 2010)),
    (("Särnalistan", "Granvik", 2003), ("Kommunlistan", "Granvik", 2010)),
]


def meant(printed, municipality, year):
    return party_on(printed, municipality, dt.date(year, 6, 1))


@pytest.mark.parametrize(("one", "other"), ONE_PARTY)
def test_short_forms_and_names_of_one_party_are_one_party(one, other):
    assert meant(*one) == meant(*other)


@pytest.mark.parametrize(("one", "other"), TWO_PARTIES)
def test_letters_that_the_table_does_not_join_are_two_parties(one, other):
    assert meant(*one) != meant(*other)
