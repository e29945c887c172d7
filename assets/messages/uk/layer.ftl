layer-issue = { $what }. Виправлення: { $fix }.
layer-issue-number = Об’єкт { $n }: { $what }. Виправлення: { $fix }.
layer-issue-name = «{ $name }» (об’єкт { $n }): { $what }. Виправлення: { $fix }.
layer-empty = Не має форми і не малюється
layer-empty-fix = дайте координати
layer-nan = Координата не є числом; не малюється
layer-nan-fix = замініть координати NaN, нескінченні або порожні
layer-swapped = Широту й довготу, схоже, переставлено; не малюється
layer-swapped-fix = пишіть спершу довготу, потім широту
layer-projected = Координати не в градусах; не малюється
layer-projected-fix = експортуйте файл знову як WGS 84 (EPSG:4326)
layer-outside = Координата поза глобусом; не малюється
layer-outside-fix = використайте довготи від −180 до 180 і широти від −90 до 90
layer-short = Кільце або лінія має замало точок, тож пропускається
layer-short-fix = дайте лініям дві точки, а кільцям три
layer-open = Кільце не замкнуте; малюється замкнутим
layer-open-fix = повторіть його першу точку в кінці
layer-crossing = Кільце перетинає саме себе біля { $lat }, { $lon }; малюється без змін
layer-crossing-fix = полагодьте його, наприклад через «Fix geometries» у QGIS
layer-unread = Не вдалося прочитати; пропускається
layer-unread-fix = перевірте тип і координати
layer-deep = Елементи вкладено глибше за { $most } рівнів; пропускається
layer-deep-fix = спростіть структуру
layer-cut = Файл пошкоджено; намальовано те, що було раніше ({ $cause })
layer-cut-record = запис { $n } обірвано
layer-cut-fix = експортуйте або завантажте його знову
layer-crs = Файл використовує інші координати, ніж градуси: { $crs }
layer-large = Файл має понад { $features } об’єктів або { $points } точок; решта не малюється
layer-large-fix = спростіть його або лишіть тільки те, що потрібно карті
layer-no-shx = Бракує файлу .shx; він не потрібен
layer-no-shx-fix = тримайте .shp, .shx, .dbf і .prj разом
layer-no-dbf = Бракує файлу .dbf; форми не мають назв і стовпців
layer-no-dbf-fix = покладіть файл .dbf поруч із файлом .shp
layer-broken-dbf = Не вдалося прочитати файл .dbf; форми не мають назв і стовпців
layer-error-io = Не вдалося прочитати «{ $path }»: { $cause }.
layer-error-large = «{ $name }» перевищує { $most } МБ. Спростіть файл або лишіть тільки те, що потрібно карті.
layer-error-swells = «{ $name }» розпаковується до розміру, значно більшого, ніж дозволяє файл, тож не читається.
layer-error-broken = «{ $name }» пошкоджено: { $cause }.
layer-error-unknown = «{ $name }» не є шаром. Шари — це GeoJSON, TopoJSON, shapefile (.shp або запакований), KML, KMZ чи CSV із широтою і довготою.
layer-error-places = «{ $name }» не має стовпців «latitude» і «longitude».
layer-error-none = «{ $name }» не містить шару.
layer-elsewhere = Шар «{ $path }» лежить поза текою набору даних, тому його не прочитано: скопіюйте файл до цієї теки або додайте його самі
layer-changed = Файл шару «{ $name }» змінився, відколи його додано; малюється таким, як є зараз.
layer-no-column = Шар «{ $name }» не має стовпця «{ $column }». Його стовпці: { $known }.
layer-no-days = Шар «{ $name }» не має стовпців із першим і останнім днем; його кордони чинні кожного дня. Вкажіть їх через from і until.
layer-more-issues = { $name }: ще { $n } { $n ->
    [one] аномалія.
    [few] аномалії.
    [many] аномалій.
   *[other] аномалії.
}
layer-read = Додано шар «{ $name }»: { $n } { $n ->
    [one] об’єкт.
    [few] об’єкти.
    [many] об’єктів.
   *[other] об’єкта.
}
layer-read-with = Додано шар «{ $name }» ({ $n } { $n ->
    [one] об’єкт
    [few] об’єкти
    [many] об’єктів
   *[other] об’єкта
}). { $first }
layer-measure-first = Відстань: клацніть перше місце на карті, потім друге. Esc скасовує.
layer-measure-second = Відстань: клацніть друге місце. Esc скасовує.
layer-measure-stopped = Відстань: скасовано.
layer-measured = { $from } → { $to }: { $way }
layer-reading = Читання шару «{ $name }»… { $percent }%
layer-stop = Зупинити читання шару
