# A film.
film-ends-first = фільм закінчився б { $last }, раніше, ніж почнеться { $first }
film-long = фільм мав би { $frames } кадрів, більше за { $most }: виберіть довший крок або коротший час
film-folder-full = «{ $path }» не є порожньою текою: виберіть нову назву
film-no-folder = не вдалося записати «{ $path }»
film-progress = { $n } з { $all } кадрів, лишилося { $left } с
