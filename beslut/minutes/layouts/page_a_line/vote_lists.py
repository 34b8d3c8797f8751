"""Lists of attendance and votes poured out, row after row or column after column.

    Ledamot Parti Ersättare Omr 1 58 Omr 2 60 Bo Ek, ordf S Ja Nej Eva Berg M frånv Per Holm Nej Nej SUMMA ...
    Ledamot Bo Ek Eva Berg Parti S M Röst Ja Nej Antal Ja Antal Nej 1 1

Both become one list for each vote, a row for each person, and the sums a sentence. Where rows or columns do not come
out even, nothing is made of the list: it is left as it stands.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from attrs import frozen

from beslut.minutes.layouts.page_a_line.chains import Known, chains_in, told_apart

_LIST = re.compile(
    r"(?<![\wåäö])(?P<title>(?i:(?:närvaro-(?:[ ]och)?[ ])?"
    r"(?:omröstnings|voterings|röst)(?:lista|protokoll|bilaga|resultat)|närvarolista))(?![\wåäö])"
)
_HEAD = re.compile(r"(?<![\wåäö])(?i:ledamot|ledamöter|namn)[ ]+(?=[A-ZÅÄÖ])")
_PARTY_HEAD = re.compile(r"(?<![^ ])(?i:parti)[ ]+")
_VOTE_HEAD = re.compile(
    r"[ ](?i:röst|röster|omröstning|votering|omr\.?|ja/nej)(?:[ ]\d{1,2})?[ ]+(?=(?i:ja|nej|avst|frånv))"
)
_CHOICE = r"(?i:ja|nej|avst(?:år|\.)?|frånv(?:arande|\.)?|-)(?![\wåäö])"
_CHOICES = re.compile(rf"{_CHOICE}(?:[ ]+{_CHOICE})*+")
_UPPER = "[A-ZÅÄÖ]"
_PARTY = r"(?!(?:Ja|Nej|Avst|JA|NEJ|AVST)(?![\wåäö]))(?:[A-ZÅÄÖ]{1,4}(?!\w)|[A-ZÅÄÖ][a-zåäö]{1,2}(?!\w)|-)"
_PARTIES = re.compile(rf"\(?{_PARTY}\)?(?:[ ]+\(?{_PARTY}\)?)*+(?=[ ]|$)")
_ROW = re.compile(
    rf"(?P<names>[^\d,()]{{3,90}}?)(?P<office>,[ ][^,()]{{2,30}}?)?[ ]\(?(?P<party>{_PARTY})\)?[ ]+"
    rf"(?:(?P<away>(?i:frånv(?:arande|\.)?))[ ]+(?P<other>-|[^\d()]{{3,60}}?)(?:[ ]\(?(?P<others>{_PARTY})\)?)?[ ]+)?"
    rf"(?P<choices>{_CHOICE}(?:[ ]+{_CHOICE})*+)(?=[ ]|$)"
)
_SUM = r"(?i:ja|nej|avst(?:år)?|frånv(?:arande)?)[ ]?:?[ ]?\d{1,3}"
_SUMS = re.compile(rf"[ ]*(?:(?i:summa|totalt|antal|resultat)\b[^.§]{{0,120}}|{_SUM}(?:[ ,;]+{_SUM})*+)")
_NUMBER = re.compile(r"(?<![\d/(-])\d{1,4}(?![\d/)(-])")
_FULL = {"j": "ja", "n": "nej", "a": "avstår", "f": "frånvarande", "-": "-"}


@frozen
class Row:
    """A person of the list: name, party, office, how they voted each time, and whom they sit for."""

    name: str
    party: str | None
    office: str
    choices: tuple[str, ...]
    replaces: str | None = None


@frozen
class VoteList:
    """A list: its title, the offsets in the text, the §§ its head names, the rows, and how many votes it holds."""

    title: str
    start: int
    end: int
    numbers: tuple[str, ...]
    rows: tuple[Row, ...]
    votes: int

    def ballots(self, vote: int) -> Iterator[tuple[str, str | None, str]]:
        """Name, party and choice of everyone in one vote; a seat that nobody holds has none."""
        for row in self.rows:
            if vote < len(row.choices) and row.choices[vote] != "-":
                yield row.name, row.party, row.choices[vote]

    def sentence(self, vote: int) -> str:
        """The outcome of one vote as a sentence, counted from the rows."""
        count = Counter(choice for _, _, choice in self.ballots(vote))
        return f"{count['ja']} ja, {count['nej']} nej, {count['avstår']} avstår, {count['frånvarande']} frånvarande."


def vote_list_in(text: str, known: Known) -> VoteList | None:
    """The first list in a text that comes out even, None where there is none."""
    told = _choice_first(text)
    if told is not None:
        return told
    head = _HEAD.search(text)
    if head is None:
        return None
    titles = list(_LIST.finditer(text, max(0, head.start() - 80), head.start()))
    title = titles[-1] if titles else None
    start = title.start() if title else head.start()
    name = title["title"].capitalize() if title else "Omröstningslista"
    between = text[title.end() : head.start()] if title else ""
    return _by_column(text, head, start, name, between, known) or _by_row(text, head, start, name, between)


_OPENS = re.compile(r"(?<!\w)(?:Bilaga|BILAGA|Omröstning\w*|OMRÖSTNING\w*|Votering\w*)(?![\w-])")
_FIRST = re.compile(
    rf"(?<!\w)(?P<choice>Ja|Nej|Avstår|Avst|Frånvarande|Frånv|JA|NEJ|AVSTÅR)[ ]+"
    rf"(?P<name>{_UPPER}[^\d().:;,]{{3,50}}?)[ ]*\((?P<party>{_PARTY})\)[ ]*"
)


def _choice_first(text: str) -> VoteList | None:
    """Rows that begin with the choice: `Ja Bo Ek (S) Nej Eva Berg (M)`, four or more that follow on each other."""
    found: list[re.Match[str]] = []
    for match in _FIRST.finditer(text):
        if found and found[-1].end() != match.start():
            if len(found) > 3:
                break
            found = []
        found.append(match)
    if len(found) < 4:
        return None
    before = text[max(0, found[0].start() - 160) : found[0].start()]
    title = _OPENS.search(before)
    start = found[0].start() - len(before) + title.start() if title else found[0].start()
    rows = tuple(
        Row(match["name"].strip(), match["party"], "", (_FULL[match["choice"][0].lower()],))
        for match in found
    )
    sums = _sums_end(text, found[-1].end())
    return VoteList(
        "Omröstningslista", start, sums or found[-1].end(), _numbers(text[start : found[0].start()]), rows, 1
    )


def _by_column(
    text: str, head: re.Match[str], start: int, title: str, between: str, known: Known
) -> VoteList | None:
    """All names, all parties, all votes: three columns of one length."""
    party_head = _PARTY_HEAD.search(text, head.end())
    if party_head is None:
        return None
    parties = _PARTIES.match(text, party_head.end())
    if parties is None:
        return None
    vote_head = _VOTE_HEAD.match(text, parties.end())
    listed = re.findall(_PARTY, parties.group())
    if vote_head is None:
        return None
    votes = _CHOICES.match(text, vote_head.end())
    choices = _choices(votes.group()) if votes else ()
    if votes is None or len(choices) != len(listed):
        return None
    names = _column(text[head.end() : party_head.start()], known, len(listed))
    if names is None:
        return None
    sums = _sums_end(text, votes.end())
    rows = tuple(
        Row(name, party, "", (choice,)) for name, party, choice in zip(names, listed, choices, strict=True)
    )
    return VoteList(title, start, sums or votes.end(), _numbers(between), rows, 1)


def _column(text: str, known: Known, count: int) -> list[str] | None:
    """The names of a column that holds that many."""
    words = [word for chain in chains_in(text) for word in chain.group().split(" ")]
    return told_apart(words, known, count)


def _by_row(text: str, head: re.Match[str], start: int, title: str, between: str) -> VoteList | None:
    """One person after another, each with party and one choice for each vote."""
    found = list(_rows(text, head.end()))
    if len(found) < 3:
        return None
    votes = Counter(len(_choices(match["choices"])) for match in found).most_common(1)[0][0]
    rows = [row for match in found for row in _row(match)]
    if any(len(row.choices) not in (0, votes) for row in rows):
        return None
    sums = _sums_end(text, found[-1].end())
    numbers = _numbers(between + text[head.end() : found[0].start()])
    return VoteList(title, start, sums or found[-1].end(), numbers, tuple(rows), votes)


_COUNTED_HEAD = re.compile(r"(?i:omr(?:östning)?|votering|nr|§)\.?[ ]*\d+(?:[ ]+§?[ ]?\d+)?[ ]+(?=[A-ZÅÄÖ])")
_CAPITAL = re.compile(r"[A-ZÅÄÖ]")


def _rows(text: str, position: int) -> Iterator[re.Match[str]]:
    heads = list(_COUNTED_HEAD.finditer(text, position, position + 400))
    position = heads[-1].end() if heads else position
    while (begin := _CAPITAL.search(text, position)) is not None:
        match = _ROW.match(text, begin.start())
        if match is None or _SUMS.match(text, begin.start()):
            break
        yield match
        position = match.end()


def _row(match: re.Match[str]) -> Iterator[Row]:
    name = match["names"].strip()
    choices, office = _choices(match["choices"]), (match["office"] or "").strip(" ,")
    if not match["away"]:
        yield Row(name, match["party"], office, choices)
        return
    other = match["other"].strip()
    yield Row(name, match["party"], "frånvarande", choices if other == "-" else ())
    if other != "-":
        yield Row(other, match["others"], "", choices, replaces=name)


def _choices(text: str) -> tuple[str, ...]:
    return tuple(_FULL[word[0].lower()] for word in text.split())


def _sums_end(text: str, position: int) -> int | None:
    match = _SUMS.match(text, position)
    return match.end() if match else None


def _numbers(text: str) -> tuple[str, ...]:
    return tuple(match.group() for match in _NUMBER.finditer(text))


def attendance_rows(found: VoteList) -> Sequence[str]:
    """The list as attendance, a person a line: who was away, and who sat for whom."""
    lines = []
    for row in found.rows:
        party = f" ({row.party})" if row.party and row.party != "-" else ""
        if row.replaces:
            lines.append(f"{row.name}{party} ersätter {row.replaces}")
        else:
            lines.append(f"{row.name}{party}{', ' + row.office if row.office else ''}")
    return lines
