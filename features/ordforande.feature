# language: sv

Egenskap: Vem som leder ärendet när ordföranden inte kan
  Den som är jävig kan inte leda ärendet, och protokollet ska visa vem som gjorde det i stället.

  Bakgrund:
    Givet en nämnd med 5 platser
    Och organet är en nämnd
    Och sammanträdet hölls 2024-03-19
    Och §§ 90–94
    Och närvarolistan
      | Namn            | Egenskap | Uppdrag    |
      | Greta Holm (S)  | ledamot  | ordförande |
      | Nils Ask (S)    | ledamot  |            |
      | Petra Vinge (C) | ledamot  |            |
      | Rolf Tegel (M)  | ledamot  |            |
      | Siv Ånger (V)   | ledamot  |            |

  Regel: R29 En jävig ordförande leder inte ärendet (5 kap. 47 §, 6 kap. 22 och 30 §§ kommunallagen)

    Scenario: Paragrafen anger den jäviga ordföranden som den som ledde ärendet (Bollebygd 2021)
      Givet organet är en kommunstyrelse
      Och Greta Holm (S) anmäler jäv i § 91
      Och § 91 leds av Greta Holm
      När protokollet granskas
      Så ger R29 ett fel i § 91: Greta Holm (S) ledde ärendet trots jäv
      Och iakttagelsen gäller Greta Holm (S)
      Och stödet är 6 kap. 22 och 30 §§ kommunallagen (2017:725)
      Och R14 ger ett fel i § 91: ledde ärendet trots jäv

    Scenario: Ordföranden är jävig och första sidan anger henne för alla paragrafer (JO 2571-1999)
      Givet Greta Holm (S) lämnar rummet på grund av jäv i § 91
      När protokollet granskas
      Så ger R29 en varning i § 91: ordföranden är jävig och ingen annan anges ha lett ärendet: Greta Holm (S)
      Och iakttagelsen gäller Greta Holm (S)
      Och R29 är uppfylld i § 92

    Scenario: En vice ordförande leder ärendet i stället
      Givet Greta Holm (S) lämnar rummet på grund av jäv i § 91
      Och § 91 leds av Nils Ask
      När protokollet granskas
      Så är R29 uppfylld i § 91 utan anmärkning

    Scenario: En annan ger utslagsrösten, och då har den lett ärendet
      Givet Greta Holm (S) lämnar rummet på grund av jäv i § 91
      Och en omröstning i § 91
        | Röst | Antal |
        | Ja   | 2     |
        | Nej  | 2     |
      Och Nils Ask avgör med sin utslagsröst
      När protokollet granskas
      Så är R29 uppfylld i § 91 utan anmärkning

    Scenario: Den jäviga ordföranden ger utslagsrösten
      Givet Greta Holm (S) anmäler jäv i § 91
      Och en omröstning i § 91
        | Röst | Antal |
        | Ja   | 2     |
        | Nej  | 2     |
      Och Greta Holm avgör med sin utslagsröst
      När protokollet granskas
      Så ger R29 ett fel i § 91: Greta Holm (S) ledde ärendet trots jäv

    Scenario: En jävig ledamot som inte är ordförande
      Givet Nils Ask (S) lämnar rummet på grund av jäv i § 91
      När protokollet granskas
      Så är R29 uppfylld i § 91 utan anmärkning

    Scenario: Ordföranden har bytt av sig själv med en annan i närvarolistan
      Givet närvarolistan
        | Namn            | Egenskap | Uppdrag    |
        | Greta Holm (S)  | ledamot  | ordförande |
        | Nils Ask (S)    | ledamot  | ordförande |
        | Petra Vinge (C) | ledamot  |            |
      Och Greta Holm (S) lämnar rummet på grund av jäv i § 91
      När protokollet granskas
      Så är R29 uppfylld i § 91 utan anmärkning

    Scenario: Ordföranden är frånvarande och ingen annan anges
      Givet närvarolistan
        | Namn            | Egenskap   | Uppdrag    | Paragrafer |
        | Greta Holm (S)  | ledamot    | ordförande | §§ 90–92   |
        | Nils Ask (S)    | ledamot    |            |            |
        | Petra Vinge (C) | ledamot    |            |            |
      När protokollet granskas
      Så ger R29 en varning i §§ 93 och 94: ordföranden är frånvarande och ingen annan anges ha lett ärendet: Greta Holm (S)
      Och R29 är uppfylld i § 92

    Scenario: Ordföranden är frånvarande och en annan leder
      Givet närvarolistan
        | Namn            | Egenskap    | Uppdrag    |
        | Greta Holm (S)  | frånvarande | ordförande |
        | Nils Ask (S)    | ledamot     | ordförande |
        | Petra Vinge (C) | ledamot     |            |
      När protokollet granskas
      Så är R29 uppfylld utan anmärkning

    Scenario: Ordföranden avstår från beslutet men kan leda ärendet
      Givet Greta Holm (S) deltar inte i beslutet i § 91
      När protokollet granskas
      Så är R29 uppfylld i § 91 utan anmärkning

    Scenario: Ordföranden finns inte angiven
      Givet närvarolistan
        | Namn            | Egenskap |
        | Greta Holm (S)  | ledamot  |
        | Petra Vinge (C) | ledamot  |
      Och Greta Holm (S) lämnar rummet på grund av jäv i § 91
      När protokollet granskas
      Så är R29 uppfylld i § 91 utan anmärkning

    Scenario: Nämnden har bortsett från ordförandens jäv
      Givet Greta Holm (S) anmäler jäv i § 91
      Och det ifrågasätts om Greta Holm (S) är jävig i § 91, och det beslutas att bortse från jävet
      Och § 91 leds av Greta Holm
      När protokollet granskas
      Så är R29 uppfylld i § 91 utan anmärkning

    Scenario: I fullmäktige är stödet ett annat
      Givet organet är kommunfullmäktige
      Och Greta Holm (S) anmäler jäv i § 91
      Och § 91 leds av Greta Holm
      När protokollet granskas
      Så ger R29 ett fel i § 91
      Och stödet är 5 kap. 11, 43 och 47 §§ kommunallagen (2017:725)

    Scenario: Enligt den äldre lagen är det högst en varning
      Givet sammanträdet hölls 2017-12-31
      Och Greta Holm (S) anmäler jäv i § 91
      Och § 91 leds av Greta Holm
      När protokollet granskas
      Så ger R29 en varning i § 91: Greta Holm (S) ledde ärendet trots jäv
      Och stödet är 6 kap. 24 § kommunallagen (1991:900)

    Scenario: Andre vice ordföranden leder fast förste vice ordföranden deltar (RÅ 1998 ref. 15)
      Givet organet är kommunfullmäktige
      Och sammanträdet hölls 1994-05-16
      Och Nils Ask (S) är förste vice ordförande
      Och Petra Vinge (C) är andre vice ordförande
      Och § 92 leds av Petra Vinge
      När protokollet granskas
      Så ger R29 en varning i § 92: andre vice ordföranden Petra Vinge (C) ledde ärendet fast förste vice ordföranden Nils Ask (S) deltog
      Och iakttagelsen gäller Petra Vinge (C) och Nils Ask (S)

    Scenario: Andre vice ordföranden leder när också förste vice ordföranden är jävig
      Givet Nils Ask (S) är förste vice ordförande
      Och Petra Vinge (C) är andre vice ordförande
      Och Greta Holm (S) och Nils Ask (S) lämnar rummet på grund av jäv i § 92
      Och § 92 leds av Petra Vinge
      När protokollet granskas
      Så är R29 uppfylld i § 92 utan anmärkning

    Scenario: Förste vice ordföranden leder
      Givet Nils Ask (S) är förste vice ordförande
      Och Petra Vinge (C) är andre vice ordförande
      Och § 92 leds av Nils Ask
      När protokollet granskas
      Så är R29 uppfylld i § 92 utan anmärkning

    Scenario: Regeln gäller inte revisorer
      Givet organet är revisorer
      Och Greta Holm (S) lämnar rummet på grund av jäv i § 91
      När protokollet granskas
      Så gäller R29 inte organet

    Scenario: Första dagen med kommunallagen från 2017 är det ett fel
      Givet sammanträdet hölls 2018-01-01
      Och Greta Holm (S) anmäler jäv i § 91
      Och § 91 leds av Greta Holm
      När protokollet granskas
      Så ger R29 ett fel i § 91
      Och stödet är 6 kap. 22 och 30 §§ kommunallagen (2017:725)

    Scenario: I fullmäktige enligt den äldre lagen är det högst en varning
      Givet organet är kommunfullmäktige
      Och sammanträdet hölls 2017-12-31
      Och Greta Holm (S) anmäler jäv i § 91
      Och § 91 leds av Greta Holm
      När protokollet granskas
      Så ger R29 en varning i § 91
      Och stödet är 5 kap. 6 och 39 §§ kommunallagen (1991:900)
