# language: sv

Egenskap: Två tredjedelar av de närvarande i fullmäktige
  Ett extra val kräver att två tredjedelar av de närvarande röstar för det, inte av dem som röstar. En folkomröstning efter
  ett folkinitiativ hålls om inte två tredjedelar av de närvarande röstar emot.

  Bakgrund:
    Givet ett kommunfullmäktige med 31 platser
    Och organet är kommunfullmäktige
    Och sammanträdet hölls 2024-03-18
    Och §§ 60–64
    Och 31 ledamöter är närvarande
    Och ärendet i § 62 är ett extra val

  Regel: R39 Ett extra val kräver två tredjedelar av de närvarande, och så många kan stoppa en folkomröstning (5 kap. 10 och 37 §§ kommunallagen)

    Scenario: Tjugo av trettioen räcker inte till ett extra val (S15)
      Givet en omröstning i § 62
        | Röst | Antal |
        | Ja   | 20    |
        | Nej  | 11    |
      Och utgången blir ja
      När protokollet granskas
      Så ger R39 ett fel i § 62: 20–11, och utgången är ja; av 31 närvarande krävs 21
      Och stödet är 5 kap. 10 och 37 §§ kommunallagen (2017:725)

    Scenario: Tjugoen av trettioen räcker (S15)
      Givet en omröstning i § 62
        | Röst | Antal |
        | Ja   | 21    |
        | Nej  | 10    |
      Och utgången blir ja
      När protokollet granskas
      Så är R39 uppfylld i § 62
      Och R35 är uppfylld i § 62

    Scenario: Det är de närvarande som räknas, inte de som röstar
      Givet en omröstning i § 62
        | Röst   | Antal |
        | Ja     | 20    |
        | Nej    | 5     |
        | Avstår | 6     |
      Och utgången blir ja
      När protokollet granskas
      Så ger R39 ett fel i § 62

    Scenario: Tjugo för, och det extra valet avslås
      Givet en omröstning i § 62
        | Röst | Antal |
        | Ja   | 20    |
        | Nej  | 11    |
      Och utgången blir nej
      När protokollet granskas
      Så är R39 uppfylld i § 62
      Och R35 är uppfylld i § 62

    Scenario: Tjugoen för, och det extra valet anses ändå avslaget
      Givet en omröstning i § 62
        | Röst | Antal |
        | Ja   | 21    |
        | Nej  | 10    |
      Och utgången blir nej
      När protokollet granskas
      Så ger R39 ett fel i § 62

    Scenario: Tjugo emot stoppar inte en folkomröstning
      Givet ärendet i § 62 är en folkomröstning efter folkinitiativ
      Och en omröstning i § 62
        | Röst | Antal |
        | Ja   | 11    |
        | Nej  | 20    |
      Och utgången blir nej
      När protokollet granskas
      Så ger R39 ett fel i § 62: av 31 närvarande krävs 21

    Scenario: Tjugoen emot stoppar folkomröstningen
      Givet ärendet i § 62 är en folkomröstning efter folkinitiativ
      Och en omröstning i § 62
        | Röst | Antal |
        | Ja   | 10    |
        | Nej  | 21    |
      Och utgången blir nej
      När protokollet granskas
      Så är R39 uppfylld i § 62

    Scenario: Elva röster för räcker för att folkomröstningen ska hållas
      Givet ärendet i § 62 är en folkomröstning efter folkinitiativ
      Och en omröstning i § 62
        | Röst | Antal |
        | Ja   | 11    |
        | Nej  | 20    |
      Och utgången blir ja
      När protokollet granskas
      Så är R39 uppfylld i § 62
      Och R35 är uppfylld i § 62

    Scenario: Ja kan betyda avslag, och då går det inte att säga vem som vann rätt
      Givet en omröstning i § 62
        | Röst | Antal |
        | Ja   | 20    |
        | Nej  | 11    |
      Och utgången blir ja
      Och ja-rösten betyder avslag på begäran om extra val
      När protokollet granskas
      Så går R39 inte att avgöra i § 62: om ja eller nej stod för det förslag som kräver kvalificerad majoritet

    Scenario: Vad ja än betyder är tjugoen av trettioen nog
      Givet en omröstning i § 62
        | Röst | Antal |
        | Ja   | 21    |
        | Nej  | 10    |
      Och utgången blir ja
      Och ja-rösten betyder bifall till styrelsens förslag
      När protokollet granskas
      Så är R39 uppfylld i § 62

    Scenario: Utan närvarolista går det inte att räkna två tredjedelar
      Givet protokollet saknar närvarolista
      Och en omröstning i § 62
        | Röst | Antal |
        | Ja   | 20    |
        | Nej  | 11    |
      Och utgången blir ja
      När protokollet granskas
      Så går R39 inte att avgöra i § 62: vilka som var närvarande

    Scenario: Det är oklart om den trettioförsta var där
      Givet Ledamot 31 (S) enligt protokollet inte är med om § 62, utan angivet skäl
      Och en omröstning i § 62
        | Röst   | Antal |
        | Ja     | 20    |
        | Nej    | 10    |
      Och utgången blir ja
      När protokollet granskas
      Så går R39 inte att avgöra i § 62: om dessa var närvarande

    Scenario: Ett extra val som avgörs utan röstsiffror
      När protokollet granskas
      Så går R39 inte att avgöra i § 62: hur många som röstade på varje sida

    Scenario: Ett extra val som bordläggs, som det ska första gången
      Givet 31 ledamöter begär bordläggning i § 62, för första gången
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
