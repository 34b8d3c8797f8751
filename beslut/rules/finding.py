"""Findings (iakttagelser): what a rule says of a meeting, with its source, its numbers and the mend."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from attrs import field, frozen

from beslut.law import Citation
from beslut.messages import Message, message
from beslut.records import ParagraphNumber, Place
from beslut.records.terms import Term


class Severity(Term):
    """How serious a finding is (allvarlighetsgrad)."""

    ERROR = "error", message("error")
    """If the record is right, the decision is legally defective: it can be set aside on appeal."""
    WARNING = "warning", message("warning")
    """A duty was missed, or the minutes are incomplete; the decision normally stands."""
    NOTE = "note", message("note")
    """Information, or a point that only local rules can settle."""

    @property
    def weight(self) -> int:
        """3 for an error, 2 for a warning, 1 for a note."""
        return {"error": 3, "warning": 2, "note": 1}[self.value]


class Verdict(Term):
    """What a rule answers (utfall)."""

    KEPT = "kept", message("kept")
    """Uppfylld; also where nothing in the record touches the rule."""
    BROKEN = "broken", message("broken")
    """Bruten: at least one error or warning."""
    CANNOT_TELL = "cannot_tell", message("cannot tell")
    """Kan inte avgöras: the record lacks a fact that the rule needs, and nothing else breaks it."""
    NOT_IN_FORCE = "not_in_force", message("not in force")
    """Inte i kraft that day, not yet or no longer."""
    DOES_NOT_APPLY = "does_not_apply", message("does not apply to this body")
    """Gäller inte organet: the rule is for other kinds of bodies."""


def _as_numbers(numbers: Iterable[ParagraphNumber]) -> tuple[ParagraphNumber, ...]:
    return tuple(numbers)


@frozen(kw_only=True)
class Remark:
    """What a rule has to say of some §§, or of the whole meeting (no §§): for its author the rule knows already.

    `what` says what is wrong, with the numbers; `mend` what to do about it. `persons` are names as printed, with
    party. `place` is the line of the minutes that shows it.
    """

    severity: Severity
    what: Message
    mend: Message
    paragraphs: tuple[ParagraphNumber, ...] = field(default=(), converter=_as_numbers)
    persons: tuple[str, ...] = ()
    place: Place | None = field(default=None, eq=False, repr=False)


@frozen(kw_only=True)
class Missing:
    """A fact that the rule needs and the record lacks (saknad uppgift), for some §§ or for the whole meeting."""

    fact: Message
    paragraphs: tuple[ParagraphNumber, ...] = field(default=(), converter=_as_numbers)
    place: Place | None = field(default=None, eq=False, repr=False)


@frozen(kw_only=True)
class Finding:
    """A remark with the rule that makes it and the law that it stands on (iakttagelse).

    `rule` is the id of the rule, `wording_since` the first day of the wording of the section that was applied.
    `consequence` tells, for an error, what it means for the decision: never that it is void.
    """

    rule: str
    severity: Severity
    what: Message
    mend: Message
    paragraphs: tuple[ParagraphNumber, ...] = ()
    persons: tuple[str, ...] = ()
    citation: Citation
    wording_since: date
    consequence: Message | None = None
    place: Place | None = field(default=None, eq=False, repr=False)
