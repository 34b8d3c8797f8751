"""Examples for the help pages of `beslut archive` (exempel): commands as they may be typed, the plainest first."""

_BOARD = "granvik/kommunstyrelsen/2024-03-05/39"

OF_GROUP = (
    "beslut archive add protokoll/",
    "beslut archive list --body KS",
    "beslut who --archive beslut.db --body KS --date 2024-03-05 --paragraph 41",
    "beslut archive prove --body KS --date 2024-03-05 --paragraph 41 -o bevis.json",
    "beslut verify bevis.json",
)
"""What a first session may look like: from minutes to a proof that somebody else checks."""

EXAMPLES = {
    "add": (
        "beslut archive add protokoll/",
        "beslut archive add ks-2024-03-05.pdf --archive granvik.db",
        "beslut archive add protokoll/ --archive postgresql://beslut@db.granvik.example/granvik",
    ),
    "list": (
        "beslut archive list --body KS --from 2024-01-01",
        "beslut archive list --withdrawn",
        "beslut archive list --format csv --output poster.csv",
    ),
    "show": (
        f"beslut archive show {_BOARD}",
        "beslut archive show --body KS --date 2024-03-05 --output post.yaml",
        f"beslut archive show {_BOARD} --version 1",
    ),
    "search": (
        "beslut archive search förskola norrby",
        "beslut archive search bidrag --body KS --from 2023-01-01 --limit 10",
    ),
    "history": (
        f"beslut archive history {_BOARD}",
        "beslut archive history --body KS --date 2024-03-05",
    ),
    "correct": (
        f"beslut archive show {_BOARD} --output post.yaml",
        f'beslut archive correct {_BOARD} post.yaml --why "KS 2024/99"',
    ),
    "withdraw": (f'beslut archive withdraw {_BOARD} --why "KS 2024/99"',),
    "people": (
        "beslut archive people --body KS",
        "beslut archive people --table pairs --aliases alias.yaml",
        "beslut archive people --person Ek --party S",
    ),
    "checkpoint": (
        "beslut archive checkpoint --output 2024-03-12.txt",
        "beslut archive checkpoint --list",
        "beslut archive checkpoint --from 3 --output tillvaxt.json",
    ),
    "prove": (
        f"beslut archive prove {_BOARD} --paragraph 41 --output bevis.json",
        "beslut archive prove --body KS --date 2024-03-05 --output bevis.json",
    ),
    "verify": ("beslut archive verify", "beslut archive verify --archive granvik.db"),
    "export": ("beslut archive export granvik/",),
    "import": ("beslut archive import granvik/ --archive ny.db",),
    "backup": ("beslut archive backup kopia.db",),
    "rebuild": ("beslut archive rebuild --archive granvik.db",),
    "redact": (
        'beslut archive redact "Maja Sundin" --party S --why "KS 2024/99" --dry-run',
        'beslut archive redact "Maja Sundin" --party S --why "KS 2024/99"',
    ),
    "sweep": ("beslut archive sweep",),
}
"""What each command may be typed as; reasons are numbers of cases, which read alike in every language."""
