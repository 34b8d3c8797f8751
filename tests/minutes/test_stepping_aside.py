import pytest

from beslut.minutes import read_text
from beslut.records import NonParticipation, Reason


def told(text: str) -> tuple[NonParticipation, ...]:
    return read_text(f"§ 7 Ärendets rubrik\n\n{text}\n").meeting.non_participation


def names(text: str) -> list[tuple[str, str]]:
    return [(str(one.actor.name or one.actor.words), one.reason.value) for one in told(text)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Bo Ek (S) deltar inte i beslutet.",
        "Bo Ek (S) deltar inte i beslut.",
        "Bo Ek (S) deltar ej i beslutet.",
        "Bo Ek (S) deltog inte i beslutet.",
        "Bo Ek (S) avstår från att delta i beslutet.",
        "Tjänstgörande ersättaren Bo Ek (S) deltar inte i beslutet.",
        "Bo Ek (S) deltar inte i beslutet med hänvisning till yttrandet från S den 5 mars 2024.",
        "Deltar inte i beslutet\nBo Ek (S)",
        "Deltar ej\nBo Ek (S) deltar ej i beslutet eftersom det egna förslaget fallit.",
    ],
)
def test_a_decline_is_read_in_every_wording(sentence: str) -> None:
    assert names(sentence) == [("Bo Ek", "declined")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Bo Ek (S) deltar inte i handläggningen av ärendet på grund av jäv.",
        "Bo Ek (S) anmäler jäv och lämnar salen.",
        "Bo Ek (S) anmälde jäv och deltog varken i överläggning eller beslut.",
        "På grund av jäv deltar Bo Ek (S) inte i handläggningen av ärendet.",
        "Bo Ek (S) är styrelseledamot i föreningen och är jävig.",
        "Jäv\nBo Ek (S) deltar inte.",
        "Jäv\nBo Ek (S)",
        "Bo Ek (S) tjänstgör ej § 7 på grund av jäv.",
    ],
)
def test_a_disqualification_is_read_in_every_wording(sentence: str) -> None:
    assert names(sentence) == [("Bo Ek", "disqualified")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Kommunen deltar inte i projektet under det första året.",
        "Kommunen avstår från förköp.",
        "En ledamot som är jävig får inte delta.",
        "Jäv\nIngen anmäler jäv.",
        "Bo Ek (S) avstår från att rösta.",
        "Bo Ek (S) deltar inte i beslutet om återremissyrkandet faller.",
        "Yrkanden\nBo Ek (S) anmäler att ledamöterna från S inte deltar i beslutet.",
        "Det finns reserverade medel.",
    ],
)
def test_what_only_looks_like_it_gives_nothing(sentence: str) -> None:
    assert told(sentence) == ()


def test_several_names_in_one_sentence_each_step_aside() -> None:
    text = (
        "Bo Ek (S), Eva Berg (M) och\ntjänstgörande ersättarna Per Holm (C) och Siv Ås "
        "(C) deltar inte i beslutet."
    )
    assert [name for name, _ in names(text)] == ["Bo Ek", "Eva Berg", "Per Holm", "Siv Ås"]


@pytest.mark.parametrize(
    ("words", "parties"),
    [
        ("Ledamöterna från S och M", ("S", "M")),
        ("SD-gruppen", ("SD",)),
        ("SD:s ledamöter", ("SD",)),
        ("Ledamöterna i Vänsterpartiet", ("V",)),
        ("LB:s grupp", ("LB",)),
    ],
)
def test_a_group_stays_a_group_as_printed(words: str, parties: tuple[str, ...]) -> None:
    (one,) = told(f"{words} deltar inte i beslutet.")
    assert (one.actor.words, one.actor.parties) == (words, parties)


def test_the_substitute_who_steps_in_is_named_with_the_disqualified() -> None:
    (one,) = told("Bo Ek (S) anmäler jäv och lämnar salen. Eva Berg (S) tjänstgör i hans ställe.")
    assert (one.substitute, one.left_room) == ("Eva Berg", True)


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("Bo Ek (S) anmäler jäv och lämnar salen.", True),
        ("Bo Ek (S) anmäler jäv men är kvar i rummet.", False),
        ("Bo Ek (S) är jävig och deltar inte i beslutet, men sitter ändå kvar.", False),
        ("Bo Ek (S) deltar inte på grund av jäv men lämnar inte salen.", False),
        ("Bo Ek (S) anmäler jäv och deltar inte i handläggningen.", None),
    ],
)
def test_whether_somebody_disqualified_left_or_stayed_is_told_or_not(words: str, left: bool | None) -> None:
    (one,) = told(words)
    assert one.left_room is left


def test_two_substitutes_for_two_disqualified_are_named_in_order() -> None:
    first, second = told(
        "Bo Ek (S) och Per Holm (M) anmäler jäv. I deras ställe tjänstgör Eva Berg (S) och Siv Ås (M)."
    )
    assert (first.substitute, second.substitute) == ("Eva Berg", "Siv Ås")


def test_who_only_leads_the_matter_takes_no_seat() -> None:
    (one,) = told("Bo Ek (S) anmäler jäv. Vice ordföranden Eva Berg (M) leder behandlingen av ärendet.")
    assert one.substitute is None


def test_jav_announced_for_another_paragraph_belongs_to_that_one() -> None:
    (one,) = told("Beslut\nBo Ek (S) anmäler jäv under paragraf 12: Försäljning av mark.")
    assert (one.paragraph, one.reason) == ("12", Reason.DISQUALIFIED)


def test_a_decline_in_part_of_the_decision_tells_which() -> None:
    (one,) = told("Bo Ek (S) deltar inte i beslutet under punkt 2.")
    assert one.part == "under punkt 2"


def test_a_condition_that_nothing_confirms_is_a_note() -> None:
    reading = read_text("§ 7 Rubrik\n\nYrkanden\nBo Ek (S) deltar inte i beslutet om yrkandet faller.\n")
    assert [note.candidates for note in reading.notes] == [("Bo Ek (S)",)]


def test_an_announcement_that_is_confirmed_leaves_no_note() -> None:
    reading = read_text(
        "§ 7 Rubrik\n\nYrkanden\nBo Ek (S) anmäler att hon inte deltar i beslutet.\n\n"
        "Protokollsanteckning\nBo Ek (S) deltar inte i beslutet.\n"
    )
    assert (len(reading.meeting.non_participation), reading.notes) == (1, ())


def test_a_person_called_inga_is_somebody() -> None:
    assert names("Inga Törn (C) deltar inte i beslutet.") == [("Inga Törn", "declined")]
