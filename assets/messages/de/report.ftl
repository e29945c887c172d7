# A report in sentences.

# $about: the countries, or the title of the dataset.
report-title = { $about }: { $from } bis { $to }
# $text: a headline, such as “US troops for Poland, 13 February 2022: 4,700 promised, about 1,133 arrived”.
report-sentence = { $text }.
report-present = Vor Ort: { $number }.
report-no-movement = Keine Verlegung in diesem Zeitraum.
# $question: “Changes since 1 February 2022; levels of scope “assigned”.”; $known: one of the two below.
report-question = { $question } { $known }
report-known-on = Wissensstand { $day }.
report-hindsight = Im Rückblick: enthält alles, was der Datensatz weiß.
report-holds = Zahlen am { $day }
report-changed = Was sich verändert hat
report-strengths = In diesem Zeitraum gemeldete Stärken
report-events = Ereignisse
report-breakdown = Aufgliederung
report-rivals = Konkurrierende Angaben
report-gaps = Was fehlt
report-second = Mögliche zweite Meldungen
report-sources = Quellen
report-about = Über diesen Bericht
# $quantity: “Promised”.
report-number = { $quantity }: { $number }
report-nothing = Kein Eintrag sagt in diesem Zeitraum etwas aus ({ $host }).
report-no-change = Keine Phase einer Verlegung fällt in diesen Zeitraum.
# $step: “3,000 ordered for Poland”; $whose: “United States, NATO command”.
report-step = { $day }: { $step } ({ $whose })
report-expected = Erwartet: Die Quelle ist älter als dieser Tag. Es zählt nur als zugesagt.
# $reported: “1,700 reported in Poland (assigned)”.
report-strength = { $day }: { $reported }, { $sender }
report-event = { $day }: { $title }
report-by = Nach { $by ->
    [sender] Entsender
    [command] Kommando
    [scope] Stationierungsart
    [operation] Operation
    [place] Ort
   *[other] { $name }
}
# $by: “Sender”; $value: the only one that there is.
report-alone = { $by }: { $value }
report-more = { $n } weitere
# $claim: “176 reported in Poland (assigned), United States, 31 Dec 2021”.
report-counts = Zählt: { $claim }
# $why: “Not used: an official source is preferred”.
report-rival = { $number }, { $source }. { $why }
report-region = Summe einer Quelle für eine Region: zum Vergleich gezeigt, nicht addiert.
# $quantity: “Arrived”; $number: “not reported”.
report-missing = { $quantity }, { $number }: { $hosts }
report-missing-many = { $quantity }, { $number }: { $n } Aufnahmeländer
# $whose: “Poland, United Kingdom”; $moved: “350 promised, arrival not reported”.
report-waiting = { $whose }: { $moved }
report-unsourced = { $n } { $n ->
    [one] Angabe hinter diesen Zahlen hat
   *[other] Angaben hinter diesen Zahlen haben
} keine Quelle
report-unquoted = { $n } { $n ->
    [one] Angabe hinter diesen Zahlen hat
   *[other] Angaben hinter diesen Zahlen haben
} kein Zitat
report-unsure = { $n } { $n ->
    [one] Angabe hinter diesen Zahlen ist
   *[other] Angaben hinter diesen Zahlen sind
} nicht an der Quelle geprüft
report-accepted = Akzeptiert: { $note }
report-read = abgerufen { $day }
report-cite = Zitieren als: { $cite }
report-view = Dieselbe Frage für „Pfad öffnen …“ oder --view-file: { $view }
report-map = Karte, { $day }. { $title }. { $about }
report-chart = Zahlen im Zeitverlauf. { $title }
report-page = { $title } · { $n } von { $all }
report-dialog = Bericht
report-format = Format
report-format-is = { $kind ->
    [docx] Textverarbeitung (.docx)
    [pdf] PDF
    [html] Webseite (.html)
    [md] Markdown (.md)
   *[other] { $kind }
}
report-hosts = Über
report-all = Alle gezeigten Aufnahmeländer
report-hosts-note = Die Filter gelten.
report-days = Tage
report-from = Von
report-to = Bis
report-first-day = Erster Tag
report-last-day = Letzter Tag
report-no-day = „{ $text }“ ist kein Datum: die Form 2022-02-13 verwenden
report-path = Pfad des Berichts
report-writing = Wird geschrieben …
report-ask = Bericht speichern
report-of = Bericht: { $host }
# The head of a column of levels. $quantity: “Present”; $scope: “assigned”.
report-of-scope = { $quantity } ({ $scope })
