# language: sv

Egenskap: Jäv
  Den som är jävig deltar inte i ärendet. En ersättare kan tjänstgöra i stället, i det ärendet och inte i något annat.

  Bakgrund:
    Givet en nämnd med 5 platser
    Och §§ 40–44
    Och närvarolistan
      | Namn              | Egenskap  |
      | Greta Holm (S)    | ledamot   |
      | Nils Ask (S)      | ledamot   |
      | Petra Vinge (C)   | ledamot   |
      | Rolf Tegel (M)    | ledamot   |
      | Siv Ånger (V)     | ledamot   |
      | Tage Björk (S)    | ersättare |
      | Ulla Palm (C)     | ersättare |
      | Anders Berg       | tjänsteperson |

  Regel: Den som är jävig i en nämnd får varken delta eller närvara (6 kap. 30 § kommunallagen)

    Scenario: Ingen ersättare träder in och platsen är tom
      Givet Nils Ask (S) anmäler jäv i § 41
      När deltagandet i § 41 sammanställs
      Så deltog 4 personer i beslutet
      Och Nils Ask var jävig
      Och Nils Asks plats var tom på grund av jäv

    Scenario: En ersättare träder in
      Givet Nils Ask (S) anmäler jäv i § 41 och Tage Björk (S) tjänstgör i stället
      När deltagandet i § 41 sammanställs
      Så deltog 5 personer i beslutet
      Och Tage Björk sitter på Nils Asks plats
      Och 1 person var jävig

    Scenario: Två är jäviga i samma ärende
      Givet Nils Ask (S) anmäler jäv i § 41 och Tage Björk (S) tjänstgör i stället
      Och Petra Vinge (C) anmäler jäv i § 41
      När deltagandet i § 41 sammanställs
      Så deltog 4 personer i beslutet
      Och 2 personer var jäviga
      Och 1 plats var tom

  Regel: I fullmäktige får den jävige inte delta men får vara kvar i salen (5 kap. 42 och 47 §§ kommunallagen)

    Scenario: Den jävige sitter kvar och har ändå inte deltagit
      Givet organet är kommunfullmäktige
      Och Nils Ask (S) anmäler jäv i § 41 men är kvar i salen
      När deltagandet i § 41 sammanställs
      Så deltog 4 personer i beslutet
      Och Nils Ask var jävig
      Och Nils Asks plats var tom på grund av jäv

  Regel: Jäv gäller bara det ärendet, och växling på grund av jäv är tillåten (5 kap. 20 § kommunallagen för fullmäktige, reglementet för nämnder)

    Scenario: Ledamoten är tillbaka i nästa ärende
      Givet Nils Ask (S) anmäler jäv i § 41 och Tage Björk (S) tjänstgör i stället
      När deltagandet i § 42 sammanställs
      Så deltog Nils Ask i beslutet
      Och Tage Björk tjänstgjorde inte

    Scenario: Växlingen står i närvarolistan
      Givet närvarolistan
        | Namn            | Egenskap                | Tjänstgör för | Paragrafer |
        | Greta Holm (S)  | ledamot                 |               |            |
        | Nils Ask (S)    | ledamot                 |               | ej § 41    |
        | Petra Vinge (C) | ledamot                 |               |            |
        | Rolf Tegel (M)  | ledamot                 |               |            |
        | Siv Ånger (V)   | ledamot                 |               |            |
        | Tage Björk (S)  | tjänstgörande ersättare | Nils Ask      | § 41       |
      Och Nils Ask (S) anmäler jäv i § 41
      När deltagandet i § 41 sammanställs
      Så deltog 5 personer i beslutet
      Och Nils Ask var jävig
      Och ingenting behöver påpekas

    Scenario: Ett uppehåll på en paragraf är inte i sig jäv
      Givet närvarolistan
        | Namn            | Egenskap                | Tjänstgör för | Paragrafer |
        | Nils Ask (S)    | ledamot                 |               | ej § 41    |
        | Tage Björk (S)  | tjänstgörande ersättare | Nils Ask      | § 41       |
      När deltagandet i § 41 sammanställs
      Så deltog Tage Björk i beslutet
      Och Nils Ask var frånvarande
      Och 0 personer var jäviga

  Regel: Också den som inte tjänstgör kan vara jävig (6 kap. 30 § kommunallagen)

    Scenario: En ersättare som inte tjänstgör är jävig utan att någon plats berörs
      Givet Ulla Palm (C) anmäler jäv i § 43
      När deltagandet i § 43 sammanställs
      Så deltog 5 personer i beslutet
      Och Ulla Palm var jävig
      Och ingen av de tjänstgörande var jävig

    Scenario: En tjänsteperson är jävig
      Givet Anders Berg anmäler jäv i § 43
      När deltagandet i § 43 sammanställs
      Så deltog 5 personer i beslutet
      Och Anders Berg var jävig

    Scenario: En tjänstgörande ersättare är jävig och en annan träder in
      Givet närvarolistan
        | Namn            | Egenskap                | Tjänstgör för |
        | Greta Holm (S)  | ledamot                 |               |
        | Petra Vinge (C) | ledamot                 |               |
        | Tage Björk (S)  | tjänstgörande ersättare | Nils Ask      |
        | Ulla Palm (C)   | ersättare               |               |
      Och Tage Björk (S) anmäler jäv i § 43 och Ulla Palm (C) tjänstgör i stället
      När deltagandet i § 43 sammanställs
      Så deltog 3 personer i beslutet
      Och Ulla Palm sitter på Nils Asks plats

  Regel: Protokoll som säger emot sig självt rättas inte i tysthet

    Scenario: Ersättaren för den jävige är själv jävig
      Givet Nils Ask (S) anmäler jäv i § 44 och Tage Björk (S) tjänstgör i stället
      Och Tage Björk (S) anmäler jäv i § 44
      När deltagandet i § 44 sammanställs
      Så deltog 4 personer i beslutet
      Och det påpekas: Tage Björk (S) tjänstgör för Nils Ask, men deltog själv inte

    Scenario: Den jävige står i röstlistan
      Givet Nils Ask (S) anmäler jäv i § 44
      Och en omröstning i § 44
        | Röst | Antal | Vilka                                          |
        | Ja   | 3     | Nils Ask (S), Greta Holm (S) och Siv Ånger (V) |
        | Nej  | 2     | Petra Vinge (C) och Rolf Tegel (M)             |
      När deltagandet i § 44 sammanställs
      Så deltog 4 personer i beslutet
      Och det påpekas: Nils Ask (S): deltog inte på grund av jäv, men röstade ja
