"""Why survivors survive (skäl): kept by hand in `survivors.toml`, by the name that outlives edits elsewhere.

A mutant that no test can tell from the module says `equivalent: ...`; it counts as a survivor all the same.
"""

import json
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path

REASONS = Path(__file__).with_name("survivors.toml")


def reasons(path: Path = REASONS) -> Mapping[str, str]:
    """The reason of each survivor by its key; raises ValueError where a key is there twice or a reason is empty."""
    found: dict[str, str] = {}
    for one in tomllib.loads(path.read_text("utf-8")).get("survivor", ()):
        key, reason = one["mutant"], one["reason"].strip()
        if key in found:
            raise ValueError(f"{path.name}: {key!r} is there twice")
        if not reason:
            raise ValueError(f"{path.name}: {key!r} has no reason")
        found[key] = reason
    return found


def entries(keys: Iterable[str]) -> str:
    """What to add for these survivors, with the reasons to be filled in."""
    return "\n".join(
        f'[[survivor]]\nmutant = {json.dumps(key, ensure_ascii=False)}\nreason = ""\n' for key in keys
    )
