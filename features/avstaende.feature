# language: sv

Egenskap: Den som avstår från att delta i ett beslut
  En ledamot får avstå från att delta. Den som avstår är närvarande och har sin plats, men har inte deltagit.

  Bakgrund:
    Givet en nämnd med 7 platser
    Och §§ 30–34
    Och närvarolistan
      | Namn              | Egenskap  |
      | Agnes Lund (S)    | ledamot   |
      | Filip Norberg (S) | ledamot   |
      | Hanna Stål (M)    | ledamot   |
      | Ivar Kvist (M)    | ledamot   |
      | Jenny Moberg (SD) | ledamot   |
      | Kurt Wik (SD)     | ledamot   |
      | Moa Ring (-)      | ledamot   |
      | Olof Tall (SD)    | ersättare |

  Regel: Rätten att avstå gäller varje ledamot, och skäl behövs inte (4 kap. 25 § kommunallagen)

    Scenario: Den som avstår behåller sin plats
      Givet Ivar Kvist (M) deltar inte i beslutet i § 31
      När deltagandet i § 31 sammanställs
      Så deltog 6 personer i beslutet
      Och 1 person avstod från att delta
      Och 0 platser var tomma

    Scenario: Att avstå är inte jäv
      Givet Ivar Kvist (M) deltar inte i beslutet i § 31
      När deltagandet i § 31 sammanställs
      Så deltog 6 personer i beslutet
      Och Ivar Kvist avstod från att delta
      Och 0 personer var jäviga

    Scenario: Den som avstår från en del av beslutet har deltagit i resten
      Givet Ivar Kvist (M) deltar inte i beslutet i § 31 såvitt avser taxan
      När deltagandet i § 31 sammanställs
      Så deltog 7 personer i beslutet
      Och 1 person avstod från en del
      Och 0 personer avstod från att delta

    Scenario: Protokollet säger att någon inte var med men inte varför
      Givet Ivar Kvist (M) enligt protokollet inte är med om § 31, utan angivet skäl
      När deltagandet i § 31 sammanställs
      Så deltog 6 personer i beslutet
      Och det går inte att säga om Ivar Kvist deltog: deltog inte; protokollet anger inget skäl

  Regel: En partigrupp är de av partiet som tjänstgör i ärendet (sed)

    Scenario: Hela partigruppen avstår
      Givet ledamöterna från SD deltar inte i beslutet i § 32
      När deltagandet i § 32 sammanställs
      Så deltog 5 personer i beslutet
      Och Jenny Moberg och Kurt Wik avstod från att delta
      Och Olof Tall tjänstgjorde inte

    Scenario: Två partigrupper avstår tillsammans
      Givet ledamöterna från SD och M deltar inte i beslutet i § 32
      När deltagandet i § 32 sammanställs
      Så deltog 3 personer i beslutet
      Och 4 personer avstod från att delta

    Scenario: Partiets namn i stället för förkortningen
      Givet ledamöterna från Sverigedemokraterna deltar inte i beslutet i § 32
      När deltagandet i § 32 sammanställs
      Så deltog 5 personer i beslutet

    Scenario: Partilösa är ingen grupp
      Givet ledamöterna från - deltar inte i beslutet i § 32
      När deltagandet i § 32 sammanställs
      Så deltog Moa Ring i beslutet
      Och det påpekas: ingen som tjänstgör i paragrafen hittas för gruppen ledamöterna från -

  Regel: Namnet i paragrafen ska gå att återfinna i närvarolistan

    Scenario: Ett felstavat namn tillskrivs ingen i tysthet
      Givet Ivar Qvist (M) deltar inte i beslutet i § 33
      När deltagandet i § 33 sammanställs
      Så deltog 6–7 personer i beslutet
      Och det går inte att säga om Ivar Kvist deltog
      Och det påpekas: Ivar Qvist (M) finns inte i närvarolistan; närmaste namn där är Ivar Kvist (M)

    Scenario: Paragrafens nummer har fallit bort
      Givet det inte längre går att läsa i vilken paragraf Ivar Kvist (M) inte deltog
      När deltagandet i § 33 sammanställs
      Så deltog 6–7 personer i beslutet
      Och det påpekas: Ivar Kvist (M) deltog inte i en paragraf vars nummer har gått förlorat
