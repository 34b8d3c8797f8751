# language: sv

Egenskap: Jäv i fullmäktige
  Den som är jävig i fullmäktige får inte delta i handläggningen av ärendet, men får vara kvar i salen.

  Bakgrund:
    Givet ett kommunfullmäktige med 31 platser
    Och organet är kommunfullmäktige
    Och sammanträdet hölls 2024-03-18
    Och §§ 20–24
    Och närvarolistan
      | Namn              | Egenskap                | Tjänstgör för | Uppdrag    |
      | Karin Alm (S)     | ledamot                 |               | ordförande |
      | Bertil Ros (S)    | ledamot                 |               |            |
      | Nils Ask (S)      | ledamot                 |               |            |
      | Petra Vinge (C)   | ledamot                 |               |            |
      | Rolf Tegel (M)    | ledamot                 |               |            |
      | Ulla Palm (C)     | tjänstgörande ersättare | Yngve Lo      |            |
      | Tage Björk (S)    | ersättare               |               |            |
      | Anders Berg       | tjänsteperson           |               |            |

  Regel: R8 Den som är jävig får inte delta i handläggningen (5 kap. 47 § kommunallagen)

    Scenario: Den jävige avstår och är kvar i salen
      Givet Nils Ask (S) anmäler jäv i § 20 men är kvar i salen
      När protokollet granskas
      Så är R8 uppfylld i § 20 utan anmärkning

    Scenario: Den jävige röstar, och det är ett fel även om majoriteten är stor (Uddevalla 2019)
      Givet Nils Ask (S) anmäler jäv i § 20
      Och en omröstning i § 20
        | Röst | Antal | Vilka                                             |
        | Ja   | 4     | Nils Ask (S), Karin Alm, Bertil Ros och Ulla Palm |
        | Nej  | 1     | Petra Vinge (C)                                   |
      När protokollet granskas
      Så ger R8 ett fel i § 20: med i omröstningen trots jäv: Nils Ask (S): ja
      Och iakttagelsen gäller Nils Ask (S)
      Och stödet är 5 kap. 47 § kommunallagen (2017:725)
      Och följden är att rösträkning ensam friar inte

    Scenario: En jävig tjänstgörande ersättare röstar nej
      Givet Ulla Palm (C) anmäler jäv i § 20
      Och en omröstning i § 20
        | Röst | Antal | Vilka                      |
        | Ja   | 2     | Nils Ask (S) och Karin Alm |
        | Nej  | 1     | Ulla Palm (C)              |
      När protokollet granskas
      Så ger R8 ett fel i § 20: Ulla Palm (C): nej

    Scenario: Den jävige avstår från att rösta men står i röstlistan
      Givet Nils Ask (S) anmäler jäv i § 20
      Och en omröstning i § 20
        | Röst   | Antal | Vilka        |
        | Ja     | 1     | Karin Alm    |
        | Avstår | 1     | Nils Ask (S) |
      När protokollet granskas
      Så ger R8 ett fel i § 20: Nils Ask (S): avstår

    Scenario: Den jävige är angiven som frånvarande i röstlistan
      Givet Nils Ask (S) anmäler jäv i § 20
      Och en omröstning i § 20
        | Röst        | Antal | Vilka        |
        | Ja          | 1     | Karin Alm    |
        | Frånvarande | 1     | Nils Ask (S) |
      När protokollet granskas
      Så är R8 uppfylld i § 20 utan anmärkning

    Scenario: Två jäviga röstar och nämns i samma iakttagelse
      Givet Nils Ask (S) och Petra Vinge (C) anmäler jäv i § 20
      Och en omröstning i § 20
        | Röst | Antal | Vilka           |
        | Ja   | 1     | Nils Ask (S)    |
        | Nej  | 1     | Petra Vinge (C) |
      När protokollet granskas
      Så ger R8 ett fel i § 20: Nils Ask (S): ja och Petra Vinge (C): nej
      Och iakttagelsen gäller Nils Ask (S) och Petra Vinge (C)

    Scenario: Den jävige yrkar
      Givet Nils Ask (S) anmäler jäv i § 21
      Och Nils Ask (S) lägger fram ett yrkande i § 21
      När protokollet granskas
      Så ger R8 ett fel i § 21: lade fram yrkande trots jäv: Nils Ask (S)

    Scenario: Gruppens yrkande läggs inte den jävige till last
      Givet Nils Ask (S) anmäler jäv i § 21
      Och ledamöterna från S lägger fram ett yrkande i § 21
      När protokollet granskas
      Så är R8 uppfylld i § 21 utan anmärkning

    Scenario: Den jävige reserverar sig
      Givet Nils Ask (S) anmäler jäv i § 21
      Och Nils Ask (S) antecknar en reservation i § 21
      När protokollet granskas
      Så ger R8 ett fel i § 21: reserverade sig trots jäv: Nils Ask (S)

    Scenario: Paragrafen anger den jäviga ordföranden som den som ledde ärendet
      Givet Karin Alm (S) anmäler jäv i § 22
      Och § 22 leds av Karin Alm
      När protokollet granskas
      Så ger R8 ett fel i § 22: ledde ärendet trots jäv: Karin Alm (S)

    Scenario: Ordföranden är ordförande bara enligt första sidan
      Givet Karin Alm (S) anmäler jäv i § 22
      När protokollet granskas
      Så är R8 uppfylld i § 22 utan anmärkning

    Scenario: Den jävige deltar i nästa ärende
      Givet Nils Ask (S) anmäler jäv i § 20
      Och Nils Ask (S) lägger fram ett yrkande i § 21
      När protokollet granskas
      Så är R8 uppfylld i §§ 20 och 21 utan anmärkning

    Scenario: Ordföranden avstod i fullmäktige men hade suttit i en beredande grupp (HFD 2014 ref. 59)
      Givet Karin Alm (S) lämnar rummet på grund av jäv i § 22
      Och § 22 leds av Bertil Ros
      När protokollet granskas
      Så är R8 uppfylld i § 22 utan anmärkning

    Scenario: Två ledamöter sitter i styrelsen för en förening som berörs av planen (RÅ 2002 not 2)
      Givet en omröstning i § 23
        | Röst | Antal | Vilka                            |
        | Ja   | 2     | Nils Ask (S) och Petra Vinge (C) |
        | Nej  | 1     | Rolf Tegel (M)                   |
      När protokollet granskas
      Så är R8 uppfylld i § 23 utan anmärkning

    Scenario: Jäv vid en interpellation är inget fel (RÅ 2000 not 161)
      Givet Nils Ask (S) anmäler jäv i § 24
      Och § 24 besvarar en interpellation
      När protokollet granskas
      Så ger R8 en anmärkning i § 24: interpellation
      Och R8 är uppfylld i § 24

    Scenario: Fullmäktige har beslutat att det är jäv, och den jävige röstar ändå
      Givet det ifrågasätts om Rolf Tegel (M) är jävig i § 23, och det beslutas att jäv föreligger
      Och en omröstning i § 23
        | Röst | Antal | Vilka          |
        | Ja   | 1     | Nils Ask (S)   |
        | Nej  | 1     | Rolf Tegel (M) |
      När protokollet granskas
      Så ger R8 ett fel i § 23: Rolf Tegel (M): nej

    Scenario: Fullmäktige har beslutat att det är jäv, men protokollet säger sedan inget mer
      Givet det ifrågasätts om Rolf Tegel (M) är jävig i § 23, och det beslutas att jäv föreligger
      När protokollet granskas
      Så går R8 inte att avgöra i § 23: om Rolf Tegel (M) avstod

    Scenario: Fullmäktige har beslutat att det är jäv, och den jävige avstår
      Givet det ifrågasätts om Rolf Tegel (M) är jävig i § 23, och det beslutas att jäv föreligger
      Och Rolf Tegel (M) anmäler jäv i § 23
      När protokollet granskas
      Så är R8 uppfylld i § 23 utan anmärkning

    Scenario: Fullmäktige har beslutat att det inte är jäv
      Givet Rolf Tegel (M) anmäler jäv i § 23
      Och det ifrågasätts om Rolf Tegel (M) är jävig i § 23, och det beslutas att jäv inte föreligger
      Och Rolf Tegel (M) lägger fram ett yrkande i § 23
      När protokollet granskas
      Så är R8 uppfylld i § 23 utan anmärkning

    Scenario: Fullmäktige kan inte bortse från jäv
      Givet det ifrågasätts om Rolf Tegel (M) är jävig i § 23, och det beslutas att bortse från jävet
      När protokollet granskas
      Så ger R8 en varning i § 23: något sådant undantag finns inte i fullmäktige
      Och iakttagelsen gäller Rolf Tegel (M)

    Scenario: Fullmäktige behöver inget undantag för kommunala bolag
      Givet det ifrågasätts om Rolf Tegel (M) är jävig i § 23, och undantaget för kommunala bolag tillämpas
      När protokollet granskas
      Så ger R8 en anmärkning i § 23: något sådant undantag finns inte i fullmäktige
      Och R8 är uppfylld i § 23

    Scenario: Den som fullmäktige bortsett från jävet hos avstår ändå
      Givet Rolf Tegel (M) anmäler jäv i § 23
      Och det ifrågasätts om Rolf Tegel (M) är jävig i § 23, och det beslutas att bortse från jävet
      När protokollet granskas
      Så är R8 uppfylld i § 23 utan anmärkning

    Scenario: Paragrafens nummer har fallit bort
      Givet Nils Ask (S) har jäv i en paragraf vars nummer är oläsligt
      När protokollet granskas
      Så går R8 inte att avgöra i § 20: i vilken paragraf Nils Ask (S) var jävig

    Scenario: Dagen före kommunallagen från 2017 gäller den äldre lagen
      Givet sammanträdet hölls 2017-12-31
      Och Nils Ask (S) anmäler jäv i § 21
      Och Nils Ask (S) lägger fram ett yrkande i § 21
      När protokollet granskas
      Så ger R8 ett fel i § 21
      Och stödet är 5 kap. 20 § kommunallagen (1991:900)

    Scenario: Första dagen med den nya lagen
      Givet sammanträdet hölls 2018-01-01
      Och Nils Ask (S) anmäler jäv i § 21
      Och Nils Ask (S) lägger fram ett yrkande i § 21
      När protokollet granskas
      Så ger R8 ett fel i § 21
      Och stödet är 5 kap. 47 § kommunallagen (2017:725)

    Scenario: Före 1992 säger regeln ingenting
      Givet sammanträdet hölls 1991-12-31
      Och Nils Ask (S) anmäler jäv i § 21
      När protokollet granskas
      Så var R8 ännu inte i kraft

    Scenario: Förbundsfullmäktige följer samma regel
      Givet organet är förbundsfullmäktige
      Och Nils Ask (S) anmäler jäv i § 21
      Och Nils Ask (S) lägger fram ett yrkande i § 21
      När protokollet granskas
      Så ger R8 ett fel i § 21

    Scenario: I en nämnd gäller en annan regel
      Givet organet är en nämnd
      Och Nils Ask (S) anmäler jäv i § 21
      När protokollet granskas
      Så gäller R8 inte organet

  Regel: R9 Den jävige får vara kvar i salen (5 kap. 42 och 47 §§ kommunallagen)

    Scenario: Protokollet säger att den jävige inte deltog, men inte att den jävige gick ut (S8)
      Givet Nils Ask (S) anmäler jäv i § 20
      När protokollet granskas
      Så är R9 uppfylld i § 20 utan anmärkning

    Scenario: Den jävige är kvar i den öppna salen
      Givet Nils Ask (S) anmäler jäv i § 20 men är kvar i salen
      När protokollet granskas
      Så är R9 uppfylld i § 20 utan anmärkning

    Scenario: Den jävige är kvar bakom stängda dörrar
      Givet Nils Ask (S) anmäler jäv i § 20 men är kvar i salen
      Och § 20 hålls bakom stängda dörrar
      När protokollet granskas
      Så ger R9 en anmärkning i § 20: bakom stängda dörrar
      Och R9 är uppfylld i § 20

    Scenario: Den jävige går ut när dörrarna stängs
      Givet Nils Ask (S) lämnar rummet på grund av jäv i § 20
      Och § 20 hålls bakom stängda dörrar
      När protokollet granskas
      Så är R9 uppfylld i § 20 utan anmärkning

    Abstrakt Scenario: Dagen avgör vilken lag som låter den jävige vara kvar
      Givet sammanträdet hölls <dag>
      Och Nils Ask (S) anmäler jäv i § 20 men är kvar i salen
      Och § 20 hålls bakom stängda dörrar
      När protokollet granskas
      Så ger R9 en anmärkning i § 20
      Och stödet är <stöd>
      Exempel:
        | dag        | stöd                                         |
        | 2017-12-31 | 5 kap. 20 § kommunallagen (1991:900)         |
        | 2018-01-01 | 5 kap. 42 och 47 §§ kommunallagen (2017:725) |

  Regel: R10 Den som är redovisningsskyldig får inte besluta om ansvarsfrihet (5 kap. 48 och 49 §§ kommunallagen)

    Scenario: En redovisningsskyldig deltar i beslutet
      Givet § 23 gäller ansvarsfrihet för socialnämnden
      Och Rolf Tegel (M) var redovisningsskyldig för Socialnämnden
      När protokollet granskas
      Så ger R10 ett fel i § 23: redovisningsskyldig för verksamheten men deltog i beslutet: Rolf Tegel (M)
      Och iakttagelsen gäller Rolf Tegel (M)
      Och stödet är 5 kap. 48 och 49 §§ kommunallagen (2017:725)

    Scenario: En redovisningsskyldig avstår
      Givet § 23 gäller ansvarsfrihet för socialnämnden
      Och Rolf Tegel (M) var redovisningsskyldig för socialnämnden
      Och Rolf Tegel (M) anmäler jäv i § 23
      När protokollet granskas
      Så är R10 uppfylld i § 23 utan anmärkning

    Scenario: En redovisningsskyldig yttrar sig och yrkar men deltar inte i beslutet
      Givet § 23 gäller ansvarsfrihet för socialnämnden
      Och Rolf Tegel (M) var redovisningsskyldig för socialnämnden
      Och Rolf Tegel (M) anmäler jäv i § 23
      Och Rolf Tegel (M) lägger fram ett yrkande i § 23
      När protokollet granskas
      Så är R10 uppfylld i § 23 utan anmärkning

    Scenario: Den som har anmält jäv röstar om ansvarsfriheten
      Givet § 23 gäller ansvarsfrihet för socialnämnden
      Och Rolf Tegel (M) var redovisningsskyldig för socialnämnden
      Och Rolf Tegel (M) anmäler jäv i § 23
      Och en omröstning i § 23
        | Röst | Antal | Vilka                           |
        | Ja   | 2     | Nils Ask (S) och Rolf Tegel (M) |
      När protokollet granskas
      Så ger R10 ett fel i § 23: med i omröstningen trots jäv: Rolf Tegel (M): ja
      Och R8 är uppfylld i § 23

    Scenario: Den som är redovisningsskyldig för en annan nämnd får besluta
      Givet § 23 gäller ansvarsfrihet för socialnämnden
      Och Nils Ask (S) var redovisningsskyldig för socialnämnden
      Och Rolf Tegel (M) var redovisningsskyldig för byggnadsnämnden
      Och Nils Ask (S) anmäler jäv i § 23
      När protokollet granskas
      Så är R10 uppfylld i § 23

    Scenario: Ingen är känd som redovisningsskyldig
      Givet § 23 gäller ansvarsfrihet för socialnämnden
      När protokollet granskas
      Så går R10 inte att avgöra i § 23: vilka som är redovisningsskyldiga

    Scenario: Protokollet säger inte vilka organ ansvarsfriheten gäller
      Givet § 23 gäller ansvarsfrihet, men inte för vilka organ det är
      Och Rolf Tegel (M) var redovisningsskyldig för socialnämnden
      När protokollet granskas
      Så går R10 inte att avgöra i § 23: vilka organs verksamhet

    Scenario: Protokollet säger inte varför den redovisningsskyldige inte var med
      Givet § 23 gäller ansvarsfrihet för socialnämnden
      Och Rolf Tegel (M) var redovisningsskyldig för socialnämnden
      Och en omröstning i § 23
        | Röst | Antal |
        | Ja   | 4     |
      När protokollet granskas
      Så går R10 inte att avgöra i § 23: om Rolf Tegel (M) deltog i beslutet

    Scenario: Ansvarsfrihet i ett enda beslut för alla nämnder (S26)
      Givet närvarolistan
        | Namn | Egenskap |
      Och 25 ledamöter är närvarande
      Och § 23 gäller ansvarsfrihet för kommunstyrelsen och socialnämnden
      Och de 20 första redovisar för kommunstyrelsen och socialnämnden
      Och 20 av dem är jäviga i § 23
      När protokollet granskas
      Så ger R10 en anmärkning i § 23: ansvarsfrihet för 2 organ i en paragraf
      Och R10 är uppfylld i § 23
      Och R2 ger en anmärkning i § 23: bristen beror på jäv

    Scenario: En av de redovisningsskyldiga deltar i det enda beslutet
      Givet närvarolistan
        | Namn | Egenskap |
      Och 25 ledamöter är närvarande
      Och § 23 gäller ansvarsfrihet för kommunstyrelsen och socialnämnden
      Och de 20 första redovisar för kommunstyrelsen och socialnämnden
      Och 19 av dem är jäviga i § 23
      När protokollet granskas
      Så ger R10 ett fel i § 23: Ledamot 20 (S)

    Scenario: Enligt den äldre lagen är det högst en varning
      Givet sammanträdet hölls 2017-12-31
      Och § 23 gäller ansvarsfrihet för socialnämnden
      Och Rolf Tegel (M) var redovisningsskyldig för socialnämnden
      När protokollet granskas
      Så ger R10 en varning i § 23
      Och stödet är 5 kap. 20 a § kommunallagen (1991:900)

    Scenario: Första dagen med kommunallagen från 2017 är det ett fel
      Givet sammanträdet hölls 2018-01-01
      Och § 23 gäller ansvarsfrihet för socialnämnden
      Och Rolf Tegel (M) var redovisningsskyldig för socialnämnden
      När protokollet granskas
      Så ger R10 ett fel i § 23

  Regel: R11 Den som är redovisningsskyldig får inte välja den revisor som ska granska verksamheten (5 kap. 48 § kommunallagen)

    Scenario: En redovisningsskyldig väljer sin egen granskare
      Givet § 24 gäller val av revisorer som ska granska kommunstyrelsen
      Och Petra Vinge (C) var redovisningsskyldig för kommunstyrelsen
      När protokollet granskas
      Så ger R11 ett fel i § 24: Petra Vinge (C)
      Och stödet är 5 kap. 48 § kommunallagen (2017:725)

    Scenario: Den redovisningsskyldige avstår från valet
      Givet § 24 gäller val av revisorer som ska granska kommunstyrelsen
      Och Petra Vinge (C) var redovisningsskyldig för kommunstyrelsen
      Och Petra Vinge (C) deltar inte i beslutet i § 24
      När protokollet granskas
      Så är R11 uppfylld i § 24 utan anmärkning

    Scenario: Den redovisningsskyldige avstår men har yrkat i valet
      Givet § 24 gäller val av revisorer som ska granska kommunstyrelsen
      Och Petra Vinge (C) var redovisningsskyldig för kommunstyrelsen
      Och Petra Vinge (C) anmäler jäv i § 24
      Och Petra Vinge (C) lägger fram ett yrkande i § 24
      När protokollet granskas
      Så ger R11 ett fel i § 24: lade fram yrkande trots jäv: Petra Vinge (C)

    Scenario: Ingen är känd som redovisningsskyldig
      Givet § 24 gäller val av revisorer som ska granska kommunstyrelsen
      När protokollet granskas
      Så går R11 inte att avgöra i § 24: vilka som är redovisningsskyldiga

    Scenario: Dagen före kommunallagen från 2017 är det högst en varning
      Givet sammanträdet hölls 2017-12-31
      Och § 24 gäller val av revisorer som ska granska kommunstyrelsen
      Och Petra Vinge (C) var redovisningsskyldig för kommunstyrelsen
      När protokollet granskas
      Så ger R11 en varning i § 24
      Och stödet är 5 kap. 20 a § kommunallagen (1991:900)

    Scenario: Första dagen med kommunallagen från 2017 är valet ett fel
      Givet sammanträdet hölls 2018-01-01
      Och § 24 gäller val av revisorer som ska granska kommunstyrelsen
      Och Petra Vinge (C) var redovisningsskyldig för kommunstyrelsen
      När protokollet granskas
      Så ger R11 ett fel i § 24
      Och stödet är 5 kap. 48 § kommunallagen (2017:725)

  Regel: R28 Att vara föreslagen vid ett val är inte jäv (5 kap. 47 § kommunallagen)

    Scenario: Den som väljs till ett uppdrag deltar i valet
      Givet § 24 bara är ett val
      När protokollet granskas
      Så är R28 uppfylld i § 24 utan anmärkning

    Scenario: Den föreslagne avstår från valet på grund av jäv
      Givet § 24 bara är ett val
      Och Nils Ask (S) anmäler jäv i § 24
      När protokollet granskas
      Så ger R28 en anmärkning i § 24: att vara föreslagen är inte i sig jäv
      Och iakttagelsen gäller Nils Ask (S)
      Och R28 är uppfylld i § 24

    Scenario: Jäv i ett vanligt ärende berörs inte
      Givet Nils Ask (S) anmäler jäv i § 20
      När protokollet granskas
      Så är R28 uppfylld i § 20 utan anmärkning

    Abstrakt Scenario: Dagen avgör vilken lag valet bedöms efter
      Givet sammanträdet hölls <dag>
      Och § 24 bara är ett val
      Och Nils Ask (S) anmäler jäv i § 24
      När protokollet granskas
      Så ger R28 en anmärkning i § 24
      Och stödet är <stöd>
      Exempel:
        | dag        | stöd                                 |
        | 2017-12-31 | 5 kap. 20 § kommunallagen (1991:900) |
        | 2018-01-01 | 5 kap. 47 § kommunallagen (2017:725) |
