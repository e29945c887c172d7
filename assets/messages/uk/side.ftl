# The side panel: numbers, changes, records, findings.

side-page = Бічна панель
side-page-numbers = Числа
side-page-changes = Зміни
side-back-face = ←  Усі країни
side-back = Назад до всіх країн
side-back-tip = Назад до сум (Esc)
side-known-on = За відомим на { $day }: пізніших публікацій не враховано.
side-inhabitants = Населення: { $source }.
side-looking-up = Завантаження записів за цими числами…
## Numbers

# $label: what it is; $number: how many, or “not reported”.
side-number = { $label }: { $number }
side-number-tip = Показати записи й джерела за цим числом
side-number-old = { $number } (застаріле)
side-unknown-number = кількість невідома
# $word: present or reported.
side-level = { $word } { $number }
side-level-old = { $word } { $number }, востаннє вказано на { $day }
side-only-announced = з них { $people } лише оголошено
side-only-announced-long = з них { $people } лише оголошено, ще без наказу і не в дорозі
side-formula-and = { $formula }; { $only }
# $things: what is counted, such as “people”.
side-total-levels = Стани: { $things } на місці, ніколи не додаються до змін.
side-oldest = найстаріше від { $day }
side-hosts-oldest = у { $n } { $n ->
    [one] країні
    [few] країнах
    [many] країнах
   *[other] країни
}, найстаріше від { $day }
side-present-formula = вказано + прибуло − виведено відтоді
side-some-old = Деякі з цих чисел востаннє вказано понад 400 днів тому.
side-no-strength = немає чисельності з цим охопленням
side-no-strength-public = на той час жодної чисельності не оприлюднено
side-scope = Охоплення: { $scope }
side-scope-of-levels = Охоплення станів
# $what: promised, present or reported; $unit: “per 1,000 inhabitants”.
side-in-unit = { $what }: { $number }, { $divisor }
# $things: such as “combat aircraft”.
side-thing = Рахується: { $things }
side-in-unit-unknown = { $what }: кількість невідома, тож немає значення «{ $unit }»
# $things: such as “people”; $quantity: promised, present or reported.
side-hosts-by = Країни за кількістю: { $things } ({ $quantity })
side-ranked = { $place }. { $host }: { $number }
side-nothing = Записів цього дня немає. Це не означає нуля.
side-nothing-filtered = Жоден запис цього дня не відповідає цим фільтрам. Це не означає нуля.
side-hosts-no-rate = Ще { $n } { $n ->
    [one] країна має
    [few] країни мають
    [many] країн мають
   *[other] країни мають
} число, але немає відомого значення, на яке його поділити.
side-hosts-no-movement = Ще { $n } { $n ->
    [one] країна має
    [few] країни мають
    [many] країн мають
   *[other] країни мають
} тут чисельність, але жодного переміщення.
side-hosts-unlisted = { $n } { $n ->
    [one] країна більше не наводиться.
    [few] країни більше не наводяться.
    [many] країн більше не наводяться.
   *[other] країни більше не наводяться.
}
side-hosts-no-level = Ще { $n } { $n ->
    [one] країна має
    [few] країни мають
    [many] країн мають
   *[other] країни мають
} записи, але { $why }.
side-show-present = Показати «на місці»
side-show-movements = Показати переміщення
side-by-moved = Обіцяно і прибуло за
side-by = { $quantity } за
side-break-down-by = Розбити за
side-unit-not-stated = Підрозділ не вказано
side-no-movement-in-window = У проміжку немає переміщень.
side-no-strength-see-above = Немає чисельності з цим охопленням. Стани вище мають усі охоплення.
side-levels = Стани за охопленням
side-levels-whose = Відправник, охоплення
side-levels-note = Стани різного охоплення показано поруч і ніколи не додано.
side-levels-parts = Частини одного відправника й охоплення (операції, місця, підрозділи, типи) додаються.
side-reported-label = Вказано:
side-present-label = На місці:
side-reported-not-here = не вказано: попередньої чисельності в цьому наборі даних немає
side-reported-not-public = не вказано: на той час жодної чисельності не оприлюднено
side-sent = Відправлено звідси
side-sent-net = Вище їх віднято.
side-sent-gross = Числа нетто (N) їх віднімають.
side-sent-to = Куди: { $place }
side-sent-more = Ще { $n } тут не наведено. Усі записи є в таблиці.
side-no-arrival = прибуття не вказано
## Records

