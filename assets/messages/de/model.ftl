# Values that cannot be read: what is wrong, and the fix. $text: quoted as “…”, unless quoted here.

# $set: what the word should be; $allowed: the words, as files have them.
model-unknown-word = „{ $word }“ ist { $set ->
    [event] keine Ereignisart
    [as-of] kein Zeitpunkt am Tag
    [word] kein Wort für eine Anzahl
    [middle] keine Hauptansicht
    [map] keine Kartenposition
    [scope] keine Stationierungsart
    [component] keine Teilstreitkraft
    [command] kein Kommando
    [stage] keine Phase
    [tier] kein Quellenrang
    [region] keine Region
    [thing] keine Kategorie
    [measure] keine Messgröße
    [projection] keine Projektion
    [theme] kein Design
   *[other] kein Wert für { $set }
}: eines von { $allowed } verwenden
model-not-a-word = { $word } ist { $set ->
    [event] keine Ereignisart
    [as-of] kein Zeitpunkt am Tag
    [word] kein Wort für eine Anzahl
    [middle] keine Hauptansicht
    [map] keine Kartenposition
    [scope] keine Stationierungsart
    [component] keine Teilstreitkraft
    [command] kein Kommando
    [stage] keine Phase
    [tier] kein Quellenrang
    [region] keine Region
    [thing] keine Kategorie
    [measure] keine Messgröße
    [projection] keine Projektion
    [theme] kein Design
   *[other] kein Wert für { $set }
}
model-not-a-word-fix = eines von { $allowed } verwenden
model-code = „{ $text }“ ist kein Code: ein bis acht Großbuchstaben oder Ziffern verwenden, etwa POL oder NATO
model-not-a-code = { $text } ist kein Code
model-day = „{ $text }“ ist kein Datum: die Form 2022-02-13 verwenden
model-not-a-date = { $text } ist kein Datum
model-not-a-date-fix = 2022-02-13 verwenden, oder 2022-02, 2022-Q1 oder 2022, wenn nur das bekannt ist
model-own-colors = „{ $text }“ ergibt keine Farben: jeden Wert mit seiner Farbe schreiben, etwa USA=#0a5ca8, DEU=#c53a3d
model-class-bounds = „{ $text }“ ergibt keine Klassen: bis zu vier Zahlen über null schreiben, etwa 100; 1000; 10000
model-no-id = eine ID darf nicht leer sein
model-empty = „{ $column }“ ist leer
model-empty-fix = ausfüllen: jede Zeile braucht es
model-yes-or-no = { $text } ist weder yes noch no
model-yes-or-no-fix = yes eingeben oder leer lassen
model-ends-first = { $until } liegt vor { $day }
model-ends-first-fix = die beiden Tage tauschen oder einen berichtigen
model-half-a-point = nur eines von lat und lon ist angegeben
model-half-a-point-fix = beide angeben oder keines
model-degrees = { $text } ist keine Gradzahl von −{ $most } bis { $most }
model-degrees-fix = Dezimalgrad mit Punkt verwenden, etwa 50.11
# $column: as the file has it; numbers are as the file has them.
model-count-needs = „{ $word }“ braucht eine Zahl in „{ $column }“
model-count-needs-fix = ausfüllen, oder unknown als Wort verwenden
model-count-order = low { $low } ist größer als high { $high }
model-count-order-fix = die beiden Zahlen tauschen
model-count-differs = { $column } { $number } passt nicht zum Wort „{ $word }“, nach dem es { $made } ist
model-count-differs-fix = „{ $column }“ leer lassen oder { $made } eingeben, oder ein anderes Wort wählen
model-count-open = { $column } { $number } passt nicht zum Wort „{ $word }“, das es offen lässt
model-count-open-fix = „{ $column }“ leer lassen oder ein anderes Wort wählen
model-count-best = best liegt außerhalb des Bereichs von low bis high
model-count-best-fix = eine der drei Zahlen berichtigen
model-count-whole = { $text } ist keine ganze Zahl
model-count-whole-fix = eine ganze Personenzahl ohne Trennzeichen oder Wörter eingeben, etwa 1700
model-count-negative = { $text } ist negativ
model-count-negative-fix = eine Personenzahl kann nicht negativ sein: einen Abzug als Phase seiner Verlegung erfassen
model-count-large = { $text } sind mehr Personen als möglich
model-count-large-fix = Personen eingeben, nicht Tausende oder IDs; die Grenze ist 1000000000
model-layer-path = „{ $text }“ ist keine Ebene. Einen Pfad schreiben und dann, was gilt, etwa „bases.geojson,color=#0a5ca8,label=name“.
model-layer-value = { $key }={ $value } ist für eine Ebene nicht gültig. Farben haben die Form #0a5ca8, Schalter sind yes oder no.
model-layer-most = Eine Karte hat höchstens { $most } Ebenen.

model-quoted = „{ $text }“
