"""Counted votes in a §: the figures, what Ja and Nej stood for, who voted how, and what settled it."""

import re
from collections.abc import Iterable, Iterator, Sequence

from attrs import define, evolve, field

from beslut.minutes.ballots import Told, told_ballots
from beslut.minutes.lines import Running
from beslut.minutes.names import people_in
from beslut.minutes.outline import ParagraphText
from beslut.minutes.sentences import sentences
from beslut.minutes.vocabulary import Section, lowered
from beslut.records import (
    Ballot,
    CandidateVotes,
    Choice,
    GroupBallots,
    ParagraphNumber,
    Place,
    Settlement,
    Vote,
    VoteKind,
)

_NUMBERS = {"en": 1, "ett": 1, "två": 2, "tre": 3, "fyra": 4, "fem": 5, "sex": 6, "sju": 7, "åtta": 8, "nio": 9,
            "tio": 10, "elva": 11, "tolv": 12, "ingen": 0, "inga": 0}  # fmt: skip
_FIGURE = rf"\d{{1,3}}|{'|'.join(_NUMBERS)}"
_PEOPLE = r"(?:(?:av[ ])?(?:ledamöter(?:na)?|ledamot|röster?|personer)[ ])?"
_COUNTS = re.compile(
    rf"""(?<![\w:.,/-])(?P<n>{_FIGURE})[ ]{_PEOPLE}(?:(?:har[ ])?(?:röstar|röstade
      |röstat)[ ](?:för[ ])?)?(?P<side>ja|nej|avst(?:år|od|ående)|blank(?:a|t)?(?![ ]valsed)
        |frånvarande)(?:(?:[ ]?-[ ]?|[ ])röst(?:er)?)?\b(?!:)
      | (?<![\w-])(?P<head>ja|nej|avst(?:år|od)?
        |frånv(?:arande)?)(?:[ -]?röst(?:er)?)?[ ]?[:=]?[ ]?(?P<m>\d{{1,3}})(?![\d:.,/]*\d)
      | (?<![\w-])(?P<o>{_FIGURE})[ ](?:(?:ledamot|ledamöter)[ ](?:som[ ])?|som[ ])(?P<was>avstår|avstod
        |är[ ]frånvarande|var[ ]frånvarande)
      | (?P<versus>(?<!\d)(?P<for>\d{{1,3}})(?:[ ]röster)?[ ]mot[ ](?P<against>\d{{1,3}})(?:[ ]röster)?(?![\d.,]*\d))
    """,
    re.IGNORECASE | re.VERBOSE,
)
_WORDS = ("röst", "votering", "ja", "nej", "lottning", "valsed", "mot ")
_SPEAKS = re.compile(r"\bröst|votering|\bja\b|\bnej\b|lottning|valsed|\bmot[ ]\d", re.IGNORECASE)
_MEANS = re.compile(
    r"""\bja(?:-röst(?:er)?)?[ ]?(?:för|till|=|innebär|betyder|:)[ ](?:att[ ])?(?P<yes>.+?)(?:[,.;]
      |[ ]och)?[ ]
        nej(?:-röst(?:er)?)?[ ]?(?:för|till|=|innebär|betyder|:)?[ ](?:att[ ])?(?P<no>[^.”"]+)
      | \bden[ ]som[ ](?:vill[ ](?:att[ ])?|bifaller[ ]
        |röstar[ ]för[ ])?(?P<wants>.+?)[ ]röstar[ ]ja[.,;]?[ ]
        (?:och[ ])?den[ ](?:som[ ])?(?P<other>.+?)[ ]röstar[ ]nej""",
    re.IGNORECASE | re.VERBOSE,
)
# One side in a sentence of its own: `Ja-röst för bifall.`, `Den som vill avslå röstar nej.`
_MEANS_ONE = re.compile(
    r"""^(?P<side>ja|nej)(?:-röst(?:er)?)?[ ]?(?:för|till|=|innebär|betyder)[ ](?:att[ ])?(?P<what>[^.”"]+)
      | ^den[ ]som[ ](?:vill[ ](?:att[ ])?|bifaller[ ])?(?P<wanted>[^.]+?)[ ]röstar[ ](?P<votes>ja
        |nej)[ ]?\.?$""",
    re.IGNORECASE | re.VERBOSE,
)
_SETS_IT = re.compile(
    r"\butslagsröst(?!en\b[^.]*\bhar\b)|\bordförandens[ ]röst[ ](?:fäller|avgör|är[ ]utslagsgivande|gäller)"
    r"|\blika[ ]röstetal\b[^.]{0,60}\bordföranden[ ](?:avgör|fäller)",
    re.IGNORECASE,
)
_LOT = re.compile(r"\blottning\b|\blotten\b", re.IGNORECASE)
_MINORITY = re.compile(
    r"\b(?:en|minst en|mer än en)[ ]tredjedel|minoritetsåterremi|minoritetsbordlägg", re.IGNORECASE
)
_SECRET = re.compile(
    r"\b(?:sluten|slutna)[ ](?:omröstning|sedlar|votering)|\b(?:omröstning|"
    r"votering)en[ ](?:är|var|sker|skedde)[ ]sluten\b|valsed(?:el|lar)",
    re.IGNORECASE,
)
_CANDIDATE = re.compile(
    r"[ ]?(?:\([^)]{1,6}\))?[ ]?(?:får|fick|erhåller|erhöll|"
    r"med)?[ ]?:?(?P<n>\d{1,3})[ ]röst(?:er)?\b(?![ ]?mot)",
    re.I,
)
_BLANK = re.compile(rf"\b(?P<n>{_FIGURE})[ ]blanka?(?:[ ]valsed(?:el|lar)|[ ]röst(?:er)?)?", re.IGNORECASE)
_INVALID = re.compile(rf"\b(?P<n>{_FIGURE})[ ]ogiltiga?\b", re.IGNORECASE)
# `Hur var och en röstar framgår av bilaga 2.`
_IN_ANNEX = re.compile(
    r"\bröst\w*\b[^.]{0,80}\b(?:framgår av|redovisas i|enligt|se|i)[ ](?:bifogad[ ])?"
    r"(?:bilag|omröstningslist|voteringslist|omröstningsprotokoll|voteringsprotokoll)",
    re.IGNORECASE,
)
_QUOTED = frozenset({Section.DOCUMENTS, Section.EARLIER, Section.RECIPIENTS, Section.RESERVATION})
_KIND_WORDS = (
    (VoteKind.RECOMMITTAL, re.compile(r"återremi|avgöras? (?:i ?dag|ärendet)|avgörande i ?dag", re.I)),
    (VoteKind.POSTPONEMENT, re.compile(r"bordlägg", re.I)),
    (VoteKind.COUNTER_PROPOSAL, re.compile(r"motförslag|kontraproposition", re.I)),
    (VoteKind.AMENDMENT, re.compile(r"tilläggsyrkande|ändringsyrkande", re.I)),
)


