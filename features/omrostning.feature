# language: sv

Egenskap: Omröstningar
  I en öppen omröstning ska protokollet visa hur var och en röstade. Då går det att pröva om siffrorna går ihop:
  med röstlistan och med dem som tjänstgjorde.

  Bakgrund:
    Givet en nämnd med 7 platser
    Och §§ 60–64
    Och närvarolistan
      | Namn              | Egenskap |
      | Alva Berg (S)     | ledamot  |
      | Börje Carlén (S)  | ledamot  |
      | Disa Ehn (V)      | ledamot  |
      | Frans Gran (M)    | ledamot  |
      | Hilda Iv (M)      | ledamot  |
      | Joel Kall (KD)    | ledamot  |
      | Lisa Mo (L)       | ledamot  |

  Regel: De som röstade deltog; den som avstår från att rösta har ändå deltagit (4 kap. 25 §, 5 kap. 67 § och 6 kap. 35 § kommunallagen)

    Scenario: Alla röstar
      Givet en omröstning i § 60
        | Röst | Antal | Vilka                                                    |
        | Ja   | 4     | Alva Berg, Börje Carlén, Disa Ehn och Lisa Mo            |
        | Nej  | 3     | Frans Gran, Hilda Iv och Joel Kall                       |
      När deltagandet i § 60 sammanställs
      Så deltog 7 personer i beslutet
      Och ja-rösterna kom från S 2, V 1 och L 1
      Och omröstningen går ihop

    Scenario: En avstår från att rösta och har deltagit
      Givet en omröstning i § 60
        | Röst   | Antal | Vilka                                  |
        | Ja     | 3     | Alva Berg, Börje Carlén och Disa Ehn   |
        | Nej    | 3     | Frans Gran, Hilda Iv och Joel Kall     |
        | Avstår | 1     | Lisa Mo                                |
      När deltagandet i § 60 sammanställs
      Så deltog 7 personer i beslutet
      Och 0 personer avstod från att delta

    Scenario: Samma person avstår i omröstningen och deltar inte i beslutet
      Givet Lisa Mo (L) deltar inte i beslutet i § 60
      Och en omröstning i § 60
        | Röst   | Antal | Vilka                                  |
        | Ja     | 3     | Alva Berg, Börje Carlén och Disa Ehn   |
        | Nej    | 3     | Frans Gran, Hilda Iv och Joel Kall     |
        | Avstår | 1     | Lisa Mo                                |
      När deltagandet i § 60 sammanställs
      Så deltog 6 personer i beslutet
      Och Lisa Mo avstod från att delta
      Och ingenting behöver påpekas

    Scenario: En ledamot är frånvarande just vid omröstningen
      Givet en omröstning i § 60
        | Röst        | Antal | Vilka                                         |
        | Ja          | 3     | Alva Berg, Börje Carlén och Disa Ehn          |
        | Nej         | 3     | Frans Gran, Hilda Iv och Joel Kall            |
        | Frånvarande | 1     | Lisa Mo                                       |
      När deltagandet i § 60 sammanställs
      Så deltog 6 personer i beslutet
      Och Lisa Mo var frånvarande
      Och omröstningen går ihop

    Scenario: Den som saknas i en fullständig röstlista har inte röstat
      Givet en omröstning i § 60
        | Röst | Antal | Vilka                                |
        | Ja   | 3     | Alva Berg, Börje Carlén och Disa Ehn |
        | Nej  | 3     | Frans Gran, Hilda Iv och Joel Kall   |
      När deltagandet i § 60 sammanställs
      Så deltog 6 personer i beslutet
      Och det går inte att säga om Lisa Mo deltog: tjänstgör, men står inte i röstlistan
      Och omröstningen går inte ihop: 6 röstade, men 7 tjänstgjorde och avstod inte

    Scenario: Siffror utan namn säger hur många men inte vilka
      Givet en omröstning i § 60
        | Röst   | Antal |
        | Ja     | 3     |
        | Nej    | 3     |
        | Avstår | 0     |
      När deltagandet i § 60 sammanställs
      Så deltog 6 personer i beslutet
      Och det går inte att säga om Lisa Mo deltog

    Scenario: Bara partigrupper och antal anges
      Givet en omröstning i § 60
        | Röst | Antal | Partier         |
        | Ja   | 4     | S 2, V 1 och L 1 |
        | Nej  | 3     | M 2 och KD 1    |
      När deltagandet i § 60 sammanställs
      Så deltog 7 personer i beslutet
      Och ja-rösterna kom från S 2, V 1 och L 1
      Och omröstningen går ihop

  Regel: Summan i protokollet ska stämma med röstlistan (5 kap. 67 § och 6 kap. 35 § kommunallagen)

    Scenario: Röstlistan ger en annan summa än protokollet
      Givet en omröstning i § 61
        | Röst | Antal | Vilka                                         |
        | Ja   | 5     | Alva Berg, Börje Carlén, Disa Ehn och Lisa Mo |
        | Nej  | 3     | Frans Gran, Hilda Iv och Joel Kall            |
      När deltagandet i § 61 sammanställs
      Så går omröstningen inte ihop: ja: 5 enligt summan, 4 enligt röstlistan

    Scenario: Fler röster än det finns röstberättigade
      Givet en omröstning i § 61
        | Röst | Antal |
        | Ja   | 5     |
        | Nej  | 4     |
      När deltagandet i § 61 sammanställs
      Så deltog 7 personer i beslutet
      Och omröstningen går inte ihop: 9 röstade, men 7 kunde rösta

    Scenario: En ersättare som inte tjänstgör står i röstlistan
      Givet närvarolistan
        | Namn             | Egenskap  |
        | Alva Berg (S)    | ledamot   |
        | Frans Gran (M)   | ledamot   |
        | Nina Oleby (S)   | ersättare |
      Och en omröstning i § 61
        | Röst | Antal | Vilka                    |
        | Ja   | 2     | Alva Berg och Nina Oleby |
        | Nej  | 1     | Frans Gran               |
      När deltagandet i § 61 sammanställs
      Så går det inte att säga om Nina Oleby deltog
      Och det påpekas: Nina Oleby (S) röstade, men tjänstgör inte enligt närvarolistan

  Regel: En paragraf kan ha flera omröstningar, och den som avgör saken räknas (omröstningslista efter förebild från Norrtälje)

    Scenario: Ledamoten röstar i den första omröstningen och har gått före den andra
      Givet en omröstning om återremiss i § 62
        | Röst | Antal | Vilka                                                  |
        | Ja   | 3     | Frans Gran, Hilda Iv och Lisa Mo                       |
        | Nej  | 4     | Alva Berg, Börje Carlén, Disa Ehn och Joel Kall        |
      Och en huvudomröstning i § 62
        | Röst        | Antal | Vilka                                           |
        | Ja          | 4     | Alva Berg, Börje Carlén, Disa Ehn och Joel Kall |
        | Nej         | 2     | Frans Gran och Hilda Iv                         |
        | Frånvarande | 1     | Lisa Mo                                         |
      När deltagandet i § 62 sammanställs
      Så deltog 6 personer i beslutet
      Och rösterna blev 3 ja och 4 nej i omröstning 1
      Och rösterna blev 4 ja och 2 nej i omröstning 2

    Scenario: Ledamoten röstar om återremiss och deltar sedan inte i beslutet
      Givet Lisa Mo (L) deltar inte i beslutet i § 62
      Och § 62 avgörs med acklamation
      Och en omröstning om återremiss i § 62
        | Röst | Antal | Vilka                                           |
        | Ja   | 3     | Frans Gran, Hilda Iv och Lisa Mo                |
        | Nej  | 4     | Alva Berg, Börje Carlén, Disa Ehn och Joel Kall |
      När deltagandet i § 62 sammanställs
      Så deltog 6 personer i beslutet
      Och Lisa Mo avstod från att delta
      Och beslutet räknas som fattat med acklamation

    Scenario: Ett motförslag röstas fram först, och huvudomröstningen avgör
      Givet en omröstning om motförslag i § 62
        | Röst | Antal | Vilka                                    |
        | Ja   | 2     | Disa Ehn och Lisa Mo                     |
        | Nej  | 3     | Frans Gran, Hilda Iv och Joel Kall       |
      Och en huvudomröstning i § 62
        | Röst | Antal | Vilka                                           |
        | Ja   | 4     | Alva Berg, Börje Carlén, Disa Ehn och Lisa Mo   |
        | Nej  | 3     | Frans Gran, Hilda Iv och Joel Kall              |
      När deltagandet i § 62 sammanställs
      Så deltog 7 personer i beslutet
      Och rösterna blev 2 ja och 3 nej i omröstning 1
      Och rösterna blev 4 ja och 3 nej i omröstning 2

  Regel: I en sluten omröstning är bara siffrorna kända (5 kap. 54 § och 6 kap. 33 § kommunallagen)

    Scenario: Ett val med slutna sedlar
      Givet ett val med sluten omröstning i § 63
        | Kandidat       | Röster |
        | Vera Ylander (S) | 4    |
        | Sten Orre (M)  | 2      |
        | Blanka         | 1      |
      När deltagandet i § 63 sammanställs
      Så deltog 7 personer i beslutet
      Och beslutet räknas som fattat med sluten omröstning
      Och ingen enskild röst är känd

    Scenario: Lika många röster i ett val avgörs med lott och inte med utslagsröst
      Givet ett val med sluten omröstning i § 63
        | Kandidat         | Röster |
        | Vera Ylander (S) | 3      |
        | Sten Orre (M)    | 3      |
        | Ogiltiga         | 1      |
      Och lotten avgör
      När deltagandet i § 63 sammanställs
      Så deltog 7 personer i beslutet
      Och beslutet räknas som fattat med sluten omröstning
      Och omröstningen går ihop

  Regel: Vid lika röstetal har ordföranden utslagsröst, också den som avstod från att rösta (5 kap. 56 § och 6 kap. 33 § kommunallagen; Göteborgs praxis)

    Scenario: Utslagsrösten är inte en röst till
      Givet Lisa Mo (L) deltar inte i beslutet i § 64
      Och en omröstning i § 64
        | Röst | Antal | Vilka                                |
        | Ja   | 3     | Alva Berg, Börje Carlén och Disa Ehn |
        | Nej  | 3     | Frans Gran, Hilda Iv och Joel Kall   |
      Och Alva Berg (S) avgör med sin utslagsröst
      När deltagandet i § 64 sammanställs
      Så deltog 6 personer i beslutet
      Och Alva Berg avgav utslagsrösten, som inte räknas bland de 6 rösterna
      Och omröstningen går ihop

    Scenario: Ordföranden avstod från att rösta och avgör ändå
      Givet en omröstning i § 64
        | Röst   | Antal | Vilka                              |
        | Ja     | 3     | Börje Carlén, Disa Ehn och Lisa Mo |
        | Nej    | 3     | Frans Gran, Hilda Iv och Joel Kall |
        | Avstår | 1     | Alva Berg                          |
      Och Alva Berg (S) avgör med sin utslagsröst
      När deltagandet i § 64 sammanställs
      Så deltog Alva Berg i beslutet
      Och Alva Berg avgav utslagsrösten, som inte räknas bland de 7 rösterna
      Och omröstningen går ihop

    Scenario: Utslagsröst utan lika röstetal
      Givet en omröstning i § 64
        | Röst | Antal | Vilka                                         |
        | Ja   | 4     | Alva Berg, Börje Carlén, Disa Ehn och Lisa Mo |
        | Nej  | 3     | Frans Gran, Hilda Iv och Joel Kall            |
      Och Alva Berg (S) avgör med sin utslagsröst
      När deltagandet i § 64 sammanställs
      Så går omröstningen inte ihop: en utslagsröst är antecknad, men röstetalen är inte lika
