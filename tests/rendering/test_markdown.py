import pytest

from beslut.rendering import RENDERERS, Setting, rendered
from tests.rendering.sample import REPORT

GOLDEN = """\
## Decisions

| Person      | Party   | § 1   |
|:------------|:--------|:------|
| Maja Sundin | -       | T     |
| =1+1\\|x     | S; M    |       |

- T took part in the decision
- No rows.
- Sources: minutes.txt
"""


def test_a_report_is_a_table_in_which_nothing_is_taken_for_markup():
    report = REPORT.keeping(("person", "party", "1"))
    assert rendered(report, "markdown", Setting(lang="en")) == GOLDEN


def test_an_unknown_format_is_a_key_error():
    with pytest.raises(KeyError):
        rendered(REPORT, "xml")


@pytest.mark.parametrize("renderer", RENDERERS, ids=lambda each: each.name)
def test_every_renderer_shows_every_name(renderer):
    shown = renderer.render([REPORT], Setting())
    assert "Maja Sundin" in shown if renderer.is_text else shown.startswith(b"PK")


def test_a_setting_refuses_a_language_that_is_not_spoken():
    with pytest.raises(ValueError, match="lang"):
        Setting(lang="fi")
