# language: sv

Egenskap: Andra närvarande och stängda dörrar
  Andra än ledamöter kan vara närvarande utan att besluta. Myndighetsutövning mot enskild sker inom stängda dörrar.

  Bakgrund:
    Givet en nämnd med 3 platser
    Och organet är en nämnd
    Och sammanträdet hölls 2024-03-18
    Och §§ 10–12
    Och närvarolistan
      | Namn            | Egenskap      |
      | Greta Holm (S)  | ledamot       |
      | Nils Ask (S)    | ledamot       |
      | Petra Vinge (C) | ledamot       |
      | Anders Berg     | tjänsteperson |
      | Ulla Palm (C)   | tjänsteperson |
    Och § 10 är ett vanligt nämndärende
    Och § 11 hör till myndighetsutövningen mot en enskild
    Och § 12 är ett vanligt nämndärende

  Regel: R80 Andra än ledamöter beslutar inte, och personalföreträdare lämnar vid myndighetsutövning (7 kap. 12–15 §§ kommunallagen)

    Scenario: En tjänsteperson är med utan att besluta
      När protokollet granskas
      Så är R80 uppfylld utan anmärkning

    Scenario: En tjänsteperson står i röstlistan
      Givet en omröstning i § 10
        | Röst | Antal | Vilka                       |
        | Ja   | 2     | Greta Holm (S), Anders Berg |
        | Nej  | 1     | Petra Vinge (C)             |
      När protokollet granskas
      Så ger R80 ett fel i § 10: i röstlistan utan att vara vald i organet: Anders Berg
      Och iakttagelsen gäller Anders Berg
      Och följden är att beslutet kan upphävas

    Scenario: Tjänstepersonen avstår från att rösta
      Givet en omröstning i § 10
        | Röst  | Antal | Vilka           |
        | Ja    | 1     | Greta Holm (S)  |
        | Nej   | 1     | Petra Vinge (C) |
        | Avstår | 1    | Anders Berg     |
      När protokollet granskas
      Så är R80 uppfylld utan anmärkning

    Scenario: En med parti bland övriga närvarande kan vara ersättare
      Givet en omröstning i § 10
        | Röst | Antal | Vilka                         |
        | Ja   | 2     | Greta Holm (S), Ulla Palm (C) |
        | Nej  | 1     | Petra Vinge (C)               |
      När protokollet granskas
      Så går R80 inte att avgöra i § 10: i vilken egenskap de som röstade var närvarande

    Scenario: Personalföreträdaren är kvar när bygglovet avgörs (S30)
      Givet Anders Berg deltar som personalföreträdare
      När protokollet granskas
      Så ger R80 en varning i § 11: Anders Berg, personalföreträdare, var närvarande vid myndighetsutövning mot enskild
      Och stödet är 4 kap. 28 § och 7 kap. 12–15 §§ kommunallagen (2017:725)
      Och R80 är uppfylld i § 10

    Scenario: Personalföreträdaren gick ut före ärendet
      Givet Anders Berg deltar som personalföreträdare
      Och Anders Berg går ut före § 11
      När protokollet granskas
      Så är R80 uppfylld utan anmärkning

    Scenario: Personalföreträdaren är antecknad som frånvarande i paragrafen
      Givet Anders Berg deltar som personalföreträdare
      Och Anders Berg är frånvarande i § 11
      När protokollet granskas
      Så är R80 uppfylld utan anmärkning

    Scenario: Det går inte att se om personalföreträdaren var kvar
      Givet Anders Berg deltar som personalföreträdare
      Och Anders Berg var kvar bara en del av tiden
      När protokollet granskas
      Så går R80 inte att avgöra i § 11: om personalföreträdaren var närvarande i paragrafen

    Scenario: Vid styrelsens sammanträden är personalföreträdare aldrig med
      Givet organet är en kommunstyrelse
      Och Anders Berg deltar som personalföreträdare
      När protokollet granskas
      Så ger R80 en varning: Anders Berg var med som personalföreträdare vid styrelsens sammanträde

    Scenario: Ingen vet om ärendena gäller myndighetsutövning
      Givet §§ 20–21
      Och Anders Berg deltar som personalföreträdare
      När protokollet granskas
      Så går R80 inte att avgöra i §§ 20–21: vilket slags ärende det är

    Scenario: Dagen före den nya kommunallagen säger regeln ingenting
      Givet Anders Berg deltar som personalföreträdare
      Och sammanträdet hölls 2017-12-31
      När protokollet granskas
      Så var R80 ännu inte i kraft

    Scenario: Första dagen med den nya kommunallagen
      Givet Anders Berg deltar som personalföreträdare
      Och sammanträdet hölls 2018-01-01
      När protokollet granskas
      Så ger R80 en varning i § 11

  Regel: R81 Myndighetsutövning mot enskild sker inom stängda dörrar (6 kap. 25 § kommunallagen)

    Scenario: Ett offentligt sammanträde med myndighetsutövning
      Givet sammanträdet är offentligt
      När protokollet granskas
      Så ger R81 en varning i § 11: myndighetsutövning mot enskild behandlades vid ett offentligt sammanträde
      Och stödet är 6 kap. 25 § kommunallagen (2017:725)
      Och R81 är uppfylld i § 10

    Scenario: Dörrarna stängdes för det ärendet
      Givet sammanträdet är offentligt
      Och § 11 hålls bakom stängda dörrar
      När protokollet granskas
      Så är R81 uppfylld utan anmärkning

    Scenario: Nämnden sammanträder inom stängda dörrar
      Givet sammanträdet är inte offentligt
      När protokollet granskas
      Så är R81 uppfylld utan anmärkning

    Scenario: Ingenting sägs om offentlighet
      När protokollet granskas
      Så är R81 uppfylld utan anmärkning

    Scenario: Ett offentligt sammanträde där ingen vet vad ärendena gäller
      Givet §§ 20–21
      Och sammanträdet är offentligt
      När protokollet granskas
      Så går R81 inte att avgöra i §§ 20–21: vilket slags ärende det är

    Scenario: Fullmäktige sammanträder offentligt
      Givet organet är kommunfullmäktige
      Och sammanträdet är offentligt
      När protokollet granskas
      Så är R81 uppfylld utan anmärkning

    Scenario: Fullmäktige kan inte stänga hela sammanträdet
      Givet organet är kommunfullmäktige
      Och sammanträdet är inte offentligt
      När protokollet granskas
      Så ger R81 en varning: sammanträdet var inte offentligt
      Och stödet är 5 kap. 42 § kommunallagen (2017:725)
