"""Arkivet: an archive with a few records, what is done to it, and what it holds afterwards."""

import datetime as dt
import hashlib
import re

import pytest
from attrs import evolve
from pytest_bdd import given, parsers, then, when
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from beslut.archive import truth
from beslut.archive.archive import Added, Origin, open_archive
from beslut.archive.checkpoints import make_checkpoint
from beslut.archive.differences import differences
from beslut.archive.exporting import export
from beslut.archive.importing import import_folder
from beslut.archive.kept import Kept
from beslut.archive.known import OtherMunicipality
from beslut.archive.proof import check_proof
from beslut.archive.proving import prove
from beslut.archive.record_ids import is_undated
from beslut.archive.redaction import redact
from beslut.archive.selection import Selection, selected
from beslut.archive.signing import new_key
from beslut.archive.trust import Trust
from beslut.archive.verification import verify
from beslut.errors import InputError
from beslut.messages import translate
from tests.archive.filled import AT, BOARD, doing, meeting, record
from tests.archive.tampering import tamper, write_anew

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


@given("att revisorn har sparat en kontrollpunkt")
def a_kept_checkpoint(archive, kept):
    kept["trust"] = Trust(kept=[Kept(place="revisorn", checkpoint=make_checkpoint(archive, KEY, AT))])


@when(parsers.re(rf"protokollet den {DAY} läggs in"))
def added_later(archive, day):
    assert archive.add(of(day), doing(), source(day)) is Added.ADDED


@when(
    parsers.re(
        r'någon skriver om hela arkivet med rubriken "(?P<title>.+)" och undertecknar det med en egen nyckel'
    )
)
def written_anew(archive, title):
    write_anew(archive, title)


@when("någon har bytt ut loggens rot")
def root_replaced(archive):
    tamper(archive, f"UPDATE nodes SET hash = X'{'00' * 32}' WHERE level = 1 AND position = 0")


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


@when("ett protokoll utan dag läggs in")
def added_without_day(archive):
    assert archive.add(without_day(), doing()) is Added.ADDED


@when("samma protokoll utan dag läggs in igen")
def added_without_day_again(archive, kept):
    kept["answer"] = archive.add(without_day(), doing())


def without_day(**more):
    return evolve(of("2024-03-26", **more), date=None)


@when(parsers.re(r'det rättas till rubriken "(?P<title>.+)" med skälet "(?P<why>.+)"'))
def corrected_without_day(archive, title, why):
    with archive.reading() as connection:
        (one,) = {
            each.entry.record for each in truth.all_versions(connection) if is_undated(each.entry.record)
        }
    archive.correct(one, without_day(title=title), doing(why))


@when("kommunstyrelsens protokoll från Habo läggs in")
def added_of_habo(archive):
    assert archive.add(in_municipality("Habo"), doing()) is Added.ADDED


@then("läggs kommunstyrelsens protokoll från Håbo samma dag inte in")
def not_added_of_habo_with_a_ring(archive):
    with pytest.raises(OtherMunicipality):
        archive.add(in_municipality("Håbo"), doing())


def in_municipality(name):
    return of("2024-03-05", body=evolve(BOARD, municipality=name))


@given("en export av arkivet")
def an_export(archive, tmp_path):
    export(archive, tmp_path / "export")


@when(parsers.re(rf"arkivet exporteras igen, men filen för den {DAY} är den gamla"))
def exported_with_an_older_file(archive, kept, tmp_path, day):
    kept["file"] = tmp_path / "export" / "records" / id_of(day) / "0.json"
    older = kept["file"].read_bytes()
    export(archive, tmp_path / "export")
    kept["file"].write_bytes(older)


@then("vägrar importen och pekar ut den filen")
def import_refused(kept, tmp_path):
    with open_archive(str(tmp_path / "kopia.db"), create=True) as copy:
        with pytest.raises(InputError) as refused:
            import_folder(copy, tmp_path / "export")
        assert refused.value.place == str(kept["file"])
        assert copy.size == 0


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
    kept["done"] = redact(archive, name, party, None, doing(why))


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


@then(parsers.re(rf'är rubriken den {DAY} "(?P<title>.+)"'))
def title_now(archive, day, title):
    assert archive.current(id_of(day)).meeting.paragraphs[0].title == title


@then("rubriken pekas ut för den som vill titta")
def title_is_told(kept):
    told = [*kept["done"].left, *kept["done"].in_part]
    assert [one.path for one in told] == [("paragraphs", 0, "title")]


@then(parsers.re(rf"går protokollet den {DAY} inte att rätta med en fil där namnet står"))
def correction_refused(archive, day):
    with pytest.raises(InputError, match="archive show"):
        archive.correct(id_of(day), of(day, title="Ny skola"), doing("rubriken var fel"))


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


@then("stämmer arkivet med revisorns kontrollpunkt")
def agrees_with_what_was_kept(archive, kept):
    assert list(verify(archive, kept["trust"])) == []


@then("det stämmer inte med revisorns kontrollpunkt")
def does_not_agree_with_what_was_kept(archive, kept):
    assert {fault.where for fault in verify(archive, kept["trust"])} == {"revisorn"}


@then("det är inte undertecknat med kommunens nyckel")
def is_signed_by_somebody_else(archive):
    assert [fault.where for fault in verify(archive, Trust(keys=[KEY.public]))] == ["checkpoint 3"]


@then("vägrar arkivet att göra en ny kontrollpunkt")
def signs_nothing(archive):
    archive.add(of("2024-03-26"), doing())
    with pytest.raises(InputError):
        make_checkpoint(archive, KEY, AT)


@then("stämmer arkivet")
@then("stämmer arkivet med sig självt")
def adds_up(archive):
    assert list(verify(archive)) == []


@then("är det tidigare beviset fortfarande giltigt")
def proof_holds(kept):
    assert check_proof(kept["proof"], (KEY.public,)) == ()
