"""Kommunallagen (2017:725), in force since 2018: the provisions that the rules stand on, each with what went before.

As consolidated through SFS 2025:450. Sections that were amended after 2018-01-01 have a step of their own from that
day. What the act of 1991 said, and from which day, stands in the same series: see `beslut.law.kl_1991`.
"""

from datetime import date
from fractions import Fraction

from beslut.law import kl_1991
from beslut.law.citation import Act, Citation, Mark
from beslut.law.dated import Dated, Repeal, Step
from beslut.messages import Message, message

ACT = Act(
    number="2017:725",
    name=message("the Local Government Act"),
    since=date(2018, 1, 1),
    address="https://github.com/se-lex/sfs/blob/main/2017/sfs-2017-725.md",
)

NEW_GROUNDS_SINCE = date(2022, 7, 1)
"""SFS 2022:638: new grounds of disqualification in 6:28 and a new 6:31."""


def section(number: str, mark: Mark = Mark.VERIFIED) -> Citation:
    """A section of this act."""
    return Citation(act=ACT, section=number, mark=mark)


def _provision(
    name: Message, number: str, mark: Mark = Mark.VERIFIED, before: Citation | None = None
) -> Dated[bool]:
    """A provision that applies since this act, and before it by `before`, a section of the act of 1991."""
    steps = [] if before is None else [Step(since=kl_1991.ACT.since, value=True, source=before)]
    return Dated(name=name, steps=[*steps, Step(since=ACT.since, value=True, source=section(number, mark))])


# Quorum (beslutsförhet)
QUORUM_COUNCIL = _provision(
    message("quorum in the council"), "5 kap. 45 §", before=kl_1991.section("5 kap. 18 §")
)
QUORUM_COUNCIL_DISQUALIFIED = _provision(
    message("quorum in the council when members are disqualified"),
    "5 kap. 46 §",
    before=kl_1991.section("5 kap. 19 §"),
)
QUORUM_INTERPELLATIONS = _provision(
    message("fewer present when interpellations are answered"),
    "5 kap. 45 §",
    before=kl_1991.section("5 kap. 18 §"),
)
QUORUM_COMMITTEE = _provision(
    message("quorum in a committee"), "6 kap. 27 §", before=kl_1991.section("6 kap. 23 §")
)
QUORUM_COMMITTEE_DISQUALIFIED = _provision(
    message("quorum in a committee when members are disqualified"),
    "6 kap. 27 och 30 §§",
    before=kl_1991.section("6 kap. 23 och 24 §§"),
)
QUORUM_SUBCOMMITTEE = _provision(
    message("quorum in a subcommittee"), "3 kap. 5 § och 6 kap. 41–44 §§", Mark.INFERENCE
)

