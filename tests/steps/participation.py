"""När and Så: deriving who took part, and what comes of it."""

from attrs import frozen
from pytest_bdd import parsers, then, when

from beslut.messages import translate
from beslut.participation import Participation, Roster, Status, Vacancy, participation
from beslut.records import DecisionForm
from beslut.tallies import Tally, tally
from tests.wording import listed, person

STATUSES = {
    "avstod från att delta": Status.DECLINED,
    "var jävig": Status.DISQUALIFIED,
    "var jäviga": Status.DISQUALIFIED,
    "var frånvarande": Status.ABSENT,
    "tjänstgjorde inte": Status.NOT_SERVING,
}
COUNTS = {
    "avstod från att delta": "declined",
    "avstod från en del": "declined_in_part",
    "var jävig": "disqualified",
    "var jäviga": "disqualified",
}
NUMBER = r"(?P<number>\d+(?:–[\d?]+)?)"
FORMS = {
    "acklamation": DecisionForm.ACCLAMATION,
    "öppen omröstning": DecisionForm.COUNTED_VOTE,
    "sluten omröstning": DecisionForm.SECRET_BALLOT,
    "lottning": DecisionForm.LOT,
}


@frozen
class Outcome:
    """What is derived for one §."""

    derived: Participation
    roster: Roster
    tally: Tally


@when(parsers.re(r"deltagandet i § (?P<number>\S+) sammanställs"), target_fixture="outcome")
def derive(meeting, number):
    derived = participation(meeting)
    return Outcome(derived, derived.in_paragraph(number), tally(meeting, number, derived))


@then(parsers.re(rf"deltog {NUMBER} person(?:er)? i beslutet"))
def count_of_those_who_took_part(outcome, number):
    assert str(outcome.tally.took_part) == number


@then(parsers.re(rf"{NUMBER} person(?:er)? (?P<what>{'|'.join(COUNTS)})"))
def count_of_others(outcome, number, what):
    assert str(getattr(outcome.tally, COUNTS[what])) == number


@then(parsers.re(r"deltog (?P<who>\D+) i beslutet"))
@then(parsers.re(r"(?P<who>\D+) deltog i beslutet"))
def took_part(outcome, who):
    assert_status(outcome, who, Status.TOOK_PART)


@then(parsers.re(rf"(?P<who>\D+) (?P<what>{'|'.join(STATUSES)})"))
def stood_aside(outcome, who, what):
    assert_status(outcome, who, STATUSES[what])


def assert_status(outcome, who, status):
    for name, party in map(person, listed(who)):
        assert outcome.roster.of(name, party).status is status, name


@then(parsers.re(r"(?:går det|det går) inte att säga om (?P<who>.+?) deltog(?:: (?P<why>.+))?"))
def cannot_be_told(outcome, who, why):
    assert_status(outcome, who, Status.UNKNOWN)
    for name, party in map(person, listed(who)) if why else ():
        assert translate(outcome.roster.of(name, party).reason) == why


@then("justeraren var en av dem som avstod")
def the_adjuster_declined(outcome):
    (adjuster,) = outcome.derived.meeting.adjusters
    assert outcome.roster.of(adjuster.name, adjuster.party).status is Status.DECLINED


@then("ingen av de tjänstgörande var jävig")
def nobody_serving_disqualified(outcome):
    assert str(outcome.tally.disqualified) == "0"


@then(parsers.re(r"(?P<who>\D+) deltog på distans"))
def took_part_at_a_distance(outcome, who):
    standing = outcome.roster.of(*person(who))
    assert standing.remote
    assert standing.status is Status.TOOK_PART


@then(parsers.re(r"(?P<who>.+) sitter på (?P<whose>.+)s plats"))
@then(parsers.re(r"sitter (?P<who>.+) på (?P<whose>.+)s plats"))
def sits_on(outcome, who, whose):
    standing = outcome.roster.of(*person(who))
    assert standing.on_seat
    assert standing.seat == whose


@then(parsers.re(r"de som deltog var (?P<parties>.+)"))
def by_party(outcome, parties):
    expected = dict(each.split() for each in listed(parties))
    counted = {party: str(each.took_part) for party, each in outcome.tally.by_party.items()}
    assert {party: count for party, count in counted.items() if count != "0"} == expected


@then(parsers.re(rf"{NUMBER} plats(?:er)? var (?:tom|tomma)"))
def empty_count(outcome, number):
    assert str(outcome.tally.empty) == number


@then(parsers.re(r"(?P<whose>.+)s plats var tom på grund av (?P<why>jäv|frånvaro)"))
def seat_is_empty(outcome, whose, why):
    vacancy = {"jäv": Vacancy.DISQUALIFIED, "frånvaro": Vacancy.ABSENT}[why]
    assert [(seat.whose, seat.why) for seat in outcome.roster.empty_seats if seat.whose == whose] == [
        (whose, vacancy)
    ]


@then(parsers.re(r"(?:det påpekas|påpekas det): (?P<text>.+)"))
def conflict_is_noted(outcome, text):
    noted = [translate(conflict.message) for conflict in outcome.derived.conflicts]
    assert any(text in each for each in noted), noted


@then("ingenting behöver påpekas")
def nothing_to_note(outcome):
    assert outcome.derived.conflicts == ()


@then(parsers.re(r"(?:räknas beslutet|beslutet räknas) som fattat med (?P<form>.+)"))
def form_is(outcome, form):
    assert outcome.tally.form is FORMS[form]


@then("finns inget beslut att räkna")
def nothing_decided(outcome):
    assert outcome.tally.form is None


@then(parsers.re(r"(?P<who>.+) avgav utslagsrösten, som inte räknas bland de (?P<cast>\d+) rösterna"))
def casting_vote_is_apart(outcome, who, cast):
    counted = outcome.tally.votes[-1]
    assert counted.casting_vote == person(who)[0]
    assert counted.cast == int(cast)


@then(
    parsers.re(
        r"(?:blev rösterna|rösterna blev) (?P<yes>\d+) ja och (?P<no>\d+) nej(?: i omröstning (?P<which>\d))?"
    )
)
def roll_sums(outcome, yes, no, which):
    counted = outcome.tally.votes[int(which or 1) - 1]
    assert (counted.roll.yes, counted.roll.no) == (int(yes), int(no))


@then(parsers.re(r"ja-rösterna kom från (?P<parties>.+)"))
def yes_by_party(outcome, parties):
    expected = {party: int(count) for party, count in (each.split() for each in listed(parties))}
    sums = outcome.tally.votes[-1].by_party
    assert {party: each.yes for party, each in sums.items() if each.yes} == expected


@then(parsers.re("omröstning(?:en|arna) går ihop"))
def vote_agrees(outcome):
    assert [vote.agrees for vote in outcome.tally.votes] == [True] * len(outcome.tally.votes)


@then(parsers.re(r"(?:går omröstningen|omröstningen går) inte ihop: (?P<why>.+)"))
def vote_disagrees(outcome, why):
    faults = [translate(fault) for vote in outcome.tally.votes for fault in vote.disagreements]
    assert why in faults


@then("ingen enskild röst är känd")
def ballots_are_secret(outcome):
    assert all(vote.roll is None and not vote.by_party for vote in outcome.tally.votes)
