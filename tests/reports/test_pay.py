"""The pay basis: lines, caps, exemptions, unknown time, ids, and what is for the public."""

from datetime import date, time
from decimal import Decimal

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from beslut.errors import InputError
from beslut.files import IdFile, PaidPerson, load_fee_profile, shipped_profiles
from beslut.law import (
    Accounting,
    AdjustingFee,
    AnnualFee,
    DailyCap,
    Fee,
    FeeBase,
    FeeRules,
    FeeUnit,
    Rate,
    Rounding,
    RoundingStep,
)
from beslut.records import (
    Attending,
    Body,
    BodyKind,
    ClockSpan,
    Elected,
    NonParticipation,
    Office,
    ParagraphNumber,
    ParagraphSpan,
    Person,
    Reason,
    Role,
    RoleKind,
)
from beslut.records.people import Actor
from beslut.reports import published
from beslut.reports.pay import (
    Payee,
    Payroll,
    Presence,
    arranged,
    pay_basis,
    pay_lines,
    pay_sheet,
    pay_signatures,
    services,
    transactions,
)
from beslut.reports.pay.clock import exact_minutes
from beslut.reports.pay.units import counted, reckoned
from tests.reports.meetings import meeting, reported, row

EVENING = {"start": time(18), "end": time(20, 20)}


def rules(unit=FeeUnit.STARTED_HALF_HOUR, rate="100", more=None, **fee) -> FeeRules:
    """A profile of one fee."""
    one = Fee(name="Arvode", unit=unit, rate=Rate(amount=Decimal(rate)), code="1", **fee)
    return FeeRules(name="Granvik", source="KF § 1", fees=[one], **(more or {}))


def lines(*meetings, by=None, payroll=None):
    return pay_lines([reported(each) for each in meetings], by or rules(), payroll)


def came_to(*meetings, by=None, payroll=None):
    """Person, units and kronor of each line."""
    found = lines(*meetings, by=by, payroll=payroll)
    return [(each.service.person.name, each.reckoning.units, each.reckoning.amount) for each in found]


@pytest.mark.parametrize(
    ("minutes", "half_hours", "hours", "exact"),
    [
        (0, "0", "0", "0"),
        (1, "0.5", "1", "1.666666666666666666666666667"),
        (30, "0.5", "1", "50"),
        (31, "1", "1", "51.66666666666666666666666667"),
        (60, "1", "1", "100"),
        (61, "1.5", "2", "101.6666666666666666666666667"),
    ],
)
def test_started_units_are_paid_whole_and_hours_by_the_minute(minutes, half_hours, hours, exact):
    def units(unit):
        return counted(rules(unit), rules(unit).fees[0], minutes)

    assert units(FeeUnit.STARTED_HALF_HOUR).units == Decimal(half_hours)
    assert units(FeeUnit.STARTED_HOUR).units == Decimal(hours)
    assert units(FeeUnit.HOUR).amount == Decimal(exact)


def test_the_first_unit_may_be_a_multiple():
    by = rules(FeeUnit.STARTED_HALF_HOUR, first_multiplier=Decimal(2))
    assert [counted(by, by.fees[0], each).amount for each in (1, 60, 61, 140)] == [200, 200, 250, 350]


@given(st.sampled_from(["upplands-bro-2019", "hudiksvall-2023"]), st.integers(0, 1000), st.integers(0, 1000))
def test_longer_is_never_paid_less(name, one, other):
    by = load_fee_profile(name)
    shorter, longer = (reckoned(by, by.fees[-1], exact_minutes(each)) for each in sorted((one, other)))
    assert shorter.units <= longer.units
    assert shorter.amount <= longer.amount


@given(st.integers(1, 600))
def test_a_started_half_hour_is_never_more_than_half_an_hour_too_much(minutes):
    by = rules()
    units = counted(by, by.fees[0], minutes).units
    assert 0 <= units * 60 - minutes < 30


