"""The desk (disken): where files come in and reports go out, for every command alike."""

import os
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, TextIO, TypeAlias, TypeVar

import typer
from attrs import define, field

from beslut.archive.designations import AS_PRINTED, Designations, said_of
from beslut.batch import Work, processors, stream
from beslut.cli.bar import bar
from beslut.cli.name_notes import noted
from beslut.cli.saving import save
from beslut.errors import BeslutError, InputError, InputErrors
from beslut.messages import LANGUAGES, Message, message, messages, translate
from beslut.minutes import Reading
from beslut.rendering import Setting, as_bytes, rendered
from beslut.reports import Account, Report, account, accounts, published
from beslut.sources import Source, files_of, is_left_out, open_source

if TYPE_CHECKING:
    from beslut.archive.marked_names import Bearer, Row

T = TypeVar("T")

Meant: TypeAlias = tuple[date | None, Message]
"""By what several files are seen to hold one meeting: its day and its name."""

BAD_INPUT = 2
READER_GONE = 141
SHOWN = 3
"""So many files of those that were left out are named."""


@define
class Desk:
    """One run of the command line: its language, what was read, and the exit code so far.

    `read` are the files, `many` tells whether there is more than one, `files_read` how many could be used, `failed`
    how many could not. `unread` and `notes` count what the readings left open; `readings` are those that were kept.
    `archived` gives the meetings of an archive, or those with a §, where such are asked for instead of files, and
    `designations` what its people are called; `bearers` tells who bears a name with a mark behind it, as reports over
    an archive write it.
    """

    lang: str = LANGUAGES[0]
    exit_code: int = 0
    read: list[Path] = field(factory=list)
    many: bool = False
    files_read: int = 0
    failed: int = 0
    unread: int = 0
    notes: int = 0
    readings: Sequence[Reading] = ()
    archived: Callable[[str | None], Iterator[Account]] | None = None
    designations: Designations = AS_PRINTED
    bearers: "Callable[[Sequence[Row]], Mapping[Row, Bearer]] | None" = None

    @property
    def width(self) -> int:
        """The width of the window."""
        return shutil.get_terminal_size((80, 24)).columns

    def complain(self, error: BeslutError) -> None:
        """Print an error to standard error."""
        _say("\n".join(error.lines(self.lang)))

    def refuse(self, error: BeslutError) -> None:
        """Print an error of one file; the run goes on, and its exit code will be 2."""
        self.complain(error)
        self.exit_code = BAD_INPUT
        self.failed += 1

    def warn(self, warning: Message) -> None:
        """Print something to look at, which does not change the exit code."""
        said = message("Note: {what}", what=warning)
        _say(translate(said, self.lang))

    def opened(self, work: Work[T], paths: Sequence[Path], jobs: int | None = None) -> list[T]:
        """What the work gives of the files that can be used, all of it; see `stream`."""
        return list(self.stream(work, paths, jobs))

    def stream(self, work: Work[T], paths: Sequence[Path], jobs: int | None = None) -> Iterator[T]:
        """What the work gives of the files that can be used, one at a time.

        Of the others is complained, and the exit code will be 2; files of folders that are plainly none of ours are
        told once, all together, and change no exit code. A file that is named twice is read once. Where no file can
        be used the run ends.
        """
        files = files_of(paths)
        self.read += files.paths
        self.many = len(files.paths) > 1
        for path in files.repeated:
            self.warn(message("{file} is given twice and counted once", file=str(path)))
        refused: list[BeslutError] = list(files.errors)
        left_out: list[Path] = []
        with bar(len(files.paths), self.lang) as progress:
            outcomes = stream(work, files.paths, jobs or processors(), progress)
            for outcome, path in zip(outcomes, files.paths, strict=False):
                if not isinstance(outcome, BeslutError):
                    self.files_read += 1
                    yield outcome
                elif is_left_out(files, path, outcome):
                    left_out.append(path)
                else:
                    refused.append(outcome)
        for error in refused:
            self.refuse(error if len(files.paths) == 1 else _shortened(error))
        if left_out and (self.files_read or refused):
            self.warn(_left_out(left_out))
        elif left_out:
            self.refuse(InputError(_left_out(left_out), mend=message("Give a file with a meeting in it.")))
        if not self.files_read:
            self.sum_up()
            raise typer.Exit(BAD_INPUT)

    def sources(self, paths: Sequence[Path], jobs: int | None = None) -> list[Source]:
        """The files, opened, with their warnings told."""
        found = self.opened(open_source, paths, jobs)
        self.take_stock([source.reading for source in found if source.reading is not None])
        return found

    def take_stock(self, readings: Sequence[Reading]) -> None:
        """Keep the readings, count what they left open, and tell their warnings."""
        self.readings = readings
        for reading in readings:
            self.count(reading)
            for warning in reading.warnings:
                self.warn(warning)

    def count(self, reading: Reading) -> None:
        """Count what a reading left open, for the summary."""
        self.unread += len(reading.unread)
        self.notes += len(reading.notes)

    def accounts(
        self, paths: Sequence[Path], jobs: int | None = None, paragraph: str | None = None
    ) -> tuple[Account, ...]:
        """The meetings of these files, oldest first; those of the archive, where one was named.

        Where only one § is asked for, an archive need not read meetings that lack it.
        """
        if self.archived is not None:
            return tuple(self.archived(paragraph))
        found = accounts(self.sources(paths, jobs))
        held: dict[Meant, list[str]] = {}
        for one in found:
            held.setdefault((one.meeting.date, one.name), []).append(one.document or "-")
        self._tell_repeated(held)
        return found

    def accounts_one_by_one(self, paths: Sequence[Path], jobs: int | None = None) -> Iterator[Account]:
        """The meetings of these files in the order of the files, or those of the archive; none is kept here."""
        if self.archived is not None:
            yield from self.archived(None)
            return
        held: dict[Meant, list[str]] = {}
        warnings: list[Message] = []
        for source in self.stream(open_source, paths, jobs):
            if source.reading is not None:
                self.count(source.reading)
                warnings += source.reading.warnings
            for meeting in source.meetings:
                one = account(meeting, source=source)
                held.setdefault((meeting.date, one.name), []).append(source.document)
                yield one
        for warning in warnings:
            self.warn(warning)
        self._tell_repeated(held)

    def _tell_repeated(self, held: Mapping[Meant, Sequence[str]]) -> None:
        """Say so where several files hold what seems to be one meeting."""
        for (day, name), documents in held.items():
            if len(documents) > 1 and day is not None:
                self.warn(_counted_again(name, documents))

    def sum_up(self) -> None:
        """After many files, print how many were read and what was left over in them."""
        if not self.many:
            return
        said = message(
            "{files}; {unread}, {notes}, {errors}",
            files=messages("{n} file read", "{n} files read", self.files_read),
            unread=messages("{n} unread line", "{n} unread lines", self.unread),
            notes=messages("{n} note", "{n} notes", self.notes),
            errors=messages("{n} error", "{n} errors", self.failed),
        )
        _say(translate(said, self.lang))

    def deliver(
        self,
        reports: Report | Sequence[Report],
        form: str = "terminal",
        output: Path | None = None,
        bom: bool = False,
        public: bool = False,
    ) -> None:
        """Render the reports and hand them out; of each its public version, where that is asked for."""
        listed = [reports] if isinstance(reports, Report) else reports
        wanted = self.noted([published(one) if public else one for one in listed])
        if form == "csv":
            self._tell_left_out(wanted)
            self.tell_names()
        setting = Setting(lang=self.lang, width=self.width, bom=bom)
        if form == "terminal" and output is None:
            self.hand_out(rendered(wanted, form, setting), data=False)
        else:
            self.hand_out_bytes(as_bytes(wanted, form, setting), output)

    def noted(self, reports: Sequence[Report]) -> Sequence[Report]:
        """The reports, each with what has to be said of the names in it; what is said once is not said again."""
        return noted(reports, self.designations.notes, self.lang)

    def tell_names(self) -> None:
        """Say what a file that holds no notes cannot say of the names of people."""
        for said in said_of(self.designations.notes):
            self.warn(said)

    def _tell_left_out(self, reports: Sequence[Report]) -> None:
        """Say what a table that holds values alone cannot say of itself."""
        for said in dict.fromkeys(said for report in reports for said in report.left_out):
            self.warn(said)

    def hand_out(self, text: str, output: Path | None = None, data: bool = True) -> None:
        """Write to the file, or to standard output. Data is always UTF-8; text is what the terminal can show."""
        encoding = "utf-8" if data or output is not None else sys.stdout.encoding or "utf-8"
        self.hand_out_bytes(text.encode(encoding, errors="replace"), output)

    def hand_out_bytes(self, content: bytes, output: Path | None = None, option: str = "--output") -> None:
        """Write to the file, or to standard output; what is no text is never poured out over a terminal."""
        if output is not None:
            save(content, output, self.read, option)
            return
        if b"\0" in content and sys.stdout.isatty():
            raise InputError(
                message("this format is no text, and cannot be shown in a terminal"),
                place="--format",
                mend=message("Name a file with --output."),
            )
        try:
            sys.stdout.flush()
            sys.stdout.buffer.write(content)
            sys.stdout.buffer.flush()
        except BrokenPipeError:
            _let_go(sys.stdout)
            raise typer.Exit(READER_GONE) from None


