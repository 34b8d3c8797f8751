"""Small reports with a picture of each kind, and one that is out to do harm."""

from attrs import evolve

from beslut.messages import message
from beslut.participation import Status
from beslut.records import Place
from beslut.reports import Cell, Column, Mark, Picture, PictureKind, Report, Share
from beslut.reports.marks import LEGENDS
from beslut.tallies import Count

ALT = message("Decisions by party")
MARKS = tuple(Mark(value=status, legend=LEGENDS[status]) for status in Status)


def table(kind, rows, labels, share=False, names=None):
    """A report of these values, with a picture of this kind."""
    columns = [Column(name="who", label=message("Person"), key=True)] + [
        Column(name=f"c{at}", label=message("§ {number}", number=label), figures=share, share=share)
        for at, label in enumerate(labels)
    ]
    return Report(
        name=kind.value,
        title=message("Attendance by person: {what}", what=kind.value),
        columns=columns,
        rows=[
            (
                Cell(
                    f"Person {at}" if names is None else names[at], place=Place(document="m.txt", line=at + 1)
                ),
                *map(Cell, row),
            )
            for at, row in enumerate(rows)
        ],
        sources=["m.txt"],
        picture=Picture(kind=kind, alt=ALT, label="who", values=[one.name for one in columns[1:]]),
    )


def mark_map(rows=4, columns=5):
    """Marks of every kind, in turn."""
    cells = [[MARKS[(row + at) % len(MARKS)] for at in range(columns)] for row in range(rows)]
    return table(PictureKind.MAP, cells, [str(at) for at in range(1, columns + 1)])


OPEN = Count(low=3, high=5)
MAP = mark_map()
LINES = table(
    PictureKind.LINES,
    [
        (Share.of(3, 4), Share.of(1, 2)),
        (Share(part=OPEN, whole=Count(low=6, high=6)), None),
        (Share.of(4, 4),) * 2,
    ],
    ["S", "M"],
    share=True,
)
BARS = table(PictureKind.BARS, [(4, OPEN, 0), (7, 1, 1)], ["ja", "nej", "avstår"])
GRID = table(
    PictureKind.GRID, [(Share.of(3, 4), None), (Share.of(9, 9), Share.of(0, 9))], ["S", "M"], share=True
)
ALL = (MAP, LINES, BARS, GRID)

NASTY = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    '=HYPERLINK("http://example.test")',
    "</title></style></svg>-->",
    "\u202egnp.exe",
    "$x^2$ \\alpha {{ 7*7 }} {% raw %}",
    "\x00\x1b[31m\x07",
    "x" * 300,
    "_nolegend",
    "\ud800",
    "委員 😀",
)
"""Names that nobody has, and that somebody may write."""


def nasty(kind):
    """A report whose names, labels and sources are all out to do harm."""
    made = table(kind, [(1, 2)] * len(NASTY), NASTY[:2], names=NASTY)
    return evolve(
        made,
        title=message("{document}, {line}", document=NASTY[0], line=NASTY[3]),
        notes=[message("{document}, {line}", document=NASTY[1], line=NASTY[5])],
        sources=NASTY,
        section=message("{document}, {line}", document=NASTY[0], line=NASTY[1]),
    )