def test_two_who_share_a_seat_are_both_paid():
    first = row("Maja Sundin S member", times=[ClockSpan(start=time(18), end=time(19))])
    second = row("Nils Öman S serving for Maja Sundin", times=[ClockSpan(start=time(19))])
    held = evolve(meeting(**EVENING), attendance=[first, second])
    assert came_to(held) == [("Maja Sundin", 1, 100), ("Nils Öman", Decimal("1.5"), 150)]


def test_jav_takes_no_time_away():
    held = meeting("Maja Sundin S member", **EVENING)
    stated = NonParticipation(
        actor=Actor(name="Maja Sundin"), reason=Reason.DISQUALIFIED, paragraph=ParagraphNumber("1")
    )
    assert came_to(evolve(held, non_participation=[stated])) == came_to(held)


def test_absence_from_one_paragraph_makes_the_time_unknown():
    held = meeting("Maja Sundin S member", **EVENING)
    stated = NonParticipation(
        actor=Actor(name="Maja Sundin"), reason=Reason.ABSENT, paragraph=ParagraphNumber("1")
    )
    (line,) = lines(evolve(held, non_participation=[stated]))
    assert line.unknown
    assert "§ 1" in str(line.reckoning.why)


def test_whoever_steps_in_for_one_paragraph_serves_without_a_known_time():
    held = meeting("Maja Sundin S member", "Nils Öman S substitute", **EVENING)
    stated = NonParticipation(
        actor=Actor(name="Maja Sundin"),
        reason=Reason.DISQUALIFIED,
        paragraph=ParagraphNumber("1"),
        substitute="Nils Öman",
    )
    held = evolve(held, non_participation=[stated])
    _, line = lines(held)
    assert (line.service.presence, line.service.seats) == (Presence.SERVES, ("Maja Sundin",))
    assert line.unknown
    paid = rules(more={"nonserving_substitutes": True})
    assert came_to(held, by=paid)[1] == ("Nils Öman", Decimal("2.5"), 250)


def test_rows_that_together_cover_all_paragraphs_are_the_whole_meeting():
    rows = [
        row("Rolf Dahl C serving", paragraphs=ParagraphSpan("§ 1")),
        row("Rolf Dahl C substitute", paragraphs=ParagraphSpan("§ 2")),
    ]
    held = evolve(meeting(**EVENING), attendance=rows)
    assert lines(held)[0].unknown
    assert came_to(held, by=rules(more={"nonserving_substitutes": True})) == [
        ("Rolf Dahl", Decimal("2.5"), 250)
    ]


@pytest.mark.parametrize(
    ("more", "why"),
    [
        ({}, "anger inte när sammanträdet började"),
        ({"start": time(22), "end": time(1)}, "anger inte när sammanträdet började"),
    ],
)
def test_without_clock_times_nothing_is_guessed(more, why):
    (line,) = lines(meeting("Maja Sundin S member", **more))
    assert (line.reckoning.units, line.reckoning.amount) == (None, None)
    assert why in str(line.reckoning.why)
    assert came_to(meeting("Maja Sundin S member", **more), by=rules(FeeUnit.MEETING)) == [
        ("Maja Sundin", 1, 100)
    ]


def test_a_meeting_of_several_days_is_unknown():
    held = meeting("Maja Sundin S member", **EVENING)
    later = [evolve(each, date=date(2024, 3, 6)) for each in held.paragraphs]
    (line,) = lines(evolve(held, paragraphs=later))
    assert "flera dagar" in str(line.reckoning.why)


def test_pauses_are_left_out():
    pause = ClockSpan(start=time(19), end=time(19, 30))
    assert came_to(meeting("Maja Sundin S member", adjournments=[pause], **EVENING)) == [
        ("Maja Sundin", 2, 200)
    ]


def test_absent_members_and_officials_have_no_line():
    official = row("Ylva Strand - other")
    held = meeting("Maja Sundin S member", "Anna Rask M absent", **EVENING)
    held = evolve(held, attendance=[*held.attendance, official])
    assert [each[0] for each in came_to(held)] == ["Maja Sundin"]


