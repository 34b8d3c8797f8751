"""Records of municipal meetings, and who took part in each decision (beslut) they made."""

__version__ = "0.1.0"
