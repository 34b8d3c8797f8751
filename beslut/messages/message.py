"""A message (meddelande): a text with named values, that becomes words in a language when it is asked to.

It takes an English text and typed values; it gives the words. Dates, times, numbers and lists of names are
worded here and nowhere else, so that they look alike in every report, finding and error.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time
from decimal import Decimal
from functools import cache
from string import Formatter
from typing import Protocol, TypeAlias, Union

from attrs import field, frozen

from beslut.messages.catalogue import look_up, look_up_plural


class HasTerm(Protocol):
    """Something that has a word of its own (term), such as an enum of the records."""

    @property
    def term(self) -> Message:
        """The word people use for it."""
        ...


Value: TypeAlias = Union["Message", HasTerm, str, int, Decimal, date, time, Sequence["Value"]]
"""What may stand in a placeholder; a sequence is read out as a list."""


def _checked_values(values: Mapping[str, Value]) -> tuple[tuple[str, Value], ...]:
    return tuple((name, _hashable(values[name])) for name in sorted(values))


def _hashable(value: Value) -> Value:
    return tuple(_hashable(each) for each in value) if isinstance(value, list) else value


@frozen(kw_only=True)
class Message:
    """A text with its values (meddelande), not yet in any language; make one with `message` or `messages`.

    Two messages that say the same thing are equal, and a message can be a dict key. ``str()`` gives Swedish.
    """

    text: str = field()
    values: tuple[tuple[str, Value], ...] = field(default={}, converter=_checked_values)
    plural: str | None = None
    count: int | None = None

    @text.validator
    def _text_says_something(self, _attribute: object, text: str) -> None:
        if not text.strip():
            raise ValueError("text: a message must say something, got an empty text")

    def __attrs_post_init__(self) -> None:
        if (self.plural is None) != (self.count is None):
            raise ValueError(f"plural and count belong together: {self.text!r}")
        given = {name for name, _ in self.values}
        asked = placeholders(self.text) | placeholders(self.plural or "")
        if given != asked:
            raise ValueError(
                f"{self.text!r} has the placeholders {sorted(asked)} but was given {sorted(given)}"
            )

    def __str__(self) -> str:
        return translate(self)


def message(text: str, /, **values: Value) -> Message:
    """Say something in English, with a name for each value, for the catalogue to translate.

    >>> print(message("{needed_for} needs the extra '{extra}'", needed_for="PDF", extra="documents"))
    PDF kräver tillägget ”documents”
    """
    return Message(text=text, values=values) if values else _without_values(text)


@cache
def _without_values(text: str) -> Message:
    """The one message of a text that has no values: a rule says the same words of many meetings."""
    return Message(text=text)


def messages(singular: str, plural: str, n: int, /, **values: Value) -> Message:
    """Say something that is counted; ``{n}`` stands for the count, and `n` need not be named again.

    >>> translate(messages("{n} error", "{n} errors", 1), "en")
    '1 error'
    """
    return Message(text=singular, plural=plural, count=n, values={**values, "n": n})


def translate(said: Message | HasTerm, lang: str = "sv") -> str:
    """Give a message, or anything that has a `term`, in words.

    Raises ValueError for a language that is not one of `LANGUAGES`.

    >>> translate(message("yes")), translate(message("yes"), "en")
    ('ja', 'yes')
    """
    while not isinstance(said, Message):
        said = said.term
    if said.plural is None or said.count is None:
        pattern = look_up(said.text, lang)
    else:
        pattern = look_up_plural(said.text, said.plural, said.count, lang)
    return pattern.format(**{name: in_words(value, lang) for name, value in said.values})


def in_words(value: Value, lang: str = "sv") -> str:
    """Give any value as people read it: a date in ISO form, a Swedish time with a full stop, a list with och.

    Raises TypeError for a value that has no words, such as None.

    >>> in_words(time(18, 30)), in_words(["S", "M", "V"]), in_words(Decimal("0.5"))
    ('18.30', 'S, M och V', '0,5')
    """
    if isinstance(value, Message) or hasattr(type(value), "term"):
        return translate(value, lang)  # type: ignore[arg-type]
    match value:
        case str():
            return value
        case bool():
            return translate(message("yes") if value else message("no"), lang)
        case int():
            return str(value)
        case Decimal():
            return format(value, "f").replace(".", "," if lang == "sv" else ".")
        case datetime():
            return f"{value.date().isoformat()} {in_words(value.time(), lang)}"
        case date():
            return value.isoformat()
        case time():
            return value.strftime("%H.%M" if lang == "sv" else "%H:%M")
        case tuple() | list():
            return _listed([in_words(each, lang) for each in value], lang)
    raise TypeError(f"a message cannot say {value!r} of type {type(value).__name__}")


def _listed(words: list[str], lang: str) -> str:
    if len(words) < 2:
        return "".join(words)
    return translate(message("{most} and {last}", most=", ".join(words[:-1]), last=words[-1]), lang)


@cache
def placeholders(text: str) -> frozenset[str]:
    """Name the placeholders of a text; one with a format or an attribute raises ValueError.

    >>> sorted(placeholders("{name} ({party})"))
    ['name', 'party']
    """
    found = set()
    for _, name, spec, conversion in Formatter().parse(text):
        if name is None:
            continue
        if spec or conversion or not name.isidentifier():
            raise ValueError(f"{text!r}: write a placeholder as a plain {{name}}")
        found.add(name)
    return frozenset(found)
