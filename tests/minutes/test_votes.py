import pytest

from beslut.minutes import read_text
from beslut.records import Choice, Settlement, Vote, VoteKind


def cast(text: str) -> tuple[Vote, ...]:
    return read_text(f"Ordförande: Bo Ek (S)\n\n§ 7 Ärendets rubrik\n\n{text}\n").meeting.votes


@pytest.mark.parametrize(
    "sentence",
    [
        "Omröstningen utfaller med 7 Ja mot 4 Nej. 1 ledamot avstår.",
        "Vid votering avges 7 ja-röster och 4 nej-röster. En ledamot avstår från att rösta.",
        "Omröstningen ger 7 ja-röster, 4 nej-röster och 1 ledamot som avstår.",
        "Resultat: Ja 7 Nej 4 Avstår 1",
        "Omröstningsresultat: 7 JA, 4 NEJ, 1 AVSTÅR.",
        (
            "Omröstningen utfaller med att 7 ledamöter röstar JA, 4 ledamöter röstar NEJ och "
            "1 ledamöter AVSTÅR från att rösta."
        ),
        "Av 12 närvarande röstar 7 ja och 4 nej. 1 avstår.",
        "Utfall: 7 ja, 4 nej och 1 avstår.",
    ],
)
def test_the_figures_of_a_vote_are_read_in_every_wording(sentence: str) -> None:
    (vote,) = cast(f"Omröstning\n{sentence}")
    assert (vote.yes, vote.no, vote.abstained) == (7, 4, 1)


@pytest.mark.parametrize(
    "text",
    [
        "Beslutsgång\nOrdföranden ställer proposition på yrkandena och finner bifall.",
        "Beslut\nBeslutet fattas via acklamation.",
        "Ärendet\nKostnaden är 7 miljoner mot 4 i dag.",
        "Tidigare behandling\nOmröstningen utföll med 7 Ja mot 4 Nej.",
    ],
)
def test_without_figures_of_this_meeting_there_is_no_vote(text: str) -> None:
    assert cast(text) == ()


def test_what_yes_and_no_stand_for_is_kept() -> None:
    (vote,) = cast(
        "Omröstning\nGodkänd voteringsproposition: ”Ja för avslag och Nej för bifall till motionen.”\n"
        "Omröstningen utfaller med 7 Ja mot 4 Nej."
    )
    assert (vote.yes_means, vote.no_means) == ("avslag", "bifall till motionen")


def test_ballots_in_running_text_give_the_roll_and_the_figures() -> None:
    (vote,) = cast(
        "Omröstning\nBo Ek (S), tjänstgörande ersättaren Eva Berg (S) och\nordföranden "
        "Per Holm (C) röstar Ja (3).\n"
        "Siv Ås (M) röstar Nej (1). Ola Gran (L) avstår från att rösta (1)."
    )
    assert [(one.name, one.choice) for one in vote.roll] == [
        ("Bo Ek", Choice.YES),
        ("Eva Berg", Choice.YES),
        ("Per Holm", Choice.YES),
        ("Siv Ås", Choice.NO),
        ("Ola Gran", Choice.ABSTAINED),
    ]
    assert (vote.yes, vote.no, vote.abstained) == (3, 1, 1)


@pytest.mark.parametrize(
    "text",
    [
        "Ja röstar: Bo Ek (S) och Eva Berg (S).\nNej röstar: Siv Ås (M).",
        "JA: Bo Ek, Eva Berg.\nNEJ: Siv Ås.",
        (
            "Följande ledamöter röstar ja till att avslå: Bo Ek (S) och Eva Berg "
            "(S).\nFöljande ledamot röstar nej: Siv Ås (M)."
        ),
        "Bo Ek (S) ja, Eva Berg (S) ja, Siv Ås (M) nej.",
    ],
)
def test_a_roll_is_read_in_every_arrangement(text: str) -> None:
    (vote,) = cast(f"Omröstning\nResultat: 2 ja och 1 nej.\n{text}")
    assert {one.name: one.choice.value for one in vote.roll} == {
        "Bo Ek": "yes",
        "Eva Berg": "yes",
        "Siv Ås": "no",
    }


