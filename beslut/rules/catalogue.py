"""The catalogue of rules (regelkatalogen): one tuple, in reading order."""

from beslut.rules.quorum import QUORUM_RULES
from beslut.rules.rule import Rule

RULES: tuple[Rule, ...] = (*QUORUM_RULES,)
"""Every rule that judges, in the order of the ids."""
