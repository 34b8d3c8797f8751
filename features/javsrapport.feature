# language: sv

Egenskap: Jävsrapport
  Revisorn ser alla jäv över organ och år, vad protokollen inte säger om dem, och vem som senare deltog i samma ärende.
  Rapporten pekar ut ställen att se på. Den slår aldrig fast att något är fel.

  Regel: Varje jäv är en rad, och det som inte framgår räknas upp

    Scenario: Jäv i en nämnd utan uppgift om grund och utgång
      Givet en nämnd med 3 platser
      Och §§ 1–4
      Och närvarolistan
        | Namn           | Egenskap |
        | Alva Brink (C) | ledamot  |
        | Bo Edman (S)   | ledamot  |
        | Cia Flod (M)   | ledamot  |
      Och Bo Edman anmäler jäv i § 2
      När jävsrapporten sammanställs
      Så har jävsrapporten 1 rad för Bo Edman
      Och det framgår inte av protokollet: jävsgrunden, om personen lämnade rummet

    Scenario: En ersättare träder in och den jäviga lämnar rummet
      Givet en nämnd med 3 platser
      Och §§ 1–4
      Och närvarolistan
        | Namn           | Egenskap  |
        | Alva Brink (C) | ledamot   |
        | Bo Edman (S)   | ledamot   |
        | Cia Flod (M)   | ledamot   |
        | Dag Gren (S)   | ersättare |
      Och Bo Edman lämnar rummet på grund av jäv i § 2, och Dag Gren träder in
      När jävsrapporten sammanställs
      Så ersattes Bo Edman enligt jävsrapporten av Dag Gren (S)
      Och det framgår inte av protokollet: jävsgrunden

  Regel: En lucka i närvarolistan är inget jäv, men revisorn frågar efter skälet

    Scenario: En ledamot saknas i en enda paragraf
      Givet en nämnd med 3 platser
      Och §§ 1–4
      Och närvarolistan
        | Namn           | Egenskap | Paragrafer  |
        | Alva Brink (C) | ledamot  |             |
        | Bo Edman (S)   | ledamot  | §§ 1–2, 4   |
        | Cia Flod (M)   | ledamot  |             |
      När jävsrapporten sammanställs
      Så har jävsrapporten 0 rader för Bo Edman
      Och revisorns prövning 7 ger utfallet: att se på

  Regel: Den som var jävig och senare deltar i samma ärende pekas ut utan att det kallas fel

    Scenario: Jäv i nämnden och deltagande i ett senare sammanträde
      Givet en nämnd med 3 platser
      Och §§ 1–4
      Och närvarolistan
        | Namn           | Egenskap |
        | Alva Brink (C) | ledamot  |
        | Bo Edman (S)   | ledamot  |
      Och Bo Edman anmäler jäv i § 2
      När samma ärende tas upp igen och Bo Edman deltar
      Så pekar jävsrapporten ut Bo Edman att se på