@define
class _Draft:
    """A vote while its sentences are read."""

    place: Place | None = None
    counts: dict[Choice, int] = field(factory=dict)
    ballots: list[Ballot] = field(factory=list)
    named: set[tuple[str, str | None]] = field(factory=set)
    groups: list[GroupBallots] = field(factory=list)
    words: list[str] = field(factory=list)
    means: tuple[str | None, str | None] = (None, None)
    settled_by: Settlement | None = None
    secret: bool = False
    in_annex: bool = False
    blank: int | None = None
    invalid: int | None = None
    candidates: list[CandidateVotes] = field(factory=list)

    @property
    def counted(self) -> bool:
        return bool(self.counts or self.ballots or self.candidates)


def votes(paragraph: ParagraphText) -> Iterator[Vote]:
    """The counted votes in a §, in the order of the text."""
    drafts: list[_Draft] = []
    for part in paragraph.parts:
        if part.section in _QUOTED:
            continue
        text = part.text
        if any(word in text.lowered for word in _WORDS) and _SPEAKS.search(text.text):
            _read(text, drafts, _introduces(part.section))
    for draft in drafts:
        if draft.counted:
            yield _vote(draft, paragraph.number)


def loose_votes(text: Running) -> Iterator[Vote]:
    """The votes of a text without any §, as an extract may be. A name that the end of the text cuts off is left out."""
    drafts: list[_Draft] = []
    _read(text, drafts, False)
    for draft in drafts:
        if draft.ballots and draft.ballots[-1].name == broken_off(text):
            draft.ballots.pop()
        if draft.counted:
            yield _vote(draft, None)


_NAME_REACH = 200


def broken_off(text: Running) -> str | None:
    """The name without a party with which the text ends: an extract may break off in the middle of it."""
    last = next(reversed(list(people_in(text.text[-_NAME_REACH:]))), None)
    whole = last is None or last.party is not None or not text.text.endswith(last.name)
    return None if last is None or whole else last.name


