# Views and the dates of the timeline.

view-day = День
view-other-day = Другий день
view-window-start = Початок проміжку
view-known-on = Відомо на
view-day-outside = { $day } поза періодом набору даних: виберіть день від { $first } до { $last }
view-from-later = { $day } після показаного дня: виберіть день від { $first } до { $last }
view-from-earlier = { $day } раніше за перший день набору даних: виберіть день від { $first } до { $last }
view-known-earlier = { $day } раніше за першу публікацію: виберіть день від { $first } до { $last }
view-known-later = { $day } після останньої публікації: виберіть день від { $first } до { $last }
view-not-a-view = це не вигляд: вигляд починається з «laydown:?», як його створює «Копіювати вигляд»
view-unknown-option = вигляд має невідомий параметр «{ $name }»: приберіть його
view-invalid = хибний параметр «{ $name }={ $value }» у вигляді: { $why }
view-window = проміжок вигляду починається { $from }, після його дня, { $day }: виберіть раніший початок
view-yes-or-no = використайте yes або no
