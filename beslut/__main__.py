"""`python -m beslut` does what `beslut` does."""

import sys

from beslut.cli import main

sys.exit(main())
