"""Meetings without a day: known again by what they say, corrected like others, and no id tells what they hold."""

import pytest
from attrs import evolve

from beslut.archive import truth
from beslut.archive.archive import Added, Origin, open_archive
from beslut.archive.canonical import content_hash
from beslut.archive.exporting import export
from beslut.archive.importing import import_folder
from beslut.archive.known import OtherMunicipality
from beslut.archive.preparing import prepare
from beslut.archive.record_ids import is_of, is_undated, record_id
from beslut.archive.redaction import redact
from beslut.archive.verification import verify
from beslut.errors import InputError
from beslut.records import Body, Paragraph, ParagraphNumber
from tests.archive.filled import BOARD, NAMES, doing, meeting, record, titled

SOURCE = Origin(name="protokoll.txt", sha256="5" * 64)


def undated(title="Ny förskola", **more):
    return evolve(meeting(5, title=title, **more), date=None)


def from_file(held, document):
    """The same meeting, read from a file of another name."""
    rows = [evolve(row, place=evolve(row.place, document=document, line=90)) for row in held.attendance]
    return evolve(held, attendance=rows)


@pytest.fixture
def archive(address):
    with open_archive(address, create=True) as held:
        yield held
        assert list(verify(held)) == []


def ids(archive):
    with archive.reading() as connection:
        return sorted({one.entry.record for one in truth.all_versions(connection)})


def only(archive):
    (one,) = ids(archive)
    return one


def test_the_id_tells_municipality_and_body_and_nothing_of_what_it_holds(archive):
    first, second = record_id(undated()), record_id(undated())
    assert first != second
    assert first.startswith("granvik/kommunstyrelsen/undated/")
    assert is_undated(first)
    assert not is_undated(record(5))
    archive.add(undated(), doing())
    last = only(archive).split("/")[-1]
    assert last not in content_hash(archive.current(only(archive)).content)


@pytest.mark.parametrize(
    "again",
    [
        pytest.param(undated(), id="the same"),
        pytest.param(from_file(undated(), "annat.txt"), id="from another file"),
        pytest.param(evolve(undated(), paragraphs=(), votes=()), id="without paragraphs"),
    ],
)
def test_a_meeting_that_is_there_is_not_added_again(archive, again):
    assert archive.add(again, doing()) is Added.ADDED
    for other in (from_file(again, "x.txt"), again):
        assert archive.add(other, doing()) is Added.KNOWN
    assert archive.size == 1


def test_what_was_made_ready_once_is_added_once(archive):
    ready = prepare(undated())
    assert archive.record_of(ready) is None
    assert [archive.add_prepared(ready, doing()) for _ in range(2)] == [Added.ADDED, Added.KNOWN]
    assert archive.record_of(prepare(undated())) == ready.record


@pytest.mark.parametrize(
    "other",
    [
        undated("Ny bro"),
        undated(text="Avslås."),
        undated(body=evolve(BOARD, name="Kulturnämnden")),
        undated(body=evolve(BOARD, municipality="Norrby")),
        undated(body=Body(name="Kommunstyrelsen")),
        evolve(undated(), paragraphs=(), votes=()),
        meeting(5),
    ],
)
def test_another_meeting_is_a_record_of_its_own(archive, other):
    archive.add(undated(), doing())
    assert archive.add(other, doing()) is Added.ADDED
    assert len(ids(archive)) == 2


def test_a_document_that_reads_otherwise_now_differs_and_is_no_record_more(archive):
    archive.add(undated(), doing(), SOURCE)
    read_anew = undated("Nya förskolan")
    assert archive.add(read_anew, doing(), SOURCE) is Added.DIFFERS
    assert archive.record_of(prepare(read_anew), SOURCE) == only(archive)
    assert archive.size == 1


def test_several_meetings_of_one_document_are_records_of_their_own(archive):
    several = evolve(SOURCE, alone=False)
    for _ in range(2):
        archive.add(undated("Ny förskola"), doing(), several)
        archive.add(undated("Ny bro"), doing(), several)
    assert archive.size == 2


def test_a_document_of_one_body_is_no_record_of_another(archive):
    archive.add(undated(), doing(), SOURCE)
    other = undated("Ny bro", body=evolve(BOARD, name="Kulturnämnden"))
    assert archive.add(other, doing(), SOURCE) is Added.ADDED
    assert len(ids(archive)) == 2


