import subprocess
import sys

import pytest

from beslut.messages.catalogue import LANGUAGES, look_up, look_up_plural


def test_swedish_comes_first():
    assert LANGUAGES == ("sv", "en")


def test_english_is_the_text_itself():
    assert look_up("a text nobody has written", "en") == "a text nobody has written"


def test_a_text_the_catalogue_lacks_is_given_in_english():
    assert look_up("a text nobody has written", "sv") == "a text nobody has written"


def test_the_count_chooses_the_form():
    assert [look_up_plural("{n} error", "{n} errors", n, "en") for n in (0, 1, 2)] == [
        "{n} errors",
        "{n} error",
        "{n} errors",
    ]


def test_an_unknown_language_is_named_with_the_known_ones():
    with pytest.raises(ValueError, match=r"'fi'.*sv, en"):
        look_up("yes", "fi")


def test_importing_the_messages_loads_no_translation_machinery():
    code = f"""
import sys
sys.path[:0] = {sys.path!r}
import beslut.messages
print(sorted({{'babel', 'gettext', 'importlib.resources'}} & set(sys.modules)))
"""
    asked = [sys.executable, "-S", "-c", code]
    assert subprocess.run(asked, capture_output=True, text=True, check=True).stdout.strip() == "[]"
