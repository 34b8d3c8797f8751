"""Figures about speed, each a ratio to a peer measured in the same run. Run: ``python -m bench``."""
