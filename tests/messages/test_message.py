from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum, StrEnum

import pytest
from attrs.exceptions import FrozenInstanceError
from hypothesis import given
from hypothesis import strategies as st

from beslut.messages import LANGUAGES, Message, in_words, message, messages, translate
from beslut.messages.message import placeholders


class Answer(Enum):
    YES = 1

    @property
    def term(self) -> Message:
        return message("yes")


class Word(StrEnum):
    NO = "n"

    @property
    def term(self) -> Message:
        return message("no")


def test_a_message_reads_in_swedish_unless_asked_otherwise():
    pair = message("{most} and {last}", most="S", last="M")
    assert (str(pair), translate(pair, "en")) == ("S och M", "S and M")


def test_messages_that_say_the_same_are_equal_and_hash_alike():
    one, other = message("{a} {b}", a=1, b=["x"]), message("{a} {b}", b=["x"], a=1)
    assert one == other
    assert hash(one) == hash(other)


def test_a_message_cannot_be_changed():
    with pytest.raises(FrozenInstanceError):
        message("yes").text = "no"  # type: ignore[misc]


def test_a_value_may_be_named_as_a_parameter_is():
    assert translate(message("{text} {n}", text="a", n=1), "en") == "a 1"


@pytest.mark.parametrize("values", [{}, {"name": "a", "more": "b"}, {"nmae": "a"}])
def test_values_must_be_those_the_text_asks_for(values):
    with pytest.raises(ValueError, match="has the placeholders \\['name'\\]"):
        message("{name} is absent", **values)


def test_a_message_must_say_something():
    with pytest.raises(ValueError, match="empty"):
        message(" ")


def test_a_plural_without_a_count_is_refused():
    with pytest.raises(ValueError, match="belong together"):
        Message(text="one", plural="many")


@pytest.mark.parametrize("text", ["{n:02d}", "{n!r}", "{n.real}", "{}"])
def test_a_placeholder_is_a_plain_name(text):
    with pytest.raises(ValueError, match="plain"):
        placeholders(text)


@pytest.mark.parametrize(("n", "said"), [(0, "0 errors"), (1, "1 error"), (2, "2 errors")])
def test_a_counted_message_follows_its_count(n, said):
    assert translate(messages("{n} error", "{n} errors", n), "en") == said


@pytest.mark.parametrize(
    ("value", "swedish", "english"),
    [
        ("Stina Ek", "Stina Ek", "Stina Ek"),
        (41, "41", "41"),
        (True, "ja", "yes"),
        (Decimal("0.50"), "0,50", "0.50"),
        (date(2024, 3, 5), "2024-03-05", "2024-03-05"),
        (time(9, 5), "09.05", "09:05"),
        (datetime(2024, 3, 5, 18, 0), "2024-03-05 18.00", "2024-03-05 18:00"),
        (Answer.YES, "ja", "yes"),
        (Word.NO, "nej", "no"),
        (message("no"), "nej", "no"),
        ((), "", ""),
        (("S",), "S", "S"),
        (["S", Answer.YES, 3], "S, ja och 3", "S, yes and 3"),
    ],
)
def test_a_value_is_worded_as_people_read_it(value, swedish, english):
    assert (in_words(value, "sv"), in_words(value, "en")) == (swedish, english)


def test_an_enum_member_with_a_term_can_be_translated_itself():
    assert translate(Answer.YES) == "ja"


@pytest.mark.parametrize("value", [None, 1.5, object()])
def test_a_value_without_words_is_refused(value):
    with pytest.raises(TypeError, match="cannot say"):
        in_words(value)


@given(st.text(), st.sampled_from(LANGUAGES))
def test_braces_in_a_value_are_only_text(name, lang):
    assert translate(message("{name}", name=name), lang) == name