def test_a_right_of_attendance_is_paid_where_the_profile_says_so():
    there = row("Stig Alm MP other", attending=Attending.ATTENDANCE_RIGHT)
    held = evolve(meeting(**EVENING), attendance=[there])
    assert came_to(held) == [("Stig Alm", 0, 0)]
    assert came_to(held, by=rules(more={"attendance_right": True})) == [("Stig Alm", Decimal("2.5"), 250)]


def test_posts_and_roles_with_an_annual_fee_are_not_paid():
    chair = row("Maja Sundin S member", roles=[Role(kind=RoleKind.CHAIR)])
    held = evolve(meeting("Olle Brandt M member", "Karin Åsberg S member", **EVENING))
    held = evolve(held, attendance=[chair, *held.attendance])
    by = rules(more={"annual": AnnualFee(percent=Decimal(40), roles=[RoleKind.CHAIR])})
    ids = IdFile(
        persons=[
            PaidPerson(name="Olle Brandt", party="M", percent=Decimal(40)),
            PaidPerson(name="Karin Åsberg", party="S", percent=Decimal("39.9")),
        ]
    )
    assert came_to(held, by=by, payroll=Payroll(ids)) == [
        ("Maja Sundin", 0, 0),
        ("Olle Brandt", 0, 0),
        ("Karin Åsberg", Decimal("2.5"), 250),
    ]


@pytest.mark.parametrize(
    ("cap", "first", "second"),
    [
        ({"hours": Decimal(4)}, ("2.5", "250"), ("2", "200")),
        ({"units": Decimal(3)}, ("2.5", "250"), ("0.5", "50")),
        ({"amount": Decimal(300)}, ("2.5", "250"), ("2.5", "50")),
        ({"hours": Decimal(2)}, ("2", "200"), ("0", "0")),
    ],
)
def test_two_meetings_of_a_day_share_the_cap_in_the_order_of_the_clock(cap, first, second):
    late = meeting("Maja Sundin S member", **EVENING)
    early = evolve(late, start=time(9), end=time(11, 20), body=Body(name="Byggnämnden"))
    by = rules(more={"cap": DailyCap(**cap)})
    found = came_to(late, early, by=by)
    assert found[1][1:] == tuple(map(Decimal, first))
    assert found[0][1:] == tuple(map(Decimal, second))
    apart = evolve(late, date=date(2024, 3, 6))
    assert came_to(apart, early, by=by)[0] == came_to(apart, by=by)[0]


def test_an_unknown_meeting_of_the_day_leaves_the_cap_open():
    known = meeting("Maja Sundin S member", start=time(9), end=time(11))
    unknown = meeting("Maja Sundin S member")
    assert [
        each.unknown for each in lines(known, unknown, by=rules(more={"cap": DailyCap(hours=Decimal(8))}))
    ] == [
        False,
        True,
    ]


def test_two_half_days_come_to_one_day_under_a_cap_of_one():
    by = load_fee_profile("hudiksvall-2023")
    held = [
        meeting("Maja Sundin S member", day=date(2023, 3, 7), start=time(hour), end=time(hour + 3))
        for hour in (8, 12, 16)
    ]
    by = evolve(by, cap=DailyCap(units=Decimal(1)))
    assert [each[2] for each in came_to(*held, by=by)] == [657, 657, 0]


def test_namesakes_of_different_party_have_a_cap_each():
    held = meeting("Maja Sundin S member", "Maja Sundin M member", **EVENING)
    by = rules(FeeUnit.DAY)
    assert came_to(held, by=by) == [("Maja Sundin", 1, 100), ("Maja Sundin", 1, 100)]


def test_adjusting_is_a_line_of_its_own_in_units_of_the_fee():
    adjuster = row("Inga Törn C member", roles=[Role(kind=RoleKind.ADJUSTER)])
    held = evolve(meeting(**EVENING), attendance=[adjuster])
    by = rules(more={"adjusting": AdjustingFee(units=Decimal("0.5"), code="2")})
    assert came_to(held, by=by) == [
        ("Inga Törn", Decimal("2.5"), 250),
        ("Inga Törn", Decimal("0.5"), 50),
    ]


