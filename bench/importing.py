"""The time until `import beslut` is done, in fresh processes, against what it cannot do without."""

import subprocess
import sys
from collections.abc import Iterator

from bench.table import Figure, medians

ROUNDS = 15
PEER = "import attrs, cattrs, tabulate"


def figures() -> Iterator[Figure]:
    """Importing, Python's own start included in all of them; `pass` shows how long that takes."""
    codes = (PEER, "import beslut", "from beslut import loads_json", "pass")
    contenders = {
        code: lambda code=code: subprocess.run([sys.executable, "-c", code], check=True) for code in codes
    }
    aim = "beslut at most 1.5"
    yield Figure(
        title="Importing, in fresh processes", seconds=medians(contenders, ROUNDS), peer=PEER, aim=aim
    )
