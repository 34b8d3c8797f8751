"""Wordings and line breaks of ordinary minutes that the round trip brought up, each with what must be read."""

import datetime as dt

import pytest

from beslut.minutes import read_text
from beslut.records import Capacity, Choice, Meeting, Reason, RoleKind


def meeting(text: str) -> Meeting:
    return read_text(text).meeting


def in_paragraph(text: str) -> Meeting:
    return meeting(f"§ 7 Ärendets rubrik\n\n{text}\n")


def test_the_last_word_of_a_sentence_alone_on_its_line_is_no_heading():
    (one,) = in_paragraph("Bo Ek (S) reserverar sig mot beslutet till förmån för eget\nyrkande.").reservations
    assert one.in_favour_of == "eget yrkande"


def test_a_case_number_is_no_page_number():
    assert in_paragraph("Dnr SN 2023/7\n\nBeslut\nPlanen antas.").paragraphs[0].case_number == "SN 2023/7"


def test_a_case_number_below_a_page_break_belongs_to_the_paragraph():
    text = "§ 7 Taxa\n\n\fNämnden   2024-03-05   Sida 2(2)\n\nDnr KS 2024/118\n\nBeslut\nTaxan antas."
    assert meeting(text).paragraphs[0].case_number == "KS 2024/118"


def test_an_initial_at_the_start_of_a_sentence_does_not_end_it():
    (one,) = in_paragraph("Beslutet fattas. J. Ås (S) deltar inte i beslutet.").non_participation
    assert (one.actor.name, one.actor.party) == ("J. Ås", "S")


def test_initials_joined_by_a_hyphen_are_a_first_name():
    (one,) = in_paragraph("P-O Ek (S) deltar inte i beslutet.").non_participation
    assert one.actor.name == "P-O Ek"


def test_a_number_of_members_is_no_party():
    vote = in_paragraph("Votering\n8 ja-röster och 3 nej-röster. Två ledamöter avstår från att rösta.").votes[
        0
    ]
    assert (vote.abstained, vote.groups) == (2, ())


@pytest.mark.parametrize("sentence", ["är inte närvarande under ärendet", "var frånvarande under paragrafen"])
def test_whoever_is_not_there_is_absent_and_does_not_decline(sentence):
    (one,) = in_paragraph(f"Bo Ek (S) {sentence}.").non_participation
    assert one.reason is Reason.ABSENT


@pytest.mark.parametrize(
    "sentence",
    [
        "Under paragrafen var Eva Berg (M) ordförande.",
        "Under paragrafen tjänstgör Eva Berg (M) som ordförande.",
        "Eva Berg (M) övertog ordförandeskapet under ärendet.",
        "J. Berg (M) ledde sammanträdet.",
    ],
)
def test_whoever_leads_is_the_chair_of_the_paragraph_and_no_substitute(sentence):
    read = in_paragraph(f"Jäv\nBo Ek (S) anmäler jäv och deltar inte i beslutet. {sentence}")
    assert (read.paragraphs[0].chair or "").endswith("Berg")
    assert read.non_participation[0].substitute is None


def test_a_reason_before_its_subject_is_understood():
    text = "På grund av jäv lämnar Bo Ek (S) salen och deltar inte i ärendets behandling."
    (one,) = in_paragraph(text).non_participation
    assert (one.actor.name, one.left_room) == ("Bo Ek", True)


def test_names_without_party_on_lines_of_their_own_are_two_people():
    read = in_paragraph("Reservation\nIda Lind\nBo Ek (S)")
    assert [one.actor.name for one in read.reservations] == ["Ida Lind", "Bo Ek"]


def test_an_appended_list_that_leaves_out_the_year_belongs_to_its_paragraph():
    read = meeting(
        "§ 7/2024 Taxa\n\nOmröstning\n1 ja-röst och 1 nej-röst.\n\n"
        "Omröstningslista § 7\n\nLedamot    Parti   Ja   Nej\nBo Ek      S       X\nEva Berg   m            X\n"
    )
    assert [(one.name, one.party, one.choice) for one in read.votes[0].roll] == [
        ("Bo Ek", "S", Choice.YES),
        ("Eva Berg", "m", Choice.NO),
    ]


def test_a_label_broken_over_two_lines_of_the_left_column_is_one():
    read = meeting(
        "Anslaget sätts upp      2024-03-12\nDatum för anslags       2024-04-03\nnedtagande\n\n§ 7 Taxa\n"
    )
    assert read.notices
    assert read.notices[0].taken_down == dt.date(2024, 4, 3)


def test_the_last_day_of_appeal_is_not_the_first():
    read = meeting("Justeringsdatum: 2024-03-11\nSista dag för överklagan: 2024-04-02\n\n§ 7 Taxa\n")
    assert read.notices
    assert (read.notices[0].adjusted_on, read.notices[0].appeal_from) == (dt.date(2024, 3, 11), None)
    assert read.notices[0].appeal_until == dt.date(2024, 4, 2)


def test_a_row_of_a_table_without_party_keeps_its_office():
    read = meeting(
        "Ledamöter        Parti  Uppdrag\nAnna Ek                 Ordförande\nPer Holm         kd     Ledamot\n"
        "Bo Berg                 Andre vice ordförande\n\n§ 7 Taxa\n"
    )
    assert [(row.name, row.party) for row in read.attendance] == [
        ("Anna Ek", None),
        ("Per Holm", "kd"),
        ("Bo Berg", None),
    ]
    assert read.attendance[0].holds(RoleKind.CHAIR)
    assert read.attendance[2].holds(RoleKind.SECOND_VICE_CHAIR)


def test_an_official_at_a_distance_keeps_the_title_alone():
    read = meeting("Beslutande: Bo Ek (S)\nÖvriga: Axel Holm, ekonomichef, på distans\n\n§ 7 Taxa\n")
    (official,) = [row for row in read.attendance if row.capacity is Capacity.OTHER]
    assert (official.title, official.remote) == ("ekonomichef", True)


def test_blank_and_invalid_papers_of_a_secret_ballot_are_counted():
    text = "Votering\nOmröstningen är sluten. 8 ja-röster och 3 nej-röster. 2 blanka valsedlar. 1 ogiltig valsedel."
    vote = in_paragraph(text).votes[0]
    assert (vote.secret, vote.blank, vote.invalid) == (True, 2, 1)


def test_the_number_of_votes_behind_a_group_is_kept():
    text = "Votering\n5 ja-röster och 3 nej-röster. Ledamöterna från S (5) röstar ja. Ledamöterna från M röstar nej."
    groups = in_paragraph(text).votes[0].groups
    assert [(one.parties, one.votes) for one in groups] == [(("S",), 5), (("M",), None)]


def test_the_label_of_a_case_number_is_no_first_name():
    assert (
        read_text("§ 7 Information om jäv\nÄrendenummer KSN-2024-00412\n\nBeslut\nPlanen antas.").unread == ()
    )
