# language: sv

Egenskap: Deltagande på distans
  Den som deltar på distans är närvarande, men bara så länge alla kan se och höra varandra på lika villkor.

  Bakgrund:
    Givet ett kommunfullmäktige med 5 platser
    Och organet är kommunfullmäktige
    Och sammanträdet hölls 2024-03-18
    Och §§ 10–14
    Och närvarolistan
      | Namn            | Egenskap      | På distans |
      | Greta Holm (S)  | ledamot       |            |
      | Nils Ask (S)    | ledamot       | ja         |
      | Petra Vinge (C) | ledamot       |            |
      | Rolf Tegel (M)  | ledamot       |            |
      | Siv Ånger (V)   | ledamot       |            |
      | Tage Björk (S)  | ersättare     | ja         |
      | Anders Berg     | tjänsteperson | ja         |

  Regel: R60 I fullmäktige får ledamöter delta på distans om alla ser och hör varandra (5 kap. 16 § kommunallagen)

    Scenario: På distans utan fel är tillåtet (förvaltningsrätten i maj 2021)
      När protokollet granskas
      Så är R60 uppfylld utan anmärkning

    Scenario: Utan bild i tre paragrafer (S28)
      Givet Nils Ask (S) är utan bild eller ljud i §§ 10–12
      När protokollet granskas
      Så ger R60 ett fel i §§ 10–12: Nils Ask (S) deltog på distans utan bild eller ljud
      Och stödet är 5 kap. 16 och 72 §§ kommunallagen (2017:725)
      Och iakttagelsen gäller Nils Ask (S)
      Och R60 är uppfylld i § 13

    Scenario: Ledamöterna på distans såg aldrig salen (Förvaltningsrätten i Luleå 2620-20)
      Givet Nils Ask (S) är utan bild eller ljud i §§ 10–14
      När protokollet granskas
      Så ger R60 ett fel i §§ 10–14

    Scenario: En ledamot talade med kameran avstängd (kammarrätten i juni 2023)
      Givet Nils Ask (S) är utan bild eller ljud i § 14
      När protokollet granskas
      Så ger R60 ett fel i § 14
      Och följden är att beslutet kan upphävas

    Scenario: Bilden försvann under en del av paragrafen
      Givet Nils Ask (S) är utan bild eller ljud i del av § 12
      När protokollet granskas
      Så går R60 inte att avgöra i § 12: om bild eller ljud saknades just när paragrafen avgjordes

    Scenario: Den som har lämnat sammanträdet räknas inte
      Givet Nils Ask (S) är utan bild eller ljud i §§ 10–12
      Och Nils Ask (S) är frånvarande i § 12
      När protokollet granskas
      Så ger R60 ett fel i §§ 10, 11

    Scenario: Det går inte att se om ledamoten var kvar
      Givet Nils Ask (S) är utan bild eller ljud i § 12
      Och Nils Ask (S) enligt protokollet inte är med om § 12, utan angivet skäl
      När protokollet granskas
      Så går R60 inte att avgöra i § 12: vilka som tjänstgjorde i paragrafen

    Scenario: En paragraf utan beslut behöver inte göras om
      Givet Nils Ask (S) är utan bild eller ljud i § 12
      Och § 12 bara är information
      När protokollet granskas
      Så är R60 uppfylld

    Scenario: En ersättare som inte tjänstgör och en tjänsteperson beslutar ingenting
      Givet Tage Björk (S) är utan bild eller ljud i § 12
      Och Anders Berg är utan bild eller ljud i § 12
      När protokollet granskas
      Så är R60 uppfylld utan anmärkning

    Scenario: Fullmäktige har inte tillåtit deltagande på distans
      Givet fullmäktige har inte tillåtit deltagande på distans
      När protokollet granskas
      Så ger R60 ett fel i §§ 10–14: Nils Ask (S) deltog på distans, vilket fullmäktige inte har tillåtit
      Och iakttagelsen gäller Nils Ask (S)

    Scenario: Ingen ledamot är på distans fast det inte är tillåtet
      Givet alla är på plats i salen
      Och fullmäktige har inte tillåtit deltagande på distans
      När protokollet granskas
      Så är R60 uppfylld utan anmärkning

    Scenario: Sammanträdet var digitalt fast det inte är tillåtet, och ingen vet vilka som var på distans
      Givet alla är på plats i salen
      Och fullmäktige har inte tillåtit deltagande på distans
      Och sammanträdets plats anges som Digitalt på Teams
      När protokollet granskas
      Så går R60 inte att avgöra: vilka som deltog på distans

    Scenario: Sluten omröstning på distans kräver säker teknik
      Givet ett val med sluten omröstning i § 12
        | Namn       | Röster |
        | Lena Dal   | 3      |
        | Ulla Frost | 2      |
      När protokollet granskas
      Så ger R60 en anmärkning i § 12: sluten omröstning med Nils Ask (S) på distans

    Scenario: Dagen före lagändringen 2014 fanns inget deltagande på distans
      Givet Nils Ask (S) är utan bild eller ljud i §§ 10–12
      Och sammanträdet hölls 2014-01-31
      När protokollet granskas
      Så var R60 ännu inte i kraft

    Scenario: Första dagen med deltagande på distans
      Givet Nils Ask (S) är utan bild eller ljud i §§ 10–12
      Och sammanträdet hölls 2014-02-01
      När protokollet granskas
      Så ger R60 en varning i §§ 10–12
      Och stödet är 5 kap. 38 a § kommunallagen (1991:900)

    Scenario: Sista dagen med den äldre kommunallagen blir det högst en varning
      Givet Nils Ask (S) är utan bild eller ljud i §§ 10–12
      Och sammanträdet hölls 2017-12-31
      När protokollet granskas
      Så ger R60 en varning i §§ 10–12

    Scenario: Första dagen med den nya kommunallagen
      Givet Nils Ask (S) är utan bild eller ljud i §§ 10–12
      Och sammanträdet hölls 2018-01-01
      När protokollet granskas
      Så ger R60 ett fel i §§ 10–12

  Regel: R61 I en nämnd avgör fullmäktige hur ledamöter får delta på distans (6 kap. 24 § kommunallagen)

    Scenario: Det är inte känt om fullmäktige har tillåtit det
      Givet organet är en nämnd
      När protokollet granskas
      Så ger R61 en anmärkning i §§ 10–14: det är inte känt om fullmäktige har tillåtit det
      Och iakttagelsen gäller Nils Ask (S)
      Och R61 är uppfylld

    Scenario: Fullmäktige har tillåtit det
      Givet organet är en nämnd
      Och fullmäktige har tillåtit deltagande på distans
      När protokollet granskas
      Så är R61 uppfylld utan anmärkning

    Scenario: Fullmäktige har inte tillåtit det
      Givet organet är ett utskott
      Och fullmäktige har inte tillåtit deltagande på distans
      När protokollet granskas
      Så ger R61 ett fel i §§ 10–14: vilket fullmäktige inte har tillåtit

    Scenario: Sammanträdet hölls på Teams och reglerna är okända
      Givet organet är ett utskott
      Och alla är på plats i salen
      Och sammanträdets plats anges som Digitalt på Teams
      När protokollet granskas
      Så ger R61 en anmärkning: det är inte känt om fullmäktige har tillåtit det

    Scenario: Alla är i salen
      Givet organet är en nämnd
      Och alla är på plats i salen
      Och sammanträdets plats anges som Kommunhuset, sal Eken
      När protokollet granskas
      Så är R61 uppfylld utan anmärkning

    Scenario: Utan ljud i en paragraf
      Givet organet är en nämnd
      Och fullmäktige har tillåtit deltagande på distans
      Och Nils Ask (S) är utan bild eller ljud i § 12
      När protokollet granskas
      Så ger R61 ett fel i § 12: utan bild eller ljud
      Och stödet är 6 kap. 24 § kommunallagen (2017:725)

    Scenario: Dagen före den nya kommunallagen säger regeln ingenting om nämnder
      Givet organet är en nämnd
      Och sammanträdet hölls 2017-12-31
      När protokollet granskas
      Så var R61 ännu inte i kraft

    Scenario: Första dagen med den nya kommunallagen gäller den nämnder
      Givet organet är en nämnd
      Och sammanträdet hölls 2018-01-01
      När protokollet granskas
      Så ger R61 en anmärkning i §§ 10–14

    Scenario: Fullmäktige har en regel för sig
      När protokollet granskas
      Så gäller R61 inte organet