def test_of_two_records_that_read_alike_the_first_is_meant(archive):
    made = [undated("Ny förskola"), undated("Ny bro"), undated("Ny väg")]
    for one in made:
        archive.add(one, doing())
    older, newer = (archive.record_of(prepare(one)) for one in made[:2])
    for each in (older, newer):
        archive.correct(each, undated("Ny hamn"), doing("fel"))
    assert archive.record_of(prepare(undated("Ny hamn"))) == older
    assert archive.record_of(prepare(from_file(undated("Ny hamn"), "annat.txt"))) == older


def test_a_record_is_corrected_and_the_old_file_adds_nothing(archive):
    archive.add(undated(), doing(), SOURCE)
    entry = archive.correct(only(archive), undated("Ny skola"), doing("fel rubrik"))
    assert entry.record == only(archive)
    assert archive.add(undated(), doing(), SOURCE) is Added.KNOWN
    assert archive.add(from_file(undated(), "annat.txt"), doing()) is Added.KNOWN
    assert archive.add(undated("Läst på nytt"), doing(), SOURCE) is Added.KNOWN
    assert archive.current(only(archive)).meeting.paragraphs[0].title == "Ny skola"


def test_a_withdrawn_record_is_known_again(archive):
    archive.add(undated(), doing())
    archive.withdraw(only(archive), doing("dubblett"))
    assert archive.add(from_file(undated(), "annat.txt"), doing()) is Added.WITHDRAWN
    assert archive.size == 2


@pytest.mark.parametrize(
    "other",
    [
        undated(body=evolve(BOARD, name="Kulturnämnden")),
        undated(body=evolve(BOARD, municipality="Norrby")),
        meeting(5),
    ],
)
def test_a_meeting_of_another_body_or_with_a_day_corrects_nothing(archive, other):
    archive.add(undated(), doing())
    with pytest.raises(InputError):
        archive.correct(only(archive), other, doing("fel"))
    assert archive.size == 1


def test_a_meeting_without_a_day_does_not_correct_one_of_a_day(archive):
    archive.add(meeting(5), doing())
    with pytest.raises(InputError, match="granvik/kommunstyrelsen/undated,"):
        archive.correct(record(5), undated(), doing("fel"))


@pytest.mark.parametrize("corrected", [False, True])
def test_a_protected_name_does_not_come_back_and_cannot_be_found_by_trying_names(archive, corrected):
    archive.add(undated(), doing(), SOURCE)
    one = only(archive)
    redact(archive, "Maja Sundin", "S", None, doing("skyddad identitet"))
    if corrected:
        archive.correct(one, titled(archive.current(one).meeting, "Ny skola"), doing("fel rubrik"))
    for origin in (SOURCE, None):
        assert archive.add(undated(), doing(), origin) is Added.PROTECTED
        assert archive.add(from_file(undated(), "annat.txt"), doing(), origin) is Added.PROTECTED
    assert only(archive) == one
    for guess in ("Maja Sundin", "Eva Lind"):
        names = ((guess, "S"), ("Olle Brandt", "M"), ("Karin Åsberg", "S"))
        assert not one.endswith(content_hash(prepare(undated(names=names)).content)[:12])


def longer(day, told):
    """Minutes with a long § of their own, and a first one that all minutes have."""
    paragraphs = [
        Paragraph(number=ParagraphNumber("1"), title="Mötets öppnande"),
        Paragraph(
            number=ParagraphNumber("2"), title="Rapport", decision=f"Kommunstyrelsen antecknar {told}."
        ),
    ]
    return evolve(meeting(day), date=None, paragraphs=paragraphs, votes=())


@pytest.fixture
def read(monkeypatch):
    """The records whose whole history is read from now on, one by one."""
    histories, found = truth.history, []
    monkeypatch.setattr(
        truth, "history", lambda connection, one: found.append(one) or histories(connection, one)
    )
    return found


def test_no_other_minutes_are_read_for_those_that_are_added(archive, read):
    told = [longer(5, f"rapport {number}") for number in range(4)]
    for one in told:
        archive.add(one, doing())
    corrected, withdrawn, _, untouched = (archive.record_of(prepare(one)) for one in told)
    archive.correct(corrected, longer(5, "en rättad rapport"), doing("fel"))
    archive.withdraw(withdrawn, doing("dubblett"))
    redact(archive, "Maja Sundin", "S", None, doing("skyddad identitet"))
    read.clear()
    archive.add(longer(5, "rapport 6"), doing(), SOURCE)
    assert read == []
    archive.add(from_file(told[3], "annat.txt"), doing())
    assert set(read) == {untouched}


