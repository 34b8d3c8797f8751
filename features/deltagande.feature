# language: sv

Egenskap: Vem som deltog i ett beslut
  Protokollet ska för varje ärende visa vilka som har deltagit i beslutet. Det står sällan i klartext:
  det följer av närvarolistan, av vad som står i paragrafen och av hur beslutet fattades.

  Bakgrund:
    Givet ett arbetsutskott med 5 platser
    Och §§ 14–18
    Och närvarolistan
      | Namn            | Egenskap      | Uppdrag     |
      | Karin Ek (C)    | ledamot       | ordförande  |
      | Bertil Malm (S) | ledamot       |             |
      | Lena Hjort (M)  | ledamot       | justerare   |
      | Ove Sund (C)    | ledamot       |             |
      | Ylva Brink (FL) | ledamot       |             |
      | Tor Lilja (M)   | ersättare     |             |
      | Eva Dahlberg    | tjänsteperson | sekreterare |

  Regel: Den som tjänstgör och inget säger har deltagit i ett beslut med acklamation (sed; Norrbottens arbetsordning)

    Scenario: Ingen säger något och alla som tjänstgör har deltagit
      När deltagandet i § 15 sammanställs
      Så deltog 5 personer i beslutet
      Och de som deltog var C 2, S 1, M 1 och FL 1
      Och beslutet räknas som fattat med acklamation

    Scenario: En närvarande ersättare som inte tjänstgör har inte deltagit
      När deltagandet i § 15 sammanställs
      Så deltog 5 personer i beslutet
      Och Tor Lilja tjänstgjorde inte

    Scenario: Två av fem deltar inte, däribland justeraren
      Givet Lena Hjort (M) och Ylva Brink (FL) deltar inte i beslutet i § 16
      När deltagandet i § 16 sammanställs
      Så deltog 3 personer i beslutet
      Och de som deltog var C 2 och S 1
      Och Lena Hjort och Ylva Brink avstod från att delta
      Och justeraren var en av dem som avstod

    Scenario: Den som avstod i ett ärende har deltagit i nästa
      Givet Lena Hjort (M) och Ylva Brink (FL) deltar inte i beslutet i § 16
      När deltagandet i § 17 sammanställs
      Så deltog 5 personer i beslutet

    Scenario: En paragraf med bara information har inget beslut
      Givet § 18 bara är information
      När deltagandet i § 18 sammanställs
      Så finns inget beslut att räkna

  Regel: Varje plats räknas en gång i varje ärende (4 kap. 24 § kommunallagen: varje ledamot har en röst)

    Scenario: En plats som protokollet inte redovisar är tom
      Givet ett arbetsutskott med 6 platser
      Och §§ 14–18
      Och närvarolistan
        | Namn            | Egenskap |
        | Karin Ek (C)    | ledamot  |
        | Bertil Malm (S) | ledamot  |
        | Lena Hjort (M)  | ledamot  |
      När deltagandet i § 14 sammanställs
      Så deltog 3 personer i beslutet
      Och 3 platser var tomma

    Scenario: En frånvarande ledamot som ingen ersätter lämnar sin plats tom
      Givet närvarolistan
        | Namn            | Egenskap    |
        | Karin Ek (C)    | ledamot     |
        | Bertil Malm (S) | ledamot     |
        | Lena Hjort (M)  | frånvarande |
        | Ove Sund (C)    | ledamot     |
        | Ylva Brink (FL) | ledamot     |
      När deltagandet i § 14 sammanställs
      Så deltog 4 personer i beslutet
      Och Lena Hjorts plats var tom på grund av frånvaro

    Scenario: Fler i listan än det finns platser
      Givet ett arbetsutskott med 3 platser
      Och §§ 14–18
      Och närvarolistan
        | Namn            | Egenskap |
        | Karin Ek (C)    | ledamot  |
        | Bertil Malm (S) | ledamot  |
        | Lena Hjort (M)  | ledamot  |
        | Ove Sund (C)    | ledamot  |
      När deltagandet i § 14 sammanställs
      Så deltog 3 personer i beslutet
      Och det påpekas: 4 tjänstgör, men organet har 3 platser

  Regel: Den som är med en del av sammanträdet har deltagit i de ärenden som avgjordes då

    Scenario: Ledamoten kommer till § 16
      Givet närvarolistan
        | Namn            | Egenskap | Paragrafer |
        | Karin Ek (C)    | ledamot  |            |
        | Bertil Malm (S) | ledamot  | från § 16  |
      När deltagandet i § 15 sammanställs
      Så deltog 1 person i beslutet
      Och Bertil Malm var frånvarande

    Scenario: Klockslag för närvaron räcker när paragrafen har ett klockslag
      Givet sammanträdet varade klockan 18.00–20.30
      Och § 16 började klockan 18.40
      Och närvarolistan
        | Namn            | Egenskap | Klockslag |
        | Karin Ek (C)    | ledamot  |           |
        | Bertil Malm (S) | ledamot  | 18.40–    |
      När deltagandet i § 17 sammanställs
      Så deltog Karin Ek och Bertil Malm i beslutet

    Scenario: Klockslag för närvaron räcker inte när ingen paragraf har något klockslag
      Givet sammanträdet varade klockan 18.00–20.30
      Och närvarolistan
        | Namn            | Egenskap | Klockslag |
        | Karin Ek (C)    | ledamot  |           |
        | Bertil Malm (S) | ledamot  | 18.40–    |
      När deltagandet i § 16 sammanställs
      Så deltog 1–2 personer i beslutet
      Och det går inte att säga om Bertil Malm deltog: närvaron anges med klockslag och paragrafens tid är okänd

    Scenario: Den som är med under en del av paragrafen kan ha deltagit eller inte
      Givet närvarolistan
        | Namn            | Egenskap | Paragrafer             |
        | Karin Ek (C)    | ledamot  |                        |
        | Bertil Malm (S) | ledamot  | §§ 14–15, del av § 16  |
      När deltagandet i § 16 sammanställs
      Så deltog 1–2 personer i beslutet
      Och det går inte att säga om Bertil Malm deltog

    Scenario: Protokollet säger i paragrafen att ledamoten är frånvarande
      Givet Ove Sund (C) är frånvarande i § 17
      När deltagandet i § 17 sammanställs
      Så deltog 4 personer i beslutet
      Och Ove Sund var frånvarande
      Och Ove Sunds plats var tom på grund av frånvaro

  Regel: Den som deltar på distans är närvarande (5 kap. 16 § och 6 kap. 24 § kommunallagen)

    Scenario: En ledamot deltar på distans
      Givet närvarolistan
        | Namn            | Egenskap | På distans |
        | Karin Ek (C)    | ledamot  |            |
        | Bertil Malm (S) | ledamot  | ja         |
      När deltagandet i § 14 sammanställs
      Så deltog 2 personer i beslutet
      Och Bertil Malm deltog på distans

    Scenario: Förbindelsen bryts, och den som deltog på distans är inte längre närvarande
      Givet närvarolistan
        | Namn            | Egenskap | På distans | Paragrafer |
        | Karin Ek (C)    | ledamot  |            |            |
        | Bertil Malm (S) | ledamot  | ja         | §§ 14–15   |
      När deltagandet i § 16 sammanställs
      Så deltog 1 person i beslutet
      Och Bertil Malm var frånvarande

  Regel: Vad protokollet inte avgör sägs öppet

    Scenario: Ett utdrag utan närvarolista nämner bara några
      Givet ett protokoll som inte anger antalet platser
      Och §§ 14–18
      Och Lena Hjort (M) deltar inte i beslutet i § 16
      När deltagandet i § 16 sammanställs
      Så deltog 0–? personer i beslutet
      Och 1 person avstod från att delta

    Scenario: Två ledamöter har samma namn och skiljs åt av partiet
      Givet närvarolistan
        | Namn         | Egenskap |
        | Karin Ek (C) | ledamot  |
        | Karin Ek (S) | ledamot  |
      Och Karin Ek (S) deltar inte i beslutet i § 16
      När deltagandet i § 16 sammanställs
      Så deltog Karin Ek (C) i beslutet
      Och Karin Ek (S) avstod från att delta

    Scenario: Två ledamöter har samma namn och protokollet säger inte vem som avstod
      Givet närvarolistan
        | Namn         | Egenskap |
        | Karin Ek (C) | ledamot  |
        | Karin Ek (S) | ledamot  |
      Och Karin Ek deltar inte i beslutet i § 16
      När deltagandet i § 16 sammanställs
      Så går det inte att säga om Karin Ek (C) och Karin Ek (S) deltog
      Och det påpekas: flera heter Karin Ek
