"""Loading 1,000 meetings of 20 §§ from JSON, against pydantic and msgspec models of the same document."""

from __future__ import annotations

import gc
import json
import re
from collections.abc import Iterator
from contextlib import contextmanager

import msgspec

from bench.documents import as_json
from bench.peers import msgspec_struct, parsed_paragraphs, pydantic_model
from bench.table import Figure, medians
from beslut.files import RecordFile, converter, loads_json

MEETINGS = 1_000
CLOCK = re.compile(rb'("(?:start|end)": "[0-9]{2}:[0-9]{2})"')


def figures() -> Iterator[Figure]:
    """Loading as programs do it, and once more with the collector of garbage at rest."""
    documents = as_json(MEETINGS)
    # The Structs take no clock time without seconds; theirs are put in before the clock starts.
    with_seconds = [CLOCK.sub(rb'\1:00"', document) for document in documents]
    model = pydantic_model(RecordFile, {})
    structs = msgspec.json.Decoder(msgspec_struct(RecordFile, {}), dec_hook=parsed_paragraphs)
    contenders = {
        "pydantic v2": lambda: [model.model_validate_json(document) for document in documents],
        "beslut": lambda: [loads_json(document) for document in documents],
        "msgspec Structs": lambda: [structs.decode(document) for document in with_seconds],
        "beslut, converter alone": lambda: [
            converter().structure(json.loads(document), RecordFile) for document in documents
        ],
    }
    size = sum(map(len, documents)) / 1_000_000
    title = f"Loading {MEETINGS:,} meetings of 20 §§ from JSON ({size:.0f} MB), all kept"
    aim = "beslut no slower than pydantic v2"
    yield Figure(title=title, seconds=medians(contenders), peer="pydantic v2", aim=aim)
    with collector_at_rest():
        seconds = medians(contenders, rounds=3)
    yield Figure(
        title=f"{title}, no garbage collection",
        seconds=seconds,
        peer="pydantic v2",
        aim="none; for comparison",
    )


@contextmanager
def collector_at_rest() -> Iterator[None]:
    """No garbage is collected meanwhile."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
