"""One small report with every kind of cell."""

from beslut.messages import message
from beslut.participation import Status
from beslut.records import Place
from beslut.reports import Cell, Column, Mark, Report, Share
from beslut.tallies import Count

TOOK_PART = Mark(value=Status.TOOK_PART, legend=message("T took part in the decision"))

REPORT = Report(
    name="sample",
    title=message("Decisions"),
    columns=[
        Column(name="person", label=message("Person"), key=True),
        Column(name="party", label=message("Party")),
        Column(name="1", label=message("§ {number}", number="1")),
        Column(name="count", label=message("Took part"), figures=True),
        Column(name="share", label=message("Served §§"), figures=True, share=True),
        Column(name="reason", label=message("Reason"), prose=True),
    ],
    rows=[
        (
            Cell("Maja Sundin", place=Place(document="minutes.txt", line=3)),
            Cell("-"),
            Cell(TOOK_PART),
            Cell(Count(low=3, high=4, why=(message("yes"),))),
            Cell(Share.of(5, 6)),
            Cell(message("Decisions")),
        ),
        (Cell("=1+1|x"), Cell(("S", "M")), Cell(), Cell(2), Cell(Share.of(0, 0)), Cell("2024.10")),
    ],
    notes=[message("No rows.")],
    sources=["minutes.txt"],
)
