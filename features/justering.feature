# language: sv

Egenskap: Justering av protokollet
  Protokollet justeras inom fjorton dagar av någon som var med. Rättelser efter justeringen ska synas.

  Bakgrund:
    Givet en nämnd med 5 platser
    Och organet är en nämnd
    Och sammanträdet hölls 2022-02-07
    Och §§ 4–9
    Och närvarolistan
      | Namn            | Egenskap  | Uppdrag   |
      | Greta Holm (S)  | ledamot   |           |
      | Nils Ask (S)    | ledamot   | justerare |
      | Petra Vinge (C) | ledamot   |           |
      | Rolf Tegel (M)  | ledamot   |           |
      | Siv Ånger (V)   | ledamot   |           |
      | Tage Björk (S)  | ersättare |           |

  Regel: R68 Protokollet justeras senast fjorton dagar efter sammanträdet (5 kap. 69 § kommunallagen)

    Scenario: Justerat samma dag (S22)
      Givet protokollet justerades 2022-02-07
      När protokollet granskas
      Så är R68 uppfylld utan anmärkning

    Scenario: Justerat på den fjortonde dagen
      Givet protokollet justerades 2022-02-21
      När protokollet granskas
      Så är R68 uppfylld utan anmärkning

    Scenario: Justerat på den femtonde dagen
      Givet protokollet justerades 2022-02-22
      När protokollet granskas
      Så ger R68 en varning: justerat 2022-02-22, sista dag var 2022-02-21
      Och stödet är 5 kap. 69 § och 6 kap. 35 § kommunallagen (2017:725)

    Scenario: Den fjortonde dagen är annandag jul
      Givet sammanträdet hölls 2022-12-12
      Och protokollet justerades 2022-12-27
      När protokollet granskas
      Så ger R68 en anmärkning: sista dagen 2022-12-26 var lördag eller helgdag
      Och R68 är uppfylld

    Scenario: Även nästa vardag har passerat
      Givet sammanträdet hölls 2022-12-12
      Och protokollet justerades 2022-12-28
      När protokollet granskas
      Så ger R68 en varning: sista dag var 2022-12-27

    Scenario: Sammanträdet pågick i två dagar
      Givet § 9 behandlades 2022-02-08
      Och protokollet justerades 2022-02-22
      När protokollet granskas
      Så är R68 uppfylld utan anmärkning

    Scenario: Justerat före sammanträdet
      Givet protokollet justerades 2022-02-06
      När protokollet granskas
      Så ger R68 en varning: justerat 2022-02-06, före sammanträdet 2022-02-07

    Scenario: Justeringsdagen är inte känd
      När protokollet granskas
      Så går R68 inte att avgöra: dagen då protokollet justerades

    Scenario: En paragraf justerades för sig, och resten för sent
      Givet § 8 justerades för sig 2022-02-07
      Och §§ 4–7, 9 justerades för sig 2022-02-25
      När protokollet granskas
      Så ger R68 en varning i §§ 4–7, 9: justerat 2022-02-25
      Och R68 är uppfylld i § 8

    Scenario: Bara en paragraf har en känd justeringsdag
      Givet § 8 justerades för sig 2022-02-07
      När protokollet granskas
      Så går R68 inte att avgöra i § 7: dagen då protokollet justerades
      Och R68 är uppfylld i § 8

    Scenario: En omedelbart justerad paragraf är justerad i tid
      Givet § 8 justerades omedelbart
      När protokollet granskas
      Så går R68 inte att avgöra i § 7
      Och R68 är uppfylld i § 8

    Scenario: Sista dagen med den äldre kommunallagen
      Givet sammanträdet hölls 2017-12-31
      Och protokollet justerades 2018-01-16
      När protokollet granskas
      Så ger R68 en varning: sista dag var 2018-01-15
      Och stödet är 5 kap. 61 § kommunallagen (1991:900)

    Scenario: Första dagen med den nya kommunallagen
      Givet sammanträdet hölls 2018-01-01
      Och protokollet justerades 2018-01-16
      När protokollet granskas
      Så ger R68 en varning: sista dag var 2018-01-15
      Och stödet är 5 kap. 69 § och 6 kap. 35 § kommunallagen (2017:725)

    Scenario: Före 1992 säger regeln ingenting
      Givet sammanträdet hölls 1991-12-31
      När protokollet granskas
      Så var R68 ännu inte i kraft

  Regel: R69 Den som justerar var närvarande och tjänstgjorde (5 kap. 69 § kommunallagen)

    Scenario: Justeraren tjänstgjorde
      När protokollet granskas
      Så är R69 uppfylld utan anmärkning

    Scenario: Justeraren var frånvarande (S21)
      Givet närvarolistan
        | Namn            | Egenskap    | Uppdrag   |
        | Greta Holm (S)  | ledamot     |           |
        | Nils Ask (S)    | frånvarande | justerare |
        | Petra Vinge (C) | ledamot     |           |
        | Rolf Tegel (M)  | ledamot     |           |
      När protokollet granskas
      Så ger R69 en varning: Nils Ask (S), som justerar, var frånvarande från sammanträdet
      Och iakttagelsen gäller Nils Ask (S)

    Scenario: Justeraren var med som ersättare men tjänstgjorde aldrig
      Givet Tage Björk (S) justerar alla paragrafer
      När protokollet granskas
      Så ger R69 en varning: Tage Björk (S), som justerar, var med som ersättare och tjänstgjorde aldrig

    Scenario: Ersättaren trädde in i ett ärende och har alltså tjänstgjort
      Givet Tage Björk (S) justerar alla paragrafer
      Och Petra Vinge (C) anmäler jäv i § 6 och Tage Björk (S) tjänstgör i stället
      När protokollet granskas
      Så är R69 uppfylld utan anmärkning

    Scenario: Justeraren är tjänsteperson
      Givet närvarolistan
        | Namn            | Egenskap      | Uppdrag   |
        | Greta Holm (S)  | ledamot       |           |
        | Petra Vinge (C) | ledamot       |           |
        | Anders Berg     | tjänsteperson | justerare |
      När protokollet granskas
      Så ger R69 en varning: Anders Berg, som justerar, är inte vald i organet

    Scenario: En med parti bland övriga närvarande kan vara ersättare
      Givet närvarolistan
        | Namn            | Egenskap      | Uppdrag   |
        | Greta Holm (S)  | ledamot       |           |
        | Petra Vinge (C) | ledamot       |           |
        | Ulla Palm (C)   | tjänsteperson | justerare |
      När protokollet granskas
      Så går R69 inte att avgöra: i vilken egenskap justeraren var närvarande

    Scenario: Medjusteraren vägrade en paragraf (JO 4024-1999)
      Givet Nils Ask (S) justerar ej § 6
      När protokollet granskas
      Så ger R69 en varning i § 6: ingen justerare har justerat paragrafen
      Och R69 är uppfylld i § 7

    Scenario: En annan justerare tog den paragrafen
      Givet Nils Ask (S) justerar ej § 6
      Och Siv Ånger (V) justerar § 6
      När protokollet granskas
      Så är R69 uppfylld utan anmärkning

    Scenario: Justerarens ersättare tog den paragrafen
      Givet Nils Ask (S) justerar ej § 6
      Och Siv Ånger (V) justerar § 6 i justerarens ställe
      När protokollet granskas
      Så är R69 uppfylld utan anmärkning

    Scenario: Den omedelbart justerade paragrafen har egna justerare
      Givet Nils Ask (S) justerar ej § 6
      Och § 6 justerades omedelbart
      När protokollet granskas
      Så är R69 uppfylld utan anmärkning

  Regel: R70 Den som var jävig i en paragraf justerar den inte (6 kap. 30 § kommunallagen)

    Scenario: Den enda justeraren var jävig (S21)
      Givet Nils Ask (S) anmäler jäv i § 8
      När protokollet granskas
      Så ger R70 en varning i § 8: Nils Ask (S), som justerar paragrafen, var jävig
      Och iakttagelsen gäller Nils Ask (S)
      Och stödet är 6 kap. 30 § kommunallagen (2017:725)

    Scenario: Paragrafen justeras av någon annan
      Givet Nils Ask (S) anmäler jäv i § 8
      Och Nils Ask (S) justerar ej § 8
      Och Siv Ånger (V) justerar § 8
      När protokollet granskas
      Så är R70 uppfylld utan anmärkning

    Scenario: Det finns två justerare och bara den ene var jävig
      Givet Nils Ask (S) anmäler jäv i § 8
      Och Siv Ånger (V) justerar alla paragrafer
      När protokollet granskas
      Så är R70 uppfylld utan anmärkning

    Scenario: Båda justerarna var jäviga
      Givet Nils Ask (S) anmäler jäv i § 8
      Och Siv Ånger (V) anmäler jäv i § 8
      Och Siv Ånger (V) justerar alla paragrafer
      När protokollet granskas
      Så ger R70 en varning i § 8: Siv Ånger (V), som justerar paragrafen, var jävig

    Scenario: Den andre justeraren tog bara andra paragrafer
      Givet Nils Ask (S) anmäler jäv i § 8
      Och Siv Ånger (V) justerar § 7
      När protokollet granskas
      Så ger R70 en varning i § 8: Nils Ask (S), som justerar paragrafen, var jävig

    Scenario: Att avstå från att delta är inget hinder (S21)
      Givet Nils Ask (S) deltar inte i beslutet i § 8
      När protokollet granskas
      Så ger R70 en anmärkning i § 8: Nils Ask (S), som justerar paragrafen, avstod från att delta i beslutet
      Och R70 är uppfylld

    Scenario: Justeraren var frånvarande i paragrafen
      Givet Nils Ask (S) är frånvarande i § 8
      När protokollet granskas
      Så ger R70 en anmärkning i § 8: Nils Ask (S), som justerar paragrafen, var frånvarande
      Och R70 är uppfylld

    Scenario: Justeraren var frånvarande men den andre var med
      Givet Nils Ask (S) är frånvarande i § 8
      Och Siv Ånger (V) justerar alla paragrafer
      När protokollet granskas
      Så är R70 uppfylld utan anmärkning

    Scenario: Justeraren var med i alla paragrafer
      När protokollet granskas
      Så är R70 uppfylld utan anmärkning

    Scenario: I fullmäktige är det också en varning, med stöd i vad en justerare intygar
      Givet organet är kommunfullmäktige
      Och Nils Ask (S) anmäler jäv i § 8
      När protokollet granskas
      Så ger R70 en varning i § 8
      Och stödet är 5 kap. 69 § och 6 kap. 35 § kommunallagen (2017:725)

  Regel: R71 Rättelser efter justeringen syns (JO 581-2013)

    Scenario: Ingen tidigare version
      När protokollet granskas
      Så är R71 uppfylld utan anmärkning

    Scenario: Ingenting är ändrat
      Givet protokollet justerades i den lydelsen
      När protokollet granskas
      Så är R71 uppfylld utan anmärkning

    Scenario: En sida byttes ut utan anteckning (JO 581-2013)
      Givet sammanträdet hölls 2012-11-28
      Och protokollet justerades i den lydelsen
      Och beslutet i § 6 lyder nu Ärendet återremitteras.
      När protokollet granskas
      Så ger R71 en varning i § 6: skiljer sig från den version som justerades
      Och stödet är 5 kap. 61 § kommunallagen (1991:900)

    Scenario: Jävet lades till och närvarolistan byttes (JO 2571-1999)
      Givet protokollet justerades i den lydelsen
      Och Nils Ask (S) anmäler jäv i § 9
      Och Siv Ånger (V) finns inte längre i närvarolistan
      När protokollet granskas
      Så ger R71 en varning i § 9
      Och R71 ger en varning: närvarolistan skiljer sig från den version som justerades, och ingen rättelse är antecknad: Siv Ånger (V)

    Scenario: Beslutet skrevs om till ett förslag (JO 3339-2013)
      Givet protokollet justerades i den lydelsen
      Och beslutet i § 5 lyder nu Nämnden föreslår kommunfullmäktige att avskaffa bidraget.
      Och beslutet i § 6 lyder nu Avslag.
      När protokollet granskas
      Så ger R71 en varning i §§ 5–6

    Scenario: Rättelsen är antecknad
      Givet protokollet justerades i den lydelsen
      Och beslutet i § 6 lyder nu Ärendet återremitteras.
      Och rättelsen av § 6 är antecknad
      När protokollet granskas
      Så är R71 uppfylld utan anmärkning

    Scenario: Bara en av två rättelser är antecknad
      Givet protokollet justerades i den lydelsen
      Och beslutet i § 6 lyder nu Ärendet återremitteras.
      Och beslutet i § 7 lyder nu Avslag.
      Och rättelsen av § 6 är antecknad
      När protokollet granskas
      Så ger R71 en varning i § 7

    Scenario: Rättelsen gäller hela protokollet
      Givet protokollet justerades i den lydelsen
      Och Siv Ånger (V) finns inte längre i närvarolistan
      Och rättelsen av protokollet är antecknad
      När protokollet granskas
      Så är R71 uppfylld utan anmärkning

    Scenario: En rättelse som fanns redan då täcker ingen ny ändring
      Givet rättelsen av § 6 är antecknad
      Och protokollet justerades i den lydelsen
      Och beslutet i § 6 lyder nu Ärendet återremitteras.
      När protokollet granskas
      Så ger R71 en varning i § 6