# Disqualification (jäv)
DISQUALIFIED_IN_COUNCIL = _provision(
    message("disqualification in the council"),
    "5 kap. 47 §",
    before=kl_1991.section("5 kap. 20 §", Mark.VERIFIED),
)
DISQUALIFIED_MAY_STAY = _provision(
    message("a disqualified member of the council may stay"),
    "5 kap. 42 och 47 §§",
    before=kl_1991.section("5 kap. 20 §"),
)
DISCHARGE = _provision(
    message("accountable persons and discharge"),
    "5 kap. 48 och 49 §§",
    before=kl_1991.section("5 kap. 20 a §"),
)
AUDITOR_ELECTION = _provision(
    message("accountable persons and the election of auditors"),
    "5 kap. 48 §",
    before=kl_1991.section("5 kap. 20 a §"),
)
PRESENCE_OF_DISQUALIFIED = _provision(
    message("disqualified persons in a committee"),
    "6 kap. 30 §",
    before=kl_1991.section("6 kap. 24 §", Mark.VERIFIED),
)
DUTY_TO_REPORT = _provision(
    message("the duty to report disqualification"),
    "6 kap. 30 §",
    before=kl_1991.section("6 kap. 24 §", Mark.VERIFIED),
)
QUESTION_TO_BE_DECIDED = _provision(
    message("questions of disqualification are decided at once"),
    "6 kap. 30 §",
    before=kl_1991.section("6 kap. 24 §", Mark.VERIFIED),
)
OWN_QUESTION = _provision(
    message("taking part in the question of one’s own disqualification"),
    "6 kap. 30 §",
    before=kl_1991.section("6 kap. 24 §"),
)
DISREGARD = _provision(
    message("disqualification that obviously lacks importance"),
    "6 kap. 29 §",
    before=kl_1991.section("6 kap. 26 §", Mark.VERIFIED),
)
OTHER_COMMITTEE_EXCEPTION = _provision(
    message("handling in another committee"), "6 kap. 31 §", before=kl_1991.section("6 kap. 27 §")
)
DISQUALIFIED_IN_SUBCOMMITTEE = _provision(
    message("disqualified persons in a subcommittee"),
    "6 kap. 30 och 41 §§",
    Mark.INFERENCE,
    before=kl_1991.section("6 kap. 24 §", Mark.INFERENCE),
)
DISQUALIFIED_SUBSTITUTES = _provision(
    message("disqualified substitutes who do not serve"),
    "4 kap. 1 § och 6 kap. 30 §",
    Mark.INFERENCE,
    before=kl_1991.section("6 kap. 24 §", Mark.INFERENCE),
)
QUESTIONS_IN_COUNCIL = _provision(
    message("questions of disqualification in the council"),
    "5 kap. 47 § och 6 kap. 30 §",
    before=kl_1991.section("5 kap. 20 § och 6 kap. 24 §"),
)
QUESTION_APPEAL_IN_COUNCIL = _provision(
    message("appeal of decisions on disqualification in the council"), "5 kap. 47 § och 6 kap. 32 §"
)
EMPLOYEES = _provision(
    message("disqualified employees, staff representatives and members of joint staff bodies"),
    "7 kap. 4, 17 och 24 §§",
)
STAFF_REPRESENTATIVES = Dated[bool](
    name=message("disqualified staff representatives"),
    steps=[Step(since=date(2024, 1, 1), value=True, source=section("7 kap. 17 §"))],
)
"""The wording of SFS 2023:642; what the section said before was not seen."""
AUDITORS = _provision(message("disqualified auditors"), "12 kap. 14–17 §§")
JOINT_BODIES = _provision(message("disqualification in a federation board"), "9 kap. 2, 3 och 5 §§")
DISQUALIFICATION_APPEAL = _provision(message("appeal of decisions on disqualification"), "6 kap. 32 §")
PERSONAL_CONCERN = _provision(
    message("elections and large groups"), "5 kap. 47 §", Mark.GUIDANCE, before=kl_1991.section("5 kap. 20 §")
)
PRESIDING_COUNCIL = _provision(
    message("who presides in the council"),
    "5 kap. 11, 43 och 47 §§",
    before=kl_1991.section("5 kap. 6 och 39 §§"),
)
PRESIDING_COMMITTEE = _provision(
    message("who presides in a committee"), "6 kap. 22 och 30 §§", before=kl_1991.section("6 kap. 24 §")
)

# Taking part and voting (deltagande och omröstning)
RIGHT_TO_DECLINE = _provision(
    message("the right not to take part"), "4 kap. 25 §", before=kl_1991.section("4 kap. 20 §")
)
CHAIR_MUST_VOTE = _provision(
    message("the chair’s duty to vote"), "4 kap. 25 §", before=kl_1991.section("4 kap. 20 §")
)
MUST_DECIDE = _provision(
    message("the duty to decide in exercise of authority"),
    "4 kap. 26 §",
    before=kl_1991.section("4 kap. 21 §"),
)
ONE_VOTE = _provision(message("one vote each"), "4 kap. 24 §", before=kl_1991.section("4 kap. 19 §"))
OPEN_VOTE = _provision(message("open votes"), "5 kap. 54 §", before=kl_1991.section("5 kap. 42 §"))
OPEN_VOTE_COMMITTEE = _provision(
    message("open votes in a committee"), "5 kap. 54 § och 6 kap. 33 §", before=kl_1991.section("5 kap. 42 §")
)
SIMPLE_MAJORITY = _provision(message("simple majority"), "5 kap. 55 §", before=kl_1991.section("5 kap. 43 §"))
SIMPLE_MAJORITY_COMMITTEE = _provision(
    message("simple majority in a committee"),
    "5 kap. 55 § och 6 kap. 33 §",
    before=kl_1991.section("5 kap. 43 §"),
)
CASTING_VOTE = _provision(
    message("the chair’s casting vote"), "5 kap. 56 §", before=kl_1991.section("5 kap. 44 §")
)
CASTING_VOTE_COMMITTEE = _provision(
    message("the chair’s casting vote in a committee"),
    "5 kap. 56 § och 6 kap. 33 §",
    before=kl_1991.section("5 kap. 44 §"),
)
LOT = _provision(message("lots in elections"), "5 kap. 56 §", before=kl_1991.section("5 kap. 44 §"))
LOT_COMMITTEE = _provision(
    message("lots in elections in a committee"),
    "5 kap. 56 § och 6 kap. 33 §",
    before=kl_1991.section("5 kap. 44 §"),
)
ACCLAMATION = _provision(
    message("how matters are decided"), "5 kap. 53 §", before=kl_1991.section("5 kap. 42 §")
)
ACCLAMATION_COMMITTEE = _provision(
    message("how matters are decided in a committee"),
    "5 kap. 53 § och 6 kap. 33 §",
    before=kl_1991.section("5 kap. 42 §"),
)
TABLING_COMMITTEE = _provision(message("postponement and recommittal in a committee"), "6 kap. 33 §")
URGENT_MATTER = _provision(message("urgent matters in the council"), "5 kap. 33 och 52 §§")
FEDERATION_MAJORITY = _provision(message("majorities by the charter of a federation"), "9 kap. 6 §")
ARITHMETIC = _provision(
    message("votes and those who may vote"),
    "4 kap. 24 och 25 §§ och 5 kap. 66 och 67 §§",
    Mark.INFERENCE,
    before=kl_1991.section("4 kap. 19 och 20 §§"),
)

