# language: sv

Egenskap: Anslag och överklagande
  Justeringen tillkännages på anslagstavlan. Tre veckor därefter går tiden ut för att överklaga, räknat efter veckodag.

  Bakgrund:
    Givet en nämnd med 5 platser
    Och organet är en nämnd
    Och sammanträdet hölls 2022-02-07
    Och §§ 4–9

  Regel: R72 Anslaget sätts upp senast andra dagen efter justeringen (8 kap. 12 § kommunallagen)

    Scenario: Uppsatt på den andra dagen (S22)
      Givet protokollet justerades 2022-02-07
      Och anslaget sattes upp 2022-02-09
      När protokollet granskas
      Så är R72 uppfylld utan anmärkning

    Scenario: Uppsatt på den tredje dagen
      Givet protokollet justerades 2022-02-07
      Och anslaget sattes upp 2022-02-10
      När protokollet granskas
      Så ger R72 en varning: justerat 2022-02-07, men anslaget sattes upp 2022-02-10; sista dag var 2022-02-09
      Och stödet är 8 kap. 12 § kommunallagen (2017:725)

    Scenario: Den andra dagen är en lördag
      Givet protokollet justerades 2022-02-10
      Och anslaget sattes upp 2022-02-14
      När protokollet granskas
      Så ger R72 en anmärkning: sista dagen 2022-02-12 var lördag eller helgdag
      Och R72 är uppfylld

    Scenario: Även måndagen har passerat
      Givet protokollet justerades 2022-02-10
      Och anslaget sattes upp 2022-02-15
      När protokollet granskas
      Så ger R72 en varning: sista dag var 2022-02-14

    Scenario: Uppsatt samma dag som justeringen
      Givet protokollet justerades 2022-02-08
      Och anslaget sattes upp 2022-02-08
      När protokollet granskas
      Så är R72 uppfylld utan anmärkning

    Scenario: Uppsatt före justeringen
      Givet protokollet justerades 2022-02-08
      Och anslaget sattes upp 2022-02-07
      När protokollet granskas
      Så ger R72 en varning: anslaget sattes upp 2022-02-07, före justeringen 2022-02-08

    Scenario: Dagen för anslaget är inte känd
      Givet protokollet justerades 2022-02-08
      När protokollet granskas
      Så går R72 inte att avgöra: dagen då anslaget sattes upp

    Scenario: Justeringsdagen är inte känd
      Givet anslaget sattes upp 2022-02-08
      När protokollet granskas
      Så går R72 inte att avgöra: dagen då protokollet justerades

    Scenario: En omedelbart justerad paragraf anslås för sig
      Givet § 8 justerades omedelbart
      Och § 8 justerades för sig 2022-02-07
      Och anslaget sattes upp 2022-02-10
      När protokollet granskas
      Så ger R72 en varning i § 8
      Och går R72 inte att avgöra i § 7: dagen då anslaget sattes upp

    Scenario: Den ena av två anslagstavlor fick anslaget för sent
      Givet organet är en gemensam nämnd
      Och protokollet justerades 2022-02-07
      Och Ekbys anslagstavla fick anslaget 2022-02-08
      Och Almbys anslagstavla fick anslaget 2022-02-10
      När protokollet granskas
      Så ger R72 en varning: Almby: justerat 2022-02-07

    Scenario: Sista dagen med den äldre kommunallagen
      Givet sammanträdet hölls 2017-12-31
      Och protokollet justerades 2018-01-02
      Och anslaget sattes upp 2018-01-05
      När protokollet granskas
      Så ger R72 en varning: sista dag var 2018-01-04
      Och stödet är 5 kap. 62 § kommunallagen (1991:900)

    Scenario: Första dagen med den nya kommunallagen
      Givet sammanträdet hölls 2018-01-01
      Och protokollet justerades 2018-01-02
      Och anslaget sattes upp 2018-01-05
      När protokollet granskas
      Så ger R72 en varning: sista dag var 2018-01-04
      Och stödet är 8 kap. 12 § kommunallagen (2017:725)

  Regel: R73 och R74 Anslaget sitter uppe hela överklagandetiden (8 kap. 12 § och 13 kap. 5 § kommunallagen)

    Scenario: Nedtaget på den sista dagen (S23)
      Givet anslaget sattes upp 2022-02-08
      Och anslaget togs ned 2022-03-01
      När protokollet granskas
      Så ger R74 en varning: togs ned på sista dagen att överklaga; det ska sitta uppe till och med 2022-03-01
      Och stödet är 8 kap. 12 § och 13 kap. 5 § kommunallagen (2017:725)

    Scenario: Nedtaget dagen efter den sista
      Givet anslaget sattes upp 2022-02-08
      Och anslaget togs ned 2022-03-02
      När protokollet granskas
      Så är R74 uppfylld utan anmärkning

    Scenario: Nedtaget långt före
      Givet anslaget sattes upp 2022-02-08
      Och anslaget togs ned 2022-02-22
      När protokollet granskas
      Så ger R74 en varning: togs ned 2022-02-22, före sista dag att överklaga; det ska sitta uppe till och med 2022-03-01

    Scenario: En helgdag förlänger tiden, och anslaget ska sitta kvar
      Givet anslaget sattes upp 2022-12-05
      Och anslaget togs ned 2022-12-27
      När protokollet granskas
      Så ger R74 en varning: det ska sitta uppe till och med 2022-12-27

    Scenario: Tiden räknas från den sista av två anslagstavlor
      Givet organet är en gemensam nämnd
      Och Ekbys anslagstavla fick anslaget 2022-02-08
      Och anslaget togs ned 2022-03-02
      Och Almbys anslagstavla fick anslaget 2022-02-10
      Och anslaget togs ned 2022-03-04
      När protokollet granskas
      Så ger R74 en varning: Ekby: anslaget togs ned 2022-03-02

    Scenario: Ingen vet när anslaget sattes upp
      Givet anslaget togs ned 2022-03-01
      När protokollet granskas
      Så går R74 inte att avgöra: dagen då anslaget sattes upp

    Scenario: Anslaget sitter ännu uppe
      Givet anslaget sattes upp 2022-02-08
      När protokollet granskas
      Så är R74 uppfylld utan anmärkning

  Regel: R73 och R75 Den tryckta sista dagen är lagens: tre veckor från anslaget (13 kap. 5 § kommunallagen)

    Abstrakt Scenario: Anslag <anslag> ger <sista> som sista dag: <skäl>
      Givet sammanträdet hölls 2018-01-08
      Och anslaget sattes upp <anslag>
      Och överklagandetiden anges som till och med <sista>
      När protokollet granskas
      Så är R75 uppfylld utan anmärkning

      Exempel:
        | anslag     | sista      | skäl                                                 |
        | 2022-02-08 | 2022-03-01 | tisdag till tisdag                                   |
        | 2022-02-09 | 2022-03-02 | onsdag till onsdag                                   |
        | 2021-12-03 | 2021-12-27 | julafton, juldagen och annandag jul flyttar fram den |
        | 2022-03-25 | 2022-04-19 | långfredagen och påskhelgen flyttar fram den         |
        | 2022-05-05 | 2022-05-27 | Kristi himmelsfärdsdag flyttar fram den              |
        | 2022-05-16 | 2022-06-07 | nationaldagen flyttar fram den                       |
        | 2022-12-05 | 2022-12-27 | annandag jul flyttar fram den                        |
        | 2023-12-10 | 2024-01-02 | nyårsafton och nyårsdagen flyttar fram den           |
        | 2024-05-31 | 2024-06-24 | midsommarafton och helgen flyttar fram den           |

    Abstrakt Scenario: Efter den äldre kommunallagen ger anslag <anslag> sista dag <sista>: <skäl>
      Givet sammanträdet hölls 1993-03-15
      Och anslaget sattes upp <anslag>
      Och överklagandetiden anges som till och med <sista>
      När protokollet granskas
      Så är R75 uppfylld utan anmärkning

      Exempel:
        | anslag     | sista      | skäl                                                              |
        | 1999-03-16 | 1999-04-06 | helgdagar inuti tiden räknas inte bort (RÅ 1999 not 181)          |
        | 2003-12-15 | 2004-01-05 | trettondagsafton är ingen helgdag (RÅ 2004 not 40)                |
        | 1993-03-29 | 1993-04-19 | ett missförstånd på telefon ändrar inte tiden (RÅ 1994 not 339)   |

    Scenario: Tryckt en dag för sent (S22)
      Givet överklagandetiden anges som 2022-02-08 till och med 2022-03-02
      När protokollet granskas
      Så ger R75 en anmärkning: lagens sista dag att överklaga är 2022-03-01; det tryckta datumet 2022-03-02 är en dag senare
      Och stödet är 13 kap. 5 § kommunallagen (2017:725)
      Och R75 är uppfylld

    Scenario: Tryckt två dagar för sent
      Givet anslaget sattes upp 2022-02-08
      Och överklagandetiden anges som till och med 2022-03-03
      När protokollet granskas
      Så ger R75 en varning: det tryckta datumet 2022-03-03 är senare och kan vilseleda

    Scenario: Tryckt en dag för tidigt
      Givet anslaget sattes upp 2022-02-08
      Och överklagandetiden anges som till och med 2022-02-28
      När protokollet granskas
      Så ger R75 en varning: det tryckta datumet 2022-02-28 är tidigare och kan hindra någon från att överklaga

    Scenario: Kommunen uppgav en vecka för mycket (RÅ 1994 not 282)
      Givet sammanträdet hölls 1993-11-22
      Och anslaget sattes upp 1993-12-01
      Och överklagandetiden anges som till och med 1993-12-29
      När protokollet granskas
      Så ger R75 en varning: lagens sista dag att överklaga är 1993-12-22
      Och stödet är 10 kap. 6 § kommunallagen (1991:900)

    Scenario: Gemensam nämnd med två anslagstavlor (S24)
      Givet organet är en gemensam nämnd
      Och Ekbys anslagstavla fick anslaget 2022-02-08
      Och Almbys anslagstavla fick anslaget 2022-02-10
      Och överklagandetiden anges som till och med 2022-03-03
      När protokollet granskas
      Så är R75 uppfylld utan anmärkning

    Scenario: Räknat från fel anslagstavla blir tiden för kort
      Givet organet är en gemensam nämnd
      Och Ekbys anslagstavla fick anslaget 2022-02-08
      Och överklagandetiden anges som till och med 2022-03-01
      Och Almbys anslagstavla fick anslaget 2022-02-10
      När protokollet granskas
      Så ger R75 en varning: Ekby: lagens sista dag att överklaga är 2022-03-03

    Scenario: Anslagsdagen går före den tryckta första dagen
      Givet anslaget sattes upp 2022-02-08
      Och överklagandetiden anges som 2022-02-09 till och med 2022-03-01
      När protokollet granskas
      Så är R75 uppfylld utan anmärkning

    Scenario: Ingen vet när anslaget sattes upp
      Givet överklagandetiden anges som till och med 2022-03-01
      När protokollet granskas
      Så går R75 inte att avgöra: dagen då anslaget sattes upp

  Regel: R76 Rent förberedande beslut kan inte laglighetsprövas (13 kap. 2 § kommunallagen)

    Scenario: Utskottet föreslår kommunstyrelsen något
      Givet organet är ett utskott
      Och beslutet i § 5 lyder nu Arbetsutskottet föreslår kommunstyrelsen att anta planen.
      Och beslutet i § 7 lyder nu Kommunstyrelsen föreslås avslå ansökan.
      När protokollet granskas
      Så ger R76 en anmärkning i §§ 5, 7: beslutet är förberedande
      Och stödet är 13 kap. 2 och 3 §§ kommunallagen (2017:725)

    Scenario: Utskottet beslutar själv
      Givet organet är ett utskott
      När protokollet granskas
      Så är R76 uppfylld utan anmärkning

    Scenario: Nämnden beslutar själv
      Givet beslutet i § 5 lyder nu Nämnden antar planen.
      När protokollet granskas
      Så är R76 uppfylld utan anmärkning

  Regel: R77 Ett beslut får verkställas innan det har fått laga kraft (13 kap. 14 § kommunallagen)

    Scenario: En paragraf justerades omedelbart (JO 1170-2009)
      Givet § 5 justerades omedelbart
      Och § 8 justerades omedelbart
      När protokollet granskas
      Så ger R77 en anmärkning i §§ 5, 8: beslutet får verkställas innan det har fått laga kraft
      Och R77 är uppfylld

    Scenario: Inget justerades omedelbart
      När protokollet granskas
      Så är R77 uppfylld utan anmärkning

    Scenario: Utan beslut finns inget att verkställa
      Givet § 5 justerades omedelbart
      Och § 5 bara är information
      När protokollet granskas
      Så är R77 uppfylld utan anmärkning

  Regel: R78 Ett fel betyder att beslutet kan upphävas, aldrig att det är ogiltigt (13 kap. 8 och 9 §§ kommunallagen)

    Scenario: Utan överklagande i tid står beslutet fast, fel eller inte (HFD 2016 ref. 53)
      Givet 2 ledamöter är närvarande
      Och anslaget sattes upp 2022-02-08
      När protokollet granskas
      Så ger R4 ett fel i §§ 4–9
      Och följden är att beslutet kan upphävas efter överklagande
      Och följden är att Sista dag att överklaga är 2022-03-01; därefter står beslutet fast

    Scenario: Felet behöver inte ha påverkat utgången
      Givet närvarolistan
        | Namn            | Egenskap      |
        | Greta Holm (S)  | ledamot       |
        | Nils Ask (S)    | ledamot       |
        | Petra Vinge (C) | ledamot       |
        | Rolf Tegel (M)  | ledamot       |
        | Anders Berg     | tjänsteperson |
      Och en omröstning i § 5
        | Röst | Antal | Vilka                                                      |
        | Ja   | 4     | Greta Holm (S), Nils Ask (S), Petra Vinge (C), Anders Berg |
        | Nej  | 1     | Rolf Tegel (M)                                             |
      När protokollet granskas
      Så ger R80 ett fel i § 5
      Och följden är att Rösterna blev 4–1, så felet behöver inte ha påverkat utgången (13 kap. 9 § kommunallagen (2017:725))

    Scenario: Med en rösts övervikt kan felet ha fällt avgörandet
      Givet närvarolistan
        | Namn            | Egenskap      |
        | Greta Holm (S)  | ledamot       |
        | Nils Ask (S)    | ledamot       |
        | Petra Vinge (C) | ledamot       |
        | Rolf Tegel (M)  | ledamot       |
        | Anders Berg     | tjänsteperson |
      Och en omröstning i § 5
        | Röst | Antal | Vilka                                     |
        | Ja   | 3     | Greta Holm (S), Nils Ask (S), Anders Berg |
        | Nej  | 2     | Petra Vinge (C), Rolf Tegel (M)           |
      När protokollet granskas
      Så ger R80 ett fel i § 5
      Och följden är inte att felet behöver inte ha påverkat utgången
