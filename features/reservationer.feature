# language: sv

Egenskap: Reservationer och yttranden
  Den som har deltagit i avgörandet får reservera sig, och ska göra det innan sammanträdet avslutas. Ett yttrande är ingen reservation.

  Bakgrund:
    Givet en nämnd med 5 platser
    Och organet är en nämnd
    Och sammanträdet hölls 2024-02-05
    Och sammanträdet varade klockan 13.00–16.00
    Och §§ 40–44
    Och närvarolistan
      | Namn            | Egenskap                | Tjänstgör för | Paragrafer |
      | Anna Ek (S)     | ledamot                 |               |            |
      | Bo Alm (S)      | ledamot                 |               |            |
      | Cia Dahl (V)    | ledamot                 |               |            |
      | Dan Rosén (M)   | ledamot                 |               | §§ 40–42   |
      | Fia Graham (L)  | tjänstgörande ersättare | Gun Hed       |            |
      | Hugo Isén (C)   | ersättare               |               |            |
      | Jan Kvist       | tjänsteperson           |               |            |

  Regel: R46 Bara den som har deltagit i avgörandet får reservera sig (4 kap. 27 § kommunallagen)

    Scenario: En ledamot som var med om beslutet reserverar sig
      Givet Anna Ek (S) reserverar sig i § 41
      När protokollet granskas
      Så är R46 uppfylld i § 41 utan anmärkning

    Scenario: Utan reservationer finns inget att granska
      När protokollet granskas
      Så är R46 uppfylld

    Scenario: Den som inte deltar i beslutet får inte reservera sig (S10)
      Givet Anna Ek (S) deltar inte i beslutet i § 41
      Och Anna Ek (S) reserverar sig i § 41
      När protokollet granskas
      Så ger R46 en varning i § 41: Anna Ek (S) reserverade sig, men avstod från att delta
      Och iakttagelsen gäller Anna Ek (S)
      Och stödet är 4 kap. 27 § kommunallagen (2017:725)
      Och R46 är uppfylld i § 42

    Scenario: Den som avstår i en del av beslutet får reservera sig mot resten
      Givet Anna Ek (S) deltar inte i beslutet i § 41 såvitt avser punkt 2
      Och Anna Ek (S) reserverar sig i § 41
      När protokollet granskas
      Så är R46 uppfylld i § 41

    Scenario: Den som får nej till återremiss och sedan avstår kan ha reserverat sig mot just det
      Givet Anna Ek (S) lägger fram ett förslag om återremiss i § 41
      Och Anna Ek (S) deltar inte i beslutet i § 41
      Och Anna Ek (S) reserverar sig i § 41
      När protokollet granskas
      Så går R46 inte att avgöra i § 41: ett tidigare beslut i paragrafen

    Scenario: En jävig ledamot får inte reservera sig
      Givet Bo Alm (S) anmäler jäv i § 41
      Och Bo Alm (S) reserverar sig i § 41
      När protokollet granskas
      Så ger R46 en varning i § 41: på grund av jäv

    Scenario: Den som har gått får inte reservera sig
      Givet Dan Rosén (M) reserverar sig i § 43
      När protokollet granskas
      Så ger R46 en varning i § 43: Dan Rosén (M) reserverade sig, men var frånvarande

    Scenario: Sista paragrafen före avfärden går det bra
      Givet Dan Rosén (M) reserverar sig i § 42
      När protokollet granskas
      Så är R46 uppfylld i § 42

    Scenario: En ersättare som inte tjänstgör får inte reservera sig
      Givet Hugo Isén (C) reserverar sig i § 41
      När protokollet granskas
      Så ger R46 en varning i § 41: Hugo Isén (C) reserverade sig, men tjänstgjorde inte

    Scenario: En tjänsteperson får inte reservera sig
      Givet Jan Kvist reserverar sig i § 41
      När protokollet granskas
      Så ger R46 en varning i § 41: Jan Kvist reserverade sig, men är med utan att ha en plats

    Scenario: Någon som inte står i närvarolistan reserverar sig
      Givet Olle Park (SD) reserverar sig i § 41
      När protokollet granskas
      Så ger R46 en varning i § 41: Olle Park (SD) reserverade sig, men står inte i närvarolistan

    Scenario: Namnet är felskrivet, och då går det inte att avgöra
      Givet Anna Ekh (S) reserverar sig i § 41
      När protokollet granskas
      Så går R46 inte att avgöra i § 41: om Anna Ekh (S), som reserverade sig, är Anna Ek (S)

    Scenario: Utan skäl för frånvaron är det ändå klart att ledamoten inte deltog
      Givet Cia Dahl (V) enligt protokollet inte är med om § 41, utan angivet skäl
      Och Cia Dahl (V) reserverar sig i § 41
      När protokollet granskas
      Så ger R46 en varning i § 41: deltog inte; protokollet anger inget skäl

    Scenario: Numret på paragrafen har gått förlorat
      Givet det inte går att läsa i vilken paragraf Anna Ek (S) reserverade sig
      När protokollet granskas
      Så går R46 inte att avgöra: vilka som deltog i den paragraf där Anna Ek (S) reserverade sig

    Scenario: En grupp reserverar sig, och en av dem deltog
      Givet Anna Ek (S) deltar inte i beslutet i § 41
      Och ledamöterna från S reserverar sig i § 41
      När protokollet granskas
      Så är R46 uppfylld i § 41

    Scenario: En grupp reserverar sig, fast ingen av dem deltog
      Givet ledamöterna från S deltar inte i beslutet i § 41
      Och ledamöterna från S och V reserverar sig i § 41
      När protokollet granskas
      Så ger R46 en varning i § 41: S reserverade sig, men ingen i gruppen deltog
      Och iakttagelsen gäller Anna Ek (S) och Bo Alm (S)

    Scenario: Den som röstade för det som beslutades har knappast något att reservera sig mot
      Givet en omröstning i § 41
        | Röst | Vilka                         |
        | Ja   | Anna Ek, Bo Alm och Cia Dahl  |
        | Nej  | Dan Rosén och Fia Graham      |
      Och ja-sidan vinner omröstningen
      Och Anna Ek (S) reserverar sig i § 41
      När protokollet granskas
      Så ger R46 en varning i § 41: Anna Ek (S) reserverade sig, men röstade för det som beslutades

    Scenario: Den som röstade med minoriteten får reservera sig
      Givet en omröstning i § 41
        | Röst | Vilka                         |
        | Ja   | Anna Ek, Bo Alm och Cia Dahl  |
        | Nej  | Dan Rosén och Fia Graham      |
      Och ja-sidan vinner omröstningen
      Och Dan Rosén (M) reserverar sig i § 41
      När protokollet granskas
      Så är R46 uppfylld i § 41

    Scenario: Före 2018 är stödet den äldre lagens paragraf
      Givet sammanträdet hölls 2017-12-31
      Och Hugo Isén (C) reserverar sig i § 41
      När protokollet granskas
      Så ger R46 en varning i § 41
      Och stödet är 4 kap. 22 § kommunallagen (1991:900)

    Scenario: Revisorer reserverar sig inte enligt den här paragrafen
      Givet organet är revisorer
      När protokollet granskas
      Så gäller R46 inte organet

  Regel: R56 En ersättare som tjänstgör har samma rättigheter som en ledamot (4 kap. 22 § kommunallagen)

    Scenario: En tjänstgörande ersättare reserverar sig
      Givet Fia Graham (L) reserverar sig i § 41
      När protokollet granskas
      Så är R46 uppfylld i § 41 utan anmärkning

    Scenario: En tjänstgörande ersättare lägger fram ett förslag
      Givet Fia Graham (L) lägger fram ett förslag i § 41
      När protokollet granskas
      Så är R58 uppfylld utan anmärkning

    Scenario: En tjänstgörande ersättare räknas för beslutsförheten
      Givet närvarolistan
        | Namn            | Egenskap                | Tjänstgör för |
        | Anna Ek (S)     | ledamot                 |               |
        | Bo Alm (S)      | ledamot                 |               |
        | Fia Graham (L)  | tjänstgörande ersättare | Gun Hed       |
      När protokollet granskas
      Så är R4 uppfylld i § 41

    Scenario: En tjänstgörande ersättare som avstår får inte reservera sig
      Givet Fia Graham (L) deltar inte i beslutet i § 41
      Och Fia Graham (L) reserverar sig i § 41
      När protokollet granskas
      Så ger R46 en varning i § 41: Fia Graham (L) reserverade sig, men avstod från att delta

  Regel: R47 Reservationen ska anmälas innan sammanträdet avslutas (4 kap. 27 § kommunallagen)

    Scenario: Reservationen anmäls i samma minut som sammanträdet avslutas
      Givet Anna Ek (S) reserverar sig i § 41 och anmäler det 2024-02-05 klockan 16.00
      När protokollet granskas
      Så är R47 uppfylld utan anmärkning

    Scenario: Reservationen anmäls en minut efter att sammanträdet avslutats
      Givet Anna Ek (S) reserverar sig i § 41 och anmäler det 2024-02-05 klockan 16.01
      När protokollet granskas
      Så ger R47 en varning i § 41: 2024-02-05 klockan 16.01, efter att sammanträdet hade avslutats 2024-02-05 klockan 16.00
      Och iakttagelsen gäller Anna Ek (S)

    Scenario: Reservationen anmäls dagen efter (S27)
      Givet Anna Ek (S) reserverar sig i § 41 och anmäler det 2024-02-06
      När protokollet granskas
      Så ger R47 en varning i § 41: anmälde reservationen 2024-02-06

    Scenario: Reservationen anmäls samma dag, utan klockslag
      Givet Anna Ek (S) reserverar sig i § 41 och anmäler det 2024-02-05
      När protokollet granskas
      Så är R47 uppfylld

    Scenario: Protokollet säger inte när reservationen anmäldes
      Givet Anna Ek (S) reserverar sig i § 41
      När protokollet granskas
      Så är R47 uppfylld

    Scenario: Sammanträdet fortsätter en andra dag
      Givet § 44 tas upp den 2024-02-06
      Och Anna Ek (S) reserverar sig i § 41 och anmäler det 2024-02-06
      När protokollet granskas
      Så är R47 uppfylld

  Regel: R48 Motiveringen lämnas i den tid som de lokala reglerna anger (4 kap. 27 § kommunallagen)

    Scenario: Motiveringen lämnas samma dag som protokollet justeras
      Givet skriftliga reservationer ska lämnas före justeringen
      Och protokollet justerades enligt anslaget 2024-02-10
      Och Anna Ek (S) reserverar sig i § 41 med en motivering som lämnas 2024-02-10
      När protokollet granskas
      Så är R48 uppfylld utan anmärkning

    Scenario: Motiveringen lämnas dagen efter justeringen
      Givet skriftliga reservationer ska lämnas före justeringen
      Och protokollet justerades enligt anslaget 2024-02-10
      Och Anna Ek (S) reserverar sig i § 41 med en motivering som lämnas 2024-02-11
      När protokollet granskas
      Så ger R48 en anmärkning i § 41: motiveringen från Anna Ek (S) kom 2024-02-11, men skulle ha kommit senast 2024-02-10
      Och R48 är uppfylld

    Scenario: Paragrafen är omedelbart justerad
      Givet skriftliga reservationer ska lämnas före justeringen
      Och protokollet justerades enligt anslaget 2024-02-10
      Och § 41 i protokollet justerades enligt anslaget 2024-02-05
      Och Anna Ek (S) reserverar sig i § 41 med en motivering som lämnas 2024-02-06
      När protokollet granskas
      Så ger R48 en anmärkning i § 41: senast 2024-02-05

    Scenario: Motiveringen ska lämnas innan sammanträdet avslutas men kommer dagen efter
      Givet skriftliga reservationer ska lämnas innan sammanträdet avslutas
      Och Anna Ek (S) reserverar sig i § 41 med en motivering som lämnas 2024-02-06
      När protokollet granskas
      Så ger R48 en anmärkning i § 41: senast 2024-02-05

    Scenario: Motiveringen lämnas under sammanträdet
      Givet skriftliga reservationer ska lämnas innan sammanträdet avslutas
      Och Anna Ek (S) reserverar sig i § 41 med en motivering som lämnas 2024-02-05
      När protokollet granskas
      Så är R48 uppfylld utan anmärkning

    Scenario: Utan kända lokala regler går det inte att avgöra
      Givet protokollet justerades enligt anslaget 2024-02-10
      Och Anna Ek (S) reserverar sig i § 41 med en motivering som lämnas 2024-02-11
      När protokollet granskas
      Så går R48 inte att avgöra i § 41: organets lokala regler

    Scenario: Utan känd justeringsdag går det inte att avgöra
      Givet skriftliga reservationer ska lämnas före justeringen
      Och Anna Ek (S) reserverar sig i § 41 med en motivering som lämnas 2024-02-11
      När protokollet granskas
      Så går R48 inte att avgöra i § 41: vilken dag paragrafen justerades

    Scenario: Till och med 2017 stod tiden i lagen
      Givet sammanträdet hölls 2017-12-31
      Och protokollet justerades enligt anslaget 2018-01-08
      Och Anna Ek (S) reserverar sig i § 41 med en motivering som lämnas 2018-01-09
      När protokollet granskas
      Så ger R48 en anmärkning i § 41: senast 2018-01-08
      Och stödet är 4 kap. 22 § kommunallagen (1991:900)

    Scenario: Från 2018 står tiden bara i lokala regler
      Givet sammanträdet hölls 2018-01-01
      Och protokollet justerades enligt anslaget 2018-01-08
      Och Anna Ek (S) reserverar sig i § 41 med en motivering som lämnas 2018-01-09
      När protokollet granskas
      Så går R48 inte att avgöra i § 41: organets lokala regler

  Regel: R49 Ett yttrande är ingen reservation (4 kap. 28 § och 6 kap. 17 § kommunallagen)

    Scenario: En ledamot som avstår får ett yttrande antecknat
      Givet Anna Ek (S) deltar inte i beslutet i § 41
      Och Anna Ek (S) får ett särskilt yttrande antecknat i § 41
      När protokollet granskas
      Så är R49 uppfylld utan anmärkning
      Och R46 är uppfylld

    Scenario: En ersättare som inte tjänstgör får ett yttrande antecknat
      Givet Hugo Isén (C) får ett särskilt yttrande antecknat i § 41
      När protokollet granskas
      Så ger R49 en anmärkning i § 41: Hugo Isén (C) fick ett yttrande antecknat utan att tjänstgöra i paragrafen
      Och R49 är uppfylld

    Scenario: Fullmäktige har tillåtit det
      Givet ersättare som inte tjänstgör får ha en mening till protokollet
      Och Hugo Isén (C) får ett särskilt yttrande antecknat i § 41
      När protokollet granskas
      Så är R49 uppfylld utan anmärkning

    Scenario: Fullmäktige har inte tillåtit det
      Givet ersättare som inte tjänstgör inte får ha en mening till protokollet
      Och Hugo Isén (C) får ett särskilt yttrande antecknat i § 41
      När protokollet granskas
      Så ger R49 en varning i § 41
      Och stödet är 4 kap. 28 § och 6 kap. 17 § kommunallagen (2017:725)

    Scenario: En grupp vars ende företrädare inte tjänstgör
      Givet ersättare som inte tjänstgör inte får ha en mening till protokollet
      Och ledamöterna från C får ett särskilt yttrande antecknat i § 41
      När protokollet granskas
      Så ger R49 en varning i § 41
      Och iakttagelsen gäller Hugo Isén (C)
