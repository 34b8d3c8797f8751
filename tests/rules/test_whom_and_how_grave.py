"""For which bodies each rule is, and the gravest that it says: written down by hand, as the list of rules has it."""

from beslut.records import BodyKind
from beslut.rules import RULES

COUNCIL = {BodyKind.COUNCIL, BodyKind.FEDERATION_COUNCIL}
COMMITTEE = {BodyKind.COMMITTEE, BodyKind.EXECUTIVE_BOARD, BodyKind.JOINT_COMMITTEE}
SUBCOMMITTEE = {BodyKind.SUBCOMMITTEE}
BOARD = {BodyKind.FEDERATION_BOARD}
AUDITORS = {BodyKind.AUDITORS}
STAFF = {BodyKind.JOINT_STAFF_BODY}
UNDER_A_COUNCIL = COMMITTEE | SUBCOMMITTEE | BOARD
DECIDING = COUNCIL | UNDER_A_COUNCIL
ANY = set(BodyKind)

WRITTEN_DOWN = {
    "R1": ("error", COUNCIL),
    "R2": ("error", COUNCIL),
    "R3": ("error", COUNCIL),
    "R4": ("error", COMMITTEE | BOARD),
    "R5": ("error", COMMITTEE | BOARD),
    "R6": ("error", SUBCOMMITTEE),
    "R8": ("error", COUNCIL),
    "R9": ("note", COUNCIL),
    "R10": ("error", COUNCIL),
    "R11": ("error", COUNCIL),
    "R12": ("note", UNDER_A_COUNCIL | AUDITORS | STAFF),
    "R13": ("warning", UNDER_A_COUNCIL | AUDITORS | STAFF),
    "R14": ("error", COMMITTEE),
    "R15": ("note", ANY),
    "R16": ("warning", ANY),
    "R17": ("error", ANY),
    "R18": ("note", UNDER_A_COUNCIL | AUDITORS | STAFF),
    "R19": ("error", UNDER_A_COUNCIL | STAFF),
    "R20": ("note", UNDER_A_COUNCIL | STAFF),
    "R21": ("error", SUBCOMMITTEE),
    "R22": ("warning", UNDER_A_COUNCIL),
    "R23": ("error", UNDER_A_COUNCIL | STAFF),
    "R24": ("error", AUDITORS),
    "R25": ("note", COMMITTEE),
    "R26": ("warning", BOARD),
    "R27": ("note", ANY),
    "R28": ("note", COUNCIL),
    "R29": ("error", DECIDING),
    "R30": ("warning", DECIDING),
    "R31": ("error", DECIDING),
    "R32": ("warning", UNDER_A_COUNCIL),
    "R33": ("error", DECIDING),
    "R34": ("error", DECIDING),
    "R35": ("error", DECIDING),
    "R36": ("error", DECIDING),
    "R37": ("error", DECIDING),
    "R38": ("warning", DECIDING),
    "R39": ("error", COUNCIL),
    "R40": ("error", COUNCIL),
    "R41": ("error", COMMITTEE),
    "R42": ("error", COUNCIL),
    "R43": ("error", COUNCIL | COMMITTEE | BOARD),
    "R44": ("error", {BodyKind.FEDERATION_COUNCIL} | BOARD),
    "R45": ("warning", DECIDING),
    "R46": ("warning", DECIDING | STAFF),
    "R47": ("warning", DECIDING | STAFF),
    "R48": ("note", DECIDING | STAFF),
    "R49": ("warning", DECIDING | STAFF),
    "R50": ("note", COUNCIL),
    "R51": ("error", {BodyKind.COUNCIL}),
    "R52": ("warning", COUNCIL),
    "R53": ("note", DECIDING),
    "R54": ("error", DECIDING),
    "R55": ("warning", COMMITTEE | SUBCOMMITTEE),
    "R57": ("error", ANY),
    "R58": ("error", DECIDING),
    "R59": ("warning", COUNCIL | BOARD | {BodyKind.EXECUTIVE_BOARD, BodyKind.JOINT_COMMITTEE}),
    "R60": ("error", COUNCIL),
    "R61": ("error", UNDER_A_COUNCIL),
    "R64": ("warning", ANY),
    "R65": ("warning", ANY),
    "R66": ("warning", ANY),
    "R67": ("note", COUNCIL),
    "R68": ("warning", ANY),
    "R69": ("warning", ANY),
    "R70": ("warning", ANY),
    "R71": ("warning", ANY),
    "R72": ("warning", ANY),
    "R74": ("warning", ANY),
    "R75": ("warning", ANY),
    "R76": ("note", ANY),
    "R77": ("note", ANY),
    "R79": ("error", COUNCIL),
    "R80": ("error", DECIDING),
    "R81": ("warning", DECIDING),
}


def test_each_rule_is_for_the_bodies_written_down_and_says_nothing_graver():
    assert {rule.id: (rule.worst.value, set(rule.bodies)) for rule in RULES} == WRITTEN_DOWN
