import json
from hashlib import sha256

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from beslut.archive.canonical import canonical_json
from beslut.archive.proof import Asked, Part, check_proof
from beslut.archive.proof_file import dumps_proof, loads_proof
from beslut.errors import InputError
from tests.archive.proofs import SALT, SOURCE, key, log
from tests.strategies import meetings

TRUSTED = (key().public,)


def parts(proof, trusted=TRUSTED):
    return [fault.part for fault in check_proof(proof, trusted)]


def without_content():
    return evolve(log().inclusion(), content=None, salt=None, source_sha256=None, asked=None)


PROOFS = {
    "a §": lambda: log().inclusion(),
    "a whole meeting": lambda: log().inclusion(None),
    "without content": without_content,
    "of one version": lambda: log(1, 0).inclusion(),
    "from size 3 to 6": lambda: log().consistency(3),
    "from size 0": lambda: log().consistency(0),
    "from a size to itself": lambda: log().consistency(6),
}


@pytest.fixture(params=PROOFS.values(), ids=PROOFS)
def proof(request):
    return request.param()


def test_every_kind_of_proof_is_written_and_read_again_and_holds(proof):
    raw = dumps_proof(proof)
    assert loads_proof(raw) == proof
    assert dumps_proof(loads_proof(raw)) == raw
    assert check_proof(proof, TRUSTED) == ()
    assert check_proof(proof) == ()


@given(meetings(), st.integers(1, 40), st.data())
def test_any_meeting_anywhere_in_a_log_is_proved(meeting, size, data):
    proof = log(size, data.draw(st.integers(0, size - 1)), meeting).inclusion(None)
    assert loads_proof(dumps_proof(proof)) == proof
    assert check_proof(proof, TRUSTED) == ()


def flips(raw, bits):
    for place in range(len(raw)):
        for bit in bits:
            changed = bytearray(raw)
            changed[place] ^= 1 << bit
            yield place, bytes(changed)


def test_a_flip_of_any_byte_of_a_file_is_seen(proof):
    # With the key at hand every single byte of the file is covered: none can be changed unseen.
    raw = dumps_proof(proof)
    for place, changed in flips(raw, (0, 5)):
        held, _ = loaded(changed)
        assert held is None or check_proof(held, TRUSTED), place


def test_a_flip_is_seen_without_a_trusted_key_too(proof):
    raw = dumps_proof(proof)
    for place, changed in flips(raw, (1,)):
        held, _ = loaded(changed)
        assert held is None or check_proof(held), place


def test_a_changed_decision_is_the_contents_fault():
    held = log().inclusion(None)
    changed = held.content.replace(b"bifaller", "avslår".encode(), 1)
    assert changed != held.content
    assert parts(evolve(held, content=changed)) == [Part.CONTENT]


def test_another_salt_is_the_contents_fault():
    assert parts(evolve(log().inclusion(), salt=SALT[::-1])) == [Part.CONTENT]


def test_a_paragraph_that_is_not_there_or_reads_otherwise_is_named():
    held = log().inclusion()
    assert parts(evolve(held, asked=evolve(held.asked, number="99"))) == [Part.PARAGRAPH]
    assert parts(evolve(held, asked=evolve(held.asked, number="17"))) == [Part.PARAGRAPH]


def test_a_changed_entry_comes_to_another_root():
    held = log().inclusion()
    assert parts(evolve(held, entry=evolve(held.entry, who="Någon annan"))) == [Part.ROOT]


def test_a_changed_hash_of_the_path_comes_to_another_root():
    held = log().inclusion()
    assert parts(evolve(held, path=(bytes(32), *held.path[1:]))) == [Part.ROOT]


def test_a_path_of_another_length_is_the_paths_fault():
    held = log().inclusion()
    assert parts(evolve(held, path=held.path[1:])) == [Part.PATH]
    assert parts(evolve(held, path=(*held.path, bytes(32)))) == [Part.PATH]


