"""The seats of a meeting: whose each is, and which substitutes the attendance list puts on it."""

from attrs import Factory, define

from beslut.messages import Message, message
from beslut.participation.names import Directory, Listed
from beslut.records import Attendance, Capacity, Place


@define(eq=False)
class Seat:
    """A seat (plats): the member whose it is, and each row that puts a substitute on it."""

    label: str
    owner: Listed
    claims: list[tuple[Listed, Attendance]] = Factory(list)


class SeatPlan:
    """Every seat that the attendance list speaks of.

    A seat is a member's, an absent person's who is not said to be a substitute, or that of somebody whom
    another replaces. Whoever replaces a serving substitute sits on the same member's seat. `unnamed` are the
    rows of substitutes who serve for nobody named, and `faults` what the list says that cannot be so.
    """

    def __init__(self, directory: Directory) -> None:
        """Lay out the seats of the people listed."""
        self.directory = directory
        self.seats: list[Seat] = []
        self.unnamed: list[tuple[Listed, Attendance]] = []
        self.faults: list[tuple[Message, Place | None]] = []
        self._of_owner: dict[int, Seat] = {}
        for listed in directory.people:
            if _owns_a_seat(listed):
                self._seat_of(listed)
        for listed in list(directory.people):
            for row in listed.rows:
                if row.capacity is Capacity.SERVING_SUBSTITUTE:
                    self._claim(listed, row)
        self._tell_namesakes_apart()
        self.labels = tuple([seat.label for seat in self.seats])

    def is_owner(self, listed: Listed) -> bool:
        """Whether one of the seats is this person's own."""
        return listed.index in self._of_owner

    def label(self, listed: Listed) -> str | None:
        """The label of the person's own seat."""
        seat = self._of_owner.get(listed.index)
        return None if seat is None else seat.label

    def _seat_of(self, owner: Listed) -> Seat:
        seat = self._of_owner.get(owner.index)
        if seat is None:
            seat = self._of_owner[owner.index] = Seat(owner.person.name, owner)
            self.seats.append(seat)
        return seat

    def _claim(self, listed: Listed, row: Attendance) -> None:
        owner = None if row.replaces is None else self._replaced(listed, row, row.replaces)
        if owner is None:
            self.unnamed.append((listed, row))
        else:
            self._seat_of(owner).claims.append((listed, row))

    def _replaced(self, listed: Listed, row: Attendance, name: str, depth: int = 0) -> Listed | None:
        """The member whose seat somebody takes who serves for `name`; None where it cannot be told."""
        near = self.directory.nearest(name) if not self.directory.find(name) else None
        found, _ = self.directory.find_or_add(name)
        if near is not None:
            self.faults.append((not_listed(name, near), row.place))
        if len(found) > 1:
            self.faults.append(
                (message("several members are called {name}; which one is replaced?", name=name), row.place)
            )
            return None
        if found[0] is listed or depth > len(self.directory.people):
            text = message("{name} cannot serve for {other}", name=str(listed), other=name)
            self.faults.append((text, row.place))
            return None
        return self._owner_behind(listed, row, found[0], depth)

    def _owner_behind(self, listed: Listed, row: Attendance, replaced: Listed, depth: int) -> Listed | None:
        """The replaced person, or if that is a serving substitute, the member for whom it serves."""
        if _owns_a_seat(replaced) or not replaced.rows:
            return replaced
        for each in replaced.rows:
            if each.capacity is Capacity.SERVING_SUBSTITUTE:
                if each.replaces is None:
                    return None
                return self._replaced(listed, row, each.replaces, depth + 1)
        text = message(
            "{name} is said to serve for {other}, who is a substitute that does not serve",
            name=str(listed),
            other=str(replaced),
        )
        self.faults.append((text, row.place))
        return None

    def _tell_namesakes_apart(self) -> None:
        labels = [seat.label for seat in self.seats]
        for seat in self.seats if len(set(labels)) < len(labels) else ():
            if labels.count(seat.label) > 1:
                seat.label = str(seat.owner)


def not_listed(name: str, near: Listed | None) -> Message:
    """That a name is not in the attendance list, with the nearest name that is."""
    if near is None:
        return message("{name} is not in the attendance list", name=name)
    return message(
        "{name} is not in the attendance list; the nearest name there is {near}", name=name, near=str(near)
    )


def _owns_a_seat(listed: Listed) -> bool:
    if len(listed.rows) == 1:
        return listed.rows[0].capacity is Capacity.MEMBER or listed.rows[0].capacity is Capacity.ABSENT
    held = {row.capacity for row in listed.rows}
    if Capacity.MEMBER in held:
        return True
    return Capacity.ABSENT in held and not held & {Capacity.SERVING_SUBSTITUTE, Capacity.SUBSTITUTE}
