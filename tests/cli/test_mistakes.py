"""Mistakes on the command line: an option that is meant is named, and none that is merely somewhat like it."""

import pytest

BOARD = "granvik-ks-2024-03-05.txt"


@pytest.mark.parametrize(
    ("written", "meant"),
    [("--ouput", "--output"), ("--tabel", "--table"), ("--publc", "--public"), ("--profil", "--profile")],
)
def test_an_option_with_a_slip_is_told_which_one_may_be_meant(beslut, written, meant):
    ran = beslut("pay", BOARD, written, "x", "--lang", "sv")
    assert (ran.code, ran.err.splitlines()[1].strip()) == (2, f"Menade du {meant}?")


@pytest.mark.parametrize("written", ["--body", "--engagements"])
def test_an_option_that_the_command_does_not_have_is_not_taken_for_another_one(beslut, written):
    ran = beslut("quorum", "9", written, "x", "--lang", "sv")
    assert ran.code == 2
    assert "Menade du" not in ran.err
    assert "beslut quorum --help" in ran.err
