"""Findings as SARIF 2.1.0 (OASIS), so that editors and code hosts show them at their lines in the minutes.

A document is a file, a finding a result, a rule a reporting descriptor. Errors, warnings and notes are SARIF's own
levels. A place without a line names the file alone; on PDF pages, whose lines are counted from the top of the page,
the page is told in the message and the region left out, since other programs count otherwise.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import PurePath
from typing import Any
from urllib.parse import quote

from beslut.messages import message, translate
from beslut.records import ParagraphSpan, Place
from beslut.rendering.setting import Setting
from beslut.rendering.words import printable
from beslut.reports.findings import Checked, place_of
from beslut.rules import RULES, Finding, Rule

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
VERSION = "2.1.0"


def sarif(given: Sequence[Checked], setting: Setting, version: str) -> str:
    """All findings of these meetings as one SARIF log with one run of beslut, which has this version."""
    found = [(one, finding) for one in given for finding in one.judgement.findings]
    used = {finding.rule for _, finding in found}
    rules = [rule for rule in RULES if rule.id in used]
    index = {rule.id: place for place, rule in enumerate(rules)}
    driver = {
        "name": "beslut",
        "version": version,
        "language": setting.lang,
        "rules": [_rule(rule, setting.lang) for rule in rules],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(one, finding, index[finding.rule], setting.lang) for one, finding in found],
    }
    log = {"$schema": SCHEMA, "version": VERSION, "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=2) + "\n"


def _rule(rule: Rule, lang: str) -> dict[str, Any]:
    return {
        "id": rule.id,
        "name": rule.slug,
        "shortDescription": {"text": _said(rule.title, lang)},
        "fullDescription": {"text": _said(rule.says, lang)},
        "help": {"text": _said(rule.example, lang)},
        "defaultConfiguration": {"level": rule.worst.value},
    }


def _said(text: Any, lang: str) -> str:
    return printable(translate(text, lang))


def _result(one: Checked, finding: Finding, index: int, lang: str) -> dict[str, Any]:
    place = place_of(one.judgement, finding)
    return {
        "ruleId": finding.rule,
        "ruleIndex": index,
        "level": finding.severity.value,
        "message": {"text": _text(finding, place, lang)},
        "locations": [_location(place, one.account.document)] if place or one.account.document else [],
        "properties": {
            "paragraphs": list(map(str, finding.paragraphs)),
            "persons": list(finding.persons),
            "citation": _said(finding.citation.words, lang),
            "wordingSince": finding.wording_since.isoformat(),
        },
    }


def _text(finding: Finding, place: Place | None, lang: str) -> str:
    """The finding as a person reads it: §§, page, what is wrong, what follows, by which law, and the mend."""
    where = str(ParagraphSpan.of(finding.paragraphs)) if finding.paragraphs else ""
    page = (
        _said(message("p. {page}", page=place.page), lang)
        if place is not None and place.page is not None
        else ""
    )
    lead = ", ".join(part for part in (where, page) if part)
    parts = [
        f"{lead}: {_said(finding.what, lang)}." if lead else f"{_said(finding.what, lang)}.",
        "" if finding.consequence is None else _said(finding.consequence, lang),
        f"{_said(finding.citation.words, lang)}.",
        _said(finding.mend, lang),
    ]
    return " ".join(part for part in parts if part)


def _location(place: Place | None, document: str | None) -> dict[str, Any]:
    name = (place.document if place is not None else None) or document or "-"
    physical: dict[str, Any] = {"artifactLocation": {"uri": _uri(name)}}
    if place is not None and place.line is not None and place.page is None:
        physical["region"] = {"startLine": place.line}
    return {"physicalLocation": physical}


def _uri(document: str) -> str:
    path = PurePath(document)
    return path.as_uri() if path.is_absolute() else quote(path.as_posix())
