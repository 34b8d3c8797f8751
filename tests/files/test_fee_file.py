"""Fee profiles and files of employment ids: what comes in as it went out, and every fault told."""

import json
import re
from decimal import Decimal
from pathlib import Path

import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from beslut.errors import InputError
from beslut.files import (
    converter,
    dump_fee_profile,
    fees_schema,
    load_fee_profile,
    load_ids,
    shipped_profiles,
)
from beslut.law import (
    Accounting,
    AdjustingFee,
    AnnualFee,
    DailyCap,
    Fee,
    FeeBase,
    FeeRules,
    FeeUnit,
    LostEarnings,
    Rate,
    Rounding,
    RoundingStep,
)
from beslut.records import BodyKind, RoleKind
from tests.strategies import days, maybe, several, texts

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "fee-format.md").read_text("utf-8")
SCHEMA = jsonschema.Draft202012Validator(fees_schema())


def numbers() -> st.SearchStrategy[Decimal]:
    return st.decimals(0, 99999, places=3)


def above_zero() -> st.SearchStrategy[Decimal]:
    return st.decimals(Decimal("0.01"), 999, places=2)


def rates() -> st.SearchStrategy[Rate]:
    return st.sampled_from(["amount", "percent", "thousandths"]).flatmap(
        lambda name: numbers().map(lambda number: Rate(**{name: number}))
    )


@st.composite
def fees(draw: st.DrawFn) -> Fee:
    unit = draw(st.sampled_from(FeeUnit))
    begins = draw(st.sampled_from([{}, {"first": draw(rates())}, {"first_multiplier": draw(numbers())}]))
    return Fee(
        name=draw(texts()),
        unit=unit,
        rate=draw(rates()),
        bodies=draw(several(st.sampled_from(BodyKind))),
        named=draw(several(texts())),
        half=draw(rates()) if unit is FeeUnit.HALF_OR_FULL_DAY else None,
        half_until=draw(st.integers(1, 600)),
        code=draw(maybe(texts())),
        time_code=draw(maybe(texts())),
        **(begins if unit.by_the_clock else {}),
    )


def profiles() -> st.SearchStrategy[FeeRules]:
    """Fee profiles with every field, each of them given or left out."""
    return st.builds(
        FeeRules,
        name=texts(),
        source=texts(),
        fees=st.lists(fees(), min_size=1, max_size=3),
        since=maybe(days()),
        base=st.builds(FeeBase, amount=numbers(), name=texts(), index=numbers()),
        rounding=st.builds(Rounding, step=st.sampled_from(RoundingStep), to=above_zero()),
        nonserving_substitutes=st.booleans(),
        attendance_right=st.booleans(),
        annual=maybe(
            st.builds(AnnualFee, percent=maybe(numbers()), roles=several(st.sampled_from(RoleKind)))
        ),
        adjusting=maybe(st.builds(AdjustingFee, rate=rates()) | st.builds(AdjustingFee, units=numbers())),
        cap=maybe(st.builds(DailyCap, hours=numbers(), amount=maybe(numbers()))),
        lost_earnings=maybe(st.builds(LostEarnings, day=rates(), hours=above_zero())),
        accounting=several(st.builds(Accounting, string=texts(), body=maybe(texts()))),
        notes=several(texts()),
    )


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(profiles())
def test_whatever_a_profile_holds_comes_back_exactly_from_yaml_and_from_json(tmp_path: Path, held: FeeRules):
    plain = converter().unstructure(held)
    (tmp_path / "a.fees.yaml").write_text(dump_fee_profile(held), encoding="utf-8")
    (tmp_path / "a.fees.json").write_text(json.dumps(plain), encoding="utf-8")
    assert load_fee_profile(tmp_path / "a.fees.yaml") == held
    assert load_fee_profile(tmp_path / "a.fees.json") == held
    SCHEMA.validate(plain)


def test_the_schema_is_a_schema_of_its_draft():
    jsonschema.Draft202012Validator.check_schema(fees_schema())
    assert not SCHEMA.is_valid({"name": "A", "source": "B", "fees": []})


