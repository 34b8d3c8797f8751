"""Personer: who sat when, what an alias file says, and who is one and the same for the archive."""

import datetime as dt
import json
import re

import pytest
from attrs import evolve
from pytest_bdd import given, parsers, then, when

from beslut.archive.alias_file import load_aliases
from beslut.archive.archive import open_archive
from beslut.archive.doubtful import doubtful_pairs
from beslut.archive.people import people
from beslut.cli import main
from beslut.cli.archive.people_tables import persons
from beslut.messages import translate
from beslut.records import Body, BodyKind
from tests.archive.filled import doing, meeting
from tests.wording import person

KINDS = {"kommunstyrelsen": BodyKind.EXECUTIVE_BOARD, "kommunfullmäktige": BodyKind.COUNCIL}
WHO = r"[^()]+? (?:\(\w+\)|utan parti)"


@pytest.fixture
def sittings(tmp_path):
    """An archive of meetings, and the rows of an alias file."""
    with open_archive(str(tmp_path / "personer.db"), create=True) as archive:
        yield archive, []


@pytest.fixture
def everybody(sittings, tmp_path):
    """Everybody whom the archive knows, asked when the scenario has said all."""

    def asked():
        archive, rows = sittings
        path = tmp_path / "alias.yaml"
        path.write_text("aliases: [" + ", ".join(rows) + "]", "utf-8")
        with archive.reading() as connection:
            return people(connection, load_aliases(path))

    return asked


@given(
    parsers.re(
        rf"att (?P<who>{WHO})(?: och (?P<beside>{WHO}))? satt i (?P<body>\w+)(?: i (?P<municipality>\w+))?"
        r" (?P<days>utan dag|\d[\d, och-]*)"
    )
)
def sat(sittings, who, beside, body, municipality, days):
    archive, _ = sittings
    held = Body(name=body.capitalize(), municipality=municipality, kind=KINDS[body])
    names = [_person(each) for each in (who, beside) if each]
    for day in re.findall(r"[\d-]+", days) or [None]:
        archive.add(evolve(meeting(names=names, body=held), date=day and _on(day)), doing())


def _on(day):
    return dt.date.fromisoformat(day) if "-" in day else dt.date(int(day), 3, 5)


def _person(who):
    bare = who.removesuffix(" utan parti")
    return person(who) if bare == who else (bare, None)


@when(
    parsers.re(
        rf"aliasfilen säger att (?P<who>{WHO})(?: vald (?P<term>\d+))? (?P<says>är|inte är)"
        rf" (?P<other>{WHO})(?: vald (?P<other_term>\d+))?"
    )
)
def told(sittings, who, term, says, other, other_term):
    _, rows = sittings
    verb = "is" if says == "är" else "not"
    rows.append(f"{{municipality: Granvik, {_named(who, term)}, {verb}: {{{_named(other, other_term)}}}}}")


def _named(who, term):
    name, party = _person(who)
    return f"name: {name}, party: {party or 'null'}" + (f", terms: [{term}]" if term else "")


@then(parsers.re(r'finns personen "(?P<shown>[^"]+)"(?:, sammanförd genom (?P<joined>.+))?'))
def is_there(everybody, shown, joined):
    known = everybody().known
    assert [str(one) for one in known] == [shown]
    if joined:
        (said,) = persons(known).column("joined")
        assert [translate(one, "sv") if not isinstance(one, str) else one for one in said] == [joined]


@then(parsers.re(r'finns personerna (?P<shown>"[^"]+"(?:, "[^"]+")* och "[^"]+")'))
def are_there(everybody, shown):
    assert [str(each) for each in everybody().known] == re.findall(r'"([^"]+)"', shown)


@then("finns inget tveksamt par")
def no_pair(everybody):
    assert list(doubtful_pairs(everybody())) == []


@then(parsers.re(r'är de ett tveksamt par: "(?P<why>.+)"'))
def a_pair(everybody, why):
    (pair,) = doubtful_pairs(everybody())
    assert translate(pair.why, "sv") == why


@pytest.fixture
def statistics(sittings, tmp_path, capfd):
    """The attendance statistics of the archive, as the command line gives them: the rows of persons, and the notes."""

    def asked():
        _, rows = sittings
        path = tmp_path / "alias.yaml"
        path.write_text("aliases: [" + ", ".join(rows) + "]", "utf-8")
        capfd.readouterr()
        archive = ("--archive", str(tmp_path / "personer.db"), "--aliases", str(path))
        assert main(["statistics", *archive, "--table", "persons", "--format", "json", "--lang", "sv"]) == 0
        (report,) = json.loads(capfd.readouterr().out)["reports"]
        values = [row["values"] for row in report["rows"]]
        seen = [f"{one['person']} {one['rate']['part']}/{one['rate']['whole']}" for one in values]
        return seen, report["notes"]

    return asked


@then(parsers.re(r'har närvarostatistiken raderna "(?P<one>[^"]+)" och "(?P<other>[^"]+)"'))
def has_rows(statistics, one, other):
    assert _but_the_chair(statistics()[0]) == [one, other]


@then(parsers.re(r'har närvarostatistiken raden "(?P<one>[^"]+)"'))
def has_a_row(statistics, one):
    assert _but_the_chair(statistics()[0]) == [one]


def _but_the_chair(rows):
    return [row for row in rows if not row.startswith("Bo Alm")]


@then(parsers.re(r'säger den "(?P<said>.+)"'))
def says(statistics, said):
    assert said in statistics()[1]


@then("säger den inget om namn")
def says_nothing(statistics):
    assert not any("hakparentes" in note for note in statistics()[1])
