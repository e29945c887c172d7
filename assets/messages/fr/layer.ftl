layer-issue = { $what }. Correction : { $fix }.
layer-issue-number = Entité { $n } : { $what }. Correction : { $fix }.
layer-issue-name = « { $name } » (entité { $n }) : { $what }. Correction : { $fix }.
layer-empty = Elle n’a pas de géométrie et n’est pas dessinée
layer-empty-fix = lui donner des coordonnées
layer-nan = Une coordonnée n’est pas un nombre ; elle n’est pas dessinée
layer-nan-fix = remplacer les coordonnées NaN, infinies ou vides
layer-swapped = Latitude et longitude semblent interverties ; elle n’est pas dessinée
layer-swapped-fix = écrire d’abord la longitude, puis la latitude
layer-projected = Ses coordonnées ne sont pas des degrés ; elle n’est pas dessinée
layer-projected-fix = exporter de nouveau le fichier en WGS 84 (EPSG:4326)
layer-outside = Une coordonnée n’est pas sur le globe ; l’entité n’est pas dessinée
layer-outside-fix = utiliser des longitudes de −180 à 180 et des latitudes de −90 à 90
layer-short = Un anneau ou une ligne a trop peu de points et est laissé de côté
layer-short-fix = donner deux points aux lignes et trois aux anneaux
layer-open = Un anneau n’est pas fermé ; il est dessiné fermé
layer-open-fix = répéter son premier point à la fin
layer-crossing = Un anneau se croise lui-même près de { $lat }, { $lon } ; il est dessiné tel quel
layer-crossing-fix = le réparer, par ex. avec « Réparer les géométries » dans QGIS
layer-unread = Elle n’est pas lisible et est laissée de côté
layer-unread-fix = vérifier son type et ses coordonnées
layer-deep = Ses éléments sont imbriqués sur plus de { $most } niveaux ; elle est laissée de côté
layer-deep-fix = réduire l’imbrication
layer-cut = Le fichier est endommagé ; ce qui précède est dessiné ({ $cause })
layer-cut-record = l’enregistrement { $n } est tronqué
layer-cut-fix = l’exporter ou le télécharger de nouveau
layer-crs = Le fichier utilise d’autres coordonnées que des degrés : { $crs }
layer-large = Le fichier a plus de { $features } entités ou de { $points } points ; le reste n’est pas dessiné
layer-large-fix = le simplifier, ou ne garder que ce qu’exige la carte
layer-no-shx = Le fichier .shx manque ; il n’est pas nécessaire
layer-no-shx-fix = garder ensemble .shp, .shx, .dbf et .prj
layer-no-dbf = Le fichier .dbf manque ; les géométries n’ont ni noms ni colonnes
layer-no-dbf-fix = mettre le fichier .dbf à côté du fichier .shp
layer-broken-dbf = Le fichier .dbf n’est pas lisible ; les géométries n’ont ni noms ni colonnes
layer-error-io = « { $path } » n’est pas lisible : { $cause }.
layer-error-large = « { $name } » dépasse { $most } Mo. Le simplifier, ou ne garder que ce qu’exige la carte.
layer-error-swells = Décompressé, « { $name } » dépasse de loin ce que permet sa taille, et n’est pas lu.
layer-error-broken = « { $name } » est endommagé : { $cause }.
layer-error-unknown = « { $name } » n’est pas une couche. Les couches sont des fichiers GeoJSON, TopoJSON, shapefile (.shp ou zippé), KML, KMZ, ou CSV avec latitude et longitude.
layer-error-places = « { $name } » n’a pas de colonnes « latitude » et « longitude ».
layer-error-none = « { $name } » ne contient aucune couche.
layer-elsewhere = La couche « { $path } » se trouve hors du dossier du jeu de données et n’a pas été lue : copiez le fichier dans ce dossier ou ajoutez-le vous-même
layer-changed = Le fichier de la couche « { $name } » a changé depuis son ajout ; il est dessiné dans son état actuel.
layer-no-column = La couche « { $name } » n’a pas de colonne « { $column } ». Ses colonnes : { $known }.
layer-no-days = La couche « { $name } » n’a pas de colonnes de premier et dernier jour ; ses frontières valent tous les jours. Les nommer avec from et until.
layer-more-issues = { $name } : { $n ->
    [one] 1 autre anomalie.
   *[other] { $n } autres anomalies.
}
layer-read = Couche « { $name } » ajoutée : { $n ->
    [one] 1 entité.
   *[other] { $n } entités.
}
layer-read-with = Couche « { $name } » ajoutée ({ $n ->
    [one] 1 entité
   *[other] { $n } entités
}). { $first }
layer-measure-first = Distance : cliquer sur le premier lieu de la carte, puis sur le second. Échap annule.
layer-measure-second = Distance : cliquer sur le second lieu. Échap annule.
layer-measure-stopped = Distance : annulé.
layer-measured = { $from } → { $to } : { $way }
layer-reading = Lecture de la couche « { $name } »… { $percent } %
layer-stop = Arrêter la lecture de la couche
