"""The language that a run speaks: `--lang`, wherever it stands, or else `BESLUT_LANG`, or else Swedish.

It must be known before anything else is understood, since help and complaints are in it too.
"""

from collections.abc import Mapping, Sequence

from beslut.errors import InputError
from beslut.messages import LANGUAGES, message

OPTION = "--lang"
VARIABLE = "BESLUT_LANG"


def spoken(arguments: Sequence[str], environment: Mapping[str, str]) -> tuple[str, list[str]]:
    """The language, and the arguments without the option; the last `--lang` before a lone `--` counts.

    Raises `InputError` for a language that beslut does not speak.
    """
    chosen = environment.get(VARIABLE) or LANGUAGES[0]
    source, rest = VARIABLE, []
    given = iter(arguments)
    for argument in given:
        if argument == "--":
            rest += [argument, *given]
        elif argument == OPTION:
            source, chosen = OPTION, next(given, "")
        elif argument.startswith(f"{OPTION}="):
            source, chosen = OPTION, argument.removeprefix(f"{OPTION}=")
        else:
            rest.append(argument)
    if chosen not in LANGUAGES:
        raise InputError(
            message("“{language}” is no language that beslut speaks", language=chosen),
            place=source,
            mend=message("Choose among {known}.", known=LANGUAGES),
        )
    return chosen, rest
