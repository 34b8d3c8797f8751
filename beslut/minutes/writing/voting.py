"""Votes in words: what was put, how each voted, the figures, what settled it; and the list at the end."""

from collections.abc import Iterator, Sequence

from beslut.minutes.writing.phrases import named, together, with_party
from beslut.minutes.writing.style import RollForm, Style
from beslut.minutes.writing.wording import Wording
from beslut.records import Ballot, Choice, Meeting, Settlement, Vote, VoteKind

_ABOUT = {
    VoteKind.RECOMMITTAL: "Omröstning begärs om återremiss.",
    VoteKind.POSTPONEMENT: "Omröstning begärs om bordläggning.",
    VoteKind.COUNTER_PROPOSAL: "Omröstning begärs om motförslag i huvudomröstningen.",
    VoteKind.AMENDMENT: "Omröstning begärs om ändringsyrkandet.",
}
_ORDER = (
    "Följande voteringsordning godkänns: Ja-röst för {yes}, nej-röst för {no}.",
    "Godkänd voteringsproposition: Ja för {yes} och Nej för {no}.",
    "Ja-röst för {yes}. Nej-röst för {no}.",
)
_RESULT = (
    ("Omröstningen utfaller med {yes} mot {no}.", "Omröstningen utföll med {yes} mot {no}."),
    ("Vid omröstningen avges {yes} och {no}.", "Vid omröstningen avgavs {yes} och {no}."),
    ("Med {yes} mot {no} avgörs frågan.", "Med {yes} mot {no} avgjordes frågan."),
    ("Omröstningsresultat: {yes} och {no}.", "Omröstningsresultat: {yes} och {no}."),
)
_SECRET = ("Sluten omröstning genomförs.", "Valet genomförs med slutna sedlar.", "Omröstningen är sluten.")
_VOTES = ("{who} röstar {side}.", "{who} röstade {side}.")
_ABSTAINS = ("{who} avstår från att rösta.", "{who} avstod från att rösta.")
_NUMBERS = {1: "En", 2: "Två", 3: "Tre", 4: "Fyra", 5: "Fem", 6: "Sex"}


def voting(vote: Vote, meeting: Meeting, style: Style, wording: Wording) -> Iterator[str]:
    """The sentences on one vote, in the order in which things happen."""
    if vote.kind in _ABOUT:
        yield _ABOUT[vote.kind]
    yield from _order(vote, wording)
    if vote.secret:
        yield wording.of(_SECRET, "secret")
    else:
        yield from _roll(vote, style)
    yield from _result(vote, style, wording)
    yield from _settled(vote, meeting, style)
    if vote.roll_in_annex or (vote.roll and style.roll is RollForm.APPENDIX):
        yield "Hur var och en röstar framgår av bilagan."


def _order(vote: Vote, wording: Wording) -> Iterator[str]:
    """What Ja and Nej stand for."""
    if vote.yes_means and vote.no_means:
        yield wording.of(_ORDER, "order").format(yes=vote.yes_means, no=vote.no_means)
    elif vote.yes_means or vote.no_means:
        yield f"Ja-röst för {vote.yes_means}." if vote.yes_means else f"Nej-röst för {vote.no_means}."


def _roll(vote: Vote, style: Style) -> Iterator[str]:
    """How each voted, as the style prints it."""
    if style.roll is not RollForm.APPENDIX:
        sides = [
            (choice, [named(one.name, one.party) for one in vote.roll if one.choice is choice])
            for choice in Choice
        ]
        for choice, names in sides:
            if names:
                yield _side(choice, names, style)
    for group in vote.groups:
        who = f"Ledamöterna från {together(group.parties)}"
        if group.votes is not None:
            who += f" ({group.votes})"
        yield _sentence(group.choice, who, style)


def _side(choice: Choice, names: Sequence[str], style: Style) -> str:
    if style.roll is RollForm.SIDES:
        heads = {
            Choice.YES: "Ja röstar",
            Choice.NO: "Nej röstar",
            Choice.ABSTAINED: "Avstår",
            Choice.ABSENT: "Frånvarande",
        }
        return f"{heads[choice]}: {', '.join(names)}."
    return _sentence(choice, together(names), style)


