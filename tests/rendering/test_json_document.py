import json

from beslut.rendering import Setting, rendered
from tests.rendering.sample import REPORT


def document(lang="en"):
    return json.loads(rendered(REPORT, "json", Setting(lang=lang)))["reports"][0]


def test_values_keep_their_types():
    first = document()["rows"][0]
    assert first["values"]["1"] == "took_part"
    assert first["values"]["share"] == {"part": 5, "whole": 6, "percent": 83.3}
    assert first["values"]["count"] == {"low": 3, "high": 4, "why": ["yes"]}
    assert first["values"]["party"] == "-"


def test_places_stand_beside_the_values_they_prove():
    assert document()["rows"][0]["places"] == {"person": "minutes.txt:3"}


def test_keys_and_terms_do_not_change_with_the_language():
    swedish, english = document("sv"), document("en")
    assert [row["values"].keys() for row in swedish["rows"]] == [
        row["values"].keys() for row in english["rows"]
    ]
    assert swedish["rows"][0]["values"]["1"] == english["rows"][0]["values"]["1"]
    assert swedish["title"] != english["title"]


def test_a_list_is_an_array_and_a_missing_value_null():
    second = document()["rows"][1]["values"]
    assert second["party"] == ["S", "M"]
    assert second["1"] is None
    assert second["share"] == {"part": 0, "whole": 0, "percent": None}
