# The map: titles and labels of symbols, title, notes, footnote, legend.

# $name: a country or place; $statement: one of the sentences below, or of figure.ftl.
scene-title = { $name }: { $statement }
# In another unit than people: the statement in the unit, in people, and what is divided by.
scene-divided = { $statement } ({ $plain }, { $divisor })
scene-no-rate-for = { $statement }, Rate nicht bekannt
scene-no-rate = Rate nicht bekannt
# What a share or a rate is divided by.
scene-of-total = von insgesamt { $people }
scene-of-inhabitants = von { $people } Einwohnern im Jahr { $year }
scene-elsewhere = { $host }, Ort nicht angegeben
scene-other-places = { $host }, andere Orte
# $place: the largest of the places that share a symbol.
scene-places = { $place } und { $n } weitere
# $people and $whole: “1,700”.
scene-part-of = { $people } von { $whole }
# $what: units, or places; $source: a publisher and a day.
scene-who-says = { $what } ({ $source })
scene-and-others = { $named } und andere
scene-stub = Herkunft nicht gemeldet
# $origin: “the United States”.
scene-from = aus: { $origin }
scene-stub-short = von ?
# $word: promised, net promised, arrived, reported or present.
scene-number-not-known = { $word }, Zahl nicht bekannt
# $what: that it is not known, and what else there is to say.
scene-not-known = { $word }, { $what }
scene-number = { $people } { $word }
scene-level-on = { $people } { $word } am { $day }
scene-level-old = { $people } { $word }, zuletzt gemeldet am { $day }
# $what: one or several of the two above.
scene-change-days = { $what }, von { $from } bis { $to }
scene-level-change = { $what } ({ $scope }), von { $from } bis { $to }
scene-no-movements = Keine Verlegungen seit { $day }
scene-before-movements = Noch nichts: Verlegungen zählen ab { $day }
scene-without-movements = Dieser Datensatz enthält keine Verlegungen
scene-nothing-reported = { $name }, { $scope }: bis zu diesem Tag nichts gemeldet
scene-without-strengths = Dieser Datensatz enthält keine Stärken
scene-sum-promised = { $promised } { $word } seit { $day }, Eintreffen nicht gemeldet
scene-sum-moved = { $promised } { $word } seit { $day }, { $arrived } eingetroffen
scene-sum-level = { $name }, { $scope }: { $people }
scene-sum-level-old = { $name }, { $scope }: { $people }, einige zuletzt vor mehr als 400 Tagen gemeldet
scene-sum-change = Veränderung von { $from } bis { $to }: { $what }
scene-sum-net-change = Nettoveränderung von { $from } bis { $to }: { $what }
scene-some-old = Einige Bestände wurden zuletzt vor mehr als 400 Tagen gemeldet.
scene-no-earlier-day = Kein früherer Tag zum Vergleich
scene-picture = { $day }: { $summary }
scene-at = { $what } ({ $place })
scene-not-placed = Nicht auf der Karte: { $all }
scene-outside = Außerhalb dieses Ausschnitts: { $n } { $n ->
    [one] Aufnahmeland
   *[other] Aufnahmeländer
}
scene-outside-people = Außerhalb dieses Ausschnitts: { $n } { $n ->
    [one] Aufnahmeland
   *[other] Aufnahmeländer
}, { $people }
scene-outside-unknown = Außerhalb dieses Ausschnitts: { $n } Aufnahmeländer, { $people }; Zahl nicht bekannt in { $unknown } davon
scene-sources = Quellen: { $named }.
scene-more-sources = Quellen: { $named } und { $n } weitere.
scene-sources-counted = Quellen: { $n } { $n ->
    [one] Herausgeber
   *[other] Herausgeber
}.
scene-borders = Grenzen von { $year } ({ $note }): { $source }.
scene-borders-short = Grenzen von { $year }: { $source }.
scene-borders-neutral = umstrittene Gebiete schraffiert, niemandem zugeordnet
scene-borders-de-facto = umstrittene Gebiete schraffiert, nach Kontrolle zugeordnet
scene-borders-un = umstrittene Gebiete schraffiert, nach Resolutionen der Vereinten Nationen
scene-towns = Städte: GeoNames, CC BY 4.0.
scene-scale = { $km } km
## Legend

# $things: such as “People” or “Combat aircraft”; of a change within the sentence.
scene-legend-moved = Verlegungen: { $things }
scene-legend-present = Vor Ort: { $things }
scene-legend-reported = Gemeldet: { $things }
scene-legend-change = Mehr oder weniger { $things }
scene-flannery = Flannery-Skalierung, Exponent 0,57
scene-displaced = Linien führen von Symbolen zu ihren Orten
scene-smallest = Kleinstes Symbol: bis zu { $people }
# $most: such as “2,591”.
scene-dots = je bis zu { $most }: { $n } Aufnahmeländer
scene-dots-people = je bis zu { $most }: { $n } Aufnahmeländer, { $people }
scene-dots-unknown = Zahl nicht bekannt: { $n } { $n ->
    [one] Aufnahmeland
   *[other] Aufnahmeländer
}
# An arrow of that width.
scene-arrow = { $people } ab ihrer Herkunft
scene-largest = Größtes Symbol: { $people } oder mehr
scene-arrived = eingetroffen
scene-reported = gemeldet
scene-present = vor Ort
scene-ordered = befohlen
scene-announced = angekündigt
scene-range = vom niedrigsten zum höchsten
scene-at-least = mindestens
scene-old = über 400 Tage alt
scene-more-there = mehr: eingetroffen oder vor Ort
scene-more-promised = mehr: zugesagt
scene-fewer = weniger
scene-zero = als null gemeldet
scene-halves = links: vor Ort, rechts: zugesagt
scene-fans = Fächer: ein Sektor je Farbe
scene-units = Einheiten nach Gattung und Größe (APP-6)
# Classes of numbers.
scene-class-first = bis zu { $most }
scene-class = { $least }–{ $most }
# Values that have no colour of their own.
scene-others = andere
## Insets

scene-inset-europe = Europa
scene-inset-gulf = Persischer Golf
scene-inset-baltic = Baltikum
scene-inset-caribbean = Karibik
scene-inset-korea-japan = Korea und Japan
## Layers of an SVG in Inkscape

scene-layer-map = Karte
scene-layer-insets = Nebenkarten
scene-layer-arrows = Pfeile
scene-layer-symbols = Symbole
scene-layer-labels = Beschriftungen
scene-layer-texts = Titel, Legende und Nachweise
scene-borders-own = Grenzen am { $day }: { $name }. Küsten: { $source }.
scene-layers = Ebenen: { $names }.
scene-layer-credit = { $name } ({ $credit })
scene-layer-other = andere
scene-layer-none = kein Wert
scene-measured = Reichweiten und Entfernungen
