# language: sv

Egenskap: Jävsfrågor och undantag från jäv
  Den som kan vara jävig säger till, organet avgör frågan snarast, och i nämnder finns undantag som låter någon delta.

  Bakgrund:
    Givet en nämnd med 7 platser
    Och organet är en nämnd
    Och sammanträdet hölls 2024-03-19
    Och §§ 1–12

  Regel: R15 Den som kan vara jävig ska självmant säga till (6 kap. 30 § kommunallagen)

    Scenario: Jävet togs upp av en annan ledamot
      Givet 7 ledamöter är närvarande
      Och en annan ledamot tar upp att Ledamot 1 är jävig i § 5
      När protokollet granskas
      Så ger R15 en anmärkning i § 5: jävet togs upp av någon annan än Ledamot 1
      Och iakttagelsen gäller Ledamot 1
      Och stödet är 6 kap. 30 § kommunallagen (2017:725)
      Och R15 är uppfylld i § 5

    Scenario: Ledamoten anmälde själv sitt jäv
      Givet 7 ledamöter är närvarande
      Och Ledamot 1 lämnar rummet på grund av jäv i § 5
      När protokollet granskas
      Så är R15 uppfylld i § 5 utan anmärkning

    Scenario: I fullmäktige gäller skyldigheten genom en hänvisning
      Givet organet är kommunfullmäktige
      Och 7 ledamöter är närvarande
      Och en annan ledamot tar upp att Ledamot 1 är jävig i § 5
      När protokollet granskas
      Så ger R15 en anmärkning i § 5
      Och stödet är 5 kap. 47 § och 6 kap. 30 § kommunallagen (2017:725)

    Scenario: För revisorer finns skyldigheten i ett eget kapitel
      Givet organet är revisorer
      Och 5 ledamöter är närvarande
      Och en annan ledamot tar upp att Ledamot 1 är jävig i § 5
      När protokollet granskas
      Så ger R15 en anmärkning i § 5
      Och stödet är 12 kap. 14–17 §§ kommunallagen (2017:725)

    Abstrakt Scenario: Dagen avgör vilken lag skyldigheten finns i
      Givet sammanträdet hölls <dag>
      Och 7 ledamöter är närvarande
      Och en annan ledamot tar upp att Ledamot 1 är jävig i § 5
      När protokollet granskas
      Så ger R15 en anmärkning i § 5
      Och stödet är <stöd>
      Exempel:
        | dag        | stöd                                 |
        | 2017-12-31 | 6 kap. 24 § kommunallagen (1991:900) |
        | 2018-01-01 | 6 kap. 30 § kommunallagen (2017:725) |

  Regel: R16 En jävsfråga ska avgöras snarast (6 kap. 30 § kommunallagen)

    Scenario: Den ifrågasatte är kvar och frågan avgörs inte (JO 3350-2008)
      Givet 7 ledamöter är närvarande
      Och det ifrågasätts om Ledamot 1 är jävig i § 5
      När protokollet granskas
      Så ger R16 en varning i § 5: en jävsfråga kom upp om Ledamot 1 (S), som var kvar
      Och iakttagelsen gäller Ledamot 1 (S)
      Och stödet är 6 kap. 30 § kommunallagen (2017:725)

    Scenario: Den ifrågasatte går ut, och då behöver inget avgöras
      Givet 7 ledamöter är närvarande
      Och Ledamot 1 lämnar rummet på grund av jäv i § 5
      Och det ifrågasätts om Ledamot 1 är jävig i § 5
      När protokollet granskas
      Så är R16 uppfylld i § 5 utan anmärkning

    Scenario: Den ifrågasatte avstår från att delta
      Givet 7 ledamöter är närvarande
      Och Ledamot 1 deltar inte i beslutet i § 5
      Och det ifrågasätts om Ledamot 1 är jävig i § 5
      När protokollet granskas
      Så är R16 uppfylld i § 5 utan anmärkning

    Scenario: Nämnden avgör frågan
      Givet 7 ledamöter är närvarande
      Och det ifrågasätts om Ledamot 1 är jävig i § 5, och det beslutas att jäv inte föreligger
      När protokollet granskas
      Så är R16 uppfylld i § 5 utan anmärkning

    Scenario: Frågan avgörs i en annan paragraf, men protokollet säger inte hur
      Givet 7 ledamöter är närvarande
      Och det ifrågasätts om Ledamot 1 är jävig i § 5
      Och jävsfrågan avgörs i § 4, men hur framgår inte
      När protokollet granskas
      Så går R16 inte att avgöra i § 4: hur jävsfrågan om Ledamot 1 avgjordes

    Scenario: En invändning mot en ersättare som inte tjänstgör lämnas utan svar i en nämnd
      Givet 7 ledamöter är närvarande
      Och 1 ersättare är närvarande
      Och det ifrågasätts om Ersättare 1 är jävig i § 5
      När protokollet granskas
      Så ger R16 en varning i § 5: Ersättare 1 (S), som var kvar

    Scenario: I fullmäktige är en ersättare som inte tjänstgör ingen som handlägger
      Givet organet är kommunfullmäktige
      Och 7 ledamöter är närvarande
      Och 1 ersättare är närvarande
      Och det ifrågasätts om Ersättare 1 är jävig i § 5
      När protokollet granskas
      Så är R16 uppfylld i § 5 utan anmärkning

    Scenario: En invändning mot en ledamot i fullmäktige lämnas utan svar
      Givet organet är kommunfullmäktige
      Och 7 ledamöter är närvarande
      Och det ifrågasätts om Ledamot 1 är jävig i § 5
      När protokollet granskas
      Så ger R16 en varning i § 5
      Och stödet är 5 kap. 47 § och 6 kap. 30 § kommunallagen (2017:725)

    Scenario: En invändning mot en tjänsteperson som är med lämnas utan svar
      Givet närvarolistan
        | Namn           | Egenskap      |
        | Greta Holm (S) | ledamot       |
        | Nils Ask (S)   | ledamot       |
        | Anders Berg    | tjänsteperson |
      Och det ifrågasätts om Anders Berg är jävig i § 5
      När protokollet granskas
      Så ger R16 en varning i § 5: Anders Berg, som var kvar

    Scenario: En invändning mot en tjänsteperson som inte var med i ärendet
      Givet närvarolistan
        | Namn           | Egenskap      | Paragrafer |
        | Greta Holm (S) | ledamot       |            |
        | Nils Ask (S)   | ledamot       |            |
        | Anders Berg    | tjänsteperson | § 4        |
      Och det ifrågasätts om Anders Berg är jävig i § 5
      När protokollet granskas
      Så är R16 uppfylld i § 5 utan anmärkning

    Scenario: En invändning mot någon som inte var med på sammanträdet
      Givet 7 ledamöter är närvarande
      Och det ifrågasätts om Xerxes Udd är jävig i § 5
      När protokollet granskas
      Så är R16 uppfylld i § 5 utan anmärkning

    Scenario: Utan närvarolista går det inte att avgöra om den ifrågasatte var kvar
      Givet det ifrågasätts om Ledamot 1 är jävig i § 5
      När protokollet granskas
      Så går R16 inte att avgöra i § 5: om Ledamot 1 avstod

    Scenario: Det går inte att säga vilket ärende frågan gällde
      Givet 7 ledamöter är närvarande
      Och det ifrågasätts om Ledamot 1 är jävig, oklart i vilket ärende
      När protokollet granskas
      Så går R16 inte att avgöra: vilket ärende jävsfrågan om Ledamot 1 gällde

    Scenario: Enligt den äldre lagen
      Givet sammanträdet hölls 2017-12-31
      Och 7 ledamöter är närvarande
      Och det ifrågasätts om Ledamot 1 är jävig i § 5
      När protokollet granskas
      Så ger R16 en varning i § 5
      Och stödet är 6 kap. 24 § kommunallagen (1991:900)

    Scenario: Före 1992 säger regeln ingenting
      Givet sammanträdet hölls 1991-12-31
      Och 7 ledamöter är närvarande
      Och det ifrågasätts om Ledamot 1 är jävig i § 5
      När protokollet granskas
      Så var R16 ännu inte i kraft

    Scenario: I fullmäktige enligt den äldre lagen
      Givet organet är kommunfullmäktige
      Och sammanträdet hölls 2017-12-31
      Och 7 ledamöter är närvarande
      Och det ifrågasätts om Ledamot 1 är jävig i § 5
      När protokollet granskas
      Så ger R16 en varning i § 5
      Och stödet är 5 kap. 20 § och 6 kap. 24 § kommunallagen (1991:900)

    Scenario: Första dagen med kommunallagen från 2017
      Givet sammanträdet hölls 2018-01-01
      Och 7 ledamöter är närvarande
      Och det ifrågasätts om Ledamot 1 är jävig i § 5
      När protokollet granskas
      Så ger R16 en varning i § 5
      Och stödet är 6 kap. 30 § kommunallagen (2017:725)

  Regel: R17 Den som frågan gäller får inte avgöra sitt eget jäv, utom när organet annars inte är beslutsfört (6 kap. 30 § kommunallagen)

    Scenario: Fyra av sju är närvarande och ingen kan kallas in (S7)
      Givet 4 ledamöter är närvarande
      Och det ifrågasätts om Ledamot 1 är jävig i § 5, och det beslutas att jäv inte föreligger
      Och den ifrågasatta deltar i jävsfrågan
      Och det inte finns någon annan att kalla in
      När protokollet granskas
      Så är R17 uppfylld i § 5 utan anmärkning

    Scenario: Fem av sju är närvarande, och då räcker de fyra andra
      Givet 5 ledamöter är närvarande
      Och det ifrågasätts om Ledamot 1 är jävig i § 5, och det beslutas att jäv inte föreligger
      Och den ifrågasatta deltar i jävsfrågan
      Och det inte finns någon annan att kalla in
      När protokollet granskas
      Så ger R17 ett fel i § 5: fast 4 andra var närvarande och 4 räcker
      Och iakttagelsen gäller Ledamot 1
      Och stödet är 6 kap. 30 § kommunallagen (2017:725)

    Scenario: Sex av sju är närvarande (S7)
      Givet 6 ledamöter är närvarande
      Och det ifrågasätts om Ledamot 1 är jävig i § 5, och det beslutas att jäv inte föreligger
      Och den ifrågasatta deltar i jävsfrågan
      När protokollet granskas
      Så ger R17 ett fel i § 5: fast 5 andra var närvarande och 4 räcker

    Scenario: Fyra är närvarande men en ersättare kunde ha kallats in
      Givet 4 ledamöter är närvarande
      Och det ifrågasätts om Ledamot 1 är jävig i § 5, och det beslutas att jäv inte föreligger
      Och den ifrågasatta deltar i jävsfrågan
      Och det finns någon annan att kalla in
      När protokollet granskas
      Så ger R17 ett fel i § 5: fast någon annan kunde ha kallats in

    Scenario: Det framgår inte om någon annan kunde ha kallats in
      Givet 4 ledamöter är närvarande
      Och det ifrågasätts om Ledamot 1 är jävig i § 5, och det beslutas att jäv inte föreligger
      Och den ifrågasatta deltar i jävsfrågan
      När protokollet granskas
      Så går R17 inte att avgöra i § 5: om någon annan kunde ha kallats in

    Scenario: Det framgår inte hur många som var närvarande
      Givet det ifrågasätts om Ledamot 1 är jävig i § 5, och det beslutas att jäv inte föreligger
      Och den ifrågasatta deltar i jävsfrågan
      Och det inte finns någon annan att kalla in
      När protokollet granskas
      Så går R17 inte att avgöra i § 5: vilka som var närvarande

    Scenario: Antalet platser är okänt
      Givet en nämnd vars storlek är okänd
      Och sammanträdet hölls 2024-03-19
      Och §§ 1–12
      Och 4 ledamöter är närvarande
      Och det ifrågasätts om Ledamot 1 är jävig i § 5, och det beslutas att jäv inte föreligger
      Och den ifrågasatta deltar i jävsfrågan
      Och det inte finns någon annan att kalla in
      När protokollet granskas
      Så går R17 inte att avgöra i § 5: antalet platser

    Scenario: Den ifrågasatte deltar inte i jävsfrågan
      Givet 7 ledamöter är närvarande
      Och det ifrågasätts om Ledamot 1 är jävig i § 5, och det beslutas att jäv inte föreligger
      Och den ifrågasatta deltar inte i jävsfrågan
      När protokollet granskas
      Så är R17 uppfylld i § 5 utan anmärkning

    Scenario: Protokollet säger inte om den ifrågasatte deltog i jävsfrågan
      Givet 7 ledamöter är närvarande
      Och det ifrågasätts om Ledamot 1 är jävig i § 5, och det beslutas att jäv inte föreligger
      När protokollet granskas
      Så går R17 inte att avgöra i § 5: om Ledamot 1 deltog i avgörandet

    Scenario: Den ifrågasatte går ut medan frågan avgörs i en egen paragraf
      Givet 7 ledamöter är närvarande
      Och Ledamot 1 lämnar rummet på grund av jäv i § 4
      Och det ifrågasätts om Ledamot 1 är jävig i § 5, och det beslutas att jäv inte föreligger i § 4
      När protokollet granskas
      Så är R17 uppfylld i § 4 utan anmärkning

    Scenario: Den ifrågasatte röstar i den paragraf där frågan avgörs
      Givet 7 ledamöter är närvarande
      Och det ifrågasätts om Ledamot 1 är jävig i § 5, och det beslutas att jäv inte föreligger i § 4
      Och en omröstning i § 4
        | Röst | Antal | Vilka                                         |
        | Ja   | 4     | Ledamot 1, Ledamot 2, Ledamot 3 och Ledamot 4 |
        | Nej  | 3     | Ledamot 5, Ledamot 6 och Ledamot 7            |
      När protokollet granskas
      Så ger R17 ett fel i § 4: Ledamot 1 deltog i avgörandet av frågan om eget jäv

    Scenario: Frågan behöver inte avgöras när personen avstår självmant
      Givet 7 ledamöter är närvarande
      Och det ifrågasätts om Ledamot 1 är jävig i § 5, och personen avstår självmant
      När protokollet granskas
      Så är R17 uppfylld i § 5 utan anmärkning

    Scenario: I utskottet gäller den lokala regeln om hur många som måste vara med
      Givet organet är ett utskott
      Och reglementet kräver att 3 är närvarande i utskottet
      Och 4 ledamöter är närvarande
      Och det ifrågasätts om Ledamot 1 är jävig i § 5, och det beslutas att jäv inte föreligger
      Och den ifrågasatta deltar i jävsfrågan
      När protokollet granskas
      Så ger R17 ett fel i § 5: fast 3 andra var närvarande och 3 räcker

    Scenario: För revisorer finns ingen känd regel om hur många som måste vara med
      Givet organet är revisorer
      Och 5 ledamöter är närvarande
      Och det ifrågasätts om Ledamot 1 är jävig i § 5, och det beslutas att jäv inte föreligger
      Och den ifrågasatta deltar i jävsfrågan
      När protokollet granskas
      Så går R17 inte att avgöra i § 5: organets lokala regler

    Scenario: Enligt den äldre lagen är det högst en varning
      Givet sammanträdet hölls 2017-12-31
      Och 6 ledamöter är närvarande
      Och det ifrågasätts om Ledamot 1 är jävig i § 5, och det beslutas att jäv inte föreligger
      Och den ifrågasatta deltar i jävsfrågan
      När protokollet granskas
      Så ger R17 en varning i § 5
      Och stödet är 6 kap. 24 § kommunallagen (1991:900)

    Scenario: Första dagen med kommunallagen från 2017 är det ett fel att avgöra sitt eget jäv
      Givet sammanträdet hölls 2018-01-01
      Och 6 ledamöter är närvarande
      Och det ifrågasätts om Ledamot 1 är jävig i § 5, och det beslutas att jäv inte föreligger
      Och den ifrågasatta deltar i jävsfrågan
      När protokollet granskas
      Så ger R17 ett fel i § 5

  Regel: R18 Nämnden bortser från jäv som uppenbart saknar betydelse (6 kap. 29 § kommunallagen)

    Scenario: Nämnden bortser från jävet och ledamoten deltar
      Givet 7 ledamöter är närvarande
      Och det ifrågasätts om Ledamot 1 är jävig i § 5, och det beslutas att bortse från jävet
      När protokollet granskas
      Så ger R18 en anmärkning i § 5: nämnden bortsåg från jäv som uppenbart saknar betydelse: Ledamot 1
      Och stödet är 6 kap. 29 § kommunallagen (2017:725)
      Och R18 är uppfylld i § 5
      Och R14 är uppfylld i § 5

    Scenario: Revisorer har regeln i ett eget kapitel
      Givet organet är revisorer
      Och 5 ledamöter är närvarande
      Och det ifrågasätts om Ledamot 1 är jävig i § 5, och det beslutas att bortse från jävet
      När protokollet granskas
      Så ger R18 en anmärkning i § 5
      Och stödet är 12 kap. 14–17 §§ kommunallagen (2017:725)

    Scenario: Fullmäktige kan inte bortse från jäv
      Givet organet är kommunfullmäktige
      Och 7 ledamöter är närvarande
      Och det ifrågasätts om Ledamot 1 är jävig i § 5, och det beslutas att bortse från jävet
      När protokollet granskas
      Så gäller R18 inte organet
      Och R8 ger en varning i § 5

    Scenario: Ingen jävsfråga har kommit upp
      Givet 7 ledamöter är närvarande
      När protokollet granskas
      Så är R18 uppfylld utan anmärkning

    Abstrakt Scenario: Dagen avgör vilken lag som låter nämnden bortse från jäv
      Givet sammanträdet hölls <dag>
      Och 7 ledamöter är närvarande
      Och det ifrågasätts om Ledamot 1 är jävig i § 5, och det beslutas att bortse från jävet
      När protokollet granskas
      Så ger R18 en anmärkning i § 5
      Och stödet är <stöd>
      Exempel:
        | dag        | stöd                                 |
        | 2017-12-31 | 6 kap. 26 § kommunallagen (1991:900) |
        | 2018-01-01 | 6 kap. 29 § kommunallagen (2017:725) |

  Regel: R19 Anknytning till kommunens bolag eller stiftelse är inte i sig jäv (6 kap. 31 § kommunallagen)

    Scenario: Bostadsbolagets ordförande deltar när ägardirektivet beslutas
      Givet 7 ledamöter är närvarande
      Och § 5 är ett vanligt nämndärende
      Och det ifrågasätts om Ledamot 1 är jävig i § 5, och undantaget för kommunala bolag tillämpas
      När protokollet granskas
      Så ger R19 en anmärkning i § 5: undantagen för anknytning till kommunens bolag eller stiftelse: Ledamot 1
      Och R19 är uppfylld i § 5
      Och R14 är uppfylld i § 5

    Scenario: Ersättaren i bolagets styrelse deltar när bolagets bygglov prövas (MÖD P 7439-14)
      Givet 7 ledamöter är närvarande
      Och § 5 hör till myndighetsutövningen mot en enskild
      Och det ifrågasätts om Ledamot 1 är jävig i § 5, och undantaget för kommunala bolag tillämpas
      Och Ledamot 1 lägger fram ett yrkande i § 5
      När protokollet granskas
      Så ger R19 ett fel i § 5: undantaget för bolag gäller inte vid myndighetsutövning: Ledamot 1
      Och R14 ger ett fel i § 5: lade fram yrkande trots jäv: Ledamot 1 (S)

    Scenario: Den undantagne avstår ändå från bygglovet
      Givet 7 ledamöter är närvarande
      Och § 5 hör till myndighetsutövningen mot en enskild
      Och Ledamot 1 lämnar rummet på grund av jäv i § 5
      Och det ifrågasätts om Ledamot 1 är jävig i § 5, och undantaget för kommunala bolag tillämpas
      När protokollet granskas
      Så ger R19 en anmärkning i § 5: undantaget för bolag gäller inte vid myndighetsutövning
      Och R14 är uppfylld i § 5

    Scenario: Den som själv är part undantas aldrig
      Givet 7 ledamöter är närvarande
      Och § 5 är ett vanligt nämndärende
      Och det ifrågasätts om Ledamot 1 är jävig i § 5, och undantaget för kommunala bolag tillämpas
      Och jävsgrunden anges som part i ärendet
      När protokollet granskas
      Så ger R19 ett fel i § 5: undantaget för bolag omfattar inte den jävsgrunden: Ledamot 1

    Abstrakt Scenario: Undantaget omfattar ställföreträdare och andra särskilda omständigheter
      Givet 7 ledamöter är närvarande
      Och § 5 är ett vanligt nämndärende
      Och det ifrågasätts om Ledamot 1 är jävig i § 5, och undantaget för kommunala bolag tillämpas
      Och jävsgrunden anges som <grund>
      När protokollet granskas
      Så är R19 uppfylld i § 5
      Exempel:
        | grund                        |
        | ställföreträdare eller ombud |
        | annan särskild omständighet  |
        | ställföreträdare (äldre)     |
        | rubbat förtroende (äldre)    |

    Abstrakt Scenario: Undantaget omfattar inte andra jävsgrunder
      Givet 7 ledamöter är närvarande
      Och § 5 är ett vanligt nämndärende
      Och det ifrågasätts om Ledamot 1 är jävig i § 5, och undantaget för kommunala bolag tillämpas
      Och jävsgrunden anges som <grund>
      När protokollet granskas
      Så ger R19 ett fel i § 5
      Exempel:
        | grund                               |
        | part i ärendet                      |
        | tillsyn av egen verksamhet          |
        | synnerlig nytta eller skada (äldre) |
        | tillsyn (äldre)                     |
        | ombud mot ersättning (äldre)        |

    Scenario: Det framgår inte om ärendet är myndighetsutövning
      Givet 7 ledamöter är närvarande
      Och det ifrågasätts om Ledamot 1 är jävig i § 5, och undantaget för kommunala bolag tillämpas
      När protokollet granskas
      Så går R19 inte att avgöra i § 5: vilket slags ärende det är

    Scenario: Dagen före den nuvarande lydelsen är det högst en varning
      Givet sammanträdet hölls 2022-06-30
      Och 7 ledamöter är närvarande
      Och § 5 hör till myndighetsutövningen mot en enskild
      Och det ifrågasätts om Ledamot 1 är jävig i § 5, och undantaget för kommunala bolag tillämpas
      När protokollet granskas
      Så ger R19 en varning i § 5

    Scenario: Första dagen med den nuvarande lydelsen
      Givet sammanträdet hölls 2022-07-01
      Och 7 ledamöter är närvarande
      Och § 5 hör till myndighetsutövningen mot en enskild
      Och det ifrågasätts om Ledamot 1 är jävig i § 5, och undantaget för kommunala bolag tillämpas
      När protokollet granskas
      Så ger R19 ett fel i § 5

    Scenario: Före 2018 är undantaget inte känt
      Givet sammanträdet hölls 2017-12-31
      Och 7 ledamöter är närvarande
      Och det ifrågasätts om Ledamot 1 är jävig i § 5, och undantaget för kommunala bolag tillämpas
      När protokollet granskas
      Så var R19 ännu inte i kraft

  Regel: R20 Tidigare handläggning i en annan nämnd är inte i sig jäv (6 kap. 31 § kommunallagen)

    Scenario: Ledamoten i plannämnden deltar i kommunstyrelsen
      Givet organet är en kommunstyrelse
      Och 7 ledamöter är närvarande
      Och det ifrågasätts om Ledamot 1 är jävig i § 5, och undantaget för handläggning i en annan nämnd tillämpas
      När protokollet granskas
      Så ger R20 en anmärkning i § 5: undantagen trots handläggning i en annan nämnd: Ledamot 1
      Och R20 är uppfylld i § 5
      Och R14 är uppfylld i § 5

    Abstrakt Scenario: Undantaget omfattar bara andra särskilda omständigheter
      Givet 7 ledamöter är närvarande
      Och det ifrågasätts om Ledamot 1 är jävig i § 5, och undantaget för handläggning i en annan nämnd tillämpas
      Och jävsgrunden anges som <grund>
      Och Ledamot 1 lägger fram ett yrkande i § 5
      När protokollet granskas
      Så ger R20 en anmärkning i § 5: undantaget för handläggning i en annan nämnd omfattar inte den jävsgrunden: Ledamot 1
      Och R14 ger ett fel i § 5
      Exempel:
        | grund                        |
        | tillsyn av egen verksamhet   |
        | ställföreträdare eller ombud |
        | part i ärendet               |

    Abstrakt Scenario: Den som bara handlagt ärendet i en annan nämnd är inte jävig
      Givet 7 ledamöter är närvarande
      Och det ifrågasätts om Ledamot 1 är jävig i § 5, och undantaget för handläggning i en annan nämnd tillämpas
      Och jävsgrunden anges som <grund>
      Och Ledamot 1 lägger fram ett yrkande i § 5
      När protokollet granskas
      Så är R14 uppfylld i § 5 utan anmärkning
      Exempel:
        | grund                       |
        | annan särskild omständighet |
        | rubbat förtroende (äldre)   |

    Abstrakt Scenario: Dagen avgör vilken lag undantaget finns i
      Givet sammanträdet hölls <dag>
      Och 7 ledamöter är närvarande
      Och det ifrågasätts om Ledamot 1 är jävig i § 5, och undantaget för handläggning i en annan nämnd tillämpas
      När protokollet granskas
      Så ger R20 en anmärkning i § 5
      Och stödet är <stöd>
      Exempel:
        | dag        | stöd                                 |
        | 2017-12-31 | 6 kap. 27 § kommunallagen (1991:900) |
        | 2018-01-01 | 6 kap. 31 § kommunallagen (2017:725) |

  Regel: R25 I vissa ärenden gäller också förvaltningslagen (2, 4 och 16–18 §§ förvaltningslagen)

    Scenario: Jäv i ett beslut om en enskild
      Givet 7 ledamöter är närvarande
      Och § 5 hör till myndighetsutövningen mot en enskild
      Och Ledamot 1 lämnar rummet på grund av jäv i § 5
      När protokollet granskas
      Så ger R25 en anmärkning i § 5: förvaltningslagen
      Och stödet är 2, 4 och 16–18 §§ förvaltningslagen (2017:900)
      Och R25 är uppfylld i § 5

    Scenario: Bolaget invänder mot en ledamot i ett ärende om serveringstillstånd (JO om förvaltningsrätten i Falun)
      Givet 7 ledamöter är närvarande
      Och § 5 hör till myndighetsutövningen mot en enskild
      Och det ifrågasätts om Ledamot 1 är jävig i § 5, och det beslutas att jäv inte föreligger
      När protokollet granskas
      Så ger R25 en anmärkning i § 5
      Och R14 är uppfylld i § 5

    Scenario: Jäv i ett annat ärende
      Givet 7 ledamöter är närvarande
      Och § 5 är ett vanligt nämndärende
      Och Ledamot 1 lämnar rummet på grund av jäv i § 5
      När protokollet granskas
      Så är R25 uppfylld i § 5 utan anmärkning

    Scenario: Dagen före förvaltningslagen från 2017
      Givet sammanträdet hölls 2018-06-30
      Och 7 ledamöter är närvarande
      Och § 5 hör till myndighetsutövningen mot en enskild
      Och Ledamot 1 lämnar rummet på grund av jäv i § 5
      När protokollet granskas
      Så var R25 ännu inte i kraft

    Scenario: Första dagen med förvaltningslagen från 2017
      Givet sammanträdet hölls 2018-07-01
      Och 7 ledamöter är närvarande
      Och § 5 hör till myndighetsutövningen mot en enskild
      Och Ledamot 1 lämnar rummet på grund av jäv i § 5
      När protokollet granskas
      Så ger R25 en anmärkning i § 5

  Regel: R27 Ett beslut om jäv överklagas bara tillsammans med beslutet i ärendet (6 kap. 32 § kommunallagen)

    Scenario: Jävsfrågan avgörs i en egen paragraf
      Givet 7 ledamöter är närvarande
      Och det ifrågasätts om Ledamot 1 är jävig i § 6, och det beslutas att jäv inte föreligger i § 5
      När protokollet granskas
      Så ger R27 en anmärkning i § 5: beslutet om jäv i § 5 överklagas inte för sig utan följer § 6
      Och stödet är 6 kap. 32 § kommunallagen (2017:725)
      Och R27 är uppfylld i § 5

    Scenario: Jävsfrågan avgörs i ärendets egen paragraf
      Givet 7 ledamöter är närvarande
      Och det ifrågasätts om Ledamot 1 är jävig i § 6, och det beslutas att jäv inte föreligger i § 6
      När protokollet granskas
      Så är R27 uppfylld i § 6 utan anmärkning

    Scenario: I fullmäktige gäller regeln genom en hänvisning
      Givet organet är kommunfullmäktige
      Och 7 ledamöter är närvarande
      Och det ifrågasätts om Ledamot 1 är jävig i § 6, och det beslutas att jäv inte föreligger i § 5
      När protokollet granskas
      Så ger R27 en anmärkning i § 5
      Och stödet är 5 kap. 47 § och 6 kap. 32 § kommunallagen (2017:725)

    Scenario: Före 2018 är regeln inte känd
      Givet sammanträdet hölls 2017-12-31
      Och 7 ledamöter är närvarande
      Och det ifrågasätts om Ledamot 1 är jävig i § 6, och det beslutas att jäv inte föreligger i § 5
      När protokollet granskas
      Så var R27 ännu inte i kraft

    Scenario: Första dagen som regeln är känd
      Givet sammanträdet hölls 2018-01-01
      Och 7 ledamöter är närvarande
      Och det ifrågasätts om Ledamot 1 är jävig i § 6, och det beslutas att jäv inte föreligger i § 5
      När protokollet granskas
      Så ger R27 en anmärkning i § 5
