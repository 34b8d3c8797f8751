# language: sv

Egenskap: Minoritetens rätt till bordläggning och återremiss
  I fullmäktige får en tredjedel av de närvarande ett ärende bordlagt eller återremitterat, en gång. I en nämnd finns ingen
  sådan rätt.

  Bakgrund:
    Givet ett kommunfullmäktige med 49 platser
    Och organet är kommunfullmäktige
    Och sammanträdet hölls 2024-03-18
    Och §§ 70–74
    Och 49 ledamöter är närvarande
    Och ärendet i § 70 är ett vanligt ärende

  Regel: R40 En tredjedel av de närvarande får ett ärende bordlagt eller återremitterat, en gång (5 kap. 50 § kommunallagen)

    Scenario: Sjutton av fyrtionio begär återremiss och får den (S14)
      Givet 17 ledamöter begär återremiss i § 70, för första gången
      Och begäran bifalls som minoritetens rätt
      Och skälen för återremissen antecknas
      När protokollet granskas
      Så är R40 uppfylld i § 70 utan anmärkning

    Scenario: Sjutton av fyrtionio nekas återremiss (S14)
      Givet 17 ledamöter begär återremiss i § 70, för första gången
      Och begäran avslås
      När protokollet granskas
      Så ger R40 ett fel i § 70: avslaget: 17 av 49 närvarande begärde det, 17 räcker
      Och stödet är 5 kap. 50 § kommunallagen (2017:725)
      Och följden är att beslutet kan upphävas

    Scenario: Sexton av fyrtionio nekas återremiss (S14)
      Givet 16 ledamöter begär återremiss i § 70, för första gången
      Och begäran avslås
      När protokollet granskas
      Så är R40 uppfylld i § 70

    Scenario: Sexton av fyrtionio får återremiss som om de hade rätt till den (S14)
      Givet 16 ledamöter begär återremiss i § 70, för första gången
      Och begäran bifalls som minoritetens rätt
      När protokollet granskas
      Så ger R40 ett fel i § 70: bifallet som minoritetens rätt: 16 av 49 närvarande begärde det, det krävs 17

    Scenario: En andra gång avgör majoriteten, och begäran får avslås (S14)
      Givet 17 ledamöter begär återremiss i § 70, efter en tidigare minoritetsåterremiss
      Och begäran avslås
      När protokollet granskas
      Så är R40 uppfylld i § 70

    Scenario: En andra gång bifalls begäran ändå som minoritetens rätt (S14)
      Givet 17 ledamöter begär återremiss i § 70, efter en tidigare minoritetsåterremiss
      Och begäran bifalls som minoritetens rätt
      Och skälen för återremissen antecknas
      När protokollet granskas
      Så ger R40 ett fel i § 70: fast en minoritet redan har fått ärendet bordlagt eller återremitterat

    Scenario: En andra gång bifaller majoriteten
      Givet 25 ledamöter begär återremiss i § 70, efter en tidigare minoritetsåterremiss
      Och begäran bifalls av majoriteten
      När protokollet granskas
      Så är R40 uppfylld i § 70

    Scenario: I ett val finns ingen minoritetsrätt
      Givet ärendet i § 70 är ett val
      Och 17 ledamöter begär bordläggning i § 70, för första gången
      Och begäran bifalls som minoritetens rätt
      När protokollet granskas
      Så ger R40 ett fel i § 70: fast ärendet är ett val

    Scenario: I ett val får en tredjedel nekas bordläggning
      Givet ärendet i § 70 är ett val av revisorer
      Och 17 ledamöter begär bordläggning i § 70, för första gången
      Och begäran avslås
      När protokollet granskas
      Så är R40 uppfylld i § 70

    Scenario: Skälen för återremissen saknas
      Givet 17 ledamöter begär återremiss i § 70, för första gången
      Och begäran bifalls som minoritetens rätt
      När protokollet granskas
      Så ger R40 en varning i § 70: skälen för återremissen saknas

    Scenario: En bordläggning behöver inga skäl
      Givet 17 ledamöter begär bordläggning i § 70, för första gången
      Och begäran bifalls som minoritetens rätt
      När protokollet granskas
      Så är R40 uppfylld i § 70 utan anmärkning

    Scenario: Protokollet säger inte om ärendet har återremitterats förut
      Givet 17 ledamöter begär återremiss i § 70
      Och begäran avslås
      När protokollet granskas
      Så går R40 inte att avgöra i § 70: om en minoritet tidigare har fått ärendet bordlagt eller återremitterat

    Scenario: Protokollet säger inte vilket slags ärende det är
      Givet 17 ledamöter begär återremiss i § 71, för första gången
      Och begäran avslås
      När protokollet granskas
      Så går R40 inte att avgöra i § 71: vilket slags ärende det är

    Scenario: Protokollet säger inte hur det gick med begäran
      Givet 17 ledamöter begär återremiss i § 70, för första gången
      När protokollet granskas
      Så går R40 inte att avgöra i § 70: om begäran bifölls

    Scenario: Protokollet säger inte hur många som begärde återremissen
      Givet återremiss begärs i § 70, oklart av hur många
      Och begäran avslås
      När protokollet granskas
      Så går R40 inte att avgöra i § 70: hur många som begärde det

    Scenario: För få begärde det, och det sägs inte om en majoritet biföll
      Givet 16 ledamöter begär återremiss i § 70, för första gången
      Och begäran bifalls
      När protokollet granskas
      Så går R40 inte att avgöra i § 70: om begäran bifölls av en majoritet eller som en minoritets rätt

    Scenario: Utan närvarolista är en tredjedel okänd
      Givet protokollet saknar närvarolista
      Och 17 ledamöter begär återremiss i § 70, för första gången
      Och begäran avslås
      När protokollet granskas
      Så går R40 inte att avgöra i § 70: vilka som var närvarande

    Scenario: Det är oklart om den fyrtionionde var där, och det avgör
      Givet Ledamot 49 (S) enligt protokollet inte är med om § 70, utan angivet skäl
      Och 16 ledamöter begär återremiss i § 70, för första gången
      Och begäran avslås
      När protokollet granskas
      Så går R40 inte att avgöra i § 70: om dessa var närvarande

    Scenario: Om jäviga i salen räknas krävs en till, och det är inte avgjort i rättspraxis
      Givet Ledamot 1 (S) anmäler jäv i § 70
      Och 16 ledamöter begär återremiss i § 70, för första gången
      Och begäran avslås
      När protokollet granskas
      Så ger R40 en anmärkning i § 70: 16 av 48 närvarande begärde det; det krävs 17 om jäviga ledamöter i salen räknas som närvarande, annars 16
      Och R40 är uppfylld i § 70

    Scenario: Jäviga som har lämnat salen räknas inte
      Givet 1 av dem är jävig i § 70
      Och 16 ledamöter begär återremiss i § 70, för första gången
      Och begäran avslås
      När protokollet granskas
      Så ger R40 ett fel i § 70: avslaget: 16 av 48 närvarande begärde det, 16 räcker

    Scenario: Den som avstår från att delta räknas som närvarande
      Givet 1 av dem avstår i § 70
      Och 16 ledamöter begär återremiss i § 70, för första gången
      Och begäran avslås
      När protokollet granskas
      Så är R40 uppfylld i § 70

    Scenario: En omröstning där minoriteten vinner med en tredjedel
      Givet en omröstning om återremiss i § 71
        | Röst | Antal |
        | Ja   | 32    |
        | Nej  | 17    |
      Och minoriteten avgör omröstningen
      När protokollet granskas
      Så går R40 inte att avgöra i § 71: om en minoritet tidigare har fått ärendet bordlagt eller återremitterat

    Scenario: En omröstning där minoriteten vinner med mindre än en tredjedel
      Givet en omröstning om återremiss i § 71
        | Röst | Antal |
        | Ja   | 33    |
        | Nej  | 16    |
      Och minoriteten avgör omröstningen
      När protokollet granskas
      Så ger R40 ett fel i § 71: bifallet som minoritetens rätt: 16 av 49 närvarande begärde det, det krävs 17

    Scenario: En begäran vars antal bara framgår av omröstningen
      Givet återremiss begärs i § 70, oklart av hur många
      Och skälen för återremissen antecknas
      Och en omröstning om återremiss i § 70
        | Röst | Antal |
        | Ja   | 32    |
        | Nej  | 17    |
      Och minoriteten avgör omröstningen
      När protokollet granskas
      Så är R40 uppfylld i § 70 utan anmärkning

    Abstrakt Scenario: Samma avslag före och efter den nya kommunallagen
      Givet 17 ledamöter begär återremiss i § 70, för första gången
      Och begäran avslås
      När protokollet granskas enligt lagen den <dag>
      Så ger R40 <följd> i § 70
      Och stödet är 5 kap. <lagrum>

      Exempel:
        | dag        | följd      | lagrum                        |
        | 2017-12-31 | en varning | 36 § kommunallagen (1991:900) |
        | 2018-01-01 | ett fel    | 50 § kommunallagen (2017:725) |

  Regel: R41 I en nämnd avgör enkel majoritet om bordläggning och återremiss (6 kap. 33 § kommunallagen)

    Scenario: Fyra av elva begär återremiss, och den avslås
      Givet organet är en nämnd
      Och 4 ledamöter begär återremiss i § 72
      Och begäran avslås
      Och en omröstning om återremiss i § 72
        | Röst | Antal |
        | Ja   | 4     |
        | Nej  | 7     |
      När protokollet granskas
      Så är R41 uppfylld i § 72 utan anmärkning

    Scenario: Fyra av elva får återremiss som minoritetens rätt
      Givet organet är en nämnd
      Och 4 ledamöter begär återremiss i § 72
      Och begäran bifalls som minoritetens rätt
      När protokollet granskas
      Så ger R41 ett fel i § 72: bifallet som minoritetens rätt, som ingen har i en nämnd
      Och stödet är 6 kap. 33 § kommunallagen (2017:725)

    Scenario: Majoriteten bifaller
      Givet organet är en nämnd
      Och 6 ledamöter begär återremiss i § 72
      Och begäran bifalls av majoriteten
      När protokollet granskas
      Så är R41 uppfylld i § 72

    Scenario: Styrelsen är en nämnd, och en omröstning får inte vinnas av minoriteten
      Givet organet är en kommunstyrelse
      Och en omröstning om återremiss i § 72
        | Röst | Antal |
        | Ja   | 8     |
        | Nej  | 4     |
      Och minoriteten avgör omröstningen
      När protokollet granskas
      Så ger R41 ett fel i § 72

    Scenario: I fullmäktige gäller en annan regel
      När protokollet granskas
      Så gäller R41 inte organet

    Scenario: Dagen före den nya kommunallagen finns ingen sådan regel att pröva mot
      Givet organet är en nämnd
      När protokollet granskas enligt lagen den 2017-12-31
      Så var R41 ännu inte i kraft
