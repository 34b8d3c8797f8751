"""PAXml, the Swedish exchange format for pay data: time and pay transactions in XML, version 2.0.

What is publicly known of it, and followed here: a header with format, version, company and a date; `tidtransaktioner`
with an event code and hours, which the receiver turns into pay; `lonetransaktioner` with the receiver's own pay code
(löneart), number and amount; each transaction keyed by the employment id. No published schema was at hand: the names of
elements and attributes are not checked against one, so read a first file into a test system.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from xml.etree import ElementTree as ET

from attrs import frozen

from beslut.messages import translate
from beslut.rendering.words import printable
from beslut.reports.pay import Transaction

FORMAT = "LÖNIN"
VERSION = "2.0"


@frozen(kw_only=True)
class PaxmlHeader:
    """The header of a file (filhuvud): the company by its number and name, and a date only where it is asked for."""

    company: str | None = None
    company_name: str | None = None
    day: date | None = None


def paxml(given: Sequence[Transaction], header: PaxmlHeader | None = None, lang: str = "sv") -> str:
    """The transactions as one PAXml document, the same bytes every time.

    >>> print(paxml([], PaxmlHeader(company="212000-0000")), end="")
    <?xml version="1.0" encoding="UTF-8"?>
    <paxml>
      <header>
        <format>LÖNIN</format>
        <version>2.0</version>
        <foretagid>212000-0000</foretagid>
      </header>
    </paxml>
    """
    root = ET.Element("paxml")
    _add_header(root, header or PaxmlHeader())
    timed = [each for each in given if each.by_time]
    paid = [each for each in given if not each.by_time]
    if timed:
        listed = ET.SubElement(root, "tidtransaktioner")
        for each in timed:
            _add(listed, each, "tidtrans", {"tidkod": each.code}, {"timmar": _plain(each.number)}, lang)
    if paid:
        listed = ET.SubElement(root, "lonetransaktioner")
        for each in paid:
            amounts = {"antal": _plain(each.number), "belopp": _plain(each.amount)}
            _add(listed, each, "lonetrans", {"lonart": each.code}, amounts, lang)
    ET.indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ET.tostring(root, encoding="unicode") + "\n"


def _add_header(root: ET.Element, header: PaxmlHeader) -> None:
    made = ET.SubElement(root, "header")
    told = {
        "format": FORMAT,
        "version": VERSION,
        "datum": None if header.day is None else header.day.isoformat(),
        "foretagid": header.company,
        "foretagnamn": header.company_name,
    }
    _fill(made, {name: text for name, text in told.items() if text is not None})


def _add(
    listed: ET.Element,
    each: Transaction,
    name: str,
    code: dict[str, str],
    amounts: dict[str, str],
    lang: str,
) -> None:
    made = ET.SubElement(listed, name, {"anstid": _text(each.employment_id)})
    day = {} if each.day is None else {"datum": each.day.isoformat()}
    _fill(made, {**code, **day, **amounts, "kommentar": translate(each.comment, lang)})


def _fill(element: ET.Element, texts: dict[str, str]) -> None:
    for name, text in texts.items():
        ET.SubElement(element, name).text = _text(text)


def _text(text: str) -> str:
    """A text on one line, without the control characters that XML cannot hold."""
    return printable(text)


def _plain(number: Decimal) -> str:
    return format(number, "f")
