# language: sv

Egenskap: Platserna i organet
  På varje plats sitter en person, och den som inte har någon plats beslutar inte.

  Bakgrund:
    Givet en nämnd med 11 platser
    Och organet är en nämnd
    Och sammanträdet hölls 2024-03-18
    Och §§ 1–5

  Regel: R57 Högst så många tjänstgör som det finns platser (4 kap. 24 §, 5 kap. 17 § och 6 kap. 16 § kommunallagen)

    Scenario: Elva tjänstgör på elva platser
      Givet 11 ledamöter är närvarande
      När protokollet granskas
      Så är R57 uppfylld utan anmärkning

    Scenario: Tolv tjänstgör på elva platser (S20)
      Givet 12 ledamöter är närvarande
      När protokollet granskas
      Så ger R57 ett fel i §§ 1–5: 12 tjänstgör, men organet har 11 platser
      Och stödet är 4 kap. 24 §, 5 kap. 17 § och 6 kap. 16 § kommunallagen (2017:725)
      Och följden är att beslutet kan upphävas

    Scenario: Regeln gäller från 2018
      Givet 12 ledamöter är närvarande
      Och sammanträdet hölls 2017-12-31
      När protokollet granskas
      Så var R57 ännu inte i kraft

    Scenario: Första dagen
      Givet 12 ledamöter är närvarande
      Och sammanträdet hölls 2018-01-01
      När protokollet granskas
      Så ger R57 ett fel i §§ 1–5

    Scenario: Utan känt antal platser finns inget att jämföra med
      Givet ett protokoll som inte anger antalet platser
      Och sammanträdet hölls 2024-03-18
      Och §§ 1–5
      Och 12 ledamöter är närvarande
      När protokollet granskas
      Så är R57 uppfylld

    Scenario: Ersättare för okända ledamöter kan ha avlöst varandra
      Givet en nämnd med 2 platser
      Och organet är en nämnd
      Och sammanträdet hölls 2024-03-18
      Och §§ 1–5
      Och närvarolistan
        | Namn           | Egenskap                |
        | Anna Ek (S)    | ledamot                 |
        | Bo Alm (S)     | ledamot                 |
        | Fia Graham (S) | tjänstgörande ersättare |
      När protokollet granskas
      Så går R57 inte att avgöra i § 3: för vem dessa tjänstgör: Fia Graham

    Scenario: Ledamoten och ersättaren anges båda för hela sammanträdet
      Givet närvarolistan
        | Namn           | Egenskap                | Tjänstgör för |
        | Anna Ek (S)    | ledamot                 |               |
        | Gun Hed (L)    | ledamot                 |               |
        | Fia Graham (L) | tjänstgörande ersättare | Gun Hed       |
      När protokollet granskas
      Så ger R57 ett fel i §§ 1–5: Gun Hed och Fia Graham anges för en och samma plats, den för Gun Hed
      Och iakttagelsen gäller Gun Hed (L) och Fia Graham (L)

    Scenario: Två ersättare anges för samma ledamot i en paragraf
      Givet närvarolistan
        | Namn           | Egenskap                | Tjänstgör för | Paragrafer |
        | Anna Ek (S)    | ledamot                 |               |            |
        | Fia Graham (L) | tjänstgörande ersättare | Gun Hed       | §§ 1–3     |
        | Hugo Isén (L)  | tjänstgörande ersättare | Gun Hed       | §§ 3–5     |
      När protokollet granskas
      Så ger R57 ett fel i § 3
      Och R57 är uppfylld i § 4

    Scenario: Två ersättare avlöser varandra inom en paragraf
      Givet närvarolistan
        | Namn           | Egenskap                | Tjänstgör för | Paragrafer          |
        | Anna Ek (S)    | ledamot                 |               |                     |
        | Fia Graham (L) | tjänstgörande ersättare | Gun Hed       | §§ 1–2, del av § 3  |
        | Hugo Isén (L)  | tjänstgörande ersättare | Gun Hed       | del av § 3, §§ 4–5  |
      När protokollet granskas
      Så är R57 uppfylld

    Scenario: Den ene anges för hela paragrafen och den andre för en del
      Givet närvarolistan
        | Namn           | Egenskap                | Tjänstgör för | Paragrafer          |
        | Anna Ek (S)    | ledamot                 |               |                     |
        | Fia Graham (L) | tjänstgörande ersättare | Gun Hed       | §§ 1–3              |
        | Hugo Isén (L)  | tjänstgörande ersättare | Gun Hed       | del av § 3, §§ 4–5  |
      När protokollet granskas
      Så går R57 inte att avgöra i § 3: vem av Fia Graham och Hugo Isén som satt på platsen för Gun Hed

    Scenario: Ledamoten går klockan tre och paragrafens tid är okänd
      Givet sammanträdet varade klockan 13.00–16.00
      Och närvarolistan
        | Namn           | Egenskap                | Tjänstgör för | Klockslag   |
        | Anna Ek (S)    | ledamot                 |               |             |
        | Gun Hed (L)    | ledamot                 |               | 13.00–15.00 |
        | Fia Graham (L) | tjänstgörande ersättare | Gun Hed       | 15.00–16.00 |
      När protokollet granskas
      Så är R57 uppfylld

    Scenario: Ledamoten kommer till en paragraf och ersättaren lämnar platsen
      Givet närvarolistan
        | Namn           | Egenskap                | Tjänstgör för | Paragrafer |
        | Anna Ek (S)    | ledamot                 |               |            |
        | Gun Hed (L)    | ledamot                 |               | från § 3   |
        | Fia Graham (L) | tjänstgörande ersättare | Gun Hed       | §§ 1–2     |
      När protokollet granskas
      Så är R57 uppfylld utan anmärkning

    Scenario: En ersättare anges för två ledamöter på en gång
      Givet närvarolistan
        | Namn           | Egenskap                | Tjänstgör för |
        | Anna Ek (S)    | ledamot                 |               |
        | Fia Graham (L) | tjänstgörande ersättare | Gun Hed       |
        | Fia Graham (L) | tjänstgörande ersättare | Elsa Frid     |
      När protokollet granskas
      Så ger R57 ett fel i §§ 1–5: Fia Graham (L) anges tjänstgöra för Gun Hed och Elsa Frid

  Regel: R58 Ersättare som inte tjänstgör får vara med men beslutar inte (5 kap. 42 § och 6 kap. 17 § kommunallagen)

    Scenario: En ersättare sitter med och säger ingenting
      Givet närvarolistan
        | Namn           | Egenskap                | Tjänstgör för |
        | Anna Ek (S)    | ledamot                 |               |
        | Bo Alm (S)     | ledamot                 |               |
        | Fia Graham (L) | tjänstgörande ersättare | Gun Hed       |
        | Hugo Isén (C)  | ersättare               |               |
      När protokollet granskas
      Så är R58 uppfylld utan anmärkning

    Scenario: En ersättare som inte tjänstgör står i röstlistan
      Givet närvarolistan
        | Namn           | Egenskap                | Tjänstgör för |
        | Anna Ek (S)    | ledamot                 |               |
        | Bo Alm (S)     | ledamot                 |               |
        | Fia Graham (L) | tjänstgörande ersättare | Gun Hed       |
        | Hugo Isén (C)  | ersättare               |               |
      Och en omröstning i § 3
        | Röst | Vilka                     |
        | Ja   | Anna Ek och Bo Alm        |
        | Nej  | Fia Graham och Hugo Isén  |
      När protokollet granskas
      Så ger R58 ett fel i § 3: Hugo Isén (C) röstade utan att tjänstgöra i paragrafen
      Och iakttagelsen gäller Hugo Isén (C)
      Och stödet är 5 kap. 42 § och 6 kap. 17 § kommunallagen (2017:725)

    Scenario: Ersättaren avstår från att rösta men står ändå i röstlistan
      Givet närvarolistan
        | Namn           | Egenskap                | Tjänstgör för |
        | Anna Ek (S)    | ledamot                 |               |
        | Bo Alm (S)     | ledamot                 |               |
        | Fia Graham (L) | tjänstgörande ersättare | Gun Hed       |
        | Hugo Isén (C)  | ersättare               |               |
      Och en omröstning i § 3
        | Röst  | Vilka                            |
        | Ja    | Anna Ek, Bo Alm och Fia Graham   |
        | Avstår | Hugo Isén                       |
      När protokollet granskas
      Så ger R58 ett fel i § 3

    Scenario: Röstlistan anger ersättaren som frånvarande
      Givet närvarolistan
        | Namn           | Egenskap                | Tjänstgör för |
        | Anna Ek (S)    | ledamot                 |               |
        | Bo Alm (S)     | ledamot                 |               |
        | Fia Graham (L) | tjänstgörande ersättare | Gun Hed       |
        | Hugo Isén (C)  | ersättare               |               |
      Och en omröstning i § 3
        | Röst        | Vilka                            |
        | Ja          | Anna Ek, Bo Alm och Fia Graham   |
        | Frånvarande | Hugo Isén                        |
      När protokollet granskas
      Så är R58 uppfylld utan anmärkning

    Scenario: Protokollet anger ersättare men inte vilka som tjänstgjorde
      Givet närvarolistan
        | Namn           | Egenskap  |
        | Anna Ek (S)    | ledamot   |
        | Bo Alm (S)     | ledamot   |
        | Hugo Isén (C)  | ersättare |
      Och en omröstning i § 3
        | Röst | Vilka                     |
        | Ja   | Anna Ek och Bo Alm        |
        | Nej  | Hugo Isén                 |
      När protokollet granskas
      Så går R58 inte att avgöra i § 3: vilka som tjänstgjorde i paragrafen

    Scenario: En ersättare som inte tjänstgör lägger fram ett förslag
      Givet närvarolistan
        | Namn           | Egenskap                | Tjänstgör för |
        | Anna Ek (S)    | ledamot                 |               |
        | Bo Alm (S)     | ledamot                 |               |
        | Fia Graham (L) | tjänstgörande ersättare | Gun Hed       |
        | Hugo Isén (C)  | ersättare               |               |
      Och Hugo Isén (C) lägger fram ett förslag i § 3
      När protokollet granskas
      Så ger R58 en varning i § 3: Hugo Isén (C) lade fram ett förslag utan att tjänstgöra i paragrafen

    Scenario: Ersättaren tjänstgör i just den paragrafen
      Givet närvarolistan
        | Namn           | Egenskap                | Tjänstgör för | Paragrafer |
        | Anna Ek (S)    | ledamot                 |               |            |
        | Bo Alm (S)     | ledamot                 |               | ej § 3     |
        | Hugo Isén (C)  | tjänstgörande ersättare | Bo Alm        | § 3        |
        | Hugo Isén (C)  | ersättare               |               | ej § 3     |
      Och Hugo Isén (C) lägger fram ett förslag i § 3
      När protokollet granskas
      Så är R58 uppfylld utan anmärkning

  Regel: R59 Organet ska ha minst det antal platser som lagen anger (5 kap. 5 §, 6 kap. 16 § samt 9 kap. 3 och 24 §§ kommunallagen)

    Abstrakt Scenario: Fullmäktige med <platser> platser och <röstberättigade> röstberättigade räcker
      Givet ett kommunfullmäktige med <platser> platser
      Och organet är kommunfullmäktige
      Och kommunen har <röstberättigade> röstberättigade
      Och sammanträdet hölls 2024-03-18
      När protokollet granskas
      Så är R59 uppfylld utan anmärkning

      Exempel:
        | platser | röstberättigade |
        | 21      | 8 000           |
        | 31      | 8 001           |
        | 31      | 16 000          |
        | 41      | 16 001          |
        | 41      | 24 000          |
        | 51      | 24 001          |
        | 51      | 36 000          |
        | 61      | 36 001          |
        | 61      | 600 000         |
        | 101     | 600 001         |

    Abstrakt Scenario: Fullmäktige med <platser> platser är för litet, <krävs> krävs
      Givet ett kommunfullmäktige med <platser> platser
      Och organet är kommunfullmäktige
      Och kommunen har <röstberättigade> röstberättigade
      Och sammanträdet hölls 2024-03-18
      När protokollet granskas
      Så ger R59 en varning: <platser> platser; minst <krävs> krävs

      Exempel:
        | platser | röstberättigade | krävs |
        | 19      | 8 000           | 21    |
        | 29      | 8 001           | 31    |
        | 39      | 16 001          | 41    |
        | 49      | 24 001          | 51    |
        | 59      | 36 001          | 61    |
        | 99      | 600 001         | 101   |

    Abstrakt Scenario: Regionfullmäktige med <platser> platser är för litet, <krävs> krävs
      Givet ett regionfullmäktige med <platser> platser
      Och organet är kommunfullmäktige
      Och regionen har <röstberättigade> röstberättigade
      Och sammanträdet hölls 2024-03-18
      När protokollet granskas
      Så ger R59 en varning: <platser> platser; minst <krävs> krävs

      Exempel:
        | platser | röstberättigade | krävs |
        | 29      | 140 000         | 31    |
        | 49      | 140 001         | 51    |
        | 69      | 200 001         | 71    |
        | 99      | 300 001         | 101   |

    Abstrakt Scenario: Regionfullmäktige med <platser> platser räcker
      Givet ett regionfullmäktige med <platser> platser
      Och organet är kommunfullmäktige
      Och regionen har <röstberättigade> röstberättigade
      Och sammanträdet hölls 2024-03-18
      När protokollet granskas
      Så är R59 uppfylld utan anmärkning

      Exempel:
        | platser | röstberättigade |
        | 31      | 140 000         |
        | 51      | 200 000         |
        | 71      | 300 000         |
        | 101     | 300 001         |

    Scenario: Fyrtio platser är ett jämnt tal
      Givet ett kommunfullmäktige med 40 platser
      Och organet är kommunfullmäktige
      Och kommunen har 9 000 röstberättigade
      Och sammanträdet hölls 2024-03-18
      När protokollet granskas
      Så ger R59 en varning: 40 platser; antalet ska vara udda
      Och stödet är 5 kap. 5 § och 9 kap. 3 § kommunallagen (2017:725)

    Scenario: Utan känt antal röstberättigade går det inte att avgöra
      Givet ett kommunfullmäktige med 31 platser
      Och organet är kommunfullmäktige
      Och sammanträdet hölls 2024-03-18
      När protokollet granskas
      Så går R59 inte att avgöra: hur många som är röstberättigade

    Scenario: Etthundraen platser räcker överallt
      Givet ett kommunfullmäktige med 101 platser
      Och organet är kommunfullmäktige
      Och sammanträdet hölls 2024-03-18
      När protokollet granskas
      Så är R59 uppfylld utan anmärkning

    Scenario: Nitton platser är för litet hur få de röstberättigade än är
      Givet ett kommunfullmäktige med 19 platser
      Och organet är kommunfullmäktige
      Och sammanträdet hölls 2024-03-18
      När protokollet granskas
      Så ger R59 en varning: 19 platser; minst 21 krävs

    Scenario: Fyra ledamöter är för få i en styrelse
      Givet en styrelse med 4 platser
      Och organet är en kommunstyrelse
      Och organet har 5 valda ersättare
      Och sammanträdet hölls 2024-03-18
      När protokollet granskas
      Så ger R59 en varning: 4 platser; minst 5 krävs
      Och stödet är 6 kap. 16 § och 9 kap. 3 och 24 §§ kommunallagen (2017:725)

    Scenario: Fyra ersättare är för få i en styrelse
      Givet en styrelse med 5 platser
      Och organet är en kommunstyrelse
      Och organet har 4 valda ersättare
      Och sammanträdet hölls 2024-03-18
      När protokollet granskas
      Så ger R59 en varning: 4 ersättare; minst 5 krävs

    Scenario: Fem ledamöter och fem ersättare räcker i en styrelse
      Givet en styrelse med 5 platser
      Och organet är en kommunstyrelse
      Och organet har 5 valda ersättare
      Och sammanträdet hölls 2024-03-18
      När protokollet granskas
      Så är R59 uppfylld utan anmärkning

    Scenario: En gemensam nämnd har lika många ersättare som ledamöter
      Givet en nämnd med 8 platser
      Och organet är en gemensam nämnd
      Och organet har 8 valda ersättare
      Och sammanträdet hölls 2024-03-18
      När protokollet granskas
      Så är R59 uppfylld utan anmärkning

    Scenario: En gemensam nämnd har färre ersättare än ledamöter
      Givet en nämnd med 8 platser
      Och organet är en gemensam nämnd
      Och organet har 7 valda ersättare
      Och sammanträdet hölls 2024-03-18
      När protokollet granskas
      Så ger R59 en varning: 7 ersättare på 8 platser; de ska vara lika många

    Scenario: För andra nämnder säger lagen inget om storleken
      När protokollet granskas
      Så gäller R59 inte organet