@pytest.mark.parametrize("name", [*shipped_profiles(), str(ROOT / "examples" / "granvik.fees.yaml")])
def test_every_profile_that_comes_along_loads_and_names_its_source(name: str):
    rules = load_fee_profile(name)
    assert rules.source
    SCHEMA.validate(converter().unstructure(rules))


def test_the_yaml_of_the_documentation_loads(tmp_path: Path):
    blocks = re.findall(r"```yaml\n(.*?)```", PAGE, re.S)
    assert blocks
    for number, text in enumerate(blocks):
        file = tmp_path / f"{number}.fees.yaml"
        file.write_text(text, encoding="utf-8")
        assert load_fee_profile(file).fees


def test_the_page_names_every_key_of_the_format():
    keys = {key for each in fees_schema()["$defs"].values() for key in each.get("properties", ())}
    keys |= fees_schema()["properties"].keys()
    assert {key for key in keys if f"`{key}`" not in PAGE} == set()


PROFILE = "name: A\nsource: B\nfees:\n- {name: C, unit: meeting, rate: {amount: %s}}\n"


@pytest.mark.parametrize("written", ["347", "86.5", "'86.5'", "0", "0.125"])
def test_a_number_is_exactly_what_is_written(tmp_path: Path, written: str):
    file = tmp_path / "a.fees.yaml"
    file.write_text(PROFILE % written)
    assert load_fee_profile(file).fees[0].rate.amount == Decimal(written.strip("'"))


@pytest.mark.parametrize("written", ["86,5", "1e3", "-1", "true", ".5", "1_000", "NaN", "[1]"])
def test_what_is_no_exact_number_is_refused_with_its_line(tmp_path: Path, written: str):
    file = tmp_path / "a.fees.yaml"
    file.write_text(PROFILE % written)
    with pytest.raises(InputError, match=r"a\.fees\.yaml:4"):
        load_fee_profile(file)


def test_a_binary_fraction_in_json_is_refused(tmp_path: Path):
    file = tmp_path / "a.fees.json"
    file.write_text(
        '{"name": "A", "source": "B", "fees": [{"name": "C", "unit": "day", "rate": {"amount": 86.5}}]}'
    )
    with pytest.raises(InputError) as caught:
        load_fee_profile(file)
    assert caught.value.lines("en")[1].strip() == "Put it in quotes."


def test_a_misspelt_name_is_told_the_nearest():
    with pytest.raises(InputError) as caught:
        load_fee_profile("hudiksval-2023")
    assert "hudiksvall-2023" in "\n".join(caught.value.lines("en"))
    with pytest.raises(InputError) as caught:
        load_fee_profile("xyz")
    assert all(name in "\n".join(caught.value.lines("en")) for name in shipped_profiles())


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("ids.csv", "name,party,id,percent\nAnna Ek,S,17,40\n"),
        ("ids.csv", "\ufeffNamn;Parti;Anställningsnummer;Procent\r\nAnna Ek;S;17;40\r\n;;;\r\n"),
        ("ids.yaml", 'persons:\n- {name: Anna Ek, party: S, id: "17", percent: 40}\n'),
        ("ids.json", '{"persons": [{"name": "Anna Ek", "party": "S", "id": "17", "percent": "40"}]}'),
    ],
)
def test_ids_are_read_from_csv_yaml_and_json(tmp_path: Path, name: str, text: str):
    (tmp_path / name).write_text(text, encoding="utf-8")
    (person,) = load_ids(tmp_path / name).persons
    assert (person.name, person.party, person.id, person.percent) == ("Anna Ek", "S", "17", 40)


@pytest.mark.parametrize(
    ("text", "line", "cause"),
    [
        ("name,id\nAnna Ek,17\nBo Ek,19750101-1234\n", 3, "personal identity number"),
        ("name,id,percent\nAnna Ek,17,half\n", 2, "expected an exact number"),
        ("name,salary\nAnna Ek,17\n", 2, "unknown key"),
    ],
)
def test_a_fault_in_a_csv_is_told_with_its_line(tmp_path: Path, text: str, line: int, cause: str):
    file = tmp_path / "ids.csv"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(InputError) as caught:
        load_ids(file)
    told = "\n".join(caught.value.lines("en"))
    assert f"{file}:{line}" in told
    assert cause in told
