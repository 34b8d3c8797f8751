"""Legible text (läsbar text): what is no UTF-8, such as names of files, and must be printed and stored all the same."""

from __future__ import annotations


def legible(written: str) -> str:
    r"""A text that can be printed and stored; what could not be decoded stands in it as its bytes.

    Python gives such bytes of the name of a file as half characters (surrogates), which no encoding takes.

    >>> legible(b"kommun\xe9n.txt".decode(errors="surrogateescape"))
    'kommun\\xe9n.txt'
    """
    try:
        return written.encode(errors="surrogateescape").decode(errors="backslashreplace")
    except UnicodeEncodeError:  # half a character that no byte stood for
        return written.encode(errors="backslashreplace").decode()
