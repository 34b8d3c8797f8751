# language: sv

Egenskap: Beslutsförhet i fullmäktige
  Ett organ får handlägga ett ärende bara om tillräckligt många är närvarande, räknat i varje paragraf för sig.

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
      Så ger R1 ett fel i §§ 40–44: närvarande 15, krävs 16
      Och stödet är 5 kap. 45 § kommunallagen (2017:725)
      Och följden är att beslutet kan upphävas

    Scenario: Utan närvarolista går det inte att avgöra
      När protokollet granskas
      Så går R1 inte att avgöra i § 41: vilka som var närvarande

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

    Scenario: Före 1992 säger regeln ingenting
      Givet 15 ledamöter är närvarande
      Och sammanträdet hölls 1991-12-31
      När protokollet granskas
      Så var R1 ännu inte i kraft

  Regel: R2 Jäv får sänka antalet under gränsen i fullmäktige, men inget annat får det (5 kap. 46 § kommunallagen)

    Scenario: Sjutton är närvarande och fem av dem är jäviga (S5)
      Givet 17 ledamöter är närvarande
      Och 5 av dem är jäviga i § 41
      När protokollet granskas
      Så ger R2 en anmärkning i § 41: bristen beror på jäv
      Och R1 är uppfylld i § 40

    Scenario: Bristen beror inte på jäv (S6)
      Givet 15 ledamöter är närvarande
      Och 2 av dem är jäviga i § 41
      När protokollet granskas
      Så ger R2 ett fel i § 41: närvarande 13 utöver 2 jäviga, krävs 16
