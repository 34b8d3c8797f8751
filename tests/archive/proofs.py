"""Small archives without a database: versions of records, their tree, signed checkpoints and proofs."""

from functools import cache

from attrs import evolve, frozen
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from beslut.archive import merkle
from beslut.archive.canonical import canonical, commitment, source_commitment
from beslut.archive.checkpoint import signed
from beslut.archive.entries import Entry, VersionKind
from beslut.archive.proof import Asked, Attested, ConsistencyProof, InclusionProof
from beslut.archive.signing import SigningKey
from beslut.records import Paragraph, ParagraphNumber
from tests.archive.trees import grown
from tests.meetings import meeting, row

ORIGIN = "Granvik"
SALT = bytes(range(16))
SOURCE = "ab" * 32
RECORD = "granvik/namnden/2024-03-05/15"


@cache
def key(number=1):
    """A key, the same in every run."""
    return SigningKey(Ed25519PrivateKey.from_private_bytes(bytes([number] * 32)))


def minutes():
    """Minutes with §§ 15–17."""
    held = meeting(row("Alva Brink"), numbers=())
    titles = (("15", "Upprop"), ("16", "Ny förskola i Ås"), ("17", "Avslutning"))
    return evolve(
        held,
        paragraphs=tuple(
            Paragraph(number=ParagraphNumber(number), title=title, decision="Nämnden bifaller förslaget.")
            for number, title in titles
        ),
    )


@frozen
class Log:
    """A log of versions, of which the one at `index` holds the content."""

    content: bytes
    index: int
    entries: tuple[Entry, ...]

    @property
    def get(self):
        return grown([entry.leaf for entry in self.entries])

    def checkpoint(self, size, who):
        return signed(
            origin=ORIGIN, size=size, root=merkle.root(size, self.get), at="2024-03-12T10:00:00Z", key=who
        )

    def attested(self, size, who=None):
        who = who or key()
        return Attested(checkpoint=self.checkpoint(size, who), public=who.public)

    def inclusion(self, number="16", *, who=None):
        """A proof of the version, with its content."""
        size = len(self.entries)
        return InclusionProof(
            entry=self.entries[self.index],
            content=self.content,
            salt=SALT,
            source_sha256=SOURCE,
            asked=None if number is None else Asked.of(self.content, number),
            path=merkle.inclusion_path(self.index, size, self.get),
            attested=self.attested(size, who),
        )

    def consistency(self, first, second=None):
        """A proof that the log only grew."""
        second = len(self.entries) if second is None else second
        return ConsistencyProof(
            first=self.attested(first),
            second=self.attested(second),
            path=merkle.consistency_path(first, second, self.get),
        )


def entry(number, content, **more):
    given = {
        "record": RECORD,
        "kind": VersionKind.IMPORT,
        "who": "Registrator",
        "at": "2024-03-12T09:30:00Z",
        "source_commitment": source_commitment(SALT, SOURCE),
    }
    return Entry(number=number, commitment=commitment(SALT, content), **{**given, **more})


def log(size=6, index=3, held=None):
    """A log of so many versions; that at `index` holds these minutes."""
    content = canonical(held or minutes())
    entries = tuple(
        entry(
            number,
            content if number == index else str(number).encode(),
            source_name="protokoll.pdf",
            why="Återställd" if number == index else None,
            previous=1 if number == index and number > 1 else None,
        )
        for number in range(size)
    )
    return Log(content, index, entries)
