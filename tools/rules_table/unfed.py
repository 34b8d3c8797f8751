"""Rules that no record can feed (regler utan underlag): known and numbered, but not judged, and why not."""

from attrs import frozen


@frozen
class Unfed:
    """A rule that no record can feed (regel utan underlag), and the fact that it would need."""

    id: str
    slug: str
    title: str
    needs: str


UNFED = (
    Unfed(
        "R62",
        "remote-reform",
        "The reform of taking part at a distance",
        "an act: the bill (prop. 2025/26:164) is not known to be passed, so R60 and R61 judge by the sections in force",
    ),
    Unfed(
        "R63", "minutes-kept", "Minutes are kept of every meeting", "a list of the meetings that were held"
    ),
    Unfed(
        "R82",
        "publish-minutes",
        "What of the minutes is published",
        "what is published, and what the municipality has decided to publish; a matter of exports, not of a check",
    ),
    Unfed(
        "R83",
        "names-in-exports",
        "Names and relations in what is published",
        "what is published; a matter of exports, not of a check",
    ),
    Unfed(
        "R84",
        "protected-identity",
        "Persons with protected identity",
        "who has a protected identity, and what is published; a matter of exports, not of a check",
    ),
    Unfed(
        "R85",
        "confidential-paragraphs",
        "Secret paragraphs in what is published",
        "which §§ are secret, and what is published; a matter of exports, not of a check",
    ),
)
"""In the order of their numbers."""
