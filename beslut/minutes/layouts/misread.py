"""Machine reading gone wrong: letters mistaken for others, blanks lost inside a name or put inside a word.

    Beslutancle Alf Rönn (c), orclförande          Beslutande Alf Rönn (c), ordförande
    $ 23    K0MMUN    1 (l7)    (rn)               § 23    KOMMUN    1 (17)    (m)
    MärtaHolm    Bertil Skog landa                 Märta Holm    Bertil Skogland

Only words of the vocabulary of minutes are mended, and names that stand whole somewhere in the same document: a name
that stands nowhere whole is left as it is, for a person to read.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from beslut.minutes.label_words import LABELS
from beslut.minutes.lines import Line
from beslut.minutes.vocabulary import folded

# Letters and pairs that machines take for each other, each folded to one of the kind.
_ALIKE = str.maketrans({"0": "o", "1": "l", "i": "l", "j": "l", "]": "l", "[": "l", "|": "l", "!": "l", "e": "c",
                        "§": "s", "$": "s", "q": "g"})  # fmt: skip
_PAIRS = (("cl", "d"), ("rn", "m"), ("vv", "w"), ("ii", "u"), ("li", "h"))
_WORDS = """
    beslut beslutar beslutande kommunstyrelsen kommunstyrelsens kommunfullmäktige kommunfullmäktiges nämnden
    kommun protokoll sammanträdesprotokoll sammanträdesdatum ordförande ordföranden ordf ersättare tjänstgörande
    ledamot ledamöter justerare justerande justerandes sekreterare reservation reservationer
    reserverar deltar jäv jävig omröstning votering röster
    ja-röster nej-röster avstår yrkar yrkande yrkanden paragrafer paragraf underskrifter
    utdragsbestyrkande anmäler tjänstgör ersätter frånvarande närvarande handläggning handläggningen
    ärendet begärs lämnar klockan
"""
_SHORT = {"oeh": "och", "ocb": "och", "oc1": "och", "tig": "tjg", "t1g": "tjg"}
_TOKEN = re.compile(r"[^\s(),.:;/]+")
_SURE = 2
# Where damage is looked for: all words of the first lines, and any word further on with signs that no word has.
_FRONT, _REACH = 60, 2000
_ODD = re.compile(
    r"(?<![^\s(])(?=[^\s]{0,20}(?:[a-zåäö][01]|[A-ZÅÄÖ][01][A-ZÅÄÖ]|[\]|]|cl))[^\s(),.:;/]{5,30}"
)
_SIGNS = ("cl", "]", "|", "0", "1")
_SIGN = re.compile(r"(?<!\S)[$](?=[ ]?\d{1,4}(?:[ ]?[a-h])?(?:\s|$|/))")
_DIGITS = re.compile(r"(?<![\w-])(?=[\dlIO]*\d|[lI]\))[\dlIO]{1,4}(?=\))")
_PARTY = re.compile(r"\((?P<party>rn|rnp|1|k cl|kcl|5|5cl)\)")
_PARTIES = {"rn": "m", "rnp": "mp", "1": "l", "kcl": "kd", "k cl": "kd", "5": "s", "5cl": "sd"}
_RUN_TOGETHER = re.compile(
    r"(?<![\w-])(?P<first>[A-ZÅÄÖ][a-zåäöé]+(?:-[A-ZÅÄÖ][a-zåäöé]+)?)(?P<last>[A-ZÅÄÖ][a-zåäöé]{2,})(?![\w])"
)
_TORN = re.compile(r"(?<![\w-])(?P<first>[A-ZÅÄÖ][a-zåäöé]{1,14})[ ](?P<rest>[a-zåäöé]{2,14})(?![\w])")
_PREFIXES = frozenset({"Mc", "Mac", "De", "Le", "La", "Van", "Du", "Di"})


def _shape(word: str) -> str:
    """The folded word with letters that look alike made one: a misread word has the shape of the right one."""
    for pair, letter in _PAIRS:
        word = word.replace(pair, letter)
    return word.translate(_ALIKE)


# The words of minutes by their shape, and the words themselves without umlauts.
_BY_SHAPE: Mapping[str, str] = {
    _shape(folded(word)): word
    for word in sorted(
        {
            word
            for phrases in LABELS.values()
            for phrase in phrases
            for word in phrase.split()
            if len(word) > 4
        }
        | set(_WORDS.split())
    )
    if word.replace("-", "").isalpha()
}
_KNOWN = frozenset(folded(word) for word in _BY_SHAPE.values())


def fits(lines: Sequence[Line]) -> bool:
    """Whether words of the vocabulary of minutes are misread in at least two ways."""
    tokens = {token for line in lines[:_FRONT] for token in _TOKEN.findall(line.text[:_REACH])}
    tokens |= {match.group() for line in lines for match in _odd(line.text)}
    return len({mended for token in tokens if (mended := _mended(token)) is not None}) >= _SURE


def _odd(text: str) -> Iterator[re.Match[str]]:
    """The words of the line with signs that no word has."""
    if any(sign in text for sign in _SIGNS):
        yield from _ODD.finditer(text)


def arrange(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines with misread words of the vocabulary, signs, figures and torn names mended."""
    whole = frozenset(token for line in lines for token in re.findall(r"[^\W\d_]+", line.text))
    made = []
    for line in lines:
        text = _signs(_words(_joined(line.text)))
        made.append(line.saying(_names(text, whole)))
    return tuple(made)


def _mended(token: str) -> str | None:
    """The word that was misread as this token; None where it is none, or the token is right as it stands."""
    small = folded(token).lower()
    if small in _SHORT:
        return _SHORT[small]
    if len(small) < 5 or small in _KNOWN:
        return None
    word = _BY_SHAPE.get(_shape(small))
    if word is None:
        return None
    if token.isupper() or (token.upper() == token and any(one.isalpha() for one in token)):
        return word.upper()
    return word.capitalize() if token[0].isupper() or not token[0].isalpha() else word


def _words(text: str) -> str:
    return _TOKEN.sub(lambda match: _mended(match.group()) or match.group(), text)


def _joined(text: str) -> str:
    """The text with words of the vocabulary joined that a blank has torn (`Para grafer`, `jus tera`)."""
    parts = text.split(" ")
    made: list[str] = []
    for part in parts:
        before = made[-1] if made else ""
        whole = folded(before + part).lower()
        if (
            before
            and part[:1].islower()
            and whole in _KNOWN
            and folded(part).lower() not in _KNOWN
            and len(whole) > 5
        ):
            made[-1] = before + part
        else:
            made.append(part)
    return " ".join(made)


def _signs(text: str) -> str:
    text = _SIGN.sub("§", text)
    text = _DIGITS.sub(lambda match: match.group().translate(str.maketrans("lIO", "110")), text)
    return _PARTY.sub(lambda match: f"({_PARTIES[match['party']]})", text)


def _names(text: str, whole: frozenset[str]) -> str:
    """The text with a name's words parted where they run together, and joined where they stand whole elsewhere."""
    text = _RUN_TOGETHER.sub(_parted, text)
    return _TORN.sub(
        lambda match: (
            match["first"] + match["rest"] if match["first"] + match["rest"] in whole else match.group()
        ),
        text,
    )


def _parted(match: re.Match[str]) -> str:
    return match.group() if match["first"] in _PREFIXES else f"{match['first']} {match['last']}"
