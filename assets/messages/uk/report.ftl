# A report in sentences.

# $about: the countries, or the title of the dataset.
report-title = { $about }: від { $from } до { $to }
# $text: a headline, such as “US troops for Poland, 13 February 2022: 4,700 promised, about 1,133 arrived”.
report-sentence = { $text }.
report-present = На місці: { $number }.
report-no-movement = За цей період переміщень немає.
# $question: “Changes since 1 February 2022; levels of scope “assigned”.”; $known: one of the two below.
report-question = { $question } { $known }
report-known-on = За відомим на { $day }.
report-hindsight = Ретроспективно: враховано все, що є в наборі даних.
report-holds = Числа на { $day }
report-changed = Що змінилося
report-strengths = Чисельності, вказані за цей період
report-events = Події
report-breakdown = Розбивка
report-rivals = Конкурентні твердження
report-gaps = Чого бракує
report-second = Можливі повторні повідомлення
report-sources = Джерела
report-about = Про цей звіт
# $quantity: “Promised”.
report-number = { $quantity }: { $number }
report-nothing = Жоден запис нічого не каже про цю країну за цей період: { $host }.
report-no-change = На цей період не припадає жоден етап переміщення.
# $step: “3,000 ordered for Poland”; $whose: “United States, NATO command”.
report-step = { $day }: { $step } ({ $whose })
report-expected = Очікується: джерело старіше за цей день. Рахується лише як обіцяне.
# $reported: “1,700 reported in Poland (assigned)”.
report-strength = { $day }: { $reported }, { $sender }
report-event = { $day }: { $title }
report-by = Розбивка: { $by ->
    [sender] відправник
    [command] командування
    [scope] охоплення
    [operation] операція
    [place] місце
   *[other] { $by }
}
# $by: “Sender”; $value: the only one that there is.
report-alone = { $by }: { $value }
report-more = ще { $n }
# $claim: “176 reported in Poland (assigned), United States, 31 Dec 2021”.
report-counts = Рахується: { $claim }
# $why: “Not used: an official source is preferred”.
report-rival = { $number }, { $source }. { $why }
report-region = Сума джерела для регіону: показано для порівняння, не додається.
# $quantity: “Arrived”; $number: “not reported”.
report-missing = { $quantity }, { $number }: { $hosts }
report-missing-many = { $quantity }, { $number }; країн: { $n }
# $whose: “Poland, United Kingdom”; $moved: “350 promised, arrival not reported”.
report-waiting = { $whose }: { $moved }
report-unsourced = { $n } { $n ->
    [one] твердження за цими числами не має
    [few] твердження за цими числами не мають
    [many] тверджень за цими числами не мають
   *[other] твердження за цими числами не мають
} джерела
report-unquoted = { $n } { $n ->
    [one] твердження за цими числами не має
    [few] твердження за цими числами не мають
    [many] тверджень за цими числами не мають
   *[other] твердження за цими числами не мають
} цитати
report-unsure = { $n } { $n ->
    [one] твердження за цими числами
    [few] твердження за цими числами
    [many] тверджень за цими числами
   *[other] твердження за цими числами
} не звірено з джерелом
report-accepted = Прийнято: { $note }
report-read = доступ { $day }
report-cite = Цитувати як: { $cite }
report-view = Те саме запитання для «Відкрити шлях…» або --view-file: { $view }
report-map = Карта, { $day }. { $title }. { $about }
report-chart = Числа в часі. { $title }
report-page = { $title } · { $n } з { $all }
report-dialog = Звіт
report-format = Формат
report-format-is = { $kind ->
    [docx] Текстовий процесор (.docx)
    [pdf] PDF
    [html] Вебсторінка (.html)
    [md] Markdown (.md)
   *[other] { $kind }
}
report-hosts = Про кого
report-all = Усі показані країни
report-hosts-note = Фільтри діють.
report-days = Дні
report-from = Від
report-to = До
report-first-day = Перший день
report-last-day = Останній день
report-no-day = «{ $text }» не є датою: використайте вигляд 2022-02-13
report-path = Шлях звіту
report-writing = Записування…
report-ask = Зберегти звіт
report-of = Звіт: { $host }
# The head of a column of levels. $quantity: “Present”; $scope: “assigned”.
report-of-scope = { $quantity } ({ $scope })
