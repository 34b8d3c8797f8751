"""The figures as Markdown tables: what the commands print and what the documentation shows."""

from collections.abc import Sequence

from tools.accuracy.leaving_out import Loss
from tools.accuracy.measuring import SETS, Counts, Measured, f1, silent_share, summed

WORST = 8


def bars_table(found: Sequence[Measured]) -> str:
    """Every bar with the figure that it is held against."""
    rows = [
        "| texts | facts | bar | F1 | found / written by hand / read |",
        "| --- | --- | ---: | ---: | ---: |",
    ]
    for one in SETS:
        sums = summed(text for text in found if one.holds(text.text))
        for kind in one.bars or ("overall",):
            bar = f"{one.bars[kind]:.2f}" if kind in one.bars else "–"
            rows.append(f"| {one.name} | {kind} | {bar} | {f1(sums[kind]):.3f} | {_shown(sums[kind])} |")
    return "\n".join(rows)


def _shown(counts: Counts) -> str:
    return " / ".join(f"{count:,}" for count in counts)


def silent_table(found: Sequence[Measured]) -> str:
    """Silent misses as count and percent, over each set."""
    rows = [
        "| texts | facts that must not be missed | missed in silence | share |",
        "| --- | ---: | ---: | ---: |",
    ]
    for one in SETS:
        held = [text for text in found if one.holds(text.text)]
        weighty, missed = sum(text.weighty for text in held), sum(len(text.silent) for text in held)
        rows.append(f"| {one.name} | {weighty:,} | {missed} | {silent_share(held):.2%} |")
    return "\n".join(rows)


def worst_texts(found: Sequence[Measured]) -> str:
    """The texts that read worst, with what is shown to a person in each; those without a fault are left out."""
    faulty = sorted(
        (one for one in found if f1(one.counts["overall"]) < 1), key=lambda one: f1(one.counts["overall"])
    )
    return "\n".join(
        f"{f1(one.counts['overall']):.3f}  {one.text.name}  ({one.unread} unread, {one.notes} notes)"
        for one in faulty[:WORST]
    )


def losses_table(losses: Sequence[Loss]) -> str:
    """What is lost without each layout; a family by its tag, with the F1 that is left of it."""
    rows = ["| without | overall F1 | families that lose by it |", "| --- | ---: | --- |"]
    rows += [f"| `{one.layout}` | {one.overall:.3f} | {_families(one)} |" for one in losses]
    return "\n".join(rows)


def _families(loss: Loss) -> str:
    ordered = sorted(loss.families.items(), key=lambda item: item[1][1] - item[1][0])
    return ", ".join(f"{tag} {before:.3f} → {after:.3f}" for tag, (before, after) in ordered) or "none"


def used_once(losses: Sequence[Loss]) -> list[str]:
    """The layouts that one family alone needs."""
    return [one.layout for one in losses if len(one.families) == 1]
