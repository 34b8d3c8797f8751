"""Vote sheets, votes by party, unity and agreement: rows, odd records, and sums that must agree."""

from fractions import Fraction

import pytest
from attrs import evolve
from hypothesis import given, settings

from beslut.messages import translate
from beslut.records import (
    Ballot,
    Body,
    CandidateVotes,
    Capacity,
    Choice,
    Elected,
    GroupBallots,
    Office,
    ParagraphNumber,
    Person,
    Reason,
    Settlement,
    Vote,
    VoteKind,
)
from beslut.rendering import Setting, rendered
from beslut.reports import account, published
from beslut.reports.votes import (
    Blocs,
    Cast,
    Left,
    party_agreement,
    party_unity,
    vote_list,
    vote_sheets,
    votes_by_party,
)
from beslut.reports.votes.by_party import COUNTED, party_votes
from beslut.reports.votes.poll import poll
from beslut.tallies import Count
from tests import strategies
from tests.meetings import meeting, row, serving, stated, vote

TRIO = (row("Alva Brink"), row("Bo Edman"), row("Cia Flod", "M"))


def sheet(one, body=None):
    [report] = vote_sheets([account(one)], body)
    return report


def cells(one, column):
    report = sheet(one)
    found = dict(zip(report.column("name"), report.column(column), strict=True))
    return {name: mark.value for name, mark in found.items()}


def story(one, name):
    report = sheet(one)
    told = dict(zip(report.column("name"), report.column("presence"), strict=True))[name]
    return None if told is None else "; ".join(translate(each, "sv") for each in told)


def shown(report):
    return {
        label if isinstance(label, str) else translate(label, "en"): dict(
            zip((column.name for column in report.columns[2:]), values, strict=True)
        )
        for _, label, *values in [[cell.value for cell in each] for each in report.rows]
    }


def figures(one, vote_id="1:1"):
    report = next(each for each in votes_by_party([account(one)]) if each.column("vote")[:1] == (vote_id,))
    return {
        label: {name: str(count) for name, count in counts.items() if count != Count(low=0, high=0)}
        for label, counts in shown(report).items()
    }


def blocs(*meetings):
    found = Blocs()
    for one in meetings:
        found.add(account(one))
    return found


def test_members_stand_before_substitutes_and_strangers_last():
    one = meeting(
        row("Dag Gren", capacity=Capacity.SUBSTITUTE),
        *TRIO,
        votes=[vote(yes="Alva Brink, Elin Okänd", no="Bo Edman")],
    )
    report = sheet(one)
    assert report.column("name") == ("Alva Brink", "Bo Edman", "Cia Flod", "Dag Gren", "Elin Okänd")
    assert report.column("office")[-1] is None


def test_officials_have_no_row():
    one = meeting(*TRIO, row("Olle Tjänsteman", None, Capacity.OTHER))
    assert "Olle Tjänsteman" not in sheet(one).column("name")


def test_rows_are_grouped_by_constituency_where_a_body_file_tells():
    elected = [
        Elected(person=Person(name=name), office=office, party=party, constituency=where)
        for name, office, party, where in (
            ("Cia Flod", Office.MEMBER, "M", "Norra"),
            ("Alva Brink", Office.MEMBER, "S", "Södra"),
            ("Bo Edman", Office.MEMBER, "S", "Norra"),
            ("Gun Iwar", Office.MEMBER, "S", "Södra"),
        )
    ]
    report = sheet(meeting(*TRIO), Body(name="Nämnden", elected=elected))
    assert list(zip(report.column("constituency"), report.column("name"), strict=True)) == [
        ("Norra", "Cia Flod"),
        ("Norra", "Bo Edman"),
        ("Södra", "Alva Brink"),
    ]
    assert any("Gun Iwar (S)" in translate(note, "sv") for note in report.notes)


def test_the_body_file_of_another_body_orders_nothing():
    elected = [Elected(person=Person(name="Cia Flod"), office=Office.MEMBER, constituency="Norra")]
    report = sheet(meeting(*TRIO), Body(name="Annan nämnd", elected=elected))
    assert report.column("name")[0] == "Alva Brink"
    with pytest.raises(KeyError):
        report.column("constituency")


def test_the_presence_cell_tells_every_stretch():
    one = meeting(
        row("Alva Brink", paragraphs="§§ 1-2"),
        row("Bo Edman", capacity=Capacity.ABSENT),
        serving("Dag Gren", "Alva Brink", paragraphs="§ 3"),
        serving("Elin Hof", "Bo Edman"),
        row("Finn Ask", capacity=Capacity.SUBSTITUTE),
    )
    assert story(one, "Alva Brink") == "N §§ 1–2; Dag Gren tjänstgör § 3"
    assert story(one, "Bo Edman") == "F (Elin Hof)"
    assert story(one, "Dag Gren") == "Tj för Alva Brink § 3"
    assert story(one, "Finn Ask") == "N"


