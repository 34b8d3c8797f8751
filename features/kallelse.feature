# language: sv

Egenskap: Kungörelse och kallelse
  Fullmäktiges sammanträden kungörs på anslagstavlan, och ledamöter och ersättare kallas, minst en vecka före.

  Bakgrund:
    Givet ett kommunfullmäktige med 31 platser
    Och organet är kommunfullmäktige
    Och sammanträdet hölls 2022-02-28
    Och §§ 40–44

  Regel: R79 Fullmäktige kungörs och kallas minst en vecka före sammanträdesdagen (5 kap. 13 § kommunallagen)

    Scenario: Kungjort och kallat en vecka före
      Givet sammanträdet kungjordes 2022-02-21
      Och alla kallades 2022-02-21
      När protokollet granskas
      Så är R79 uppfylld utan anmärkning

    Scenario: Kungjort sex dagar före
      Givet sammanträdet kungjordes 2022-02-22
      Och alla kallades 2022-02-21
      När protokollet granskas
      Så ger R79 en varning: kungjort 2022-02-22, sista dag var 2022-02-21
      Och stödet är 5 kap. 13–15 §§ kommunallagen (2017:725)

    Scenario: Kallat sex dagar före
      Givet sammanträdet kungjordes 2022-02-21
      Och alla kallades 2022-02-22
      När protokollet granskas
      Så ger R79 en varning: ledamöter och ersättare kallades 2022-02-22, sista dag var 2022-02-21

    Scenario: Räknat bakåt flyttar ingen helgdag den sista dagen
      Givet sammanträdet hölls 2022-06-13
      Och sammanträdet kungjordes 2022-06-07
      Och alla kallades 2022-06-03
      När protokollet granskas
      Så ger R79 en varning: sista dag var 2022-06-06

    Scenario: Kungörelsedagen är inte känd
      Givet alla kallades 2022-02-21
      När protokollet granskas
      Så går R79 inte att avgöra: dagen då sammanträdet kungjordes

    Scenario: Dagen för kallelsen är inte känd
      Givet sammanträdet kungjordes 2022-02-21
      När protokollet granskas
      Så går R79 inte att avgöra: dagen då ledamöter och ersättare kallades

    Scenario: Ett ärende avgjordes fast det inte var kungjort
      Givet sammanträdet kungjordes 2022-02-21
      Och alla kallades 2022-02-21
      Och kungörelsen saknar § 42
      När protokollet granskas
      Så ger R79 ett fel i § 42: avgjordes fast ärendet inte var kungjort
      Och följden är att beslutet kan upphävas

    Scenario: Det okungjorda ärendet togs upp som brådskande
      Givet sammanträdet kungjordes 2022-02-21
      Och alla kallades 2022-02-21
      Och kungörelsen saknar § 42
      Och undantag från kungörelsen begärs för § 42
      När protokollet granskas
      Så är R79 uppfylld utan anmärkning

    Scenario: Ett annat ärende togs upp som brådskande
      Givet sammanträdet kungjordes 2022-02-21
      Och alla kallades 2022-02-21
      Och kungörelsen saknar § 42
      Och undantag från kungörelsen begärs för § 43
      När protokollet granskas
      Så ger R79 ett fel i § 42

    Scenario: Det går inte att läsa vilket ärende som var brådskande
      Givet sammanträdet kungjordes 2022-02-21
      Och alla kallades 2022-02-21
      Och kungörelsen saknar § 42
      Och undantag från kungörelsen begärs i en paragraf vars nummer är oläsligt
      När protokollet granskas
      Så går R79 inte att avgöra i § 42: i vilken paragraf ett brådskande ärende togs upp

    Scenario: Information behöver inte kungöras
      Givet sammanträdet kungjordes 2022-02-21
      Och alla kallades 2022-02-21
      Och kungörelsen saknar § 42
      Och § 42 bara är information
      När protokollet granskas
      Så är R79 uppfylld utan anmärkning

    Scenario: En nämnd bestämmer själv sina tider
      Givet organet är en nämnd
      Och sammanträdet kungjordes 2022-02-27
      Och alla kallades 2022-02-27
      När protokollet granskas
      Så gäller R79 inte organet

    Scenario: Före den nya kommunallagen säger regeln ingenting
      Givet sammanträdet hölls 2017-12-31
      Och sammanträdet kungjordes 2017-12-30
      När protokollet granskas
      Så var R79 ännu inte i kraft

    Scenario: Första dagen med den nya kommunallagen
      Givet sammanträdet hölls 2018-01-01
      Och sammanträdet kungjordes 2017-12-26
      Och alla kallades 2017-12-25
      När protokollet granskas
      Så ger R79 en varning: kungjort 2017-12-26, sista dag var 2017-12-25
