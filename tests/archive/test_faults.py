"""Whatever a database says becomes one error with its place, cause and mend, and no password in it."""

import sqlite3

import psycopg
import pytest
from sqlalchemy.exc import OperationalError, SQLAlchemyError

from beslut.archive.addresses import Address
from beslut.archive.faults import told
from beslut.errors import InputError
from beslut.messages import translate

SERVER = "postgresql://ylva:hemligt@db.granvik.example/granvik"


def error_of(original, address=SERVER):
    with pytest.raises(InputError) as caught, told(Address.of(address)):
        raise OperationalError("SELECT 1", {}, original)
    return caught.value


@pytest.mark.parametrize(
    ("said", "cause"),
    [
        (
            'connection failed: FATAL:  password authentication failed for user "ylva"',
            "the password is wrong",
        ),
        ("connection failed: fe_sendauth: no password supplied", "the password is wrong"),
        ('connection failed: FATAL:  database "granvik" does not exist', "there is no such database"),
        ("connection failed: Connection refused", "the server of the archive does not answer"),
        ("failed to resolve host 'db.granvik.example'", "the server of the archive does not answer"),
    ],
)
def test_a_server_that_lets_nobody_in_is_told_in_plain_words(said, cause):
    error = error_of(psycopg.OperationalError(said))
    assert translate(error.cause, "en") == cause
    assert error.mend is not None


@pytest.mark.parametrize(
    ("said", "cause"),
    [
        (
            'connection failed: FATAL:  role "ylva" does not exist',
            "there is no such user",
        ),
        (
            'invalid connection option "foo"',
            "the address holds an option that PostgreSQL does not know",
        ),
    ],
)
def test_a_part_of_the_address_that_is_wrong_is_told(said, cause):
    assert translate(error_of(psycopg.OperationalError(said)).cause, "en") == cause


@pytest.mark.parametrize(
    ("name", "cause"),
    [
        ("SQLITE_READONLY", "the archive may not be written to"),
        (
            "SQLITE_READONLY_DIRECTORY",
            "you may not write in the folder of the archive, which is needed even to read it",
        ),
    ],
)
def test_a_file_in_a_folder_for_reading_alone_is_told_with_what_to_do(name, cause):
    fault = sqlite3.OperationalError("attempt to write a readonly database")
    fault.sqlite_errorname = name
    assert translate(error_of(fault, "granvik.db").cause, "en") == cause


def test_the_password_is_never_shown():
    assert "hemligt" not in str(error_of(psycopg.OperationalError("connection failed")))
    assert "hemligt" not in str(Address.of(SERVER))


def test_a_server_without_room_is_told_as_a_full_disk():
    assert (
        translate(error_of(psycopg.errors.DiskFull("x")).cause, "en") == "there is no room left on the disk"
    )


def test_what_is_not_known_is_told_in_the_words_of_the_database():
    assert "odd" in str(error_of(psycopg.errors.InternalError_("odd\nmore")))
    with pytest.raises(InputError) as caught, told(Address.of("x.db")):
        raise SQLAlchemyError("strange")
    assert "strange" in str(caught.value)


@pytest.mark.parametrize(
    "written",
    ["", " ", ":memory:", "sqlite:///:memory:", "mysql://x", "sqlite://", "http://x/y", "://", "x://y:z@w"],
)
def test_an_address_of_something_else_is_refused(written):
    with pytest.raises(InputError):
        Address.of(written)
