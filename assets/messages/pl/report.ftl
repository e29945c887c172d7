# A report in sentences.

# $about: the countries, or the title of the dataset.
report-title = { $about }: od { $from } do { $to }
# $text: a headline, such as “US troops for Poland, 13 February 2022: 4,700 promised, about 1,133 arrived”.
report-sentence = { $text }.
report-present = Na miejscu: { $number }.
report-no-movement = W tym okresie nie było ruchów.
# $question: “Changes since 1 February 2022; levels of scope “assigned”.”; $known: one of the two below.
report-question = { $question } { $known }
report-known-on = Stan wiedzy na { $day }.
report-hindsight = Retrospektywnie: obejmuje wszystko, co zawiera zbiór danych.
report-holds = Liczby na { $day }
report-changed = Co się zmieniło
report-strengths = Liczebności podane w tym okresie
report-events = Wydarzenia
report-breakdown = Podział
report-rivals = Doniesienia konkurencyjne
report-gaps = Czego brakuje
report-second = Możliwe drugie doniesienia
report-sources = Źródła
report-about = O tym raporcie
# $quantity: “Promised”.
report-number = { $quantity }: { $number }
report-nothing = Żaden rekord nie mówi nic o tym kraju w tym okresie: { $host }.
report-no-change = Na ten okres nie przypada żaden etap ruchu.
# $step: “3,000 ordered for Poland”; $whose: “United States, NATO command”.
report-step = { $day }: { $step } ({ $whose })
report-expected = Oczekiwane: źródło jest starsze niż ten dzień. Liczy się tylko jako zadeklarowane.
# $reported: “1,700 reported in Poland (assigned)”.
report-strength = { $day }: { $reported }, { $sender }
report-event = { $day }: { $title }
report-by = Podział: { $by ->
    [sender] wysyłający
    [command] dowództwo
    [scope] zakres
    [operation] operacja
    [place] miejsce
   *[other] { $by }
}
# $by: “Sender”; $value: the only one that there is.
report-alone = { $by }: { $value }
report-more = jeszcze { $n }
# $claim: “176 reported in Poland (assigned), United States, 31 Dec 2021”.
report-counts = Liczone: { $claim }
# $why: “Not used: an official source is preferred”.
report-rival = { $number }, { $source }. { $why }
report-region = Suma źródła dla regionu: pokazana dla porównania, niedodawana.
# $quantity: “Arrived”; $number: “not reported”.
report-missing = { $quantity }, { $number }: { $hosts }
report-missing-many = { $quantity }, { $number }; liczba krajów: { $n }
# $whose: “Poland, United Kingdom”; $moved: “350 promised, arrival not reported”.
report-waiting = { $whose }: { $moved }
report-unsourced = { $n } { $n ->
    [one] doniesienie stojące za tymi liczbami nie ma
    [few] doniesienia stojące za tymi liczbami nie mają
    [many] doniesień stojących za tymi liczbami nie ma
   *[other] doniesienia stojące za tymi liczbami nie mają
} źródła
report-unquoted = { $n } { $n ->
    [one] doniesienie stojące za tymi liczbami nie ma
    [few] doniesienia stojące za tymi liczbami nie mają
    [many] doniesień stojących za tymi liczbami nie ma
   *[other] doniesienia stojące za tymi liczbami nie mają
} cytatu
report-unsure = { $n ->
    [one] { $n } doniesienia stojącego za tymi liczbami
    [few] { $n } doniesień stojących za tymi liczbami
    [many] { $n } doniesień stojących za tymi liczbami
   *[other] { $n } doniesienia stojącego za tymi liczbami
} nie porównano ze źródłem
report-accepted = Przyjęto: { $note }
report-read = dostęp { $day }
report-cite = Cytuj jako: { $cite }
report-view = To samo pytanie dla „Otwórz ścieżkę…” lub --view-file: { $view }
report-map = Mapa, { $day }. { $title }. { $about }
report-chart = Liczby w czasie. { $title }
report-page = { $title } · { $n } z { $all }
report-dialog = Raport
report-format = Format
report-format-is = { $kind ->
    [docx] Edytor tekstu (.docx)
    [pdf] PDF
    [html] Strona WWW (.html)
    [md] Markdown (.md)
   *[other] { $kind }
}
report-hosts = Dotyczy
report-all = Wszystkie pokazane kraje
report-hosts-note = Filtry obowiązują.
report-days = Dni
report-from = Od
report-to = Do
report-first-day = Pierwszy dzień
report-last-day = Ostatni dzień
report-no-day = „{ $text }” nie jest datą: użyj postaci 2022-02-13
report-path = Ścieżka raportu
report-writing = Zapisywanie…
report-ask = Zapisz raport
report-of = Raport: { $host }
# The head of a column of levels. $quantity: “Present”; $scope: “assigned”.
report-of-scope = { $quantity } ({ $scope })
