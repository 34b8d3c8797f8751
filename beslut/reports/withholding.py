"""Why something is left out when a report is published (undantag vid publicering)."""

from beslut.messages import message
from beslut.records.terms import Term


class Withheld(Term):
    """Why a column, or a whole table, is not for the public (skäl att utelämna).

    Elected persons' names, parties, presence and votes may be published; what may tell of others, or of somebody's
    private affairs, is weighed case by case and so left out here.
    """

    GROUND = "ground", message("grounds of jäv")
    """Jävsgrunder: they tell of somebody's own or near ones' affairs."""
    FREE_TEXT = "free_text", message("free text of the minutes")
    """Fritext: titles of matters, decisions and quoted lines may name private persons."""
    ID = "id", message("ids and case numbers")
    """Identiteter: employment ids and the like; case numbers lead to the case."""
    PAY = "pay", message("pay data")
    """Löneuppgifter: fees, amounts and pay codes."""