def test_a_step_in_for_jäv_is_told_once_with_its_paragraph():
    one = meeting(
        *TRIO,
        row("Dag Gren", capacity=Capacity.SUBSTITUTE),
        non_participation=[stated("Bo Edman", Reason.DISQUALIFIED, "2", substitute="Dag Gren")],
    )
    assert story(one, "Dag Gren") == "N; Tj för Bo Edman § 2"


def test_a_member_who_is_only_replaced_is_absent():
    assert story(meeting(*TRIO, serving("Dag Gren", "Elin Hof")), "Elin Hof") == "F (Dag Gren)"


def test_a_single_vote_keeps_an_id_with_its_order():
    report = sheet(meeting(*TRIO, votes=[vote(yes="Alva Brink")]))
    assert report.columns[-1].name == "1:1"
    assert translate(report.columns[-1].label, "sv") == "§ 1"


def test_several_votes_of_a_paragraph_show_order_and_kind():
    one = meeting(*TRIO, votes=[vote(yes="Alva Brink", kind=VoteKind.RECOMMITTAL), vote(no="Alva Brink")])
    labels = [translate(column.label, "sv") for column in sheet(one).columns[-2:]]
    assert labels == ["§ 1:1 votering om återremiss", "§ 1:2"]


def test_who_is_missing_in_a_complete_roll_of_an_earlier_vote_did_not_vote():
    one = meeting(
        *TRIO,
        votes=[
            vote(yes="Alva Brink", no="Bo Edman", kind=VoteKind.RECOMMITTAL),
            vote(yes="Alva Brink, Cia Flod", no="Bo Edman"),
        ],
    )
    assert cells(one, "1:1")["Cia Flod"] is Cast.NO_VOTE
    assert cells(one, "1:2")["Cia Flod"] is Cast.YES


def test_a_jävig_substitute_who_did_not_serve_has_no_vote():
    one = meeting(
        *TRIO,
        row("Dag Gren", capacity=Capacity.SUBSTITUTE),
        non_participation=[stated("Dag Gren", Reason.DISQUALIFIED)],
        votes=[vote(yes="Alva Brink, Bo Edman, Cia Flod")],
    )
    assert cells(one, "1:1")["Dag Gren"] is Cast.NO_VOTE


def test_a_ballot_that_may_be_of_two_namesakes_is_nobodys_and_still_counted():
    one = meeting(
        row("Alva Brink", "S"),
        row("Alva Brink", "M"),
        votes=[vote(yes="Alva Brink")],
    )
    report = sheet(one)
    assert [mark.value for mark in report.column("1:1")] == [Cast.UNKNOWN, Cast.UNKNOWN]
    assert figures(one)["the whole body"]["yes"] == "1"


def test_two_ballots_of_one_person_that_contradict_leave_the_cell_open():
    one = meeting(*TRIO, votes=[vote(yes="Alva Brink, Bo Edman", no="Alva Brink")])
    assert cells(one, "1:1")["Alva Brink"] is Cast.UNKNOWN


def test_groups_without_names_are_counted_once():
    groups = [
        GroupBallots(parties=("S",), choice=Choice.YES, votes=2),
        GroupBallots(parties=("M",), choice=Choice.NO, votes=1),
    ]
    one = meeting(*TRIO, votes=[Vote(paragraph=ParagraphNumber("1"), yes=2, no=1, groups=groups)])
    assert cells(one, "1:1")["Alva Brink"] is Cast.UNNAMED
    assert figures(one) == {
        "S": {"yes": "2"},
        "M": {"no": "1"},
        "the whole body": {"yes": "2", "no": "1"},
    }


def test_those_without_party_stand_by_name():
    one = meeting(
        row("Alva Brink", "-"),
        row("Bo Edman", "-"),
        row("Cia Flod"),
        votes=[vote(yes="Alva Brink, Bo Edman, Cia Flod")],
    )
    assert set(figures(one)) == {"Alva Brink (-)", "Bo Edman (-)", "S", "the whole body"}


def test_an_absent_member_is_a_range_where_a_substitute_may_serve_on_the_seat():
    one = meeting(
        row("Alva Brink"),
        row("Bo Edman", capacity=Capacity.ABSENT),
        row("Cia Flod", "M", Capacity.ABSENT),
        serving("Dag Gren"),
        votes=[vote(yes="Alva Brink, Dag Gren")],
    )
    assert figures(one)["S"]["absent"] == "0–1"


SECRET = Vote(
    paragraph=ParagraphNumber("1"),
    secret=True,
    yes=1,
    no=2,
    roll=[
        Ballot(name="Alva Brink", choice=Choice.YES, party="S"),
        Ballot(name="Alva Brink", choice=Choice.NO),
    ],
    candidates=[CandidateVotes(name="Ulla Öst", votes=2)],
    place=None,
)


