"""The pay basis: lines, caps, exemptions, unknown time, ids, and what is for the public."""

from datetime import date, time
from decimal import Decimal

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from beslut.errors import InputError
from beslut.files import IdFile, PaidPerson, load_fee_profile
from beslut.law import (
    Accounting,
    AdjustingFee,
    AnnualFee,
    DailyCap,
    Fee,
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
    NonParticipation,
    ParagraphNumber,
    ParagraphSpan,
    Reason,
    Role,
    RoleKind,
)
from beslut.records.people import Actor
from beslut.reports import published
from beslut.reports.pay import (
    Payroll,
    Presence,
    arranged,
    pay_basis,
    pay_lines,
    pay_sheet,
    pay_signatures,
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
        meeting("Maja Sundin S member", day=date(2024, 3, 5), start=time(hour), end=time(hour + 3))
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


def test_ids_are_joined_by_name_and_party():
    ids = IdFile(
        persons=[
            PaidPerson(name="MAJA  Sundin", party="Socialdemokraterna", id="17"),
            PaidPerson(name="Maja Sundin", party="M", id="18"),
        ]
    )
    payroll = Payroll(ids)
    assert payroll.of("Maja Sundin", "S").id == "17"
    assert payroll.of("Maja Sundin", "M").id == "18"
    assert payroll.of("Maja Sundin", "C") is None
    with pytest.raises(InputError, match="flera heter Maja Sundin"):
        payroll.of("Maja Sundin", None)


@pytest.mark.parametrize("parties", [("S", "S"), ("S", None), (None, None)])
def test_two_rows_that_nothing_tells_apart_are_an_error(parties):
    rows = [PaidPerson(name="Maja Sundin", party=party, id=str(n)) for n, party in enumerate(parties)]
    with pytest.raises(InputError, match="flera heter Maja Sundin"):
        Payroll(IdFile(persons=rows))


def test_one_row_is_not_joined_to_two_namesakes():
    payroll = Payroll(IdFile(persons=[PaidPerson(name="Maja Sundin", id="17")]))
    assert payroll.of("Maja Sundin", "S").id == "17"
    with pytest.raises(InputError, match="flera heter Maja Sundin"):
        payroll.of("Maja Sundin", "M")


def basis(*rows, **more):
    ids = IdFile(persons=[PaidPerson(name="Maja Sundin", party="S", id="17")])
    held = reported(meeting(*rows, **EVENING))
    return pay_basis([held], rules(**more), Payroll(ids, "ids.csv"))


def test_what_is_paid_and_the_ids_are_withheld_and_presence_is_not():
    shown = published(pay_sheet(basis("Maja Sundin S member", "Olle Brandt M member")))
    names = {column.name for column in shown.columns}
    assert {"person", "party", "presence", "start", "end", "minutes"} <= names
    secret = {"employment_id", "units", "amount", "fee", "why", "pay_code", "accounting", "paid_for"}
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
    held = reported(meeting("Maja Sundin S member", **EVENING))
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
        "vice ordförande (anges inte i protokollet)",
        "Maja Sundin",
    ]


def test_minutes_without_an_attendance_list_are_noted():
    full = pay_sheet(basis("Maja Sundin S member", "Karin Åsberg S member"))
    assert full.notes == ()
    held = evolve(meeting(**EVENING), attendance=[row("Maja Sundin S serving for Karin Åsberg")])
    (note,) = pay_sheet(pay_basis([reported(held)], rules())).notes
    assert "närvarolista" in str(note)
