"""Whatever report there is: it can be shown in every way, and says where it comes from."""

from pathlib import Path

import pytest

from beslut.rendering import RENDERERS, Setting
from beslut.reports import REPORTS, Report, accounts
from beslut.sources import open_source

EXAMPLES = Path(__file__).parents[2] / "examples"


@pytest.fixture(scope="module")
def granvik():
    return accounts(open_source(path) for path in sorted(EXAMPLES.glob("granvik-*-20*")))


@pytest.mark.parametrize("lang", ["sv", "en"])
@pytest.mark.parametrize("renderer", RENDERERS, ids=lambda each: each.name)
@pytest.mark.parametrize("name", REPORTS)
def test_every_report_can_be_shown_in_every_way(granvik, name, renderer, lang):
    made = REPORTS[name](granvik)
    reports = [made] if isinstance(made, Report) else made
    assert all(report.name == name and report.sources for report in reports)
    shown = renderer.render(reports, Setting(lang=lang))
    assert isinstance(shown, str) is renderer.is_text
    assert shown.strip()


def test_the_meetings_stand_in_the_order_of_their_days(granvik):
    assert [one.meeting.date.isoformat() for one in granvik] == ["2024-03-05", "2024-03-19", "2024-04-09"]
