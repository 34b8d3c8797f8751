"""PAXml: the structure, escaping, and the same bytes every time."""

from datetime import date
from decimal import Decimal
from xml.etree import ElementTree as ET

from hypothesis import given
from hypothesis import strategies as st

from beslut.messages import message
from beslut.rendering.paxml import PaxmlHeader, paxml
from beslut.reports.pay import Transaction


def transaction(**more) -> Transaction:
    given = {
        "employment_id": "17",
        "code": "1649",
        "day": date(2024, 3, 5),
        "by_time": False,
        "number": Decimal(1),
        "amount": Decimal("657.00"),
        "comment": message("yes"),
    }
    return Transaction(**(given | more))


def texts(element):
    return {child.tag: child.text for child in element}


def test_pay_transactions_go_by_pay_code_and_time_transactions_by_event_code():
    timed = transaction(employment_id="18", code="MÖTE", by_time=True, number=Decimal("2.5"))
    root = ET.fromstring(paxml([transaction(), timed]).encode())
    assert [child.tag for child in root] == ["header", "tidtransaktioner", "lonetransaktioner"]
    (paid,) = root.find("lonetransaktioner")
    assert (paid.tag, paid.attrib) == ("lonetrans", {"anstid": "17"})
    assert texts(paid) == {
        "lonart": "1649",
        "datum": "2024-03-05",
        "antal": "1",
        "belopp": "657.00",
        "kommentar": "ja",
    }
    (time,) = root.find("tidtransaktioner")
    assert (time.tag, time.attrib) == ("tidtrans", {"anstid": "18"})
    assert texts(time) == {"tidkod": "MÖTE", "datum": "2024-03-05", "timmar": "2.5", "kommentar": "ja"}


def test_the_header_has_no_date_unless_one_is_given():
    bare = ET.fromstring(paxml([]).encode())
    assert texts(bare.find("header")) == {"format": "LÖNIN", "version": "2.0"}
    told = PaxmlHeader(company="212000-0000", company_name="Granviks kommun", day=date(2024, 4, 2))
    full = ET.fromstring(paxml([], told).encode())
    assert texts(full.find("header")) == {
        "format": "LÖNIN",
        "version": "2.0",
        "datum": "2024-04-02",
        "foretagid": "212000-0000",
        "foretagnamn": "Granviks kommun",
    }


@given(st.text(min_size=1), st.text(min_size=1))
def test_whatever_stands_in_a_text_the_document_is_well_formed_and_the_same_again(code, company):
    given = [transaction(code=code)]
    first = paxml(given, PaxmlHeader(company_name=company))
    assert len(ET.fromstring(first.encode()).find("lonetransaktioner")) == 1
    assert paxml(given, PaxmlHeader(company_name=company)) == first


def test_signs_of_xml_come_back_as_they_were():
    root = ET.fromstring(paxml([transaction(code='<&"', employment_id="a<b")]).encode())
    assert root.find("lonetransaktioner/lonetrans/lonart").text == '<&"'
    assert root.find("lonetransaktioner/lonetrans").get("anstid") == "a<b"
