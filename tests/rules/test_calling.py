"""Who is called: what always holds, and the orders that municipalities have published."""

import json
from datetime import date

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from beslut.messages import translate
from beslut.participation.parties import same_party
from beslut.records import Elected, Fallback, Office, OrderRow, Person, SubstituteOrder
from beslut.rules.calling import Call, Caution, called, changes_balance
from beslut.rules.turns import Ground, is_personal, of_one_party, turn_of, turns

PARTIES = ("S", "M", "C", "V", "-")


def member(name: str, party: str | None = "S", **more) -> Elected:
    """A member."""
    return Elected(person=Person(name=name), office=Office.MEMBER, party=party, **more)


def substitute(name: str, party: str | None = "S", **more) -> Elected:
    """A substitute."""
    return Elected(person=Person(name=name), office=Office.SUBSTITUTE, party=party, **more)


def order(then: dict[str, str] | None = None, **more) -> SubstituteOrder:
    """An order of calling, its rows as `S: "V, C"`."""
    rows = [OrderRow(party=party, then=parties.split(", ")) for party, parties in (then or {}).items()]
    return SubstituteOrder(rows=rows, **more)


@st.composite
def situations(draw: st.DrawFn):
    """A few members who are absent, substitutes who are there or serve already, and an order or none."""
    parties = st.sampled_from((*PARTIES, None))
    members = [member(f"Ledamot {number}", draw(parties)) for number in range(draw(st.integers(1, 5)))]
    substitutes = [
        substitute(
            f"Ersättare {number}",
            draw(parties),
            rank=draw(st.sampled_from((None, 1, 2, 3))),
            substitute_for=draw(st.sampled_from((None, None, "Ledamot 0", "Ledamot 1"))),
        )
        for number in range(draw(st.integers(0, 6)))
    ]
    truths = st.sampled_from((None, True, False))
    made = SubstituteOrder(
        rows=[
            OrderRow(party=party, then=draw(st.lists(st.sampled_from(PARTIES), max_size=3, unique=True)))
            for party in draw(st.lists(st.sampled_from(PARTIES), max_size=4, unique=True))
        ],
        own_party_first=draw(truths),
        personal_substitutes_first=draw(truths),
        after_table=draw(st.sampled_from((None, *Fallback))),
        council_seats=draw(st.sampled_from(((), ("M", "S", "C")))),
    )
    begun = draw(st.integers(0, min(2, len(members), len(substitutes))))
    serving = dict(zip(members[:begun], substitutes[:begun], strict=True))
    return {
        "absent": tuple(members[begun:]),
        "present": tuple(one for one in substitutes[begun:] if draw(st.booleans())),
        "order": draw(st.sampled_from((None, made))),
        "council": draw(st.booleans()),
        "serving": serving,
        "balance_exception": draw(truths),
    }


def empty(calls: tuple[Call, ...]) -> int:
    """How many seats nobody is called to."""
    return sum(call.substitute is None for call in calls)


@given(situations())
def test_every_absent_member_has_one_call_in_the_order_listed(now):
    calls = called(**now)
    assert [call.member for call in calls] == [*now["serving"], *now["absent"]]


@given(situations())
def test_nobody_serves_twice_and_only_those_who_are_there(now):
    serve = [call.substitute for call in called(**now) if call.substitute is not None]
    assert len(set(serve)) == len(serve)
    assert set(serve) <= {*now["present"], *now["serving"].values()}


@given(situations(), st.randoms())
def test_an_absent_person_never_serves(now, random):
    away = [one for one in now["present"] if random.random() < 0.5]
    calls = called(**{**now, "absent": (*now["absent"], *away)})
    assert {call.substitute for call in calls}.isdisjoint(away)


@given(situations())
def test_whoever_has_begun_to_serve_keeps_the_place(now):
    for call in called(**now)[: len(now["serving"])]:
        assert call.substitute == now["serving"][call.member]
        assert call.ground is Ground.SERVING


@given(situations())
def test_everybody_is_called_on_the_ground_that_is_stated(now):
    for call in called(**now):
        if call.substitute is not None and call.ground is not Ground.SERVING:
            turn = turn_of(call.member, call.substitute, now["order"], council=now["council"])
            assert turn is not None
            assert (call.ground, call.position) == (turn.ground, turn.position)


@given(situations())
def test_no_seat_stays_empty_that_the_order_fills(now):
    calls = called(**now)
    left = [one for one in now["present"] if one not in [call.substitute for call in calls]]
    for call in calls:
        if call.substitute is None:
            assert turns(call.member, left, now["order"], council=now["council"]) == ()


