"""The catalogue: from an English text to the same text in another language.

It knows texts only, never what stands in their placeholders. English is the key, so it needs no file; Swedish
is read from ``locale/sv/LC_MESSAGES/beslut.mo`` on first use. A text the catalogue lacks is given back in
English; ``make check`` fails before such a gap reaches anyone.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gettext import NullTranslations

LANGUAGES = ("sv", "en")
"""The languages beslut speaks, the default first."""


def look_up(text: str, lang: str) -> str:
    """Give the text in a language, its placeholders unfilled.

    >>> look_up("yes", "sv")
    'ja'
    """
    return _translations(lang).gettext(text)


def look_up_plural(singular: str, plural: str, count: int, lang: str) -> str:
    """Give the singular or the plural text, as the language demands for the count.

    >>> look_up_plural("{n} error", "{n} errors", 2, "sv")
    '{n} fel'
    """
    return _translations(lang).ngettext(singular, plural, count)


@cache
def _translations(lang: str) -> NullTranslations:
    """Load a language once; gettext is imported here because most runs of the library never speak."""
    if lang not in LANGUAGES:
        raise ValueError(f"unknown language {lang!r}; beslut speaks {', '.join(LANGUAGES)}")
    from gettext import GNUTranslations, NullTranslations

    if lang == "en":
        return NullTranslations()
    from importlib.resources import files

    compiled = files("beslut.messages") / "locale" / lang / "LC_MESSAGES" / "beslut.mo"
    with compiled.open("rb") as file:
        return GNUTranslations(file)
