"""Service through a meeting (tjänstgöring): what the rules on reservations, substitutes and seats share.

Who is meant by a name in a §, who is there as a substitute without serving, the days of the meeting, and one way to say
once what holds in several §§. Nothing here judges.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date

from attrs import evolve

from beslut.messages import Message
from beslut.participation import Roster, Standing, Status, Why
from beslut.participation.names import folded
from beslut.participation.parties import same_party
from beslut.records import Attendance, Capacity, ParagraphNumber, ParagraphSpan
from beslut.rules.case import Case, Matter
from beslut.rules.finding import Missing, Remark


def matter_of(case: Case, number: ParagraphNumber | None) -> Matter | None:
    """The § that a statement concerns; with one § alone, a lost number can only be that."""
    if number is None:
        return next(iter(case.matters.values())) if len(case.matters) == 1 else None
    return case.matters.get(number)


def meant(roster: Roster, name: str, party: str | None) -> list[Standing]:
    """Those who may be meant by a name: nobody, one, or several whom their parties do not tell apart."""
    wanted = folded(name)
    found = [each for each in roster.standings if folded(each.name) == wanted]
    if party is None:
        return found
    return [each for each in found if same_party(each.party, party)] or found


def in_roster(roster: Roster, standing: Standing) -> Standing | None:
    """How the same person stands in another §; None for whoever has no standing there."""
    person, party = standing.person, standing.party
    return next((each for each in roster.standings if each.person is person and each.party == party), None)


def rows_of(case: Case, standing: Standing) -> list[Attendance]:
    """The rows of the attendance list that speak of the person, not those of a namesake of another party."""
    party = standing.party
    return [row for row in case.rows_of(standing.name) if row.party is None or same_party(row.party, party)]


def idle(standing: Standing) -> bool:
    """Whether the attendance list gives somebody as a substitute who is there in the § and does not serve."""
    return standing.status is Status.NOT_SERVING and standing.why is Why.SUBSTITUTE


def serving_is_told(case: Case, roster: Roster) -> bool:
    """Whether the list tells serving substitutes from others: some print substitutes and do not say who served.

    It does where it has serving substitutes at all, and where no seat is left for any.
    """
    if any(row.capacity is Capacity.SERVING_SUBSTITUTE for row in case.meeting.attendance):
        return True
    return roster.seats is not None and sum([each.on_seat for each in roster.standings]) >= roster.seats


def days(case: Case) -> list[list[Matter]]:
    """The §§ whose text is at hand, in the order of the minutes, one list for each day of the meeting.

    A § without a day of its own was handled on the day of the § before it.
    """
    found: dict[date | None, list[Matter]] = {}
    day = case.meeting.date
    for matter in case.matters.values():
        if matter.record is not None:
            day = matter.record.date or day
            found.setdefault(day, []).append(matter)
    return list(found.values())


def in_order(case: Case, numbers: set[ParagraphNumber]) -> tuple[ParagraphNumber, ...]:
    """These §§ in the order of the minutes; last come those of which the minutes say nothing."""
    known = case.matters
    return (*[number for number in known if number in numbers], *sorted(numbers - known.keys()))


class Names:
    """Names, and all the §§ in which each of them lacks the same fact."""

    def __init__(self) -> None:
        """Begin without any."""
        self.numbers: dict[str, set[ParagraphNumber]] = {}

    def add(self, name: str, numbers: Iterable[ParagraphNumber]) -> None:
        """Put down the §§ under the name."""
        self.numbers.setdefault(name, set()).update(numbers)

    def lacking(self, case: Case, fact: Callable[[list[str]], Message]) -> Iterator[Missing]:
        """The fact that is lacking of all of them, if there are any."""
        if self.numbers:
            numbers = in_order(case, set().union(*self.numbers.values()))
            yield Missing(fact=fact(list(self.numbers)), paragraphs=numbers)


def span_of(numbers: Sequence[ParagraphNumber]) -> ParagraphSpan:
    """These §§, which are in their order, as a secretary writes them: `§ 5`, `§§ 5–8, 10`."""
    runs: list[list[ParagraphNumber]] = []
    for number in numbers:
        if runs and number.number == runs[-1][-1].number + 1 and not number.letter:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ParagraphSpan.of([f"{run[0]}–{run[-1]}" for run in runs])


def said_once(case: Case, said: Iterable[Remark | Missing]) -> Iterator[Remark | Missing]:
    """What is said of several §§ in the same words, said once of all of them."""
    found: dict[Remark | Missing, set[ParagraphNumber]] = {}
    for each in said:
        found.setdefault(evolve(each, paragraphs=()), set()).update(each.paragraphs)
    for each, numbers in found.items():
        yield evolve(each, paragraphs=in_order(case, numbers))