def _sentence(choice: Choice, who: str, style: Style) -> str:
    match choice:
        case Choice.YES | Choice.NO:
            return _VOTES[style.past].format(who=who, side="ja" if choice is Choice.YES else "nej")
        case Choice.ABSTAINED:
            return _ABSTAINS[style.past].format(who=who)
        case Choice.ABSENT:
            return f"Frånvarande vid omröstningen: {who}."


def _result(vote: Vote, style: Style, wording: Wording) -> Iterator[str]:
    """The figures."""
    if vote.candidates:
        given = [
            f"{with_votes.name} {_got(style)} {_votes(with_votes.votes)}" for with_votes in vote.candidates
        ]
        yield f"{together(given)}."
    elif vote.yes is not None and vote.no is not None:
        yes, no = _votes(vote.yes, "ja-"), _votes(vote.no, "nej-")
        yield wording.of(_RESULT, "result")[style.past].format(yes=yes, no=no)
    elif vote.yes is not None or vote.no is not None:
        yield f"{_votes(vote.yes, 'ja-') if vote.yes is not None else _votes(vote.no or 0, 'nej-')} avges."
    if vote.abstained is not None:
        yield f"{_members(vote.abstained)} {'avstod' if style.past else 'avstår'} från att rösta."
    if vote.absent is not None:
        yield f"{_members(vote.absent)} {'var' if style.past else 'är'} frånvarande."
    if vote.blank is not None:
        yield _papers(vote.blank, ("blank", "blanka"), style)
    if vote.invalid is not None:
        yield _papers(vote.invalid, ("ogiltig", "ogiltiga"), style)


def _papers(count: int, forms: tuple[str, str], style: Style) -> str:
    """How many ballot papers of a kind, none of which is a vote."""
    words = f"{forms[0]} valsedel" if count == 1 else f"{forms[1]} valsedlar"
    return f"{count} {words} {'lämnades' if style.past else 'lämnas'}."


def _got(style: Style) -> str:
    return "fick" if style.past else "får"


def _votes(count: int, side: str = "") -> str:
    return f"{count} {side}{'röst' if count == 1 else 'röster'}"


def _members(count: int) -> str:
    """How many members, in words where the number is small."""
    if count == 0:
        return "Ingen ledamot"
    return f"{_NUMBERS.get(count, str(count))} {'ledamot' if count == 1 else 'ledamöter'}"


def _settled(vote: Vote, meeting: Meeting, style: Style) -> Iterator[str]:
    """What settled the vote, where the figures alone did not."""
    match vote.settled_by:
        case Settlement.CASTING_VOTE:
            who = f" {with_party(vote.casting_vote, meeting)}" if vote.casting_vote else ""
            verb = "avgjorde" if style.past else "avgör"
            yield f"Vid lika röstetal {verb} ordföranden{who} frågan med sin utslagsröst."
        case Settlement.LOT:
            yield f"Frågan {'avgjordes' if style.past else 'avgörs'} genom lottning."
        case Settlement.MINORITY:
            yield "Minst en tredjedel av de närvarande har begärt det, och så sker."
        case _:
            return


def appendix(vote: Vote, wording: Wording) -> Iterator[str]:
    """The voting list (omröstningslista): a row for each who voted, with an X under the choice."""
    columns = [Choice.YES, Choice.NO, Choice.ABSTAINED]
    if any(one.choice is Choice.ABSENT for one in vote.roll):
        columns.append(Choice.ABSENT)
    heads = {Choice.YES: "Ja", Choice.NO: "Nej", Choice.ABSTAINED: "Avstår", Choice.ABSENT: "Frånvarande"}
    width = max(len(one.name) for one in vote.roll) + 4
    yield f"{wording.of(('Omröstningslista', 'Voteringslista', 'Bilaga till'), 'list')} § {vote.paragraph}"
    yield ""
    yield f"{'Ledamot':<{width}}{'Parti':<8}" + "".join(f"{heads[choice]:<14}" for choice in columns).rstrip()
    for one in vote.roll:
        yield _marked(one, columns, width)


def _marked(one: Ballot, columns: Sequence[Choice], width: int) -> str:
    marks = "".join(f"{'X' if one.choice is choice else '':<14}" for choice in columns)
    return f"{one.name:<{width}}{one.party or '':<8}{marks}".rstrip()
