"""How the features write people, groups and numbers, read into records."""

import re

from beslut.records import Actor

_PERSON = re.compile(r"(?P<name>[^(]+?)(?: \((?P<party>[^)]*)\))?")
_GROUP = re.compile(r"[Ll]edamöterna från (?P<parties>.+)")


def listed(words: str) -> list[str]:
    """`A, B och C` as its parts."""
    return [part.strip() for part in re.split(r", | och ", words) if part.strip()]


def person(words: str) -> tuple[str, str | None]:
    """`Karin Ek (M)` as name and party."""
    match = _PERSON.fullmatch(words.strip())
    assert match is not None, words
    return match["name"], match["party"]


def actors(words: str) -> list[Actor]:
    """Persons by name, or one group: `ledamöterna från SD och M`."""
    group = _GROUP.fullmatch(words)
    if group is not None:
        return [Actor(parties=tuple(listed(group["parties"])), words=words)]
    return [Actor(name=name, party=party) for name, party in map(person, listed(words))]
