# Which of rival claims counts, and what they say.

claim-pinned = закріплено інший запис
claim-tier-official = перевагу має офіційне джерело
claim-tier-press = перевагу має преса
claim-tier-secondary = перевагу має вторинне джерело
claim-newer = перевагу має новіше джерело, від { $day }
claim-later-row = джерела рівноцінні; перевагу має пізніший рядок
claim-other = перевагу має інший запис
claim-not-used = Не використано: { $why }
claim-replaced = Замінено пізнішою кількістю
claim-later = Після показаного дня: ще не рахується
claim-sources = { $n } { $n ->
    [one] джерело
    [few] джерела
    [many] джерел
   *[other] джерела
}
claim-one-source = { $n } { $n ->
    [one] твердження
    [few] твердження
    [many] тверджень
   *[other] твердження
} з одного джерела
# $who: one of the two above.
claim-no-number = { $who }, жодного числа
claim-range = { $who }, { $range }
claim-range-without = { $who }, { $range }, без числа: { $n }
claim-published = Опубліковано { $day }
claim-undated = День публікації невідомий
# $published: one of the two above; $tier: official, press or secondary.
claim-tier = { $published }, { $tier }
claim-public-since = { $published }, { $tier }; оприлюднено { $day }
claim-hindsight = { $published }, { $tier }; відомо лише ретроспективно
