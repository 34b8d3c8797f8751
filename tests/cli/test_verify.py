import re
from pathlib import Path

import pytest
from attrs import evolve

from beslut.archive.proof_file import dumps_proof
from tests.archive.proofs import entry, key, log, minutes

PUBLIC = key().public.hex()


@pytest.fixture
def proof(desk):
    path = desk / "proof.json"
    path.write_bytes(dumps_proof(log().inclusion()))
    return path


def test_what_is_proved_is_told(beslut, proof):
    ran = beslut("verify", "proof.json", "--key", PUBLIC)
    assert ran.code == 0
    assert ran.err == ""
    assert ran.out.splitlines() == [
        "Beviset håller.",
        "Protokoll: granvik/namnden/2024-03-05/15",
        "Version: 3 (import)",
        "Ersätter version: 1",
        "Infört: 2024-03-12T09:30:00Z av Registrator",
        "Skäl: Återställd",
        "Källa: protokoll.pdf",
        f"Källans SHA-256: {'ab' * 32}",
        "§ 16 Ny förskola i Ås",
        "Beslut: Nämnden bifaller förslaget.",
        f"Undertecknat: Granvik, 6 versioner, 2024-03-12T10:00:00Z, nyckel {key().id}",
    ]


def test_the_list_of_commands_shows_what_is_printed(beslut, proof, desk):
    page = (Path(__file__).parents[2] / "docs" / "commands.md").read_text()
    arguments, output = re.search(r"\$ beslut (verify .+)\n([\s\S]*?)```", page).groups()
    (desk / "granvik.pub").write_text(PUBLIC)
    assert beslut(*arguments.split()).out == output


def test_it_is_told_in_english_too(beslut, proof):
    ran = beslut("verify", "proof.json", "--key", PUBLIC, "--lang", "en")
    assert ran.out.startswith("The proof holds.\nRecord: granvik/")


def test_without_a_key_the_one_in_the_file_is_to_be_compared(beslut, proof):
    ran = beslut("verify", "proof.json")
    assert ran.code == 0
    assert "Beviset håller." in ran.out
    assert PUBLIC in ran.err


def test_the_key_may_be_in_a_file_and_be_one_of_several(beslut, proof, desk):
    (desk / "key.txt").write_text(PUBLIC + "\n")
    assert beslut("verify", "proof.json", "--key", key(2).public.hex(), "--key", "key.txt").code == 0


def test_an_unknown_key_does_not_hold(beslut, proof):
    ran = beslut("verify", "proof.json", "--key", key(2).public.hex())
    assert ran.code == 1
    assert ran.out == (
        f"Beviset håller inte.\n- nyckeln: nyckel {key().id} är ingen av dem som du litar på\n"
    )


def test_changed_minutes_do_not_hold_and_nothing_of_them_is_told_as_proved(beslut, proof):
    proof.write_bytes(proof.read_bytes().replace(b"bifaller", b"avvisade", 1))
    ran = beslut("verify", "proof.json", "--key", PUBLIC)
    assert ran.code == 1
    assert "- innehållet: " in ran.out
    assert "förskola" not in ran.out


def test_a_proof_without_content_says_so(beslut, desk):
    held = evolve(log().inclusion(), content=None, salt=None, source_sha256=None, asked=None)
    (desk / "proof.json").write_bytes(dumps_proof(held))
    ran = beslut("verify", "proof.json", "--key", PUBLIC)
    assert ran.code == 0
    assert "Vad som står i protokollet finns inte med i beviset." in ran.out
    assert "förskola" not in ran.out


def test_a_consistency_proof_tells_both_checkpoints(beslut, desk):
    (desk / "proof.json").write_bytes(dumps_proof(log().consistency(3)))
    ran = beslut("verify", "proof.json", "--key", PUBLIC)
    assert ran.code == 0
    assert "Inget i loggen har ändrats" in ran.out
    assert "Granvik, 3 versioner" in ran.out
    assert "Granvik, 6 versioner" in ran.out


def test_nothing_in_a_proof_can_steer_the_terminal(beslut, desk):
    held = log(1, 0)
    steering = entry(0, held.content, who="\x1b[2JNågon\nBeviset håller.\u202e")
    (desk / "proof.json").write_bytes(dumps_proof(evolve(held, entries=(steering,)).inclusion()))
    ran = beslut("verify", "proof.json", "--key", PUBLIC)
    assert ran.code == 0
    assert "\x1b" not in ran.out
    assert "\u202e" not in ran.out
    assert ran.out.splitlines().count("Beviset håller.") == 1


def test_a_paragraph_without_a_title_or_a_decision_is_told_by_its_number(beslut, desk):
    bare = minutes()
    bare = evolve(bare, paragraphs=[evolve(bare.paragraphs[0], title=None, decision=None)])
    (desk / "proof.json").write_bytes(dumps_proof(log(held=bare).inclusion("15")))
    assert "\n§ 15\nUndertecknat" in beslut("verify", "proof.json", "--key", PUBLIC).out


@pytest.mark.parametrize(
    "arguments",
    [
        ("none.json",),
        (".",),
        ("granvik-ks-2024-03-05.txt",),
        ("proof.json", "--key", "none.txt"),
        ("proof.json", "--key", "12"),
        ("proof.json", "--key", "granvik-ks-2024-03-05.txt"),
        (),
    ],
)
@pytest.mark.parametrize("lang", ["sv", "en"])
def test_what_cannot_be_used_is_one_error_with_a_mend(beslut, proof, arguments, lang):
    ran = beslut("verify", *arguments, "--lang", lang)
    assert ran.code == 2
    assert ran.out == ""
    _, mend = ran.err.splitlines()
    assert mend.startswith("    ")


def test_the_proof_is_left_as_it_is(beslut, proof):
    before = proof.read_bytes()
    beslut("verify", "proof.json")
    assert proof.read_bytes() == before
