"""What CONTRIBUTING shows is all that it takes: its layout is run on its text, and its test on the facts."""

import re
from pathlib import Path
from types import SimpleNamespace

from beslut.minutes.layouts import LAYOUTS, Layout
from beslut.minutes.lines import clean_lines
from beslut.minutes.reader import read_lines

PAGE = (Path(__file__).parents[1] / "CONTRIBUTING.md").read_text()
MODULE, LINE, TEST = re.findall(r"```python\n([\s\S]*?)```", PAGE)


def test_the_layout_that_is_shown_reads_its_text(monkeypatch):
    module = _run(MODULE)
    layout = eval(LINE, {"Layout": Layout, "party_before": SimpleNamespace(**module)})
    monkeypatch.setattr(
        "beslut.minutes.read_text", lambda text: read_lines(clean_lines(text), layouts=(*LAYOUTS, layout))
    )
    shown = _run(TEST)
    (test,) = (shown[name] for name in shown if name.startswith("test_"))
    test()


def _run(code):
    names = {}
    exec(compile(code, "CONTRIBUTING.md", "exec"), names)
    return names
