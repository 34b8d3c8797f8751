# language: sv

Egenskap: Ersättare som tjänstgör
  En ersättare som tjänstgör har en ledamots rättigheter, på en ledamots plats.

  Bakgrund:
    Givet en nämnd med 3 platser
    Och §§ 50–55

  Regel: En tjänstgörande ersättare räknas som en ledamot (4 kap. 22 § kommunallagen)

    Scenario: Ersättaren tjänstgör hela sammanträdet
      Givet närvarolistan
        | Namn             | Egenskap                | Tjänstgör för |
        | Dan Rosén (KD)   | ledamot                 |               |
        | Elsa Frid (L)    | ledamot                 |               |
        | Fia Graham (L)   | tjänstgörande ersättare | Gun Hed       |
      När deltagandet i § 50 sammanställs
      Så deltog 3 personer i beslutet
      Och Fia Graham sitter på Gun Heds plats
      Och Gun Hed var frånvarande

    Scenario: Ersättaren tjänstgör till dess att ledamoten kommer
      Givet närvarolistan
        | Namn             | Egenskap                | Tjänstgör för | Paragrafer |
        | Dan Rosén (KD)   | ledamot                 |               |            |
        | Gun Hed (L)      | ledamot                 |               | från § 53  |
        | Fia Graham (L)   | tjänstgörande ersättare | Gun Hed       | §§ 50–52   |
      När deltagandet i § 53 sammanställs
      Så deltog Dan Rosén och Gun Hed i beslutet
      Och Fia Graham tjänstgjorde inte

    Scenario: Ersättaren tjänstgör i en paragraf för en ledamot som annars är med
      Givet närvarolistan
        | Namn             | Egenskap                | Tjänstgör för | Paragrafer |
        | Dan Rosén (KD)   | ledamot                 |               |            |
        | Gun Hed (L)      | ledamot                 |               |            |
        | Fia Graham (L)   | tjänstgörande ersättare | Gun Hed       | § 52       |
      När deltagandet i § 52 sammanställs
      Så deltog Dan Rosén och Fia Graham i beslutet
      Och Gun Hed var frånvarande

    Scenario: Två ersättare avlöser varandra på en plats
      Givet närvarolistan
        | Namn             | Egenskap                | Tjänstgör för | Paragrafer |
        | Dan Rosén (KD)   | ledamot                 |               |            |
        | Fia Graham (L)   | tjänstgörande ersättare | Gun Hed       | §§ 50–52   |
        | Hugo Isén (L)    | tjänstgörande ersättare | Gun Hed       | §§ 53–55   |
      När deltagandet i § 54 sammanställs
      Så deltog 2 personer i beslutet
      Och Hugo Isén sitter på Gun Heds plats

    Scenario: En ersättare tjänstgör i en paragraf och sitter annars med
      Givet närvarolistan
        | Namn             | Egenskap                | Tjänstgör för | Paragrafer |
        | Dan Rosén (KD)   | ledamot                 |               |            |
        | Gun Hed (L)      | ledamot                 |               | ej § 52    |
        | Fia Graham (L)   | tjänstgörande ersättare | Gun Hed       | § 52       |
        | Fia Graham (L)   | ersättare               |               | ej § 52    |
      När deltagandet i § 51 sammanställs
      Så deltog Dan Rosén och Gun Hed i beslutet
      Och Fia Graham tjänstgjorde inte

    Scenario: Protokollet säger inte för vem ersättaren tjänstgör
      Givet närvarolistan
        | Namn             | Egenskap                |
        | Dan Rosén (KD)   | ledamot                 |
        | Gun Hed (L)      | frånvarande             |
        | Fia Graham (L)   | tjänstgörande ersättare |
      När deltagandet i § 50 sammanställs
      Så deltog 2 personer i beslutet
      Och 1 plats var tom

    Scenario: Den som varit borta tar plats igen
      Givet närvarolistan
        | Namn             | Egenskap                | Tjänstgör för | Paragrafer       |
        | Dan Rosén (KD)   | ledamot                 |               |                  |
        | Gun Hed (L)      | ledamot                 |               | §§ 50–51, 54–55  |
        | Fia Graham (L)   | tjänstgörande ersättare | Gun Hed       | §§ 52–53         |
      När deltagandet i § 54 sammanställs
      Så deltog Dan Rosén och Gun Hed i beslutet
      Och Fia Graham tjänstgjorde inte

  Regel: I en nämnd kan ersättaren komma från ett annat parti (6 kap. 16 § kommunallagen; inkallelseordningen)

    Scenario: Ersättaren röstar för sitt eget parti och inte för ledamotens
      Givet närvarolistan
        | Namn             | Egenskap                | Tjänstgör för |
        | Dan Rosén (KD)   | ledamot                 |               |
        | Elsa Frid (V)    | frånvarande             |               |
        | Per Lind (C)     | tjänstgörande ersättare | Elsa Frid     |
        | Åke Moberg (M)   | ersättare               |               |
      När deltagandet i § 50 sammanställs
      Så deltog 2 personer i beslutet
      Och de som deltog var KD 1 och C 1
      Och Åke Moberg tjänstgjorde inte

    Scenario: Inkallelseordningen tar slut och platsen står tom fast en ersättare är med
      Givet närvarolistan
        | Namn             | Egenskap    |
        | Dan Rosén (KD)   | ledamot     |
        | Elsa Frid (L)    | ledamot     |
        | Gun Hed (M)      | frånvarande |
        | Åke Moberg (MP)  | ersättare   |
      När deltagandet i § 50 sammanställs
      Så deltog 2 personer i beslutet
      Och Gun Heds plats var tom på grund av frånvaro
      Och Åke Moberg tjänstgjorde inte

    Scenario: En ersättare från ledamotens parti kommer och tar över, så att styrkebalansen består
      Givet närvarolistan
        | Namn             | Egenskap                | Tjänstgör för | Paragrafer |
        | Dan Rosén (KD)   | ledamot                 |               |            |
        | Per Lind (C)     | tjänstgörande ersättare | Gun Hed       | §§ 50–52   |
        | Fia Graham (L)   | tjänstgörande ersättare | Gun Hed       | §§ 53–55   |
      När deltagandet i § 53 sammanställs
      Så deltog Dan Rosén och Fia Graham i beslutet
      Och de som deltog var KD 1 och L 1
      Och Per Lind tjänstgjorde inte

  Regel: Ingen tjänstgör på två platser, och två tjänstgör inte på en (4 kap. 24 § kommunallagen)

    Scenario: Två ersättare anges för samma ledamot i samma paragraf
      Givet närvarolistan
        | Namn             | Egenskap                | Tjänstgör för | Paragrafer |
        | Dan Rosén (KD)   | ledamot                 |               |            |
        | Fia Graham (L)   | tjänstgörande ersättare | Gun Hed       | §§ 50–53   |
        | Hugo Isén (L)    | tjänstgörande ersättare | Gun Hed       | §§ 53–55   |
      När deltagandet i § 53 sammanställs
      Så deltog 2 personer i beslutet
      Och det går inte att säga om Fia Graham och Hugo Isén deltog
      Och det påpekas: Fia Graham och Hugo Isén anges för en och samma plats: Gun Hed

    Scenario: Ledamoten och ersättaren anges båda för hela sammanträdet
      Givet närvarolistan
        | Namn             | Egenskap                | Tjänstgör för |
        | Dan Rosén (KD)   | ledamot                 |               |
        | Gun Hed (L)      | ledamot                 |               |
        | Fia Graham (L)   | tjänstgörande ersättare | Gun Hed       |
      När deltagandet i § 53 sammanställs
      Så deltog 2 personer i beslutet
      Och det går inte att säga om Gun Hed och Fia Graham deltog

    Scenario: En ersättare anges för två ledamöter
      Givet närvarolistan
        | Namn             | Egenskap                | Tjänstgör för |
        | Dan Rosén (KD)   | ledamot                 |               |
        | Fia Graham (L)   | tjänstgörande ersättare | Gun Hed       |
        | Fia Graham (L)   | tjänstgörande ersättare | Elsa Frid     |
      När deltagandet i § 53 sammanställs
      Så deltog 2 personer i beslutet
      Och 1 plats var tom
      Och det påpekas: Fia Graham (L) anges för flera platser (Gun Hed och Elsa Frid)

    Scenario: En ledamot som går vid ett klockslag ersätts, men paragrafens tid är okänd
      Givet sammanträdet varade klockan 13.00–16.00
      Och närvarolistan
        | Namn             | Egenskap                | Tjänstgör för | Klockslag   |
        | Dan Rosén (KD)   | ledamot                 |               |             |
        | Gun Hed (L)      | ledamot                 |               | 13.00–15.00 |
        | Fia Graham (L)   | tjänstgörande ersättare | Gun Hed       | 15.00–16.00 |
      När deltagandet i § 53 sammanställs
      Så deltog 2 personer i beslutet
      Och det går inte att säga om Gun Hed och Fia Graham deltog
