# language: sv

Egenskap: Beslutsförhet i nämnd och utskott
  I en nämnd räknas den jävige inte, och ingenting ursäktar att för få är närvarande.

  Bakgrund:
    Givet en nämnd med 7 platser
    Och organet är en nämnd
    Och sammanträdet hölls 2024-03-05
    Och §§ 10–14

  Regel: R4 Mer än hälften av ledamöterna ska vara närvarande (6 kap. 27 § kommunallagen)

    Scenario: Fyra av sju räcker
      Givet 4 ledamöter är närvarande
      När protokollet granskas
      Så är R4 uppfylld i § 12

    Scenario: Tre av sju räcker inte
      Givet 3 ledamöter är närvarande
      När protokollet granskas
      Så ger R4 ett fel i §§ 10–14: närvarande 3, krävs 4 av 7
      Och stödet är 6 kap. 27 § kommunallagen (2017:725)

    Scenario: Precis hälften räcker aldrig
      Givet en nämnd med 10 platser
      Och organet är en nämnd
      Och sammanträdet hölls 2024-03-05
      Och §§ 10–14
      Och 5 ledamöter är närvarande
      När protokollet granskas
      Så ger R4 ett fel i §§ 10–14: närvarande 5, krävs 6 av 10

    Scenario: Kommunstyrelsen är en nämnd
      Givet organet är en kommunstyrelse
      Och 3 ledamöter är närvarande
      När protokollet granskas
      Så ger R4 ett fel i §§ 10–14: närvarande 3, krävs 4 av 7

    Scenario: En gemensam nämnd följer samma regel
      Givet organet är en gemensam nämnd
      Och 3 ledamöter är närvarande
      När protokollet granskas
      Så ger R4 ett fel i §§ 10–14: närvarande 3, krävs 4 av 7

    Scenario: I en förbundsdirektion är det oklart vilka regler som gäller, och då blir det högst en varning
      Givet organet är en förbundsdirektion
      Och 3 ledamöter är närvarande
      När protokollet granskas
      Så ger R4 en varning i §§ 10–14: närvarande 3, krävs 4 av 7

    Scenario: Dagen före kommunallagen från 2017
      Givet sammanträdet hölls 2017-12-31
      Och 3 ledamöter är närvarande
      När protokollet granskas
      Så ger R4 en varning i §§ 10–14
      Och stödet är 6 kap. 23 § kommunallagen (1991:900)

    Scenario: Det är oklart om en av dem var med
      Givet sammanträdet varade klockan 18.00–20.00
      Och närvarolistan
        | Namn            | Egenskap | Klockslag   |
        | Ledamot 1 (S)   | ledamot  |             |
        | Ledamot 2 (S)   | ledamot  |             |
        | Ledamot 3 (S)   | ledamot  |             |
        | Ledamot 4 (S)   | ledamot  | 18.00–18.30 |
      När protokollet granskas
      Så går R4 inte att avgöra i § 12: Ledamot 4

  Regel: R5 Jäv ursäktar inte en brist i en nämnd (6 kap. 27 och 30 §§ kommunallagen)

    Scenario: Nämnden förlorar sin beslutsförhet när den jävige går ut (S5)
      Givet 4 ledamöter är närvarande
      Och 1 av dem är jävig i § 12
      När protokollet granskas
      Så ger R5 ett fel i § 12: närvarande 3, jäviga 1, krävs 4 av 7
      Och R4 är uppfylld i § 11

    Scenario: En ersättare träder in för den jävige
      Givet närvarolistan
        | Namn           | Egenskap  |
        | Greta Holm (S) | ledamot   |
        | Nils Ask (S)   | ledamot   |
        | Rolf Tegel (M) | ledamot   |
        | Siv Ånger (V)  | ledamot   |
        | Tage Björk (S) | ersättare |
      Och Nils Ask (S) anmäler jäv i § 12 och Tage Björk (S) tjänstgör i stället
      När protokollet granskas
      Så är R5 uppfylld i § 12

    Scenario: Fem är närvarande och en av dem är jävig
      Givet 5 ledamöter är närvarande
      Och 1 av dem är jävig i § 12
      När protokollet granskas
      Så är R5 uppfylld i § 12

    Scenario: I en nämnd hjälper det inte att bristen beror på jäv
      Givet 7 ledamöter är närvarande
      Och 4 av dem är jäviga i § 12
      När protokollet granskas
      Så ger R5 ett fel i § 12: närvarande 3, jäviga 4, krävs 4
      Och gäller R2 inte organet

    Scenario: Okänt antal platser
      Givet ett protokoll som inte anger antalet platser
      Och en nämnd vars storlek är okänd
      Och sammanträdet hölls 2024-03-05
      Och §§ 10–14
      Och 4 ledamöter är närvarande
      Och 1 av dem är jävig i § 12
      När protokollet granskas
      Så går R5 inte att avgöra i § 12: antalet platser

    Scenario: Den vars jäv nämnden bortser från räknas
      Givet 4 ledamöter är närvarande
      Och 1 av dem är jävig i § 12
      Och jävsfrågan om Ledamot 1 (S) i § 12 slutar med att nämnden bortser från den
      När protokollet granskas
      Så är R5 uppfylld i § 12
      Och R4 är uppfylld i § 12

    Scenario: Den som nämnden finner jävig räknas inte, fast paragrafen inte säger mer
      Givet 4 ledamöter är närvarande
      Och jävsfrågan om Ledamot 1 (S) i § 12 slutar med att nämnden finner jäv
      När protokollet granskas
      Så ger R5 ett fel i § 12: närvarande 3, jäviga 1, krävs 4 av 7
      Och R4 är uppfylld i § 11

    Scenario: Den som nämnden inte finner jävig räknas
      Givet 4 ledamöter är närvarande
      Och 1 av dem är jävig i § 12
      Och jävsfrågan om Ledamot 1 (S) i § 12 slutar med att nämnden inte finner jäv
      När protokollet granskas
      Så är R5 uppfylld i § 12

  Regel: R6 För utskott gäller den lokala regeln, annars mer än hälften som varning (3 kap. 5 § och 6 kap. 41–44 §§ kommunallagen)

    Scenario: Tre av sju i ett utskott utan känd regel
      Givet organet är ett utskott
      Och 3 ledamöter är närvarande
      När protokollet granskas
      Så ger R6 en varning i §§ 10–14: närvarande 3, krävs 4 av 7; lagen har ingen regel om beslutsförhet i utskott

    Scenario: Fyra av sju i ett utskott utan känd regel
      Givet organet är ett utskott
      Och 4 ledamöter är närvarande
      När protokollet granskas
      Så är R6 uppfylld i § 12

    Scenario: Reglementet kräver mer än hälften
      Givet organet är ett utskott
      Och reglementet kräver mer än hälften i utskottet
      Och 3 ledamöter är närvarande
      När protokollet granskas
      Så ger R6 ett fel i §§ 10–14: närvarande 3, krävs 4 av 7

    Scenario: Reglementet nöjer sig med tre
      Givet organet är ett utskott
      Och reglementet kräver att 3 är närvarande i utskottet
      Och 3 ledamöter är närvarande
      När protokollet granskas
      Så är R6 uppfylld i § 12

    Scenario: Två är färre än reglementets tre
      Givet organet är ett utskott
      Och reglementet kräver att 3 är närvarande i utskottet
      Och 2 ledamöter är närvarande
      När protokollet granskas
      Så ger R6 ett fel i §§ 10–14: närvarande 2, krävs 3 av 7

    Scenario: Utskottets storlek är okänd
      Givet ett protokoll som inte anger antalet platser
      Och ett utskott vars storlek är okänd
      Och sammanträdet hölls 2024-03-05
      Och §§ 10–14
      Och 2 ledamöter är närvarande
      När protokollet granskas
      Så går R6 inte att avgöra i § 12: antalet platser

  Regel: R7 Den som avstår, deltar på distans eller tjänstgör som ersättare räknas; den som inte tjänstgör räknas inte (4 kap. 22 § och 6 kap. 24 och 27 §§ kommunallagen)

    Scenario: Den som avstår räknas för beslutsförheten (S10)
      Givet närvarolistan
        | Namn           | Egenskap                | Tjänstgör för | På distans |
        | Greta Holm (S) | ledamot                 |               | nej        |
        | Nils Ask (S)   | ledamot                 |               | nej        |
        | Rolf Tegel (M) | ledamot                 |               | ja         |
        | Tage Björk (S) | tjänstgörande ersättare | Siv Ånger     | nej        |
        | Ulla Palm (C)  | ersättare               |               | nej        |
        | Vera Quist (C) | ersättare               |               | nej        |
      Och Nils Ask (S) deltar inte i beslutet i § 12
      När protokollet granskas
      Så är R4 uppfylld i § 12

    Scenario: Ersättare som inte tjänstgör gör ingen beslutsför
      Givet 3 ledamöter är närvarande
      Och 4 ersättare är närvarande
      När protokollet granskas
      Så ger R4 ett fel i §§ 10–14: närvarande 3, krävs 4 av 7

    Scenario: Den som gått räknas inte längre
      Givet närvarolistan
        | Namn           | Egenskap | Paragrafer  |
        | Greta Holm (S) | ledamot  |             |
        | Nils Ask (S)   | ledamot  |             |
        | Rolf Tegel (M) | ledamot  |             |
        | Siv Ånger (V)  | ledamot  | §§ 10–12    |
      När protokollet granskas
      Så är R4 uppfylld i § 12
      Och R4 ger ett fel i §§ 13–14: närvarande 3, krävs 4