@given(situations(), st.integers(0, 6))
def test_one_more_substitute_never_leaves_more_seats_empty(now, place):
    before = empty(called(**now))
    for party in PARTIES:
        more = [*now["present"]]
        more.insert(place, substitute("Den som kom", party, rank=2))
        assert empty(called(**{**now, "present": tuple(more)})) <= before


@given(situations())
def test_the_own_party_is_preferred(now):
    ordered = evolve(now["order"] or order(), own_party_first=True)
    calls = called(**{**now, "order": ordered, "council": False})
    serve = {call.substitute: call.ground for call in calls}
    for call in calls:
        if call.ground in (Ground.PERSONAL, Ground.OWN_PARTY, Ground.SERVING):
            continue
        own = [one for one in now["present"] if of_one_party(call.member, one)]
        assert {serve.get(one) for one in own} <= {Ground.PERSONAL, Ground.OWN_PARTY}


@given(situations())
def test_in_a_council_every_seat_stays_in_its_party(now):
    for call in called(**{**now, "council": True}):
        if call.ground is not Ground.SERVING:
            assert call.substitute is None or of_one_party(call.member, call.substitute)
            assert Caution.BALANCE not in call.cautions


@given(situations())
def test_it_is_said_whenever_the_balance_changes(now):
    for call in called(**now):
        changed = call.substitute is not None and changes_balance(call.member, call.substitute)
        assert (Caution.BALANCE in call.cautions) == changed


def one(calls: tuple[Call, ...]) -> Call:
    """The only call."""
    (call,) = calls
    return call


def names(people) -> list[str]:
    """The names of those people."""
    return [each.name for each in people]


def test_a_party_that_is_not_known_changes_no_balance():
    assert not changes_balance(member("A", None), substitute("B", "S"))
    assert not changes_balance(member("A", "S"), substitute("B", None))
    assert not changes_balance(member("A", "S"), substitute("B", "s"))
    assert changes_balance(member("A", "S"), substitute("B", "M"))


def test_short_forms_are_the_same_party_whatever_their_letters_and_age():
    call = one(called([member("A", "l")], [substitute("B", "FP")], order({"L": "C"}, own_party_first=True)))
    assert call.ground is Ground.OWN_PARTY
    row = one(called([member("A", "l")], [substitute("B", "c")], order({"FP": "C"}))).row
    assert row is not None
    assert row.party == "FP"


def test_those_without_a_rank_come_last_and_else_in_the_order_of_the_election():
    people = [substitute("A"), substitute("B", rank=2), substitute("C", rank=1), substitute("D")]
    assert names(turn.substitute for turn in turns(member("X"), people, order())) == ["C", "B", "A", "D"]


def test_ranks_say_nothing_between_parties():
    people = [substitute("A", "M", rank=9), substitute("B", "C", rank=1)]
    for anyone in (None, order(after_table=Fallback.ANYONE)):
        assert names(turn.substitute for turn in turns(member("X"), people, anyone)) == ["A", "B"]


def test_a_personal_substitute_is_known_by_the_name_as_it_is_spelt():
    assert is_personal(substitute("B", substitute_for="anna  EK"), member("Anna Ek"))
    assert not is_personal(substitute("B", substitute_for="Anna Eke"), member("Anna Ek"))
    assert not is_personal(substitute("B"), member("Anna Ek"))


def test_a_ground_without_places_has_none():
    there, row = [substitute("B", "V")], order({"S": "V"}, own_party_first=True)
    assert one(called([member("A")], there, row)).position == 1
    assert one(called([member("A")], [substitute("C")], row)).position == 0
    assert one(called([member("A")], [], row)).position == 0
    assert one(called([], [], row, serving={member("A"): there[0]})).position == 0


def test_anyone_is_called_only_when_the_row_is_used_up():
    anyone = order({"S": "V"}, after_table=Fallback.ANYONE)
    call = one(called([member("A")], [substitute("B", "M"), substitute("C", "V")], anyone))
    assert (call.ground, Caution.ROW_USED_UP in call.cautions) == (Ground.ROW, False)
    call = one(called([member("A")], [substitute("B", "M")], anyone))
    assert (call.ground, Caution.ROW_USED_UP in call.cautions) == (Ground.ANYONE, True)


def test_a_member_named_twice_has_one_call():
    absent = member("A")
    assert len(called([absent, absent], [substitute("B"), substitute("C")], order())) == 1