def test_amounts_are_rounded_where_the_profile_says_so():
    by = rules(rate="86.50", more={"rounding": Rounding(step=RoundingStep.AMOUNT)})
    held = meeting("Maja Sundin S member", start=time(18), end=time(18, 20))
    assert came_to(held, by=by) == [("Maja Sundin", Decimal("0.5"), 43)]


def test_a_profile_that_tells_bodies_apart_wants_to_know_the_body():
    fee = {"bodies": [BodyKind.COUNCIL]}
    assert lines(meeting("Maja Sundin S member", **EVENING), by=rules(**fee))[0].unknown
    nameless = evolve(meeting("Maja Sundin S member", **EVENING), body=Body(name="Rådet"))
    assert "slaget av organ" in str(lines(nameless, by=rules(**fee))[0].reckoning.why)
    assert came_to(nameless, by=rules(**fee, named=["rådet"])) == [("Maja Sundin", Decimal("2.5"), 250)]


def test_a_day_outside_the_profile_is_unknown():
    by = rules(more={"until": date(2024, 3, 4)})
    assert lines(meeting("Maja Sundin S member", **EVENING), by=by)[0].unknown


def served(party="S", person_id=None, municipality=None):
    """Somebody of this party at a meeting in this municipality."""
    one = meeting("Maja Sundin S member", **EVENING)
    who = evolve(one.attendance[0], party=party, person=Person(name="Maja Sundin", id=person_id))
    body = Body(name="Kommunstyrelsen", municipality=municipality)
    return next(services(reported(evolve(one, attendance=[who], body=body))))


def test_ids_are_joined_by_name_and_party():
    ids = IdFile(
        persons=[
            PaidPerson(name="MAJA  Sundin", party="Socialdemokraterna", id="17"),
            PaidPerson(name="Maja Sundin", party="M", id="18"),
        ]
    )
    payroll = Payroll(ids)
    assert payroll.of(served("S")).id == "17"
    assert payroll.of(served("M")).id == "18"
    assert payroll.of(served("C")) is None
    with pytest.raises(InputError, match="flera heter Maja Sundin"):
        payroll.of(served(None))


@pytest.mark.parametrize("parties", [("S", "S"), ("S", None), (None, None)])
def test_two_rows_that_nothing_tells_apart_are_an_error(parties):
    rows = [PaidPerson(name="Maja Sundin", party=party, id=str(n)) for n, party in enumerate(parties)]
    with pytest.raises(InputError, match="flera heter Maja Sundin"):
        Payroll(IdFile(persons=rows))


def test_one_row_is_not_joined_to_two_namesakes():
    payroll = Payroll(IdFile(persons=[PaidPerson(name="Maja Sundin", id="17")]))
    assert payroll.of(served("S")).id == "17"
    with pytest.raises(InputError, match="flera heter Maja Sundin"):
        payroll.of(served("M"))


def test_one_row_is_not_joined_to_namesakes_in_two_municipalities():
    payroll = Payroll(IdFile(persons=[PaidPerson(name="Maja Sundin", party="S", id="17")]))
    assert payroll.of(served(municipality="Granvik")).id == "17"
    assert payroll.of(served()).id == "17"
    with pytest.raises(InputError, match="flera heter Maja Sundin"):
        payroll.of(served(municipality="Norrvik"))


def test_namesakes_of_one_party_are_joined_by_their_ids_in_the_records():
    ids = [
        PaidPerson(name="Maja Sundin", party="S", id=id_, person=own)
        for id_, own in [("17", "A1"), ("18", "A2")]
    ]
    payroll = Payroll(IdFile(persons=ids))
    assert [payroll.of(served(person_id=own)).id for own in ("A1", "A2")] == ["17", "18"]
    assert payroll.of(served(person_id="A3")) is None
    with pytest.raises(InputError, match="flera heter Maja Sundin"):
        payroll.of(served())