def test_a_version_that_the_checkpoint_does_not_count_is_the_entrys_fault():
    held = log().inclusion()
    assert parts(evolve(held, attested=log().attested(3))) == [Part.ENTRY]


def test_a_checkpoint_changed_after_it_was_signed_is_the_signatures_fault():
    held = log().inclusion()
    later = evolve(held.attested.checkpoint, at="2020-01-01T00:00:00Z")
    assert parts(evolve(held, attested=evolve(held.attested, checkpoint=later))) == [Part.SIGNATURE]


def test_a_key_that_is_not_trusted_is_told_though_all_else_holds():
    held = log().inclusion(who=key(2))
    assert parts(held) == [Part.KEY]
    assert parts(held, ()) == []
    assert parts(held, (key(3).public, key(2).public)) == []


def test_a_key_that_the_checkpoint_does_not_name_is_told():
    held = log().inclusion()
    other = evolve(held, attested=evolve(held.attested, public=key(2).public))
    assert parts(other, ()) == [Part.KEY]


def test_a_log_that_was_rewritten_is_not_consistent():
    before, after = log(6, 3), log(6, 2)
    held = after.consistency(4, 6)
    assert parts(evolve(held, first=before.attested(4))) == [Part.ROOT]


def test_another_source_document_is_told():
    assert parts(evolve(log().inclusion(), source_sha256="cd" * 32)) == [Part.SOURCE]
    assert parts(evolve(log().inclusion(), source_sha256=None)) == [Part.SOURCE]


def test_a_proof_without_content_tells_nothing_of_the_source_document():
    assert SOURCE.encode() not in dumps_proof(without_content())


def test_checkpoints_in_the_wrong_order_or_of_different_archives_are_told():
    held = log().consistency(3)
    assert parts(evolve(held, first=held.second, second=held.first)) == [Part.ENTRY]
    other = evolve(held.first, checkpoint=evolve(held.first.checkpoint, origin="Annanby"))
    assert parts(evolve(held, first=other)) == [Part.ENTRY, Part.SIGNATURE]


def test_the_steps_of_an_outsider_come_to_the_signed_root():
    # What docs/proofs.md tells to do by hand, with nothing of beslut but the file.
    data = json.loads(dumps_proof(log(6, 3).inclusion()))
    entry = json.loads(data["entry"])
    assert sha256(bytes.fromhex(data["salt"]) + data["content"].encode()).hexdigest() == entry["commitment"]
    first, second, third = (bytes.fromhex(each) for each in data["path"])
    value = sha256(b"\0" + data["entry"].encode()).digest()
    value = sha256(b"\1" + first + value).digest()
    value = sha256(b"\1" + second + value).digest()
    value = sha256(b"\1" + value + third).digest()
    assert loads_proof(dumps_proof(log(6, 3).inclusion())).attested.checkpoint.root == value


def test_a_paragraph_that_the_minutes_lack_cannot_be_asked_for():
    assert Asked.of(log().content, "§ 16").number == "16"
    with pytest.raises(InputError, match="99"):
        Asked.of(log().content, "99")


@pytest.mark.parametrize(
    "content",
    [b"", b"null", b"[]", b"{}", b'{"paragraphs":1}', b'{"paragraphs":[1,{}]}', b"[" * 100_000, b"9" * 5000,
     b'{"paragraphs":[{"number":"16","title":"\\ud800"}]}', b"\xff"],
)  # fmt: skip
def test_no_content_can_break_the_search_for_a_paragraph(content):
    held = log().inclusion()
    assert Part.PARAGRAPH in parts(evolve(held, content=content))


