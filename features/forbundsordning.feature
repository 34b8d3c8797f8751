# language: sv

Egenskap: Majoritet i ett kommunalförbund
  En förbundsordning kan kräva kvalificerad majoritet i förbundets beslutande församling, för alla ärenden eller för vissa.

  Bakgrund:
    Givet ett förbundsfullmäktige med 11 platser
    Och organet är förbundsfullmäktige
    Och sammanträdet hölls 2024-03-18
    Och §§ 60–64
    Och ärendet i § 63 är budgeten
    Och ärendet i § 64 är ett vanligt ärende

  Regel: R44 Förbundsordningen kan kräva kvalificerad majoritet (9 kap. 6 § kommunallagen)

    Scenario: Åtta av elva räcker inte till tre fjärdedelar
      Givet förbundsordningen kräver 3/4 i budgetärenden
      Och en omröstning i § 63
        | Röst | Antal |
        | Ja   | 8     |
        | Nej  | 3     |
      Och utgången blir ja
      När protokollet granskas
      Så ger R44 ett fel i § 63: 8–3, och utgången är ja; enligt förbundsordningen krävs 9 av 11 röster
      Och stödet är 9 kap. 6 § kommunallagen (2017:725)

    Scenario: Nio av elva räcker
      Givet förbundsordningen kräver 3/4 i budgetärenden
      Och en omröstning i § 63
        | Röst | Antal |
        | Ja   | 9     |
        | Nej  | 2     |
      Och utgången blir ja
      När protokollet granskas
      Så är R44 uppfylld i § 63

    Scenario: Förslaget faller på förbundsordningen fast de flesta röstade för
      Givet förbundsordningen kräver 3/4 i budgetärenden
      Och en omröstning i § 63
        | Röst | Antal |
        | Ja   | 8     |
        | Nej  | 3     |
      Och utgången blir nej
      När protokollet granskas
      Så är R44 uppfylld i § 63
      Och R35 är uppfylld i § 63

    Scenario: Kravet gäller bara budgeten
      Givet förbundsordningen kräver 3/4 i budgetärenden
      Och en omröstning i § 64
        | Röst | Antal |
        | Ja   | 6     |
        | Nej  | 5     |
      Och utgången blir ja
      När protokollet granskas
      Så är R44 uppfylld i § 64

    Scenario: Kravet för budgeten går före kravet för alla ärenden
      Givet förbundsordningen kräver 2/3
      Och förbundsordningen kräver 3/4 i budgetärenden
      Och en omröstning i § 63
        | Röst | Antal |
        | Ja   | 8     |
        | Nej  | 3     |
      Och utgången blir ja
      När protokollet granskas
      Så ger R44 ett fel i § 63: krävs 9 av 11

    Scenario: Kravet för alla ärenden gäller också de andra
      Givet förbundsordningen kräver 2/3
      Och en omröstning i § 64
        | Röst | Antal |
        | Ja   | 7     |
        | Nej  | 4     |
      Och utgången blir ja
      När protokollet granskas
      Så ger R44 ett fel i § 64: krävs 8 av 11

    Scenario: Det är okänt om ärendet är budgeten
      Givet förbundsordningen kräver 3/4 i budgetärenden
      Och en omröstning i § 62
        | Röst | Antal |
        | Ja   | 8     |
        | Nej  | 3     |
      Och utgången blir ja
      När protokollet granskas
      Så går R44 inte att avgöra i § 62: vilket slags ärende det är

    Scenario: Utan känd förbundsordning finns inget att bryta mot
      Givet en omröstning i § 63
        | Röst | Antal |
        | Ja   | 6     |
        | Nej  | 5     |
      Och utgången blir ja
      När protokollet granskas
      Så är R44 uppfylld i § 63

    Scenario: Färre röster vinner i ett förbund vars ordning är okänd
      Givet en omröstning i § 64
        | Röst | Antal |
        | Ja   | 7     |
        | Nej  | 4     |
      Och utgången blir nej
      När protokollet granskas
      Så går R35 inte att avgöra i § 64: organets lokala regler

    Scenario: Förbundsordningens majoritet gäller också i en direktion
      Givet organet är en förbundsdirektion
      Och förbundsordningen kräver 3/4 i budgetärenden
      Och en omröstning i § 63
        | Röst | Antal |
        | Ja   | 8     |
        | Nej  | 3     |
      Och utgången blir ja
      När protokollet granskas
      Så ger R44 ett fel i § 63

    Scenario: Regeln gäller inte i ett kommunfullmäktige
      Givet organet är kommunfullmäktige
      När protokollet granskas
      Så gäller R44 inte organet