def _counted_again(name: Message, documents: Sequence[str]) -> Message:
    first, second, *more = documents
    if not more:
        return message(
            "{one} and {other} both hold {meeting}; both are counted", one=first, other=second, meeting=name
        )
    return message(
        "{one}, {other} and {n} more all hold {meeting}; all are counted",
        one=first,
        other=second,
        n=len(more),
        meeting=name,
    )


def _left_out(files: Sequence[Path]) -> Message:
    """How many files of folders are no record files, and the first of them."""
    names: list[Message | str] = [str(file) for file in files[:SHOWN]]
    if len(files) > SHOWN:
        names.append(message("{n} more", n=len(files) - SHOWN))
    return messages(
        "{n} file is no record file and was left out: {names}",
        "{n} files are no record files and were left out: {names}",
        len(files),
        names=names,
    )


def _shortened(error: BeslutError) -> BeslutError:
    """The first fault of a file and how many more there are: one bad file among many should not fill the window."""
    if not isinstance(error, InputErrors) or len(error.errors) < 2:
        return error
    first, *more = error.errors
    return InputError(
        first.cause,
        place=first.place,
        mend=messages("{n} more error in this file.", "{n} more errors in this file.", len(more)),
    )


def _say(text: str) -> None:
    """Print to standard error; where nobody reads that any more, what is asked for goes on all the same."""
    try:
        sys.stderr.write(f"{text}\n")
    except BrokenPipeError:
        _let_go(sys.stderr)


def _let_go(stream: TextIO) -> None:
    """Point a stream at nothing, so that the interpreter's last flush does not fail aloud."""
    nothing = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, stream.fileno())
    os.close(nothing)
