# language: sv

Egenskap: Omröstningslista
  I samma lista står vilka som var närvarande och hur var och en röstade, omröstning för omröstning.
  Av listan räknas röster per parti, hur enigt ett parti röstade, och hur ofta två partier röstade lika.

  Regel: Var och en har en ruta för varje öppen omröstning

    Scenario: Jäv, den som inte deltar, och den som är borta utan ersättare
      Givet en nämnd med 6 platser
      Och §§ 1–4
      Och närvarolistan
        | Namn           | Egenskap                | Tjänstgör för |
        | Alva Brink (S) | ledamot                 |               |
        | Bo Edman (S)   | ledamot                 |               |
        | Cia Flod (M)   | ledamot                 |               |
        | Dag Gren (M)   | ledamot                 |               |
        | Elin Hof (V)   | frånvarande             |               |
        | Finn Ask (S)   | frånvarande             |               |
        | Gun Iwar (S)   | tjänstgörande ersättare | Finn Ask      |
        | Hans Jul (M)   | ersättare               |               |
      Och Cia Flod (M) anmäler jäv i § 3
      Och Dag Gren (M) deltar inte i beslutet i § 3
      Och en omröstning i § 3
        | Röst   | Antal | Vilka                        |
        | Ja     | 2     | Alva Brink (S), Gun Iwar (S) |
        | Nej    | 1     | Bo Edman (S)                 |
      När omröstningslistan upprättas
      Så är rutorna för omröstning 3:1
        | Namn       | Ruta        |
        | Alva Brink | Ja          |
        | Bo Edman   | Nej         |
        | Cia Flod   | Jäv         |
        | Dag Gren   | Deltar ej   |
        | Elin Hof   | Frånvarande |
        | Finn Ask   | Ingen röst  |
        | Gun Iwar   | Ja          |
        | Hans Jul   | Ingen röst  |
      Och närvarorutan för Finn Ask är "F (Gun Iwar)"
      Och närvarorutan för Gun Iwar är "Tj för Finn Ask"
      Och S har 2 ja, 1 nej och 0 avstår i omröstning 3:1

    Scenario: Två omröstningar i samma paragraf får varsin kolumn
      Givet en nämnd med 3 platser
      Och §§ 1–4
      Och närvarolistan
        | Namn           | Egenskap |
        | Alva Brink (S) | ledamot  |
        | Bo Edman (S)   | ledamot  |
        | Cia Flod (M)   | ledamot  |
      Och en omröstning om återremiss i § 2
        | Röst | Antal | Vilka                        |
        | Ja   | 2     | Alva Brink (S), Cia Flod (M) |
        | Nej  | 1     | Bo Edman (S)                 |
      Och en huvudomröstning i § 2
        | Röst   | Antal | Vilka                        |
        | Ja     | 2     | Alva Brink (S), Cia Flod (M) |
        | Avstår | 1     | Bo Edman (S)                 |
      När omröstningslistan upprättas
      Så är omröstningarna i listan 2:1 och 2:2
      Och rutorna för omröstning 2:2 är
        | Namn       | Ruta   |
        | Alva Brink | Ja     |
        | Bo Edman   | Avstår |

    Scenario: Ledamoten går mellan två omröstningar
      Givet en nämnd med 3 platser
      Och §§ 1–4
      Och närvarolistan
        | Namn           | Egenskap | Paragrafer |
        | Alva Brink (S) | ledamot  |            |
        | Bo Edman (S)   | ledamot  |            |
        | Cia Flod (M)   | ledamot  | §§ 1–2     |
      Och en omröstning i § 2
        | Röst | Antal | Vilka                                    |
        | Ja   | 2     | Alva Brink (S), Bo Edman (S)             |
        | Nej  | 1     | Cia Flod (M)                             |
      Och en omröstning i § 3
        | Röst | Antal | Vilka                                    |
        | Ja   | 2     | Alva Brink (S), Bo Edman (S)             |
        | Nej  | 0     |                                          |
      När omröstningslistan upprättas
      Så är rutorna för omröstning 2:1
        | Namn     | Ruta |
        | Cia Flod | Nej  |
      Och rutorna för omröstning 3:1 är
        | Namn     | Ruta        |
        | Cia Flod | Frånvarande |
      Och närvarorutan för Cia Flod är "N §§ 1–2"

    Scenario: Protokollet redovisar bara siffror
      Givet en nämnd med 2 platser
      Och §§ 1–4
      Och närvarolistan
        | Namn           | Egenskap |
        | Alva Brink (S) | ledamot  |
        | Bo Edman (M)   | ledamot  |
      Och en omröstning i § 1
        | Röst | Antal |
        | Ja   | 1     |
        | Nej  | 1     |
      När omröstningslistan upprättas
      Så är rutorna för omröstning 1:1
        | Namn       | Ruta       |
        | Alva Brink | Oredovisat |
        | Bo Edman   | Oredovisat |

  Regel: Vid sluten omröstning redovisas bara siffror

    Scenario: Ett protokoll som trots allt namnger de röstande
      Givet en nämnd med 2 platser
      Och §§ 1–4
      Och närvarolistan
        | Namn           | Egenskap |
        | Alva Brink (S) | ledamot  |
        | Bo Edman (M)   | ledamot  |
      Och en sluten omröstning i § 4
        | Röst | Antal | Vilka          |
        | Ja   | 1     | Alva Brink (S) |
        | Nej  | 1     | Bo Edman (M)   |
      När omröstningslistan upprättas
      Så finns ingen öppen omröstning i listan
      Och omröstning 4:1 har 1 ja och 1 nej

  Regel: Enighet och samstämmighet räknas på öppna omröstningar

    Scenario: Ett delat parti, och ett parti med en enda röst
      Givet en nämnd med 5 platser
      Och §§ 1–4
      Och närvarolistan
        | Namn           | Egenskap |
        | Alva Brink (S) | ledamot  |
        | Bo Edman (S)   | ledamot  |
        | Cia Flod (S)   | ledamot  |
        | Dag Gren (M)   | ledamot  |
        | Elin Hof (-)   | ledamot  |
      Och en omröstning i § 1
        | Röst | Antal | Vilka                                      |
        | Ja   | 3     | Alva Brink (S), Bo Edman (S), Dag Gren (M) |
        | Nej  | 2     | Cia Flod (S), Elin Hof (-)                 |
      Och en omröstning i § 2
        | Röst | Antal | Vilka                                      |
        | Ja   | 3     | Alva Brink (S), Bo Edman (S), Cia Flod (S) |
        | Nej  | 2     | Dag Gren (M), Elin Hof (-)                 |
      Och en sluten omröstning i § 3
        | Röst | Antal |
        | Ja   | 2     |
        | Nej  | 3     |
      När omröstningslistan upprättas
      Så röstade 5 av 6 röster i S med partiets större sida
      Och Rices index för S är 0,67
      Och M har ingen enighet att räkna, men 2 omröstningar med en enda röst
      Och S och M röstade lika i 1 av 2 omröstningar
      Och partierna som räknas är M och S
      Och 1 omröstning är utelämnad som sluten
