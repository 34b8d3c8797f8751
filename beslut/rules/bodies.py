"""Which bodies a rule is for (organ): the sets of kinds that the law tells apart."""

from beslut.records import BodyKind

COUNCILS = frozenset({BodyKind.COUNCIL, BodyKind.FEDERATION_COUNCIL})
"""Fullmäktige, also of a federation (KL 5, 9:2)."""
COMMITTEES = frozenset({BodyKind.EXECUTIVE_BOARD, BodyKind.COMMITTEE, BodyKind.JOINT_COMMITTEE})
"""Nämnder; the styrelse is one, and so is a joint nämnd (KL 6, 9:23)."""
SUBCOMMITTEES = frozenset({BodyKind.SUBCOMMITTEE})
"""Utskott."""
FEDERATION_BOARDS = frozenset({BodyKind.FEDERATION_BOARD})
"""Förbundsdirektioner: assembly and board at once. Which set of rules governs a matter there is not settled."""
FEDERATIONS = frozenset({BodyKind.FEDERATION_COUNCIL, BodyKind.FEDERATION_BOARD})
"""The deciding assemblies of a federation (KL 9:6)."""
AUDITORS = frozenset({BodyKind.AUDITORS})
"""Förtroendevalda revisorer."""
STAFF_BODIES = frozenset({BodyKind.JOINT_STAFF_BODY})
"""Partssammansatta organ."""

DECIDING = COUNCILS | COMMITTEES | SUBCOMMITTEES | FEDERATION_BOARDS
"""Fullmäktige, nämnder and utskott: where votes are taken."""
NOT_COUNCILS = COMMITTEES | SUBCOMMITTEES | FEDERATION_BOARDS
"""Where the rules on a nämnd hold."""
ALL = frozenset(BodyKind)
"""All bodies."""
