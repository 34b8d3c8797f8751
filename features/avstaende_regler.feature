# language: sv

Egenskap: Att avstå, att rösta när det behövs och att delta i avgörandet
  En ledamot får avstå från att delta i ett beslut. Men den som presiderar måste rösta när ärendet annars inte kan
  avgöras, och i en nämnd måste den som handlägger myndighetsutövning mot någon enskild också vara med och avgöra den.

  Bakgrund:
    Givet en nämnd med 9 platser
    Och organet är en nämnd
    Och sammanträdet hölls 2024-03-18
    Och §§ 30–34
    Och närvarolistan
      | Namn              | Egenskap | Uppdrag    |
      | Agda Brolin (S)   | ledamot  | ordförande |
      | Bosse Ceder (S)   | ledamot  |            |
      | Cilla Dahlman (S) | ledamot  |            |
      | David Ekroth (V)  | ledamot  |            |
      | Elvira Fors (C)   | ledamot  |            |
      | Fritz Gille (M)   | ledamot  |            |
      | Gerda Hage (M)    | ledamot  |            |
      | Hilmer Isak (KD)  | ledamot  |            |
      | Inga Jern (L)     | ledamot  |            |

  Regel: R30 Ledamöterna har rätt att avstå från att delta, och den som avstår har inte röstat (4 kap. 25 § kommunallagen)

    Scenario: Två avstår, och det är deras rätt (S10)
      Givet Fritz Gille (M) deltar inte i beslutet i § 31
      Och Gerda Hage (M) deltar inte i beslutet i § 31
      När protokollet granskas
      Så är R30 uppfylld i § 31 utan anmärkning
      Och R4 är uppfylld i § 31

    Scenario: Den som avstår står ändå som nej i röstlistan
      Givet Fritz Gille (M) deltar inte i beslutet i § 31
      Och en omröstning i § 31
        | Röst | Antal | Vilka                                                    |
        | Ja   | 5     | Agda Brolin, Bosse Ceder, Cilla Dahlman, David Ekroth och Elvira Fors |
        | Nej  | 4     | Fritz Gille, Gerda Hage, Hilmer Isak och Inga Jern       |
      När protokollet granskas
      Så ger R30 en varning i § 31: Fritz Gille (M) avstod från att delta men röstade ja eller nej
      Och iakttagelsen gäller Fritz Gille (M)

    Scenario: Två av dem som avstår står som ja i röstlistan
      Givet Fritz Gille (M) deltar inte i beslutet i § 31
      Och Gerda Hage (M) deltar inte i beslutet i § 31
      Och en omröstning i § 31
        | Röst | Antal | Vilka                                   |
        | Ja   | 4     | Agda Brolin, Bosse Ceder, Fritz Gille och Gerda Hage |
        | Nej  | 3     | Elvira Fors, Hilmer Isak och Inga Jern  |
      När protokollet granskas
      Så ger R30 en varning i § 31
      Och iakttagelsen gäller Fritz Gille (M) och Gerda Hage (M)

    Scenario: Den som bara avstår från att rösta är inte samma sak
      Givet Inga Jern (L) deltar inte i beslutet i § 31
      Och en omröstning i § 31
        | Röst   | Antal | Vilka                                                                 |
        | Ja     | 5     | Agda Brolin, Bosse Ceder, Cilla Dahlman, David Ekroth och Elvira Fors |
        | Nej    | 3     | Fritz Gille, Gerda Hage och Hilmer Isak                               |
        | Avstår | 1     | Inga Jern                                                             |
      När protokollet granskas
      Så är R30 uppfylld i § 31

    Scenario: Den som röstar om återremiss får sedan avstå från beslutet
      Givet Inga Jern (L) deltar inte i beslutet i § 31
      Och en omröstning om återremiss i § 31
        | Röst | Antal | Vilka                                                                 |
        | Ja   | 4     | Fritz Gille, Gerda Hage, Hilmer Isak och Inga Jern                    |
        | Nej  | 5     | Agda Brolin, Bosse Ceder, Cilla Dahlman, David Ekroth och Elvira Fors |
      När protokollet granskas
      Så är R30 uppfylld i § 31

    Scenario: Den som avstår från en del av beslutet får rösta om resten
      Givet Inga Jern (L) deltar inte i beslutet i § 31 såvitt avser taxan
      Och en omröstning i § 31
        | Röst | Antal | Vilka                                                                 |
        | Ja   | 5     | Agda Brolin, Bosse Ceder, Cilla Dahlman, David Ekroth och Elvira Fors |
        | Nej  | 4     | Fritz Gille, Gerda Hage, Hilmer Isak och Inga Jern                    |
      När protokollet granskas
      Så är R30 uppfylld i § 31

    Scenario: Före 2018 hänvisas till den äldre lagen
      Givet Fritz Gille (M) deltar inte i beslutet i § 31
      Och en omröstning i § 31
        | Röst | Antal | Vilka                                    |
        | Ja   | 5     | Agda Brolin, Bosse Ceder, Cilla Dahlman, David Ekroth och Fritz Gille |
        | Nej  | 3     | Gerda Hage, Hilmer Isak och Inga Jern    |
      När protokollet granskas enligt lagen den 2017-12-31
      Så ger R30 en varning i § 31
      Och stödet är 4 kap. 20 § kommunallagen (1991:900)

  Regel: R31 Ordföranden måste rösta när det behövs för att ärendet ska avgöras (4 kap. 25 § kommunallagen)

    Scenario: Lika röstetal, ordföranden avstår och ingenting avgör (S13)
      Givet ärendet i § 32 är ett vanligt ärende
      Och en omröstning i § 32
        | Röst   | Antal | Vilka                                                  |
        | Ja     | 4     | Bosse Ceder, Cilla Dahlman, David Ekroth och Elvira Fors |
        | Nej    | 4     | Fritz Gille, Gerda Hage, Hilmer Isak och Inga Jern     |
        | Avstår | 1     | Agda Brolin                                            |
      När protokollet granskas
      Så ger R31 ett fel i § 32: 4–4: röstetalen är lika, Agda Brolin presiderade och avstod
      Och iakttagelsen gäller Agda Brolin
      Och följden är att beslutet kan upphävas

    Scenario: Ordföranden avstår men det är inte lika
      Givet ärendet i § 32 är ett vanligt ärende
      Och en omröstning i § 32
        | Röst   | Antal | Vilka                                                  |
        | Ja     | 4     | Bosse Ceder, Cilla Dahlman, David Ekroth och Elvira Fors |
        | Nej    | 3     | Fritz Gille, Gerda Hage och Hilmer Isak                |
        | Avstår | 2     | Agda Brolin och Inga Jern                              |
      När protokollet granskas
      Så är R31 uppfylld i § 32

    Scenario: Ordföranden avstår men avgör med sin utslagsröst
      Givet ärendet i § 32 är ett vanligt ärende
      Och en omröstning i § 32
        | Röst   | Antal | Vilka                                                  |
        | Ja     | 4     | Bosse Ceder, Cilla Dahlman, David Ekroth och Elvira Fors |
        | Nej    | 4     | Fritz Gille, Gerda Hage, Hilmer Isak och Inga Jern     |
        | Avstår | 1     | Agda Brolin                                            |
      Och Agda Brolin (S) avgör med sin utslagsröst
      När protokollet granskas
      Så är R31 uppfylld i § 32

    Scenario: Ordföranden röstar, och då är skyldigheten uppfylld
      Givet ärendet i § 32 är ett vanligt ärende
      Och en omröstning i § 32
        | Röst   | Antal | Vilka                                                |
        | Ja     | 4     | Agda Brolin, Bosse Ceder, Cilla Dahlman och David Ekroth |
        | Nej    | 4     | Fritz Gille, Gerda Hage, Hilmer Isak och Inga Jern   |
        | Avstår | 1     | Elvira Fors                                          |
      När protokollet granskas
      Så är R31 uppfylld i § 32

    Scenario: I ett val avgör lotten, och ordföranden får avstå
      Givet ärendet i § 32 är ett val
      Och en omröstning i § 32
        | Röst   | Antal | Vilka                                                  |
        | Ja     | 4     | Bosse Ceder, Cilla Dahlman, David Ekroth och Elvira Fors |
        | Nej    | 4     | Fritz Gille, Gerda Hage, Hilmer Isak och Inga Jern     |
        | Avstår | 1     | Agda Brolin                                            |
      När protokollet granskas
      Så är R31 uppfylld i § 32

    Scenario: Utan röstlista går det inte att säga hur ordföranden röstade
      Givet ärendet i § 32 är ett vanligt ärende
      Och en omröstning i § 32
        | Röst   | Antal |
        | Ja     | 4     |
        | Nej    | 4     |
        | Avstår | 1     |
      När protokollet granskas
      Så går R31 inte att avgöra i § 32: hur den som presiderade röstade

    Scenario: Är ärendets slag okänt kan lotten ha avgjort
      Givet en omröstning i § 32
        | Röst   | Antal | Vilka                                                  |
        | Ja     | 4     | Bosse Ceder, Cilla Dahlman, David Ekroth och Elvira Fors |
        | Nej    | 4     | Fritz Gille, Gerda Hage, Hilmer Isak och Inga Jern     |
        | Avstår | 1     | Agda Brolin                                            |
      När protokollet granskas
      Så går R31 inte att avgöra i § 32: vilket slags ärende det är

    Abstrakt Scenario: Samma oavgjorda omröstning före och efter den nya kommunallagen
      Givet ärendet i § 32 är ett vanligt ärende
      Och en omröstning i § 32
        | Röst   | Antal | Vilka                                                  |
        | Ja     | 4     | Bosse Ceder, Cilla Dahlman, David Ekroth och Elvira Fors |
        | Nej    | 4     | Fritz Gille, Gerda Hage, Hilmer Isak och Inga Jern     |
        | Avstår | 1     | Agda Brolin                                            |
      När protokollet granskas enligt lagen den <dag>
      Så ger R31 <följd> i § 32
      Och stödet är 4 kap. <lagrum>

      Exempel:
        | dag        | följd      | lagrum                      |
        | 2017-12-31 | en varning | 20 § kommunallagen (1991:900) |
        | 2018-01-01 | ett fel    | 25 § kommunallagen (2017:725) |

    Scenario: Före 1992 säger regeln ingenting
      Givet sammanträdet hölls 1991-12-31
      När protokollet granskas
      Så var R31 ännu inte i kraft

  Regel: R32 Den som handlägger myndighetsutövning mot enskild måste delta i avgörandet i en nämnd (4 kap. 26 § kommunallagen)

    Scenario: En ledamot är med när ett bygglov handläggs men deltar inte i beslutet (S11)
      Givet ärendet i § 33 är myndighetsutövning
      Och Hilmer Isak (KD) deltar inte i beslutet i § 33
      När protokollet granskas
      Så ger R32 en varning i § 33: Hilmer Isak (KD) avstod från att delta i ett beslut om myndighetsutövning mot enskild
      Och stödet är 4 kap. 26 § kommunallagen (2017:725)
      Och iakttagelsen gäller Hilmer Isak (KD)

    Scenario: Skyldigheten gäller inte i fullmäktige (S11)
      Givet organet är kommunfullmäktige
      Och ärendet i § 33 är myndighetsutövning
      Och Hilmer Isak (KD) deltar inte i beslutet i § 33
      När protokollet granskas
      Så gäller R32 inte organet

    Scenario: I ett utskott är det som i nämnden
      Givet organet är ett utskott
      Och ärendet i § 33 är myndighetsutövning
      Och Hilmer Isak (KD) deltar inte i beslutet i § 33
      När protokollet granskas
      Så ger R32 en varning i § 33

    Scenario: I ett vanligt ärende får ledamoten avstå
      Givet ärendet i § 33 är ett vanligt ärende
      Och Hilmer Isak (KD) deltar inte i beslutet i § 33
      När protokollet granskas
      Så är R32 uppfylld i § 33

    Scenario: Den som är jävig deltar inte i handläggningen
      Givet ärendet i § 33 är myndighetsutövning
      Och Hilmer Isak (KD) anmäler jäv i § 33
      När protokollet granskas
      Så är R32 uppfylld i § 33

    Scenario: Den som är frånvarande deltar inte i handläggningen
      Givet ärendet i § 33 är myndighetsutövning
      Och Hilmer Isak (KD) är frånvarande i § 33
      När protokollet granskas
      Så är R32 uppfylld i § 33

    Scenario: Rubriken säger inte om det är myndighetsutövning
      Givet Hilmer Isak (KD) deltar inte i beslutet i § 33
      Och Inga Jern (L) deltar inte i beslutet i § 34
      När protokollet granskas
      Så går R32 inte att avgöra i §§ 33–34: vilket slags ärende det är

    Scenario: Dagen före den nya kommunallagen hänvisas till den äldre
      Givet ärendet i § 33 är myndighetsutövning
      Och Hilmer Isak (KD) deltar inte i beslutet i § 33
      När protokollet granskas enligt lagen den 2017-12-31
      Så ger R32 en varning i § 33
      Och stödet är 4 kap. 21 § kommunallagen (1991:900)