def namesakes(*ids, words="Maja Sundin S member", **more):
    """A meeting whose list has one row for each id, None for none."""
    one = meeting(*[words] * len(ids), **EVENING)
    rows = [
        evolve(each, person=Person(name=each.name, id=own))
        for each, own in zip(one.attendance, ids, strict=True)
    ]
    return evolve(one, attendance=rows, **more)


def whys(*meetings, **more):
    return [str(each.reckoning.why) for each in lines(*meetings, **more) if each.unknown]


def test_two_namesakes_of_one_party_are_both_paid_where_ids_tell_them_apart():
    held = namesakes("A1", "A2")
    assert came_to(held, by=rules(FeeUnit.DAY)) == [("Maja Sundin", 1, 100)] * 2
    sums = basis_of(held).reports()[1]
    assert sums.column("amount") == (250, 250)


def basis_of(*meetings, files=(), **more):
    return pay_basis([reported(each) for each in meetings], rules(**more), None, files)


@pytest.mark.parametrize("ids", [(None, None), ("A1", None)])
@pytest.mark.parametrize("words", ["Maja Sundin S member", "Maja Sundin S substitute"])
def test_two_rows_that_may_be_of_namesakes_are_unknown_and_never_nothing(ids, words):
    held = namesakes(*ids, words=words)
    (line,) = lines(held, by=rules(FeeUnit.MEETING))
    assert (line.reckoning.units, line.reckoning.amount) == (None, None)
    assert "två gånger i närvarolistan" in str(line.reckoning.why)
    payroll = Payroll(IdFile(persons=[PaidPerson(name="Maja Sundin", id="17")]))
    (row,) = pay_sheet(pay_basis([reported(held)], rules(), payroll)).column("employment_id")
    assert row is None


def test_a_substitute_who_is_listed_as_serving_too_is_one_person():
    held = meeting("Rolf Dahl C substitute", "Rolf Dahl C serving", **EVENING)
    assert came_to(held, by=rules(FeeUnit.MEETING)) == [("Rolf Dahl", 1, 100)]


@pytest.mark.parametrize(
    ("first", "second", "known"),
    [
        ({"times": [ClockSpan(end=time(19))]}, {"times": [ClockSpan(start=time(19))]}, True),
        ({"times": [ClockSpan(end=time(19))]}, {"times": [ClockSpan(start=time(18, 59))]}, False),
        ({"paragraphs": ParagraphSpan("§ 1")}, {"paragraphs": ParagraphSpan("§ 2")}, True),
        ({"paragraphs": ParagraphSpan("§ 1")}, {"paragraphs": ParagraphSpan("§§ 1–2")}, False),
        ({"paragraphs": ParagraphSpan("§ 1")}, {"times": [ClockSpan(start=time(19))]}, True),
        ({"paragraphs": ParagraphSpan("§ 1")}, {}, False),
    ],
)
def test_rows_of_different_times_may_be_of_one_person(first, second, known):
    rows = [row("Maja Sundin S member", **first), row("Maja Sundin S member", **second)]
    (line,) = lines(evolve(meeting(**EVENING), attendance=rows), by=rules(FeeUnit.MEETING))
    assert line.unknown is not known


def test_a_meeting_without_ids_takes_the_only_one_that_others_tell():
    by = rules(FeeUnit.DAY)
    found = lines(namesakes("A1"), namesakes(None), by=by)
    assert [each.service.person.id for each in found] == ["A1", "A1"]
    assert [each.reckoning.amount for each in found] == [100, 0]


def test_a_meeting_without_ids_is_unknown_where_others_tell_of_two_namesakes():
    assert whys(namesakes("A1", "A2"), namesakes(None)) == [
        "okänt: flera heter Maja Sundin, och inget anger vem av dem som avses"
    ]


def test_what_may_be_anybodys_leaves_the_cap_of_each_namesake_open():
    early = namesakes(None, start=time(9), end=time(11))
    by = rules(more={"cap": DailyCap(hours=Decimal(3))})
    found = lines(namesakes("A1", "A2"), early, by=by)
    assert [each.unknown for each in found] == [True, True, True]
    assert "taket" in str(found[0].reckoning.why)