@pytest.mark.parametrize("ballot", [SECRET, evolve(SECRET, secret=False), evolve(SECRET, candidates=())])
@pytest.mark.parametrize("lang", ["sv", "en"])
def test_nobody_is_tied_to_a_secret_ballot(ballot, lang):
    one = account(meeting(*TRIO, votes=[ballot]))
    votes = rendered([published(vote_list([one]))], "json", Setting(lang=lang))
    assert "Alva" not in votes
    assert "Ulla" not in votes
    assert [column.name for column in vote_sheets([one])[0].columns] == [
        "name",
        "party",
        "office",
        "presence",
    ]
    assert votes_by_party([one])[0].rows == ()
    assert party_unity([one])[0].rows == ()


def test_an_open_vote_before_a_secret_one_is_shown():
    one = meeting(
        *TRIO,
        votes=[
            vote(yes="Alva Brink", kind=VoteKind.RECOMMITTAL),
            Vote(paragraph="1", secret=True, yes=3, no=0),
        ],
    )
    assert [column.name for column in sheet(one).columns[4:]] == ["1:1"]


def test_a_vote_that_lost_its_paragraph_is_listed():
    one = account(meeting(*TRIO, votes=[evolve(vote(yes="Alva Brink"), paragraph=None)]))
    assert vote_list([one]).column("vote") == ("?:1",)
    assert cells(one.meeting, "?:1")["Alva Brink"] is Cast.YES


def row_of(one):
    report = vote_list([account(one)])
    return dict(
        zip((column.name for column in report.columns), (cell.value for cell in report.rows[0]), strict=True)
    )


def test_the_casting_vote_stands_beside_equal_figures():
    tie = vote(yes="Alva Brink", no="Cia Flod", casting_vote="Alva Brink", settled_by=Settlement.CASTING_VOTE)
    told = row_of(meeting(row("Alva Brink"), row("Cia Flod", "M"), votes=[tie]))
    assert (told["yes"], told["no"], told["sums"].value) == (1, 1, "agrees")
    assert translate(told["casting_vote"], "sv") == "Alva Brink; lika röstetal, 1–1"


def test_figures_are_summed_where_none_are_printed():
    bare = evolve(vote(yes="Alva Brink, Bo Edman", no="Cia Flod"), yes=None, no=None, abstained=None)
    told = row_of(meeting(*TRIO, votes=[bare]))
    assert (told["yes"], told["no"], told["abstained"]) == (2, 1, None)
    assert [each.value for each in told["figures"]] == ["summed"]


def test_figures_that_do_not_add_up_are_told():
    told = row_of(meeting(*TRIO, votes=[evolve(vote(yes="Alva Brink, Bo Edman", no="Cia Flod"), yes=3)]))
    assert told["sums"].value == "disagrees"
    assert told["faults"]


def test_what_yes_meant_and_candidates_are_not_for_the_public():
    one = meeting(*TRIO, votes=[vote(yes="Alva Brink", yes_means="bifall", no_means="avslag")])
    kept = [column.name for column in published(vote_list([account(one)])).columns]
    assert not {"yes_means", "no_means", "candidates", "title"} & set(kept)
    assert {"vote", "yes", "no", "casting_vote"} <= set(kept)


def test_a_tie_counts_half_and_gives_no_majority():
    one = meeting(
        *TRIO, row("Dag Gren", "M"), votes=[vote(yes="Alva Brink, Cia Flod, Dag Gren", no="Bo Edman")]
    )
    found = blocs(one)
    [moderates, social] = found.unity
    assert (social.rice, social.ties, str(social.with_majority.part), moderates.rice) == (0, 1, "1", 1)
    assert found.pairs == ()


def test_the_index_of_rice_is_the_mean_over_votes():
    people = [row(name) for name in ("Alva Brink", "Bo Edman", "Cia Flod", "Dag Gren")]
    votes = [
        vote("1", yes="Alva Brink, Bo Edman, Cia Flod, Dag Gren"),
        vote("2", yes="Alva Brink, Bo Edman, Cia Flod", no="Dag Gren"),
    ]
    [social] = blocs(meeting(*people, votes=votes)).unity
    assert social.rice == Fraction(3, 4)
    assert (str(social.with_majority.part), str(social.with_majority.whole)) == ("7", "8")


def test_a_former_short_form_is_the_party_of_today():
    earlier = meeting(
        row("Alva Brink", "FP"), row("Bo Edman", "fp"), votes=[vote(yes="Alva Brink, Bo Edman")]
    )
    later = meeting(row("Alva Brink", "L"), row("Bo Edman", "L"), votes=[vote(no="Alva Brink, Bo Edman")])
    [liberals] = blocs(earlier, later).unity
    assert (liberals.party, liberals.votes) == ("L", 2)


