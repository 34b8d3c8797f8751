# language: sv

Egenskap: Närvarostatistik
  Samma sammanträde ger olika siffror beroende på vad som räknas. Därför anges alltid hur många det är, av hur många.

  Regel: Närvarograd, platsfyllnad och tomma stolar är tre olika mått

    Scenario: En ledamot är borta och en ersättare tjänstgör
      Givet en nämnd med 3 platser
      Och §§ 1–4
      Och närvarolistan
        | Namn           | Egenskap                | Tjänstgör för |
        | Alva Brink (C) | ledamot                 |               |
        | Bo Edman (C)   | ledamot                 |               |
        | Cia Flod (C)   | frånvarande             |               |
        | Dag Gren (C)   | tjänstgörande ersättare | Cia Flod      |
        | Elin Hof (C)   | ersättare               |               |
      När närvaron sammanställs
      Så var 2 av 3 ledamöter i C närvarande
      Och 3 av 3 platser i C var fyllda
      Och 4 av 5 valda i C var närvarande
      Och C hade 0 tomma stolar

    Scenario: Två ledamöter och en ersättare är borta
      Givet en nämnd med 3 platser
      Och nämnden har 2 valda ersättare
      Och §§ 1–4
      Och närvarolistan
        | Namn           | Egenskap                | Tjänstgör för |
        | Alva Brink (C) | ledamot                 |               |
        | Bo Edman (C)   | frånvarande             |               |
        | Cia Flod (C)   | frånvarande             |               |
        | Dag Gren (C)   | tjänstgörande ersättare | Cia Flod      |
      När närvaron sammanställs
      Så var 1 av 3 ledamöter i hela organet närvarande
      Och 2 av 3 platser i hela organet var fyllda
      Och 2 av 5 valda i hela organet var närvarande
      Och hela organet hade 1 tom stol

    Scenario: Protokollet säger inte vems plats ersättaren tjänstgör på
      Givet en nämnd med 3 platser
      Och §§ 1–4
      Och närvarolistan
        | Namn           | Egenskap                |
        | Alva Brink (C) | ledamot                 |
        | Bo Edman (C)   | frånvarande             |
        | Cia Flod (M)   | frånvarande             |
        | Dag Gren (M)   | tjänstgörande ersättare |
      När närvaron sammanställs
      Så var 2 av 3 platser i hela organet fyllda
      Och 1–2 av 2 platser i C var fyllda
      Och 0–1 av 1 plats i M var fyllda

    Scenario: Den som är utan parti räknas bara i hela organet
      Givet en nämnd med 2 platser
      Och §§ 1–4
      Och närvarolistan
        | Namn           | Egenskap    |
        | Alva Brink (C) | ledamot     |
        | Bo Edman (-)   | frånvarande |
      När närvaron sammanställs
      Så var 1 av 2 ledamöter i hela organet närvarande
      Och 1 av 1 ledamot i C var närvarande
      Och partierna är C

  Regel: Att tjänstgöra, att delta i beslutet och att vara närvarande är inte samma sak

    Scenario: Ledamoten går före sammanträdets slut
      Givet en nämnd med 3 platser
      Och §§ 1–10
      Och sammanträdet varade klockan 18.00–20.30
      Och närvarolistan
        | Namn           | Egenskap | Paragrafer | Klockslag   |
        | Alva Brink (C) | ledamot  | §§ 1–6     | 18.00–19.30 |
      När närvaron sammanställs
      Så var Alva Brink närvarande vid 1 av 1 sammanträde
      Och Alva Brink var närvarande 90 av 150 minuter
      Och Alva Brink tjänstgjorde i 6 av 10 paragrafer

    Scenario: Jäv är borta från en paragraf och inte frånvaro
      Givet en nämnd med 3 platser
      Och §§ 1–10
      Och närvarolistan
        | Namn           | Egenskap | Paragrafer |
        | Alva Brink (C) | ledamot  | §§ 1–6     |
      Och Alva Brink (C) anmäler jäv i § 4
      När närvaron sammanställs
      Så tjänstgjorde Alva Brink i 5 av 10 paragrafer
      Och Alva Brink var jävig i 1 paragraf
      Och Alva Brink var frånvarande i 4 paragrafer

    Scenario: Den som avstår från att delta i beslutet tjänstgör ändå
      Givet en nämnd med 3 platser
      Och §§ 1–4
      Och närvarolistan
        | Namn           | Egenskap |
        | Alva Brink (C) | ledamot  |
      Och Alva Brink (C) deltar inte i beslutet i § 2
      När närvaron sammanställs
      Så tjänstgjorde Alva Brink i 4 av 4 paragrafer
      Och Alva Brink deltog i 3 av 4 beslut

    Scenario: En paragraf utan beslut räknas inte bland besluten
      Givet en nämnd med 3 platser
      Och §§ 1–4
      Och närvarolistan
        | Namn           | Egenskap |
        | Alva Brink (C) | ledamot  |
      Och § 3 bara är information
      När närvaron sammanställs
      Så tjänstgjorde Alva Brink i 4 av 4 paragrafer
      Och Alva Brink deltog i 3 av 3 beslut

    Scenario: En ersättare har ingen närvarograd
      Givet en nämnd med 3 platser
      Och §§ 1–4
      Och närvarolistan
        | Namn           | Egenskap                | Tjänstgör för | Paragrafer |
        | Alva Brink (C) | ledamot                 |               | §§ 1–3     |
        | Dag Gren (C)   | tjänstgörande ersättare | Alva Brink    | § 4        |
      När närvaron sammanställs
      Så har Dag Gren ingen närvarograd
      Och Dag Gren tjänstgjorde i 1 av 4 paragrafer

  Regel: Närvaron räknas av de sammanträden där någon var vald

    Scenario: Ledamoten valdes vid ett fyllnadsval
      Givet en nämnd med 3 platser
      Och §§ 1–4
      Och 6 tidigare sammanträden med Alva Brink (C) som ledamot
      Och 3 tidigare sammanträden med Bo Edman (C) som ledamot
      Och närvarolistan
        | Namn           | Egenskap |
        | Bo Edman (C)   | ledamot  |
      När närvaron sammanställs
      Så var Bo Edman närvarande vid 4 av 4 sammanträden
      Och Alva Brink var närvarande vid 6 av 6 sammanträden

    Scenario: Ledamoten nämns inte i ett sammanträde däremellan
      Givet en nämnd med 3 platser
      Och §§ 1–4
      Och 1 tidigare sammanträde med Alva Brink (C) som ledamot
      Och 1 tidigare sammanträde med Bo Edman (C) som ledamot
      Och närvarolistan
        | Namn           | Egenskap |
        | Alva Brink (C) | ledamot  |
      När närvaron sammanställs
      Så var Alva Brink närvarande vid 2 av 2–3 sammanträden
