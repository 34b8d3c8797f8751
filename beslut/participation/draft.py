"""A roster in the making: the standings of one §, before and while the § itself is heard."""

from collections.abc import Callable

from attrs import Factory, define

from beslut.messages import Message
from beslut.participation.names import Directory, Listed
from beslut.participation.seats import SeatPlan, not_listed
from beslut.participation.standing import Roster, Standing
from beslut.participation.status import Status, Why
from beslut.participation.vacancy import empty_seats, shared_seats
from beslut.records import Capacity, NonParticipation, ParagraphNumber, Place

Note = Callable[[Message, Place | None], None]
"""Takes down something that the record says against itself."""


@define(eq=False)
class Draft:
    """The standings of one § by the person's index, and what was found on the way."""

    number: ParagraphNumber
    plan: SeatPlan
    seats: int | None
    note: Note
    standings: list[Standing | None]
    shared: dict[str, bool] = Factory(dict)
    unresolved: list[NonParticipation] = Factory(list)

    @property
    def directory(self) -> Directory:
        """Everybody whom the meeting names."""
        return self.plan.directory

    def get(self, listed: Listed) -> Standing | None:
        """The person's standing so far, None for whoever has none."""
        return self.standings[listed.index] if listed.index < len(self.standings) else None

    def put(self, listed: Listed, standing: Standing) -> None:
        """Give the person another standing."""
        missing = listed.index + 1 - len(self.standings)
        if missing > 0:
            self.standings += [None] * missing
        self.standings[listed.index] = standing

    def change(
        self,
        listed: Listed,
        status: Status,
        why: Why,
        *,
        serving: bool,
        place: Place | None,
        seat: str | None = None,
        other: str | None = None,
        possible: tuple[Status, ...] = (),
        capacity: Capacity | None = None,
    ) -> None:
        """Let the § say something else of the person than the attendance list does; the seat stays unless
        given.
        """
        before = self.get(listed) or self._unlisted(listed)
        changed = Standing(
            person=before.person,
            party=before.party,
            capacity=before.capacity if capacity is None else capacity,
            status=status,
            why=why,
            other=other,
            seat=before.seat if seat is None else seat,
            serving=serving,
            possible=possible,
            remote=before.remote,
            place=before.place if place is None else place,
        )
        self.put(listed, changed)

    def _unlisted(self, listed: Listed) -> Standing:
        row = listed.rows[0] if listed.rows else None
        return Standing(
            person=listed.person,
            party=listed.party,
            capacity=None if row is None else row.capacity,
            status=Status.UNKNOWN,
            why=Why.STATED,
        )

    def is_stranger(self, listed: Listed) -> bool:
        """Whether the attendance list, where there is one, does not know the person."""
        return self.directory.has_list and not listed.rows and not self.plan.is_owner(listed)

    def report_stranger(self, listed: Listed, place: Place | None) -> None:
        """Note a name that the list lacks; whoever has much the same name may be meant, and so is unsure."""
        near = self.directory.nearest(listed.person.name)
        self.note(not_listed(str(listed), near), place)
        standing = None if near is None else self.get(near)
        if near is not None and standing is not None and standing.status is Status.TOOK_PART:
            self.change(
                near,
                Status.UNKNOWN,
                Why.LIKE_NAME,
                serving=True,
                place=place,
                other=listed.person.name,
                possible=(Status.TOOK_PART,),
            )

    def on_seat(self, label: str) -> list[Listed]:
        """Those who sit on a seat, or may."""
        return [
            listed
            for listed, standing in zip(self.directory.people, self.standings, strict=False)
            if standing is not None
            and standing.seat == label
            and (standing.on_seat or standing.may_be(Status.TOOK_PART))
        ]

    def settle_seat(self, holder: Listed, label: str | None) -> None:
        """Somebody is known to sit on a seat: nobody else who was named for it does."""
        if label is None or self.shared.pop(label, None) is None:
            return
        for listed in self.on_seat(label):
            standing = self.get(listed)
            if listed is holder or standing is None or standing.status is not Status.UNKNOWN:
                continue
            is_owner = self.plan.label(listed) == label
            self.change(
                listed,
                Status.ABSENT if is_owner else Status.NOT_SERVING,
                Why.REPLACED if is_owner else Why.RETURNED,
                serving=False,
                place=standing.place,
                other=holder.person.name,
            )

    def roster(self) -> Roster:
        """The roster as it now stands."""
        standings = tuple([standing for standing in self.standings if standing is not None])
        shared = shared_seats(self.shared, standings)
        return Roster(
            standings=standings,
            empty_seats=empty_seats(standings, self.plan.labels, shared, self.seats, self.directory.has_list),
            shared_seats=shared,
            seats=self.seats,
            listed=self.directory.has_list,
            unresolved=tuple(self.unresolved),
        )
