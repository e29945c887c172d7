# Names of steps: what Undo and Back name.

# $action: Undo, Redo, Back or Forward; $name: a name of a step.
step-of = { $action }: { $name }
step-play = Відтворити
step-pause = Призупинити
step-measure = Величина
# $filter: sender, host, …
step-filter = Фільтр: { $filter }
step-filter-text = Фільтр за текстом
step-selection = Вибір
step-view = Вигляд
# $kind: strength, movement, …; $place: a country, or what the record is about.
step-number = { $place } { $before } → { $after }
step-edit = правка ({ $kind }), { $place }
step-add = додавання ({ $kind }), { $place }
step-add-people = додавання ({ $kind }), { $place } { $people }
step-delete = вилучення ({ $kind }), { $place }
step-delete-people = вилучення ({ $kind }), { $place } { $people }
step-nothing = нічого
# $name: one of the above.
step-and-more = { $name } і ще { $n } { $n ->
    [one] рядок
    [few] рядки
    [many] рядків
   *[other] рядка
}
step-event = «{ $title }»
step-series-complete = серія { $name } повна
step-series-not-complete = серія { $name } неповна
step-series = зміна серії
step-accept-findings = прийняття зауважень
step-accept = прийняття зауваження ({ $kind })
# $people: a number; $place: a country or a place in words.
step-accept-movement = прийняття { $people } → { $place }
step-accept-strength = прийняття { $people }, { $place }
# $kind: “call”, “warning”.
step-accept-event = прийняття події ({ $kind }, { $day })
step-assign = дати слова полю: { $field }
step-split = поділити картку
step-join = з’єднати дві картки
step-reopen = повторне відкриття зауваження ({ $kind })
step-pin = закріплення { $id }
step-unpin = відкріплення { $id }
step-count-in = рахування { $names } у { $id }
step-count-alone = рахування { $names } окремо
step-texts = Заголовок і підписи
step-layers = шари
step-ranges = дальності
step-distance = відстань
