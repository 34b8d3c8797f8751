# language: sv

Egenskap: Växeltjänstgöring
  Den som avbryter sin tjänstgöring av annat skäl än jäv får inte tjänstgöra igen samma dag. Varför någon var borta gissas aldrig.

  Bakgrund:
    Givet ett kommunfullmäktige med 31 platser
    Och organet är kommunfullmäktige
    Och sammanträdet hölls 2024-03-18
    Och §§ 1–15

  Regel: R54 Den som har avbrutit sin tjänstgöring får inte tjänstgöra igen samma dag (5 kap. 18 och 20 §§ kommunallagen)

    Scenario: Ledamoten går till ett annat möte, ersätts och kommer tillbaka samma kväll (S1)
      Givet närvarolistan
        | Namn           | Egenskap                | Tjänstgör för | Paragrafer     |
        | Bo Alm (S)     | ledamot                 |               |                |
        | Anna Ek (S)    | ledamot                 |               | §§ 1–4, 9–15   |
        | Fia Graham (S) | tjänstgörande ersättare | Anna Ek       | §§ 5–8         |
      Och Anna Ek (S) är frånvarande i § 5
      När protokollet granskas
      Så ger R54 ett fel i §§ 9–15: Anna Ek (S) var borta i §§ 5–8 av annat skäl än jäv och tjänstgjorde sedan igen
      Och iakttagelsen gäller Anna Ek (S)
      Och stödet är 5 kap. 18 och 20 §§ kommunallagen (2017:725)
      Och följden är att beslutet kan upphävas

    Scenario: Ledamoten var jävig i en paragraf och kommer tillbaka (S2)
      Givet närvarolistan
        | Namn           | Egenskap                | Tjänstgör för | Paragrafer |
        | Bo Alm (S)     | ledamot                 |               |            |
        | Anna Ek (S)    | ledamot                 |               |            |
        | Fia Graham (S) | tjänstgörande ersättare | Anna Ek       | § 5        |
      Och Anna Ek (S) anmäler jäv i § 5
      När protokollet granskas
      Så är R54 uppfylld utan anmärkning

    Scenario: Sammanträdet fortsätter nästa dag (S3)
      Givet §§ 9–15 tas upp den 2024-03-19
      Och närvarolistan
        | Namn           | Egenskap                | Tjänstgör för | Paragrafer     |
        | Bo Alm (S)     | ledamot                 |               |                |
        | Anna Ek (S)    | ledamot                 |               | §§ 1–4, 9–15   |
        | Fia Graham (S) | tjänstgörande ersättare | Anna Ek       | §§ 5–8         |
      Och Anna Ek (S) är frånvarande i § 5
      När protokollet granskas
      Så är R54 uppfylld utan anmärkning

    Scenario: Närvarolistan anger ledamoten som frånvarande i paragraferna emellan
      Givet närvarolistan
        | Namn           | Egenskap                | Tjänstgör för | Paragrafer     |
        | Bo Alm (S)     | ledamot                 |               |                |
        | Anna Ek (S)    | ledamot                 |               | §§ 1–4, 9–15   |
        | Anna Ek (S)    | frånvarande             |               | §§ 5–8         |
      När protokollet granskas
      Så ger R54 ett fel i §§ 9–15

    Scenario: Ledamoten avstår i en paragraf för att låta en ersättare rösta
      Givet närvarolistan
        | Namn           | Egenskap                | Tjänstgör för | Paragrafer |
        | Bo Alm (S)     | ledamot                 |               |            |
        | Anna Ek (S)    | ledamot                 |               |            |
        | Fia Graham (S) | tjänstgörande ersättare | Anna Ek       | § 5        |
      Och Anna Ek (S) deltar inte i beslutet i § 5
      När protokollet granskas
      Så är R54 uppfylld i § 4
      Och R54 ger ett fel i §§ 6–15

    Scenario: Den som bara avstår sitter kvar på sin plats
      Givet närvarolistan
        | Namn           | Egenskap |
        | Bo Alm (S)     | ledamot  |
        | Anna Ek (S)    | ledamot  |
      Och Anna Ek (S) deltar inte i beslutet i § 5
      När protokollet granskas
      Så är R54 uppfylld utan anmärkning

    Scenario: Skälet till frånvaron står inte i protokollet
      Givet närvarolistan
        | Namn           | Egenskap                | Tjänstgör för | Paragrafer     |
        | Bo Alm (S)     | ledamot                 |               |                |
        | Anna Ek (S)    | ledamot                 |               | §§ 1–4, 9–15   |
        | Fia Graham (S) | tjänstgörande ersättare | Anna Ek       | §§ 5–8         |
      När protokollet granskas
      Så går R54 inte att avgöra i § 9: varför Anna Ek (S) var borta i §§ 5–8
      Och R54 är uppfylld i § 8

    Scenario: Jäv förklarar bara en av de paragrafer som ledamoten var borta
      Givet närvarolistan
        | Namn           | Egenskap                | Tjänstgör för | Paragrafer     |
        | Bo Alm (S)     | ledamot                 |               |                |
        | Anna Ek (S)    | ledamot                 |               | §§ 1–4, 9–15   |
        | Fia Graham (S) | tjänstgörande ersättare | Anna Ek       | §§ 5–8         |
      Och Anna Ek (S) anmäler jäv i § 5
      När protokollet granskas
      Så går R54 inte att avgöra i § 9: varför Anna Ek (S) var borta i §§ 6–8

    Scenario: Ledamoten går och kommer inte tillbaka
      Givet närvarolistan
        | Namn           | Egenskap                | Tjänstgör för | Paragrafer |
        | Bo Alm (S)     | ledamot                 |               |            |
        | Anna Ek (S)    | ledamot                 |               | §§ 1–4     |
        | Fia Graham (S) | tjänstgörande ersättare | Anna Ek       | §§ 5–15    |
      När protokollet granskas
      Så är R54 uppfylld utan anmärkning

    Scenario: Ingenting beslutades under en kort frånvaro
      Givet § 5 bara är information
      Och närvarolistan
        | Namn           | Egenskap |
        | Bo Alm (S)     | ledamot  |
        | Anna Ek (S)    | ledamot  |
      Och Anna Ek (S) är frånvarande i § 5
      När protokollet granskas
      Så ger R54 en anmärkning i § 5: Anna Ek (S) var borta i § 5 och kom tillbaka; där beslutades ingenting
      Och R54 är uppfylld

    Scenario: Ingenting beslutades, men en ersättare gick in
      Givet § 5 bara är information
      Och närvarolistan
        | Namn           | Egenskap                | Tjänstgör för | Paragrafer |
        | Bo Alm (S)     | ledamot                 |               |            |
        | Anna Ek (S)    | ledamot                 |               | ej § 5     |
        | Fia Graham (S) | tjänstgörande ersättare | Anna Ek       | § 5        |
      Och Anna Ek (S) är frånvarande i § 5
      När protokollet granskas
      Så ger R54 ett fel i §§ 6–15

    Scenario: Efter återkomsten beslutas ingenting
      Givet § 15 bara är information
      Och närvarolistan
        | Namn           | Egenskap                | Tjänstgör för | Paragrafer |
        | Bo Alm (S)     | ledamot                 |               |            |
        | Anna Ek (S)    | ledamot                 |               | ej § 14    |
        | Fia Graham (S) | tjänstgörande ersättare | Anna Ek       | § 14       |
      Och Anna Ek (S) är frånvarande i § 14
      När protokollet granskas
      Så är R54 uppfylld utan anmärkning

    Scenario: En ersättare slutar när ledamoten kommer och går senare in för en annan
      Givet närvarolistan
        | Namn           | Egenskap                | Tjänstgör för | Paragrafer |
        | Bo Alm (S)     | ledamot                 |               | §§ 1–9     |
        | Anna Ek (S)    | ledamot                 |               | §§ 5–15    |
        | Fia Graham (S) | tjänstgörande ersättare | Anna Ek       | §§ 1–4     |
        | Fia Graham (S) | tjänstgörande ersättare | Bo Alm        | §§ 10–15   |
      När protokollet granskas
      Så är R54 uppfylld utan anmärkning

    Scenario: Före 2018 blir det högst en varning
      Givet sammanträdet hölls 2017-12-31
      Och närvarolistan
        | Namn           | Egenskap                | Tjänstgör för | Paragrafer     |
        | Bo Alm (S)     | ledamot                 |               |                |
        | Anna Ek (S)    | ledamot                 |               | §§ 1–4, 9–15   |
        | Fia Graham (S) | tjänstgörande ersättare | Anna Ek       | §§ 5–8         |
      Och Anna Ek (S) är frånvarande i § 5
      När protokollet granskas
      Så ger R54 en varning i §§ 9–15
      Och stödet är 5 kap. 15 § kommunallagen (1991:900)

  Regel: R54 I en nämnd bestämmer reglementet (6 kap. 16 och 17 §§ kommunallagen)

    Scenario: Reglementet är inte känt
      Givet organet är en nämnd
      Och närvarolistan
        | Namn           | Egenskap                | Tjänstgör för | Paragrafer     |
        | Bo Alm (S)     | ledamot                 |               |                |
        | Anna Ek (S)    | ledamot                 |               | §§ 1–4, 9–15   |
        | Fia Graham (S) | tjänstgörande ersättare | Anna Ek       | §§ 5–8         |
      Och Anna Ek (S) är frånvarande i § 5
      När protokollet granskas
      Så ger R54 en varning i §§ 9–15: av annat skäl än jäv
      Och stödet är 6 kap. 16 och 17 §§ kommunallagen (2017:725)

    Scenario: Reglementet förbjuder det
      Givet organet är en nämnd
      Och reglementet säger att den som varit borta får tjänstgöra igen inte samma dag
      Och närvarolistan
        | Namn           | Egenskap                | Tjänstgör för | Paragrafer     |
        | Bo Alm (S)     | ledamot                 |               |                |
        | Anna Ek (S)    | ledamot                 |               | §§ 1–4, 9–15   |
        | Fia Graham (S) | tjänstgörande ersättare | Anna Ek       | §§ 5–8         |
      Och Anna Ek (S) är frånvarande i § 5
      När protokollet granskas
      Så ger R54 ett fel i §§ 9–15

    Scenario: Reglementet tillåter det
      Givet organet är en nämnd
      Och reglementet säger att den som varit borta får tjänstgöra igen när som helst
      Och närvarolistan
        | Namn           | Egenskap                | Tjänstgör för | Paragrafer     |
        | Bo Alm (S)     | ledamot                 |               |                |
        | Anna Ek (S)    | ledamot                 |               | §§ 1–4, 9–15   |
        | Fia Graham (S) | tjänstgörande ersättare | Anna Ek       | §§ 5–8         |
      Och Anna Ek (S) är frånvarande i § 5
      När protokollet granskas
      Så är R54 uppfylld utan anmärkning

    Scenario: Ett reglemente ändrar ingenting i fullmäktige
      Givet reglementet säger att den som varit borta får tjänstgöra igen när som helst
      Och närvarolistan
        | Namn           | Egenskap                | Tjänstgör för | Paragrafer     |
        | Bo Alm (S)     | ledamot                 |               |                |
        | Anna Ek (S)    | ledamot                 |               | §§ 1–4, 9–15   |
        | Fia Graham (S) | tjänstgörande ersättare | Anna Ek       | §§ 5–8         |
      Och Anna Ek (S) är frånvarande i § 5
      När protokollet granskas
      Så ger R54 ett fel i §§ 9–15

    Scenario: Styrkebalansen påverkades inte, eftersom ersättaren var från samma parti
      Givet organet är en nämnd
      Och reglementet säger att den som varit borta får tjänstgöra igen bara om styrkebalansen påverkades
      Och närvarolistan
        | Namn           | Egenskap                | Tjänstgör för | Paragrafer     |
        | Bo Alm (S)     | ledamot                 |               |                |
        | Anna Ek (S)    | ledamot                 |               | §§ 1–4, 9–15   |
        | Fia Graham (S) | tjänstgörande ersättare | Anna Ek       | §§ 5–8         |
      Och Anna Ek (S) är frånvarande i § 5
      När protokollet granskas
      Så ger R54 ett fel i §§ 9–15

    Scenario: Styrkebalansen påverkades, eftersom ersättaren var från ett annat parti
      Givet organet är en nämnd
      Och reglementet säger att den som varit borta får tjänstgöra igen bara om styrkebalansen påverkades
      Och närvarolistan
        | Namn           | Egenskap                | Tjänstgör för | Paragrafer     |
        | Bo Alm (S)     | ledamot                 |               |                |
        | Anna Ek (S)    | ledamot                 |               | §§ 1–4, 9–15   |
        | Fia Graham (V) | tjänstgörande ersättare | Anna Ek       | §§ 5–8         |
      Och Anna Ek (S) är frånvarande i § 5
      När protokollet granskas
      Så är R54 uppfylld utan anmärkning

    Scenario: Det är inte känt vem som gick in, och då inte heller om styrkebalansen påverkades
      Givet organet är en nämnd
      Och reglementet säger att den som varit borta får tjänstgöra igen bara om styrkebalansen påverkades
      Och närvarolistan
        | Namn           | Egenskap | Paragrafer     |
        | Bo Alm (S)     | ledamot  |                |
        | Anna Ek (S)    | ledamot  | §§ 1–4, 9–15   |
      Och Anna Ek (S) är frånvarande i § 5
      När protokollet granskas
      Så går R54 inte att avgöra i § 9: om styrkebalansen påverkades av att Anna Ek (S) gick

    Scenario: I ett utskott gäller samma sak
      Givet organet är ett utskott
      Och närvarolistan
        | Namn           | Egenskap                | Tjänstgör för | Paragrafer     |
        | Bo Alm (S)     | ledamot                 |               |                |
        | Anna Ek (S)    | ledamot                 |               | §§ 1–4, 9–15   |
        | Fia Graham (S) | tjänstgörande ersättare | Anna Ek       | §§ 5–8         |
      Och Anna Ek (S) är frånvarande i § 5
      När protokollet granskas
      Så ger R54 en varning i §§ 9–15
