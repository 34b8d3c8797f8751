"""The reader on made-up minutes as a poor extraction pours them out, judged by facts written by hand."""

from pathlib import Path

from tests.minutes.test_real_minutes import counts, f1

OVERALL = 0.92
BY_PARTICIPATION = 0.97


def test_poured_out_minutes_are_read_as_well_as_agreed(shared: Path):
    total = counts(shared, sorted((shared / "minutes" / "made").glob("rad-*.txt")))
    assert f1(total["overall"]) >= OVERALL
    for kind in ("non_participation", "votes", "reservations"):
        assert f1(total[kind]) >= BY_PARTICIPATION, kind
