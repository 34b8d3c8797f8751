# language: sv

Egenskap: Minoritetens rätt och de närvarandes samtycke
  I fullmäktige får en tredjedel av de närvarande ett ärende bordlagt eller återremitterat, en gång. I en nämnd finns ingen
  sådan rätt. Ett brådskande ärende som inte är kungjort eller berett kräver att alla är med på det, och ett val blir
  proportionellt om tillräckligt många av de närvarande begär det.

  Bakgrund:
    Givet ett kommunfullmäktige med 49 platser
    Och organet är kommunfullmäktige
    Och sammanträdet hölls 2024-03-18
    Och §§ 70–74

  Regel: R40 En tredjedel av de närvarande får ett ärende bordlagt eller återremitterat, en gång (5 kap. 50 § kommunallagen)

    Scenario: Sjutton av fyrtionio begär återremiss och får den (S14)
      Givet 49 ledamöter är närvarande
      Och ärendet i § 70 är ett vanligt ärende
      Och 17 ledamöter begär återremiss i § 70, för första gången
      Och begäran bifalls som minoritetens rätt
      Och skälen för återremissen antecknas
      När protokollet granskas
      Så är R40 uppfylld i § 70 utan anmärkning

    Scenario: Sjutton av fyrtionio nekas återremiss (S14)
      Givet 49 ledamöter är närvarande
      Och ärendet i § 70 är ett vanligt ärende
      Och 17 ledamöter begär återremiss i § 70, för första gången
      Och begäran avslås
      När protokollet granskas
      Så ger R40 ett fel i § 70: avslaget: 17 av 49 närvarande begärde det, 17 räcker
      Och stödet är 5 kap. 50 § kommunallagen (2017:725)
      Och följden är att beslutet kan upphävas

    Scenario: Sexton av fyrtionio nekas återremiss (S14)
      Givet 49 ledamöter är närvarande
      Och ärendet i § 70 är ett vanligt ärende
      Och 16 ledamöter begär återremiss i § 70, för första gången
      Och begäran avslås
      När protokollet granskas
      Så är R40 uppfylld i § 70

    Scenario: Sexton av fyrtionio får återremiss som om de hade rätt till den (S14)
      Givet 49 ledamöter är närvarande
      Och ärendet i § 70 är ett vanligt ärende
      Och 16 ledamöter begär återremiss i § 70, för första gången
      Och begäran bifalls som minoritetens rätt
      När protokollet granskas
      Så ger R40 ett fel i § 70: bifallet som minoritetens rätt: 16 av 49 närvarande begärde det, det krävs 17

    Scenario: En andra gång avgör majoriteten, och begäran får avslås (S14)
      Givet 49 ledamöter är närvarande
      Och ärendet i § 70 är ett vanligt ärende
      Och 17 ledamöter begär återremiss i § 70, efter en tidigare minoritetsåterremiss
      Och begäran avslås
      När protokollet granskas
      Så är R40 uppfylld i § 70

    Scenario: En andra gång bifalls begäran ändå som minoritetens rätt (S14)
      Givet 49 ledamöter är närvarande
      Och ärendet i § 70 är ett vanligt ärende
      Och 17 ledamöter begär återremiss i § 70, efter en tidigare minoritetsåterremiss
      Och begäran bifalls som minoritetens rätt
      Och skälen för återremissen antecknas
      När protokollet granskas
      Så ger R40 ett fel i § 70: fast en minoritet redan har fått ärendet bordlagt eller återremitterat

    Scenario: En andra gång bifaller majoriteten
      Givet 49 ledamöter är närvarande
      Och ärendet i § 70 är ett vanligt ärende
      Och 25 ledamöter begär återremiss i § 70, efter en tidigare minoritetsåterremiss
      Och begäran bifalls av majoriteten
      När protokollet granskas
      Så är R40 uppfylld i § 70

    Scenario: I ett val finns ingen minoritetsrätt
      Givet 49 ledamöter är närvarande
      Och ärendet i § 70 är ett val
      Och 17 ledamöter begär bordläggning i § 70, för första gången
      Och begäran bifalls som minoritetens rätt
      När protokollet granskas
      Så ger R40 ett fel i § 70: fast ärendet är ett val

    Scenario: I ett val får en tredjedel nekas bordläggning
      Givet 49 ledamöter är närvarande
      Och ärendet i § 70 är ett val av revisorer
      Och 17 ledamöter begär bordläggning i § 70, för första gången
      Och begäran avslås
      När protokollet granskas
      Så är R40 uppfylld i § 70

    Scenario: Skälen för återremissen saknas
      Givet 49 ledamöter är närvarande
      Och ärendet i § 70 är ett vanligt ärende
      Och 17 ledamöter begär återremiss i § 70, för första gången
      Och begäran bifalls som minoritetens rätt
      När protokollet granskas
      Så ger R40 en varning i § 70: skälen för återremissen saknas

    Scenario: En bordläggning behöver inga skäl
      Givet 49 ledamöter är närvarande
      Och ärendet i § 70 är ett vanligt ärende
      Och 17 ledamöter begär bordläggning i § 70, för första gången
      Och begäran bifalls som minoritetens rätt
      När protokollet granskas
      Så är R40 uppfylld i § 70 utan anmärkning

    Scenario: Protokollet säger inte om ärendet har återremitterats förut
      Givet 49 ledamöter är närvarande
      Och ärendet i § 70 är ett vanligt ärende
      Och 17 ledamöter begär återremiss i § 70
      Och begäran avslås
      När protokollet granskas
      Så går R40 inte att avgöra i § 70: om en minoritet tidigare har fått ärendet bordlagt eller återremitterat

    Scenario: Protokollet säger inte vilket slags ärende det är
      Givet 49 ledamöter är närvarande
      Och 17 ledamöter begär återremiss i § 70, för första gången
      Och begäran avslås
      När protokollet granskas
      Så går R40 inte att avgöra i § 70: vilket slags ärende det är

    Scenario: Protokollet säger inte hur det gick med begäran
      Givet 49 ledamöter är närvarande
      Och ärendet i § 70 är ett vanligt ärende
      Och 17 ledamöter begär återremiss i § 70, för första gången
      När protokollet granskas
      Så går R40 inte att avgöra i § 70: om begäran bifölls

    Scenario: Protokollet säger inte hur många som begärde återremissen
      Givet 49 ledamöter är närvarande
      Och ärendet i § 70 är ett vanligt ärende
      Och återremiss begärs i § 70, oklart av hur många
      Och begäran avslås
      När protokollet granskas
      Så går R40 inte att avgöra i § 70: hur många som begärde det

    Scenario: För få begärde det, och det sägs inte om en majoritet biföll
      Givet 49 ledamöter är närvarande
      Och ärendet i § 70 är ett vanligt ärende
      Och 16 ledamöter begär återremiss i § 70, för första gången
      Och begäran bifalls
      När protokollet granskas
      Så går R40 inte att avgöra i § 70: om begäran bifölls av en majoritet eller som en minoritets rätt

    Scenario: Utan närvarolista är en tredjedel okänd
      Givet ärendet i § 70 är ett vanligt ärende
      Och 17 ledamöter begär återremiss i § 70, för första gången
      Och begäran avslås
      När protokollet granskas
      Så går R40 inte att avgöra i § 70: vilka som var närvarande

    Scenario: Det är oklart om den fyrtionionde var där, och det avgör
      Givet 49 ledamöter är närvarande
      Och Ledamot 49 (S) enligt protokollet inte är med om § 70, utan angivet skäl
      Och ärendet i § 70 är ett vanligt ärende
      Och 16 ledamöter begär återremiss i § 70, för första gången
      Och begäran avslås
      När protokollet granskas
      Så går R40 inte att avgöra i § 70: om dessa var närvarande

    Scenario: Om jäviga i salen räknas krävs en till, och det är inte avgjort i rättspraxis
      Givet 49 ledamöter är närvarande
      Och Ledamot 1 (S) anmäler jäv i § 70
      Och ärendet i § 70 är ett vanligt ärende
      Och 16 ledamöter begär återremiss i § 70, för första gången
      Och begäran avslås
      När protokollet granskas
      Så ger R40 en anmärkning i § 70: 16 av 48 närvarande begärde det; det krävs 17 om jäviga ledamöter i salen räknas som närvarande, annars 16
      Och R40 är uppfylld i § 70

    Scenario: Jäviga som har lämnat salen räknas inte
      Givet 49 ledamöter är närvarande
      Och 1 av dem är jävig i § 70
      Och ärendet i § 70 är ett vanligt ärende
      Och 16 ledamöter begär återremiss i § 70, för första gången
      Och begäran avslås
      När protokollet granskas
      Så ger R40 ett fel i § 70: avslaget: 16 av 48 närvarande begärde det, 16 räcker

    Scenario: Den som avstår från att delta räknas som närvarande
      Givet 49 ledamöter är närvarande
      Och 1 av dem avstår i § 70
      Och ärendet i § 70 är ett vanligt ärende
      Och 16 ledamöter begär återremiss i § 70, för första gången
      Och begäran avslås
      När protokollet granskas
      Så är R40 uppfylld i § 70

    Scenario: En omröstning där minoriteten vinner med en tredjedel
      Givet 31 ledamöter är närvarande
      Och en omröstning om återremiss i § 71
        | Röst | Antal |
        | Ja   | 20    |
        | Nej  | 11    |
      Och minoriteten avgör omröstningen
      När protokollet granskas
      Så går R40 inte att avgöra i § 71: om en minoritet tidigare har fått ärendet bordlagt eller återremitterat

    Scenario: En omröstning där minoriteten vinner med mindre än en tredjedel
      Givet 31 ledamöter är närvarande
      Och en omröstning om återremiss i § 71
        | Röst | Antal |
        | Ja   | 21    |
        | Nej  | 10    |
      Och minoriteten avgör omröstningen
      När protokollet granskas
      Så ger R40 ett fel i § 71: bifallet som minoritetens rätt: 10 av 31 närvarande begärde det, det krävs 11

    Scenario: En begäran vars antal bara framgår av omröstningen
      Givet 31 ledamöter är närvarande
      Och ärendet i § 71 är ett vanligt ärende
      Och återremiss begärs i § 71, oklart av hur många
      Och skälen för återremissen antecknas
      Och en omröstning om återremiss i § 71
        | Röst | Antal |
        | Ja   | 20    |
        | Nej  | 11    |
      Och minoriteten avgör omröstningen
      När protokollet granskas
      Så är R40 uppfylld i § 71 utan anmärkning

    Abstrakt Scenario: Samma avslag före och efter den nya kommunallagen
      Givet 49 ledamöter är närvarande
      Och ärendet i § 70 är ett vanligt ärende
      Och 17 ledamöter begär återremiss i § 70, för första gången
      Och begäran avslås
      Och sammanträdet hölls <dag>
      När protokollet granskas
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
      Och sammanträdet hölls 2017-12-31
      När protokollet granskas
      Så var R41 ännu inte i kraft

  Regel: R42 Brådskande ärenden kräver att alla närvarande är med på det (5 kap. 33 och 52 §§ kommunallagen)

    Scenario: Ett ärende som inte är kungjort, och en ledamot är emot att det tas upp (S29)
      Givet ärendet i § 73 är inte kungjort
      Och 1 ledamot är emot att ärendet i § 73 tas upp
      När protokollet granskas
      Så ger R42 ett fel i § 73: ärendet var inte kungjort, och 1 ledamot var emot att det togs upp
      Och stödet är 5 kap. 33 och 52 §§ kommunallagen (2017:725)
      Och följden är att beslutet kan upphävas

    Scenario: Alla är med på att ta upp ärendet
      Givet ärendet i § 73 är inte kungjort
      Och ingen är emot att ärendet i § 73 tas upp
      När protokollet granskas
      Så är R42 uppfylld i § 73 utan anmärkning

    Scenario: Protokollet säger inte om någon var emot
      Givet ärendet i § 73 är inte kungjort
      När protokollet granskas
      Så går R42 inte att avgöra i § 73: om någon var emot att ärendet togs upp

    Scenario: Ärendet togs aldrig upp
      Givet ärendet i § 73 är inte kungjort
      Och 3 ledamöter är emot att ärendet i § 73 tas upp
      Och begäran avslås
      När protokollet granskas
      Så är R42 uppfylld i § 73

    Scenario: Det som bara är information behöver inte kungöras
      Givet ärendet i § 73 är inte kungjort
      Och § 73 bara är information
      När protokollet granskas
      Så är R42 uppfylld i § 73

    Scenario: Ett oberett ärende, och en röstar emot
      Givet ärendet i § 73 är ett vanligt ärende
      Och ärendet i § 73 är inte berett
      Och en omröstning i § 73
        | Röst | Antal |
        | Ja   | 48    |
        | Nej  | 1     |
      När protokollet granskas
      Så ger R42 ett fel i § 73: ärendet var inte berett, och 1 ledamot var emot beslutet

    Scenario: Ett oberett ärende som alla röstar för
      Givet ärendet i § 73 är ett vanligt ärende
      Och ärendet i § 73 är inte berett
      Och en omröstning i § 73
        | Röst | Antal |
        | Ja   | 49    |
        | Nej  | 0     |
      När protokollet granskas
      Så är R42 uppfylld i § 73

    Scenario: Ett oberett ärende utan omröstning
      Givet ärendet i § 73 är ett vanligt ärende
      Och ärendet i § 73 är inte berett
      När protokollet granskas
      Så går R42 inte att avgöra i § 73: om alla närvarande var ense om beslutet

    Scenario: Ett oberett ärende av okänt slag, och en röstar emot
      Givet ärendet i § 73 är inte berett
      Och en omröstning i § 73
        | Röst | Antal |
        | Ja   | 48    |
        | Nej  | 1     |
      När protokollet granskas
      Så går R42 inte att avgöra i § 73: vilket slags ärende det är

    Abstrakt Scenario: Somliga ärenden behöver ingen beredning
      Givet ärendet i § 73 är <slag>
      Och ärendet i § 73 är inte berett
      Och en omröstning i § 73
        | Röst | Antal |
        | Ja   | 48    |
        | Nej  | 1     |
      När protokollet granskas
      Så är R42 uppfylld i § 73

      Exempel:
        | slag                 |
        | ett val              |
        | ett val av revisorer |
        | ett extra val        |
        | revisionsberättelsen |
        | en fråga             |
        | en jävsfråga         |

    Scenario: Ett kungjort och berett ärende får avgöras mot mångas vilja
      Givet ärendet i § 73 är ett vanligt ärende
      Och en omröstning i § 73
        | Röst | Antal |
        | Ja   | 25    |
        | Nej  | 24    |
      När protokollet granskas
      Så är R42 uppfylld i § 73

    Scenario: Regeln gäller inte i en nämnd
      Givet organet är en nämnd
      När protokollet granskas
      Så gäller R42 inte organet

    Scenario: Dagen före den nya kommunallagen finns ingen sådan regel att pröva mot
      Givet sammanträdet hölls 2017-12-31
      När protokollet granskas
      Så var R42 ännu inte i kraft

  Regel: R43 Ett val är proportionellt om tillräckligt många av de närvarande begär det (2 § lagen om proportionella val)

    Scenario: Fyra av trettioen räcker när sju ska väljas (S18)
      Givet 31 ledamöter är närvarande
      Och 4 ledamöter begär proportionellt val av 7 personer i § 74
      Och begäran bifalls
      När protokollet granskas
      Så är R43 uppfylld i § 74 utan anmärkning

    Scenario: Fyra av trettioen nekas när sju ska väljas (S18)
      Givet 31 ledamöter är närvarande
      Och 4 ledamöter begär proportionellt val av 7 personer i § 74
      Och begäran avslås
      När protokollet granskas
      Så ger R43 ett fel i § 74: avslaget: 4 av 31 närvarande begärde det, 4 räcker
      Och stödet är 2 § lagen om proportionella val i kommuner och regioner (2022:629)

    Scenario: Tre av trettioen räcker inte när sju ska väljas (S18)
      Givet 31 ledamöter är närvarande
      Och 3 ledamöter begär proportionellt val av 7 personer i § 74
      Och begäran bifalls
      När protokollet granskas
      Så ger R43 ett fel i § 74: bifallet: 3 av 31 närvarande begärde det, det krävs 4

    Scenario: Tre av trettioen nekas när sju ska väljas (S18)
      Givet 31 ledamöter är närvarande
      Och 3 ledamöter begär proportionellt val av 7 personer i § 74
      Och begäran avslås
      När protokollet granskas
      Så är R43 uppfylld i § 74

    Abstrakt Scenario: När en enda ska väljas krävs hälften, avrundat uppåt
      Givet 31 ledamöter är närvarande
      Och <antal> ledamöter begär proportionellt val av 1 person i § 74
      Och begäran bifalls
      När protokollet granskas
      Så <svar>

      Exempel:
        | antal | svar                                             |
        | 16    | är R43 uppfylld i § 74                           |
        | 15    | ger R43 ett fel i § 74: det krävs 16             |

    Scenario: Den som avstår från valet räknas ändå som närvarande
      Givet 33 ledamöter är närvarande
      Och 1 av dem avstår i § 74
      Och 4 ledamöter begär proportionellt val av 7 personer i § 74
      Och begäran avslås
      När protokollet granskas
      Så är R43 uppfylld i § 74

    Scenario: Det är oklart om den trettiotredje var där, och det avgör
      Givet 33 ledamöter är närvarande
      Och Ledamot 33 (S) enligt protokollet inte är med om § 74, utan angivet skäl
      Och 4 ledamöter begär proportionellt val av 7 personer i § 74
      Och begäran avslås
      När protokollet granskas
      Så går R43 inte att avgöra i § 74: om dessa var närvarande

    Scenario: Protokollet säger inte hur många som ska väljas
      Givet 31 ledamöter är närvarande
      Och 4 ledamöter begär proportionellt val i § 74, oklart av hur många personer
      Och begäran avslås
      När protokollet granskas
      Så går R43 inte att avgöra i § 74: hur många som ska väljas

    Scenario: Protokollet säger inte om begäran bifölls
      Givet 31 ledamöter är närvarande
      Och 4 ledamöter begär proportionellt val av 7 personer i § 74
      När protokollet granskas
      Så går R43 inte att avgöra i § 74: om begäran bifölls

    Scenario: Utan närvarolista är kvoten okänd
      Givet 4 ledamöter begär proportionellt val av 7 personer i § 74
      Och begäran avslås
      När protokollet granskas
      Så går R43 inte att avgöra i § 74: vilka som var närvarande

    Scenario: En nämnd som väljer sitt utskott räknar på samma sätt
      Givet organet är en nämnd
      Och 11 ledamöter är närvarande
      Och 2 ledamöter begär proportionellt val av 5 personer i § 74
      Och begäran avslås
      När protokollet granskas
      Så ger R43 ett fel i § 74: avslaget: 2 av 11 närvarande begärde det, 2 räcker

    Abstrakt Scenario: Kvoten är densamma före och efter den nya lagen om proportionella val
      Givet 31 ledamöter är närvarande
      Och 3 ledamöter begär proportionellt val av 7 personer i § 74
      Och begäran bifalls
      Och sammanträdet hölls <dag>
      När protokollet granskas
      Så ger R43 ett fel i § 74
      Och stödet är 2 § <lag>

      Exempel:
        | dag        | lag                                                            |
        | 2022-06-30 | lagen om proportionellt valsätt (1992:339)                     |
        | 2022-07-01 | lagen om proportionella val i kommuner och regioner (2022:629) |
