import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from beslut.rendering import Setting, rendered
from beslut.rendering.json_schema import reports_schema
from beslut.reports import REPORTS, accounts, published
from beslut.sources import open_source
from tests.rendering.pictured import ALL
from tests.rendering.sample import REPORT

EXAMPLES = Path(__file__).parents[2] / "examples"
VALIDATOR = Draft202012Validator(reports_schema())


@pytest.fixture(scope="module")
def granvik():
    return accounts(open_source(path) for path in sorted(EXAMPLES.glob("granvik-*-20*")))


def test_it_is_a_schema():
    Draft202012Validator.check_schema(reports_schema())


@pytest.mark.parametrize("lang", ["sv", "en"])
@pytest.mark.parametrize("name", REPORTS)
def test_every_report_and_its_public_version_follow_it(granvik, name, lang):
    made = REPORTS[name](granvik)
    listed = list(made) if isinstance(made, tuple) else [made]
    assert listed
    for reports in (listed, [published(report) for report in listed]):
        VALIDATOR.validate(json.loads(rendered(reports, "json", Setting(lang=lang))))


def test_ranges_shares_lists_and_empty_cells_follow_it():
    VALIDATOR.validate(json.loads(rendered([REPORT, *ALL], "json")))


@pytest.mark.parametrize(
    ("path", "wrong"),
    [
        (("name",), None),
        (("columns", 0, "label"), 1),
        (("rows", 0, "values", "count"), {"low": 1}),
        (("rows", 0, "values", "share"), {"part": -1, "whole": 2, "percent": 3}),
        (("rows", 0, "values", "share"), {"part": 1, "whole": 2, "percent": 101}),
        (("rows", 0, "places", "person"), 3),
        (("more",), []),
    ],
)
def test_what_is_no_report_does_not_follow_it(path, wrong):
    given = json.loads(rendered(REPORT, "json"))
    at = given["reports"][0]
    for step in path[:-1]:
        at = at[step]
    at[path[-1]] = wrong
    assert not VALIDATOR.is_valid(given)
