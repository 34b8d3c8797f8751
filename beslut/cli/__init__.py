"""The command line (kommandoraden): a few lines for each command over the public functions of beslut.

Exit codes: 0 all is well; 1 findings that a command was asked to fail on; 2 a file or the command itself
could not be used (what could be read is reported all the same); 130 interrupted from the keyboard; 141 whoever read the
output went away.
"""

import os
import sys
from collections.abc import Sequence

from typer.exceptions import TyperException

from beslut.cli.application import application
from beslut.cli.desk import BAD_INPUT, Desk
from beslut.cli.language import spoken
from beslut.cli.mistakes import in_our_words
from beslut.errors import BeslutError

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and give its exit code; without `arguments`, those of the process."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    desk = Desk()
    try:
        desk.lang, given = spoken(given, os.environ)
        code = application().main(args=given, prog_name="beslut", standalone_mode=False, obj=desk)
        if not code:
            desk.sum_up()
    except BeslutError as error:
        desk.complain(error)
        return BAD_INPUT
    except TyperException as error:
        desk.complain(in_our_words(error, given))
        return BAD_INPUT
    return int(code or 0) or desk.exit_code
