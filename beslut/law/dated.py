"""Dated law (daterad rätt): a value, the first day on which it applies, and its source, always together."""

from collections.abc import Iterable
from datetime import date
from typing import Generic, TypeVar

from attrs import field, frozen

from beslut.law.citation import Citation
from beslut.messages import Message

Value = TypeVar("Value", covariant=True)


def _as_steps(steps: Iterable["Step[Value] | Repeal"]) -> "tuple[Step[Value] | Repeal, ...]":
    return tuple(steps)


@frozen(kw_only=True)
class Step(Generic[Value]):
    """A value that applies from a day on (inclusive), and the section that says so."""

    since: date
    value: Value
    source: Citation


@frozen(kw_only=True)
class Repeal:
    """From this day on (inclusive) nothing applies any more (upphävande), and what repealed it."""

    since: date
    source: Citation


@frozen(kw_only=True)
class NotInForce:
    """The law says nothing on that day (inte i kraft): not yet, or no longer.

    `first_day` is the day on which it first applies, None where no such day is known; `repealed` the first day on
    which it applies no longer.
    """

    first_day: date | None = None
    repealed: date | None = None


@frozen(kw_only=True)
class Dated(Generic[Value]):
    """What the law says about one thing, over time (bestämmelse): its steps, oldest first.

    Without any step it is not law, such as a bill that is not known to be passed.
    """

    name: Message
    steps: tuple[Step[Value] | Repeal, ...] = field(default=(), converter=_as_steps)

    def __attrs_post_init__(self) -> None:
        """Refuse steps that are not in the order of their days: programs would find the wrong one."""
        days = [step.since for step in self.steps]
        if days != sorted(set(days)):
            raise ValueError(f"{self.name}: the steps are not in the order of their days: {days}")

    def on(self, day: date) -> Step[Value] | NotInForce:
        """What applies on a day.

        >>> from beslut.law.kl_2017 import ADJUSTMENT_DAYS
        >>> ADJUSTMENT_DAYS.on(date(2022, 2, 7)).value
        14
        >>> ADJUSTMENT_DAYS.on(date(1991, 12, 31))
        NotInForce(first_day=datetime.date(1992, 1, 1), repealed=None)
        """
        found: Step[Value] | Repeal | None = None
        for step in self.steps:
            if step.since > day:
                break
            found = step
        if isinstance(found, Step):
            return found
        if isinstance(found, Repeal):
            return NotInForce(repealed=found.since)
        return NotInForce(first_day=self.steps[0].since if self.steps else None)

    def step_on(self, day: date) -> Step[Value]:
        """The step that applies on a day; raises LookupError where nothing does."""
        step = self.on(day)
        if isinstance(step, NotInForce):
            raise LookupError(f"{self.name}: nothing applies on {day}")
        return step

    def value_on(self, day: date) -> Value:
        """The value that applies on a day; raises LookupError where nothing does."""
        return self.step_on(day).value
