# language: sv

Egenskap: Majoritet i fullmäktige
  De flesta rösterna avgör, om inte lagen kräver mer. Utan begärd omröstning räknas inga röster, och en omröstning som har
  hållits ska redovisas.

  Bakgrund:
    Givet ett kommunfullmäktige med 31 platser
    Och organet är kommunfullmäktige
    Och sammanträdet hölls 2024-03-18
    Och §§ 60–64

  Regel: R35 Enkel majoritet avgör (5 kap. 55 § kommunallagen)

    Scenario: Fem mot fyra, och sex avstår
      Givet 15 ledamöter är närvarande
      Och en omröstning i § 60
        | Röst   | Antal |
        | Ja     | 5     |
        | Nej    | 4     |
        | Avstår | 6     |
      Och utgången blir ja
      När protokollet granskas
      Så är R35 uppfylld i § 60 utan anmärkning

    Scenario: Den sida som fick färre röster anses ha vunnit
      Givet en omröstning i § 60
        | Röst | Antal |
        | Ja   | 4     |
        | Nej  | 5     |
      Och utgången blir ja
      När protokollet granskas
      Så ger R35 ett fel i § 60: 4–5, men utgången är ja, som fick färre röster
      Och stödet är 5 kap. 55 § kommunallagen (2017:725)
      Och följden är att beslutet kan upphävas

    Scenario: Nej anses ha vunnit med en röst för lite
      Givet en omröstning i § 60
        | Röst | Antal |
        | Ja   | 16    |
        | Nej  | 15    |
      Och utgången blir nej
      När protokollet granskas
      Så ger R35 ett fel i § 60

    Scenario: Vid lika röstetal är det utslagsrösten som prövas
      Givet en omröstning i § 60
        | Röst | Antal |
        | Ja   | 15    |
        | Nej  | 15    |
      Och utgången blir nej
      När protokollet granskas
      Så är R35 uppfylld i § 60

    Scenario: En minoritetsåterremiss avgörs inte av de flesta
      Givet en omröstning om återremiss i § 60
        | Röst | Antal |
        | Ja   | 20    |
        | Nej  | 11    |
      Och minoriteten avgör omröstningen
      Och utgången blir nej
      När protokollet granskas
      Så är R35 uppfylld i § 60

    Scenario: Tilläggsyrkanden i klump, i en ordning som fullmäktige har godtagit (kammarrätt, februari 2024)
      Givet fullmäktige godtar propositionsordningen i § 60
      Och en huvudomröstning i § 60
        | Röst | Antal |
        | Ja   | 20    |
        | Nej  | 11    |
      Och utgången blir ja
      När protokollet granskas
      Så är R35 uppfylld i § 60 utan anmärkning
      Och R38 är uppfylld i § 60 utan anmärkning

    Scenario: Varje omröstning prövas för sig
      Givet en omröstning om motförslag i § 60
        | Röst | Antal |
        | Ja   | 10    |
        | Nej  | 21    |
      Och utgången blir ja
      Och en huvudomröstning i § 60
        | Röst | Antal |
        | Ja   | 20    |
        | Nej  | 11    |
      Och utgången blir ja
      När protokollet granskas
      Så ger R35 ett fel i § 60: 10–21, men utgången är ja

    Scenario: Siffrorna finns men inte vilken sida som vann
      Givet en omröstning i § 60
        | Röst | Antal |
        | Ja   | 20    |
        | Nej  | 11    |
      Och en omröstning i § 61
        | Röst | Antal |
        | Ja   | 12    |
        | Nej  | 19    |
      När protokollet granskas
      Så går R35 inte att avgöra i §§ 60–61: vilken sida som vann omröstningen

    Scenario: Röstlistan säger emot summorna
      Givet en omröstning i § 60
        | Röst | Antal | Vilka                                  |
        | Ja   | 1     | Alva Berg, Börje Carlén och Disa Ehn   |
        | Nej  | 2     | Frans Gran och Hilda Iv                |
      Och utgången blir ja
      När protokollet granskas
      Så går R35 inte att avgöra i § 60: hur många som röstade på varje sida

    Scenario: I en nämnd gäller samma sak
      Givet organet är en nämnd
      Och en omröstning i § 60
        | Röst | Antal |
        | Ja   | 4     |
        | Nej  | 5     |
      Och utgången blir ja
      När protokollet granskas
      Så ger R35 ett fel i § 60
      Och stödet är 5 kap. 55 § och 6 kap. 33 § kommunallagen (2017:725)

    Abstrakt Scenario: Samma omröstning före och efter den nya kommunallagen
      Givet en omröstning i § 60
        | Röst | Antal |
        | Ja   | 4     |
        | Nej  | 5     |
      Och utgången blir ja
      När protokollet granskas enligt lagen den <dag>
      Så ger R35 <följd> i § 60
      Och stödet är 5 kap. <lagrum>

      Exempel:
        | dag        | följd      | lagrum                        |
        | 2017-12-31 | en varning | 43 § kommunallagen (1991:900) |
        | 2018-01-01 | ett fel    | 55 § kommunallagen (2017:725) |

  Regel: R38 Utan begärd omröstning finns inga röstsiffror, och en omröstning ska redovisas (5 kap. 53 § kommunallagen)

    Scenario: Beslut med acklamation
      Givet § 61 avgörs med acklamation
      När protokollet granskas
      Så är R38 uppfylld i § 61 utan anmärkning

    Scenario: Acklamation, och ändå räknade röster
      Givet § 61 avgörs med acklamation
      Och en huvudomröstning i § 61
        | Röst | Antal |
        | Ja   | 20    |
        | Nej  | 11    |
      När protokollet granskas
      Så ger R38 en varning i § 61: avgjort med acklamation, men ändå finns räknade röster
      Och stödet är 5 kap. 53 § kommunallagen (2017:725)

    Scenario: Acklamation efter en omröstning om återremiss
      Givet § 61 avgörs med acklamation
      Och en omröstning om återremiss i § 61
        | Röst | Antal |
        | Ja   | 11    |
        | Nej  | 20    |
      När protokollet granskas
      Så är R38 uppfylld i § 61

    Scenario: En omröstning nämns men redovisas inte
      Givet protokollet uppger att § 61 avgjordes efter omröstning
      När protokollet granskas
      Så ger R38 en varning i § 61: avgjort efter omröstning, men ingen omröstning är antecknad

    Scenario: En omröstning nämns och redovisas
      Givet protokollet uppger att § 61 avgjordes efter omröstning
      Och en omröstning i § 61
        | Röst | Antal |
        | Ja   | 20    |
        | Nej  | 11    |
      När protokollet granskas
      Så är R38 uppfylld i § 61

    Scenario: I en nämnd hänvisas till nämndens regel
      Givet organet är en nämnd
      Och protokollet uppger att § 61 avgjordes efter omröstning
      När protokollet granskas
      Så ger R38 en varning i § 61
      Och stödet är 5 kap. 53 § och 6 kap. 33 § kommunallagen (2017:725)
