"""Case numbers (diarienummer): when two of them, as printed, are one case."""

from __future__ import annotations

import re
from functools import lru_cache

_LABEL = re.compile(r"^(?:dnr|diarienr|diarienummer|ärendenr|ärendenummer)\b[.:]*\s*", re.IGNORECASE)
_BETWEEN = re.compile(r"\s*[,;]\s*|\s+(?:och|samt)\s+")
_BLANKS = re.compile(r"\s+")


@lru_cache(maxsize=16384)
def cases(printed: str) -> tuple[str, ...]:
    """The case numbers in a text, each in one form: no blanks, no difference of case, no word before it.

    The letters that tell the body's register stay: `BUN 2024/9` is another case than `KS 2024/9`.

    >>> cases("Dnr KS 2024/31"), cases("ks2024/31; BUN 2024 / 9")
    (('ks2024/31',), ('ks2024/31', 'bun2024/9'))
    """
    bare = (_LABEL.sub("", part.strip()) for part in _BETWEEN.split(printed))
    found = (_BLANKS.sub("", part).casefold() for part in bare)
    return tuple(dict.fromkeys(each for each in found if any(sign.isdigit() for sign in each)))
