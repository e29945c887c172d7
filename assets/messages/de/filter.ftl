# The filters on the left, and what is filtered, above the map.

filter-title = Filter
filter-clear = Löschen
filter-hint = Wörter in Eintrag oder Quelle
filter-name = Nach Text filtern
filter-quoted = „{ $word }“
# $words: “additional” or “additions”.
filter-read-as = „{ $word }“ nicht gefunden: gesucht wird nach { $words }
filter-fewer = Weniger
filter-all = Alle { $n }
# $face: one of the two above; $kind: sender, source …
filter-list = { $face }: { $kind }
filter-value = { $name }: { $n } { $n ->
    [one] Zahl
   *[other] Zahlen
} an diesem Tag mit den übrigen Filtern
filter-checked = Geprüft
filter-only = Nur
filter-remove = Diesen Filter entfernen
filter-remove-name = Filter { $name } entfernen
filter-clear-all = Alle löschen
filter-nothing-today = Kein Eintrag an diesem Tag passt zu diesen Filtern
filter-nothing = Kein Eintrag passt zu diesen Filtern
filter-other-days = An anderen Tagen gibt es passende Einträge.
filter-not-zero = Das heißt nicht null.
