# language: sv

Egenskap: Omröstningar i en nämnd
  Varje ledamot har en röst, omröstningar är öppna utom vid val och anställning, och vid lika röstetal avgör ordförandens
  utslagsröst i vanliga ärenden och lotten i val. Siffrorna ska stämma med dem som var där.

  Bakgrund:
    Givet en nämnd med 7 platser
    Och organet är en nämnd
    Och sammanträdet hölls 2024-03-18
    Och §§ 50–54
    Och närvarolistan
      | Namn              | Egenskap  | Uppdrag    |
      | Karl Alm (S)      | ledamot   | ordförande |
      | Lena Björk (S)    | ledamot   |            |
      | Mats Cedergren (V) | ledamot  |            |
      | Nora Dal (C)      | ledamot   |            |
      | Olle Enström (M)  | ledamot   |            |
      | Petra Falk (M)    | ledamot   |            |
      | Rune Gard (KD)    | ledamot   |            |
    Och ärendet i § 52 är ett vanligt ärende

  Regel: R33 Varje ledamot har en röst (4 kap. 24 § kommunallagen)

    Scenario: Var och en står en gång i röstlistan
      Givet en omröstning i § 50
        | Röst | Antal | Vilka                                             |
        | Ja   | 4     | Karl Alm, Lena Björk, Mats Cedergren och Nora Dal |
        | Nej  | 3     | Olle Enström, Petra Falk och Rune Gard            |
      När protokollet granskas
      Så är R33 uppfylld i § 50 utan anmärkning

    Scenario: Samma ledamot står två gånger
      Givet en omröstning i § 50
        | Röst | Antal | Vilka                                             |
        | Ja   | 4     | Karl Alm, Lena Björk, Mats Cedergren och Nora Dal |
        | Nej  | 3     | Olle Enström, Petra Falk och Nora Dal             |
      När protokollet granskas
      Så ger R33 ett fel i § 50: Nora Dal: mer än en röst i samma röstlista
      Och stödet är 4 kap. 24 § kommunallagen (2017:725)
      Och iakttagelsen gäller Nora Dal
      Och följden är att beslutet kan upphävas

    Scenario: Två ledamöter med samma namn är två personer
      Givet närvarolistan
        | Namn           | Egenskap |
        | Nora Dal (C)   | ledamot  |
        | Nora Dal (M)   | ledamot  |
        | Rune Gard (KD) | ledamot  |
      Och en omröstning i § 50
        | Röst | Antal | Vilka                      |
        | Ja   | 2     | Nora Dal (C) och Rune Gard |
        | Nej  | 1     | Nora Dal (M)               |
      När protokollet granskas
      Så är R33 uppfylld i § 50

    Scenario: Partierna skiljer sig, men närvarolistan har bara en av namnet
      Givet en omröstning i § 50
        | Röst | Antal | Vilka                                                          |
        | Ja   | 4     | Karl Alm, Lena Björk, Mats Cedergren och Nora Dal (C)          |
        | Nej  | 4     | Olle Enström, Petra Falk, Rune Gard och Nora Dal (M)           |
      När protokollet granskas
      Så går R33 inte att avgöra i § 50: om de som har samma namn i röstlistan är en och samma person

    Scenario: Ledamoten och ersättaren på ledamotens plats har båda röstat
      Givet närvarolistan
        | Namn             | Egenskap               | Tjänstgör för |
        | Karl Alm (S)     | ledamot                |               |
        | Lena Björk (S)   | frånvarande            |               |
        | Sara Holm (S)    | tjänstgörande ersättare | Lena Björk   |
      Och en omröstning i § 50
        | Röst | Antal | Vilka                               |
        | Ja   | 2     | Karl Alm och Lena Björk             |
        | Nej  | 1     | Sara Holm                           |
      När protokollet granskas
      Så ger R33 ett fel i § 50: Sara Holm tjänstgör för Lena Björk, och båda har röstat
      Och iakttagelsen gäller Lena Björk och Sara Holm

    Scenario: Ersättaren har lämnat platsen innan ledamoten röstar
      Givet närvarolistan
        | Namn             | Egenskap                | Tjänstgör för | Paragrafer |
        | Karl Alm (S)     | ledamot                 |               |            |
        | Lena Björk (S)   | ledamot                 |               | §§ 52–54   |
        | Sara Holm (S)    | tjänstgörande ersättare | Lena Björk    | §§ 50–51   |
      Och en omröstning i § 52
        | Röst | Antal | Vilka                               |
        | Ja   | 2     | Karl Alm och Lena Björk             |
        | Nej  | 1     | Sara Holm                           |
      När protokollet granskas
      Så är R33 uppfylld i § 52

    Scenario: Listan säger inte vem av de två som satt på platsen
      Givet närvarolistan
        | Namn             | Egenskap                | Tjänstgör för | Paragrafer     |
        | Karl Alm (S)     | ledamot                 |               |                |
        | Lena Björk (S)   | ledamot                 |               | §§ 52–54       |
        | Sara Holm (S)    | tjänstgörande ersättare | Lena Björk    | del av § 52    |
      Och en omröstning i § 52
        | Röst | Antal | Vilka                               |
        | Ja   | 2     | Karl Alm och Lena Björk             |
        | Nej  | 1     | Sara Holm                           |
      När protokollet granskas
      Så går R33 inte att avgöra i § 52: om ledamoten eller ersättaren tjänstgjorde vid omröstningen

    Scenario: Före 2018 blir det högst en varning
      Givet en omröstning i § 50
        | Röst | Antal | Vilka                       |
        | Ja   | 2     | Karl Alm och Lena Björk     |
        | Nej  | 2     | Olle Enström och Lena Björk |
      När protokollet granskas enligt lagen den 2017-12-31
      Så ger R33 en varning i § 50
      Och stödet är 4 kap. 19 § kommunallagen (1991:900)

  Regel: R34 Omröstningar är öppna, utom vid val och anställning (5 kap. 54 § och 6 kap. 33 § kommunallagen)

    Scenario: Sluten omröstning i ett vanligt ärende (S17)
      Givet ärendet i § 51 är ett vanligt ärende
      Och en omröstning i § 51
        | Röst | Antal |
        | Ja   | 4     |
        | Nej  | 3     |
      Och omröstningen är sluten
      När protokollet granskas
      Så ger R34 ett fel i § 51: sluten omröstning i ett ärende som varken är val eller anställning
      Och stödet är 5 kap. 54 § och 6 kap. 33 § kommunallagen (2017:725)

    Abstrakt Scenario: Val och anställningar får avgöras med slutna sedlar
      Givet ärendet i § 51 är <slag>
      Och en omröstning i § 51
        | Röst | Antal |
        | Ja   | 4     |
        | Nej  | 3     |
      Och omröstningen är sluten
      När protokollet granskas
      Så är R34 uppfylld i § 51

      Exempel:
        | slag                 |
        | ett val              |
        | ett val av revisorer |
        | en anställning       |

    Scenario: En öppen omröstning i ett vanligt ärende
      Givet ärendet i § 51 är ett vanligt ärende
      Och en omröstning i § 51
        | Röst | Antal |
        | Ja   | 4     |
        | Nej  | 3     |
      När protokollet granskas
      Så är R34 uppfylld i § 51

    Scenario: Ett personval med slutna sedlar är ett val, vad ärendet än kallas
      Givet ett val med sluten omröstning i § 51
        | Kandidat       | Röster |
        | Vera Ylander (S) | 4    |
        | Sten Orre (M)  | 3      |
      När protokollet granskas
      Så är R34 uppfylld i § 51

    Scenario: Protokollet säger inte vilket slags ärende det är
      Givet en omröstning i § 51
        | Röst | Antal |
        | Ja   | 4     |
        | Nej  | 3     |
      Och omröstningen är sluten
      När protokollet granskas
      Så går R34 inte att avgöra i § 51: vilket slags ärende det är

    Scenario: Bara beslutsformen visar att omröstningen var sluten
      Givet ärendet i § 51 är myndighetsutövning
      Och protokollet uppger att § 51 avgjordes med slutna sedlar
      När protokollet granskas
      Så ger R34 ett fel i § 51

    Scenario: En anställning avgörs med slutna sedlar som inte redovisas
      Givet ärendet i § 51 är en anställning
      Och protokollet uppger att § 51 avgjordes med slutna sedlar
      När protokollet granskas
      Så är R34 uppfylld i § 51

    Scenario: I fullmäktige räcker hänvisningen till fullmäktiges egen regel
      Givet organet är kommunfullmäktige
      Och ärendet i § 51 är ett vanligt ärende
      Och protokollet uppger att § 51 avgjordes med slutna sedlar
      När protokollet granskas
      Så ger R34 ett fel i § 51
      Och stödet är 5 kap. 54 § kommunallagen (2017:725)

  Regel: R36 Vid lika röstetal har ordföranden utslagsröst, utom vid val och anställning (5 kap. 56 § och 6 kap. 33 § kommunallagen)

    Scenario: Fem mot fem avgörs av ordföranden, som röstade ja (S12)
      Givet närvarolistan
        | Namn               | Egenskap | Uppdrag    |
        | Karl Alm (S)       | ledamot  | ordförande |
        | Lena Björk (S)     | ledamot  |            |
        | Mats Cedergren (V) | ledamot  |            |
        | Nora Dal (C)       | ledamot  |            |
        | Tora Inge (C)      | ledamot  |            |
        | Olle Enström (M)   | ledamot  |            |
        | Petra Falk (M)     | ledamot  |            |
        | Rune Gard (KD)     | ledamot  |            |
        | Ulf Jung (L)       | ledamot  |            |
        | Vera Klint (L)     | ledamot  |            |
      Och en omröstning i § 52
        | Röst | Antal | Vilka                                                           |
        | Ja   | 5     | Karl Alm, Lena Björk, Mats Cedergren, Nora Dal och Tora Inge |
        | Nej  | 5     | Olle Enström, Petra Falk, Rune Gard, Ulf Jung och Vera Klint |
      Och Karl Alm (S) avgör med sin utslagsröst
      Och utgången blir ja
      När protokollet granskas
      Så är R36 uppfylld i § 52 utan anmärkning

    Scenario: Ordföranden röstade ja men nej anses ha vunnit
      Givet en omröstning i § 52
        | Röst   | Antal | Vilka                                    |
        | Ja     | 3     | Karl Alm, Lena Björk och Mats Cedergren  |
        | Nej    | 3     | Olle Enström, Petra Falk och Rune Gard   |
        | Avstår | 1     | Nora Dal                                 |
      Och Karl Alm (S) avgör med sin utslagsröst
      Och utgången blir nej
      När protokollet granskas
      Så ger R36 ett fel i § 52: 3–3: Karl Alm hade utslagsrösten och röstade ja, men utgången är nej
      Och stödet är 5 kap. 56 § och 6 kap. 33 § kommunallagen (2017:725)

    Scenario: Utslagsrösten är inte antecknad, men utgången följer den
      Givet en omröstning i § 52
        | Röst   | Antal | Vilka                                    |
        | Ja     | 3     | Karl Alm, Lena Björk och Mats Cedergren  |
        | Nej    | 3     | Olle Enström, Petra Falk och Rune Gard   |
        | Avstår | 1     | Nora Dal                                 |
      Och utgången blir ja
      När protokollet granskas
      Så ger R36 en varning i § 52: röstetalen är lika, 3–3, och ingen utslagsröst är antecknad

    Scenario: Utslagsrösten är inte antecknad, och utgången går emot ordföranden
      Givet en omröstning i § 52
        | Röst   | Antal | Vilka                                    |
        | Ja     | 3     | Karl Alm, Lena Björk och Mats Cedergren  |
        | Nej    | 3     | Olle Enström, Petra Falk och Rune Gard   |
        | Avstår | 1     | Nora Dal                                 |
      Och utgången blir nej
      När protokollet granskas
      Så ger R36 ett fel i § 52

    Scenario: Majoriteten sägs ha avgjort, fast det var lika
      Givet en omröstning i § 52
        | Röst   | Antal |
        | Ja     | 3     |
        | Nej    | 3     |
        | Avstår | 1     |
      Och majoriteten avgör omröstningen
      När protokollet granskas
      Så ger R36 en varning i § 52

    Scenario: Protokollet säger inte vilken sida som vann
      Givet en omröstning i § 52
        | Röst   | Antal |
        | Ja     | 3     |
        | Nej    | 3     |
        | Avstår | 1     |
      När protokollet granskas
      Så går R36 inte att avgöra i § 52: vilken sida som vann omröstningen

    Scenario: Ordföranden avstod från att rösta och fick avgöra fritt
      Givet en omröstning i § 52
        | Röst   | Antal | Vilka                                    |
        | Ja     | 3     | Lena Björk, Mats Cedergren och Nora Dal  |
        | Nej    | 3     | Olle Enström, Petra Falk och Rune Gard   |
        | Avstår | 1     | Karl Alm                                 |
      Och Karl Alm (S) avgör med sin utslagsröst
      Och utgången blir nej
      När protokollet granskas
      Så är R36 uppfylld i § 52

    Scenario: En annan än ordföranden avger utslagsrösten
      Givet en omröstning i § 52
        | Röst   | Antal | Vilka                                    |
        | Ja     | 3     | Karl Alm, Lena Björk och Mats Cedergren  |
        | Nej    | 3     | Olle Enström, Petra Falk och Rune Gard   |
        | Avstår | 1     | Nora Dal                                 |
      Och Petra Falk (M) avgör med sin utslagsröst
      När protokollet granskas
      Så ger R36 en varning i § 52: Petra Falk avgav utslagsrösten, men Karl Alm presiderade
      Och iakttagelsen gäller Petra Falk

    Scenario: Utslagsröst fast röstetalen inte är lika
      Givet en omröstning i § 52
        | Röst | Antal | Vilka                                             |
        | Ja   | 4     | Karl Alm, Lena Björk, Mats Cedergren och Nora Dal |
        | Nej  | 3     | Olle Enström, Petra Falk och Rune Gard            |
      Och Karl Alm (S) avgör med sin utslagsröst
      När protokollet granskas
      Så ger R36 en varning i § 52: en utslagsröst är antecknad, men röstetalen är inte lika: 4–3

    Scenario: Utan ärendets slag kan det vara lotten som skulle ha avgjort
      Givet en omröstning i § 51
        | Röst   | Antal | Vilka                                    |
        | Ja     | 3     | Karl Alm, Lena Björk och Mats Cedergren  |
        | Nej    | 3     | Olle Enström, Petra Falk och Rune Gard   |
        | Avstår | 1     | Nora Dal                                 |
      Och Karl Alm (S) avgör med sin utslagsröst
      Och utgången blir ja
      När protokollet granskas
      Så går R36 inte att avgöra i § 51: vilket slags ärende det är

  Regel: R37 I val och vid anställning avgör lotten, och bara där (5 kap. 56 § och 6 kap. 33 § kommunallagen)

    Scenario: Ett val, 8 mot 8, avgörs med utslagsröst (S12)
      Givet ärendet i § 53 är ett val
      Och en omröstning i § 53
        | Röst | Antal |
        | Ja   | 8     |
        | Nej  | 8     |
      Och Karl Alm (S) avgör med sin utslagsröst
      När protokollet granskas
      Så ger R37 ett fel i § 53: utslagsröst avgjorde ett val eller en anställning av personal; där avgör lotten
      Och stödet är 5 kap. 56 § och 6 kap. 33 § kommunallagen (2017:725)

    Scenario: Ett personval med lika röstetal avgörs med lott
      Givet ett val med sluten omröstning i § 53
        | Kandidat         | Röster |
        | Vera Ylander (S) | 3      |
        | Sten Orre (M)    | 3      |
      Och lotten avgör
      När protokollet granskas
      Så är R37 uppfylld i § 53

    Scenario: En anställning avgörs med utslagsröst
      Givet ärendet i § 53 är en anställning
      Och en omröstning i § 53
        | Röst | Antal |
        | Ja   | 3     |
        | Nej  | 3     |
      Och Karl Alm (S) avgör med sin utslagsröst
      När protokollet granskas
      Så ger R37 ett fel i § 53

    Scenario: Lotten avgör ett vanligt ärende
      Givet ärendet i § 53 är ett vanligt ärende
      Och en omröstning i § 53
        | Röst | Antal |
        | Ja   | 3     |
        | Nej  | 3     |
      Och lotten avgör
      När protokollet granskas
      Så ger R37 ett fel i § 53: lotten avgjorde ett ärende som varken är val eller anställning av personal

    Scenario: Beslutsformen är lottning i ett vanligt ärende
      Givet ärendet i § 53 är ett vanligt ärende
      Och § 53 avgörs genom lottning
      När protokollet granskas
      Så ger R37 ett fel i § 53

    Scenario: I ett vanligt ärende är utslagsrösten rätt
      Givet ärendet i § 53 är ett vanligt ärende
      Och en omröstning i § 53
        | Röst | Antal |
        | Ja   | 3     |
        | Nej  | 3     |
      Och Karl Alm (S) avgör med sin utslagsröst
      När protokollet granskas
      Så är R37 uppfylld i § 53

    Scenario: Utslagsröst i ett ärende av okänt slag
      Givet en omröstning i § 53
        | Röst | Antal |
        | Ja   | 3     |
        | Nej  | 3     |
      Och Karl Alm (S) avgör med sin utslagsröst
      När protokollet granskas
      Så går R37 inte att avgöra i § 53: vilket slags ärende det är

  Regel: R45 Summorna ska stämma med röstlistan och med dem som var där (4 kap. 24 och 25 §§, 5 kap. 66 och 67 §§ kommunallagen)

    Scenario: Allt går ihop
      Givet en omröstning i § 54
        | Röst   | Antal | Vilka                                   |
        | Ja     | 3     | Karl Alm, Lena Björk och Mats Cedergren |
        | Nej    | 3     | Olle Enström, Petra Falk och Rune Gard  |
        | Avstår | 1     | Nora Dal                                |
      När protokollet granskas
      Så är R45 uppfylld i § 54 utan anmärkning

    Scenario: Summan är en annan än röstlistans
      Givet en omröstning i § 54
        | Röst   | Antal | Vilka                                   |
        | Ja     | 3     | Karl Alm, Lena Björk och Mats Cedergren |
        | Nej    | 4     | Olle Enström, Petra Falk och Rune Gard  |
      När protokollet granskas
      Så ger R45 en varning i § 54: nej: 4 enligt summan, 3 enligt röstlistan

    Scenario: Fler röster än det finns platser
      Givet en omröstning i § 54
        | Röst | Antal |
        | Ja   | 5     |
        | Nej  | 3     |
      När protokollet granskas
      Så ger R45 en varning i § 54: 8 röstade, men 7 kunde rösta

    Scenario: En av de sju som kunde rösta saknas i siffrorna
      Givet en omröstning i § 54
        | Röst   | Antal |
        | Ja     | 3     |
        | Nej    | 3     |
        | Avstår | 0     |
      När protokollet granskas
      Så ger R45 en varning i § 54: 6 röstade, men 7 tjänstgjorde och avstod inte

    Scenario: Hur många som avstod skrivs inte ut
      Givet en omröstning i § 54
        | Röst | Antal |
        | Ja   | 3     |
        | Nej  | 3     |
      När protokollet granskas
      Så går R45 inte att avgöra i § 54: hur många som avstod eller var borta vid omröstningen

    Scenario: Närvarolistan är kortare än antalet platser
      Givet närvarolistan
        | Namn           | Egenskap |
        | Karl Alm (S)   | ledamot  |
        | Lena Björk (S) | ledamot  |
      Och en omröstning i § 54
        | Röst | Antal |
        | Ja   | 3     |
        | Nej  | 3     |
      När protokollet granskas
      Så går R45 inte att avgöra i § 54: vilka som var närvarande

    Scenario: En som inte finns i närvarolistan har röstat
      Givet en omröstning i § 54
        | Röst | Antal | Vilka                                             |
        | Ja   | 4     | Karl Alm, Lena Björk, Mats Cedergren och Nora Dal |
        | Nej  | 3     | Olle Enström, Petra Falk och Urban Zetterlund     |
      När protokollet granskas
      Så ger R45 en varning i § 54: röstade fast de inte var med enligt närvarolistan: Urban Zetterlund: finns inte i närvarolistan
      Och iakttagelsen gäller Urban Zetterlund

    Scenario: En frånvarande ledamot har röstat
      Givet närvarolistan
        | Namn           | Egenskap    |
        | Karl Alm (S)   | ledamot     |
        | Lena Björk (S) | ledamot     |
        | Rune Gard (KD) | frånvarande |
      Och en omröstning i § 54
        | Röst | Antal | Vilka                   |
        | Ja   | 2     | Karl Alm och Lena Björk |
        | Nej  | 1     | Rune Gard               |
      När protokollet granskas
      Så ger R45 en varning i § 54: Rune Gard
      Och iakttagelsen gäller Rune Gard
