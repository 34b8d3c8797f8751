# language: sv

Egenskap: Arvodesunderlag
  Protokollet anger vem som var med och hur länge. Kommunens egna bestämmelser gör det till enheter och kronor.

  Regel: Upplands-Bro betalar en första timme och därefter påbörjade halvtimmar

    Scenario: Ett sammanträde mellan 15.00 och 17.20
      Givet en nämnd med 3 platser
      Och §§ 1–4
      Och sammanträdet varade klockan 15.00–17.20
      Och närvarolistan
        | Namn           | Egenskap |
        | Alva Brink (C) | ledamot  |
      När arvodena räknas enligt upplands-bro-2019
      Så får Alva Brink 2,5 enheter och 606,50 kronor
      Och uträkningen för Alva Brink är "2 tim 20 min: första timmen och 3 påbörjade halvtimmar"

    Scenario: Den som går tidigare får betalt för sin egen tid
      Givet en nämnd med 3 platser
      Och §§ 1–4
      Och sammanträdet varade klockan 15.00–17.20
      Och närvarolistan
        | Namn           | Egenskap | Klockslag   |
        | Alva Brink (C) | ledamot  | 15.00–15.45 |
      När arvodena räknas enligt upplands-bro-2019
      Så får Alva Brink 1 enhet och 347 kronor

    Scenario: Ersättare som inte tjänstgör får inget
      Givet en nämnd med 3 platser
      Och §§ 1–4
      Och sammanträdet varade klockan 15.00–17.20
      Och närvarolistan
        | Namn           | Egenskap  |
        | Alva Brink (C) | ledamot   |
        | Dag Gren (C)   | ersättare |
      När arvodena räknas enligt upplands-bro-2019
      Så får Dag Gren 0 enheter och 0 kronor
      Och uträkningen för Dag Gren är "inget arvode: närvarade utan att tjänstgöra"

  Regel: Hudiksvall betalar halvdag till och med fyra timmar, och fullmäktige för sig

    Scenariomall: Halvdag och heldag
      Givet en nämnd med 3 platser
      Och §§ 1–4
      Och sammanträdet varade klockan <tid>
      Och närvarolistan
        | Namn           | Egenskap |
        | Alva Brink (C) | ledamot  |
      När arvodena räknas enligt hudiksvall-2023
      Så får Alva Brink <enheter> och <kronor> kronor

      Exempel:
        | tid         | enheter    | kronor |
        | 13.00–17.00 | 0,5 enhet  | 657    |
        | 13.00–17.01 | 1 enhet    | 949    |

    Scenario: Fullmäktige har ett dagarvode
      Givet ett fullmäktige med 31 platser
      Och organet är kommunfullmäktige
      Och §§ 1–4
      Och närvarolistan
        | Namn           | Egenskap |
        | Alva Brink (C) | ledamot  |
      När arvodena räknas enligt hudiksvall-2023
      Så får Alva Brink 1 enhet och 1168 kronor

    Scenario: Justeraren får en rad till
      Givet en nämnd med 3 platser
      Och §§ 1–4
      Och sammanträdet varade klockan 13.00–15.00
      Och närvarolistan
        | Namn           | Egenskap | Uppdrag   |
        | Alva Brink (C) | ledamot  | justerare |
      När arvodena räknas enligt hudiksvall-2023
      Så får Alva Brink 329 kronor för justering

  Regel: Härjedalen betalar en gång om dagen

    Scenario: Två sammanträden samma dag
      Givet en nämnd med 3 platser
      Och §§ 1–4
      Och närvarolistan
        | Namn           | Egenskap |
        | Alva Brink (C) | ledamot  |
      När arvodena för två sammanträden samma dag räknas enligt harjedalen-2024
      Så får Alva Brink sammanlagt 672 kronor

  Regel: Två som delar en plats får båda arvode

    Scenario: Ledamoten går och ersättaren tar över platsen
      Givet en nämnd med 3 platser
      Och §§ 1–4
      Och sammanträdet varade klockan 18.00–20.00
      Och närvarolistan
        | Namn           | Egenskap                | Tjänstgör för | Klockslag   |
        | Alva Brink (C) | ledamot                 |               | 18.00–19.00 |
        | Dag Gren (C)   | tjänstgörande ersättare | Alva Brink    | 19.00–20.00 |
      När arvodena räknas enligt upplands-bro-2019
      Så får Alva Brink 1 enhet och 347 kronor
      Och Dag Gren får 1 enhet och 347 kronor

  Regel: Den tid som protokollet inte anger gissas inte

    Scenario: Närvaron är bara begränsad till paragrafer
      Givet en nämnd med 3 platser
      Och §§ 1–4
      Och sammanträdet varade klockan 18.00–20.30
      Och närvarolistan
        | Namn           | Egenskap | Paragrafer |
        | Alva Brink (C) | ledamot  | §§ 1–2     |
      När arvodena räknas enligt upplands-bro-2019
      Så är arvodet för Alva Brink okänt
      Och uträkningen för Alva Brink är "okänt: bara med i §§ 1–2, och klockslaget anges inte"

    Scenario: En halvdag är en halvdag även om klockslaget saknas
      Givet en nämnd med 3 platser
      Och §§ 1–4
      Och sammanträdet varade klockan 18.00–20.30
      Och närvarolistan
        | Namn           | Egenskap | Paragrafer |
        | Alva Brink (C) | ledamot  | §§ 1–2     |
      När arvodena räknas enligt hudiksvall-2023
      Så får Alva Brink 0,5 enhet och 657 kronor

  Regel: Ingen attesterar sin egen rad

    Scenario: Ordförandens rad går till vice ordföranden
      Givet en nämnd med 3 platser
      Och §§ 1–4
      Och närvarolistan
        | Namn           | Egenskap      | Uppdrag         |
        | Alva Brink (C) | ledamot       | ordförande      |
        | Bo Edman (C)   | ledamot       |                 |
        | Eva Nord       | tjänsteperson | sekreterare     |
      Och Bo Edman är vice ordförande
      När arvodena räknas enligt hudiksvall-2023
      Så attesteras raden för Alva Brink av Bo Edman
      Och raden för Bo Edman attesteras av Alva Brink
      Och raderna intygas av Eva Nord

    Scenario: Namnen på den som attesterar räcker inte när två heter lika
      Givet en nämnd med 3 platser
      Och §§ 1–4
      Och närvarolistan
        | Namn           | Egenskap | Uppdrag    |
        | Alva Brink (C) | ledamot  | ordförande |
        | Alva Brink (C) | ledamot  |            |
        | Bo Edman (C)   | ledamot  |            |
      Och de två som heter Alva Brink har id A1 och A2
      Och Bo Edman är vice ordförande
      När arvodena räknas enligt hudiksvall-2023
      Så attesteras raden för Bo Edman av Alva Brink
      Och Alva Brink med id A1 attesteras av Bo Edman
      Och Alva Brink med id A2 attesteras av Alva Brink

  Regel: Två med samma namn och parti är två personer, om något skiljer dem åt

    Scenario: Id skiljer dem åt
      Givet en nämnd med 3 platser
      Och §§ 1–4
      Och sammanträdet varade klockan 13.00–15.00
      Och närvarolistan
        | Namn           | Egenskap |
        | Alva Brink (C) | ledamot  |
        | Alva Brink (C) | ledamot  |
      Och de två som heter Alva Brink har id A1 och A2
      När arvodena räknas enligt hudiksvall-2023
      Så får båda som heter Alva Brink 0,5 enhet och 657 kronor

    Scenario: Utan id går de inte att skilja åt
      Givet en nämnd med 3 platser
      Och §§ 1–4
      Och sammanträdet varade klockan 13.00–15.00
      Och närvarolistan
        | Namn           | Egenskap |
        | Alva Brink (C) | ledamot  |
        | Alva Brink (C) | ledamot  |
      När arvodena räknas enligt hudiksvall-2023
      Så är arvodet för Alva Brink okänt
      Och uträkningen för Alva Brink är "okänt: Alva Brink står två gånger i närvarolistan för samma tid, och inget anger om det är en person eller två namnar"

  Regel: Ett års arvoden gäller inte ett annat år

    Scenariomall: Sammanträdet hölls efter profilens sista dag
      Givet en nämnd med 3 platser
      Och §§ 1–4
      Och sammanträdet varade klockan 13.00–15.00
      Och sammanträdet hölls den <dag>
      Och närvarolistan
        | Namn           | Egenskap |
        | Alva Brink (C) | ledamot  |
      När arvodena räknas enligt <profil>
      Så är arvodet för Alva Brink okänt
      Och uträkningen för Alva Brink är "okänt: profilen gäller från och med <år>-01-01 till och med <år>-12-31, inte på sammanträdesdagen"

      Exempel:
        | dag        | profil            | år   |
        | 2025-03-04 | hudiksvall-2023   | 2023 |
        | 2024-03-05 | upplands-bro-2019 | 2019 |
        | 2025-01-01 | harjedalen-2024   | 2024 |
