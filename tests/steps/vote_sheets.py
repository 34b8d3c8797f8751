"""Omröstningslista: the sheet of a meeting, its parties, and unity and agreement over its votes."""

from attrs import frozen
from pytest_bdd import parsers, then, when

from beslut.messages import translate
from beslut.reports import Report, account
from beslut.reports.votes import Blocs, Cast, Left, vote_list, vote_sheets, votes_by_party
from tests.wording import listed

CELLS = {
    "Ja": Cast.YES,
    "Nej": Cast.NO,
    "Avstår": Cast.ABSTAINED,
    "Frånvarande": Cast.ABSENT,
    "Deltar ej": Cast.DECLINED,
    "Jäv": Cast.DISQUALIFIED,
    "Oredovisat": Cast.UNNAMED,
    "Ingen röst": Cast.NO_VOTE,
    "Oklart": Cast.UNKNOWN,
}
VOTE = r"(?P<vote>\d+:\d+)"


@frozen
class Sheet:
    """What was drawn up of one meeting."""

    sheet: Report
    votes: Report
    parties: tuple[Report, ...]
    blocs: Blocs

    def cell(self, name, column):
        return dict(zip(self.sheet.column("name"), self.sheet.column(column), strict=True))[name]

    def unity(self, party):
        return next(each for each in self.blocs.unity if each.party == party)


@when("omröstningslistan upprättas", target_fixture="sheet")
def draw_up(meeting):
    one = account(meeting)
    blocs = Blocs()
    blocs.add(one)
    [sheet] = vote_sheets([one])
    return Sheet(sheet, vote_list([one]), votes_by_party([one]), blocs)


@then(parsers.re(rf"är rutorna för omröstning {VOTE}"))
@then(parsers.re(rf"rutorna för omröstning {VOTE} är"))
def cells(sheet, vote, datatable):
    for name, wanted in datatable[1:]:
        assert sheet.cell(name, vote).value is CELLS[wanted], name


@then(parsers.re(r'närvarorutan för (?P<name>.+) är "(?P<words>.+)"'))
def presence(sheet, name, words):
    assert "; ".join(translate(each, "sv") for each in sheet.cell(name, "presence")) == words


@then(parsers.re(r"är omröstningarna i listan (?P<votes>.+)"))
def columns(sheet, votes):
    assert [column.name for column in sheet.sheet.columns if ":" in column.name] == listed(votes)


@then("finns ingen öppen omröstning i listan")
def no_columns(sheet):
    assert not [column for column in sheet.sheet.columns if ":" in column.name]


@then(parsers.re(rf"omröstning {VOTE} har (?P<yes>\d+) ja och (?P<no>\d+) nej"))
def figures(sheet, vote, yes, no):
    at = sheet.votes.column("vote").index(vote)
    assert (sheet.votes.column("yes")[at], sheet.votes.column("no")[at]) == (int(yes), int(no))


@then(
    parsers.re(
        rf"(?P<party>\S+) har (?P<yes>\d+) ja, (?P<no>\d+) nej och (?P<abstained>\d+) avstår i omröstning {VOTE}"
    )
)
def party_figures(sheet, party, yes, no, abstained, vote):
    report = next(each for each in sheet.parties if each.column("vote")[0] == vote)
    at = report.column("party").index(party)
    assert [str(report.column(name)[at]) for name in ("yes", "no", "abstained")] == [yes, no, abstained]


@then(parsers.re(r"röstade (?P<part>\d+) av (?P<whole>\d+) röster i (?P<party>\S+) med partiets större sida"))
def with_majority(sheet, part, whole, party):
    share = sheet.unity(party).with_majority
    assert (str(share.part), str(share.whole)) == (part, whole)


@then(parsers.re(r"Rices index för (?P<party>\S+) är (?P<index>[\d,]+)"))
def rice(sheet, party, index):
    assert f"{float(sheet.unity(party).rice):.2f}" == index.replace(",", ".")


@then(
    parsers.re(
        r"(?P<party>\S+) har ingen enighet att räkna, men (?P<count>\d+) omröstningar med en enda röst"
    )
)
def alone(sheet, party, count):
    one = sheet.unity(party)
    assert (one.rice, one.votes, one.single) == (None, 0, int(count))


@then(
    parsers.re(
        r"(?P<first>\S+) och (?P<second>\S+) röstade lika i (?P<part>\d+) av (?P<whole>\d+) omröstningar"
    )
)
def alike(sheet, first, second, part, whole):
    share = next(each.alike for each in sheet.blocs.pairs if {each.first, each.second} == {first, second})
    assert (str(share.part), str(share.whole)) == (part, whole)


@then(parsers.re(r"partierna som räknas är (?P<parties>.+)"))
def counted(sheet, parties):
    assert list(sheet.blocs.parties) == listed(parties)


@then(parsers.re(r"(?P<count>\d+) omröstning är utelämnad som sluten"))
def left_out(sheet, count):
    assert sheet.blocs.left_out[Left.SECRET][0] == int(count)
