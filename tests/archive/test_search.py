"""Search finds the same on both databases: case numbers, days, parts of what is written together."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from beslut.archive import derived
from beslut.archive.archive import open_archive
from beslut.archive.derived.index import words_of
from beslut.archive.search import search
from beslut.archive.verification import verify
from tests.archive.filled import doing, meeting, record
from tests.archive.tampering import made_earlier

TITLE = "Dnr KS 2024/99 Budget 2024-03-05 för Gata/Park"
DECISION = (
    "Avgiften är 12.50 kr, se www.granvik.se/avgift och kf@granvik.se. E-tjänst. Anna-Karins förslag om IT_stöd. "
    "Kostnad -5 procent – ”Åsby”. Av-/pålastning 50-tal, 5e10, ½ och § 12a."
)


@pytest.fixture
def archive(address):
    with open_archive(address, create=True) as held:
        held.add(meeting(5, title=TITLE, text=DECISION), doing())
        yield held


def hits(archive, words):
    with archive.reading() as connection:
        return len(search(connection, words))


@pytest.mark.parametrize(
    "words",
    [
        "2024/99",
        "KS 2024/99",
        "99",
        "2024-03-05",
        "03",
        "2024",
        "Park",
        "gata",
        "12.50",
        "50",
        "avgift",
        "avgiften",
        "granvik",
        "www.granvik.se/avgift",
        "kf@granvik.se",
        "tjänst",
        "e-tjänst",
        "karin",
        "5 procent",
        "-5",
        "pålastning",
        "tal",
        "kr se",
        "stöd",
        "it_stöd",
        "åsby",
        "”ÅSBY”",
        "5e10",
        "12a ½",
        "12a",
        "§ 12",
    ],
)
def test_whatever_stands_in_a_paragraph_is_found_on_both(archive, words):
    assert hits(archive, words) == 1


@pytest.mark.parametrize("words", ["½", "2024/98", "asby", "arka", "x" * 5000, "", "– § –"])
def test_what_does_not_stand_there_is_not_found_on_either(archive, words):
    assert hits(archive, words) == 0


def test_endings_and_the_commonest_words_are_what_the_databases_differ_in(archive, address):
    server = "postgresql" in address
    assert hits(archive, "budgetens") == server
    assert hits(archive, "inte") == 0
    assert hits(archive, "inte budget") == server


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(written=st.text(st.characters(max_codepoint=0x2FFF, exclude_categories=["Cs", "M"]), max_size=40))
def test_words_are_letters_and_figures_alone(written):
    for word in words_of(written):
        assert word
        assert words_of(word) == [word]


def earlier(connection):
    """The index of PostgreSQL as the second schema version had it."""
    connection.execute(text("DROP TABLE d_search"))
    connection.execute(
        text(
            "CREATE TABLE d_search (record text NOT NULL, number text NOT NULL, title text, decision text, "
            "words tsvector GENERATED ALWAYS AS (to_tsvector('swedish', left(coalesce(title, '') || ' ' || "
            "coalesce(decision, ''), 200000))) STORED)"
        )
    )
    connection.execute(
        text("INSERT INTO d_search VALUES (:record, '1', :title, :decision)"),
        {"record": record(5), "title": TITLE, "decision": DECISION},
    )


def test_an_archive_of_the_second_schema_is_upgraded_and_found_in(archive, address):
    with archive.writing() as connection:
        if connection.dialect.name == "postgresql":
            earlier(connection)
        made_earlier(connection, "0002")
    archive.close()
    with open_archive(address) as opened:
        assert hits(opened, "2024/99") == 1
        assert list(verify(opened)) == []


@pytest.mark.parametrize("address", ["postgresql"], indirect=True)
def test_words_that_were_changed_are_noticed(archive):
    with archive.writing() as connection:
        connection.execute(text("UPDATE d_search SET plain = 'annat'"))
    with archive.reading() as connection:
        assert [(each.table, each.record) for each in derived.differences(connection)] == [
            ("d_search", record(5))
        ]
