layer-issue = { $what }. Corrección: { $fix }.
layer-issue-number = Objeto { $n }: { $what }. Corrección: { $fix }.
layer-issue-name = «{ $name }» (objeto { $n }): { $what }. Corrección: { $fix }.
layer-empty = No tiene forma y no se dibuja
layer-empty-fix = dele coordenadas
layer-nan = Una coordenada no es un número; no se dibuja
layer-nan-fix = sustituya las coordenadas NaN, infinitas o vacías
layer-swapped = Latitud y longitud parecen intercambiadas; no se dibuja
layer-swapped-fix = escriba primero la longitud y después la latitud
layer-projected = Sus coordenadas no son grados; no se dibuja
layer-projected-fix = exporte de nuevo el archivo como WGS 84 (EPSG:4326)
layer-outside = Una coordenada no está en el globo; no se dibuja
layer-outside-fix = use longitudes de −180 a 180 y latitudes de −90 a 90
layer-short = Un anillo o una línea tiene muy pocos puntos y se omite
layer-short-fix = dé dos puntos a las líneas y tres a los anillos
layer-open = Un anillo no está cerrado; se dibuja cerrado
layer-open-fix = repita su primer punto al final
layer-crossing = Un anillo se cruza a sí mismo cerca de { $lat }, { $lon }; se dibuja tal cual
layer-crossing-fix = repárelo, por ejemplo con «Fix geometries» en QGIS
layer-unread = No se puede leer y se omite
layer-unread-fix = compruebe su tipo y sus coordenadas
layer-deep = Sus elementos tienen más de { $most } niveles anidados; se omite
layer-deep-fix = simplifique su estructura
layer-cut = El archivo está dañado; se dibuja lo anterior ({ $cause })
layer-cut-record = el registro { $n } está cortado
layer-cut-fix = expórtelo o descárguelo de nuevo
layer-crs = El archivo usa otras coordenadas que grados: { $crs }
layer-large = El archivo tiene más de { $features } objetos o { $points } puntos; el resto no se dibuja
layer-large-fix = simplifíquelo, o deje solo lo que el mapa necesita
layer-no-shx = Falta el archivo .shx; no es necesario
layer-no-shx-fix = mantenga juntos .shp, .shx, .dbf y .prj
layer-no-dbf = Falta el archivo .dbf; las formas no tienen nombres ni columnas
layer-no-dbf-fix = ponga el archivo .dbf junto al archivo .shp
layer-broken-dbf = El archivo .dbf no se puede leer; las formas no tienen nombres ni columnas
layer-error-io = «{ $path }» no se puede leer: { $cause }.
layer-error-large = «{ $name }» supera los { $most } MB. Simplifíquelo, o deje solo lo que el mapa necesita.
layer-error-swells = «{ $name }» ocupa descomprimido mucho más de lo que permite su tamaño y no se lee.
layer-error-broken = «{ $name }» está dañado: { $cause }.
layer-error-unknown = «{ $name }» no es una capa. Las capas son GeoJSON, TopoJSON, shapefile (.shp o comprimido), KML, KMZ, o CSV con latitud y longitud.
layer-error-places = «{ $name }» no tiene columnas «latitude» y «longitude».
layer-error-none = «{ $name }» no contiene ninguna capa.
layer-elsewhere = La capa «{ $path }» está fuera de la carpeta del conjunto de datos y no se ha leído: copie el archivo en esa carpeta o añádalo usted mismo
layer-changed = El archivo de la capa «{ $name }» ha cambiado desde que se añadió; se dibuja como está ahora.
layer-no-column = La capa «{ $name }» no tiene columna «{ $column }». Sus columnas: { $known }.
layer-no-days = La capa «{ $name }» no tiene columnas con el primer y el último día; sus fronteras valen todos los días. Indíquelas con from y until.
layer-more-issues = { $name }: { $n } { $n ->
    [one] anomalía más.
   *[other] anomalías más.
}
layer-read = Capa «{ $name }» añadida: { $n } { $n ->
    [one] objeto.
   *[other] objetos.
}
layer-read-with = Capa «{ $name }» añadida ({ $n } { $n ->
    [one] objeto
   *[other] objetos
}). { $first }
layer-measure-first = Distancia: clic en el primer lugar del mapa y después en el segundo. Esc cancela.
layer-measure-second = Distancia: clic en el segundo lugar. Esc cancela.
layer-measure-stopped = Distancia: cancelada.
layer-measured = { $from } → { $to }: { $way }
layer-reading = Leyendo la capa «{ $name }»… { $percent } %
layer-stop = Detener la lectura de la capa
