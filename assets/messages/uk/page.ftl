# A page to share.
page-play = Відтворити
page-pause = Призупинити
page-day = День
page-before = Попередня зміна
page-after = Наступна зміна
page-search = Пошук країн
page-host = Країна перебування
page-choose = Виберіть країну перебування на карті або в таблиці: тут з’являться її числа, їхні джерела і слова, що їх наводять.
page-nothing = Жоден запис нічого не каже про цю країну цього дня.
page-made = Створено в
page-claim = { $people } ({ $kind }, { $day })
page-long = сторінка мала б { $days } днів, більше за { $most }: виберіть пізніший початок через --from або фільтр
page-progress = { $n } з { $all } днів
page-sources = Джерела й ліцензії
page-embed = Вбудувати цю сторінку
page-not-address = «{ $text }» не є адресою сторінки: запишіть її з https://
