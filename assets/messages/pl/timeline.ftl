# The timeline: play, dates, clocks, and the strip of days.

timeline-date = Data
timeline-left = lewa
timeline-from = od
timeline-repeat = Powtarzaj
timeline-repeat-tip = Powtarzaj po zakończeniu odtwarzania
timeline-speed-tip = Ustaw prędkość odtwarzania
timeline-speed = Prędkość: { $pace }
timeline-pace = { $n } { $n ->
    [one] dzień/s
    [few] dni/s
    [many] dni/s
   *[other] dnia/s
}
timeline-reset = Przywróć początek
timeline-reset-tip = Zacznij od pierwszego dnia zbioru danych, { $day }
timeline-hindsight = Retrospektywnie
timeline-hindsight-tip = Uwzględnij wszystko, co dotąd opublikowano
timeline-known-on = Stan wiedzy na
timeline-known-on-tip = Uwzględnij tylko to, co było jawne do dnia stanu wiedzy. Odtwarzanie przesuwa ten dzień, a pokazany pozostaje stały
timeline-gross = Brutto
timeline-gross-tip = Licz wszystkich, którzy przybywają, bez względu na miejsce wyjścia
timeline-net = Netto
timeline-type-tip = Wpisz datę, np. 2022-02-13 lub 13 lutego 2022, i naciśnij Enter
timeline-type-day = Wpisz dzień
timeline-type-other = Wpisz drugi dzień
timeline-type-from = Wpisz początek przedziału
timeline-type-known-on = Wpisz dzień stanu wiedzy
timeline-flag-left = lewa { $day }
timeline-flag-from = od { $day }
timeline-flag-known-on = wiedza na { $day }
timeline-day-tip = Pokazany dzień. Przeciągnij albo użyj klawiszy strzałek (Shift: tydzień, Page Up i Page Down: miesiąc, Home i End)
timeline-other-tip = Dzień lewej mapy. Przeciągnij albo użyj klawiszy strzałek
timeline-from-tip = Początek przedziału: zmiany liczą się od tego dnia. Przeciągnij albo użyj klawiszy strzałek
timeline-known-on-flag-tip = Dzień stanu wiedzy: liczy się tylko to, co było jawne do tego dnia. Przeciągnij albo użyj klawiszy strzałek
timeline-events = Wydarzenia
timeline-strengths = Liczebności
# $event: the title of the first.
timeline-mark = { $day }: { $event }
timeline-mark-more = { $day }: { $event } i jeszcze { $n } { $n ->
    [one] inne wydarzenie
    [few] inne wydarzenia
    [many] innych wydarzeń
   *[other] innego wydarzenia
}
timeline-event = { $day } · { $kind }
timeline-event-until = { $day } – { $until } · { $kind }
timeline-more = i jeszcze { $n }
timeline-no-change = Bez zmian
timeline-promised = zadeklarowano { $people }
timeline-arrived = przybyło { $people }
timeline-reported = podano { $n } { $n ->
    [one] liczebność
    [few] liczebności
    [many] liczebności
   *[other] liczebności
}
timeline-no-people = Etap bez liczby
