"""Tools for those who work on beslut; no part of the installed package."""
