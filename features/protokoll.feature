# language: sv

Egenskap: Vad protokollet ska visa
  Av protokollet ska framgå vilka som tjänstgjorde och, för varje ärende, vad som föreslogs, hur det avgjordes och hur.

  Bakgrund:
    Givet ett kommunfullmäktige med 5 platser
    Och organet är kommunfullmäktige
    Och sammanträdet hölls 2024-03-18
    Och §§ 40–44
    Och närvarolistan
      | Namn            | Egenskap      | Uppdrag     |
      | Greta Holm (S)  | ledamot       | ordförande  |
      | Nils Ask (S)    | ledamot       |             |
      | Petra Vinge (C) | ledamot       |             |
      | Rolf Tegel (M)  | ledamot       | justerare   |
      | Siv Ånger (V)   | ledamot       |             |
      | Anders Berg     | tjänsteperson | sekreterare |
    Och sammanträdet varade klockan 18.00–20.30

  Regel: R64 Protokollet visar vilka som har tjänstgjort (5 kap. 66 § kommunallagen)

    Scenario: Närvarolistan finns
      När protokollet granskas
      Så är R64 uppfylld utan anmärkning

    Scenario: Beslut men ingen närvarolista
      Givet det finns ingen närvarolista
      När protokollet granskas
      Så ger R64 en varning: ingen lista över vilka som tjänstgjorde
      Och stödet är 5 kap. 66 § och 6 kap. 35 § kommunallagen (2017:725)

    Scenario: I ett protokollsutdrag utan förstasida går det inte att avgöra
      Givet ett kommunfullmäktige med 5 platser
      Och organet är kommunfullmäktige
      Och sammanträdet hölls 2024-03-18
      Och §§ 40–44
      När protokollet granskas
      Så går R64 inte att avgöra: vilka som var närvarande

    Scenario: Utan beslut finns inget att tjänstgöra i
      Givet ett kommunfullmäktige med 5 platser
      Och organet är kommunfullmäktige
      Och sammanträdet hölls 2024-03-18
      Och protokollets förstasida anger §§ 40–44
      När protokollet granskas
      Så är R64 uppfylld utan anmärkning

    Scenario: Ordförande, sekreterare och klockslag hör till sedvanan
      Givet ett kommunfullmäktige med 5 platser
      Och organet är kommunfullmäktige
      Och sammanträdet hölls 2024-03-18
      Och §§ 40–44
      Och närvarolistan
        | Namn            | Egenskap |
        | Greta Holm (S)  | ledamot  |
        | Nils Ask (S)    | ledamot  |
        | Petra Vinge (C) | ledamot  |
      Och protokollets förstasida anger §§ 40–44
      När protokollet granskas
      Så ger R64 en anmärkning: vem som var ordförande, vem som förde protokollet, när sammanträdet började och när sammanträdet slutade
      Och R64 är uppfylld

    Scenario: Sista dagen med den äldre kommunallagen
      Givet det finns ingen närvarolista
      Och sammanträdet hölls 2017-12-31
      När protokollet granskas
      Så ger R64 en varning
      Och stödet är 5 kap. 58 § kommunallagen (1991:900)

    Scenario: Före 1992 säger regeln ingenting
      Givet sammanträdet hölls 1991-12-31
      När protokollet granskas
      Så var R64 ännu inte i kraft

  Regel: R65 För varje ärende visar protokollet yrkanden, propositionsordning, omröstningar och beslut (5 kap. 67 § kommunallagen)

    Scenario: Två yrkanden men ingen propositionsordning
      Givet i § 41 yrkar Nils Ask (S) bifall till förslaget
      Och i § 41 yrkar Rolf Tegel (M) avslag
      När protokollet granskas
      Så ger R65 en varning i § 41: i vilken ordning ordföranden ställde dem under proposition framgår inte
      Och R65 är uppfylld i § 42

    Scenario: Ordningen är antecknad och godkänd (kammarrätten i februari 2024)
      Givet i § 41 yrkar Nils Ask (S) bifall till förslaget
      Och i § 41 yrkar Rolf Tegel (M) tillägg om en gångbana
      Och i § 41 yrkar Siv Ånger (V) tillägg om en busshållplats
      Och propositionsordningen i § 41 är att alla tilläggsyrkanden ställs mot förslaget på en gång
      När protokollet granskas
      Så är R65 uppfylld utan anmärkning

    Scenario: Med ett enda yrkande finns ingen ordning att visa
      Givet i § 41 yrkar Nils Ask (S) bifall till förslaget
      När protokollet granskas
      Så är R65 uppfylld utan anmärkning

    Scenario: Flera yrkar samma sak
      Givet i § 41 yrkar Nils Ask (S) bifall till förslaget
      Och i § 41 yrkar Rolf Tegel (M) bifall till förslaget
      Och i § 41 yrkar Siv Ånger (V) bifall till framlagt förslag
      När protokollet granskas
      Så är R65 uppfylld utan anmärkning

    Scenario: Två bifallsyrkanden till olika förslag
      Givet i § 41 yrkar Nils Ask (S) bifall till kommunstyrelsens förslag
      Och i § 41 yrkar Rolf Tegel (M) bifall till motionen
      När protokollet granskas
      Så ger R65 en varning i § 41: flera yrkanden

    Scenario: Omröstningen visar hur yrkandena ställdes mot varandra
      Givet i § 41 yrkar Nils Ask (S) bifall till förslaget
      Och i § 41 yrkar Rolf Tegel (M) avslag
      Och en omröstning i § 41
        | Röst | Antal | Vilka                                       |
        | Ja   | 3     | Greta Holm (S), Nils Ask (S), Siv Ånger (V) |
        | Nej  | 2     | Petra Vinge (C), Rolf Tegel (M)             |
      När protokollet granskas
      Så är R65 uppfylld utan anmärkning

    Scenario: Yrkanden men inget beslut
      Givet i § 41 yrkar Nils Ask (S) bifall till förslaget
      Och i § 41 yrkar Rolf Tegel (M) återremiss
      Och propositionsordningen i § 41 är att återremissen prövas först
      Och beslutet i § 41 framgår inte
      När protokollet granskas
      Så ger R65 en varning i § 41: beslutet framgår inte

    Scenario: Ett yrkande och inget beslut är ingen brist
      Givet i § 41 yrkar Nils Ask (S) bifall till förslaget
      Och beslutet i § 41 framgår inte
      När protokollet granskas
      Så är R65 uppfylld utan anmärkning

    Scenario: En omröstning men inget beslut
      Givet beslutet i § 41 framgår inte
      Och en omröstning i § 41
        | Röst | Antal | Vilka                                       |
        | Ja   | 3     | Greta Holm (S), Nils Ask (S), Siv Ånger (V) |
        | Nej  | 2     | Petra Vinge (C), Rolf Tegel (M)             |
      När protokollet granskas
      Så ger R65 en varning i § 41: beslutet framgår inte

    Scenario: En omröstning utan utgång
      Givet omröstning hålls i § 41 men utgången framgår inte
      När protokollet granskas
      Så ger R65 en varning i § 41: utgången framgår inte

    Scenario: Första dagen med den nya kommunallagen
      Givet omröstning hålls i § 41 men utgången framgår inte
      Och sammanträdet hölls 2018-01-01
      När protokollet granskas
      Så ger R65 en varning i § 41
      Och stödet är 5 kap. 67 § och 6 kap. 35 § kommunallagen (2017:725)

    Scenario: Sista dagen med den äldre kommunallagen
      Givet omröstning hålls i § 41 men utgången framgår inte
      Och sammanträdet hölls 2017-12-31
      När protokollet granskas
      Så ger R65 en varning i § 41
      Och stödet är 5 kap. 59 § kommunallagen (1991:900)

  Regel: R66 Vid öppen omröstning visar protokollet hur var och en röstade, vid sluten bara utgången (5 kap. 67 § kommunallagen)

    Scenario: Åtta ja och fem nej, men inga namn (S16)
      Givet en omröstning i § 41
        | Röst | Antal |
        | Ja   | 8     |
        | Nej  | 5     |
      När protokollet granskas
      Så ger R66 en varning i § 41: öppen omröstning med 8 ja och 5 nej
      Och R66 är uppfylld i § 42

    Scenario: Namnen finns i protokollet
      Givet en omröstning i § 41
        | Röst | Antal | Vilka                                       |
        | Ja   | 3     | Greta Holm (S), Nils Ask (S), Siv Ånger (V) |
        | Nej  | 2     | Petra Vinge (C), Rolf Tegel (M)             |
      När protokollet granskas
      Så är R66 uppfylld utan anmärkning

    Scenario: Grupperna är namngivna
      Givet en omröstning i § 41
        | Röst | Antal | Partier  |
        | Ja   | 3     | S 2, V 1 |
        | Nej  | 2     | C 1, M 1 |
      När protokollet granskas
      Så är R66 uppfylld utan anmärkning

    Scenario: Röstlistan ligger i en bilaga
      Givet en omröstning i § 41
        | Röst | Antal |
        | Ja   | 3     |
        | Nej  | 2     |
      Och röstlistan finns i en bilaga
      När protokollet granskas
      Så är R66 uppfylld utan anmärkning

    Scenario: Sluten omröstning med namn (S16)
      Givet en sluten omröstning i § 41
        | Röst | Antal | Vilka                                       |
        | Ja   | 3     | Greta Holm (S), Nils Ask (S), Siv Ånger (V) |
        | Nej  | 2     | Petra Vinge (C), Rolf Tegel (M)             |
      När protokollet granskas
      Så ger R66 en varning i § 41: sluten omröstning, men protokollet visar hur var och en röstade

    Scenario: Sluten omröstning med bara utgången
      Givet ett val med sluten omröstning i § 41
        | Namn       | Röster |
        | Lena Dal   | 3      |
        | Ulla Frost | 2      |
      När protokollet granskas
      Så är R66 uppfylld utan anmärkning

  Regel: R67 Fullmäktiges protokoll redovisar interpellationer och frågor (5 kap. 68 § kommunallagen)

    Scenario: Vilken interpellation det är framgår inte
      Givet § 41 besvarar en interpellation
      När protokollet granskas
      Så ger R67 en anmärkning i § 41: en interpellation eller fråga, men vilken framgår inte
      Och R67 är uppfylld

    Scenario: Interpellationen har en rubrik
      Givet § 41 besvarar en interpellation
      Och § 41 har rubriken Interpellation om snöröjningen
      När protokollet granskas
      Så är R67 uppfylld utan anmärkning

    Scenario: En nämnd redovisar inga interpellationer
      Givet organet är en nämnd
      När protokollet granskas
      Så gäller R67 inte organet
