"""Rules that no record can feed (regler utan underlag): known and numbered, but not judged, and why not."""

from attrs import frozen

from beslut.messages import Message, message


@frozen(kw_only=True)
class Unfed:
    """A rule that no record can feed (regel utan underlag), and the fact that it would need."""

    id: str
    slug: str
    title: Message
    needs: Message


UNFED = (
    Unfed(
        id="R62",
        slug="remote-reform",
        title=message("The reform of taking part at a distance"),
        needs=message(
            "an act: the bill (prop. 2025/26:164) is not known to be passed, so R60 and R61 judge by the sections"
            " in force"
        ),
    ),
    Unfed(
        id="R63",
        slug="minutes-kept",
        title=message("Minutes are kept of every meeting"),
        needs=message("a list of the meetings that were held"),
    ),
    Unfed(
        id="R82",
        slug="publish-minutes",
        title=message("What of the minutes is published"),
        needs=message(
            "what is published, and what the municipality has decided to publish; a matter of exports, not of a check"
        ),
    ),
    Unfed(
        id="R83",
        slug="names-in-exports",
        title=message("Names and relations in what is published"),
        needs=message("what is published; a matter of exports, not of a check"),
    ),
    Unfed(
        id="R84",
        slug="protected-identity",
        title=message("Persons with protected identity"),
        needs=message(
            "who has a protected identity, and what is published; a matter of exports, not of a check"
        ),
    ),
    Unfed(
        id="R85",
        slug="confidential-paragraphs",
        title=message("Secret paragraphs in what is published"),
        needs=message("which §§ are secret, and what is published; a matter of exports, not of a check"),
    ),
)
"""In the order of their numbers."""
