# language: sv

Egenskap: Inkallelse av ersättare
  När en ledamot saknas kallas en ersättare in. I en nämnd bestämmer fullmäktige ordningen; i fullmäktige gör lagen det.
  Den egna kretsen går före: personlig ersättare, eget parti, ordningens rad och sedan det som gäller när raden är slut.

  Bakgrund:
    Givet dessa är valda
      | Namn               | Uppdrag   | Nummer | Personlig ersättare för | Valkrets |
      | Ada Björk (S)      | ledamot   |        |                         | Norra    |
      | Bror Ceder (S)     | ledamot   |        |                         | Södra    |
      | Cilla Dahl (V)     | ledamot   |        |                         |          |
      | David Ernst (M)    | ledamot   |        |                         |          |
      | Ebba Falk (SD)     | ledamot   |        |                         |          |
      | Folke Gran (-)     | ledamot   |        |                         |          |
      | Greta Hägg (M)     | ersättare | 2      |                         |          |
      | Hans Idh (S)       | ersättare | 2      |                         | Norra    |
      | Inez Jung (S)      | ersättare | 1      |                         | Södra    |
      | Jarl Kron (M)      | ersättare | 1      |                         |          |
      | Klara Lund (C)     | ersättare | 1      | Ada Björk               |          |
      | Loke Myr (MP)      | ersättare |        |                         |          |
      | Mona Nyman (-)     | ersättare |        |                         |          |
    Och inkallelseordningen är
      | Parti | Därefter |
      | S     | V, C     |
      | V     | S, C     |
      | M     | KD, C    |
      | -     | C        |
    Och ordningen är beslutad av KF 2022-12-12 § 140

  Regel: Det egna partiet går före alla andra

    Scenario: Partiets första ersättare kallas före den andra, oavsett i vilken ordning de nämns
      Givet det egna partiet ska gå först
      Och Ada Björk (S) saknas
      Och ersättarna Hans Idh (S), Loke Myr (MP) och Inez Jung (S) väntar
      När ersättare kallas in
      Så kallas Inez Jung (S) för Ada Björk (S): ledamotens eget parti
      Och inget behöver sägas om Ada Björk (S)
      Och inkallelsen stöder sig på KF 2022-12-12 § 140

    Scenario: När två saknas får det första partiet inte ta det andras egen ersättare
      Givet det egna partiet ska gå först
      Och Cilla Dahl (V) och Bror Ceder (S) saknas
      Och ersättarna Hans Idh (S) och Klara Lund (C) väntar
      När ersättare kallas in
      Så kallas Klara Lund (C) för Cilla Dahl (V): rad V: S, C: plats 2
      Och Hans Idh (S) kallas för Bror Ceder (S): ledamotens eget parti

    Scenario: Säger ordningen inget om det egna partiet går det först ändå, men det påpekas
      Givet Ada Björk (S) saknas
      Och ersättarna Hans Idh (S) och Klara Lund (C) väntar
      När ersättare kallas in
      Så kallas Hans Idh (S) för Ada Björk (S): ledamotens eget parti
      Och det varnas om Ada Björk (S): att det egna partiet går först antas

    Scenario: Står det egna partiet först i raden behöver inget antas
      Givet inkallelseordningen är
        | Parti | Därefter |
        | S     | S, C     |
      Och Bror Ceder (S) saknas
      Och ersättarna Hans Idh (S) och Klara Lund (C) väntar
      När ersättare kallas in
      Så kallas Hans Idh (S) för Bror Ceder (S): ledamotens eget parti
      Och inget behöver sägas om Bror Ceder (S)

    Scenario: Sätter raden ett annat parti före det egna gäller raden
      Givet inkallelseordningen är
        | Parti | Därefter |
        | S     | C, S     |
      Och Bror Ceder (S) saknas
      Och ersättarna Hans Idh (S) och Klara Lund (C) väntar
      När ersättare kallas in
      Så kallas Klara Lund (C) för Bror Ceder (S): rad S: C, S: plats 1

    Scenario: Ordningen kan säga att det egna partiet inte går först
      Givet det egna partiet ska inte gå först
      Och Bror Ceder (S) saknas
      Och ersättarna Hans Idh (S) och Klara Lund (C) väntar
      När ersättare kallas in
      Så kallas Klara Lund (C) för Bror Ceder (S): rad S: V, C: plats 2

    Scenario: Två partilösa är inte ett parti
      Givet det egna partiet ska gå först
      Och Folke Gran (-) saknas
      Och ersättarna Mona Nyman (-) och Klara Lund (C) väntar
      När ersättare kallas in
      Så kallas Klara Lund (C) för Folke Gran (-): rad -: C: plats 1

  Regel: En personlig ersättare går före det egna partiet där ordningen säger det

    Scenario: Den personliga ersättaren kallas, fast hon är av ett annat parti
      Givet personliga ersättare ska gå först
      Och Ada Björk (S) saknas
      Och ersättarna Hans Idh (S) och Klara Lund (C) väntar
      När ersättare kallas in
      Så kallas Klara Lund (C) för Ada Björk (S): ledamotens personliga ersättare
      Och det varnas om Ada Björk (S): styrkebalansen ändras

    Scenario: Den som är personlig ersättare för en annan är det inte för alla
      Givet personliga ersättare ska gå först
      Och Bror Ceder (S) saknas
      Och ersättarna Hans Idh (S) och Klara Lund (C) väntar
      När ersättare kallas in
      Så kallas Hans Idh (S) för Bror Ceder (S)

    Scenario: Den personliga ersättaren sparas åt sin ledamot
      Givet personliga ersättare ska gå först
      Och David Ernst (M) och Ada Björk (S) saknas
      Och ersättarna Klara Lund (C) och Loke Myr (MP) väntar
      När ersättare kallas in
      Så kallas Klara Lund (C) för Ada Björk (S)
      Och ingen kallas för David Ernst (M)

    Scenario: Säger ordningen inget om personliga ersättare påpekas det
      Givet det egna partiet ska gå först
      Och Ada Björk (S) saknas
      Och ersättarna Hans Idh (S) och Klara Lund (C) väntar
      När ersättare kallas in
      Så kallas Hans Idh (S) för Ada Björk (S)
      Och det varnas om Ada Björk (S): en personlig ersättare är på plats

    Scenario: Säger ordningen att personliga ersättare inte går först är det inget att påpeka
      Givet det egna partiet ska gå först
      Och personliga ersättare ska inte gå först
      Och Ada Björk (S) saknas
      Och ersättarna Hans Idh (S) och Klara Lund (C) väntar
      När ersättare kallas in
      Så kallas Hans Idh (S) för Ada Björk (S)
      Och inget behöver sägas om Ada Björk (S)

  Regel: Sedan kallas partierna i ordningens rad i tur och ordning

    Scenario: Partiet på radens andra plats kallas när det första saknar ersättare
      Givet Bror Ceder (S) saknas
      Och ersättarna Jarl Kron (M) och Klara Lund (C) väntar
      När ersättare kallas in
      Så kallas Klara Lund (C) för Bror Ceder (S): rad S: V, C: plats 2
      Och det varnas om Bror Ceder (S): platsen går till ett annat parti: styrkebalansen ändras

    Scenario: Den enes rad går före den andres återstående partier
      Givet partierna kallas efter sina mandat när raden är slut
      Och mandaten i fullmäktige ger ordningen S, M, C, MP
      Och Ebba Falk (SD) och Cilla Dahl (V) saknas
      Och ersättarna Hans Idh (S) och Loke Myr (MP) väntar
      När ersättare kallas in
      Så kallas Hans Idh (S) för Cilla Dahl (V): rad V: S, C: plats 1
      Och Loke Myr (MP) kallas för Ebba Falk (SD): efter raden, efter antal mandat i fullmäktige, plats 4
      Och det varnas om Ebba Falk (SD): ordningen har ingen rad för ledamotens parti

  Regel: När raden är slut gäller det som ordningen säger om resten

    Scenario: Återstående partier kallas efter sina mandat i fullmäktige
      Givet partierna kallas efter sina mandat när raden är slut
      Och mandaten i fullmäktige ger ordningen S, M, MP
      Och Cilla Dahl (V) saknas
      Och ersättarna Loke Myr (MP) och Jarl Kron (M) väntar
      När ersättare kallas in
      Så kallas Jarl Kron (M) för Cilla Dahl (V): efter raden, efter antal mandat i fullmäktige, plats 2
      Och det varnas om Cilla Dahl (V): ingen från partierna i raden är på plats

    Scenario: Utan känd mandatfördelning får ordföranden avgöra
      Givet partierna kallas efter sina mandat när raden är slut
      Och Cilla Dahl (V) saknas
      Och ersättaren Loke Myr (MP) väntar
      När ersättare kallas in
      Så kallas ingen för Cilla Dahl (V): rad V: S, C: ordningen säger inte vem som kallas: ordföranden avgör
      Och det varnas om Cilla Dahl (V): efter antal mandat i fullmäktige, som inte är känt

    Scenario: Vem som helst kallas i den ordning de valts
      Givet vem som helst kallas när raden är slut
      Och Cilla Dahl (V) saknas
      Och ersättarna Jarl Kron (M), Greta Hägg (M) och Loke Myr (MP) väntar
      När ersättare kallas in
      Så kallas Greta Hägg (M) för Cilla Dahl (V): efter raden, vem som helst i den ordning de valts

    Scenario: Säger ordningen att ingen mer kallas står platsen tom
      Givet ingen kallas när raden är slut
      Och Cilla Dahl (V) saknas
      Och ersättaren Loke Myr (MP) väntar
      När ersättare kallas in
      Så kallas ingen för Cilla Dahl (V): rad V: S, C: enligt ordningen kallas ingen mer: platsen står tom
      Och det varnas om Cilla Dahl (V): ingen från partierna i raden är på plats

    Scenario: Säger ordningen inget mer avgör ordföranden, och platsen bör inte stå tom
      Givet Cilla Dahl (V) saknas
      Och ersättarna Jarl Kron (M) och Loke Myr (MP) väntar
      När ersättare kallas in
      Så kallas ingen för Cilla Dahl (V)
      Och Jarl Kron (M) och Loke Myr (MP) kan komma in för Cilla Dahl (V)
      Och det varnas om Cilla Dahl (V): en plats bör inte stå tom när en ersättare väntar

    Scenario: När ingen ersättare är på plats är det inte ordningens fel
      Givet Cilla Dahl (V) saknas
      När ersättare kallas in
      Så kallas ingen för Cilla Dahl (V): ingen ersättare som får kallas är på plats
      Och inget behöver sägas om Cilla Dahl (V)

  Regel: Den som har börjat tjänstgöra behåller platsen

    Scenario: En ersättare som kom senare får vänta, fast hon står före i ordningen
      Givet Klara Lund (C) har börjat tjänstgöra för Bror Ceder (S)
      Och ersättaren Hans Idh (S) väntar
      När ersättare kallas in
      Så sitter Klara Lund (C) kvar för Bror Ceder (S)
      Och det varnas om Bror Ceder (S): styrkebalansen ändras

    Scenario: Får styrkebalansen väga över kan den som står före ta över
      Givet en ersättare högre i ordningen får ta över om styrkebalansen ändras
      Och Klara Lund (C) har börjat tjänstgöra för Bror Ceder (S)
      Och ersättarna Hans Idh (S) och Loke Myr (MP) väntar
      När ersättare kallas in
      Så sitter Klara Lund (C) kvar för Bror Ceder (S)
      Och Hans Idh (S) kan komma in för Bror Ceder (S)
      Och det varnas om Bror Ceder (S): får ta över, för styrkebalansens skull

    Scenario: Ingen tar över efter en ersättare av ledamotens eget parti
      Givet en ersättare högre i ordningen får ta över om styrkebalansen ändras
      Och Hans Idh (S) har börjat tjänstgöra för Bror Ceder (S)
      Och ersättaren Inez Jung (S) väntar
      När ersättare kallas in
      Så sitter Hans Idh (S) kvar för Bror Ceder (S)
      Och inget behöver sägas om Bror Ceder (S)

    Scenario: Den som redan tjänstgör kallas inte till ännu en plats
      Givet Hans Idh (S) har börjat tjänstgöra för Bror Ceder (S)
      Och Ada Björk (S) saknas
      Och ersättarna Hans Idh (S) och Klara Lund (C) väntar
      När ersättare kallas in
      Så kallas Klara Lund (C) för Ada Björk (S): rad S: V, C: plats 2

  Regel: Utan inkallelseordning gäller valprotokollets ordning, oavsett parti (6 kap. 16 och 17 §§ kommunallagen)

    Scenario: Den först valda kallas, fast det egna partiet väntar
      Givet ordningen gäller 2023-01-01–2026-12-31
      Och Ada Björk (S) saknas
      Och ersättarna Hans Idh (S) och Greta Hägg (M) väntar
      När ersättare kallas in den 2027-01-01
      Så kallas Greta Hägg (M) för Ada Björk (S): ingen inkallelseordning är känd: den ordning de valts
      Och det varnas om Ada Björk (S): styrkebalansen ändras
      Och inkallelsen stöder sig på 6 kap. 16 och 17 §§ kommunallagen (2017:725)

    Scenario: Ordningens sista dag gäller den ännu
      Givet ordningen gäller 2023-01-01–2026-12-31
      Och Ada Björk (S) saknas
      Och ersättarna Hans Idh (S) och Greta Hägg (M) väntar
      När ersättare kallas in den 2026-12-31
      Så kallas Hans Idh (S) för Ada Björk (S)

  Regel: Den som valdes senast gäller: ett val kan göras om innan uppdraget har börjat (RÅ 2010 ref. 60)

    Scenario: Ersättarna valdes om före mandatperioden, och bara de som då valdes kallas
      Givet dessa är valda
        | Namn            | Uppdrag   | Nummer | Från       | Till       |
        | Ada Björk (S)   | ledamot   |        | 2023-01-01 |            |
        | Inez Jung (S)   | ersättare | 1      | 2022-11-22 | 2022-12-13 |
        | Hans Idh (S)    | ersättare | 1      | 2022-12-14 |            |
      Och Ada Björk (S) saknas
      Och ersättarna Inez Jung (S) och Hans Idh (S) väntar
      När ersättare kallas in den 2023-01-16
      Så kallas Hans Idh (S) för Ada Björk (S)

    Scenario: Dagen före omvalet gällde det första valet
      Givet dessa är valda
        | Namn            | Uppdrag   | Nummer | Från       | Till       |
        | Ada Björk (S)   | ledamot   |        | 2022-01-01 |            |
        | Inez Jung (S)   | ersättare | 1      | 2022-11-22 | 2022-12-13 |
        | Hans Idh (S)    | ersättare | 1      | 2022-12-14 |            |
      Och Ada Björk (S) saknas
      Och ersättarna Inez Jung (S) och Hans Idh (S) väntar
      När ersättare kallas in den 2022-12-13
      Så kallas Inez Jung (S) för Ada Björk (S)

  Regel: I fullmäktige kallas bara ledamotens eget parti, den egna valkretsen först (5 kap. 18 och 21 §§ kommunallagen)

    Scenario: Den egna valkretsens ersättare går före partiets första
      Givet ersättarna är valda till kommunfullmäktige
      Och Ada Björk (S) saknas
      Och ersättarna Hans Idh (S) och Inez Jung (S) väntar
      När ersättare kallas in
      Så kallas Hans Idh (S) för Ada Björk (S)
      Och inkallelsen stöder sig på 5 kap. 18 och 21 §§ kommunallagen (2017:725)

    Scenario: Från en annan valkrets kallas den som är på plats, men valkretsarnas tur är inte känd
      Givet ersättarna är valda till kommunfullmäktige
      Och Ada Björk (S) saknas
      Och ersättaren Inez Jung (S) väntar
      När ersättare kallas in
      Så kallas Inez Jung (S) för Ada Björk (S)
      Och det varnas om Ada Björk (S): från en annan valkrets

    Scenario: Ett annat parti kallas aldrig till fullmäktige
      Givet ersättarna är valda till kommunfullmäktige
      Och Ada Björk (S) saknas
      Och ersättarna Klara Lund (C) och Greta Hägg (M) väntar
      När ersättare kallas in
      Så kallas ingen för Ada Björk (S): ingen ersättare som får kallas är på plats

    Scenario: Före 2018 stod samma sak i den äldre lagen
      Givet ersättarna är valda till kommunfullmäktige
      Och Ada Björk (S) saknas
      Och ersättaren Hans Idh (S) väntar
      När ersättare kallas in den 2017-12-31
      Så kallas Hans Idh (S) för Ada Björk (S)
      Och inkallelsen stöder sig på 5 kap. 13 § kommunallagen (1991:900)
