"""The table of the rules in `docs/rules.md`, made from the rules themselves: ``python -m tools.rules_table``.

What stands around the tables is written by hand; a test compares them with a fresh run. Rules that no record can feed
are listed apart, each with the fact that it would need.
"""
