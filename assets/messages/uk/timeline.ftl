# The timeline: play, dates, clocks, and the strip of days.

timeline-date = Дата
timeline-left = ліва
timeline-from = від
timeline-repeat = Повторювати
timeline-repeat-tip = Повторювати, коли відтворення закінчиться
timeline-speed-tip = Задати швидкість відтворення
timeline-speed = Швидкість: { $pace }
timeline-pace = { $n } { $n ->
    [one] день/с
    [few] дні/с
    [many] днів/с
   *[other] дня/с
}
timeline-reset = Скинути початок
timeline-reset-tip = Почати з першого дня набору даних, { $day }
timeline-hindsight = Ретроспективно
timeline-hindsight-tip = Враховувати все, що досі опубліковано
timeline-known-on = Відомо на
timeline-known-on-tip = Враховувати лише те, що було оприлюднено до вказаного дня. Відтворення рухає цей день, а показаний лишається сталим
timeline-gross = Брутто
timeline-gross-tip = Рахувати всіх, хто прибуває, хоч би звідки
timeline-net = Нетто
timeline-type-tip = Введіть дату, напр. 2022-02-13 або 13 лютого 2022, і натисніть Enter
timeline-type-day = Введіть день
timeline-type-other = Введіть другий день
timeline-type-from = Введіть початок проміжку
timeline-type-known-on = Введіть день «відомо на»
timeline-flag-left = ліва { $day }
timeline-flag-from = від { $day }
timeline-flag-known-on = відомо на { $day }
timeline-day-tip = Показаний день. Перетягніть або скористайтеся клавішами зі стрілками (Shift: тиждень, Page Up і Page Down: місяць, Home і End)
timeline-other-tip = День лівої карти. Перетягніть або скористайтеся клавішами зі стрілками
timeline-from-tip = Початок проміжку: зміни рахуються від цього дня. Перетягніть або скористайтеся клавішами зі стрілками
timeline-known-on-flag-tip = День «відомо на»: рахується лише те, що було оприлюднено до цього дня. Перетягніть або скористайтеся клавішами зі стрілками
timeline-events = Події
timeline-strengths = Чисельності
# $event: the title of the first.
timeline-mark = { $day }: { $event }
timeline-mark-more = { $day }: { $event } та ще { $n } { $n ->
    [one] подія
    [few] події
    [many] подій
   *[other] події
}
timeline-event = { $day } · { $kind }
timeline-event-until = { $day } – { $until } · { $kind }
timeline-more = і ще { $n }
timeline-no-change = Без змін
timeline-promised = обіцяно { $people }
timeline-arrived = прибуло { $people }
timeline-reported = вказано { $n } { $n ->
    [one] чисельність
    [few] чисельності
    [many] чисельностей
   *[other] чисельності
}
timeline-no-people = Етап без числа
