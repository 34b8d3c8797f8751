"""The names at the top of the package: all there, and none fetched before it is asked for."""

import subprocess
import sys

import pytest

import beslut


def test_every_public_name_is_there():
    missing = [name for name in beslut.__all__ if not hasattr(beslut, name)]
    assert not missing
    assert set(beslut.__all__) <= set(dir(beslut))


def test_a_name_that_is_not_there_is_told_as_usual():
    with pytest.raises(AttributeError, match="no attribute 'besluta'"):
        _ = beslut.besluta


def test_importing_the_package_imports_no_converter_and_no_reader():
    code = "import beslut, sys; print([m for m in ('cattrs', 'msgspec', 'yaml', 'beslut.minutes') if m in sys.modules])"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout == "[]\n"
