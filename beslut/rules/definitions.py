"""Rules that say what words mean (definitioner): other rules are worked out with them."""

from beslut.law.dated import Dated, Step
from beslut.law.kl_2017 import ACT, APPEAL_WEEKS, GROUNDS_FOR_SETTING_ASIDE, QUORUM_COMMITTEE, section
from beslut.messages import message
from beslut.rules.rule import Definition

SERVING_SUBSTITUTES = Dated[bool](
    name=message("the rights of serving substitutes"),
    steps=[Step(since=ACT.since, value=True, source=section("4 kap. 22 §"))],
)

DEFINITIONS = (
    Definition(
        id="R7",
        slug="quorum-who-counts",
        title=message("Who counts as present"),
        says=message(
            "Members who serve, serving substitutes, those at a distance and those who decline count as present."
            " Substitutes who do not serve, officials, those who have left and, in a committee, those disqualified do"
            " not."
        ),
        example=message(
            "7 seats: 3 members, 1 serving substitute, 2 others and 1 member who declines: 4 present."
        ),
        law=QUORUM_COMMITTEE,
        feeds=("R1", "R2", "R3", "R4", "R5", "R6", "R39", "R40", "R43"),
    ),
    Definition(
        id="R56",
        slug="serving-substitute-rights",
        title=message("Serving substitutes have the rights of members"),
        says=message("Substitutes who serve vote, propose, reserve and count for the quorum as members do."),
        example=message("A serving substitute reserves: kept."),
        law=SERVING_SUBSTITUTES,
        feeds=("R1", "R4", "R45", "R46"),
    ),
    Definition(
        id="R73",
        slug="appeal-last-day",
        title=message("The last day to appeal"),
        says=message(
            "An appeal must come in within three weeks from the day on which the notice was put up: the same day of"
            " the week, moved past Saturdays, Sundays, public holidays, Midsummer Eve, Christmas Eve and New Year's"
            " Eve."
        ),
        example=message(
            "Notice on Tuesday 2022-02-08: last day 2022-03-01. Notice on 2022-12-05: last day 2022-12-27."
        ),
        law=APPEAL_WEEKS,
        feeds=("R74", "R75", "R78"),
    ),
    Definition(
        id="R78",
        slug="legality-and-harmless-error",
        title=message("What a fault means for the decision"),
        says=message(
            "A decision that has not come about lawfully can be set aside on appeal, unless the fault lacked importance"
            " for the outcome. Without an appeal in time it stands, faults and all."
        ),
        example=message(
            "A disqualified member voted and the decision carried by 30 to 1: error, and a word that the outcome need"
            " not have changed."
        ),
        law=GROUNDS_FOR_SETTING_ASIDE,
        feeds=("R1", "R8", "R14"),
    ),
)