DEEP = b"[" * 200_000
UNTIDY = [
    b"",
    b"\xff\xfe",
    b"hello",
    b"null",
    b"[]",
    b"{}",
    b"1",
    DEEP,
    b'{"a":' * 100_000,
    b"9" * 10_000,
    b'{"format":"beslut-proof/2"}',
    b'{"format":["beslut-proof/1"]}',
    b'{"format":"beslut-proof/1"}',
    b'{"format":"beslut-proof/1","kind":"other"}',
    b'{"format":"beslut-proof/1","kind":{}}',
    b'{"format":"beslut-proof/1","kind":"inclusion"}',
    b'{"format":"beslut-proof/1","kind":"consistency"}',
    b'{"format":"beslut-proof/1","kind":"\\ud800"}',
]


@pytest.mark.parametrize("raw", UNTIDY, ids=range(len(UNTIDY)))
def test_what_is_no_proof_is_refused_with_place_and_mend(raw):
    with pytest.raises(InputError) as refused:
        loads_proof(raw, "file")
    assert refused.value.place.startswith("file")
    assert refused.value.mend


VALUES = [
    None,
    True,
    -1,
    0,
    1.5,
    10**400,
    "",
    "x",
    "AB" * 32,
    "zz" * 32,
    "ab" * 31,
    [],
    [1],
    {},
    {"a": 1},
    "\ud800",
]


def every_path(data, path=()):
    """The path to each value within."""
    if path:
        yield path
    listed = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for step, value in listed:
        yield from every_path(value, (*path, step))


def replaced(data, path, value):
    """The data with one value replaced."""
    changed = json.loads(json.dumps(data))
    inner = changed
    for step in path[:-1]:
        inner = inner[step]
    inner[path[-1]] = value
    return changed


def accepted_only_if_seen(data):
    for raw in (json.dumps(data, sort_keys=True, separators=(",", ":")), json.dumps(data)):
        held, refused = loaded(raw.encode())
        if held is None:
            assert refused.place.startswith("file")
            assert refused.mend
        else:
            assert check_proof(held, TRUSTED)


def loaded(raw):
    """The proof, or the error."""
    try:
        return loads_proof(raw, "file"), None
    except InputError as refused:
        return None, refused


def test_any_value_in_the_place_of_another_is_refused_or_seen(proof):
    data = json.loads(dumps_proof(proof))
    for path in every_path(data):
        for value in VALUES:
            changed = replaced(data, path, value)
            if changed != data:
                accepted_only_if_seen(changed)


def test_any_value_in_the_place_of_another_within_the_entry_is_refused_or_seen():
    data = json.loads(dumps_proof(log().inclusion()))
    entry = json.loads(data["entry"])
    for name in entry:
        for value in VALUES:
            changed = {**entry, name: value}
            if value != "\ud800" and changed != entry:
                accepted_only_if_seen({**data, "entry": canonical_json(changed).decode()})
    accepted_only_if_seen({**data, "entry": canonical_json({**entry, "more": 1}).decode()})
    accepted_only_if_seen({**data, "entry": json.dumps(entry)})


def test_an_unknown_key_cannot_steer_the_terminal():
    data = json.loads(dumps_proof(log().inclusion()))
    with pytest.raises(InputError) as refused:
        loads_proof(json.dumps({**data, "\x1b[2J": 1}).encode())
    assert "\x1b" not in str(refused.value)


@pytest.mark.parametrize("more", [b"\n", b" ", b"\0"])
def test_a_file_with_anything_added_is_refused(more):
    raw = dumps_proof(log().inclusion())
    for changed in (raw + more, more + raw, raw.replace(b",", b"," + more, 1)):
        with pytest.raises(InputError):
            loads_proof(changed)


def test_a_key_that_is_given_twice_is_refused():
    raw = dumps_proof(log().inclusion())
    with pytest.raises(InputError, match=r"JSON"):
        loads_proof(raw[:-1] + b',"salt":"' + SALT.hex().encode() + b'"}')


@given(st.binary(max_size=60))
def test_any_bytes_are_refused(raw):
    with pytest.raises(InputError):
        loads_proof(raw)
