"""The desk (disken): where files come in and reports go out, for every command alike."""

import os
import shutil
import sys
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

import typer
from attrs import define, field

from beslut.cli.saving import save
from beslut.errors import BeslutError
from beslut.messages import LANGUAGES, Message, message, translate
from beslut.rendering import Setting, rendered
from beslut.reports import Account, Report, accounts
from beslut.sources import Source, open_source

BAD_INPUT = 2
READER_GONE = 141


@define
class Desk:
    """One run of the command line: its language, what was read, and the exit code so far."""

    lang: str = LANGUAGES[0]
    exit_code: int = 0
    read: list[Path] = field(factory=list)

    def complain(self, error: BeslutError) -> None:
        """Print an error to standard error."""
        sys.stderr.write("\n".join(error.lines(self.lang)) + "\n")

    def warn(self, warning: Message) -> None:
        """Print something to look at, which does not change the exit code."""
        said = message("Note: {what}", what=warning)
        sys.stderr.write(translate(said, self.lang) + "\n")

    def sources(self, paths: Sequence[Path]) -> list[Source]:
        """Those files that can be used; the others are complained of, and the exit code will be 2.

        A file that is named twice is read once. Where no file can be used the run ends.
        """
        found: list[Source] = []
        for path in paths:
            if any(_same_file(path, known) for known in self.read):
                self.warn(message("{file} is given twice and counted once", file=str(path)))
                continue
            self.read.append(path)
            try:
                source = open_source(path)
            except BeslutError as error:
                self.complain(error)
                self.exit_code = BAD_INPUT
                continue
            for warning in source.warnings:
                self.warn(warning)
            found.append(source)
        if not found:
            raise typer.Exit(BAD_INPUT)
        return found

    def accounts(self, paths: Sequence[Path]) -> tuple[Account, ...]:
        """The meetings of these files, oldest first."""
        found = accounts(self.sources(paths))
        for earlier, later in pairwise(found):
            if earlier.meeting.date is not None and earlier.name == later.name:
                self.warn(
                    message(
                        "{one} and {other} both hold {meeting}; both are counted",
                        one=earlier.document or "-",
                        other=later.document or "-",
                        meeting=later.name,
                    )
                )
        return found

    def deliver(
        self,
        reports: Report | Sequence[Report],
        form: str = "terminal",
        output: Path | None = None,
        bom: bool = False,
    ) -> None:
        """Render the reports and hand them out."""
        width = shutil.get_terminal_size((80, 24)).columns
        text = rendered(reports, form, Setting(lang=self.lang, width=width, bom=bom))
        self.hand_out(text, output, data=form != "terminal")

    def hand_out(self, text: str, output: Path | None = None, data: bool = True) -> None:
        """Write to the file, or to standard output. Data is always UTF-8; text is what the terminal can show."""
        if output is not None:
            save(text.encode(), output, self.read)
            return
        encoding = "utf-8" if data else sys.stdout.encoding or "utf-8"
        try:
            sys.stdout.flush()
            sys.stdout.buffer.write(text.encode(encoding, errors="replace"))
            sys.stdout.buffer.flush()
        except BrokenPipeError:
            _let_go()
            raise typer.Exit(READER_GONE) from None


def _same_file(path: Path, known: Path) -> bool:
    try:
        return path.samefile(known)
    except OSError:
        return False


def _let_go() -> None:
    """Point standard output at nothing, so that the interpreter's last flush does not fail aloud."""
    nothing = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, sys.stdout.fileno())
    os.close(nothing)
