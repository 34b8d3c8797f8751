"""Keep the message catalogue in step with the code; for developers, as it needs Babel.

How to add a message:

1. Write it in English where it is needed: ``message("{name} is absent", name=name)`` or
   ``messages("{n} vote", "{n} votes", n)``. The text must be a literal, or it cannot be found.
2. Run ``make messages``. It adds the new texts to ``beslut/messages/locale/sv/LC_MESSAGES/beslut.po``, drops
   those no longer used, compiles the ``.mo`` and lists what has no Swedish yet, with the file it stands in.
3. Fill in the empty ``msgstr`` in the ``.po`` with the same placeholders, run ``make messages`` again, and
   commit the ``.po`` and the ``.mo`` with the change.

A conflict in the ``.mo`` is solved by solving the ``.po`` and running ``make messages``. ``make check`` fails
on what `faults` lists. Two meanings need two English texts, for the text is the key.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import read_mo, write_mo
from babel.messages.pofile import read_po, write_po

from beslut.messages.message import placeholders

PACKAGE = Path(__file__).resolve().parents[1] / "beslut"
PO = Path("messages/locale/sv/LC_MESSAGES/beslut.po")
KEYWORDS = {"message": None, "messages": (1, 2)}
NO_DATE = datetime(2026, 1, 1, tzinfo=UTC)  # a true date would only make merges conflict


def extract(package: Path = PACKAGE) -> Catalog:
    """Collect every text that the code says, with the files it stands in."""
    found = Catalog(project="beslut", creation_date=NO_DATE)
    for file, _line, text, _comments, _context in extract_from_dir(
        package, [("**.py", "python")], keywords=KEYWORDS
    ):
        if text:
            found.add(text, locations=[(f"{package.name}/{file}", None)])  # type: ignore[list-item]
    return found


def load(package: Path = PACKAGE) -> Catalog:
    """Read the Swedish texts; a catalogue not begun yet is an empty one."""
    po = package / PO
    if not po.exists():
        return Catalog(locale="sv", project="beslut")
    with po.open("rb") as file:
        return read_po(file, locale="sv")


def update(package: Path = PACKAGE) -> None:
    """Bring the `.po` in step with the code and compile it; no translation is ever guessed."""
    catalog = load(package)
    catalog.update(extract(package), no_fuzzy_matching=True)
    catalog.obsolete.clear()
    catalog.creation_date = catalog.revision_date = NO_DATE
    catalog.fuzzy = False
    catalog.project, catalog.version = "beslut", "1"
    catalog.last_translator = catalog.language_team = catalog.msgid_bugs_address = "the beslut authors"
    catalog.header_comment = "# Swedish words of beslut. Edit the msgstr lines, then run: make messages"
    po = package / PO
    po.parent.mkdir(parents=True, exist_ok=True)
    with po.open("wb") as file:
        write_po(file, catalog, sort_output=True, width=0, include_lineno=False)
    with po.with_suffix(".mo").open("wb") as file:
        write_mo(file, catalog)


def faults(package: Path = PACKAGE) -> list[str]:
    """List what keeps the catalogue from being right, one line each; empty when all is well."""
    used, catalog = extract(package), load(package)
    return [
        *_not_literal(package),
        *(f"not in the .po: {_quoted(text)}" for text in used if text.id and text.id not in catalog),
        *(f"no longer used: {_quoted(text)}" for text in catalog if text.id and text.id not in used),
        *(f"no longer used: {_quoted(text)}" for text in catalog.obsolete.values()),
        *(fault for text in catalog if text.id for fault in _text_faults(text)),
        *_stale(catalog, (package / PO).with_suffix(".mo")),
    ]


def _text_faults(text: Message) -> Iterator[str]:
    swedish = _forms(text.string)
    where = ", ".join(sorted({file for file, _ in text.locations}))
    if not all(swedish):
        yield f"no Swedish: {_quoted(text)} ({where})"
    elif text.fuzzy:
        yield f"fuzzy: {_quoted(text)} ({where})"
    elif _asked(swedish) != _asked(_forms(text.id)):
        yield f"other placeholders in Swedish: {_quoted(text)} ({where})"


def _asked(forms: tuple[str, ...]) -> frozenset[str] | str:
    try:
        return frozenset().union(*(placeholders(form) for form in forms))
    except ValueError as fault:
        return str(fault)


def _stale(catalog: Catalog, compiled: Path) -> Iterator[str]:
    if not compiled.exists():
        yield f"{compiled.name} is missing: run make messages"
        return
    fresh = BytesIO()
    write_mo(fresh, catalog)
    fresh.seek(0)
    with compiled.open("rb") as file:
        if _strings(read_mo(file)) != _strings(read_mo(fresh)):
            yield f"{compiled.name} is older than the .po: run make messages"


def _strings(catalog: Catalog) -> dict[tuple[str, ...], tuple[str, ...]]:
    return {_forms(text.id): _forms(text.string) for text in catalog if text.id}


def _not_literal(package: Path) -> Iterator[str]:
    """Find calls whose text is no literal: they would be spoken in English without a word of warning."""
    for path in sorted(package.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in KEYWORDS:
                texts = node.args[: 2 if node.func.id == "messages" else 1]
                if not all(isinstance(text, ast.Constant) for text in texts):
                    place = f"{package.name}/{path.relative_to(package)}:{node.lineno}"
                    yield f"{place}: the text is not a literal"


def _forms(text: str | list[str] | tuple[str, ...] | None) -> tuple[str, ...]:
    return (text or "",) if isinstance(text, str) or text is None else tuple(text)


def _quoted(text: Message) -> str:
    return f'"{_forms(text.id)[0]}"'


def main(command: str) -> int:
    """Run `update` (and say what is left to translate) or `check` (and fail if anything is)."""
    if command == "update":
        update()
    left = faults()
    print("\n".join(left) if left else "messages: all in Swedish and in step with the code")
    return 1 if left and command == "check" else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