# Reservations and statements (reservationer och yttranden)
RESERVATION = _provision(message("reservations"), "4 kap. 27 §", before=kl_1991.section("4 kap. 22 §"))
RESERVATION_REASONS = Dated[bool](
    name=message("the reasons of a reservation"),
    steps=[
        Step(since=kl_1991.ACT.since, value=True, source=kl_1991.section("4 kap. 22 §")),
        Step(since=ACT.since, value=False, source=section("4 kap. 27 §")),
    ],
)
"""Whether the act itself says that written reasons are handed in before the adjustment; else the local rules do."""
STATEMENTS = _provision(message("statements by others than those deciding"), "4 kap. 28 § och 6 kap. 17 §")

# Substitutes and seats (ersättare och platser)
SUBSTITUTE_SERVES = _provision(
    message("substitutes serve for absent members of the council"),
    "5 kap. 17 §",
    before=kl_1991.section("5 kap. 12 §"),
)
SUBSTITUTE_ORDER = _provision(
    message("the order of the council’s substitutes"),
    "5 kap. 18 och 21 §§",
    before=kl_1991.section("5 kap. 13 §"),
)
STARTED_SUBSTITUTE = _provision(
    message("precedence of whoever has begun to serve"), "5 kap. 18 §", before=kl_1991.section("5 kap. 13 §")
)
LATE_MEMBER = _provision(
    message("members who arrive during the meeting"), "5 kap. 19 §", before=kl_1991.section("5 kap. 14 §")
)
NO_RETURN = _provision(
    message("no return on the same day"), "5 kap. 18 och 20 §§", before=kl_1991.section("5 kap. 15 §")
)
SUBSTITUTES_IN_COMMITTEE = _provision(
    message("substitutes in a committee, by local rules"), "6 kap. 16 och 17 §§"
)
SEATS = _provision(message("one person a seat"), "4 kap. 24 §, 5 kap. 17 § och 6 kap. 16 §", Mark.INFERENCE)
NON_SERVING = _provision(message("substitutes who do not serve"), "5 kap. 42 § och 6 kap. 17 §")
COUNCIL_SIZE = _provision(message("the size of a council"), "5 kap. 5 § och 9 kap. 3 §")
BOARD_SIZE = _provision(
    message("the size of a board or a joint committee"), "6 kap. 16 § och 9 kap. 3 och 24 §§"
)

# Minutes, adjustment, notice (protokoll, justering, anslag)
WHO_SERVED = _provision(
    message("the minutes tell who served"),
    "5 kap. 66 § och 6 kap. 35 §",
    before=kl_1991.section("5 kap. 58 §"),
)
EACH_MATTER = _provision(
    message("what the minutes tell of each matter"),
    "5 kap. 67 § och 6 kap. 35 §",
    before=kl_1991.section("5 kap. 59 §"),
)
VOTES_NAMED = _provision(
    message("the minutes tell how each voted"),
    "5 kap. 67 § och 6 kap. 35 §",
    before=kl_1991.section("5 kap. 59 §"),
)
INTERPELLATIONS_TOLD = _provision(
    message("the minutes tell of interpellations"), "5 kap. 68 §", before=kl_1991.section("5 kap. 60 §")
)
ADJUSTER = _provision(
    message("who adjusts"),
    "5 kap. 69 § och 6 kap. 35 §",
    Mark.INFERENCE,
    before=kl_1991.section("5 kap. 61 §"),
)
ADJUSTER_DISQUALIFIED = _provision(
    message("who adjusts a § in which an adjuster was disqualified"),
    "6 kap. 30 §",
    Mark.INFERENCE,
    before=kl_1991.section("6 kap. 24 §"),
)
CORRECTION = _provision(
    message("corrections are visible"),
    "5 kap. 69 § och 6 kap. 35 §",
    Mark.INFERENCE,
    before=kl_1991.section("5 kap. 61 §"),
)
LEGALITY_REVIEW = _provision(message("what can be appealed"), "13 kap. 2 och 3 §§")
ENFORCEMENT = _provision(message("enforcement before legal force"), "13 kap. 14 §")
GROUNDS_FOR_SETTING_ASIDE = _provision(
    message("grounds for setting a decision aside"),
    "13 kap. 8 §",
    before=kl_1991.section("10 kap. 8 §", Mark.VERIFIED),
)
HARMLESS_ERROR = _provision(
    message("faults without importance"), "13 kap. 9 §", before=kl_1991.section("10 kap. 9 §")
)
OTHERS_PRESENT = _provision(message("others than members"), "4 kap. 28 § och 7 kap. 12–15 §§")
CLOSED_DOORS = _provision(message("public meetings of a committee"), "6 kap. 25 §")
PUBLIC_COUNCIL = _provision(message("public meetings of the council"), "5 kap. 42 §")

