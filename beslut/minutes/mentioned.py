"""People whose capacity only the running text tells: `tjänstgörande ersättaren`, `ordföranden`."""

import re
from collections.abc import Iterable, Sequence

from attrs import evolve

from beslut.minutes.names import Mention, people_in
from beslut.minutes.outline import ParagraphText
from beslut.records import Attendance, Capacity, Person, Role, RoleKind

_CUE = re.compile(
    r"(?:[Tt]jänstgörande )?(?P<word>(?:(?:[Ff]örst[ea]|[Aa]ndr[ea]|1:e|2:e)[ ])?(?:[Vv]ice[ ])?[Oo]rdföranden"
    r"|[Ee]rsättaren|[Ee]rsättarna|[Ll]edamoten|[Ll]edamöterna|tjänstgörande|Tjänstgörande)[ ](?=[A-ZÅÄÖ])"
)
_GOES_ON = re.compile(r"(?:,|[ ]och|[ ]samt)[ ]")


def mentioned_people(
    rows: Sequence[Attendance], paragraphs: Iterable[ParagraphText]
) -> tuple[Attendance, ...]:
    """The rows with those added whom the §§ call by a capacity, where the front page lists nobody of that name.

    Where the front page has a chair, whoever is called so in a § only leads that §.
    """
    made = list(rows)
    known: dict[str, list[int]] = {}
    for index, row in enumerate(rows):
        known.setdefault(row.name.casefold(), []).append(index)
    listed = any(row.capacity is Capacity.MEMBER and not row.roles for row in rows)
    chaired = any(row.holds(RoleKind.CHAIR) for row in rows)
    for paragraph in paragraphs:
        if listed:
            break
        text = paragraph.text
        for match in _CUE.finditer(text.text):
            for mention in _covered(text.text, match):
                name = mention.name.casefold()
                row = _row(match.group().lower(), mention)
                if name in known:
                    if not chaired:
                        _add_role(made, known[name], row)
                    continue
                known[name] = [len(made)]
                place = text.place(match.end() + mention.start, match.end() + mention.end)
                made.append(evolve(row, place=place))
    return tuple(made)


def _covered(text: str, cue: re.Match[str]) -> list[Mention]:
    """The names that the word covers: one, or in the plural all that follow on each other."""
    window = text[cue.end() : cue.end() + 400]
    names: list[Mention] = []
    for mention in people_in(window):
        between = window[names[-1].end : mention.start] if names else window[: mention.start]
        if (names and _GOES_ON.fullmatch(between) is None) or (not names and between.strip()):
            break
        names.append(mention)
        if cue["word"].lower() not in ("ersättarna", "ledamöterna"):
            break
    return names


def _row(cue: str, mention: Mention) -> Attendance:
    person = Person(name=mention.name)
    if "ordföranden" in cue or "ledam" in cue:
        roles = (Role(kind=_chair_kind(cue)),) if "ordföranden" in cue else ()
        return Attendance(person=person, party=mention.party, capacity=Capacity.MEMBER, roles=roles)
    capacity = Capacity.SERVING_SUBSTITUTE if cue.startswith("tjänstgörande") else Capacity.SUBSTITUTE
    return Attendance(person=person, party=mention.party, capacity=capacity)


def _chair_kind(cue: str) -> RoleKind:
    if "vice" not in cue:
        return RoleKind.CHAIR
    return RoleKind.SECOND_VICE_CHAIR if "andr" in cue or "2:e" in cue else RoleKind.FIRST_VICE_CHAIR


def _add_role(rows: list[Attendance], own: Sequence[int], told: Attendance) -> None:
    for index in own:
        if told.roles and not rows[index].holds(RoleKind.CHAIR):
            rows[index] = evolve(rows[index], roles=(*rows[index].roles, *told.roles))
