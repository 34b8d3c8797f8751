# language: sv

Egenskap: Ersättare i fullmäktige
  Är en ledamot förhindrad ska en ersättare från samma parti tjänstgöra, i den ordning som valet har gett.

  Bakgrund:
    Givet ett kommunfullmäktige med 5 platser
    Och organet är kommunfullmäktige
    Och sammanträdet hölls 2024-03-18
    Och §§ 1–10

  Regel: R50 Är en ledamot förhindrad ska en ersättare tjänstgöra (5 kap. 17 § kommunallagen)

    Scenario: En plats står tom fast en ersättare från samma parti är med
      Givet närvarolistan
        | Namn           | Egenskap    |
        | Anna Ek (S)    | ledamot     |
        | Bo Alm (M)     | ledamot     |
        | Gun Hed (M)    | frånvarande |
        | Fia Graham (M) | ersättare   |
      När protokollet granskas
      Så ger R50 en anmärkning i §§ 1–10: platsen för Gun Hed var tom, fast Fia Graham av samma parti satt med utan att tjänstgöra
      Och iakttagelsen gäller Fia Graham (M)
      Och stödet är 5 kap. 17 § kommunallagen (2017:725)

    Scenario: Ersättaren som är med tillhör ett annat parti
      Givet närvarolistan
        | Namn           | Egenskap    |
        | Anna Ek (S)    | ledamot     |
        | Bo Alm (M)     | ledamot     |
        | Gun Hed (M)    | frånvarande |
        | Fia Graham (S) | ersättare   |
      När protokollet granskas
      Så är R50 uppfylld utan anmärkning

    Scenario: Två utan parti är inget parti
      Givet närvarolistan
        | Namn           | Egenskap    |
        | Anna Ek (S)    | ledamot     |
        | Bo Alm (M)     | ledamot     |
        | Gun Hed (-)    | frånvarande |
        | Fia Graham (-) | ersättare   |
      När protokollet granskas
      Så är R50 uppfylld utan anmärkning

    Scenario: Ledamoten är borta en del av sammanträdet, och ersättaren sitter kvar på läktaren
      Givet närvarolistan
        | Namn           | Egenskap  | Paragrafer |
        | Anna Ek (S)    | ledamot   |            |
        | Gun Hed (M)    | ledamot   | §§ 1–4     |
        | Fia Graham (M) | ersättare |            |
      När protokollet granskas
      Så ger R50 en anmärkning i §§ 5–10

    Scenario: En jävig ledamots plats är en annan sak
      Givet närvarolistan
        | Namn           | Egenskap  |
        | Anna Ek (S)    | ledamot   |
        | Gun Hed (M)    | ledamot   |
        | Fia Graham (M) | ersättare |
      Och Gun Hed (M) anmäler jäv i § 4
      När protokollet granskas
      Så är R50 uppfylld utan anmärkning

    Scenario: I en nämnd gäller de lokala reglerna
      Givet organet är en nämnd
      När protokollet granskas
      Så gäller R50 inte organet

  Regel: R51 Ersättaren kommer från ledamotens parti, i den ordning valet gett (5 kap. 18 och 21 §§ kommunallagen)

    Scenario: En ersättare från samma parti tjänstgör
      Givet närvarolistan
        | Namn           | Egenskap                | Tjänstgör för |
        | Anna Ek (S)    | ledamot                 |               |
        | Gun Hed (M)    | frånvarande             |               |
        | Fia Graham (M) | tjänstgörande ersättare | Gun Hed       |
      När protokollet granskas
      Så är R51 uppfylld utan anmärkning

    Scenario: En ersättare från ett annat parti tjänstgör (S19)
      Givet närvarolistan
        | Namn           | Egenskap                | Tjänstgör för |
        | Anna Ek (S)    | ledamot                 |               |
        | Gun Hed (M)    | frånvarande             |               |
        | Fia Graham (S) | tjänstgörande ersättare | Gun Hed       |
      När protokollet granskas
      Så ger R51 ett fel i §§ 1–10: Fia Graham (S) tjänstgör för Gun Hed (M), som tillhör ett annat parti
      Och iakttagelsen gäller Fia Graham (S)
      Och stödet är 5 kap. 18 och 21 §§ kommunallagen (2017:725)
      Och följden är att beslutet kan upphävas

    Scenario: Före 2018 blir det högst en varning
      Givet sammanträdet hölls 2017-12-31
      Och närvarolistan
        | Namn           | Egenskap                | Tjänstgör för |
        | Anna Ek (S)    | ledamot                 |               |
        | Gun Hed (M)    | frånvarande             |               |
        | Fia Graham (S) | tjänstgörande ersättare | Gun Hed       |
      När protokollet granskas
      Så ger R51 en varning i §§ 1–10
      Och stödet är 5 kap. 13 § kommunallagen (1991:900)

    Scenario: Folkpartiet och Liberalerna är samma parti
      Givet närvarolistan
        | Namn            | Egenskap                | Tjänstgör för |
        | Anna Ek (S)     | ledamot                 |               |
        | Gun Hed (FP)    | frånvarande             |               |
        | Fia Graham (L)  | tjänstgörande ersättare | Gun Hed       |
      När protokollet granskas
      Så är R51 uppfylld utan anmärkning

    Scenario: Ett lokalt parti har två förkortningar
      Givet D och DEM står båda för partiet Demokraterna
      Och närvarolistan
        | Namn              | Egenskap                | Tjänstgör för |
        | Anna Ek (S)       | ledamot                 |               |
        | Gun Hed (DEM)     | frånvarande             |               |
        | Fia Graham (D)    | tjänstgörande ersättare | Gun Hed       |
      När protokollet granskas
      Så är R51 uppfylld utan anmärkning

    Scenario: Ledamotens parti står inte i protokollet
      Givet närvarolistan
        | Namn           | Egenskap                | Tjänstgör för |
        | Anna Ek (S)    | ledamot                 |               |
        | Fia Graham (S) | tjänstgörande ersättare | Gun Hed       |
      När protokollet granskas
      Så går R51 inte att avgöra i § 4: för vilket parti dessa är valda: Gun Hed

    Scenario: Partiet är känt från valet
      Givet de valda är
        | Namn        | Uppdrag |
        | Gun Hed (M) | ledamot |
      Och närvarolistan
        | Namn           | Egenskap                | Tjänstgör för |
        | Anna Ek (S)    | ledamot                 |               |
        | Fia Graham (S) | tjänstgörande ersättare | Gun Hed       |
      När protokollet granskas
      Så ger R51 ett fel i §§ 1–10

    Scenario: Ledamoten har lämnat sitt parti före sammanträdet
      Givet de valda är
        | Namn        | Uppdrag | Från       | Till       |
        | Gun Hed (M) | ledamot | 2022-10-15 | 2024-03-17 |
        | Gun Hed (-) | ledamot | 2024-03-18 |            |
      Och närvarolistan
        | Namn           | Egenskap                | Tjänstgör för |
        | Anna Ek (S)    | ledamot                 |               |
        | Gun Hed (M)    | frånvarande             |               |
        | Fia Graham (S) | tjänstgörande ersättare | Gun Hed       |
      När protokollet granskas
      Så går R51 inte att avgöra i § 4: för vilket parti dessa är valda: Gun Hed

    Scenario: Ledamoten lämnar sitt parti dagen efter sammanträdet
      Givet de valda är
        | Namn        | Uppdrag | Från       | Till       |
        | Gun Hed (M) | ledamot | 2022-10-15 | 2024-03-18 |
        | Gun Hed (-) | ledamot | 2024-03-19 |            |
      Och närvarolistan
        | Namn           | Egenskap                | Tjänstgör för |
        | Anna Ek (S)    | ledamot                 |               |
        | Gun Hed (M)    | frånvarande             |               |
        | Fia Graham (S) | tjänstgörande ersättare | Gun Hed       |
      När protokollet granskas
      Så ger R51 ett fel i §§ 1–10

    Scenario: Protokollet säger inte för vem ersättaren tjänstgör
      Givet närvarolistan
        | Namn           | Egenskap                |
        | Anna Ek (S)    | ledamot                 |
        | Gun Hed (M)    | frånvarande             |
        | Fia Graham (S) | tjänstgörande ersättare |
      När protokollet granskas
      Så går R51 inte att avgöra i § 4: för vem dessa tjänstgör: Fia Graham

    Scenario: Den andra i ordningen tjänstgör fast den första är ledig
      Givet de valda är
        | Namn           | Uppdrag   | Ordning |
        | Fia Graham (M) | ersättare | 1       |
        | Hugo Isén (M)  | ersättare | 2       |
      Och närvarolistan
        | Namn           | Egenskap                | Tjänstgör för |
        | Anna Ek (S)    | ledamot                 |               |
        | Gun Hed (M)    | frånvarande             |               |
        | Fia Graham (M) | ersättare               |               |
        | Hugo Isén (M)  | tjänstgörande ersättare | Gun Hed       |
      När protokollet granskas
      Så ger R51 en varning i §§ 1–10: Hugo Isén (M) tjänstgör, fast Fia Graham (M) kommer före i ordningen och var ledig
      Och iakttagelsen gäller Hugo Isén (M) och Fia Graham (M)

    Scenario: Den första i ordningen tjänstgör och den andra sitter bredvid
      Givet de valda är
        | Namn           | Uppdrag   | Ordning |
        | Fia Graham (M) | ersättare | 2       |
        | Hugo Isén (M)  | ersättare | 1       |
      Och närvarolistan
        | Namn           | Egenskap                | Tjänstgör för |
        | Anna Ek (S)    | ledamot                 |               |
        | Gun Hed (M)    | frånvarande             |               |
        | Fia Graham (M) | ersättare               |               |
        | Hugo Isén (M)  | tjänstgörande ersättare | Gun Hed       |
      När protokollet granskas
      Så är R51 uppfylld utan anmärkning

    Scenario: Ordningen är okänd
      Givet närvarolistan
        | Namn           | Egenskap                | Tjänstgör för |
        | Anna Ek (S)    | ledamot                 |               |
        | Gun Hed (M)    | frånvarande             |               |
        | Fia Graham (M) | ersättare               |               |
        | Hugo Isén (M)  | tjänstgörande ersättare | Gun Hed       |
      När protokollet granskas
      Så går R51 inte att avgöra i § 4: vilka som är valda i organet, med parti och ordning

    Scenario: Den första i ordningen kommer när den andra redan tjänstgör
      Givet de valda är
        | Namn           | Uppdrag   | Ordning |
        | Fia Graham (M) | ersättare | 1       |
        | Hugo Isén (M)  | ersättare | 2       |
      Och närvarolistan
        | Namn           | Egenskap                | Tjänstgör för | Paragrafer |
        | Anna Ek (S)    | ledamot                 |               |            |
        | Gun Hed (M)    | frånvarande             |               |            |
        | Fia Graham (M) | ersättare               |               | från § 5   |
        | Hugo Isén (M)  | tjänstgörande ersättare | Gun Hed       |            |
      När protokollet granskas
      Så är R51 uppfylld utan anmärkning

    Scenario: Ersättare från ledamotens egen valkrets kommer först
      Givet de valda är
        | Namn           | Uppdrag   | Ordning | Valkrets |
        | Gun Hed (M)    | ledamot   |         | Norra    |
        | Fia Graham (M) | ersättare | 3       | Norra    |
        | Hugo Isén (M)  | ersättare | 1       | Södra    |
      Och närvarolistan
        | Namn           | Egenskap                | Tjänstgör för |
        | Anna Ek (S)    | ledamot                 |               |
        | Gun Hed (M)    | frånvarande             |               |
        | Fia Graham (M) | ersättare               |               |
        | Hugo Isén (M)  | tjänstgörande ersättare | Gun Hed       |
      När protokollet granskas
      Så ger R51 en varning i §§ 1–10

  Regel: R52 Den som har börjat tjänstgöra har företräde (5 kap. 18 § kommunallagen)

    Scenario: En ersättare tar över från en som redan tjänstgör och är kvar
      Givet närvarolistan
        | Namn           | Egenskap                | Tjänstgör för | Paragrafer |
        | Anna Ek (S)    | ledamot                 |               |            |
        | Fia Graham (M) | tjänstgörande ersättare | Gun Hed       | §§ 1–4     |
        | Fia Graham (M) | ersättare               |               | §§ 5–10    |
        | Hugo Isén (M)  | tjänstgörande ersättare | Gun Hed       | §§ 5–10    |
      När protokollet granskas
      Så ger R52 en varning i §§ 5–10: Fia Graham (M) hade börjat tjänstgöra, men Hugo Isén (M) tog över platsen
      Och iakttagelsen gäller Fia Graham (M) och Hugo Isén (M)
      Och stödet är 5 kap. 18 § kommunallagen (2017:725)

    Scenario: Det går inte att se om den första hade gått
      Givet närvarolistan
        | Namn           | Egenskap                | Tjänstgör för | Paragrafer |
        | Anna Ek (S)    | ledamot                 |               |            |
        | Fia Graham (M) | tjänstgörande ersättare | Gun Hed       | §§ 1–4     |
        | Hugo Isén (M)  | tjänstgörande ersättare | Gun Hed       | §§ 5–10    |
      När protokollet granskas
      Så går R52 inte att avgöra i § 5: om Fia Graham hade gått när Hugo Isén tog platsen
      Och R52 är uppfylld i § 4

    Scenario: Den första har gått
      Givet närvarolistan
        | Namn           | Egenskap                | Tjänstgör för | Paragrafer |
        | Anna Ek (S)    | ledamot                 |               |            |
        | Fia Graham (M) | tjänstgörande ersättare | Gun Hed       | §§ 1–4     |
        | Fia Graham (M) | frånvarande             |               | §§ 5–10    |
        | Hugo Isén (M)  | tjänstgörande ersättare | Gun Hed       | §§ 5–10    |
      När protokollet granskas
      Så är R52 uppfylld utan anmärkning

    Scenario: Den första var jävig, och den andra sitter kvar
      Givet närvarolistan
        | Namn           | Egenskap                | Tjänstgör för | Paragrafer |
        | Anna Ek (S)    | ledamot                 |               |            |
        | Fia Graham (M) | tjänstgörande ersättare | Gun Hed       | §§ 1–4     |
        | Fia Graham (M) | ersättare               |               | §§ 6–10    |
        | Hugo Isén (M)  | tjänstgörande ersättare | Gun Hed       | §§ 5–10    |
      Och Fia Graham (M) anmäler jäv i § 5
      När protokollet granskas
      Så är R52 uppfylld utan anmärkning

    Scenario: Ledamoten var tillbaka emellan
      Givet närvarolistan
        | Namn           | Egenskap                | Tjänstgör för | Paragrafer |
        | Anna Ek (S)    | ledamot                 |               |            |
        | Gun Hed (M)    | ledamot                 |               | §§ 4–7     |
        | Fia Graham (M) | tjänstgörande ersättare | Gun Hed       | §§ 1–3     |
        | Fia Graham (M) | ersättare               |               | §§ 4–10    |
        | Hugo Isén (M)  | tjänstgörande ersättare | Gun Hed       | §§ 8–10    |
      När protokollet granskas
      Så är R52 uppfylld utan anmärkning

    Scenario: Nästa dag börjar tjänstgöringen om
      Givet §§ 5–10 tas upp den 2024-03-19
      Och närvarolistan
        | Namn           | Egenskap                | Tjänstgör för | Paragrafer |
        | Anna Ek (S)    | ledamot                 |               |            |
        | Fia Graham (M) | tjänstgörande ersättare | Gun Hed       | §§ 1–4     |
        | Fia Graham (M) | ersättare               |               | §§ 5–10    |
        | Hugo Isén (M)  | tjänstgörande ersättare | Gun Hed       | §§ 5–10    |
      När protokollet granskas
      Så är R52 uppfylld utan anmärkning

  Regel: R53 En ledamot som kommer senare får tjänstgöra (5 kap. 19 § kommunallagen)

    Scenario: Ledamoten kommer till en paragraf och tar sin plats (S4)
      Givet närvarolistan
        | Namn           | Egenskap                | Tjänstgör för | Paragrafer |
        | Anna Ek (S)    | ledamot                 |               |            |
        | Gun Hed (M)    | ledamot                 |               | §§ 7–10    |
        | Fia Graham (M) | tjänstgörande ersättare | Gun Hed       | §§ 1–6     |
      När protokollet granskas
      Så är R53 uppfylld utan anmärkning
      Och R54 är uppfylld utan anmärkning

    Scenario: Ledamoten tar över mitt i en paragraf (S4)
      Givet närvarolistan
        | Namn           | Egenskap                | Tjänstgör för | Paragrafer              |
        | Anna Ek (S)    | ledamot                 |               |                         |
        | Gun Hed (M)    | ledamot                 |               | del av § 6, §§ 7–10     |
        | Fia Graham (M) | tjänstgörande ersättare | Gun Hed       | §§ 1–5, del av § 6      |
      När protokollet granskas
      Så ger R53 en anmärkning i § 6: bytet på platserna faller inom paragrafen: Gun Hed och Fia Graham
      Och iakttagelsen gäller Gun Hed (M) och Fia Graham (M)
      Och R53 är uppfylld
      Och R54 är uppfylld

    Scenario: De lokala reglerna tillåter byte mitt i ett ärende
      Givet de lokala reglerna tillåter byte på platserna mitt i ett ärende
      Och närvarolistan
        | Namn           | Egenskap                | Tjänstgör för | Paragrafer              |
        | Anna Ek (S)    | ledamot                 |               |                         |
        | Gun Hed (M)    | ledamot                 |               | del av § 6, §§ 7–10     |
        | Fia Graham (M) | tjänstgörande ersättare | Gun Hed       | §§ 1–5, del av § 6      |
      När protokollet granskas
      Så är R53 uppfylld utan anmärkning

    Scenario: De lokala reglerna förbjuder det
      Givet de lokala reglerna förbjuder byte på platserna mitt i ett ärende
      Och närvarolistan
        | Namn           | Egenskap                | Tjänstgör för | Paragrafer              |
        | Anna Ek (S)    | ledamot                 |               |                         |
        | Fia Graham (M) | tjänstgörande ersättare | Gun Hed       | §§ 1–5, del av § 6      |
      När protokollet granskas
      Så ger R53 en anmärkning i § 6

    Scenario: En ledamot går mitt i en paragraf utan att ersättas
      Givet närvarolistan
        | Namn           | Egenskap | Paragrafer         |
        | Anna Ek (S)    | ledamot  |                    |
        | Gun Hed (M)    | ledamot  | §§ 1–5, del av § 6 |
      När protokollet granskas
      Så är R53 uppfylld utan anmärkning

    Scenario: I en nämnd är stödet de lokala reglerna
      Givet organet är en nämnd
      Och närvarolistan
        | Namn           | Egenskap                | Tjänstgör för | Paragrafer              |
        | Anna Ek (S)    | ledamot                 |               |                         |
        | Gun Hed (M)    | ledamot                 |               | del av § 6, §§ 7–10     |
        | Fia Graham (M) | tjänstgörande ersättare | Gun Hed       | §§ 1–5, del av § 6      |
      När protokollet granskas
      Så ger R53 en anmärkning i § 6
      Och stödet är 6 kap. 16 och 17 §§ kommunallagen (2017:725)