_ASKED = re.compile(
    r"\b(?:omröstning|votering|rösträkning|voteringsproposition|"
    r"omröstningsproposition)\w*\b[^.]*\b(?:begär|genomför|verkställ|godkän|förrätta|"
    r"framgår|bifogas)"
    r"|\bhur (?:var och en|ledamöterna)\b[^.]*\bröst|rösträknare",
    re.IGNORECASE,
)


def understands_vote(sentence: str, counted: bool = True) -> bool:
    """Whether the sentence tells counts, ballots, what Ja and Nej mean, what settled it, or that one was asked for.

    Where no vote was `counted` in the §, ballots and counts tell of none that was understood.
    """
    if not counted:
        return bool(_MEANS.search(sentence) or _MEANS_ONE.match(sentence) or _ASKED.search(sentence))
    return bool(
        _MEANS.search(sentence)
        or _MEANS_ONE.match(sentence)
        or _counts(sentence)
        or told_ballots(sentence)
        or _SETS_IT.search(sentence)
        or _ASKED.search(sentence)
        or (_SECRET.search(sentence) and not _RESERVED.search(sentence))
        or _CANDIDATES.search(sentence)
    )


_RESERVED = re.compile(r"reserv|deltar inte|jäv", re.IGNORECASE)
_CANDIDATES = re.compile(r"\b\d{1,3}[ ]röster\b")


def _introduces(section: Section | None) -> bool:
    return section is Section.VOTE


def _read(text: Running, drafts: list[_Draft], new: bool) -> None:
    drafts.append(_Draft()) if new or not drafts else None
    for start, end in sentences(text.text):
        sentence = text.text[start:end]
        _read_sentence(sentence, text.place(start, end), drafts)


_NUMBERED = re.compile(r"\b(?:omröstning|votering)[ ](?:nr[ ]?)?\d+\b", re.IGNORECASE)


def _read_sentence(sentence: str, place: Place, drafts: list[_Draft]) -> None:
    draft = drafts[-1]
    means = _MEANS.search(sentence)
    one = None if means else _MEANS_ONE.match(sentence)
    if (means is not None or _NUMBERED.search(sentence)) and draft.counted:
        drafts.append(draft := _Draft())
    if means is not None:
        draft.means = (_clean(means["yes"] or means["wants"]), _clean(means["no"] or means["other"]))
    elif one is not None:
        what = _clean(one["what"] or one["wanted"])
        says_yes = (one["side"] or one["votes"]).lower() == "ja"
        draft.means = (what, draft.means[1]) if says_yes else (draft.means[0], what)
    draft.words.append(sentence)
    draft.secret = draft.secret or _SECRET.search(sentence) is not None
    draft.in_annex = draft.in_annex or _IN_ANNEX.search(sentence) is not None
    told = None if draft.secret or means or one else told_ballots(sentence)
    counts = _counts(sentence) if told is None or not told.ballots else dict(told.counts)
    if draft.secret and not counts:
        _read_election(sentence, draft)
    if draft.secret and (draft.candidates or draft.counts or counts):
        _read_spoilt(sentence, draft)
    if counts and _collides(draft, counts):
        drafts.append(draft := _Draft(words=[sentence], means=draft.means if means else (None, None)))
    if counts and not draft.counts:
        draft.place = place
    for choice, count in counts.items():
        draft.counts.setdefault(choice, count)
    if told is not None:
        _add(draft, told, place)
    _settle(sentence, draft)


def _add(draft: _Draft, told: Told, place: Place) -> None:
    draft.ballots += [ballot for ballot in told.ballots if (ballot.name, ballot.party) not in draft.named]
    draft.named |= {(ballot.name, ballot.party) for ballot in told.ballots}
    draft.groups += told.groups
    draft.place = draft.place or place


def _collides(draft: _Draft, counts: dict[Choice, int]) -> bool:
    """Whether the figures are those of another vote, and not more of the same or the same again."""
    return any(choice in draft.counts and draft.counts[choice] != count for choice, count in counts.items())


def _counts(sentence: str) -> dict[Choice, int]:
    found: dict[Choice, int] = {}
    if not re.search(r"\bja\b|\bnej\b|\bavst|röst|votering|\bfrånvarande", sentence, re.IGNORECASE):
        return found
    for match in _COUNTS.finditer(sentence):
        if match["versus"]:
            if "röst" in sentence.lower() and Choice.YES not in found:
                found[Choice.YES], found[Choice.NO] = int(match["for"]), int(match["against"])
            continue
        word = (match["side"] or match["head"] or match["was"]).lower()
        figure = (match["n"] or match["m"] or match["o"]).lower()
        choice = _side(word)
        if choice is not None:
            found.setdefault(choice, _figure(figure))
    if not {Choice.YES, Choice.NO} & set(found) and not re.search(
        r"\bavst|(?:är|var) frånvarande", sentence, re.IGNORECASE
    ):
        return {}
    return found


