"""Meetings with votes, for the tests of the rules on voting: what is in § 1, and how a rule answers."""

import datetime as dt

from attrs import evolve

from beslut.law import NO_LOCAL_RULES
from beslut.messages import translate
from beslut.records import BodyKind, Capacity, MatterKind, ParagraphNumber, Request, Role, RoleKind
from beslut.rules import check
from tests.meetings import meeting, row

DAY = dt.date(2024, 3, 5)
CHAIR = (Role(kind=RoleKind.CHAIR),)


def members(count, party="S"):
    """So many members: Ledamot 1, Ledamot 2 and so on, the first of whom presides."""
    return [row(f"Ledamot {n}", party, roles=CHAIR if n == 1 else ()) for n in range(1, count + 1)]


def held(*rows, of=MatterKind.OTHER, kind=BodyKind.COMMITTEE, seats=None, day=DAY, number="1", **more):
    """A meeting with one §, whose matter is an ordinary one unless told; `paragraph` changes the §."""
    changes = more.pop("paragraph", {})
    made = meeting(*rows, seats=seats, numbers=(number,), **more)
    return evolve(
        made,
        date=day,
        body=evolve(made.body, kind=kind),
        paragraphs=[evolve(each, kind=of, **changes) for each in made.paragraphs],
    )


def asked(kind, supporters=None, **more):
    """A request in § 1."""
    return Request(kind=kind, supporters=supporters, paragraph=ParagraphNumber("1"), **more)


def told(made, rule, local=NO_LOCAL_RULES):
    """What the rule finds: severity and words; every finding names its §."""
    findings = check(made, local=local).of(rule).findings
    assert all(one.paragraphs for one in findings)
    return [(one.severity.value, translate(one.what)) for one in findings]


def lacking(made, rule, local=NO_LOCAL_RULES):
    """Which facts the rule lacks; every one of them is lacking in some §."""
    missing = check(made, local=local).of(rule).missing
    assert all(one.paragraphs for one in missing)
    return [translate(one.fact) for one in missing]


def severities(made, rule, local=NO_LOCAL_RULES):
    """How grave the findings of the rule are."""
    return [severity for severity, _ in told(made, rule, local)]


def official(name):
    """Somebody outside the elected body."""
    return row(name, None, Capacity.OTHER)