@pytest.mark.parametrize(
    ("ballot", "why"),
    [
        (SECRET, Left.SECRET),
        (Vote(paragraph=ParagraphNumber("1"), yes=2, no=1), Left.NO_NAMES),
        (evolve(vote(no="Cia Flod"), yes=2), Left.NOT_ALL),
        (
            Vote(paragraph=ParagraphNumber("1"), groups=[GroupBallots(parties=("S",), choice=Choice.YES)]),
            Left.NOT_ALL,
        ),
    ],
)
def test_a_vote_that_does_not_tell_how_parties_voted_is_left_out_and_named(ballot, why):
    found = blocs(meeting(*TRIO, votes=[ballot]))
    assert found.parties == ()
    assert {each: count for each, (count, _) in found.left_out.items()} == {why: 1}


def test_parties_printed_together_are_left_out_of_that_vote():
    groups = [GroupBallots(parties=("S", "V"), choice=Choice.YES, votes=2)]
    ballots = [Ballot(name="Cia Flod", party="M", choice=Choice.NO)]
    one = meeting(
        *TRIO, votes=[Vote(paragraph=ParagraphNumber("1"), yes=2, no=1, groups=groups, roll=ballots)]
    )
    assert blocs(one).parties == ("M",)


def test_bodies_are_kept_apart():
    one = meeting(*TRIO, votes=[vote(yes="Alva Brink, Bo Edman", no="Cia Flod")])
    other = evolve(one, body=Body(name="Utskottet"))
    assert len(party_unity([account(one), account(other)])) == 2


def test_the_square_is_the_same_both_ways_and_has_no_diagonal():
    one = meeting(*TRIO, votes=[vote(yes="Alva Brink, Bo Edman", no="Cia Flod")])
    [report] = party_agreement([account(one)])
    assert report.column("party") == ("M", "S")
    assert report.column("with_M")[0] is None
    assert report.column("with_M")[1] == report.column("with_S")[0]
    assert report.picture.values == ("with_M", "with_S")


def test_what_is_kept_does_not_grow_with_the_meetings():
    one = account(meeting(*TRIO, votes=[vote(yes="Alva Brink, Bo Edman", no="Cia Flod"), SECRET]))
    few, many = Blocs(), Blocs()
    for count, found in ((30, few), (300, many)):
        for _ in range(count):
            found.add(one)
    assert [len(named) for _, named in many.left_out.values()] == [
        len(named) for _, named in few.left_out.values()
    ]
    assert many.left_out[Left.SECRET][0] == 300
    assert len(many.pairs) == len(few.pairs) == 1


@settings(max_examples=80, deadline=None)
@given(strategies.meetings())
def test_columns_add_up_to_the_parties_and_to_the_vote(one):
    counted = poll(account(one))
    for column in counted.columns:
        rows = party_votes(column, counted.voters)
        whole = rows[-1].counts
        for cast in COUNTED:
            assert sum(each.counts[cast].low for each in rows[:-1]) == whole[cast].low
        roll = column.division.tally.roll
        if roll is None:
            continue
        groups = column.division.vote.groups
        for choice in (Choice.YES, Choice.NO, Choice.ABSTAINED):
            cast = Cast[choice.name]
            in_column = sum(each is cast for each in column.casts.values())
            beside = sum(each is cast for _, each in column.unplaced)
            in_groups = sum(group.votes or 0 for group in groups if group.choice is choice)
            assert whole[cast] == Count(low=roll.of(choice), high=roll.of(choice))
            assert in_column + beside + in_groups == roll.of(choice)
            printed = getattr(column.division.vote, choice.value)
            if column.division.tally.agrees and printed is not None:
                assert in_column + beside + in_groups == printed


@settings(max_examples=40, deadline=None)
@given(strategies.meetings())
def test_shares_lie_within_their_wholes_and_secret_votes_are_nowhere(one):
    found = blocs(one)
    for each in found.unity:
        share = each.with_majority
        assert 2 * share.part.low >= share.whole.low >= share.part.low
        assert each.rice is None or 0 <= each.rice <= 1
    for pair in found.pairs:
        assert pair.alike.part.low <= pair.alike.whole.low
    shown = [column.division.vote for column in poll(account(one)).columns]
    assert not any(each.secret or each.candidates or each.kind is VoteKind.ELECTION for each in shown)


@settings(max_examples=30, deadline=None)
@given(strategies.meetings())
def test_any_meeting_can_be_shown(one):
    given_ = [account(one)]
    reports = [
        *vote_sheets(given_),
        vote_list(given_),
        *votes_by_party(given_),
        *party_unity(given_),
        *party_agreement(given_),
    ]
    for form in ("terminal", "csv", "json"):
        assert rendered(reports, form, Setting()).strip()
