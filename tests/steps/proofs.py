"""Bevis: minutes that were archived, what somebody does to the proof of them, and what an outsider finds."""

import pytest
from attrs import evolve, frozen
from pytest_bdd import given, parsers, then, when

from beslut.archive.proof import Asked, InclusionProof, check_proof
from beslut.archive.proof_file import dumps_proof, loads_proof
from beslut.messages import translate
from tests.archive.proofs import key, log

MUNICIPALITY, STRANGER = 1, 2


@frozen
class Outcome:
    """The proof as the outsider has it, and what does not hold in it."""

    proof: InclusionProof
    faults: tuple[str, ...]


@pytest.fixture
def tampering():
    """What is done to the proof on its way; nothing, unless a scenario says so."""
    return ()


@pytest.fixture
def signer():
    """Whose key has signed."""
    return MUNICIPALITY


@given(parsers.re(r"protokollet arkiverades (?P<day>[\d-]+)"), target_fixture="archived")
def archived(meeting, day):
    held = log(held=meeting)
    entries = [evolve(each, at=f"{day}T09:30:00Z") for each in held.entries]
    return evolve(held, entries=tuple(entries))


@given(parsers.re(r"någon har ändrat beslutet i § (?P<number>\d+) i beviset"), target_fixture="tampering")
def change_decision(archived, number):
    held = archived.content.decode()
    before, after = held.split(f'"number":"{number}"', 1)
    start = before.rindex('"decision":"') + len('"decision":"')
    changed = (before[:start] + "Inte: " + before[start:] + f'"number":"{number}"' + after).encode()
    return (lambda proof: evolve(proof, content=changed, asked=Asked.of(changed, number)),)


@given(
    parsers.re(r"någon har ändrat dagen för arkiveringen i beviset till (?P<day>[\d-]+)"),
    target_fixture="tampering",
)
def change_day(day):
    return (lambda proof: evolve(proof, entry=evolve(proof.entry, at=f"{day}T09:30:00Z")),)


@given("beviset är undertecknat av någon annan än kommunen", target_fixture="signer")
def signed_by_a_stranger():
    return STRANGER


@when(parsers.re(r"någon utomstående kontrollerar ett bevis för § (?P<number>\d+)"), target_fixture="outcome")
def check(archived, tampering, signer, number):
    proof = archived.inclusion(number, who=key(signer))
    for change in tampering:
        proof = change(proof)
    received = loads_proof(dumps_proof(proof))
    faults = check_proof(received, [key(MUNICIPALITY).public])
    return Outcome(received, tuple(translate(fault.part.term) for fault in faults))


@then("håller beviset")
def it_holds(outcome):
    assert outcome.faults == ()


@then(parsers.re(r"håller inte beviset, på grund av (?P<part>\w+)"))
def it_does_not_hold(outcome, part):
    assert outcome.faults == (part,)


@then(parsers.re(r"det visar att § (?P<number>\d+) stod i protokollet (?P<day>[\d-]+)"))
def it_shows_the_paragraph(outcome, number, day):
    assert outcome.proof.paragraph["number"] == number
    assert outcome.proof.entry.at.startswith(day)
