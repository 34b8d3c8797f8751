"""The outcome of a trial (utfall): what was tried, how often, and what came of it."""

from __future__ import annotations

from attrs import field, frozen


@frozen(kw_only=True)
class Trial:
    """One row of the table: `held` of `times` went as they should; `failures` tell the others."""

    what: str
    on: str
    times: int
    held: int
    remark: str = ""
    failures: tuple[str, ...] = field(default=(), repr=False)

    @property
    def row(self) -> tuple[str, str, str, str]:
        """The row as people read it."""
        return self.what, self.on, f"{self.held} of {self.times}", self.remark
