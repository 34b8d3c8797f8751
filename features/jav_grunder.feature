# language: sv

Egenskap: Jävsgrunderna i nämnder före och efter den 1 juli 2022
  Lagen hade fem jävsgrunder till och med den 30 juni 2022 och har fyra sedan dess. Dagen för sammanträdet avgör.

  Bakgrund:
    Givet en nämnd med 5 platser
    Och organet är en nämnd
    Och sammanträdet hölls 2022-07-01
    Och §§ 1–6
    Och 5 ledamöter är närvarande

  Regel: R12 Till och med den 30 juni 2022 fanns fem jävsgrunder (6 kap. 28 § kommunallagen i äldre lydelse)

    Scenario: En äldre grund den sista dagen (S25)
      Givet sammanträdet hölls 2022-06-30
      Och Ledamot 1 lämnar rummet på grund av jäv i § 2
      Och jävsgrunden anges som rubbat förtroende (äldre)
      När protokollet granskas
      Så är R12 uppfylld i § 2 utan anmärkning
      Och var R13 ännu inte i kraft

    Scenario: En av de nya grunderna innan den fanns
      Givet sammanträdet hölls 2022-06-30
      Och Ledamot 1 lämnar rummet på grund av jäv i § 2
      Och jävsgrunden anges som ställföreträdare eller ombud
      När protokollet granskas
      Så ger R12 en anmärkning i § 2: gäller från den 1 juli 2022
      Och iakttagelsen gäller Ledamot 1
      Och stödet är 6 kap. 28 § kommunallagen (2017:725)
      Och R12 är uppfylld i § 2

    Scenario: De äldre grunderna har upphört
      Givet Ledamot 1 lämnar rummet på grund av jäv i § 2
      När protokollet granskas
      Så var R12 inte längre i kraft

    Scenario: Enligt kommunallagen från 1991
      Givet sammanträdet hölls 2017-12-31
      Och Ledamot 1 lämnar rummet på grund av jäv i § 2
      Och jävsgrunden anges som annan särskild omständighet
      När protokollet granskas
      Så ger R12 en anmärkning i § 2
      Och stödet är 6 kap. 25 § kommunallagen (1991:900)

    Scenario: En grund i ord tolkas inte
      Givet sammanträdet hölls 2022-06-30
      Och Ledamot 1 lämnar rummet på grund av jäv i § 2
      Och jävsgrunden beskrivs som: är bror till sökanden
      När protokollet granskas
      Så är R12 uppfylld i § 2 utan anmärkning

    Scenario: I fullmäktige finns inga sådana grunder
      Givet sammanträdet hölls 2022-06-30
      Och organet är kommunfullmäktige
      Och Ledamot 1 lämnar rummet på grund av jäv i § 2
      När protokollet granskas
      Så gäller R12 inte organet
      Och gäller R13 inte organet

  Regel: R13 Från och med den 1 juli 2022 finns fyra jävsgrunder (6 kap. 28 § kommunallagen)

    Scenario: En äldre grund den första dagen med den nya lydelsen (S25)
      Givet Ledamot 1 lämnar rummet på grund av jäv i § 2
      Och jävsgrunden anges som rubbat förtroende (äldre)
      När protokollet granskas
      Så ger R13 en varning i § 2: finns inte längre
      Och iakttagelsen gäller Ledamot 1
      Och åtgärden är att ange: annan särskild omständighet

    Abstrakt Scenario: Varje äldre grund har en som svarar mot den
      Givet Ledamot 1 lämnar rummet på grund av jäv i § 2
      Och jävsgrunden anges som <äldre>
      När protokollet granskas
      Så ger R13 en varning i § 2
      Och åtgärden är att ange: <ny>
      Exempel:
        | äldre                               | ny                           |
        | synnerlig nytta eller skada (äldre) | part i ärendet               |
        | ställföreträdare (äldre)            | ställföreträdare eller ombud |
        | tillsyn (äldre)                     | tillsyn av egen verksamhet   |
        | ombud mot ersättning (äldre)        | ställföreträdare eller ombud |
        | rubbat förtroende (äldre)           | annan särskild omständighet  |

    Scenario: En av de fyra grunderna
      Givet Ledamot 1 lämnar rummet på grund av jäv i § 2
      Och jävsgrunden anges som annan särskild omständighet
      När protokollet granskas
      Så är R13 uppfylld i § 2 utan anmärkning

    Scenario: En äldre grund i en jävsfråga
      Givet det ifrågasätts om Ledamot 1 är jävig i § 2, och det beslutas att jäv föreligger
      Och jävsgrunden anges som ställföreträdare (äldre)
      När protokollet granskas
      Så ger R13 en varning i § 2: finns inte längre

    Scenario: Samma äldre grund hos två i var sin paragraf blir en iakttagelse
      Givet Ledamot 1 lämnar rummet på grund av jäv i § 2
      Och jävsgrunden anges som tillsyn (äldre)
      Och Ledamot 2 lämnar rummet på grund av jäv i § 3
      Och jävsgrunden anges som tillsyn (äldre)
      När protokollet granskas
      Så ger R13 en varning i §§ 2 och 3: finns inte längre
      Och iakttagelsen gäller Ledamot 1 och Ledamot 2

    Scenario: Revisorer har samma grunder
      Givet organet är revisorer
      Och Ledamot 1 lämnar rummet på grund av jäv i § 2
      Och jävsgrunden anges som tillsyn (äldre)
      När protokollet granskas
      Så ger R13 en varning i § 2
