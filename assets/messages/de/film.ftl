# A film.
film-ends-first = der Film würde am { $last } enden, bevor er am { $first } beginnt
film-long = der Film hätte { $frames } Bilder, mehr als { $most }: größere Schritte oder einen kürzeren Zeitraum wählen
film-folder-full = „{ $path }“ ist kein leerer Ordner: einen neuen Namen wählen
film-no-folder = „{ $path }“ kann nicht geschrieben werden
film-progress = { $n } von { $all } Bildern, noch { $left } s
