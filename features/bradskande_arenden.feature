# language: sv

Egenskap: Brådskande ärenden i fullmäktige
  Ett brådskande ärende som inte är kungjort avgörs bara om alla närvarande beslutar det, och ett som inte är berett bara
  om alla närvarande är ense om beslutet.

  Bakgrund:
    Givet ett kommunfullmäktige med 49 platser
    Och organet är kommunfullmäktige
    Och sammanträdet hölls 2024-03-18
    Och §§ 70–74

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
