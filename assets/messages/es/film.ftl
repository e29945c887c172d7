# A film.
film-ends-first = la película terminaría el { $last }, antes de empezar el { $first }
film-long = la película tendría { $frames } imágenes, más de { $most }: elija un paso más largo o un tiempo más corto
film-folder-full = «{ $path }» no es una carpeta vacía: elija un nombre nuevo
film-no-folder = no se puede escribir «{ $path }»
film-progress = { $n } de { $all } imágenes, quedan { $left } s
