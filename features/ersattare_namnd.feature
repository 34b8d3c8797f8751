# language: sv

Egenskap: Ersättare i nämnd, i den ordning fullmäktige beslutat
  Kommunallagen låter fullmäktige bestämma i vilken ordning ersättare kallas in till en nämnd. En ersättare från ett annat
  parti är därför inget fel i sig; felet är att någon som stod före i ordningen satt bredvid när platsen besattes.

  Bakgrund:
    Givet en nämnd med 4 platser
    Och organet är en nämnd
    Och sammanträdet hölls 2024-03-05
    Och §§ 10–13
    Och inkallelseordningen är
      | Parti | Därefter |
      | S     | V, C     |
      | M     | KD, C    |
      | C     | M        |
    Och det egna partiet ska gå först
    Och ordningen är beslutad av KF 2022-12-12 § 140

  Regel: R55 Den närvarande som står först i inkallelseordningen tjänstgör (6 kap. 16 och 17 §§ kommunallagen)

    Scenario: En ersättare från ett annat parti tjänstgör när det egna saknar ersättare
      Givet närvarolistan
        | Namn            | Egenskap                | Tjänstgör för |
        | Nora Blad (S)   | frånvarande             |               |
        | Vera Holm (V)   | tjänstgörande ersättare | Nora Blad     |
        | Cajsa Lind (C)  | ersättare               |               |
      När protokollet granskas
      Så är R55 uppfylld utan anmärkning

    Scenario: Den andra i raden tjänstgör medan den första sitter bredvid (S19)
      Givet närvarolistan
        | Namn            | Egenskap                | Tjänstgör för |
        | Nora Blad (S)   | frånvarande             |               |
        | Cajsa Lind (C)  | tjänstgörande ersättare | Nora Blad     |
        | Vera Holm (V)   | ersättare               |               |
      När protokollet granskas
      Så ger R55 en varning i §§ 10–13: går före: rad S: V, C: plats 1 (KF 2022-12-12 § 140)
      Och iakttagelsen gäller Cajsa Lind (C) och Vera Holm (V)
      Och stödet är 6 kap. 16 och 17 §§ kommunallagen (2017:725)

    Scenario: Det egna partiets ersättare sitter bredvid
      Givet närvarolistan
        | Namn            | Egenskap                | Tjänstgör för |
        | Nora Blad (S)   | frånvarande             |               |
        | Vera Holm (V)   | tjänstgörande ersättare | Nora Blad     |
        | Siv Alm (S)     | ersättare               |               |
      När protokollet granskas
      Så ger R55 en varning i §§ 10–13: Siv Alm (S) var på plats utan att tjänstgöra och går före: ledamotens eget parti

    Scenario: Ledamotens personliga ersättare sitter bredvid
      Givet det är känt att dessa är valda till organet
        | Namn            | Uppdrag   | Personlig ersättare för |
        | Nora Blad (S)   | ledamot   |                         |
        | Siv Alm (S)     | ersättare |                         |
        | Cajsa Lind (C)  | ersättare | Nora Blad               |
      Och personliga ersättare ska gå först
      Och närvarolistan
        | Namn            | Egenskap                | Tjänstgör för |
        | Nora Blad (S)   | frånvarande             |               |
        | Siv Alm (S)     | tjänstgörande ersättare | Nora Blad     |
        | Cajsa Lind (C)  | ersättare               |               |
      När protokollet granskas
      Så ger R55 en varning i §§ 10–13: går före: ledamotens personliga ersättare

    Scenario: Två platser och två ersättare, var och en på sin
      Givet närvarolistan
        | Namn            | Egenskap                | Tjänstgör för |
        | Nora Blad (S)   | frånvarande             |               |
        | Måns Ros (M)    | frånvarande             |               |
        | Vera Holm (V)   | tjänstgörande ersättare | Nora Blad     |
        | Cajsa Lind (C)  | tjänstgörande ersättare | Måns Ros      |
        | Siri Tall (SD)  | ersättare               |               |
      När protokollet granskas
      Så är R55 uppfylld

    Scenario: Den som väntar gick före en av två, och nämns bara för den ena platsen
      Givet närvarolistan
        | Namn            | Egenskap                | Tjänstgör för |
        | Nora Blad (S)   | frånvarande             |               |
        | Sten Dunge (S)  | frånvarande             |               |
        | Vera Holm (V)   | tjänstgörande ersättare | Nora Blad     |
        | Cajsa Lind (C)  | tjänstgörande ersättare | Sten Dunge    |
        | Siv Alm (S)     | ersättare               |               |
      När protokollet granskas
      Så ger R55 en varning i §§ 10–13: Cajsa Lind (C) tjänstgör för Sten Dunge (S)
      Och iakttagelsen gäller Cajsa Lind (C) och Siv Alm (S)

    Scenario: Ett organ som är ett utskott följer samma ordning
      Givet organet är ett utskott
      Och närvarolistan
        | Namn            | Egenskap                | Tjänstgör för |
        | Nora Blad (S)   | frånvarande             |               |
        | Cajsa Lind (C)  | tjänstgörande ersättare | Nora Blad     |
        | Vera Holm (V)   | ersättare               |               |
      När protokollet granskas
      Så ger R55 en varning i §§ 10–13

    Scenario: I fullmäktige gäller i stället lagens ordning
      Givet organet är kommunfullmäktige
      När protokollet granskas
      Så gäller R55 inte organet

    Scenario: Inom ett parti går den första före den andra
      Givet det är känt att dessa är valda till organet
        | Namn            | Uppdrag   | Nummer |
        | Sven Berg (S)   | ersättare | 2      |
        | Siv Alm (S)     | ersättare | 1      |
      Och närvarolistan
        | Namn            | Egenskap                | Tjänstgör för |
        | Nora Blad (S)   | frånvarande             |               |
        | Sven Berg (S)   | tjänstgörande ersättare | Nora Blad     |
        | Siv Alm (S)     | ersättare               |               |
      När protokollet granskas
      Så ger R55 en varning i §§ 10–13: Siv Alm (S) var på plats utan att tjänstgöra

    Scenario: Inom ett parti tjänstgör den första
      Givet det är känt att dessa är valda till organet
        | Namn            | Uppdrag   | Nummer |
        | Sven Berg (S)   | ersättare | 2      |
        | Siv Alm (S)     | ersättare | 1      |
      Och närvarolistan
        | Namn            | Egenskap                | Tjänstgör för |
        | Nora Blad (S)   | frånvarande             |               |
        | Siv Alm (S)     | tjänstgörande ersättare | Nora Blad     |
        | Sven Berg (S)   | ersättare               |               |
      När protokollet granskas
      Så är R55 uppfylld utan anmärkning

    Scenario: Vem av två i samma parti som valdes först går inte att avgöra av protokollet
      Givet närvarolistan
        | Namn            | Egenskap                | Tjänstgör för |
        | Nora Blad (S)   | frånvarande             |               |
        | Sven Berg (S)   | tjänstgörande ersättare | Nora Blad     |
        | Siv Alm (S)     | ersättare               |               |
      När protokollet granskas
      Så går R55 inte att avgöra i § 10: vilka som är valda i organet

    Scenario: Utan uppgift om för vem ersättaren tjänstgör går det inte att avgöra
      Givet närvarolistan
        | Namn            | Egenskap                | Tjänstgör för |
        | Nora Blad (S)   | frånvarande             |               |
        | Måns Ros (M)    | ledamot                 |               |
        | Cajsa Lind (C)  | tjänstgörande ersättare |               |
        | Vera Holm (V)   | ersättare               |               |
      När protokollet granskas
      Så går R55 inte att avgöra i § 10: för vem Cajsa Lind (C) tjänstgör

    Scenario: Utan ledamotens parti går det inte att avgöra
      Givet närvarolistan
        | Namn            | Egenskap                | Tjänstgör för |
        | Nora Blad       | frånvarande             |               |
        | Cajsa Lind (C)  | tjänstgörande ersättare | Nora Blad     |
        | Vera Holm (V)   | ersättare               |               |
      När protokollet granskas
      Så går R55 inte att avgöra i § 10: vilket parti Nora Blad tillhör

  Regel: R55 Den som har börjat tjänstgöra behåller platsen

    Scenario: Den som går före kom först när platsen var besatt
      Givet närvarolistan
        | Namn            | Egenskap                | Tjänstgör för | Paragrafer |
        | Nora Blad (S)   | frånvarande             |               |            |
        | Cajsa Lind (C)  | tjänstgörande ersättare | Nora Blad     |            |
        | Vera Holm (V)   | ersättare               |               | §§ 11–13   |
      När protokollet granskas
      Så är R55 uppfylld

    Scenario: Den som går före hade gått när platsen besattes
      Givet närvarolistan
        | Namn            | Egenskap                | Tjänstgör för | Paragrafer |
        | Nora Blad (S)   | ledamot                 |               | §§ 10–11   |
        | Cajsa Lind (C)  | tjänstgörande ersättare | Nora Blad     | §§ 12–13   |
        | Vera Holm (V)   | ersättare               |               | §§ 10–11   |
      När protokollet granskas
      Så är R55 uppfylld

    Scenario: Den som går före var med redan när platsen besattes
      Givet närvarolistan
        | Namn            | Egenskap                | Tjänstgör för | Paragrafer |
        | Nora Blad (S)   | ledamot                 |               | §§ 10–11   |
        | Cajsa Lind (C)  | tjänstgörande ersättare | Nora Blad     | §§ 12–13   |
        | Vera Holm (V)   | ersättare               |               | §§ 10–12   |
      När protokollet granskas
      Så ger R55 en varning i § 12

    Scenario: Om den som går före hade kommit när platsen besattes framgår inte av klockslaget
      Givet närvarolistan
        | Namn            | Egenskap                | Tjänstgör för | Klockslag   |
        | Nora Blad (S)   | frånvarande             |               |             |
        | Cajsa Lind (C)  | tjänstgörande ersättare | Nora Blad     |             |
        | Vera Holm (V)   | ersättare               |               | 18.30–20.00 |
      Och sammanträdet varade klockan 18.00–20.00
      När protokollet granskas
      Så går R55 inte att avgöra i § 10: om Vera Holm (V) var på plats

  Regel: R55 För styrkebalansens skull får den som står före ta över, där det är bestämt

    Scenario: Det egna partiets ersättare tar över efter ett annat parti
      Givet en ersättare högre i ordningen får ta över om styrkebalansen ändras
      Och närvarolistan
        | Namn            | Egenskap                | Tjänstgör för | Paragrafer |
        | Nora Blad (S)   | frånvarande             |               |            |
        | Cajsa Lind (C)  | tjänstgörande ersättare | Nora Blad     | §§ 10–11   |
        | Cajsa Lind (C)  | ersättare               |               | §§ 12–13   |
        | Siv Alm (S)     | tjänstgörande ersättare | Nora Blad     | §§ 12–13   |
      När protokollet granskas
      Så är R55 uppfylld utan anmärkning

    Scenario: Utan en sådan bestämmelse får ingen ta över
      Givet en ersättare högre i ordningen får inte ta över om styrkebalansen ändras
      Och närvarolistan
        | Namn            | Egenskap                | Tjänstgör för | Paragrafer |
        | Nora Blad (S)   | frånvarande             |               |            |
        | Cajsa Lind (C)  | tjänstgörande ersättare | Nora Blad     | §§ 10–11   |
        | Cajsa Lind (C)  | ersättare               |               | §§ 12–13   |
        | Siv Alm (S)     | tjänstgörande ersättare | Nora Blad     | §§ 12–13   |
      När protokollet granskas
      Så ger R55 en varning i § 12: Siv Alm (S) tog över platsen för Nora Blad (S) efter Cajsa Lind (C)
      Och iakttagelsen gäller Siv Alm (S) och Cajsa Lind (C)

    Scenario: Det är inte känt om någon får ta över
      Givet närvarolistan
        | Namn            | Egenskap                | Tjänstgör för | Paragrafer |
        | Nora Blad (S)   | frånvarande             |               |            |
        | Cajsa Lind (C)  | tjänstgörande ersättare | Nora Blad     | §§ 10–11   |
        | Cajsa Lind (C)  | ersättare               |               | §§ 12–13   |
        | Siv Alm (S)     | tjänstgörande ersättare | Nora Blad     | §§ 12–13   |
      När protokollet granskas
      Så går R55 inte att avgöra i § 12: organets lokala regler

    Scenario: Den som står efter i ordningen får aldrig ta över
      Givet en ersättare högre i ordningen får ta över om styrkebalansen ändras
      Och närvarolistan
        | Namn            | Egenskap                | Tjänstgör för | Paragrafer |
        | Nora Blad (S)   | frånvarande             |               |            |
        | Vera Holm (V)   | tjänstgörande ersättare | Nora Blad     | §§ 10–11   |
        | Vera Holm (V)   | ersättare               |               | §§ 12–13   |
        | Cajsa Lind (C)  | tjänstgörande ersättare | Nora Blad     | §§ 12–13   |
      När protokollet granskas
      Så ger R55 en varning i § 12: Cajsa Lind (C) tog över platsen

    Scenario: Den som hade gått har ingen plats att behålla
      Givet en ersättare högre i ordningen får inte ta över om styrkebalansen ändras
      Och närvarolistan
        | Namn            | Egenskap                | Tjänstgör för | Paragrafer |
        | Nora Blad (S)   | frånvarande             |               |            |
        | Vera Holm (V)   | tjänstgörande ersättare | Nora Blad     | §§ 10–11   |
        | Cajsa Lind (C)  | tjänstgörande ersättare | Nora Blad     | §§ 12–13   |
        | Siri Tall (SD)  | ersättare               |               |            |
      När protokollet granskas
      Så är R55 uppfylld

    Scenario: Den som steg åt sidan för jäv får tillbaka sin plats
      Givet en ersättare högre i ordningen får inte ta över om styrkebalansen ändras
      Och närvarolistan
        | Namn            | Egenskap                | Tjänstgör för | Paragrafer |
        | Nora Blad (S)   | frånvarande             |               |            |
        | Vera Holm (V)   | tjänstgörande ersättare | Nora Blad     | ej § 11    |
        | Cajsa Lind (C)  | tjänstgörande ersättare | Nora Blad     | § 11       |
        | Cajsa Lind (C)  | ersättare               |               | ej § 11    |
      När protokollet granskas
      Så är R55 uppfylld utan anmärkning

  Regel: R55 Vid jäv kallas in på samma sätt, för en enda paragraf

    Scenario: Den som går före satt bredvid under det ärendet
      Givet närvarolistan
        | Namn            | Egenskap    | Tjänstgör för |
        | Nora Blad (S)   | ledamot     |               |
        | Måns Ros (M)    | ledamot     |               |
        | Cajsa Lind (C)  | ersättare   |               |
        | Vera Holm (V)   | ersättare   |               |
      Och Nora Blad (S) anmäler jäv i § 11 och Cajsa Lind (C) tjänstgör i stället
      När protokollet granskas
      Så ger R55 en varning i § 11: Vera Holm (V) var på plats utan att tjänstgöra

    Scenario: Den som går före är själv jävig
      Givet närvarolistan
        | Namn            | Egenskap    | Tjänstgör för |
        | Nora Blad (S)   | ledamot     |               |
        | Måns Ros (M)    | ledamot     |               |
        | Cajsa Lind (C)  | ersättare   |               |
        | Vera Holm (V)   | ersättare   |               |
      Och Nora Blad (S) anmäler jäv i § 11 och Cajsa Lind (C) tjänstgör i stället
      Och Vera Holm (V) anmäler jäv i § 11
      När protokollet granskas
      Så är R55 uppfylld

  Regel: R55 När raden är slut gäller det som ordningen säger om resten

    Scenario: Säger ordningen inget är den ene inte före den andra
      Givet närvarolistan
        | Namn            | Egenskap                | Tjänstgör för |
        | Nora Blad (S)   | frånvarande             |               |
        | Siri Tall (SD)  | tjänstgörande ersättare | Nora Blad     |
        | Måns Ros (M)    | ersättare               |               |
      När protokollet granskas
      Så är R55 uppfylld

    Scenario: Någon i raden går före den som ordningen inte nämner
      Givet närvarolistan
        | Namn            | Egenskap                | Tjänstgör för |
        | Nora Blad (S)   | frånvarande             |               |
        | Siri Tall (SD)  | tjänstgörande ersättare | Nora Blad     |
        | Cajsa Lind (C)  | ersättare               |               |
      När protokollet granskas
      Så ger R55 en varning i §§ 10–13: går före: rad S: V, C: plats 2

    Scenario: Partiet med fler mandat går före
      Givet partierna kallas efter sina mandat när raden är slut
      Och mandaten i fullmäktige ger ordningen S, M, SD
      Och närvarolistan
        | Namn            | Egenskap                | Tjänstgör för |
        | Nora Blad (S)   | frånvarande             |               |
        | Siri Tall (SD)  | tjänstgörande ersättare | Nora Blad     |
        | Måns Ros (M)    | ersättare               |               |
      När protokollet granskas
      Så ger R55 en varning i §§ 10–13: efter antal mandat i fullmäktige, plats 2

  Regel: R55 Utan inkallelseordning är ingen ersättare fel, men ibland går det inte att avgöra

    Scenario: Dagen innan ordningen började gälla går det inte att avgöra om det egna partiet skulle ha kallats
      Givet ordningen gäller 2024-03-06–2026-12-31
      Och närvarolistan
        | Namn            | Egenskap                | Tjänstgör för |
        | Nora Blad (S)   | frånvarande             |               |
        | Vera Holm (V)   | tjänstgörande ersättare | Nora Blad     |
        | Siv Alm (S)     | ersättare               |               |
      När protokollet granskas
      Så går R55 inte att avgöra i § 10: organets lokala regler

    Scenario: Ordningens första dag
      Givet ordningen gäller 2024-03-05–2026-12-31
      Och närvarolistan
        | Namn            | Egenskap                | Tjänstgör för |
        | Nora Blad (S)   | frånvarande             |               |
        | Vera Holm (V)   | tjänstgörande ersättare | Nora Blad     |
        | Siv Alm (S)     | ersättare               |               |
      När protokollet granskas
      Så ger R55 en varning i §§ 10–13

    Scenario: Utan ordning får ett annat parti tjänstgöra när ingen av det egna väntar
      Givet ordningen gäller 2018-01-01–2022-12-31
      Och närvarolistan
        | Namn            | Egenskap                | Tjänstgör för |
        | Nora Blad (S)   | frånvarande             |               |
        | Cajsa Lind (C)  | tjänstgörande ersättare | Nora Blad     |
        | Vera Holm (V)   | ersättare               |               |
      När protokollet granskas
      Så är R55 uppfylld utan anmärkning

    Scenario: Utan ordning är det egna partiets ersättare alltid rätt
      Givet ordningen gäller 2018-01-01–2022-12-31
      Och närvarolistan
        | Namn            | Egenskap                | Tjänstgör för |
        | Nora Blad (S)   | frånvarande             |               |
        | Siv Alm (S)     | tjänstgörande ersättare | Nora Blad     |
        | Sven Berg (S)   | ersättare               |               |
      När protokollet granskas
      Så är R55 uppfylld utan anmärkning

    Scenario: Sista dagen före kommunallagen från 2017
      Givet sammanträdet hölls 2017-12-31
      När protokollet granskas
      Så var R55 ännu inte i kraft

    Scenario: Första dagen med kommunallagen från 2017
      Givet sammanträdet hölls 2018-01-01
      Och närvarolistan
        | Namn            | Egenskap                | Tjänstgör för |
        | Nora Blad (S)   | frånvarande             |               |
        | Cajsa Lind (C)  | tjänstgörande ersättare | Nora Blad     |
        | Vera Holm (V)   | ersättare               |               |
      När protokollet granskas
      Så ger R55 en varning i §§ 10–13
