"""Where the collection of real minutes lies, for tests that are made from its files.

It lies beside the repository, in ``../shared``, or where ``BESLUT_SHARED`` says. Mark a test that is
parametrised over its files with ``@needs_shared``; any other test takes the fixture ``shared``.
"""

import os
from pathlib import Path

import pytest

SHARED = Path(os.environ.get("BESLUT_SHARED") or Path(__file__).resolve().parents[2] / "shared")
MISSING = f"no collection of real minutes in {SHARED}; set BESLUT_SHARED to where it lies"

needs_shared = pytest.mark.skipif(not SHARED.is_dir(), reason=MISSING)
