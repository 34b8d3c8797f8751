"""Letters misread by machines, mended only where the words of minutes or the document itself show what they were."""

from beslut.minutes.layouts import misread
from beslut.minutes.lines import clean_lines

DAMAGED = "\n".join(
    (
        "Beslutancle Alf Ekvik (c), orclförande",
        "MärtaLundmar (rn)",
        "Bertil Skog lund (s)",
        "$ 23 Dnr 2010/4",
        "]usterare Bertil Skoglund (s)",
    )
)


def mended(text):
    return [line.text for line in misread.arrange(clean_lines(text))]


def test_misread_labels_signs_parties_and_names_are_mended():
    assert misread.fits(clean_lines(DAMAGED))
    assert mended(DAMAGED) == [
        "Beslutande Alf Ekvik (c), ordförande",
        "Märta Lundmar (m)",
        "Bertil Skoglund (s)",
        "§ 23 Dnr 2010/4",
        "Justerare Bertil Skoglund (s)",
    ]


def test_a_name_that_stands_nowhere_whole_is_left_for_a_person_to_read():
    assert mended("K§ll Ra  m  s (s)") == ["K§ll Ra  m  s (s)"]


def test_words_torn_by_a_blank_are_joined():
    assert mended("Para grafer 21-26") == ["Paragrafer 21-26"]


def test_sound_text_does_not_fit():
    assert not misread.fits(
        clean_lines("Beslutande   Anna Ek (S)\nSekreterare  Bo Berg\nMcDonald och barnen i Arnland")
    )
