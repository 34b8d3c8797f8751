# language: sv

Egenskap: Jäv i nämnder och i organ som följer nämndernas regler
  Den som är jävig får varken delta i handläggningen eller vara i rummet, och protokollet bör visa att den jävige gick ut.

  Bakgrund:
    Givet en nämnd med 7 platser
    Och organet är en nämnd
    Och sammanträdet hölls 2024-03-19
    Och §§ 1–12
    Och närvarolistan
      | Namn              | Egenskap                | Tjänstgör för | Paragrafer |
      | Greta Holm (S)    | ledamot                 |               |            |
      | Nils Ask (S)      | ledamot                 |               |            |
      | Petra Vinge (C)   | ledamot                 |               |            |
      | Rolf Tegel (M)    | ledamot                 |               | ej § 9     |
      | Siv Ånger (V)     | ledamot                 |               |            |
      | Vera Moss (M)     | tjänstgörande ersättare | Ove Dahl      |            |
      | Tage Björk (S)    | ersättare               |               |            |
      | Ulla Palm (C)     | ersättare               |               | §§ 1–5     |
      | Anders Berg       | tjänsteperson           |               |            |
      | Lena Sund         | tjänsteperson           |               | § 3        |

  Regel: R14 Den som är jävig i en nämnd får varken delta eller närvara (6 kap. 30 § kommunallagen)

    Scenario: En jävig ledamot är kvar i rummet
      Givet Nils Ask (S) anmäler jäv i § 8 men är kvar i salen
      När protokollet granskas
      Så ger R14 ett fel i § 8: närvarande i rummet trots jäv: Nils Ask (S)
      Och iakttagelsen gäller Nils Ask (S)
      Och stödet är 6 kap. 30 § kommunallagen (2017:725)
      Och följden är att beslutet kan upphävas

    Scenario: En jävig ledamot lämnar rummet
      Givet Nils Ask (S) lämnar rummet på grund av jäv i § 8
      När protokollet granskas
      Så är R14 uppfylld i § 8 utan anmärkning

    Scenario: Inget visar att den jävige gick ut (S8)
      Givet Nils Ask (S) anmäler jäv i § 8
      När protokollet granskas
      Så ger R14 en varning i § 8: inget visar att den jävige lämnade rummet: Nils Ask (S)
      Och R14 är uppfylld i § 9

    Scenario: Att en ersättare träder in visar inte att den jävige gick ut
      Givet Nils Ask (S) anmäler jäv i § 8 och Tage Björk (S) tjänstgör i stället
      När protokollet granskas
      Så ger R14 en varning i § 8: inget visar

    Scenario: Den jävige går ut och en ersättare träder in
      Givet Nils Ask (S) lämnar rummet på grund av jäv i § 8, och Tage Björk (S) träder in
      När protokollet granskas
      Så är R14 uppfylld i § 8 utan anmärkning

    Scenario: Närvarolistan visar att den jävige inte var med i paragrafen
      Givet Rolf Tegel (M) anmäler jäv i § 9
      När protokollet granskas
      Så är R14 uppfylld i § 9 utan anmärkning

    Scenario: Närvarolistan visar en annan paragraf än den som jävet gäller
      Givet Rolf Tegel (M) anmäler jäv i § 10
      När protokollet granskas
      Så ger R14 en varning i § 10: Rolf Tegel (M)

    Scenario: Paragrafen säger att den jävige var frånvarande
      Givet Nils Ask (S) anmäler jäv i § 8
      Och Nils Ask (S) är frånvarande i § 8
      När protokollet granskas
      Så är R14 uppfylld i § 8 utan anmärkning

    Scenario: Den jävige finns inte i närvarolistan
      Givet Xerxes Udd (L) anmäler jäv i § 8
      När protokollet granskas
      Så är R14 uppfylld i § 8 utan anmärkning

    Scenario: Utan närvarolista går det inte att avgöra om den jävige gick ut
      Givet närvarolistan
        | Namn         | Egenskap |
        | Nils Ask (S) | ledamot  |
      Och Nils Ask (S) anmäler jäv i § 8
      När protokollet granskas
      Så går R14 inte att avgöra i § 8: om Nils Ask (S) lämnade rummet

    Scenario: Den jävige var med i en del av paragrafen
      Givet närvarolistan
        | Namn           | Egenskap | Paragrafer            |
        | Greta Holm (S) | ledamot  |                       |
        | Nils Ask (S)   | ledamot  | §§ 1–7, del av § 8, 9 |
      Och Nils Ask (S) anmäler jäv i § 8
      När protokollet granskas
      Så går R14 inte att avgöra i § 8: om Nils Ask (S) lämnade rummet

    Scenario: Den jävige var med under en viss tid
      Givet närvarolistan
        | Namn           | Egenskap | Klockslag   |
        | Greta Holm (S) | ledamot  |             |
        | Nils Ask (S)   | ledamot  | 13.00–15.00 |
      Och Nils Ask (S) anmäler jäv i § 8
      När protokollet granskas
      Så går R14 inte att avgöra i § 8: om Nils Ask (S) lämnade rummet

    Scenario: Den jävige röstar
      Givet Nils Ask (S) anmäler jäv i § 8
      Och en omröstning i § 8
        | Röst | Antal | Vilka                              |
        | Ja   | 2     | Nils Ask (S) och Greta Holm (S)    |
        | Nej  | 2     | Petra Vinge (C) och Rolf Tegel (M) |
      När protokollet granskas
      Så ger R14 ett fel i § 8: med i omröstningen trots jäv: Nils Ask (S): ja

    Scenario: Den jävige yrkar
      Givet Siv Ånger (V) lämnar rummet på grund av jäv i § 8
      Och Siv Ånger (V) lägger fram ett yrkande i § 8
      När protokollet granskas
      Så ger R14 ett fel i § 8: lade fram yrkande trots jäv: Siv Ånger (V)

    Scenario: Den jävige reserverar sig
      Givet Siv Ånger (V) lämnar rummet på grund av jäv i § 8
      Och Siv Ånger (V) antecknar en reservation i § 8
      När protokollet granskas
      Så ger R14 ett fel i § 8: reserverade sig trots jäv: Siv Ånger (V)

    Scenario: Den jäviga ordföranden leder ärendet (Bollebygd 2021)
      Givet organet är en kommunstyrelse
      Och Greta Holm (S) anmäler jäv i § 8
      Och § 8 leds av Greta Holm
      När protokollet granskas
      Så ger R14 ett fel i § 8: ledde ärendet trots jäv: Greta Holm (S)
      Och följden är att beslutet kan upphävas

    Scenario: Den jäviga ordföranden ger utslagsrösten
      Givet Greta Holm (S) anmäler jäv i § 8
      Och en omröstning i § 8
        | Röst | Antal |
        | Ja   | 2     |
        | Nej  | 2     |
      Och Greta Holm avgör med sin utslagsröst
      När protokollet granskas
      Så ger R14 ett fel i § 8: Greta Holm (S): utslagsröst

    Scenario: Två jäviga av vilka en är kvar
      Givet Nils Ask (S) anmäler jäv i § 8 men är kvar i salen
      Och Siv Ånger (V) lämnar rummet på grund av jäv i § 8
      När protokollet granskas
      Så ger R14 ett fel i § 8
      Och iakttagelsen gäller Nils Ask (S)

    Scenario: En hel partigrupp är jävig
      Givet ledamöterna från S anmäler jäv i § 8
      När protokollet granskas
      Så ger R14 en varning i § 8: Greta Holm (S) och Nils Ask (S)
      Och iakttagelsen gäller Greta Holm (S) och Nils Ask (S)

    Scenario: Det går inte att säga vilken grupp som var jävig
      Givet ledamöterna från KD anmäler jäv i § 8
      När protokollet granskas
      Så går R14 inte att avgöra i § 8: vem som avses med ledamöterna från KD

    Scenario: Ingen är jävig
      När protokollet granskas
      Så är R14 uppfylld utan anmärkning

    Scenario: Den jävige är tillbaka i nästa ärende
      Givet Nils Ask (S) lämnar rummet på grund av jäv i § 8
      Och Nils Ask (S) lägger fram ett yrkande i § 9
      När protokollet granskas
      Så är R14 uppfylld i §§ 8 och 9 utan anmärkning

    Scenario: Att avstå är inte jäv
      Givet Nils Ask (S) deltar inte i beslutet i § 8
      När protokollet granskas
      Så är R14 uppfylld i § 8 utan anmärkning

    Scenario: Nämnden har bortsett från jävet, och ledamoten deltar
      Givet Nils Ask (S) anmäler jäv i § 8 men är kvar i salen
      Och det ifrågasätts om Nils Ask (S) är jävig i § 8, och det beslutas att bortse från jävet
      Och Nils Ask (S) lägger fram ett yrkande i § 8
      När protokollet granskas
      Så är R14 uppfylld i § 8 utan anmärkning

    Scenario: Nämnden bortsåg från jävet i ett annat ärende
      Givet Nils Ask (S) anmäler jäv i § 8 men är kvar i salen
      Och det ifrågasätts om Nils Ask (S) är jävig i § 9, och det beslutas att bortse från jävet
      När protokollet granskas
      Så ger R14 ett fel i § 8

    Scenario: Nämnden har beslutat att det inte är jäv
      Givet Nils Ask (S) anmäler jäv i § 8 men är kvar i salen
      Och det ifrågasätts om Nils Ask (S) är jävig i § 8, och det beslutas att jäv inte föreligger
      När protokollet granskas
      Så är R14 uppfylld i § 8 utan anmärkning

    Scenario: Nämnden har beslutat att det är jäv, och inget visar att ledamoten gick ut
      Givet det ifrågasätts om Nils Ask (S) är jävig i § 8, och det beslutas att jäv föreligger
      När protokollet granskas
      Så ger R14 en varning i § 8: inget visar att den jävige lämnade rummet: Nils Ask (S)

    Scenario: Ledamoten avstod självmant, och röstar ändå
      Givet det ifrågasätts om Nils Ask (S) är jävig i § 8, och personen avstår självmant
      Och en omröstning i § 8
        | Röst | Antal | Vilka          |
        | Ja   | 1     | Greta Holm (S) |
        | Nej  | 1     | Nils Ask (S)   |
      När protokollet granskas
      Så ger R14 ett fel i § 8: Nils Ask (S): nej

    Scenario: En invändning är inte i sig jäv (JO om förvaltningsrätten i Falun)
      Givet det ifrågasätts om Nils Ask (S) är jävig i § 8
      När protokollet granskas
      Så är R14 uppfylld i § 8 utan anmärkning

    Scenario: Dagen före kommunallagen från 2017 gäller den äldre lagen
      Givet sammanträdet hölls 2017-12-31
      Och Nils Ask (S) anmäler jäv i § 8 men är kvar i salen
      När protokollet granskas
      Så ger R14 ett fel i § 8
      Och stödet är 6 kap. 24 § kommunallagen (1991:900)

    Scenario: Första dagen med den nya lagen
      Givet sammanträdet hölls 2018-01-01
      Och Nils Ask (S) anmäler jäv i § 8 men är kvar i salen
      När protokollet granskas
      Så ger R14 ett fel i § 8
      Och stödet är 6 kap. 30 § kommunallagen (2017:725)

    Scenario: Före 1992 säger regeln ingenting
      Givet sammanträdet hölls 1991-12-31
      Och Nils Ask (S) anmäler jäv i § 8 men är kvar i salen
      När protokollet granskas
      Så var R14 ännu inte i kraft

    Scenario: En gemensam nämnd är en nämnd
      Givet organet är en gemensam nämnd
      Och Nils Ask (S) anmäler jäv i § 8 men är kvar i salen
      När protokollet granskas
      Så ger R14 ett fel i § 8

    Scenario: I fullmäktige gäller inget förbud att närvara
      Givet organet är kommunfullmäktige
      Och Nils Ask (S) anmäler jäv i § 8 men är kvar i salen
      När protokollet granskas
      Så gäller R14 inte organet

  Regel: R21 I ett utskott gäller nämndens regler (6 kap. 30 och 41 §§ kommunallagen)

    Scenario: En jävig ledamot är kvar i utskottets rum
      Givet organet är ett utskott
      Och Nils Ask (S) anmäler jäv i § 8 men är kvar i salen
      När protokollet granskas
      Så ger R21 ett fel i § 8: närvarande i rummet trots jäv
      Och stödet är 6 kap. 30 och 41 §§ kommunallagen (2017:725)

    Scenario: En jävig ledamot lämnar utskottets rum
      Givet organet är ett utskott
      Och Nils Ask (S) lämnar rummet på grund av jäv i § 8
      När protokollet granskas
      Så är R21 uppfylld i § 8 utan anmärkning

    Scenario: Närvarolistan har inget undantag för paragrafen (JO 2571-1999)
      Givet organet är ett utskott
      Och sammanträdet hölls 1999-06-17
      Och Greta Holm (S) anmäler jäv i § 8
      När protokollet granskas
      Så ger R21 en varning i § 8: inget visar att den jävige lämnade rummet: Greta Holm (S)
      Och stödet är 6 kap. 24 § kommunallagen (1991:900)

    Scenario: Den som beredde ärendet i utskottet får besluta i kommunstyrelsen
      Givet organet är en kommunstyrelse
      Och Nils Ask (S) lägger fram ett yrkande i § 3
      När protokollet granskas
      Så är R14 uppfylld i § 3 utan anmärkning
      Och gäller R21 inte organet

    Scenario: Dagen före kommunallagen från 2017 är det också i utskottet ett fel att vara kvar
      Givet organet är ett utskott
      Och sammanträdet hölls 2017-12-31
      Och Nils Ask (S) anmäler jäv i § 8 men är kvar i salen
      När protokollet granskas
      Så ger R21 ett fel i § 8
      Och stödet är 6 kap. 24 § kommunallagen (1991:900)

    Scenario: Första dagen med kommunallagen från 2017 i utskottet
      Givet organet är ett utskott
      Och sammanträdet hölls 2018-01-01
      Och Nils Ask (S) anmäler jäv i § 8 men är kvar i salen
      När protokollet granskas
      Så ger R21 ett fel i § 8
      Och stödet är 6 kap. 30 och 41 §§ kommunallagen (2017:725)

  Regel: R22 Också en ersättare som inte tjänstgör måste gå ut (4 kap. 1 § och 6 kap. 30 § kommunallagen)

    Scenario: En jävig ersättare som inte tjänstgör är med hela sammanträdet (S9)
      Givet Tage Björk (S) anmäler jäv i § 6
      När protokollet granskas
      Så ger R22 en varning i § 6: inget visar att den jävige lämnade rummet: Tage Björk (S)
      Och stödet är 4 kap. 1 § och 6 kap. 30 § kommunallagen (2017:725)
      Och R14 är uppfylld i § 6

    Scenario: En jävig ersättare som inte tjänstgör är kvar i rummet
      Givet Tage Björk (S) anmäler jäv i § 6 men är kvar i salen
      När protokollet granskas
      Så ger R22 en varning i § 6: närvarande i rummet trots jäv: Tage Björk (S)

    Scenario: Kommunstyrelsens utskott hör till kommunstyrelsen, och också dess ersättare omfattas (JO om kommunstyrelse med utskott)
      Givet organet är ett utskott
      Och Tage Björk (S) anmäler jäv i § 6 men är kvar i salen
      När protokollet granskas
      Så ger R22 en varning i § 6: närvarande i rummet trots jäv: Tage Björk (S)
      Och R21 är uppfylld i § 6

    Scenario: En jävig ersättare går ut
      Givet Tage Björk (S) lämnar rummet på grund av jäv i § 6
      När protokollet granskas
      Så är R22 uppfylld i § 6 utan anmärkning

    Scenario: En ersättare var med bara i de första paragraferna
      Givet Ulla Palm (C) anmäler jäv i § 6
      När protokollet granskas
      Så är R22 uppfylld i § 6 utan anmärkning

    Scenario: En ersättare var med till och med paragrafen
      Givet Ulla Palm (C) anmäler jäv i § 5
      När protokollet granskas
      Så ger R22 en varning i § 5: Ulla Palm (C)

    Scenario: En tjänstgörande ersättare räknas som ledamot
      Givet Vera Moss (M) anmäler jäv i § 6
      När protokollet granskas
      Så ger R14 en varning i § 6: Vera Moss (M)
      Och R22 är uppfylld i § 6

    Scenario: En jävig ersättare som inte tjänstgör yrkar
      Givet Tage Björk (S) lämnar rummet på grund av jäv i § 6
      Och Tage Björk (S) lägger fram ett yrkande i § 6
      När protokollet granskas
      Så ger R14 ett fel i § 6: Tage Björk (S)

    Scenario: Kommunstyrelsen arbetar i utskott, och ersättarna omfattas (JO om nämndemän i förvaltningsrätten)
      Givet organet är ett utskott
      Och Tage Björk (S) anmäler jäv i § 6
      När protokollet granskas
      Så ger R22 en varning i § 6: Tage Björk (S)

    Scenario: I fullmäktige får en jävig ersättare sitta kvar
      Givet organet är kommunfullmäktige
      Och Tage Björk (S) anmäler jäv i § 6
      När protokollet granskas
      Så gäller R22 inte organet

    Abstrakt Scenario: Dagen avgör vilken lag som gäller ersättaren
      Givet sammanträdet hölls <dag>
      Och Tage Björk (S) anmäler jäv i § 6
      När protokollet granskas
      Så ger R22 en varning i § 6
      Och stödet är <stöd>
      Exempel:
        | dag        | stöd                                                |
        | 2017-12-31 | 6 kap. 24 § kommunallagen (1991:900)                |
        | 2018-01-01 | 4 kap. 1 § och 6 kap. 30 § kommunallagen (2017:725) |

  Regel: R23 Anställda och personalföreträdare omfattas (7 kap. 4, 17 och 24 §§ kommunallagen)

    Scenario: En jävig handläggare är med när ärendet behandlas (RÅ 1995 ref. 65)
      Givet Anders Berg anmäler jäv i § 3
      När protokollet granskas
      Så ger R23 en varning i § 3: inget visar att den jävige lämnade rummet: Anders Berg
      Och stödet är 7 kap. 4, 17 och 24 §§ kommunallagen (2017:725)
      Och R14 är uppfylld i § 3

    Scenario: En jävig handläggare är kvar i rummet
      Givet Anders Berg anmäler jäv i § 3 men är kvar i salen
      När protokollet granskas
      Så ger R23 en varning i § 3: närvarande i rummet trots jäv: Anders Berg

    Scenario: En jävig handläggare går ut
      Givet Anders Berg lämnar rummet på grund av jäv i § 3
      När protokollet granskas
      Så är R23 uppfylld i § 3 utan anmärkning

    Scenario: En jävig tjänsteperson var med bara i en annan paragraf
      Givet Lena Sund anmäler jäv i § 4
      När protokollet granskas
      Så är R23 uppfylld i § 4 utan anmärkning

    Scenario: En jävig tjänsteperson lägger fram ett yrkande
      Givet Anders Berg lämnar rummet på grund av jäv i § 3
      Och Anders Berg lägger fram ett yrkande i § 3
      När protokollet granskas
      Så ger R23 ett fel i § 3: lade fram yrkande trots jäv: Anders Berg

    Scenario: Nämnden har beslutat att en tjänsteperson är jävig
      Givet det ifrågasätts om Anders Berg är jävig i § 3, och det beslutas att jäv föreligger
      När protokollet granskas
      Så ger R23 en varning i § 3: inget visar att den jävige lämnade rummet: Anders Berg

    Scenario: En jävig personalföreträdare den första dagen med den nya lydelsen
      Givet Anders Berg deltar som personalföreträdare
      Och sammanträdet hölls 2024-01-01
      Och Anders Berg anmäler jäv i § 3
      När protokollet granskas
      Så ger R23 en varning i § 3: Anders Berg

    Scenario: Vad som gällde för personalföreträdare dagen före är inte känt
      Givet Anders Berg deltar som personalföreträdare
      Och sammanträdet hölls 2023-12-31
      Och Anders Berg anmäler jäv i § 3
      När protokollet granskas
      Så går R23 inte att avgöra i § 3: vad lagen sade om personalföreträdare den dagen: Anders Berg

    Scenario: En jävig ledamot i ett partssammansatt organ är kvar
      Givet organet är ett partssammansatt organ
      Och Nils Ask (S) anmäler jäv i § 3 men är kvar i salen
      När protokollet granskas
      Så ger R23 ett fel i § 3: närvarande i rummet trots jäv: Nils Ask (S)

    Scenario: Före 2018 är ingen regel känd
      Givet sammanträdet hölls 2017-12-31
      Och Anders Berg anmäler jäv i § 3
      När protokollet granskas
      Så var R23 ännu inte i kraft

    Scenario: Första dagen som regeln är känd
      Givet sammanträdet hölls 2018-01-01
      Och Anders Berg anmäler jäv i § 3
      När protokollet granskas
      Så ger R23 en varning i § 3

  Regel: R24 En jävig revisor får varken delta eller närvara (12 kap. 14–17 §§ kommunallagen)

    Scenario: En revisor med make i den granskade nämnden är kvar
      Givet organet är revisorer
      Och Siv Ånger (V) anmäler jäv i § 2 men är kvar i salen
      När protokollet granskas
      Så ger R24 ett fel i § 2: närvarande i rummet trots jäv: Siv Ånger (V)
      Och stödet är 12 kap. 14–17 §§ kommunallagen (2017:725)

    Scenario: Revisorn går ut
      Givet organet är revisorer
      Och Siv Ånger (V) lämnar rummet på grund av jäv i § 2
      När protokollet granskas
      Så är R24 uppfylld i § 2 utan anmärkning

    Scenario: Revisorerna får bortse från jäv som uppenbart saknar betydelse
      Givet organet är revisorer
      Och det ifrågasätts om Siv Ånger (V) är jävig i § 2, och det beslutas att bortse från jävet
      Och Siv Ånger (V) lägger fram ett yrkande i § 2
      När protokollet granskas
      Så är R24 uppfylld i § 2 utan anmärkning

    Scenario: Undantaget för kommunala bolag gäller inte revisorer
      Givet organet är revisorer
      Och det ifrågasätts om Siv Ånger (V) är jävig i § 2, och undantaget för kommunala bolag tillämpas
      Och Siv Ånger (V) lägger fram ett yrkande i § 2
      När protokollet granskas
      Så ger R24 ett fel i § 2: lade fram yrkande trots jäv: Siv Ånger (V)

    Scenario: Före 2018 är ingen regel för revisorer känd
      Givet organet är revisorer
      Och sammanträdet hölls 2017-12-31
      Och Siv Ånger (V) anmäler jäv i § 2 men är kvar i salen
      När protokollet granskas
      Så var R24 ännu inte i kraft

    Scenario: Första dagen som regeln för revisorer är känd
      Givet organet är revisorer
      Och sammanträdet hölls 2018-01-01
      Och Siv Ånger (V) anmäler jäv i § 2 men är kvar i salen
      När protokollet granskas
      Så ger R24 ett fel i § 2

  Regel: R26 I en förbundsdirektion tillämpas de strängare reglerna, men bara som varning (9 kap. 2, 3 och 5 §§ kommunallagen)

    Scenario: En jävig ledamot är kvar i direktionens rum utan att delta
      Givet organet är en förbundsdirektion
      Och Nils Ask (S) anmäler jäv i § 8 men är kvar i salen
      När protokollet granskas
      Så ger R26 en varning i § 8: enligt reglerna för nämnder
      Och stödet är 9 kap. 2, 3 och 5 §§ kommunallagen (2017:725)
      Och gäller R14 inte organet
      Och gäller R8 inte organet

    Scenario: En jävig ledamot röstar i direktionen
      Givet organet är en förbundsdirektion
      Och Nils Ask (S) anmäler jäv i § 8
      Och en omröstning i § 8
        | Röst | Antal | Vilka          |
        | Ja   | 1     | Nils Ask (S)   |
        | Nej  | 1     | Greta Holm (S) |
      När protokollet granskas
      Så ger R26 en varning i § 8: med i omröstningen trots jäv: Nils Ask (S): ja

    Scenario: En jävig ledamot lämnar direktionens rum
      Givet organet är en förbundsdirektion
      Och Nils Ask (S) lämnar rummet på grund av jäv i § 8
      När protokollet granskas
      Så är R26 uppfylld i § 8 utan anmärkning

    Scenario: Det går inte att säga vem i direktionen som var jävig
      Givet organet är en förbundsdirektion
      Och ledamöterna från KD anmäler jäv i § 8
      När protokollet granskas
      Så går R26 inte att avgöra i § 8: vem som avses

    Scenario: Före 2018 är ingen regel för direktioner känd
      Givet organet är en förbundsdirektion
      Och sammanträdet hölls 2017-12-31
      Och Nils Ask (S) anmäler jäv i § 8 men är kvar i salen
      När protokollet granskas
      Så var R26 ännu inte i kraft

    Scenario: Första dagen som regeln för direktioner är känd
      Givet organet är en förbundsdirektion
      Och sammanträdet hölls 2018-01-01
      Och Nils Ask (S) anmäler jäv i § 8 men är kvar i salen
      När protokollet granskas
      Så ger R26 en varning i § 8
