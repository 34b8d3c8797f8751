from datetime import date

from attrs import asdict, evolve
from hypothesis import given
from hypothesis import strategies as st

from beslut.records import Attendance, Body, Capacity, Elected, Office, ParagraphSpan, Person, Reason
from beslut.reports import account, group_presences, presences
from beslut.reports.statistics import Ledger, ledger_of
from beslut.reports.statistics.exclusions import Exclusion
from tests import strategies
from tests.reports.meetings import aside, meeting, reported

DAYS = (date(2024, 3, 5), date(2024, 4, 9), date(2024, 5, 7))


def member(
    name: str, party: str | None = "S", since: date | None = None, until: date | None = None
) -> Elected:
    return Elected(person=Person(name=name), party=party, office=Office.MEMBER, since=since, until=until)


def body(*elected: Elected, seats: int | None = None) -> Body:
    return Body(name="Kommunstyrelsen", seats=seats, elected=elected)


def told(one):
    """Everything a row says, as something that can be compared."""
    return asdict(one)


NAMES = [(name, party) for name, party in strategies.PEOPLE] + [("Olle Lind", None)]


@st.composite
def rows(draw):
    """A row of one of few people, so that they meet again."""
    name, party = draw(st.sampled_from(NAMES))
    return Attendance(
        person=Person(name=name),
        party=party,
        capacity=draw(st.sampled_from(Capacity)),
        replaces=draw(st.none() | st.sampled_from(NAMES).map(lambda each: each[0])),
        paragraphs=draw(st.none() | st.just(ParagraphSpan("§§ 1–2"))),
    )


@st.composite
def small_meetings(draw):
    """A meeting of three §§ with few people, of whom some stand aside."""
    statements = st.builds(
        aside,
        st.sampled_from(NAMES).map(lambda each: each[0]),
        st.sampled_from("123"),
        st.sampled_from(Reason),
    )
    return evolve(
        meeting(paragraphs=3),
        body=Body(name="Kommunstyrelsen", seats=draw(st.none() | st.integers(1, 5))),
        attendance=draw(st.lists(rows(), max_size=5)),
        non_participation=draw(st.lists(statements, max_size=2)),
    )


@st.composite
def shuffled(draw):
    """Meetings of three days, and the same ones in another order."""
    given = [evolve(draw(small_meetings()), date=day) for day in DAYS]
    return given, draw(st.permutations(given))


@given(shuffled())
def test_it_does_not_matter_in_which_order_the_meetings_come(both):
    in_order, mixed = both
    first, second = ledger_of(list(map(account, in_order))), ledger_of(list(map(account, mixed)))
    assert list(map(told, first.persons)) == list(map(told, second.persons))
    assert list(map(told, first.parties)) == list(map(told, second.parties))
    assert [one.date for one in second.meetings] == list(DAYS)


@given(st.lists(small_meetings(), min_size=1, max_size=3))
def test_the_ways_to_stand_add_up_to_all_paragraphs_of_the_meetings_that_name_the_person(given):
    accounts = [account(one) for one in given]
    for person in presences(accounts):
        settled = (person.served.part, person.disqualified, person.absent, person.not_serving)
        assert sum(count.low for count in settled) + person.unknown == person.served.whole.low
        assert all(count.low <= count.high for count in settled)
        assert person.attended <= len(given)


@given(st.lists(small_meetings(), min_size=1, max_size=3))
def test_no_more_chairs_are_filled_than_there_are_and_the_others_are_empty(given):
    for group in group_presences([account(one) for one in given]):
        filled, seats, empty = group.seats.part, group.seats.whole, group.empty
        assert 0 <= filled.low <= filled.high <= seats.low
        assert (filled.low + empty.high, filled.high + empty.low) == (seats.low, seats.low)
        assert group.members_present.part.low <= group.members_present.whole.low


def test_figures_asked_for_in_between_do_not_stay_when_a_meeting_is_added():
    ledger = ledger_of([reported(meeting("Maja Sundin S member", "Anna Rask M absent"))])
    assert str(ledger.group().members_present.whole) == "2"
    ledger.add(reported(meeting("Anna Rask M substitute", day=DAYS[1])))
    assert str(ledger.group().members_present.whole) == "1"


def test_with_a_body_file_somebody_elected_and_not_named_is_absent_in_every_paragraph():
    ledger = Ledger(body(member("Maja Sundin"), member("Olle Brandt", "M")))
    ledger.add(reported(meeting("Maja Sundin S member", "Sara Lindh V absent", paragraphs=3)))
    olle = next(each for each in ledger.persons if each.name == "Olle Brandt")
    assert (str(olle.absent), str(olle.service.part), str(olle.service.whole), olle.unnamed) == (
        "3",
        "0",
        "3",
        1,
    )


def test_with_a_body_file_a_meeting_without_a_day_is_left_out_and_told():
    ledger = Ledger(body(member("Maja Sundin")))
    ledger.add(reported(evolve(meeting("Maja Sundin S member", "Sara Lindh V absent"), date=None)))
    assert ledger.meetings == ()
    assert [each.why for each in ledger.excluded] == [Exclusion.NO_DAY]


def test_namesakes_that_the_body_file_knows_are_two_people_where_the_minutes_print_the_party():
    ledger = Ledger(body(member("Anna Ek"), member("Anna Ek", "M")))
    ledger.add(reported(meeting("Anna Ek M member", "Nils Öman M absent")))
    assert [(each.parties, str(each.rate.part)) for each in ledger.persons if each.name == "Anna Ek"] == [
        (("M",), "1"),
        (("S",), "0"),
    ]


def test_whoever_is_not_elected_counts_in_no_group_and_is_told():
    ledger = Ledger(body(member("Maja Sundin"), seats=1))
    ledger.add(reported(meeting("Maja Sundin S member", "Nils Öman M member")))
    assert str(ledger.group().members_present.whole) == "1"
    assert (Exclusion.NOT_ELECTED, "Nils Öman") in [(each.why, each.what) for each in ledger.excluded]


def test_a_party_has_its_own_share_of_what_stands_aside():
    one = meeting(
        "Maja Sundin S member",
        "Olle Brandt M member",
        non_participation=[aside("Maja Sundin", "1", Reason.DISQUALIFIED)],
    )
    assert [(each.party, str(each.disqualified)) for each in group_presences([reported(one)])] == [
        ("M", "0"),
        ("S", "1"),
        (None, "1"),
    ]


def test_a_meeting_without_an_attendance_list_is_left_out_and_told():
    one = meeting(paragraphs=4, non_participation=[aside("Sara Lindh", "2", Reason.DISQUALIFIED)])
    for ledger in (Ledger(), Ledger(body(member("Sara Lindh", "V")))):
        ledger.add(reported(one))
        assert (ledger.meetings, ledger.persons) == ((), ())
        assert [each.why for each in ledger.excluded] == [Exclusion.NO_LIST]


def test_a_substitute_who_never_served_is_told_with_the_meetings_that_name_the_person():
    ledger = Ledger()
    ledger.add(reported(meeting("Maja Sundin S member", "Anna Rask M member", "Tomas Ek C substitute")))
    ledger.add(reported(meeting("Maja Sundin S member", "Nils Öman M member", day=DAYS[1])))
    (never,) = [each for each in ledger.excluded if each.why is Exclusion.NEVER_SERVED]
    assert (never.what, never.meetings) == ("Tomas Ek (C)", 1)
