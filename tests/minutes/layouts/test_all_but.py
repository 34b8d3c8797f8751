"""Attendance by exception: `samtliga ledamöter utom ...`."""

from beslut.minutes import read_text
from beslut.minutes.facts import facts

TEXT = """Kommunfullmäktige 2019-05-06
Beslutande   Samtliga ledamöter utom Bo Lundmar (S) och Eva Sjöhed (M).
Justerare    Karin Hallvik (S)
§ 1
Upprop
Ledamöterna Per Granvik (V) och Ulf Grenmo (S) deltar inte i beslutet.
"""


def test_those_after_utom_are_absent_and_others_are_members_where_the_text_names_them():
    people = {one["name"]: one["capacity"] for one in facts(read_text(TEXT))["people"]}
    assert people == {
        "Bo Lundmar": "absent",
        "Eva Sjöhed": "absent",
        "Karin Hallvik": "member",
        "Per Granvik": "member",
        "Ulf Grenmo": "member",
    }
