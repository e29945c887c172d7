# The timeline: play, dates, clocks, and the strip of days.

timeline-date = Datum
timeline-left = links
timeline-from = ab
timeline-repeat = Wiederholen
timeline-repeat-tip = Nach dem Ende der Wiedergabe von vorn beginnen
timeline-speed-tip = Wiedergabegeschwindigkeit einstellen
timeline-speed = Tempo: { $pace }
timeline-pace = { $n } { $n ->
    [one] Tag/s
   *[other] Tage/s
}
timeline-reset = Fensterbeginn zurücksetzen
timeline-reset-tip = Am ersten Tag des Datensatzes beginnen, { $day }
timeline-hindsight = Im Rückblick
timeline-hindsight-tip = Alles bis heute Veröffentlichte zählen
timeline-known-on = Wissensstand
timeline-known-on-tip = Nur zählen, was bis zum Tag des Wissensstands öffentlich war. Die Wiedergabe bewegt diesen Tag und hält den gezeigten fest
timeline-gross = Brutto
timeline-gross-tip = Alle Eintreffenden zählen, unabhängig von ihrer Herkunft
timeline-net = Netto
timeline-type-tip = Ein Datum wie 2022-02-13 oder 13. Februar 2022 eingeben, dann Enter drücken
timeline-type-day = Tag eingeben
timeline-type-other = Den anderen Tag eingeben
timeline-type-from = Beginn des Zeitfensters eingeben
timeline-type-known-on = Wissensstand eingeben
timeline-flag-left = links { $day }
timeline-flag-from = ab { $day }
timeline-flag-known-on = Wissensstand { $day }
timeline-day-tip = Der gezeigte Tag. Ziehen oder Pfeiltasten (Umschalt: eine Woche, Bild auf und ab: ein Monat, Pos1 und Ende)
timeline-other-tip = Der Tag der linken Karte. Ziehen oder Pfeiltasten verwenden
timeline-from-tip = Der Beginn des Zeitfensters: Veränderungen zählen ab diesem Tag. Ziehen oder Pfeiltasten verwenden
timeline-known-on-flag-tip = Der Wissensstand: Nur was bis zu diesem Tag öffentlich war, zählt. Ziehen oder Pfeiltasten verwenden
timeline-events = Ereignisse
timeline-strengths = Stärken
# $event: the title of the first.
timeline-mark = { $day }: { $event }
timeline-mark-more = { $day }: { $event } und { $n } { $n ->
    [one] weiteres Ereignis
   *[other] weitere Ereignisse
}
timeline-event = { $day } · { $kind }
timeline-event-until = { $day } bis { $until } · { $kind }
timeline-more = und { $n } weitere
timeline-no-change = Keine Veränderung
timeline-promised = { $people } zugesagt
timeline-arrived = { $people } eingetroffen
timeline-reported = { $n } { $n ->
    [one] Stärke
   *[other] Stärken
} gemeldet
timeline-no-people = Eine Phase ohne Zahl