def test_several_votes_in_one_paragraph_stand_in_the_order_of_the_text() -> None:
    votes = cast(
        "Votering\nVotering 1 – återremiss. Ja till att avgöra ärendet idag, nej till "
        "återremiss. Utfall: 9 ja och 4 nej.\n"
        "Votering 2 – bifall eller avslag. Ja till bifall, nej till avslag. Utfall: 6 ja och 7 nej."
    )
    assert [(vote.kind, vote.yes, vote.no) for vote in votes] == [
        (VoteKind.RECOMMITTAL, 9, 4),
        (VoteKind.MAIN, 6, 7),
    ]


def test_the_casting_vote_names_the_chair_and_adds_no_vote() -> None:
    (vote,) = cast("Votering\n6 ja och 6 nej. Vid lika röstetal avgör ordföranden med sin utslagsröst.")
    assert (vote.yes, vote.no, vote.casting_vote, vote.settled_by) == (6, 6, "Bo Ek", Settlement.CASTING_VOTE)


@pytest.mark.parametrize(
    "sentence",
    [
        "Röstetalet är lika. Ordförandens röst fäller utslaget.",
        "Kommunstyrelsen beslutar med ordförandens utslagsröst att bifalla yrkandet.",
        "Vid lika röstetal avgör ordföranden med sin utslagsröst.",
    ],
)
def test_the_casting_vote_is_read_in_every_wording(sentence: str) -> None:
    (vote,) = cast(f"Votering\n6 ja och 6 nej. {sentence}")
    assert vote.casting_vote == "Bo Ek"


def test_a_rule_on_the_casting_vote_is_no_casting_vote() -> None:
    (vote,) = cast("Votering\n7 ja och 6 nej. Vid lika röstetal har ordföranden utslagsröst.")
    assert vote.casting_vote is None


def test_one_third_is_enough_for_a_minority_recommittal() -> None:
    (vote,) = cast(
        "Omröstning\nJa för avgörande i dag, nej för återremiss. 8 ja-röster och 5 nej-röster avges.\n"
        "Eftersom minst en tredjedel röstat för återremiss återremitteras ärendet."
    )
    assert vote.settled_by is Settlement.MINORITY


def test_a_secret_ballot_has_the_votes_of_the_candidates_and_no_roll() -> None:
    (vote,) = cast(
        "Sluten omröstning\nValet förrättas med slutna sedlar. Eva Berg får 7 röster, "
        "Per Holm 3 röster, en blank valsedel."
    )
    assert (vote.secret, vote.roll, vote.blank) == (True, (), 1)
    assert [(one.name, one.votes) for one in vote.candidates] == [("Eva Berg", 7), ("Per Holm", 3)]


@pytest.mark.parametrize(
    "rows",
    [
        (
            "Ledamot        Parti Ja    Nej   Avstår\nBo Ek          S     X\nSiv Ås         "
            "M           X\nPer Holm       -                 X"
        ),
        "Ja      Bo Ek (S)\nNej     Siv Ås (M)\nAvstår  Per Holm (-)",
        "JA (1)\nBo Ek (S)\nNEJ (1)\nSiv Ås (M)\nAVSTÅR (1)\nPer Holm (-)",
        "Bo Ek (S)     Ja\nSiv Ås (M)    Nej\nPer Holm (-)  Avstår",
    ],
)
def test_an_appended_list_gives_the_roll_of_its_paragraph(rows: str) -> None:
    (vote,) = cast(f"Omröstning\nResultat: 1 ja, 1 nej och 1 avstår.\n\nBilaga § 7\n\n{rows}")
    assert {one.name: one.choice.value for one in vote.roll} == {
        "Bo Ek": "yes",
        "Siv Ås": "no",
        "Per Holm": "abstained",
    }


def test_a_roll_that_does_not_bear_out_the_figures_is_a_note() -> None:
    reading = read_text(
        "§ 7 Rubrik\n\nOmröstning\nUtfall: 5 ja och 1 nej.\nJa röstar: Bo Ek (S).\nNej röstar: Siv Ås (M).\n"
    )
    assert len(reading.notes) == 1


def test_a_column_for_the_substitute_tells_who_voted() -> None:
    (vote,) = cast(
        "Omröstning\nResultat: 1 ja och 1 nej.\n\nVoteringslista § 7\n\n"
        "Ledamöter      Parti  Ersättare      Ja   Nej\n"
        "Bo Ek          S                     X\n"
        "Siv Ås         M      Eva Berg            X"
    )
    assert {one.name: one.choice.value for one in vote.roll} == {"Bo Ek": "yes", "Eva Berg": "no"}
