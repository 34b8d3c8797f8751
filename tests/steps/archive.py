"""Arkivet: an archive with a few records, what is done to it, and what it holds afterwards."""

import datetime as dt
import hashlib
import re

import pytest
from pytest_bdd import given, parsers, then, when
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from beslut.archive import truth
from beslut.archive.archive import Added, Origin, open_archive
from beslut.archive.checkpoints import make_checkpoint
from beslut.archive.differences import differences
from beslut.archive.proof import check_proof
from beslut.archive.proving import prove
from beslut.archive.redaction import redact
from beslut.archive.selection import Selection, selected
from beslut.archive.signing import new_key
from beslut.archive.verification import verify
from beslut.errors import InputError
from beslut.messages import translate
from tests.archive.filled import AT, doing, meeting, record

KEY = new_key()
DAY = r"(?P<day>\d{4}-\d\d-\d\d)"
CHANGE = "UPDATE versions SET who = 'okänd' WHERE number = 1"


@pytest.fixture
def kept():
    """What the steps of one scenario leave to each other."""
    return {}


@given(parsers.re(r"ett arkiv med kommunstyrelsens protokoll den (?P<days>.+)"), target_fixture="archive")
def an_archive(tmp_path, days):
    archive = open_archive(str(tmp_path / "arkiv.db"), create=True)
    for day in re.findall(r"\d{4}-\d\d-\d\d", days):
        archive.add(of(day), doing(), source(day))
    yield archive
    archive.close()


def of(day, **more):
    """The meeting of a day; Maja Sundin was away on the twelfth."""
    number = dt.date.fromisoformat(day).day
    names = (("Olle Brandt", "M"), ("Karin Åsberg", "S")) if number == 12 else None
    return meeting(number, **more) if names is None else meeting(number, names=names, **more)


def source(day):
    return Origin(name=f"{day}.pdf", sha256=hashlib.sha256(day.encode()).hexdigest())


def id_of(day):
    return record(dt.date.fromisoformat(day).day)


@given(parsers.re(rf"ett bevis för protokollet den {DAY}, där namnet inte finns"))
def a_proof(archive, kept, day):
    make_checkpoint(archive, KEY, AT)
    kept["proof"] = prove(archive, id_of(day))


@when(parsers.re(rf"protokollet den {DAY} läggs in igen"))
def added_again(archive, kept, day):
    kept["answer"] = archive.add(of(day), doing(), source(day))


@when(parsers.re(rf'protokollet den {DAY} läggs in med rubriken "(?P<title>.+)"'))
def added_otherwise(archive, kept, day, title):
    kept["given"], kept["day"] = of(day, title=title), day
    kept["answer"] = archive.add(kept["given"], doing())


@when(parsers.re(rf'protokollet den {DAY} rättas till rubriken "(?P<title>.+)" med skälet "(?P<why>.+)"'))
def corrected(archive, day, title, why):
    archive.correct(id_of(day), of(day, title=title), doing(why))


@when(parsers.re(rf'protokollet den {DAY} återkallas med skälet "(?P<why>.+)"'))
def withdrawn(archive, day, why):
    archive.withdraw(id_of(day), doing(why))


@when("någon försöker ändra vem som lade in version 1")
def tried_to_change(archive, kept):
    try:
        with archive.writing() as connection:
            connection.execute(text(CHANGE))
    except (InputError, DBAPIError) as refusal:
        kept["refusal"] = refusal


@when("någon tar bort spärrarna och ändrar vem som lade in version 1")
def changed_past_the_guards(archive):
    with archive.writing() as connection:
        (guard,) = connection.execute(
            text("SELECT sql FROM sqlite_master WHERE name = 'versions_no_update'")
        ).one()
        connection.execute(text("DROP TRIGGER versions_no_update"))
        connection.execute(text(CHANGE))
        connection.exec_driver_sql(guard)


@when(parsers.re(r'namnet (?P<name>\w+ \w+) \((?P<party>\w+)\) tas bort med skälet "(?P<why>.+)"'))
def name_taken_out(archive, kept, name, party, why):
    kept["name"] = name
    redact(archive, name, party, None, doing(why))


@when(
    parsers.re(r'borttagning av namnet (?P<name>\w+ \w+) \((?P<party>\w+)\) prövas med skälet "(?P<why>.+)"')
)
def taking_a_name_out_tried(archive, kept, name, party, why):
    kept["name"] = name
    kept["tried"] = redact(archive, name, party, None, doing(why), tried=True)


@then(parsers.re(r"skulle (?P<count>\d+) protokoll ändras"))
def records_that_would_change(kept, count):
    assert len(kept["tried"].records) == int(count)


@then(parsers.re(r"finns namnet kvar i protokollet den (?P<day>\S+)"))
def name_still_there(archive, kept, day):
    assert kept["name"].encode() in archive.current(id_of(day)).content


@then("blir svaret att det är återkallat")
def answered_that_it_is_withdrawn(kept):
    assert kept["answer"] is Added.WITHDRAWN


@then("blir svaret att det lyder annorlunda")
def answered_that_it_differs(kept):
    assert kept["answer"] is Added.DIFFERS


@then("blir svaret att ett namn i det är skyddat")
def answered_that_a_name_is_protected(kept):
    assert kept["answer"] is Added.PROTECTED


@then(parsers.re(r"skillnaden är (?P<what>.+)"))
def differs_in(archive, kept, what):
    held = archive.current(id_of(kept["day"])).meeting
    assert [translate(one, "sv") for one in differences(held, kept["given"])] == [what]


@then(parsers.re(r"finns (?P<count>\d+) versioner i arkivet"))
def so_many_versions(archive, count):
    assert archive.size == int(count)


@then(parsers.re(rf"(?:har )?protokollet den {DAY} (?:har )?versionerna (?P<kinds>.+)"))
def versions_of(archive, kept, day, kinds):
    kept["history"] = archive.history(id_of(day))
    assert [str(one.entry.kind.term) for one in kept["history"]] == re.split(r", | och ", kinds)


@then(parsers.re(r'dess första version har rubriken "(?P<title>.+)"'))
def first_title(kept, title):
    assert kept["history"][0].meeting.paragraphs[0].title == title


@then(parsers.re(r'dess senaste version har rubriken "(?P<title>.+)" och skälet "(?P<why>.+)"'))
def newest_title(kept, title, why):
    newest = kept["history"][-1]
    assert (newest.meeting.paragraphs[0].title, newest.entry.why) == (title, why)


@then(parsers.re(r"gäller (?P<count>\d+) protokoll"))
def so_many_count(archive, count):
    with archive.reading() as connection:
        assert len(selected(connection, Selection())) == int(count)


@then("vägrar databasen")
def refused(archive, kept):
    assert "append-only" in str(kept["refusal"])
    assert list(verify(archive)) == []


@then("pekar kontrollen ut version 1")
def found(archive):
    assert "version 1" in {fault.where for fault in verify(archive)}


@then("finns namnet inte i någon version")
def name_is_gone(archive, kept):
    with archive.reading() as connection:
        contents = [one.content for one in truth.all_versions(connection)]
    assert not any(kept["name"].encode() in (content or b"") for content in contents)


@then("stämmer arkivet")
def adds_up(archive):
    assert list(verify(archive)) == []


@then("är det tidigare beviset fortfarande giltigt")
def proof_holds(kept):
    assert check_proof(kept["proof"], (KEY.public,)) == ()
