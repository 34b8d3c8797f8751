# language: sv

Egenskap: Bevis för vad protokollet säger
  Den som får ett bevis ska kunna kontrollera det själv, utan arkivet och utan att behöva tro på den som lämnade det.

  Regel: Ett bevis visar vad som stod i protokollet när arkivet skrev under

    Scenario: En utomstående kontrollerar att en paragraf stod i protokollet
      Givet en nämnd med 3 platser
      Och §§ 15–17
      Och protokollet arkiverades 2024-03-12
      När någon utomstående kontrollerar ett bevis för § 16
      Så håller beviset
      Och det visar att § 16 stod i protokollet 2024-03-12

    Scenario: Någon har ändrat ett beslut efteråt
      Givet en nämnd med 3 platser
      Och §§ 15–17
      Och protokollet arkiverades 2024-03-12
      Och någon har ändrat beslutet i § 16 i beviset
      När någon utomstående kontrollerar ett bevis för § 16
      Så håller inte beviset, på grund av innehållet

    Scenario: Någon har ändrat när protokollet arkiverades
      Givet en nämnd med 3 platser
      Och §§ 15–17
      Och protokollet arkiverades 2024-03-12
      Och någon har ändrat dagen för arkiveringen i beviset till 2024-03-06
      När någon utomstående kontrollerar ett bevis för § 16
      Så håller inte beviset, på grund av roten

  Regel: Vem som helst kan skriva under; bara kommunens nyckel räknas

    Scenario: Beviset är undertecknat med en nyckel som ingen känner till
      Givet en nämnd med 3 platser
      Och §§ 15–17
      Och protokollet arkiverades 2024-03-12
      Och beviset är undertecknat av någon annan än kommunen
      När någon utomstående kontrollerar ett bevis för § 16
      Så håller inte beviset, på grund av nyckeln
