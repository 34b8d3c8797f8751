"""`beslut archive`: the commands on archives (arkiv), in a group of their own."""

import typer

from beslut.cli.archive import (
    add,
    backup,
    bring_back,
    checkpoint,
    correct,
    export,
    history,
    people,
    prove,
    rebuild,
    redact,
    search,
    show,
    sweep,
    verify,
    withdraw,
)
from beslut.cli.archive import list as listing
from beslut.cli.archive.examples import EXAMPLES, OF_GROUP
from beslut.cli.help import SpokenCommand, SpokenGroup
from beslut.messages import message

ABOUT = message(
    "The archive: records with every version that they ever had, and proof that nothing was altered."
)

COMMANDS = (
    ("add", add.run, add.ABOUT),
    ("list", listing.run, listing.ABOUT),
    ("show", show.run, show.ABOUT),
    ("search", search.run, search.ABOUT),
    ("history", history.run, history.ABOUT),
    ("correct", correct.run, correct.ABOUT),
    ("withdraw", withdraw.run, withdraw.ABOUT),
    ("people", people.run, people.ABOUT),
    ("checkpoint", checkpoint.run, checkpoint.ABOUT),
    ("prove", prove.run, prove.ABOUT),
    ("verify", verify.run, verify.ABOUT),
    ("export", export.run, export.ABOUT),
    ("import", bring_back.run, bring_back.ABOUT),
    ("backup", backup.run, backup.ABOUT),
    ("rebuild", rebuild.run, rebuild.ABOUT),
    ("redact", redact.run, redact.ABOUT),
    ("sweep", sweep.run, sweep.ABOUT),
)
"""Name, function and help of each command, in the order of the help page."""


def group() -> typer.Typer:
    """The group, ready to be put under its name."""
    made = typer.Typer(cls=SpokenGroup, add_completion=False, rich_markup_mode=None, no_args_is_help=True)
    made.callback(help=ABOUT.text, epilog="\n".join(OF_GROUP))(_archive)
    for name, run, about in COMMANDS:
        made.command(name, cls=SpokenCommand, help=about.text, epilog="\n".join(EXAMPLES[name]))(run)
    return made


def _archive() -> None:
    pass
