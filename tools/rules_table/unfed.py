"""The rules that no record can feed, as the package has them."""

from beslut.rules import UNFED

__all__ = ["UNFED"]
