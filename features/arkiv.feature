# language: sv

Egenskap: Arkivet
  Kommunens protokoll bevaras i decennier. Inget i arkivet ändras eller försvinner: en rättelse är en ny version, och den
  som i efterhand ändrar något upptäcks.

  Bakgrund:
    Givet ett arkiv med kommunstyrelsens protokoll den 2024-03-05, 2024-03-12 och 2024-03-19

  Regel: Inget går förlorat

    Scenario: Samma protokoll läggs in en gång till
      När protokollet den 2024-03-05 läggs in igen
      Så finns 3 versioner i arkivet

    Scenario: En rättelse är en ny version, och den gamla finns kvar
      När protokollet den 2024-03-05 rättas till rubriken "Ny skola" med skälet "rubriken var fel"
      Så har protokollet den 2024-03-05 versionerna import och rättelse
      Och dess första version har rubriken "Ny förskola"
      Och dess senaste version har rubriken "Ny skola" och skälet "rubriken var fel"

    Scenario: Ett återkallat protokoll gäller inte, men kan ses
      När protokollet den 2024-03-12 återkallas med skälet "hör till en annan kommun"
      Så gäller 2 protokoll
      Och har protokollet den 2024-03-12 versionerna import och återkallelse

    Scenario: Ett återkallat protokoll kommer inte tillbaka för att det läggs in igen
      När protokollet den 2024-03-12 återkallas med skälet "hör till en annan kommun"
      Och protokollet den 2024-03-12 läggs in igen
      Så blir svaret att det är återkallat
      Och gäller 2 protokoll

    Scenario: Ett protokoll som lyder annorlunda ersätter inget, och det sägs vad som skiljer
      När protokollet den 2024-03-05 läggs in med rubriken "Ny skola"
      Så blir svaret att det lyder annorlunda
      Och skillnaden är rubriken på § 1
      Och har protokollet den 2024-03-05 versionerna import

    Scenario: Ett skyddat namn kommer inte tillbaka för att protokollet läggs in igen
      När namnet Maja Sundin (S) tas bort med skälet "skyddad identitet"
      Och protokollet den 2024-03-05 läggs in igen
      Så blir svaret att ett namn i det är skyddat
      Och finns namnet inte i någon version

  Regel: Den som ändrar upptäcks

    Scenario: Databasen själv vägrar att ändra en version
      När någon försöker ändra vem som lade in version 1
      Så vägrar databasen

    Scenario: En ändring förbi spärrarna hittas
      När någon tar bort spärrarna och ändrar vem som lade in version 1
      Så pekar kontrollen ut version 1

  Regel: Ett skyddat namn kan tas bort för gott

    Scenario: Namnet är borta och allt annat kan fortfarande bevisas
      Givet ett bevis för protokollet den 2024-03-12, där namnet inte finns
      När namnet Maja Sundin (S) tas bort med skälet "skyddad identitet"
      Så finns namnet inte i någon version
      Och stämmer arkivet
      Och är det tidigare beviset fortfarande giltigt

    Scenario: Det går att se vad som skulle raderas innan något raderas
      När borttagning av namnet Maja Sundin (S) prövas med skälet "skyddad identitet"
      Så skulle 2 protokoll ändras
      Och finns 3 versioner i arkivet
      Och finns namnet kvar i protokollet den 2024-03-05
      Och stämmer arkivet