# Shares and periods, with their numbers
ONE_THIRD = Dated[Fraction](
    name=message("the minority that may have a matter postponed or recommitted"),
    steps=[
        Step(since=kl_1991.ACT.since, value=Fraction(1, 3), source=kl_1991.section("5 kap. 36 §")),
        Step(since=ACT.since, value=Fraction(1, 3), source=section("5 kap. 50 §")),
    ],
)
"""Of the members present."""
TWO_THIRDS = Dated[Fraction](
    name=message("two thirds of those present"),
    steps=[Step(since=ACT.since, value=Fraction(2, 3), source=section("5 kap. 10 och 37 §§"))],
)
"""Of the members present, for an extra election or against a referendum."""
ADJUSTMENT_DAYS = Dated[int](
    name=message("days within which the minutes are adjusted"),
    steps=[
        Step(since=kl_1991.ACT.since, value=14, source=kl_1991.section("5 kap. 61 §")),
        Step(since=ACT.since, value=14, source=section("5 kap. 69 § och 6 kap. 35 §")),
    ],
)
"""Calendar days after the last day of the meeting."""
NOTICE_DAYS = Dated[int](
    name=message("days within which the adjustment is announced"),
    steps=[
        Step(since=kl_1991.ACT.since, value=2, source=kl_1991.section("5 kap. 62 §")),
        Step(since=ACT.since, value=2, source=section("8 kap. 12 §")),
    ],
)
"""Calendar days after the adjustment: on the second day at the latest."""
NOTICE_STAYS = Dated[bool](
    name=message("the notice stays up for the whole period"),
    steps=[
        Step(since=kl_1991.ACT.since, value=True, source=kl_1991.section("5 kap. 62 § och 10 kap. 6 §")),
        Step(since=ACT.since, value=True, source=section("8 kap. 12 § och 13 kap. 5 §")),
    ],
)
APPEAL_WEEKS = Dated[int](
    name=message("weeks of the appeal period"),
    steps=[
        Step(since=kl_1991.ACT.since, value=3, source=kl_1991.section("10 kap. 6 §", Mark.VERIFIED)),
        Step(since=ACT.since, value=3, source=section("13 kap. 5 §")),
    ],
)
"""Weeks from the day on which the notice was put up."""
ANNOUNCEMENT_DAYS = Dated[int](
    name=message("days before a meeting of the council by which it is announced"),
    steps=[Step(since=ACT.since, value=7, source=section("5 kap. 13–15 §§"))],
)
"""Calendar days before the day of the meeting, at the least."""

# What changed within the acts
REMOTE_IN_COUNCIL = Dated[bool](
    name=message("taking part in the council at a distance"),
    steps=[
        Step(since=date(2014, 2, 1), value=True, source=kl_1991.section("5 kap. 38 a §")),
        Step(since=ACT.since, value=True, source=section("5 kap. 16 och 72 §§")),
    ],
)
"""Possible since SFS 2013:1053."""
REMOTE_IN_COMMITTEE = _provision(message("taking part in a committee at a distance"), "6 kap. 24 §")
FORMER_GROUNDS = Dated[bool](
    name=message("the five grounds of disqualification"),
    steps=[
        Step(since=kl_1991.ACT.since, value=True, source=kl_1991.section("6 kap. 25 §")),
        Step(since=ACT.since, value=True, source=section("6 kap. 28 §", Mark.GUIDANCE)),
        Repeal(since=NEW_GROUNDS_SINCE, source=section("6 kap. 28 §")),
    ],
)
"""The wording before SFS 2022:638."""
GROUNDS = Dated[bool](
    name=message("the four grounds of disqualification"),
    steps=[Step(since=NEW_GROUNDS_SINCE, value=True, source=section("6 kap. 28 §"))],
)
"""The wording of SFS 2022:638; its transitional rules were not seen, the day of the meeting is taken to decide."""
COMPANY_EXCEPTION = Dated[bool](
    name=message("ties to a company or a foundation of the municipality"),
    steps=[
        Step(since=ACT.since, value=True, source=section("6 kap. 31 §", Mark.FROM_MEMORY)),
        Step(since=NEW_GROUNDS_SINCE, value=True, source=section("6 kap. 31 §")),
    ],
)
"""The wording before 1 July 2022 is from memory."""