side-records-behind = Записи за цими числами
side-not-counted = { $n } { $n ->
    [one] запис не рахується цього дня
    [few] записи не рахуються цього дня
    [many] записів не рахуються цього дня
   *[other] запису не рахуються цього дня
}
side-not-counted-note = Попередні й пізніші дні, цілі, замінені частинами, і записи, що не відповідають фільтрам.
side-more-cards = Ще { $n }: показати всі в таблиці
side-more-cards-tip = Перелічити й упорядкувати всі записи в таблиці
# $whole and $other: another record, as “the movement to Poland (m1)”.
side-part-of = Частина від: { $whole }, рахується один раз
side-relieves = Ротація, нічого не додає; змінює: { $other }
side-counted-in = Рахується в: { $other }
side-remainder = Тут рахується лише залишок. Частини рахуються окремо
side-elsewhere = Наведено тут, не додано
side-count-alone = Рахувати окремо
side-count-alone-name = Рахувати { $id } окремо
side-count-alone-tip = Прибрати зв’язок з іншим записом
side-event-note = Контекст, ніколи не рахується як люди.
side-locator = ({ $locator })
side-no-source = Джерела «{ $id }» немає в цьому наборі даних
side-unsure = Непевно: ще не звірено з джерелом
side-pinned = Закріплено
side-pin = Закріпити твердження
side-pin-name = Закріпити { $id }
side-pin-tip = Рахувати це твердження, хоч би що казало правило
side-unpin = Відкріпити
side-unpin-name = Відкріпити { $id }
side-unpin-tip = Нехай твердження знову вибирає правило
side-edit = Редагувати
side-edit-name = Редагувати { $id }
side-edit-tip = Редагувати, скопіювати або вилучити цей запис
side-edit-change = Редагувати запис…
side-edit-copy = Копіювати як новий запис…
side-edit-add-stage = Додати етап…
side-edit-source = Редагувати джерело…
side-edit-delete = Вилучити
side-edit-delete-movement = Вилучити з етапами
side-edit-delete-tip = «Відмінити» повертає його
side-file = Файл: { $name }
## Time

side-chart = Графік
side-chart-numbers = Числа
side-chart-changes = Зміни в часі
side-chart-levels = Стани в часі
side-chart-name = { $host } у часі
side-chart-total = Загал у часі
side-chart-looking-up = Завантаження чисел у часі…
side-chart-too-many = Забагато днів для накладання: лінії показують суму.
side-chart-nothing = Немає чисел для накладання за цією величиною.
side-stack-others = { $n } { $n ->
    [one] інший
    [few] інші
    [many] інших
   *[other] іншого
}
side-stack-sum = Разом: { $number }
## Today

side-changed-today = Зміни цього дня
side-nothing-today = Немає: жодна чисельність і жоден етап переміщення не має цієї дати.
side-change-of = { $change } ({ $sender })
side-events = Події
side-no-events = Цього дня немає.
side-event = Подія: { $title }
side-events-with = Події за участю: { $host }
side-changes = Зміни за проміжок
side-changes-n = { $n } { $n ->
    [one] зміна
    [few] зміни
    [many] змін
   *[other] зміни
}
side-changes-window = { $from } → { $day }
side-changes-later = Проміжок починається після цього дня: виберіть раніший початок.
side-no-changes = За цей проміжок нічого не змінилося. Невідоме число не є зміною.
side-no-changes-filtered = Жодна зміна за цей проміжок не відповідає цим фільтрам. Невідоме число не є зміною.
side-changes-moves = Переміщення: { $n }
side-changes-levels = Стани: { $n }
# $change: “+1,700 promised”.
side-change-in = { $change }, { $place }
side-change = Зміна: { $head }, { $more }
side-copy-tsv = Копіювати як TSV
side-copy-tsv-tip = Скопіювати список для таблиці, з табуляцією між стовпцями
side-learnt = Стало відомо згодом
side-show-hindsight = Показати ретроспективно
side-next-known = Далі: відомо на { $day }
side-next-known-tip = Перейти до наступного дня, коли оприлюднено твердження за цими числами
## Findings

side-all-findings = Усі зауваження
side-findings-on = { $n } { $n ->
    [one] зауваження
    [few] зауваження
    [many] зауважень
   *[other] зауваження
} на { $day }
side-findings-of = { $kind } ({ $n })
side-finding = Зауваження: { $text }
side-no-findings = Зауважень щодо чисел цього дня немає.
side-none-open = Відкритих зауважень немає: усі прийнято.
side-severity = Вага
side-kind = Вид
side-all = Усі
side-all-kinds = Усі види
side-accepted = Прийняті
side-accepted-note = Прийнято: { $note }
side-show-on-map = Показати на карті
side-records = Записи
side-accept = Прийняти…
side-take-back = Відкрити знову
side-accept-hint = Причина
side-accept-field = Причина прийняття
side-accept-with-note = Прийняти з цією причиною
# $whose: “NATO’s”.
side-serve-in = Рахувати один раз, у чисельності організації ({ $sender }):
side-count-in = Рахувати в чисельності організації ({ $sender }): { $member }
side-count-in-tip = Рахувати їх у чисельності організації. «Відмінити» повертає назад; збереження лишає це в наборі даних
side-count-all-in = Усіх
side-unplaced = Без однієї відомої країни
side-unplaced-note = Враховано в сумах вище, але не на карті.
side-regions = Регіональні суми
side-regions-note = Конкурентні до сум своїх країн: не додаються.
side-no-country = Стани без однієї країни
side-no-country-note = Не враховано в сумах вище, і немає на карті.
side-coverage = Покриття
side-coverage-note = Поза ним цей набір даних нічого не каже. Це не означає нуля.
side-day-not-covered = Цей день поза покриттям.
side-not-covered = Поза покриттям цього набору даних. Це не означає нуля.
side-absent = Цей набір даних не має тут числа на цей день. Це не означає нуля.
side-absent-filtered = Жодне число на цей день не відповідає тут цим фільтрам. Це не означає нуля.