def test_a_constituency_that_is_not_known_is_no_other():
    near = [substitute("B", constituency="Södra", rank=1), substitute("C", rank=2)]
    call = one(called([member("A", constituency="norra")], near, None, council=True))
    assert (call.substitute, call.cautions) == (near[1], ())
    call = one(
        called(
            [member("A", constituency="norra")], [substitute("D", constituency="Norra")], None, council=True
        )
    )
    assert call.cautions == ()


def test_the_law_is_that_of_the_day_and_says_nothing_before_its_first():
    absent, there = [member("A")], [substitute("B")]
    assert one(called(absent, there, None, council=True, day=date(1991, 12, 31))).source is None
    assert "1991:900" in str(one(called(absent, there, None, council=True, day=date(1992, 1, 1))).source)
    assert "2017:725" in str(one(called(absent, there, None)).source)
    assert one(called(absent, there, None, day=date(2017, 12, 31))).source is None
    assert one(called(absent, there, order(source="reglementet"))).source == "reglementet"
    assert one(called(absent, there, order(source="reglementet", decided="§ 7"))).source == "§ 7"
    assert one(called(absent, there, order())).source is None


def test_an_order_says_nothing_in_a_council():
    call = one(called([member("A")], [substitute("B", "V")], order({"S": "V"}, decided="§ 7"), council=True))
    assert (call.substitute, call.order, call.row) == (None, None, None)
    assert call.ground is Ground.NONE_PRESENT
    assert "kap." in str(call.source)


def test_a_party_without_a_row_is_told_of_only_when_a_row_was_asked_for():
    own = one(called([member("A")], [substitute("B")], order(own_party_first=True)))
    assert own.cautions == ()
    none = one(called([member("A")], [substitute("B", "M")], order(own_party_first=True)))
    assert none.cautions == (Caution.NO_ROW, Caution.MUST_NOT_STAY_EMPTY)
    assert names(none.waiting) == ["B"]
    assert translate(none.why, "en") == "the order does not say who is called: the chair decides"


def test_seats_that_are_known_are_not_said_to_be_unknown():
    by_seats = order({"S": "V"}, after_table=Fallback.BY_SEATS, council_seats=("S", "M"))
    call = one(called([member("A")], [substitute("B", "KD")], by_seats))
    assert (call.ground, Caution.SEATS_UNKNOWN in call.cautions) == (Ground.UNSETTLED, False)


@pytest.mark.parametrize(
    ("begun", "waits", "exception", "higher"),
    [
        ("C", "V", True, ["B"]),
        ("C", "V", False, []),
        ("C", "V", None, []),
        ("V", "C", True, []),
        ("V", "V", True, []),
        ("S", "S", True, []),
        ("MP", "C", True, ["B"]),
        ("MP", "KD", True, []),
    ],
)
def test_only_a_substitute_who_comes_before_may_take_over(begun, waits, exception, higher):
    call = one(
        called(
            [],
            [substitute("B", waits)],
            order({"S": "V, C"}),
            serving={member("A"): substitute("X", begun)},
            balance_exception=exception,
        )
    )
    assert names(call.waiting) == higher
    assert (Caution.MAY_TAKE_OVER in call.cautions) == bool(higher)


def published(shared, place: int) -> SubstituteOrder:
    """An order of calling as a municipality has published it."""
    entry = json.loads((shared / "practice" / "substitute-orders.json").read_text("utf-8"))[place]
    return SubstituteOrder(
        rows=[OrderRow(party=party, then=then) for party, then in entry["order"].items()],
        own_party_first=True if entry["own_party_first"] == "explicit" else None,
        personal_substitutes_first=entry["personal_substitutes_first"],
        after_table=Fallback.BY_SEATS if entry["after_table"] else None,
        decided=entry["decided"],
        source=entry["source"],
    )


MELLERUD, TANUM_2023, TANUM_2019, TYRESO, VASTERBOTTEN = range(5)