def _side(word: str) -> Choice | None:
    if "frånv" in word:
        return Choice.ABSENT
    if word.startswith("avst"):
        return Choice.ABSTAINED
    return {"ja": Choice.YES, "nej": Choice.NO}.get(word)


def _read_election(sentence: str, draft: _Draft) -> None:
    for mention in people_in(sentence):
        match = _CANDIDATE.match(sentence, mention.end)
        if match is not None:
            draft.candidates.append(CandidateVotes(name=mention.name, votes=int(match["n"])))


def _read_spoilt(sentence: str, draft: _Draft) -> None:
    """The blank and the invalid ballot papers of a secret ballot."""
    if (blank := _BLANK.search(sentence)) is not None:
        draft.blank = _figure(blank["n"])
    if (invalid := _INVALID.search(sentence)) is not None:
        draft.invalid = _figure(invalid["n"])


def _figure(word: str) -> int:
    word = lowered(word)
    return _NUMBERS[word] if word in _NUMBERS else int(word)


def _settle(sentence: str, draft: _Draft) -> None:
    if not draft.counted and not draft.ballots:
        return
    if _SETS_IT.search(sentence) and not (_RULE.search(sentence) and not _is_tied(draft)):
        draft.settled_by = Settlement.CASTING_VOTE
    elif _MINORITY.search(sentence) and draft.settled_by is None:
        draft.settled_by = Settlement.MINORITY
    elif _LOT.search(sentence) and draft.settled_by is None:
        draft.settled_by = Settlement.LOT


# `Vid lika röstetal har ordföranden utslagsröst.` states the rule; only a tie makes it tell what happened.
_RULE = re.compile(r"\bhar[ ]ordföranden\b[^.]{0,30}utslagsröst", re.IGNORECASE)


def _is_tied(draft: _Draft) -> bool:
    return Choice.YES in draft.counts and draft.counts[Choice.YES] == draft.counts.get(Choice.NO)


def _vote(draft: _Draft, number: ParagraphNumber | None) -> Vote:
    counts = dict(draft.counts)
    rolled = {choice: sum(1 for ballot in draft.ballots if ballot.choice is choice) for choice in Choice}
    if draft.ballots and not draft.groups:
        for choice in (Choice.YES, Choice.NO, Choice.ABSTAINED):
            if rolled[choice]:
                counts.setdefault(choice, rolled[choice])
    words = " ".join(draft.words)
    elected = sorted(draft.candidates, key=lambda one: -one.votes)
    return Vote(
        paragraph=number,
        kind=VoteKind.ELECTION if draft.candidates else _kind(words),
        yes_means=draft.means[0],
        no_means=draft.means[1],
        yes=counts.get(Choice.YES),
        no=counts.get(Choice.NO),
        abstained=counts.get(Choice.ABSTAINED),
        absent=counts.get(Choice.ABSENT),
        blank=draft.blank,
        invalid=draft.invalid,
        candidates=tuple(elected),
        roll=() if draft.secret else tuple(draft.ballots),
        groups=() if draft.secret else tuple(draft.groups),
        roll_in_annex=draft.in_annex and not (draft.secret or draft.ballots or draft.groups),
        secret=draft.secret,
        settled_by=draft.settled_by,
        place=draft.place,
    )


def _kind(words: str) -> VoteKind:
    return next((kind for kind, pattern in _KIND_WORDS if pattern.search(words)), VoteKind.MAIN)


def _clean(words: str | None) -> str | None:
    return (words or "").strip(' "”“.,;') or None


def with_roll(found: Sequence[Vote], ballots: Iterable[Ballot]) -> tuple[Vote, ...]:
    """The votes of a § with the roll of an appended list: it belongs to the vote whose figures it bears out."""
    roll = tuple(ballots)
    if not roll:
        return tuple(found)
    sums = tuple(sum(1 for ballot in roll if ballot.choice is choice) for choice in (Choice.YES, Choice.NO))
    fitting = [one for one in found if not one.roll and not one.secret and (one.yes, one.no) == sums]
    fitting = fitting or [one for one in found if not one.roll and not one.secret]
    if not fitting:
        return tuple(found)
    return tuple(evolve(one, roll=roll, roll_in_annex=False) if one is fitting[0] else one for one in found)
