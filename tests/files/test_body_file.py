"""Body files: what comes in as it went out, and every fault of one told with its place and its mend."""

import json
from pathlib import Path

import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from beslut.errors import InputError, InputErrors, RecordError
from beslut.files import BodyFile, body_schema, converter, dump_body_file, load_body_file, load_meetings
from beslut.law import LocalRules, QualifiedMajority, QuorumRule, ReasonsDeadline, ReturnRule
from beslut.records import Fallback, MatterKind, OrderRow, SubstituteOrder
from tests.strategies import bodies, days, maybe, several, texts

SCHEMA = jsonschema.Draft202012Validator(body_schema())


@st.composite
def orders(draw: st.DrawFn) -> SubstituteOrder:
    """Orders of calling, with at most one row a party."""
    rows = st.builds(OrderRow, party=texts(), then=several(texts()))
    return SubstituteOrder(
        rows=draw(st.lists(rows, max_size=3, unique_by=lambda row: row.party)),
        own_party_first=draw(maybe(st.booleans())),
        personal_substitutes_first=draw(maybe(st.booleans())),
        after_table=draw(maybe(st.sampled_from(Fallback))),
        council_seats=draw(several(texts())),
        since=draw(maybe(days())),
        decided=draw(maybe(texts())),
        source=draw(maybe(texts())),
    )


def local_rules() -> st.SearchStrategy[LocalRules]:
    """Local rules with every field, each of them given or left out."""
    truths = maybe(st.booleans())
    quorum = st.just(QuorumRule(more_than_half=True)) | st.builds(QuorumRule, number=st.integers(1, 9))
    return st.builds(
        LocalRules,
        source=maybe(texts()),
        until=maybe(days()),
        subcommittee_quorum=maybe(quorum),
        interpellations_below_quorum=truths,
        substitute_orders=several(orders(), 2),
        return_after_absence=maybe(st.sampled_from(ReturnRule)),
        switch_within_item=truths,
        balance_exception=truths,
        opinion_of_nonserving=truths,
        remote_participation=truths,
        reservation_reasons=maybe(st.sampled_from(ReasonsDeadline)),
        majorities=several(
            st.builds(
                QualifiedMajority,
                numerator=st.integers(1, 3),
                denominator=st.integers(3, 5),
                matter=maybe(st.sampled_from(MatterKind)),
            ),
            2,
        ),
    )


def body_files() -> st.SearchStrategy[BodyFile]:
    """Body files of a body, of local rules, and of both."""
    return (
        st.builds(BodyFile, body=bodies())
        | st.builds(BodyFile, local=local_rules())
        | st.builds(BodyFile, body=bodies(), local=local_rules())
    )


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(body_files())
def test_whatever_a_body_file_holds_comes_back_from_yaml_and_from_json(tmp_path: Path, held: BodyFile):
    plain = converter().unstructure(held)
    (tmp_path / "ks.body.yaml").write_text(dump_body_file(held), encoding="utf-8")
    (tmp_path / "ks.body.json").write_text(json.dumps(plain), encoding="utf-8")
    assert load_body_file(tmp_path / "ks.body.yaml") == held
    assert load_body_file(tmp_path / "ks.body.json") == held
    SCHEMA.validate(plain)


def test_a_body_file_holds_at_least_one_of_the_two():
    with pytest.raises(RecordError, match="body"):
        BodyFile()
    assert not SCHEMA.is_valid({})
    assert SCHEMA.is_valid({"local": {}})


def test_the_schema_is_a_schema_of_its_draft():
    jsonschema.Draft202012Validator.check_schema(body_schema())


def refused(file: Path, text: str) -> InputError:
    file.write_text(text, encoding="utf-8")
    with pytest.raises(InputError) as caught:
        load_body_file(file)
    return caught.value


def test_every_fault_is_told_with_its_line(tmp_path: Path):
    file = tmp_path / "ks.body.yaml"
    fault = refused(
        file,
        "body:\n  name: KS\n  seat: 9\nlocal:\n  substitute_orders:\n  - after_table: by_seat\n"
        "  subcommittee_quorum: {number: 3, more_than_half: true}\n",
    )
    assert isinstance(fault, InputErrors)
    assert [each.lines("en") for each in fault.errors] == [
        [f"{file}:3: body.seat: unknown key", "    Did you mean “seats”?"],
        [
            f"{file}:6: local.substitute_orders[0].after_table: “by_seat” is not one of the values",
            "    Did you mean “by_seats”?",
        ],
        [
            f"{file}:7: local.subcommittee_quorum: exactly one of more_than_half and number must be given",
            "    Give one of the two, and only one.",
        ],
    ]


def test_a_json_file_is_told_the_line_of_its_fault(tmp_path: Path):
    fault = refused(tmp_path / "ks.json", '{"local": {\n "balance_exception": "yes"}}')
    assert fault.place == f"{tmp_path / 'ks.json'}:2"


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("", "the file is empty"),
        ("body:\n", "neither body nor local is given"),
        ("bodies: {}\n", "bodies: unknown key"),
        ("meeting: {}\n", "this is a record file, which holds meetings and no body"),
        ("meetings: [{}]\nbody: {name: KS}\n", "meetings: unknown key"),
    ],
)
def test_a_file_that_holds_neither_of_the_two_is_told_what_it_should_hold(
    tmp_path: Path, text: str, cause: str
):
    assert cause in "\n".join(refused(tmp_path / "ks.yaml", text).lines("en"))


def test_an_empty_file_is_told_what_to_hold(tmp_path: Path):
    fault = refused(tmp_path / "ks.yaml", " \n")
    assert fault.lines("en")[1].strip() == "Give a file with body or local in it."


def test_a_missing_file_is_told(tmp_path: Path):
    with pytest.raises(InputError, match=r"nothing\.yaml"):
        load_body_file(tmp_path / "nothing.yaml")


@pytest.mark.parametrize("name", ["ks.body.yaml", "ks.body.json"])
def test_a_body_file_is_no_record_file(tmp_path: Path, name: str):
    (tmp_path / name).write_text('{"body": {"name": "KS"}}')
    with pytest.raises(InputError) as caught:
        load_meetings(tmp_path / name)
    assert caught.value.lines("en") == [
        f"{tmp_path / name}:1: this is a body file, which holds no meeting",
        "    Give it after --body or --local, and here a record file or minutes.",
    ]


def test_a_file_of_meetings_with_a_body_beside_them_is_told_of_the_key(tmp_path: Path):
    (tmp_path / "möte.yaml").write_text("meeting: {}\nbody: {name: KS}\n", encoding="utf-8")
    with pytest.raises(InputError) as caught:
        load_meetings(tmp_path / "möte.yaml")
    assert caught.value.lines("en")[0].endswith(":2: body: unknown key")
