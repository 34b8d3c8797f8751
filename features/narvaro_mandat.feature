# language: sv

Egenskap: Närvarostatistik efter mandat
  När det är känt vilka som var valda räknas närvaron av de sammanträden då var och en var vald, vare sig protokollet
  nämner personen eller inte. Vakanta platser är tomma stolar, och undantagen redovisas.

  Regel: Nämnaren följer mandatet på sammanträdesdagen

    Scenario: Ledamoten valdes vid ett fyllnadsval efter det sjätte av tio sammanträden
      Givet en nämnd med 2 platser
      Och §§ 1–4
      Och de valda är
        | Namn           | Uppdrag | Från       | Till       |
        | Alva Brink (C) | ledamot | 2023-01-01 | 2026-12-31 |
        | Cia Flod (C)   | ledamot | 2023-01-01 | 2024-06-20 |
        | Bo Edman (C)   | ledamot | 2024-06-21 | 2026-12-31 |
        | Ulla Dahl (M)  | ledamot |            |            |
      Och närvarolistan
        | Namn           | Egenskap |
        | Alva Brink (C) | ledamot  |
        | Ulla Dahl (M)  | ledamot  |
      När närvaron sammanställs efter mandaten för 2024-01-16, 2024-02-13, 2024-03-12, 2024-04-09, 2024-05-14, 2024-06-11, 2024-08-20, 2024-09-17, 2024-10-15 och 2024-11-12
      Så var Alva Brink närvarande vid 10 av 10 sammanträden
      Och Bo Edman var närvarande vid 0 av 4 sammanträden
      Och Cia Flod var närvarande vid 0 av 6 sammanträden
      Och Bo Edman nämns inte i 4 protokoll

    Scenario: Första och sista dagen i mandatet räknas med
      Givet en nämnd med 2 platser
      Och §§ 1–4
      Och de valda är
        | Namn           | Uppdrag | Från       | Till       |
        | Alva Brink (C) | ledamot | 2024-02-13 | 2024-04-09 |
        | Ulla Dahl (M)  | ledamot |            |            |
      Och närvarolistan
        | Namn           | Egenskap |
        | Alva Brink (C) | ledamot  |
        | Ulla Dahl (M)  | ledamot  |
      När närvaron sammanställs efter mandaten för 2024-02-12, 2024-02-13, 2024-04-09 och 2024-04-10
      Så var Alva Brink närvarande vid 2 av 2 sammanträden
      Och Alva Brink är undantagen 2 gånger: inte vald den dagen enligt organfilen

    Scenario: Den som är vald men inte nämns är frånvarande
      Givet en nämnd med 3 platser
      Och §§ 1–4
      Och de valda är
        | Namn           | Uppdrag   |
        | Alva Brink (C) | ledamot   |
        | Bo Edman (C)   | ledamot   |
        | Cia Flod (C)   | ledamot   |
        | Dag Gren (C)   | ersättare |
        | Elin Hof (C)   | ersättare |
      Och närvarolistan
        | Namn           | Egenskap                | Tjänstgör för |
        | Alva Brink (C) | ledamot                 |               |
        | Dag Gren (C)   | tjänstgörande ersättare | Cia Flod      |
      När närvaron sammanställs efter mandaten för 2024-03-12
      Så var 1 av 3 ledamöter i C närvarande
      Och 2 av 3 platser i C var fyllda
      Och 2 av 5 valda i C var närvarande
      Och C hade 1 tom stol
      Och Bo Edman var närvarande vid 0 av 1 sammanträde

    Scenario: Den som lämnar sitt parti räknas från den dagen inte längre där
      Givet en nämnd med 2 platser
      Och §§ 1–4
      Och de valda är
        | Namn            | Uppdrag | Från       | Till       |
        | Alva Brink (SD) | ledamot | 2023-01-01 | 2026-12-31 |
        | Bo Edman (SD)   | ledamot | 2023-01-01 | 2024-05-31 |
        | Bo Edman (-)    | ledamot | 2024-06-01 | 2026-12-31 |
      Och närvarolistan
        | Namn            | Egenskap |
        | Alva Brink (SD) | ledamot  |
        | Bo Edman        | ledamot  |
      När närvaron sammanställs efter mandaten för 2024-05-14 och 2024-06-11
      Så var 3 av 3 ledamöter i SD närvarande
      Och 4 av 4 ledamöter i hela organet närvarande
      Och Bo Edman var närvarande vid 2 av 2 sammanträden

    Scenario: En vakant plats är en tom stol för hela organet
      Givet en nämnd med 3 platser
      Och §§ 1–4
      Och de valda är
        | Namn           | Uppdrag | Från       | Till       |
        | Alva Brink (C) | ledamot | 2023-01-01 | 2026-12-31 |
        | Bo Edman (M)   | ledamot | 2023-01-01 | 2026-12-31 |
        | Cia Flod (SD)  | ledamot | 2023-01-01 | 2024-01-31 |
      Och närvarolistan
        | Namn           | Egenskap |
        | Alva Brink (C) | ledamot  |
        | Bo Edman (M)   | ledamot  |
      När närvaron sammanställs efter mandaten för 2024-03-12
      Så var 2 av 3 platser i hela organet fyllda
      Och hela organet hade 1 tom stol
      Och 2 av 2 ledamöter i hela organet var närvarande

  Regel: Tjänstgöringsgraden räknas av besluten medan personen var vald

    Scenario: Ledamoten går efter sex av tio paragrafer och är jävig i en av dem
      Givet en nämnd med 3 platser
      Och §§ 1–10
      Och de valda är
        | Namn           | Uppdrag |
        | Alva Brink (C) | ledamot |
        | Ulla Dahl (M)  | ledamot |
      Och närvarolistan
        | Namn           | Egenskap | Paragrafer |
        | Alva Brink (C) | ledamot  | §§ 1–6     |
        | Ulla Dahl (M)  | ledamot  |            |
      Och Alva Brink (C) anmäler jäv i § 4
      När närvaron sammanställs efter mandaten för 2024-03-12
      Så är tjänstgöringsgraden för Alva Brink 5 av 10 beslut
      Och Alva Brink var jävig i 1 paragraf
      Och Alva Brink var frånvarande i 4 paragrafer

    Scenario: En paragraf som bara är information ingår inte
      Givet en nämnd med 3 platser
      Och §§ 1–4
      Och de valda är
        | Namn           | Uppdrag |
        | Alva Brink (C) | ledamot |
        | Ulla Dahl (M)  | ledamot |
      Och närvarolistan
        | Namn           | Egenskap |
        | Alva Brink (C) | ledamot  |
        | Ulla Dahl (M)  | ledamot  |
      Och § 3 bara är information
      När närvaron sammanställs efter mandaten för 2024-03-12
      Så är tjänstgöringsgraden för Alva Brink 3 av 3 beslut

    Scenario: En ersättare som aldrig tjänstgjort saknar tjänstgöringsgrad
      Givet en nämnd med 3 platser
      Och §§ 1–4
      Och de valda är
        | Namn           | Uppdrag   |
        | Alva Brink (C) | ledamot   |
        | Dag Gren (C)   | ersättare |
        | Ulla Dahl (M)  | ledamot   |
      Och närvarolistan
        | Namn           | Egenskap  |
        | Alva Brink (C) | ledamot   |
        | Dag Gren (C)   | ersättare |
        | Ulla Dahl (M)  | ledamot   |
      När närvaron sammanställs efter mandaten för 2024-03-12
      Så saknar Dag Gren tjänstgöringsgrad

  Regel: Det som inte kan räknas redovisas

    Scenario: Protokollet har ingen närvarolista
      Givet en nämnd med 3 platser
      Och §§ 1–4
      Och de valda är
        | Namn           | Uppdrag |
        | Alva Brink (C) | ledamot |
      Och Alva Brink (C) deltar inte i beslutet i § 2
      När närvaron sammanställs efter mandaten för 2024-03-12
      Så är 1 sammanträde undantaget: protokollet har ingen närvarolista
      Och ingen är räknad

    Scenario: Klockslagen är inte utsatta
      Givet en nämnd med 3 platser
      Och §§ 1–4
      Och de valda är
        | Namn           | Uppdrag |
        | Alva Brink (C) | ledamot |
        | Ulla Dahl (M)  | ledamot |
      Och närvarolistan
        | Namn           | Egenskap |
        | Alva Brink (C) | ledamot  |
        | Ulla Dahl (M)  | ledamot  |
      När närvaron sammanställs efter mandaten för 2024-03-12
      Så är 1 sammanträde undantaget: klockslag är inte utsatta
      Och Alva Brink var närvarande vid 1 av 1 sammanträde
