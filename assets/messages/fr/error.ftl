# Errors: one sentence without a full stop, what is wrong and then what to do. $cause: what a library or the system says.

error-cancelled = l’opération a été annulée
error-not-found = « { $path } » introuvable : vérifier le chemin
error-unreadable = « { $path } » ne peut être lu ({ $cause }) : vérifier le chemin et les droits d’accès
error-unwritable = « { $path } » ne peut être écrit ({ $cause }) : vérifier le dossier, les droits d’accès et l’espace disque
error-text-large = « { $path } » dépasse { $most } octets : choisir un autre fichier
error-text-utf8 = « { $path } » n’est pas du texte UTF-8 : choisir un autre fichier
# Data packages.
error-table-unreadable = « { $path } » fait partie du jeu de données et ne peut être lu ({ $cause }), et sans lui les chiffres seraient faux : vérifier son contenu et ses droits d’accès
error-no-package = le dossier « { $path } » n’a ni datapackage.json ni table telle que movements.csv : choisir le dossier d’un jeu de données
error-not-package = « { $path } » n’est pas un paquet de données : choisir un dossier avec datapackage.json, ce fichier, ou un fichier zip du dossier
# $cause: one of the texts about zip files.
error-not-package-zip = « { $path } » n’est pas un paquet de données : { $cause }
error-no-sample = exemple « { $name } » introuvable : choisir l’un de { $names }
# Zip files, behind their name.
error-zip-broken = ce n’est pas un fichier zip valide ({ $cause }) : recompresser le dossier du jeu de données
error-zip-large = il a plus de { $entries } entrées ou { $bytes } octets : ne compresser que le dossier du jeu de données
error-zip-entry = son entrée « { $name } » sort de l’archive ou n’est pas un simple fichier : recompresser le dossier du jeu de données, sans liens
error-zip-twice = ses entrées { $first } et { $second } portent le même nom, « { $name } », et rien ne dit laquelle est visée : recompresser le dossier du jeu de données
error-zip-other-name = sa liste d’entrées appelle « { $name } » ce que l’entrée appelle « { $other } », si bien que les programmes lisent des fichiers différents : recompresser le dossier du jeu de données
error-zip-encrypted = son entrée « { $name } » est chiffrée : compresser le dossier du jeu de données sans mot de passe
error-zip-several = il contient plusieurs jeux de données ({ $names }) : le décompresser et ouvrir l’un d’eux
error-zip-none = il n’a ni datapackage.json ni table telle que movements.csv : compresser le dossier d’un jeu de données
error-zip-unreadable = il ne peut être lu ({ $cause }) : vérifier le chemin et les droits d’accès
error-save-large = « { $file } » dépasserait { $most } Go et ne serait plus lu en entier : scinder le jeu de données
error-save-partial = « { $file } » n’a pu être lu en entier, et enregistrer ferait perdre le reste : corriger d’abord les problèmes listés
error-save-damaged = « { $file } » est endommagé, et enregistrer l’écraserait : corriger d’abord les problèmes listés
error-save-changed = « { $path } » a changé sur le disque, et enregistrer l’écraserait : le rouvrir, ou enregistrer dans un autre dossier
error-goal-table = « { $path } » appartient à un jeu de données et n’est jamais écrasé : choisir un autre nom
# $fix: one of those below.
error-goal-input = « { $path } » est l’une des entrées : { $fix }
error-goal-other = « { $path } » existe, et Laydown ne remplace sans demander que ses propres exportations et images : { $fix }
error-goal-dataset = « { $path } » existe et contient autre chose : { $fix }
error-goal-force = choisir un autre nom, ou l’écraser avec --force
error-goal-elsewhere = choisir un autre nom
error-save-linked = rien n’a été enregistré, car « { $path } » est un lien vers « { $to } », hors du jeu de données : retirer le lien, ou enregistrer dans un autre dossier
error-save-lossy = rien n’a été enregistré, car la ligne « { $id } » ne pourrait être relue (un octet NUL, ou plus de { $most } octets sur une ligne) : corriger la ligne
error-save-busy = rien n’a été enregistré, car un autre programme enregistre « { $path } » : réessayer quand il aura terminé
error-save-zip = « { $path } » ne peut être enregistré : { $cause }
# Causes, in parentheses behind a file.
error-is-folder = c’est un dossier
error-not-plain = ce n’est pas un fichier ordinaire
error-read-only = il est en lecture seule
error-link-nowhere = c’est un lien vers un fichier qui n’existe pas
error-links = ses liens forment un cercle
error-copy-large = il est trop grand pour être copié
# Imported files. $format: one of the forms below.
error-no-file = « { $path } » n’est pas un fichier ordinaire : nommer le fichier à importer
error-file-large = « { $path } » dépasse { $gigabytes } Go : le scinder
error-file-empty = « { $name } » ne contient aucun tableau : choisir un fichier avec une ligne d’en-tête et des lignes de données
error-file-foreign = « { $name } » n’est pas un tableau que Laydown sait lire : l’enregistrer en CSV, XLSX, ODS, JSON, GeoJSON ou Parquet
error-file-damaged = « { $name } » ne peut être lu comme { $format } ({ $cause }) : l’enregistrer à nouveau, ou en CSV
error-file-parquet = « { $name } » est un fichier Parquet, que cette version ne gère pas : l’enregistrer en CSV
error-no-table = « { $name } » n’a pas de tableau « { $table } » : choisir l’un de { $names }
error-not-ours = « { $name } » n’a pas de fiches écrites par Laydown : choisir un autre profil
error-import-cancelled = importation annulée ; rien n’a été écrit
error-form-zip = fichier zip
error-form-gzip = fichier gzip
error-form-workbook = classeur
# Causes of a damaged file.
error-names-twice = deux de ses fichiers portent le même nom
error-bomb = décompressé, il dépasse de loin sa taille, comme une bombe zip ; le décompresser vous-même si vous lui faites confiance
error-packed-twice = il est compressé deux fois
error-contradiction = sa structure est incohérente
error-deep = il est trop profondément imbriqué
error-json-large = en tableau, il serait bien plus grand que le fichier
# Behind “expected”.
error-json-rows = une liste de lignes, ou un objet qui en contient une
error-json-row = une ligne : un objet, ou une liste de cellules
error-json-value = une valeur
error-truncated = il est tronqué
error-sheet-large = décompressée, une feuille dépasse de loin la taille du fichier
error-swells = décompressé, il dépasse de loin sa taille
error-old-workbook = il est dans l’ancien format binaire
error-strings = il déclare plus de chaînes qu’il n’en contient
error-sheets = il a plus de { $most } feuilles, ou une dont le nom dépasse { $letters } lettres
# Recipes.
error-recipe-form = le profil d’importation ne peut être lu ({ $cause }) : le corriger, ou en créer un nouveau avec --recipe-out
error-recipe-twice = « { $key } » y figure deux fois, aux lignes { $first } et { $line }
error-recipe-nul = un de ses textes contient un octet NUL
error-recipe-code = utiliser le code d’un pays, d’un territoire ou d’une organisation, par ex. POL ou NATO
error-recipe-newer = le profil est en version { $version } et ce programme gère la version { $newest } : utiliser un Laydown plus récent
error-no-recipe = profil « { $name } » introuvable : nommer un fichier, ou l’un de { $names }
# $fix: one of the four below.
error-setting = « { $key }={ $value } » n’est pas un réglage valide : { $fix }
error-use-key = « { $key } » introuvable, utiliser l’un de { $keys }
error-use-one-of = utiliser l’un de { $words }
error-use-only = nommer une colonne et ses valeurs, par ex. only=status=delivered|pledged, ou only=status=* pour toutes les lignes
error-use-times = utiliser un entier à partir de 1, par ex. 1000
error-use-row = utiliser le numéro de la ligne, à partir de 1, ou 0 pour un tableau sans en-tête
error-use-date = utiliser une date comme 2022-02-13
# A recipe that does not fit a table. $flag and $field: keys of the recipe.
error-plan-column = le tableau n’a pas de colonne « { $column } » pour { $flag } : en choisir une avec --set { $flag }=COLUMN, parmi { $columns }
error-plan-sender = le contributeur manque : le nommer avec --sender USA
error-plan-host = le pays hôte manque : nommer sa colonne avec --set host.column=COLUMN
error-plan-people = le nombre de personnels manque : nommer sa colonne avec --set people=COLUMN
error-plan-day = la date manque : nommer sa colonne avec --set day.column=COLUMN, ou la fixer avec --set day=2021-12-31
error-plan-title = il n’y a pas de date au-dessus du tableau : la fixer avec --set day=2021-12-31
error-plan-value = « { $value } » dans le profil n’est pas une valeur valide pour { $field } : corriger le profil
# What is typed. $one and $other are days in words, $first and $second the same as they are written.
error-not-date = « { $text } » n’est pas une date : utiliser la forme 2022-02-13 ou 13 février 2022
error-either-date = « { $text } » peut être { $one } ou { $other } : écrire { $first } ou { $second }
error-not-people = « { $text } » n’est pas un nombre de personnels : utiliser une forme comme 1 700, environ 1 700 ou 900–1 000
error-not-centre = « { $text } » n’est pas un lieu : utiliser longitude,latitude en degrés, par ex. 10,52
error-not-view = « { $text } » n’est pas une vue : utiliser world, europe, un pays comme POL, ou west,south,east,north en degrés, par ex. -12,34,45,72
error-no-source = source vide : indiquer un identifiant de sources.csv
# Exports.
error-export-cancelled = exportation annulée ; rien n’a été écrit
error-export-ending = « .{ $ending } » n’est pas un format que Laydown sait écrire : utiliser .csv, .xlsx, .geojson, .parquet ou .zip, ou aucune extension pour un dossier
error-export-records = un paquet de données contient des fiches, non les chiffres d’un jour : choisir .csv, .xlsx, .geojson ou .parquet, ou exporter les fiches
error-export-rows = { $name } a { $n } lignes, plus que n’en contient une feuille de classeur : choisir .csv ou .parquet
error-export-no-parquet = cette version ne gère pas Parquet : choisir .csv ou .xlsx, ou compiler avec l’option « parquet »
error-export-file = le fichier ne peut être écrit ({ $cause }) : vérifier l’espace disque
error-export-workbook = le classeur ne peut être créé ({ $cause }) : choisir .csv
error-export-parquet = le fichier Parquet ne peut être créé ({ $cause }) : choisir .csv
error-picture-size = une image de { $width } × { $height } pixels ne peut être créée : chaque côté doit aller de 1 à { $most }
error-picture-pdf = l’image ne peut être écrite en PDF ({ $cause }) : choisir .svg
error-pdf-size = une page de { $width } × { $height } pixels ne peut être créée : chaque côté doit aller de 1 à { $most }
error-film-size = un film de { $width } × { $height } pixels ne peut être créé : chaque côté doit être d’au plus { $most }
error-picture-png = l’image ne peut être écrite en PNG ({ $cause }) : choisir .svg
# Downloads.
error-fetch-cancelled = téléchargement annulé : le relancer pour le reprendre
error-fetch-address = « { $address } » n’est pas une simple adresse HTTPS : en utiliser une qui commence par https:// et sans nom d’utilisateur
error-fetch-network = le téléchargement depuis { $host } a été interrompu ({ $cause }) : vérifier le réseau et le relancer pour le reprendre
error-fetch-redirects = trop de redirections
error-fetch-status = { $host } a répondu { $status } : voir { $page }, le fichier a peut-être été déplacé
error-fetch-large = le fichier dépasse les { $most } octets attendus et n’a pas été gardé : vérifier la page de la source
error-fetch-beyond = le fichier dépasse { $most } Mo et n’a pas été gardé : si cette taille est attendue, relever la limite avec --most-megabytes ou dans la liste des sources publiques
error-fetch-slow = le téléchargement a pris plus de { $most } minutes : le relancer pour le reprendre, ou relever la limite avec --most-minutes ou dans la liste des sources publiques
error-fetch-busy = un autre téléchargement écrit « { $path } » : attendre qu’il soit terminé
error-fetch-cut = la connexion s’est interrompue après { $come } octets sur { $whole } : relancer le téléchargement pour le reprendre
error-fetch-checksum = le fichier n’est pas celui de la liste (sa somme de contrôle est { $sum }) et n’a pas été gardé : chercher une version plus récente sur { $page }
error-fetch-instead = { $what ->
    [nothing] le serveur n’a rien envoyé
    [page] le serveur a envoyé une page web au lieu du fichier
   *[packed] le serveur a envoyé le fichier compressé sans qu’on le lui demande
} : rien n’a été conservé ; voir { $page }
error-fetch-other = « { $path } » existe déjà et n’est pas le fichier de la liste : le déplacer et réessayer
error-list = « { $path } » n’est pas une liste de sources ({ $cause }) : l’écrire comme dans assets/catalogue/README.md
error-list-file = la source « { $name } » serait enregistrée sous « { $file } » : lui donner un simple nom de fichier
# The basemap's file. $what: one of those below.
error-basemap = fond de carte non valide ({ $what } à l’octet { $at }) : le refaire avec `cargo run --example make_basemap`
error-basemap-version = autre format ou autre version
error-basemap-long = plus d’octets que prévu
error-basemap-end = tronqué
error-basemap-number = un nombre trop long
error-basemap-count = un décompte au-delà de la fin
error-basemap-kind = un type de ligne inconnu
error-basemap-line = une ligne de moins de deux points
error-basemap-point = un point hors du globe
error-basemap-code-text = un code qui n’est pas du texte
error-basemap-code = un code non valide
error-basemap-arc = un arc manquant
error-basemap-ring = un anneau sans arc
## House styles

error-style-line = ligne { $line } de la charte : { $what }
error-style-file = la charte n’est pas du TOML : { $what }
error-style-size = text-size { $size } est hors limites : utiliser de { $least } à { $most }
error-style-weight = title-weight « { $weight } » est inconnu : utiliser semibold ou regular
error-style-name = aucune couleur ne s’appelle « { $name } » : utiliser l’une de { $names }
error-style-color = « { $color } » pour { $name } n’est pas une couleur : l’écrire #rrggbb
error-style-none = aucune charte « { $name } » : utiliser { $names }, ou le chemin d’un fichier .toml
error-style-in = charte « { $name } » : { $what }
error-range = « { $text } » n’est pas une portée. Écrire un lieu et des rayons, par ex. « 54.7,20.5:500km » ou « Warsaw:300km,500km ».
error-distance = « { $text } » n’est pas une distance. Écrire deux lieux, par ex. « 54.7,20.5:Warsaw ».
error-range-place = « { $text } » n’est pas un lieu. Écrire la latitude et la longitude, par ex. « 54.7,20.5 », ou le nom d’un pays ou d’une ville.
error-ranges = Une carte a au plus { $most } portées et { $most } distances.