@given(st.lists(st.sampled_from(["A1", "A2", "A3"]), min_size=1, max_size=4, unique=True))
def test_as_many_are_paid_as_ids_tell_of(ids):
    assert came_to(namesakes(*ids), by=rules(FeeUnit.DAY)) == [("Maja Sundin", 1, 100)] * len(ids)


SOMEBODY = st.builds(
    Payee,
    municipality=st.sampled_from([None, "granvik", "norrvik"]),
    name=st.sampled_from(["maja sundin", "olle brandt"]),
    party=st.sampled_from([None, "s", "m"]),
    id=st.sampled_from([None, "A1", "A2"]),
)


@given(SOMEBODY, SOMEBODY)
def test_whoever_may_be_one_may_be_so_both_ways(one, other):
    assert one.may_be(one)
    assert one.may_be(other) == other.may_be(one)


def test_two_of_one_name_with_a_right_of_attendance_are_unknown():
    there = row("Stig Alm MP other", attending=Attending.ATTENDANCE_RIGHT)
    held = evolve(meeting(**EVENING), attendance=[there, there])
    assert len(whys(held, by=rules(FeeUnit.DAY, more={"attendance_right": True}))) == 2


def test_one_name_in_two_municipalities_is_two_people():
    held = [
        namesakes(None, body=Body(name="Kommunstyrelsen", municipality=home))
        for home in ("Granvik", "Norrvik", None, "GRANVIK", None)
    ]
    made = basis_of(*held, unit=FeeUnit.DAY)
    assert [each.reckoning.amount for each in made.lines] == [100, 100, 100, 0, 0]
    sums = made.reports()[1]
    assert list(zip(sums.column("municipality"), sums.column("amount"), strict=True)) == [
        ("Granvik", 100),
        ("Norrvik", 100),
        (None, 100),
    ]
    assert any("Kommunen är inte känd" in str(note) for note in pay_sheet(made).private_notes)


def elected(own=None, office=Office.MEMBER, **more):
    return Elected(person=Person(name="Maja Sundin", id=own), office=office, party="S", **more)


@pytest.mark.parametrize(
    ("those", "told"),
    [
        ([elected("A1")], "A1"),
        ([elected()], None),
        ([elected("A1"), elected("A1", Office.SUBSTITUTE)], "A1"),
        ([elected("A1"), elected("A2", Office.SUBSTITUTE)], "A1"),
        ([elected("A1"), elected("A2", until=date(2024, 3, 4))], "A1"),
        ([elected("A1"), elected("A2")], "unknown"),
        ([elected(), elected()], "unknown"),
    ],
)
def test_the_list_of_elected_persons_tells_which_namesake_it_is(those, told):
    body = Body(name="kommunstyrelsen", municipality="Granvik", elected=those)
    (line,) = basis_of(meeting("Maja Sundin S member", **EVENING), files=[body]).lines
    assert ("unknown" if line.unknown else line.service.person.id) == told


def test_a_body_file_tells_the_kind_of_body():
    held = evolve(meeting("Maja Sundin S member", **EVENING), body=Body(name="Rådet"))
    fee = {"bodies": [BodyKind.COUNCIL]}
    assert basis_of(held, **fee).lines[0].unknown
    known = Body(name="Rådet", kind=BodyKind.COUNCIL)
    assert basis_of(held, files=[known], **fee).lines[0].reckoning.amount == 250
    assert basis_of(held, files=[known, known], **fee).lines[0].unknown


@pytest.mark.parametrize("party", ["S", None])
def test_nobody_approves_a_line_that_may_be_the_own(party):
    chair = row("Maja Sundin S member", roles=[Role(kind=RoleKind.CHAIR)])
    vice = row("Olle Brandt M member", roles=[Role(kind=RoleKind.FIRST_VICE_CHAIR)])
    rows = [evolve(chair, party=party), row("Maja Sundin S member"), vice]
    made = basis_of(evolve(meeting(**EVENING), attendance=rows))
    assert pay_sheet(made).column("approves") == ("Olle Brandt", "Maja Sundin")


