"""Proofs (bevis): files that anybody can check without the archive.

An inclusion proof shows that one version of a record stands in the log that a checkpoint has signed; a consistency
proof that nothing in the log of an earlier checkpoint was changed up to a later one. `docs/proofs.md` has the format.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from hashlib import sha256
from typing import Any, TypeAlias

from attrs import field, frozen

from beslut.archive.canonical import canonical_json, commitment, source_commitment
from beslut.archive.checkpoint import Checkpoint, verified
from beslut.archive.entries import Entry
from beslut.archive.merkle import root_of_inclusion, verify_consistency
from beslut.archive.signing import key_id
from beslut.errors import InputError
from beslut.messages import Message, message
from beslut.records import ParagraphNumber, ParagraphSpan
from beslut.records.terms import Term


class Part(Term):
    """The part of a proof that does not hold (del av bevis)."""

    CONTENT = "content", message("the content")
    """The words of the minutes are not those that the entry commits to."""
    PARAGRAPH = "paragraph", message("the §")
    """The § asked for is not in the content, or reads otherwise."""
    ENTRY = "entry", message("the entry")
    """The version is none of those that the checkpoint counts."""
    PATH = "path", message("the path")
    """The hashes between do not fit the sizes."""
    ROOT = "root", message("the root")
    """Entry and path come to another root than the one signed."""
    SOURCE = "source", message("the source document")
    """Its SHA-256 is not the one that the entry commits to."""
    SIGNATURE = "signature", message("the signature")
    """The checkpoint reads otherwise than when it was signed."""
    KEY = "key", message("the key")
    """The key is another one than the checkpoint names, or none of those trusted."""
    CHECKPOINT = "checkpoint", message("the checkpoint")
    """It has another root than the one over as many versions that was kept."""


@frozen(kw_only=True)
class Flaw:
    """One thing that does not hold (brist): which part, and why in words."""

    part: Part
    cause: Message


@frozen(kw_only=True)
class Attested:
    """A checkpoint together with the public key that is said to have signed it."""

    checkpoint: Checkpoint
    public: bytes


@frozen(kw_only=True)
class Asked:
    """The § that a proof is about: its number, and SHA-256 of the § as canonical JSON."""

    number: str
    sha256: str

    @classmethod
    def of(cls, content: bytes, number: str, place: str | None = None) -> Asked:
        """The § of this number in a content; raises `InputError` where there is none, with those that there are.

        Raises `RecordError` where the number is none.
        """
        wanted = str(ParagraphNumber(number))
        held = paragraph_of(content, wanted)
        if held is None:
            raise InputError(
                message("there is no § {number} in these minutes", number=wanted),
                place=place,
                mend=message("Choose among {known}.", known=_numbers(content)),
            )
        return cls(number=wanted, sha256=_sha256(held))


@frozen(kw_only=True)
class InclusionProof:
    """That one version of a record stands in the log (inneslutningsbevis).

    The index of the leaf is the number of the entry, the size of the tree that of the checkpoint. `content` and `salt`
    are None where the proof is to tell nobody what the minutes say; `source_sha256`, in hexadecimal, is then None too,
    and where the version came from no document.
    """

    entry: Entry
    content: bytes | None = field(default=None, repr=False)
    salt: bytes | None = None
    source_sha256: str | None = None
    asked: Asked | None = None
    path: tuple[bytes, ...]
    attested: Attested

    @property
    def paragraph(self) -> dict[str, Any] | None:
        """The § asked for as plain data; None where none is asked for, or it is not in the content."""
        if self.asked is None or self.content is None:
            return None
        return paragraph_of(self.content, self.asked.number)


@frozen(kw_only=True)
class ConsistencyProof:
    """That the log of one checkpoint begins the log of a later one (konsistensbevis)."""

    first: Attested
    second: Attested
    path: tuple[bytes, ...]


Proof: TypeAlias = InclusionProof | ConsistencyProof


def check_proof(proof: Proof, trusted_keys: Sequence[bytes] = ()) -> tuple[Flaw, ...]:
    """Everything in a proof that does not hold; nothing where all of it does.

    A file carries its own key, and anybody can make a key: without `trusted_keys`, public keys that were got from the
    archive's owner by another way, the proof only shows that its parts belong together.
    """
    if isinstance(proof, InclusionProof):
        attested = [proof.attested]
        found = [*_content_faults(proof), *_tree_faults(proof)]
    else:
        attested = [proof.first] if proof.first == proof.second else [proof.first, proof.second]
        found = list(_growth_faults(proof))
    for each in attested:
        found += _signature_faults(each, trusted_keys)
    return tuple(found)


def check_kept(proof: Proof, kept: Checkpoint) -> tuple[Flaw, ...]:
    """Whether the proof speaks of the same log as a checkpoint that was kept elsewhere; nothing where it does.

    Raises `InputError` where none of its checkpoints is over as many versions: there is then nothing to compare.
    """
    held = [proof.attested] if isinstance(proof, InclusionProof) else [proof.first, proof.second]
    alike = [each.checkpoint for each in held if each.checkpoint.size == kept.size]
    if not alike:
        raise InputError(
            message(
                "the proof is by a checkpoint over {sizes} versions, and the one that was kept is over {n}",
                sizes=" / ".join(str(each.checkpoint.size) for each in held),
                n=kept.size,
            ),
            mend=message("Ask for a proof by yours: beslut archive prove … --checkpoint {n}", n=kept.size),
        )
    cause = message("over {n} versions it has another root than the one that was kept", n=kept.size)
    return tuple(Flaw(part=Part.CHECKPOINT, cause=cause) for each in alike if each.root != kept.root)


def _content_faults(proof: InclusionProof) -> Iterator[Flaw]:
    if proof.content is None or proof.salt is None:
        return
    if commitment(proof.salt, proof.content) != proof.entry.commitment:
        yield Flaw(
            part=Part.CONTENT,
            cause=message(
                "the minutes in this file, or their salt, are not those that were entered in the log"
            ),
        )
    elif source_commitment(proof.salt, proof.source_sha256) != proof.entry.source_commitment:
        yield Flaw(part=Part.SOURCE, cause=message("its SHA-256 is not the one that was entered in the log"))
    if proof.asked is None:
        return
    held = proof.paragraph
    if held is None:
        yield Flaw(
            part=Part.PARAGRAPH,
            cause=message("there is no § {number} in these minutes", number=proof.asked.number),
        )
    elif _sha256(held) != proof.asked.sha256:
        yield Flaw(
            part=Part.PARAGRAPH,
            cause=message("§ {number} is not the one that the proof was made for", number=proof.asked.number),
        )


def _tree_faults(proof: InclusionProof) -> Iterator[Flaw]:
    number, checkpoint = proof.entry.number, proof.attested.checkpoint
    if number >= checkpoint.size:
        cause = message(
            "version {number} is none of the {size} that the checkpoint counts from 0",
            number=str(number),
            size=str(checkpoint.size),
        )
        yield Flaw(part=Part.ENTRY, cause=cause)
        return
    root = root_of_inclusion(proof.entry.leaf, number, checkpoint.size, proof.path)
    if root is None:
        yield Flaw(
            part=Part.PATH, cause=message("it has more or fewer hashes than such a place in the log has")
        )
    elif root != checkpoint.root:
        cause = message(
            "entry and path come to another root than the checkpoint has; one of the three is changed"
        )
        yield Flaw(part=Part.ROOT, cause=cause)


def _growth_faults(proof: ConsistencyProof) -> Iterator[Flaw]:
    first, second = proof.first.checkpoint, proof.second.checkpoint
    if first.origin != second.origin:
        yield Flaw(part=Part.ENTRY, cause=message("the two checkpoints are of different archives"))
    if first.size > second.size:
        yield Flaw(part=Part.ENTRY, cause=message("the first checkpoint has more versions than the second"))
    elif not verify_consistency(first.size, second.size, first.root, second.root, proof.path):
        cause = message(
            "the path does not lead from the first root to the second; the log was changed, or the path"
        )
        yield Flaw(part=Part.ROOT, cause=cause)


def _signature_faults(attested: Attested, trusted_keys: Sequence[bytes]) -> Iterator[Flaw]:
    checkpoint, carried = attested.checkpoint, key_id(attested.public)
    if checkpoint.key != carried:
        cause = message(
            "the checkpoint names key {named}, and the file carries key {carried}",
            named=checkpoint.key,
            carried=carried,
        )
        yield Flaw(part=Part.KEY, cause=cause)
    elif not verified(checkpoint, attested.public):
        cause = message("the checkpoint reads otherwise than when it was signed, or the signature is changed")
        yield Flaw(part=Part.SIGNATURE, cause=cause)
    if trusted_keys and attested.public not in trusted_keys:
        cause = message("key {carried} is none of those that you trust", carried=carried)
        yield Flaw(part=Part.KEY, cause=cause)


def paragraph_of(content: bytes, number: str) -> dict[str, Any] | None:
    """The § of this number in the content of a version, as plain data; None where there is none.

    Only the list of §§ is looked for, so that minutes written by another version of beslut can be read too.
    """
    return next((each for each in _paragraphs(content) if each.get("number") == number), None)


def _paragraphs(content: bytes) -> list[dict[str, Any]]:
    try:
        held = json.loads(content)
        canonical_json(held)
    except (ValueError, RecursionError):
        return []
    listed = held.get("paragraphs") if isinstance(held, dict) else None
    return [each for each in listed if isinstance(each, dict)] if isinstance(listed, list) else []


def _numbers(content: bytes) -> str | Message:
    numbers = [str(each["number"]) for each in _paragraphs(content) if "number" in each]
    return ParagraphSpan.of(map(ParagraphNumber, numbers)) if numbers else message("no § at all")


def _sha256(paragraph: dict[str, Any]) -> str:
    return sha256(canonical_json(paragraph)).hexdigest()