@pytest.mark.parametrize(
    ("place", "party", "there", "wanted", "why"),
    [
        (MELLERUD, "V", "C M SD", "C", "row V: S, C: place 2"),
        (MELLERUD, "KIM", "V SD KD", "KD", "row KIM: M, KD, SD, C, S, V: place 2"),
        (MELLERUD, "SD", "S M SD", "SD", "the member’s own party"),
        (TANUM_2023, "M", "MP SD S", "S", "row M: C, KD, L, S: place 4"),
        (TANUM_2019, "M", "MP SD", "SD", "row M: L, C, KD, S, SD: place 5"),
        (TANUM_2019, "SD", "M KD", "KD", "row SD: KD, M, MP, L, S, V, C: place 1"),
        (TANUM_2023, "SD", "M MP", "MP", "row SD: KD, MP, L, S, V, C, M: place 2"),
        (TYRESO, "S", "V L S", "S", "the member’s own party"),
        (TYRESO, "S", "V C L", "L", "row S: S, MP, L, C, V: place 3"),
        (TYRESO, "KD", "V SD", "SD", "row KD: KD, M, SD, C, L, S, MP, V: place 3"),
        (VASTERBOTTEN, "KD", "MP V", "V", "row KD: M, C, L, S, V, MP, SD: place 5"),
        (VASTERBOTTEN, "SD", "MP C", "C", "row SD: M, KD, L, C, S, V, MP: place 4"),
    ],
)
def test_a_published_order_calls_as_it_is_written(shared, place, party, there, wanted, why):
    people = [substitute(f"Ersättare {each}", each) for each in there.split()]
    call = one(called([member("A", party)], people, published(shared, place)))
    assert call.substitute is not None
    assert call.substitute.party == wanted
    assert translate(call.why, "en") == why
    assert (Caution.BALANCE in call.cautions) == (wanted != party)


@pytest.mark.parametrize("place", range(5))
def test_each_row_of_a_published_order_is_gone_through_to_its_end(shared, place):
    written = published(shared, place)
    for row in written.rows:
        everybody = [substitute(f"Ersättare {each}", each) for each in reversed(row.then)]
        own_first = [turn.substitute.party for turn in turns(member("A", row.party), everybody, written)]
        assert own_first == [*row.then]


def test_the_row_used_up_goes_on_by_seats_in_mellerud(shared):
    written = published(shared, MELLERUD)
    there = [substitute("Mats", "M"), substitute("Sara", "SD")]
    unknown = one(called([member("A", "V")], there, written))
    assert (unknown.substitute, names(unknown.waiting)) == (None, ["Mats", "Sara"])
    assert unknown.cautions == (Caution.ROW_USED_UP, Caution.SEATS_UNKNOWN, Caution.MUST_NOT_STAY_EMPTY)
    known = one(called([member("A", "V")], there, evolve(written, council_seats=("S", "SD", "M", "C"))))
    assert known.substitute == there[1]
    assert (known.ground, known.position) == (Ground.BY_SEATS, 2)
    assert known.cautions == (Caution.BALANCE, Caution.ROW_USED_UP)
    assert known.source == "KF 2022-12-14 § 152"


def test_a_personal_substitute_comes_first_in_mellerud_and_not_in_tanum(shared):
    personal = substitute("Carin", "C", substitute_for="A")
    there = [substitute("Sven", "S"), personal]
    assert one(called([member("A", "S")], there, published(shared, MELLERUD))).substitute == personal
    assert one(called([member("A", "S")], there, published(shared, TANUM_2023))).substitute == there[0]
    unsaid = one(called([member("A", "S")], there, published(shared, VASTERBOTTEN)))
    assert unsaid.substitute == there[0]
    assert Caution.PERSONAL_UNSAID in unsaid.cautions


def test_tanum_says_nothing_when_the_row_of_m_is_used_up(shared):
    there = [substitute("Mia", "MP"), substitute("Sara", "SD")]
    call = one(called([member("A", "M")], there, published(shared, TANUM_2023)))
    assert (call.substitute, call.ground) == (None, Ground.UNSETTLED)
    assert call.cautions == (Caution.ROW_USED_UP, Caution.MUST_NOT_STAY_EMPTY)
    assert names(call.waiting) == ["Mia", "Sara"]


@pytest.mark.parametrize("party", ["M", "KD", "SD"])
def test_three_parties_never_come_in_for_s_in_tyreso(shared, party):
    call = one(called([member("A", "S")], [substitute("B", party)], published(shared, TYRESO)))
    assert call.substitute is None


def test_that_the_own_party_comes_first_is_assumed_unless_it_is_written_out(shared):
    for place in range(5):
        call = one(called([member("A", "S")], [substitute("B", "S")], published(shared, place)))
        assert (Caution.OWN_PARTY_ASSUMED in call.cautions) == (place != TYRESO)
        assert same_party("S", call.substitute and call.substitute.party)


def test_a_substitute_elected_later_goes_last_in_the_party_in_tyreso(shared):
    there = [substitute("Fyllnadsvald", "S"), substitute("Två", "S", rank=2), substitute("Ett", "S", rank=1)]
    order_of = turns(member("A", "S"), there, published(shared, TYRESO))
    assert names(turn.substitute for turn in order_of) == ["Ett", "Två", "Fyllnadsvald"]
