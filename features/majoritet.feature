# language: sv

Egenskap: Majoritet i fullmäktige
  De flesta rösterna avgör, om inte lagen kräver mer. Ett extra val kräver två tredjedelar av de närvarande, inte av dem
  som röstade. I ett kommunalförbund kan förbundsordningen kräva kvalificerad majoritet.

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
      Och sammanträdet hölls <dag>
      När protokollet granskas
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

  Regel: R39 Ett extra val kräver två tredjedelar av de närvarande, och så många kan stoppa en folkomröstning (5 kap. 10 och 37 §§ kommunallagen)

    Scenario: Tjugo av trettioen räcker inte till ett extra val (S15)
      Givet 31 ledamöter är närvarande
      Och ärendet i § 62 är ett extra val
      Och en omröstning i § 62
        | Röst | Antal |
        | Ja   | 20    |
        | Nej  | 11    |
      Och utgången blir ja
      När protokollet granskas
      Så ger R39 ett fel i § 62: 20–11, och utgången är ja; av 31 närvarande krävs 21
      Och stödet är 5 kap. 10 och 37 §§ kommunallagen (2017:725)

    Scenario: Tjugoen av trettioen räcker (S15)
      Givet 31 ledamöter är närvarande
      Och ärendet i § 62 är ett extra val
      Och en omröstning i § 62
        | Röst | Antal |
        | Ja   | 21    |
        | Nej  | 10    |
      Och utgången blir ja
      När protokollet granskas
      Så är R39 uppfylld i § 62
      Och R35 är uppfylld i § 62

    Scenario: Det är de närvarande som räknas, inte de som röstar
      Givet 31 ledamöter är närvarande
      Och ärendet i § 62 är ett extra val
      Och en omröstning i § 62
        | Röst   | Antal |
        | Ja     | 20    |
        | Nej    | 5     |
        | Avstår | 6     |
      Och utgången blir ja
      När protokollet granskas
      Så ger R39 ett fel i § 62

    Scenario: Tjugo för, och det extra valet avslås
      Givet 31 ledamöter är närvarande
      Och ärendet i § 62 är ett extra val
      Och en omröstning i § 62
        | Röst | Antal |
        | Ja   | 20    |
        | Nej  | 11    |
      Och utgången blir nej
      När protokollet granskas
      Så är R39 uppfylld i § 62
      Och R35 är uppfylld i § 62

    Scenario: Tjugoen för, och det extra valet anses ändå avslaget
      Givet 31 ledamöter är närvarande
      Och ärendet i § 62 är ett extra val
      Och en omröstning i § 62
        | Röst | Antal |
        | Ja   | 21    |
        | Nej  | 10    |
      Och utgången blir nej
      När protokollet granskas
      Så ger R39 ett fel i § 62

    Scenario: Tjugo emot stoppar inte en folkomröstning
      Givet 31 ledamöter är närvarande
      Och ärendet i § 62 är en folkomröstning efter folkinitiativ
      Och en omröstning i § 62
        | Röst | Antal |
        | Ja   | 11    |
        | Nej  | 20    |
      Och utgången blir nej
      När protokollet granskas
      Så ger R39 ett fel i § 62: av 31 närvarande krävs 21

    Scenario: Tjugoen emot stoppar folkomröstningen
      Givet 31 ledamöter är närvarande
      Och ärendet i § 62 är en folkomröstning efter folkinitiativ
      Och en omröstning i § 62
        | Röst | Antal |
        | Ja   | 10    |
        | Nej  | 21    |
      Och utgången blir nej
      När protokollet granskas
      Så är R39 uppfylld i § 62

    Scenario: Elva röster för räcker för att folkomröstningen ska hållas
      Givet 31 ledamöter är närvarande
      Och ärendet i § 62 är en folkomröstning efter folkinitiativ
      Och en omröstning i § 62
        | Röst | Antal |
        | Ja   | 11    |
        | Nej  | 20    |
      Och utgången blir ja
      När protokollet granskas
      Så är R39 uppfylld i § 62
      Och R35 är uppfylld i § 62

    Scenario: Ja kan betyda avslag, och då går det inte att säga vem som vann rätt
      Givet 31 ledamöter är närvarande
      Och ärendet i § 62 är ett extra val
      Och en omröstning i § 62
        | Röst | Antal |
        | Ja   | 20    |
        | Nej  | 11    |
      Och utgången blir ja
      Och ja-rösten betyder avslag på begäran om extra val
      När protokollet granskas
      Så går R39 inte att avgöra i § 62: om ja eller nej stod för det förslag som kräver kvalificerad majoritet

    Scenario: Vad ja än betyder är tjugoen av trettioen nog
      Givet 31 ledamöter är närvarande
      Och ärendet i § 62 är ett extra val
      Och en omröstning i § 62
        | Röst | Antal |
        | Ja   | 21    |
        | Nej  | 10    |
      Och utgången blir ja
      Och ja-rösten betyder bifall till styrelsens förslag
      När protokollet granskas
      Så är R39 uppfylld i § 62

    Scenario: Utan närvarolista går det inte att räkna två tredjedelar
      Givet ärendet i § 62 är ett extra val
      Och en omröstning i § 62
        | Röst | Antal |
        | Ja   | 20    |
        | Nej  | 11    |
      Och utgången blir ja
      När protokollet granskas
      Så går R39 inte att avgöra i § 62: vilka som var närvarande

    Scenario: Det är oklart om den trettioförsta var där
      Givet 31 ledamöter är närvarande
      Och Ledamot 31 (S) enligt protokollet inte är med om § 62, utan angivet skäl
      Och ärendet i § 62 är ett extra val
      Och en omröstning i § 62
        | Röst   | Antal |
        | Ja     | 20    |
        | Nej    | 10    |
      Och utgången blir ja
      När protokollet granskas
      Så går R39 inte att avgöra i § 62: om dessa var närvarande

    Scenario: Ett extra val som avgörs utan röstsiffror
      Givet 31 ledamöter är närvarande
      Och ärendet i § 62 är ett extra val
      När protokollet granskas
      Så går R39 inte att avgöra i § 62: hur många som röstade på varje sida

    Scenario: Ett extra val som bordläggs, som det ska första gången
      Givet 31 ledamöter är närvarande
      Och ärendet i § 62 är ett extra val
      Och 31 ledamöter begär bordläggning i § 62, för första gången
      Och begäran bifalls av majoriteten
      När protokollet granskas
      Så är R39 uppfylld i § 62

    Scenario: Dagen före den nya kommunallagen finns ingen sådan regel att pröva mot
      Givet sammanträdet hölls 2017-12-31
      När protokollet granskas
      Så var R39 ännu inte i kraft

    Scenario: Regeln gäller inte i en nämnd
      Givet organet är en nämnd
      När protokollet granskas
      Så gäller R39 inte organet

  Regel: R44 Förbundsordningen kan kräva kvalificerad majoritet (9 kap. 6 § kommunallagen)

    Scenario: Åtta av elva räcker inte till tre fjärdedelar
      Givet organet är förbundsfullmäktige
      Och förbundsordningen kräver 3/4 i budgetärenden
      Och ärendet i § 63 är budgeten
      Och en omröstning i § 63
        | Röst | Antal |
        | Ja   | 8     |
        | Nej  | 3     |
      Och utgången blir ja
      När protokollet granskas
      Så ger R44 ett fel i § 63: 8–3, och utgången är ja; enligt förbundsordningen krävs 9 av 11 röster
      Och stödet är 9 kap. 6 § kommunallagen (2017:725)

    Scenario: Nio av elva räcker
      Givet organet är förbundsfullmäktige
      Och förbundsordningen kräver 3/4 i budgetärenden
      Och ärendet i § 63 är budgeten
      Och en omröstning i § 63
        | Röst | Antal |
        | Ja   | 9     |
        | Nej  | 2     |
      Och utgången blir ja
      När protokollet granskas
      Så är R44 uppfylld i § 63

    Scenario: Förslaget faller på förbundsordningen fast de flesta röstade för
      Givet organet är förbundsfullmäktige
      Och förbundsordningen kräver 3/4 i budgetärenden
      Och ärendet i § 63 är budgeten
      Och en omröstning i § 63
        | Röst | Antal |
        | Ja   | 8     |
        | Nej  | 3     |
      Och utgången blir nej
      När protokollet granskas
      Så är R44 uppfylld i § 63
      Och R35 är uppfylld i § 63

    Scenario: Kravet gäller bara budgeten
      Givet organet är förbundsfullmäktige
      Och förbundsordningen kräver 3/4 i budgetärenden
      Och ärendet i § 63 är ett vanligt ärende
      Och en omröstning i § 63
        | Röst | Antal |
        | Ja   | 6     |
        | Nej  | 5     |
      Och utgången blir ja
      När protokollet granskas
      Så är R44 uppfylld i § 63

    Scenario: Kravet för budgeten går före kravet för alla ärenden
      Givet organet är förbundsfullmäktige
      Och förbundsordningen kräver 2/3
      Och förbundsordningen kräver 3/4 i budgetärenden
      Och ärendet i § 63 är budgeten
      Och en omröstning i § 63
        | Röst | Antal |
        | Ja   | 8     |
        | Nej  | 3     |
      Och utgången blir ja
      När protokollet granskas
      Så ger R44 ett fel i § 63: krävs 9 av 11

    Scenario: Kravet för alla ärenden gäller också de andra
      Givet organet är förbundsfullmäktige
      Och förbundsordningen kräver 2/3
      Och ärendet i § 63 är ett vanligt ärende
      Och en omröstning i § 63
        | Röst | Antal |
        | Ja   | 7     |
        | Nej  | 4     |
      Och utgången blir ja
      När protokollet granskas
      Så ger R44 ett fel i § 63: krävs 8 av 11

    Scenario: Det är okänt om ärendet är budgeten
      Givet organet är förbundsfullmäktige
      Och förbundsordningen kräver 3/4 i budgetärenden
      Och en omröstning i § 63
        | Röst | Antal |
        | Ja   | 8     |
        | Nej  | 3     |
      Och utgången blir ja
      När protokollet granskas
      Så går R44 inte att avgöra i § 63: vilket slags ärende det är

    Scenario: Utan känd förbundsordning finns inget att bryta mot
      Givet organet är förbundsfullmäktige
      Och ärendet i § 63 är budgeten
      Och en omröstning i § 63
        | Röst | Antal |
        | Ja   | 6     |
        | Nej  | 5     |
      Och utgången blir ja
      När protokollet granskas
      Så är R44 uppfylld i § 63

    Scenario: Färre röster vinner i ett förbund vars ordning är okänd
      Givet organet är förbundsfullmäktige
      Och ärendet i § 63 är ett vanligt ärende
      Och en omröstning i § 63
        | Röst | Antal |
        | Ja   | 7     |
        | Nej  | 4     |
      Och utgången blir nej
      När protokollet granskas
      Så går R35 inte att avgöra i § 63: organets lokala regler

    Scenario: I en direktion blir det högst en varning
      Givet organet är en förbundsdirektion
      Och förbundsordningen kräver 3/4 i budgetärenden
      Och ärendet i § 63 är budgeten
      Och en omröstning i § 63
        | Röst | Antal |
        | Ja   | 8     |
        | Nej  | 3     |
      Och utgången blir ja
      När protokollet granskas
      Så ger R44 en varning i § 63

    Scenario: Regeln gäller inte i ett kommunfullmäktige
      När protokollet granskas
      Så gäller R44 inte organet
