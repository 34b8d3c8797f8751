# language: sv

Egenskap: Begäran om proportionellt val
  Ett val blir proportionellt om tillräckligt många av de närvarande begär det: antalet närvarande delat med antalet som ska
  väljas ökat med ett, avrundat uppåt. Den som är där utan att delta i valet räknas med.

  Bakgrund:
    Givet ett kommunfullmäktige med 49 platser
    Och organet är kommunfullmäktige
    Och sammanträdet hölls 2024-03-18
    Och §§ 70–74

  Regel: R43 Ett val är proportionellt om tillräckligt många av de närvarande begär det (2 § lagen om proportionella val)

    Scenario: Fyra av trettioen räcker när sju ska väljas (S18)
      Givet 31 ledamöter är närvarande
      Och 4 ledamöter begär proportionellt val av 7 personer i § 74
      Och begäran bifalls
      När protokollet granskas
      Så är R43 uppfylld i § 74 utan anmärkning

    Scenario: Fyra av trettioen nekas när sju ska väljas (S18)
      Givet 31 ledamöter är närvarande
      Och 4 ledamöter begär proportionellt val av 7 personer i § 74
      Och begäran avslås
      När protokollet granskas
      Så ger R43 ett fel i § 74: avslaget: 4 av 31 närvarande begärde det, 4 räcker
      Och stödet är 2 § lagen om proportionella val i kommuner och regioner (2022:629)

    Scenario: Tre av trettioen räcker inte när sju ska väljas (S18)
      Givet 31 ledamöter är närvarande
      Och 3 ledamöter begär proportionellt val av 7 personer i § 74
      Och begäran bifalls
      När protokollet granskas
      Så ger R43 ett fel i § 74: bifallet: 3 av 31 närvarande begärde det, det krävs 4

    Scenario: Tre av trettioen nekas när sju ska väljas (S18)
      Givet 31 ledamöter är närvarande
      Och 3 ledamöter begär proportionellt val av 7 personer i § 74
      Och begäran avslås
      När protokollet granskas
      Så är R43 uppfylld i § 74

    Abstrakt Scenario: När en enda ska väljas krävs hälften, avrundat uppåt
      Givet 31 ledamöter är närvarande
      Och <antal> ledamöter begär proportionellt val av 1 person i § 74
      Och begäran bifalls
      När protokollet granskas
      Så <svar>

      Exempel:
        | antal | svar                                             |
        | 16    | är R43 uppfylld i § 74                           |
        | 15    | ger R43 ett fel i § 74: det krävs 16             |

    Scenario: Den som avstår från valet räknas ändå som närvarande
      Givet 33 ledamöter är närvarande
      Och 1 av dem avstår i § 74
      Och 4 ledamöter begär proportionellt val av 7 personer i § 74
      Och begäran avslås
      När protokollet granskas
      Så är R43 uppfylld i § 74

    Scenario: Det är oklart om den trettiotredje var där, och det avgör
      Givet 33 ledamöter är närvarande
      Och Ledamot 33 (S) enligt protokollet inte är med om § 74, utan angivet skäl
      Och 4 ledamöter begär proportionellt val av 7 personer i § 74
      Och begäran avslås
      När protokollet granskas
      Så går R43 inte att avgöra i § 74: om dessa var närvarande

    Scenario: Protokollet säger inte hur många som ska väljas
      Givet 31 ledamöter är närvarande
      Och 4 ledamöter begär proportionellt val i § 74, oklart av hur många personer
      Och begäran avslås
      När protokollet granskas
      Så går R43 inte att avgöra i § 74: hur många som ska väljas

    Scenario: Protokollet säger inte om begäran bifölls
      Givet 31 ledamöter är närvarande
      Och 4 ledamöter begär proportionellt val av 7 personer i § 74
      När protokollet granskas
      Så går R43 inte att avgöra i § 74: om begäran bifölls

    Scenario: Utan närvarolista är kvoten okänd
      Givet 4 ledamöter begär proportionellt val av 7 personer i § 74
      Och begäran avslås
      När protokollet granskas
      Så går R43 inte att avgöra i § 74: vilka som var närvarande

    Scenario: En nämnd som väljer sitt utskott räknar på samma sätt
      Givet organet är en nämnd
      Och 11 ledamöter är närvarande
      Och 2 ledamöter begär proportionellt val av 5 personer i § 74
      Och begäran avslås
      När protokollet granskas
      Så ger R43 ett fel i § 74: avslaget: 2 av 11 närvarande begärde det, 2 räcker

    Abstrakt Scenario: Kvoten är densamma före och efter den nya lagen om proportionella val
      Givet 31 ledamöter är närvarande
      Och 3 ledamöter begär proportionellt val av 7 personer i § 74
      Och begäran bifalls
      När protokollet granskas enligt lagen den <dag>
      Så ger R43 ett fel i § 74
      Och stödet är 2 § <lag>

      Exempel:
        | dag        | lag                                                            |
        | 2022-06-30 | lagen om proportionellt valsätt (1992:339)                     |
        | 2022-07-01 | lagen om proportionella val i kommuner och regioner (2022:629) |