def test_an_absent_vice_chair_approves_nothing():
    chair = row("Maja Sundin S member", roles=[Role(kind=RoleKind.CHAIR)])
    vice = row("Olle Brandt M absent", roles=[Role(kind=RoleKind.FIRST_VICE_CHAIR)])
    made = basis_of(evolve(meeting(**EVENING), attendance=[chair, vice]))
    assert [str(each) for each in pay_sheet(made).column("approves")] == [
        "vice ordförande (protokollet anger ingen som var med)"
    ]


@pytest.mark.parametrize("profile", shipped_profiles())
def test_every_shipped_profile_holds_for_the_one_year_of_its_figures(profile):
    by = load_fee_profile(profile)
    assert (by.since, by.until) == (date(by.since.year, 1, 1), date(by.since.year, 12, 31))
    assert str(by.since.year) in by.name
    assert str(by.since.year) in by.source
    after = [
        meeting(
            "Maja Sundin S member", "Nils Öman S substitute", day=date(by.until.year + 1, 1, 1), **EVENING
        )
    ]
    assert [each.reckoning.amount for each in lines(*after, by=by)] == [None, None]
    (why, _) = whys(*after, by=by)
    assert (
        why
        == f"okänt: profilen gäller från och med {by.since} till och med {by.until}, inte på sammanträdesdagen"
    )
    notes = [str(note) for note in pay_sheet(pay_basis([reported(after[0])], by)).private_notes]
    assert any(note.startswith("Inte räknade") for note in notes)


@pytest.mark.parametrize(
    ("days", "told"),
    [
        ({"since": date(2024, 1, 1)}, "gäller från och med 2024-01-01"),
        ({"until": date(2024, 1, 1)}, "gäller till och med 2024-01-01"),
    ],
)
def test_a_meeting_without_a_day_is_unknown_by_a_profile_with_days(days, told):
    held = evolve(meeting("Maja Sundin S member", **EVENING), date=None)
    (why,) = whys(held, by=rules(more=days))
    assert why == f"okänt: sammanträdesdagen är inte känd, och profilen {told}"
    assert whys(held) == []


def test_notes_have_blanks_between_thousands_and_say_that_nothing_is_rounded():
    base = FeeBase(amount=Decimal(60000), name="årligt grundbelopp")
    made = basis(
        "Maja Sundin S member", more={"base": base, "cap": DailyCap(amount=Decimal(1000))}, rate="2000"
    )
    notes = [str(note) for note in pay_sheet(made).private_notes]
    assert "Basbelopp: 60 000 kr (årligt grundbelopp), index 100." in notes
    assert "Ingen avrundning." in notes
    assert "1 000 kr" in str(made.lines[0].reckoning.why)


def test_the_public_sheet_tells_apart_the_lines_of_one_person():
    adjuster = row("Inga Törn C member", roles=[Role(kind=RoleKind.ADJUSTER)])
    held = evolve(meeting(**EVENING), attendance=[adjuster])
    made = basis_of(held, more={"adjusting": AdjustingFee(units=Decimal(1))})
    shown = published(pay_sheet(made))
    assert [each.value for each in shown.column("paid_for")] == ["meeting", "adjusting"]
    assert len({tuple(cell.value for cell in line) for line in shown.rows}) == 2


def basis(*rows, **more):
    ids = IdFile(persons=[PaidPerson(name="Maja Sundin", party="S", id="17")])
    held = reported(meeting(*rows, **EVENING))
    return pay_basis([held], rules(**more), Payroll(ids, "ids.csv"))


