import pytest

from beslut.messages import message
from beslut.reports import Cell, Column, Report, Share
from beslut.tallies import Count

NAME = Column(name="name", label=message("Person"))


def test_a_row_of_the_wrong_length_is_refused():
    with pytest.raises(ValueError, match="2 cells for 1 columns"):
        Report(name="r", title=message("Report"), columns=[NAME], rows=[(Cell("a"), Cell("b"))])


def test_a_share_of_a_range_has_a_range_of_percent():
    share = Share(part=Count(low=2, high=2), whole=Count(low=2, high=3))
    assert [str(each) for each in share.percent] == ["66.7", "100.0"]


def test_a_share_of_nothing_has_no_percent():
    assert Share.of(0, 0).percent is None


def test_a_share_with_no_upper_bound_has_no_percent():
    assert Share(part=Count(low=1, high=1), whole=Count(low=2, high=None)).percent is None


def test_keeping_gives_only_the_columns_asked_for():
    party = Column(name="party", label=message("Party"))
    report = Report(
        name="r", title=message("Report"), columns=[NAME, party], rows=[(Cell("Maja"), Cell("S"))]
    )
    assert report.keeping(("party",)).rows == ((Cell("S"),),)


def test_an_unknown_column_is_a_key_error():
    with pytest.raises(KeyError):
        Report(name="r", title=message("Report"), columns=[NAME], rows=[]).column("party")
