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

  Regel: Ett protokoll utan dag är en post som andra

    Scenario: Det läggs in en gång, och kan rättas
      När ett protokoll utan dag läggs in
      Och samma protokoll utan dag läggs in igen
      Så finns 4 versioner i arkivet
      När det rättas till rubriken "Ny skola" med skälet "rubriken var fel"
      Och samma protokoll utan dag läggs in igen
      Så finns 5 versioner i arkivet

    Scenario: Dess beteckning säger inget om ett namn som skyddas
      När ett protokoll utan dag läggs in
      Och namnet Maja Sundin (S) tas bort med skälet "skyddad identitet"
      Och samma protokoll utan dag läggs in igen
      Så blir svaret att ett namn i det är skyddat
      Och finns namnet inte i någon version

  Regel: Två kommuner med samma beteckning blandas inte ihop

    Scenario: Håbos protokoll läggs inte in som Habos
      När kommunstyrelsens protokoll från Habo läggs in
      Så läggs kommunstyrelsens protokoll från Håbo samma dag inte in
      Och finns 4 versioner i arkivet

  Regel: Den som ändrar upptäcks

    Scenario: Databasen själv vägrar att ändra en version
      När någon försöker ändra vem som lade in version 1
      Så vägrar databasen

    Scenario: En ändring förbi spärrarna hittas
      När någon tar bort spärrarna och ändrar vem som lade in version 1
      Så pekar kontrollen ut version 1

  Regel: Den som själv har sparat något från arkivet behöver inte lita på det

    Scenario: Hela arkivet har skrivits om och undertecknats på nytt
      Givet att revisorn har sparat en kontrollpunkt
      När någon skriver om hela arkivet med rubriken "Ny bro" och undertecknar det med en egen nyckel
      Så stämmer arkivet med sig självt
      Men det stämmer inte med revisorns kontrollpunkt
      Och det är inte undertecknat med kommunens nyckel

    Scenario: Arkivet har vuxit sedan revisorn var där
      Givet att revisorn har sparat en kontrollpunkt
      När protokollet den 2024-03-26 läggs in
      Så stämmer arkivet med revisorns kontrollpunkt

    Scenario: Ett ändrat arkiv undertecknas inte
      Givet att revisorn har sparat en kontrollpunkt
      När någon har bytt ut loggens rot
      Så vägrar arkivet att göra en ny kontrollpunkt

  Regel: Ett skyddat namn kan tas bort för gott

    Abstrakt Scenario: Andras namn rörs inte
      När protokollet den 2024-03-12 rättas till rubriken "<rubrik>" med skälet "rubriken var fel"
      Och namnet Maja Sundin (S) tas bort med skälet "skyddad identitet"
      Så är rubriken den 2024-03-12 "<rubrik>"
      Men rubriken pekas ut för den som vill titta

      Exempel:
        | rubrik                          |
        | Avsägelse från Anna-Maja Sundin |
        | Avsägelse från Maja Sundin-Ek   |
        | Avtal med Stora Maja Sundin AB  |
        | Begäran från Maja Sundin (M)    |
        | Begäran från Maja K Sundin      |
        | Begäran från M. Sundin          |

    Abstrakt Scenario: Namnet hittas hur det än är skrivet
      När protokollet den 2024-03-12 rättas till rubriken "<rubrik>" med skälet "rubriken var fel"
      Och namnet Maja Sundin (S) tas bort med skälet "skyddad identitet"
      Så är rubriken den 2024-03-12 "<ny rubrik>"

      Exempel:
        | rubrik                     | ny rubrik                       |
        | Maja Sundins avsägelse     | Skyddad identitets avsägelse    |
        | Val efter MAJA SUNDIN      | Val efter Skyddad identitet     |
        | Val efter Sundin, Maja (S) | Val efter Skyddad identitet (S) |

    Scenario: En rättelse för inte namnet tillbaka
      När namnet Maja Sundin (S) tas bort med skälet "skyddad identitet"
      Så går protokollet den 2024-03-05 inte att rätta med en fil där namnet står

    Scenario: En äldre fil i exporten för inte namnet tillbaka
      Givet en export av arkivet
      När namnet Maja Sundin (S) tas bort med skälet "skyddad identitet"
      Och arkivet exporteras igen, men filen för den 2024-03-05 är den gamla
      Så vägrar importen och pekar ut den filen

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
