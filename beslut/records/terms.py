"""Enumerations whose members carry the word that people read."""

from enum import Enum
from typing import Self

from beslut.messages import Message


class Term(Enum):
    """An enumeration: `value` stands in files and code, `term` is the word for people (svensk term)."""

    _word: Message

    def __new__(cls, value: str, word: Message) -> Self:
        """A member with its value and its word."""
        member = object.__new__(cls)
        member._value_ = value
        member._word = word
        return member

    @property
    def term(self) -> Message:
        """The word that people use for it."""
        return self._word
