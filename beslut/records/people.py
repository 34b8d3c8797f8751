"""People and parties: who a record speaks of."""

from attrs import field, frozen

from beslut.records.truths import each_said, local_id, one_of, said, several

WITHOUT_PARTY = "-"


@frozen(kw_only=True)
class Person:
    """A person (person): the name as printed, and an id of the municipality's own where there is one.

    A personal identity number is refused as an id.
    """

    name: str = field(validator=said)
    id: str | None = field(default=None, validator=local_id)


@frozen(kw_only=True)
class Party:
    """A party (parti): the short form as printed and, where known, the name.

    The short form `-` means without party (partilös): two such people are not a group. Short forms are local
    and change over time, so the same one may mean different parties in two municipalities.
    """

    short: str = field(validator=said)
    name: str | None = field(default=None, validator=said)

    @property
    def is_a_party(self) -> bool:
        """Whether this is a party at all, and not the mark of those without one."""
        return self.short != WITHOUT_PARTY


@frozen(kw_only=True)
class Actor:
    """Whoever a statement of the minutes speaks of (den som avses): a named person, or a group by party.

    Exactly one of `name` and `parties` is given. `party` is the short form printed after the name, which
    tells namesakes apart. `words` keeps a group as printed: `Ledamöterna från SD`, `SD-gruppen`. A group
    resolves to persons only when participation is derived.
    """

    name: str | None = field(default=None, validator=said)
    party: str | None = field(default=None, validator=said)
    parties: tuple[str, ...] = field(default=(), converter=several, validator=each_said)
    words: str | None = field(default=None, validator=said)

    def __attrs_post_init__(self) -> None:
        """Refuse an actor that is both a person and a group, or neither."""
        if (self.name is None) == (not self.parties):
            raise one_of("name", "parties")

    def __str__(self) -> str:
        """The actor as a reader of the minutes would write it."""
        if self.name is not None:
            return self.name if self.party is None else f"{self.name} ({self.party})"
        return self.words or ", ".join(self.parties)
