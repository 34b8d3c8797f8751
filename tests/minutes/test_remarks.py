from datetime import time

import pytest

from beslut.minutes.remarks import remark
from beslut.records import ClockSpan, RoleKind


@pytest.mark.parametrize(
    ("words", "span"),
    [
        ("§§ 170, 172–184", "§§ 170, 172–184"),
        (", § 41-45", "§§ 41–45"),
        (" från § 12", "från § 12"),
        (" fr.o.m. § 190", "från § 190"),
        (" t.o.m. § 31", "till och med § 31"),
        (", ej §§ 35, 37", "ej §§ 35, 37"),
        ("ej 31", "ej § 31"),
        ("§§57-60, §§62-65", "§§ 57–60, 62–65"),
        ("närvarande §§ 186-194, 196-199", "§§ 186–194, 196–199"),
        ("30-33, del av 34", "§§ 30–33, del av 34"),
    ],
)
def test_the_paragraphs_of_a_limit_are_read(words: str, span: str) -> None:
    assert str(remark(words).paragraphs) == span


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        (", ordförande", RoleKind.CHAIR),
        (" (ordförande)", RoleKind.CHAIR),
        (", ordf.", RoleKind.CHAIR),
        (" (vice ordförande)", RoleKind.FIRST_VICE_CHAIR),
        (", 1:e vice ordf.", RoleKind.FIRST_VICE_CHAIR),
        (", förste vice ordförande", RoleKind.FIRST_VICE_CHAIR),
        ("1 v ordf", RoleKind.FIRST_VICE_CHAIR),
        (", v ordf", RoleKind.FIRST_VICE_CHAIR),
        (", 2:e vice ordförande", RoleKind.SECOND_VICE_CHAIR),
        ("andre vice ordförande", RoleKind.SECOND_VICE_CHAIR),
        (", sekreterare", RoleKind.SECRETARY),
        (", kommunsekreterare", RoleKind.SECRETARY),
    ],
)
def test_a_role_is_read_and_only_that_one(words: str, kind: RoleKind) -> None:
    assert [role.kind for role in remark(words).roles] == [kind]


def test_another_kind_of_secretary_keeps_no_minutes() -> None:
    assert remark("(Utredningssekreterare)").roles == ()


def test_a_chair_for_some_paragraphs_is_limited_to_them_and_the_presence_is_not() -> None:
    said = remark(", ordförande 44-47, 50-52")
    assert str(said.roles[0].paragraphs) == "§§ 44–47, 50–52"
    assert said.paragraphs is None


def test_clock_times_are_no_paragraphs() -> None:
    said = remark(", närvarande kl. 18.45–20.10")
    assert said.times == (ClockSpan(start=time(18, 45), end=time(20, 10)),)
    assert said.paragraphs is None


def test_from_and_until_a_clock_time_leave_the_other_end_open() -> None:
    assert remark("fr.o.m. kl. 11.15").times == (ClockSpan(start=time(11, 15)),)
    assert remark("t.o.m. kl. 11.15").times == (ClockSpan(end=time(11, 15)),)


def test_jav_in_the_list_is_a_disqualification_in_those_paragraphs_and_a_limit() -> None:
    for words in ("Ordförande    § 91 jäv", "ej § 91 pga jäv"):
        said = remark(words)
        assert (str(said.disqualified), str(said.paragraphs)) == ("§ 91", "ej § 91")


def test_a_limit_whose_number_is_lost_is_told_as_lost() -> None:
    assert remark(", ej pga jäv").lost
    assert not remark(", ej § 12").lost


def test_remote_absent_observing_and_not_serving_are_told_apart() -> None:
    assert remark(" (deltar på distans)").remote
    assert remark(", anmält förhinder").away
    assert remark(" (insynsplats)").observer
    assert remark(", ej tjänstgörande").serving is False
    assert remark(", tjg ersättare").serving is True
    assert remark("").serving is None


def test_a_range_that_falls_is_no_limit_and_no_error() -> None:
    assert remark("§§ 184–170").paragraphs is None