def test_what_is_paid_and_the_ids_are_withheld_and_presence_is_not():
    shown = published(pay_sheet(basis("Maja Sundin S member", "Olle Brandt M member")))
    names = {column.name for column in shown.columns}
    assert {"person", "party", "presence", "start", "end", "minutes"} <= names
    secret = {"employment_id", "units", "amount", "fee", "why", "pay_code", "accounting"}
    assert not names & secret
    assert shown.notes == ()
    assert all(published(each).rows == () for each in [basis("Maja Sundin S member").reports()[1]])


def test_columns_come_in_the_order_asked_for():
    sheet = pay_sheet(basis("Maja Sundin S member"))
    assert [each.name for each in arranged(sheet, ("amount", "person")).columns] == ["amount", "person"]
    with pytest.raises(InputError, match="--columns"):
        arranged(sheet, ("salary",))


def test_the_accounting_string_is_that_of_the_body():
    more = {"accounting": [Accounting(body="kommunstyrelsen", string="110"), Accounting(string="190")]}
    assert pay_sheet(basis("Maja Sundin S member", more=more)).column("accounting") == ("110",)


def test_lines_with_their_source_point_into_the_minutes():
    sheet = pay_sheet(basis("Maja Sundin S member"))
    assert (sheet.column("document"), sheet.column("line")) == (("minutes.txt",), ("3",))


def test_transactions_want_an_id_and_a_pay_code():
    assert [each.amount for each in transactions(basis("Maja Sundin S member"))] == [Decimal("250.00")]
    with pytest.raises(InputError, match=r"ids\.csv.*Nils Öman"):
        transactions(basis("Maja Sundin S member", "Nils Öman M member"))
    one = basis("Maja Sundin S member")
    nameless = evolve(one.rules, fees=[evolve(one.rules.fees[0], code=None)])
    with pytest.raises(InputError, match="löneart"):
        transactions(pay_basis(one.given, nameless, one.payroll))


def test_a_half_day_with_a_code_of_its_own_is_one_of_that_code():
    held = reported(meeting("Maja Sundin S member", day=date(2023, 3, 7), **EVENING))
    ids = IdFile(persons=[PaidPerson(name="Maja Sundin", party="S", id="17")])
    (one,) = transactions(pay_basis([held], load_fee_profile("hudiksvall-2023"), Payroll(ids)))
    assert (one.code, one.number, one.amount) == ("1649", 1, 657)


@given(st.permutations(["chair", "vice", "other"]))
def test_nobody_ever_approves_the_own_line(order):
    roles = {"chair": [RoleKind.CHAIR], "vice": [RoleKind.FIRST_VICE_CHAIR], "other": []}
    names = {"chair": "Maja Sundin", "vice": "Olle Brandt", "other": "Karin Åsberg"}
    rows = [row(f"{names[each]} S member", roles=[Role(kind=kind) for kind in roles[each]]) for each in order]
    sheet = pay_sheet(pay_basis([reported(evolve(meeting(**EVENING), attendance=rows))], rules()))
    signs = dict(zip(sheet.column("person"), sheet.column("approves"), strict=True))
    assert signs == {
        "Maja Sundin": "Olle Brandt",
        "Olle Brandt": "Maja Sundin",
        "Karin Åsberg": "Maja Sundin",
    }


def test_without_a_vice_chair_the_line_of_the_chair_is_left_for_one():
    rows = [row("Maja Sundin S member", roles=[Role(kind=RoleKind.CHAIR)]), row("Karin Åsberg S member")]
    found = pay_signatures(pay_basis([reported(evolve(meeting(**EVENING), attendance=rows))], rules()))
    assert [str(each) for each in found.column("who")] == [
        "sekreterare (anges inte i protokollet)",
        "vice ordförande (protokollet anger ingen som var med)",
        "Maja Sundin",
    ]


def test_minutes_without_an_attendance_list_are_noted():
    full = pay_sheet(basis("Maja Sundin S member", "Karin Åsberg S member"))
    assert full.notes == ()
    held = evolve(meeting(**EVENING), attendance=[row("Maja Sundin S serving for Karin Åsberg")])
    (note,) = pay_sheet(pay_basis([reported(held)], rules())).notes
    assert "närvarolista" in str(note)