def test_each_of_many_is_known_again_whatever_was_done_to_it(archive):
    told = [longer(5, f"rapport {number}") for number in range(4)]
    for one in told:
        archive.add(one, doing())
    corrected, withdrawn, *_ = (archive.record_of(prepare(one)) for one in told)
    archive.correct(corrected, longer(5, "en rättad rapport"), doing("fel"))
    archive.withdraw(withdrawn, doing("dubblett"))
    outcomes = [archive.add(from_file(one, "annat.txt"), doing()) for one in told]
    assert outcomes == [Added.KNOWN, Added.WITHDRAWN, Added.KNOWN, Added.KNOWN]
    redact(archive, "Maja Sundin", "S", None, doing("skyddad identitet"))
    outcomes = [archive.add(from_file(one, "annat.txt"), doing()) for one in told]
    assert outcomes == [
        Added.ADDED,
        Added.WITHDRAWN,
        Added.PROTECTED,
        Added.PROTECTED,
    ]  # the first was erased
    assert archive.add(longer(5, "rapport 5"), doing()) is Added.ADDED


@pytest.mark.parametrize(
    "told", [("Maja Sundin har ordet", None), (None, "Maja Sundin får i uppdrag att svara.")]
)
def test_minutes_are_known_again_where_the_name_stood_in_every_paragraph(archive, told):
    title, decision = told
    paragraphs = [
        Paragraph(number=ParagraphNumber(str(one)), title=title, decision=decision) for one in (1, 2)
    ]
    there = evolve(undated(), paragraphs=paragraphs, votes=())
    archive.add(there, doing())
    redact(archive, "Maja Sundin", "S", None, doing("skyddad identitet"))
    assert archive.add(from_file(there, "annat.txt"), doing()) is Added.PROTECTED
    held = archive.current(only(archive)).meeting
    assert archive.add(from_file(held, "annat.txt"), doing()) is Added.KNOWN


def test_a_document_that_came_with_a_label_is_taken_for_no_other(archive):
    labelled = undated("Skyddad identitet")
    archive.add(labelled, doing())
    assert archive.add(from_file(labelled, "annat.txt"), doing()) is Added.KNOWN
    assert archive.add(undated("Ny bro"), doing()) is Added.ADDED


def test_a_document_that_came_with_a_label_is_the_one_with_the_name(archive):
    archive.add(undated(names=(("Skyddad identitet", "S"), *NAMES[1:])), doing())
    assert archive.add(undated(), doing()) is Added.KNOWN


def test_ids_are_kept_by_an_export(archive, tmp_path):
    archive.add(undated(), doing())
    archive.correct(only(archive), undated("Ny skola"), doing("fel rubrik"))
    export(archive, tmp_path / "folder")
    with open_archive(str(tmp_path / "copy.db"), create=True) as copy:
        import_folder(copy, tmp_path / "folder")
        assert ids(copy) == ids(archive)
        assert copy.add(undated(), doing()) is Added.KNOWN
        assert list(verify(copy)) == []


def test_an_id_of_an_earlier_beslut_still_stands_for_its_meeting():
    assert is_of("granvik/kommunstyrelsen/undated/0123456789ab", undated())
    assert not is_of("granvik/kommunstyrelsen/undated", undated())


def in_municipality(name, day=5, **more):
    return meeting(day, body=Body(name="Kommunstyrelsen", municipality=name), **more)


def test_two_municipalities_of_one_id_are_not_taken_for_one(archive):
    archive.add(in_municipality("Habo"), doing())
    assert archive.add(in_municipality("HABO"), doing()) is Added.DIFFERS
    for say in (
        lambda: archive.add(in_municipality("Håbo"), doing()),
        lambda: archive.correct(
            "habo/kommunstyrelsen/2024-03-05/1", in_municipality("Håbo"), doing("fel kommun")
        ),
    ):
        with pytest.raises(OtherMunicipality) as refused:
            say()
        assert "Habo" in str(refused.value)
        assert "Håbo" in str(refused.value)
    assert archive.size == 1


def test_a_long_name_of_a_body_is_shortened_in_the_id(archive, tmp_path):
    names = [f"Nämnden {'x' * 300}{end}" for end in ("a", "b")]
    for name in names:
        archive.add(meeting(5, body=evolve(BOARD, name=name)), doing())
    assert len(ids(archive)) == 2
    assert {len(part) for one in ids(archive) for part in one.split("/")} == {7, 80, 10, 1}
    export(archive, tmp_path / "folder")
    with open_archive(str(tmp_path / "copy.db"), create=True) as copy:
        assert import_folder(copy, tmp_path / "folder") == 2


def test_numbers_of_paragraphs_are_part_of_an_id():
    one = meeting(5)
    renumbered = evolve(one, paragraphs=[evolve(one.paragraphs[0], number=ParagraphNumber("12 a"))])
    assert record_id(renumbered) == "granvik/kommunstyrelsen/2024-03-05/12-a"
