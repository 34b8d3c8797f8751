"""The case: who stood aside by which statement, who presides, and whose standing changes."""

from attrs import evolve

from beslut.law import NO_LOCAL_RULES
from beslut.participation import participation
from beslut.records import Actor, NonParticipation, ParagraphNumber, ParagraphSpan, Reason, Role, RoleKind
from beslut.rules.case import Case
from tests.meetings import meeting, row, stated


def case(*rows, **more):
    held = meeting(*rows, **more)
    return Case(held, participation(held), NO_LOCAL_RULES, None)


def group(party, reason, number="1"):
    """A party group that stood aside."""
    return NonParticipation(actor=Actor(parties=(party,)), reason=reason, paragraph=ParagraphNumber(number))


def test_whoever_declined_is_found_by_name_before_the_group():
    both = [group("S", Reason.DECLINED), stated("Ann Ek", Reason.DECLINED), stated("Bo Berg", Reason.ABSENT)]
    made = case(row("Ann Ek"), row("Bo Berg"), row("Cia Dal"), non_participation=both)
    found = {one.standing.name: one.statement for one in made.declined}
    assert found["Ann Ek"] is both[1]
    assert found["Cia Dal"] is both[0]


def test_a_group_of_another_party_says_nothing_of_somebody():
    both = [group("M", Reason.DECLINED), stated("Ann Ek", Reason.DECLINED)]
    made = case(row("Ann Ek"), row("Bo Berg", "M"), non_participation=both)
    assert {one.standing.name: one.statement for one in made.declined} == {
        "Ann Ek": both[1],
        "Bo Berg": both[0],
    }


def test_of_two_chairs_at_once_none_is_known_to_preside():
    chair = (Role(kind=RoleKind.CHAIR),)
    two = case(row("Ann Ek", roles=chair), row("Bo Berg", roles=chair))
    one = case(row("Ann Ek", roles=chair), row("Bo Berg"))
    matter = next(iter(one.matters.values()))
    assert one.presiding(matter) == "Ann Ek"
    assert two.presiding(next(iter(two.matters.values()))) is None


def test_a_chair_for_some_paragraphs_presides_in_those_alone():
    turns = (
        row("Ann Ek", roles=(Role(kind=RoleKind.CHAIR, paragraphs=ParagraphSpan("§ 1")),)),
        row("Bo Berg", roles=(Role(kind=RoleKind.CHAIR, paragraphs=ParagraphSpan("§§ 2–3")),)),
    )
    made = case(*turns)
    assert [made.presiding(matter) for matter in made.matters.values()] == ["Ann Ek", "Bo Berg", "Bo Berg"]


def test_what_is_worked_out_once_is_kept_with_the_case_and_with_no_other():
    calls = []

    def work(given):
        calls.append(given)
        return len(calls)

    first, second = case(row("Ann Ek"), row("Bo Berg")), case(row("Ann Ek"), row("Bo Berg"))
    assert [first.once(work), first.once(work), second.once(work)] == [1, 1, 2]


def test_a_statement_without_its_number_belongs_to_the_only_paragraph_there_is():
    lost = evolve(stated("Ann Ek", Reason.DECLINED), paragraph=None)
    alone = case(row("Ann Ek"), row("Bo Berg"), numbers=("7",), non_participation=[lost])
    several = case(row("Ann Ek"), row("Bo Berg"), non_participation=[lost])
    assert alone.matters["7"].stated == [lost]
    assert all(matter.stated == () for matter in several.matters.values())


def test_only_those_whose_standing_changes_are_followed():
    made = case(row("Ann Ek", paragraphs="§ 1"), row("Bo Berg"), row("Cia Dal"))
    assert [{each.name for each in standings.values()} for standings in made.changing] == [{"Ann Ek"}]
    assert case(row("Ann Ek"), row("Bo Berg")).changing == ()
