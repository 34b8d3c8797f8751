"""What is derived (härlett): tables that answer quickly, always made anew from the truth and never the other way."""

from beslut.archive.derived.storing import Difference, differences, forget, put, rebuild, remake, store

__all__ = ["Difference", "differences", "forget", "put", "rebuild", "remake", "store"]
