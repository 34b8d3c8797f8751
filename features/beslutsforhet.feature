# language: sv

Egenskap: Beslutsförhet i fullmäktige
  Fullmäktige får handlägga ett ärende bara om tillräckligt många är närvarande, räknat i varje paragraf för sig.

  Bakgrund:
    Givet ett kommunfullmäktige med 31 platser
    Och organet är kommunfullmäktige
    Och sammanträdet hölls 2024-03-18
    Och §§ 40–44

  Regel: R1 Mer än hälften av ledamöterna ska vara närvarande (5 kap. 45 § kommunallagen)

    Scenario: Sexton av trettioen räcker
      Givet 16 ledamöter är närvarande
      När protokollet granskas
      Så är R1 uppfylld i § 41

    Scenario: Femton av trettioen räcker inte
      Givet 15 ledamöter är närvarande
      När protokollet granskas
      Så ger R1 ett fel i §§ 40–44: närvarande 15, krävs 16 av 31
      Och stödet är 5 kap. 45 § kommunallagen (2017:725)
      Och följden är att beslutet kan upphävas

    Scenario: Utan närvarolista går det inte att avgöra
      När protokollet granskas
      Så går R1 inte att avgöra i § 41: vilka som var närvarande

    Scenario: En paragraf utan beslut prövas inte
      Givet 15 ledamöter är närvarande
      Och § 43 bara är information
      När protokollet granskas
      Så ger R1 ett fel i §§ 40–42, 44
      Och R1 är uppfylld i § 43

    Scenario: Dagen före kommunallagen från 2017 gäller den äldre lagen, och då blir det högst en varning
      Givet 15 ledamöter är närvarande
      Och sammanträdet hölls 2017-12-31
      När protokollet granskas
      Så ger R1 en varning i §§ 40–44
      Och stödet är 5 kap. 18 § kommunallagen (1991:900)

    Scenario: Första dagen med den nya lagen
      Givet 15 ledamöter är närvarande
      Och sammanträdet hölls 2018-01-01
      När protokollet granskas
      Så ger R1 ett fel i §§ 40–44

    Scenario: Första dagen med 1991 års lag
      Givet 15 ledamöter är närvarande
      Och sammanträdet hölls 1992-01-01
      När protokollet granskas
      Så ger R1 en varning i §§ 40–44

    Scenario: Före 1992 säger regeln ingenting
      Givet 15 ledamöter är närvarande
      Och sammanträdet hölls 1991-12-31
      När protokollet granskas
      Så var R1 ännu inte i kraft

    Scenario: En annan dags lag kan prövas
      Givet 15 ledamöter är närvarande
      Och sammanträdet hölls 1991-12-31
      När protokollet granskas enligt lagen den 2024-03-18
      Så ger R1 ett fel i §§ 40–44

    Scenario: Regeln om fullmäktige gäller inte en nämnd
      Givet organet är en nämnd
      Och 15 ledamöter är närvarande
      När protokollet granskas
      Så gäller R1 inte organet

  Regel: R2 Jäv får sänka antalet under gränsen i fullmäktige, men inget annat får det (5 kap. 46 § kommunallagen)

    Scenario: Sjutton är närvarande och fem av dem är jäviga (S5)
      Givet 17 ledamöter är närvarande
      Och 5 av dem är jäviga i § 41
      När protokollet granskas
      Så ger R2 en anmärkning i § 41: 12 deltog där 16 krävs; bristen beror på jäv (jäviga: 5)
      Och R1 är uppfylld i § 40

    Scenario: Bristen beror inte på jäv (S6)
      Givet 15 ledamöter är närvarande
      Och 2 av dem är jäviga i § 41
      När protokollet granskas
      Så ger R2 ett fel i § 41: närvarande 13, jäviga 2, krävs 16
      Och stödet är 5 kap. 46 § kommunallagen (2017:725)

    Scenario: Sexton med de jäviga medräknade är gränsen
      Givet 16 ledamöter är närvarande
      Och 2 av dem är jäviga i § 41
      När protokollet granskas
      Så ger R2 en anmärkning i § 41: 14 deltog där 16 krävs

    Scenario: Tillräckligt många deltar fast en är jävig
      Givet 17 ledamöter är närvarande
      Och 1 av dem är jävig i § 41
      När protokollet granskas
      Så är R2 uppfylld i § 41 utan anmärkning

    Scenario: En brist utan samband med jäv är en sak för R1
      Givet 15 ledamöter är närvarande
      När protokollet granskas
      Så är R2 uppfylld i § 41 utan anmärkning

    Scenario: Okänt antal platser
      Givet ett protokoll som inte anger antalet platser
      Och ett kommunfullmäktige vars storlek är okänd
      Och sammanträdet hölls 2024-03-18
      Och §§ 40–44
      Och 17 ledamöter är närvarande
      Och 5 av dem är jäviga i § 41
      När protokollet granskas
      Så går R2 inte att avgöra i § 41: antalet platser

    Scenario: Ansvarsfrihet för alla nämnder i en paragraf, tjugo av tjugofem är redovisningsskyldiga (S26)
      Givet 25 ledamöter är närvarande
      Och 20 av dem är jäviga i § 42
      När protokollet granskas
      Så ger R2 en anmärkning i § 42: bristen beror på jäv

  Regel: R3 Interpellationer får besvaras av färre om fullmäktige har beslutat det (5 kap. 45 § kommunallagen)

    Scenario: Tillåtet enligt arbetsordningen
      Givet 12 ledamöter är närvarande
      Och § 41 besvarar en interpellation
      Och arbetsordningen tillåter att interpellationer besvaras av färre
      När protokollet granskas
      Så ger R3 en anmärkning i § 41: närvarande 12, krävs 16
      Och R1 är uppfylld i § 41
      Och R1 ger ett fel i §§ 40, 42–44

    Scenario: Inte tillåtet enligt arbetsordningen
      Givet 15 ledamöter är närvarande
      Och § 41 besvarar en interpellation
      Och arbetsordningen tillåter inte att interpellationer besvaras av färre
      När protokollet granskas
      Så ger R3 ett fel i § 41: närvarande 15, krävs 16

    Scenario: Arbetsordningen är inte känd
      Givet 15 ledamöter är närvarande
      Och § 41 besvarar en interpellation
      När protokollet granskas
      Så går R3 inte att avgöra i § 41: organets lokala regler

    Scenario: Sexton räcker även när en interpellation besvaras
      Givet 16 ledamöter är närvarande
      Och § 41 besvarar en interpellation
      När protokollet granskas
      Så är R3 uppfylld i § 41 utan anmärkning

    Scenario: En brist som bara beror på jäv behöver inte tillåtas
      Givet 17 ledamöter är närvarande
      Och 3 av dem är jäviga i § 41
      Och § 41 besvarar en interpellation
      Och arbetsordningen tillåter inte att interpellationer besvaras av färre
      När protokollet granskas
      Så är R3 uppfylld i § 41 utan anmärkning
      Och R2 är uppfylld i § 41 utan anmärkning

    Scenario: För få vid en interpellation, också utan jävet
      Givet 12 ledamöter är närvarande
      Och 1 av dem är jävig i § 41
      Och § 41 besvarar en interpellation
      Och arbetsordningen tillåter att interpellationer besvaras av färre
      När protokollet granskas
      Så ger R3 en anmärkning i § 41
      Och R2 är uppfylld i § 41 utan anmärkning
