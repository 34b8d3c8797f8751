"""Replaced members torn loose from those who serve for them: `A B C ersätter D E F` is three pairs in order."""

from collections.abc import Sequence

from attrs import evolve

from beslut.minutes.entries import REPLACES
from beslut.minutes.layouts.page_a_line.listed import Cell
from beslut.minutes.names import people_in
from beslut.minutes.vocabulary import folded


def with_replaced_joined(cells: Sequence[Cell]) -> list[Cell]:
    """The cells with each replaced member behind the substitute, where half of them stand behind one `ersätter`."""
    people = [place for place, cell in enumerate(cells) if cell.person]
    middle = _middle(cells, people)
    if middle is None:
        return list(cells)
    serving, replaced = _named(cells, people[: middle + 1]), _named(cells, people[middle + 1 :])
    split = list(people_in(cells[people[middle]].text))
    if len(split) != 2:
        return list(cells)
    replaced = [(split[1].name, split[1].party), *replaced]
    serving[-1] = (split[0].name, split[0].party)
    if len(serving) != len(replaced) or not _parties_agree(serving, replaced):
        return list(cells)
    made = []
    for place, (name, party), (other, others_party) in zip(people, serving, replaced, strict=False):
        text = f"{_printed(name, party)} ersätter {_printed(other, others_party)}"
        made.append(evolve(cells[place], text=text, party=party, remark=""))
    return [cell for cell in cells if not cell.person] + made


def _middle(cells: Sequence[Cell], people: Sequence[int]) -> int | None:
    """Which person is the one in whose words the single `ersätter` stands; None unless there is just one."""
    found = [
        index
        for index, place in enumerate(people)
        if (names := list(people_in(cells[place].text)))
        and len(names) > 1
        and REPLACES.search(folded(cells[place].text[: names[1].start]))
    ]
    if len(found) != 1 or len(people) < 3:
        return None
    return found[0] if found[0] + 1 == len(people) - found[0] else None


def _named(cells: Sequence[Cell], places: Sequence[int]) -> list[tuple[str, str | None]]:
    mentions = [next(people_in(cells[place].text), None) for place in places]
    return [(one.name, one.party) for one in mentions if one is not None]


def _parties_agree(
    serving: Sequence[tuple[str, str | None]], replaced: Sequence[tuple[str, str | None]]
) -> bool:
    """Whether most substitutes are of the party of the member they are paired with, where parties are printed."""
    pairs = [(mine, other) for (_, mine), (_, other) in zip(serving, replaced, strict=True) if mine and other]
    return not pairs or sum(mine == other for mine, other in pairs) * 2 >= len(pairs)


def _printed(name: str, party: str | None) -> str:
    return f"{name} ({party})" if party else name
