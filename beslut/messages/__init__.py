"""Everything beslut says to people, in Swedish and English, from one message catalogue.

A text is written once, in English, where it is needed: ``message("{name} is absent", name="Stina Ek")``.
Nothing is translated until someone asks for a language, so a record, a finding or an error carries the fact
and not a sentence in one tongue. This is the lowest room of the house: it imports nothing else of beslut.
"""

from beslut.messages.catalogue import LANGUAGES
from beslut.messages.message import HasTerm, Message, Value, in_words, message, messages, translate

__all__ = ["LANGUAGES", "HasTerm", "Message", "Value", "in_words", "message", "messages", "translate"]
