# language: sv

Egenskap: Samma person i många protokoll
  Ett protokoll anger namn och parti, inte vem personen är. Samma namn och parti i samma kommun och mandatperiod räknas som en
  person, och antas vara samma person i nästa mandatperiod. Där protokollet utelämnar parti, dag eller kommun antas det
  vara den enda i arkivet som det kan vara. Båda antagandena syns. Allt annat som kan vara samma person visas som ett
  tveksamt par, och ingen slås ihop i det tysta: den som vet skriver det i en aliasfil.

  Regel: Mandatperioder i följd antas vara samma person, och det syns

    Scenario: Omvald två gånger
      Givet att Anna Ek (S) satt i kommunstyrelsen i Granvik 2012, 2016 och 2020
      Så finns personen "Anna Ek (S) 2010–2022", sammanförd genom mandatperioder i följd
      Och finns inget tveksamt par

    Scenario: Fullmäktige byter mandatperiod i oktober, styrelsen vid årsskiftet
      Givet att Anna Ek (S) satt i kommunfullmäktige i Granvik 2022-10-15
      Och att Anna Ek (S) satt i kommunstyrelsen i Granvik 2022-12-31
      Så finns personen "Anna Ek (S) 2018–2026", sammanförd genom mandatperioder i följd

    Scenario: Den som vet att det är två personer skriver det
      Givet att Anna Ek (S) satt i kommunstyrelsen i Granvik 2016 och 2020
      När aliasfilen säger att Anna Ek (S) vald 2014 inte är Anna Ek (S) vald 2018
      Så finns personerna "Anna Ek (S) 2014–2018" och "Anna Ek (S) 2018–2022"
      Och finns inget tveksamt par

  Regel: Namnar i skilda mandatperioder är två tills någon säger annat

    Bakgrund:
      Givet att Anna Ek (S) satt i kommunstyrelsen i Granvik 2004 och 2024

    Scenario: Tjugo år emellan
      Så finns personerna "Anna Ek (S) 2002–2006" och "Anna Ek (S) 2022–2026"
      Och är de ett tveksamt par: "ett namn med år emellan: någon som kommit tillbaka, eller två personer"

    Scenario: Hon kom tillbaka
      När aliasfilen säger att Anna Ek (S) vald 2002 är Anna Ek (S) vald 2022
      Så finns personen "Anna Ek (S) 2002–2006, 2022–2026", sammanförd genom aliases[0]
      Och finns inget tveksamt par

    Scenario: Det var hennes brorsdotter
      När aliasfilen säger att Anna Ek (S) vald 2002 inte är Anna Ek (S) vald 2022
      Så finns personerna "Anna Ek (S) 2002–2006" och "Anna Ek (S) 2022–2026"
      Och finns inget tveksamt par

  Regel: Ett partibyte avgör den som vet

    Bakgrund:
      Givet att Anna Ek (S) satt i kommunstyrelsen i Granvik 2020
      Och att Anna Ek (V) satt i kommunstyrelsen i Granvik 2024

    Scenario: Samma namn i två partier
      Så finns personerna "Anna Ek (S) 2018–2022" och "Anna Ek (V) 2022–2026"
      Och är de ett tveksamt par: "ett namn, två partier: ett partibyte eller två personer"

    Scenario: Hon bytte parti
      När aliasfilen säger att Anna Ek (S) är Anna Ek (V)
      Så finns personen "Anna Ek (V) 2018–2026", sammanförd genom aliases[0]
      Och finns inget tveksamt par

  Regel: Där protokollet utelämnar något antas det vara den enda som det kan vara, och det syns

    Scenario: Ett protokoll utan dag
      Givet att Anna Ek (S) satt i kommunstyrelsen i Granvik 2020
      Och att Anna Ek (S) satt i kommunstyrelsen i Granvik utan dag
      Så finns personen "Anna Ek (S) 2018–2022", sammanförd genom utan dag
      Och finns inget tveksamt par

    Scenario: Utan parti
      Givet att Anna Ek (S) satt i kommunstyrelsen i Granvik 2020
      Och att Anna Ek utan parti satt i kommunstyrelsen i Granvik 2021
      Så finns personen "Anna Ek (S) 2018–2022", sammanförd genom parti anges inte

    Scenario: Utan kommun
      Givet att Anna Ek (S) satt i kommunstyrelsen i Granvik 2020
      Och att Anna Ek (S) satt i kommunstyrelsen 2021
      Så finns personen "Anna Ek (S) 2018–2022", sammanförd genom kommun anges inte

    Scenario: Två partier, och en tredje gång inget
      Givet att Anna Ek (S) och Anna Ek (V) satt i kommunstyrelsen i Granvik 2020
      Och att Anna Ek utan parti satt i kommunstyrelsen i Granvik 2021
      Så finns personerna "Anna Ek 2018–2022", "Anna Ek (S) 2018–2022" och "Anna Ek (V) 2018–2022"

    Scenario: Två kommuner, och en tredje gång ingen
      Givet att Anna Ek (S) satt i kommunstyrelsen i Granvik 2020
      Och att Anna Ek (S) satt i kommunstyrelsen i Norrby 2020
      Och att Anna Ek (S) satt i kommunstyrelsen 2021
      Så finns personerna "Anna Ek (S) 2018–2022", "Anna Ek (S) 2018–2022" och "Anna Ek (S) 2018–2022"

    Scenario: Den som vet att det är någon annan skriver det
      Givet att Anna Ek (S) satt i kommunstyrelsen i Granvik 2020
      Och att Anna Ek utan parti satt i kommunstyrelsen i Granvik 2021
      När aliasfilen säger att Anna Ek (S) inte är Anna Ek utan parti
      Så finns personerna "Anna Ek 2018–2022" och "Anna Ek (S) 2018–2022"
      Och finns inget tveksamt par

  Regel: En partibeteckning betyder vad den betyder i kommunen den dagen

    Scenario: Folkpartiet blev Liberalerna
      Givet att Anna Ek (FP) satt i kommunstyrelsen i Granvik 2015
      Och att Anna Ek (L) satt i kommunstyrelsen i Granvik 2016
      Så finns personen "Anna Ek (L) 2014–2018"

    Scenario: Två beteckningar för ett lokalt parti
      Givet att Anna Ek (D) satt i kommunstyrelsen i Göteborg 2020
      Och att Anna Ek (DEM) satt i kommunstyrelsen i Göteborg 2021
      Så finns personen "Anna Ek (D) 2018–2022"

    Scenario: Samma bokstäver är inte samma parti i en annan kommun
      Givet att Anna Ek (D) satt i kommunstyrelsen i Granvik 2020
      Och att Anna Ek (DEM) satt i kommunstyrelsen i Granvik 2021
      Så finns personerna "Anna Ek (D) 2018–2022" och "Anna Ek (DEM) 2018–2022"
      Och är de ett tveksamt par: "ett namn, två partier: ett partibyte eller två personer"

  Regel: Rapporter räknar personer så som arkivet känner dem

    Scenario: Två med samma namn tjugo år isär
      Givet att Anna Ek (S) och Bo Alm (M) satt i kommunstyrelsen i Granvik 2004 och 2024
      Så har närvarostatistiken raderna "Anna Ek [2002–2006] 1/1" och "Anna Ek [2022–2026] 1/1"
      Och säger den "Anna Ek är flera personer i arkivet: Anna Ek [2002–2006] (S) och Anna Ek [2022–2026] (S)."

    Scenario: Den som vet att hon kom tillbaka skriver det
      Givet att Anna Ek (S) och Bo Alm (M) satt i kommunstyrelsen i Granvik 2004 och 2024
      När aliasfilen säger att Anna Ek (S) vald 2002 är Anna Ek (S) vald 2022
      Så har närvarostatistiken raden "Anna Ek 2/2"
      Och säger den "Anna Ek är en person, sammanförd genom aliases[0] i aliasfilen: Anna Ek (S) 2002–2006 och 2022–2026."

    Scenario: Hon gifte sig
      Givet att Anna Ek (S) och Bo Alm (M) satt i kommunstyrelsen i Granvik 2020
      Och att Anna Ek-Lund (S) och Bo Alm (M) satt i kommunstyrelsen i Granvik 2024
      När aliasfilen säger att Anna Ek (S) är Anna Ek-Lund (S)
      Så har närvarostatistiken raden "Anna Ek-Lund 2/2"

    Scenario: Samma namn i två partier är två personer
      Givet att Anna Ek (S) och Bo Alm (M) satt i kommunstyrelsen i Granvik 2020
      Och att Anna Ek (V) och Bo Alm (M) satt i kommunstyrelsen i Granvik 2024
      Så har närvarostatistiken raderna "Anna Ek 1/1" och "Anna Ek 1/1"
      Och säger den "Anna Ek är flera personer i arkivet: Anna Ek (S) och Anna Ek (V)."

    Scenario: Samma person i ett protokoll utan dag
      Givet att Anna Ek (S) och Bo Alm (M) satt i kommunstyrelsen i Granvik 2020
      Och att Anna Ek (S) och Bo Alm (M) satt i kommunstyrelsen i Granvik utan dag
      Så har närvarostatistiken raden "Anna Ek 2/2"
      Och säger den "Antas vara en person var, också där protokollet utelämnar kommun, dag eller parti: Anna Ek och Bo Alm. Arkivet har ingen annan som det kan vara."

    Scenario: Omvald i nästa mandatperiod, och ingenting läggs till
      Givet att Anna Ek (S) och Bo Alm (M) satt i kommunstyrelsen i Granvik 2020 och 2024
      Så har närvarostatistiken raden "Anna Ek 2/2"
      Och säger den inget om namn
