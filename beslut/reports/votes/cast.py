"""What somebody did in one vote (röst): the words of the cells, with a short mark for each."""

from __future__ import annotations

from collections.abc import Mapping

from beslut.messages import Message, message
from beslut.records import Choice
from beslut.records.terms import Term
from beslut.reports.report import Mark, Tone


class Cast(Term):
    """What somebody did in a vote. The first four are the codes of the Riksdag; it lacks the others."""

    YES = "yes", message("yes")
    """Ja."""
    NO = "no", message("no")
    """Nej."""
    ABSTAINED = "abstained", message("abstained")
    """Avstår från att rösta."""
    ABSENT = "absent", message("absent")
    """Frånvarande, with nobody serving on the seat."""
    DECLINED = "declined", message("declined to take part")
    """Deltar ej i beslutet."""
    DISQUALIFIED = "disqualified", message("disqualified")
    """Jäv."""
    UNNAMED = "unnamed", message("took part, not told how")
    """Röstade eller avstod; the minutes do not name the person."""
    NO_VOTE = "no_vote", message("no vote")
    """Not serving, or not in a roll that names all who voted."""
    UNKNOWN = "unknown", message("cannot be told")
    """The minutes do not settle it."""


LEGENDS: Mapping[Cast, Message] = {
    Cast.YES: message("Yes voted yes"),
    Cast.NO: message("No voted no"),
    Cast.ABSTAINED: message("Abst abstained from voting"),
    Cast.ABSENT: message("Abs absent, and nobody served on the seat"),
    Cast.DECLINED: message("Decl declined to take part in the decision"),
    Cast.DISQUALIFIED: message("Jäv disqualified"),
    Cast.UNNAMED: message("x took part, but the minutes do not say how"),
    Cast.NO_VOTE: message("– no vote: did not serve, or is not among those who voted"),
    Cast.UNKNOWN: message("? the minutes do not settle it"),
}
"""The lines of the legend; the first word is the mark, in every language."""

TONES: Mapping[Cast, Tone] = {
    Cast.YES: Tone.YES,
    Cast.NO: Tone.NO,
    Cast.ABSTAINED: Tone.WAITING,
    Cast.ABSENT: Tone.AWAY,
    Cast.DECLINED: Tone.DECLINED,
    Cast.DISQUALIFIED: Tone.DISQUALIFIED,
    Cast.UNNAMED: Tone.TOOK_PART,
    Cast.NO_VOTE: Tone.PLAIN,
    Cast.UNKNOWN: Tone.UNKNOWN,
}
"""What kind of thing each says."""

MARKS: Mapping[Cast, Mark] = {
    cast: Mark(value=cast, legend=legend, tone=TONES[cast]) for cast, legend in LEGENDS.items()
}
BY_CHOICE: Mapping[Choice, Cast] = {choice: Cast[choice.name] for choice in Choice}
CHOSEN = tuple(BY_CHOICE.values())
"""What a ballot can say: yes, no, abstained, absent."""
