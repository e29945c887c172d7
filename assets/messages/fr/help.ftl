# `--help` of the command line. $examples: the heading of the examples.

help-examples = Exemples :
help-laydown = Une carte des déploiements de forces où chaque chiffre mène à sa source
help-laydown-more =
    { $examples }
      laydown                                             ouvrir le jeu de données intégré, l’Europe en 2022, au 13 février
      laydown my-dataset/                                 ouvrir un paquet de données
      laydown my-dataset/ theirs.zip                      en ouvrir deux dans une même vue ; chaque fiche reste dans son fichier
      laydown query --day 2022-02-17 --host POL           les chiffres de la Pologne
      laydown query --sample article-2022-02-13 --format json
      laydown render --day 2022-02-13 -o map.svg          dessiner la carte, sans écran
      laydown convert my-dataset/ -o my-dataset.xlsx      les fiches pour un tableur ; ou .csv .geojson .parquet .zip
      laydown import troops.csv --sender FRA -o troops/   faire d’un tableau un jeu de données
      laydown read release.pdf --published 2022-02-13     les déploiements d’un texte, et pourquoi les autres nombres n’en sont pas
      laydown validate my-dataset/                        chaque problème avec son emplacement et sa correction

# Subcommands.
help-report = Rédiger un rapport : dispositif, variations, sources, affirmations concurrentes et écarts, en .docx, .pdf, .html ou .md
help-render = Dessiner la carte comme dans la fenêtre, en .svg, .png ou .pdf
help-animate = Faire un film de la carte au fil du temps, en .gif, .png (APNG), .webp ou images numérotées
help-query = Afficher le dispositif à un jour donné en tableau, CSV ou JSON
help-validate = Lister chaque problème des jeux de données avec son emplacement et sa correction ; code 1 en cas d’erreur
help-edit = Modifier un jeu de données par des lignes de JSON
help-convert = Exporter les fiches, ou les chiffres d’un jour, en paquet de données, CSV, classeur Excel, GeoJSON ou Parquet
help-fetch = Lister les sources publiques, ou en télécharger une chez son éditeur
help-import = Importer un tableau comme jeu de données : CSV, XLSX, ODS, JSON, GeoJSON, Parquet
help-read = Analyser des textes pour en tirer des fiches avec leurs preuves : TXT, Markdown, HTML, DOCX, PDF, EML
help-samples = Lister les jeux de données intégrés
help-completions = Afficher la complétion pour un shell
help-man = Afficher une page de manuel

# Options of several of them.
help-files = Paquets de données : dossiers avec datapackage.json, ou fichiers zip ; plusieurs forment une même vue. Par défaut : le jeu de données intégré
help-view-file = Un fichier contenant une vue de « Copier la vue » ; les autres options l’emportent
help-sample = Un jeu de données intégré (voir `laydown samples`), ajouté à FILES
help-text-or-json = text ou json
help-lang = Langue des textes, des nombres et des jours, ici et dans les images : { $languages } ; par défaut : celle du système. Fichiers, CSV et JSON sont les mêmes dans toutes

help-shell = Quel shell
help-completions-more =
    { $examples }
      laydown completions bash > ~/.local/share/bash-completion/completions/laydown

help-man-command = La commande dont afficher la page ; sans elle, celle de laydown même
help-man-more =
    { $examples }
      laydown man | man -l -                 lire la page
      laydown man query > laydown-query.1    la page d’une commande

# Sections of the manual pages.
help-man-manual = Manuel de Laydown
help-man-notes = Notes
help-man-examples = Exemples
help-man-exit = Code de retour
help-man-exit-text = 0 succès ; 1 l’entrée ou l’environnement est en cause ; 2 mauvais usage. Une erreur est une phrase sur la sortie d’erreur, qui dit que faire.
help-man-see = Voir aussi

help-shown = Écrire les chiffres d’un jour selon ces options, non les fiches
help-output = Où l’écrire ; - est la sortie standard
help-convert-format = Le format si le nom n’a pas d’extension : csv, xlsx, geojson, parquet ou zip
help-overwrite = Écraser un autre jeu de données, une entrée, ou un fichier qui n’est ni une exportation ni une image de Laydown
help-convert-more =
    L’extension fixe le format : .csv, .xlsx, .geojson, .parquet ou .zip ; sans extension, un dossier avec un paquet de données.
    Un texte qu’un tableur exécuterait comme formule est écrit comme texte ; les valeurs inconnues restent vides.
    Plusieurs jeux de données n’en font qu’un : un identifiant déjà pris par un jeu précédent reçoit le nom du fichier en préfixe
    (theirs:M1), et un mouvement présent dans deux d’entre eux est listé une fois, avec les phases des deux.

    { $examples }
      laydown convert my-dataset/ -o my-dataset.zip
      laydown convert my-dataset.zip -o my-dataset.xlsx
      laydown convert my-dataset/ theirs.zip -o both/
      laydown convert --sample europe-2022 -o europe.parquet
      laydown convert --shown --day 2022-02-17 --sender USA -o posture.geojson

help-folder = Le dossier d’un paquet de données
help-recover = Restaurer les modifications d’une exécution interrompue ; si un autre programme a enregistré les mêmes cellules depuis, =saved garde celles-ci et =unsaved les remplace
help-forget = Abandonner les modifications d’une exécution interrompue
# The other arguments are lines of JSON.
help-edit-more =
    Chaque ligne de l’entrée standard est une modification, et chacune reçoit une ligne en réponse :
      modifier une ligne   { $put }
      ajouter une ligne    { $add }
      supprimer une ligne  { $delete }
      une série            { $series }
      autres               { $undo }   { $redo }   { $save }
    Les colonnes non nommées restent inchangées. La réponse à une nouvelle ligne contient son identifiant.
    Si une nouvelle phase peut être le second signalement d’un autre mouvement, sa réponse a une "question" et, dans "to_answer", les
    lignes qui en font une seconde source ; "apart": true dans la ligne de la phase dit que c’est un autre déploiement.
    Le jeu de données est enregistré à la fin si chaque ligne a réussi. Sinon le code de retour est 1 et les modifications confirmées
    sont conservées : les restaurer à la prochaine exécution avec --recover, ou les abandonner avec --forget. Si un autre programme a
    enregistré les mêmes cellules entre-temps, --recover les liste et ne restaure rien : --recover=saved garde ce qui a été enregistré,
    --recover=unsaved le remplace.

    { $examples }
      laydown edit my-dataset/ < changes.jsonl
      laydown edit my-dataset/ --recover < /dev/null     restaurer ce qu’un plantage a laissé non enregistré, et l’enregistrer

help-fetch-name = Le nom d’une source de la liste
help-accept-licence = Accepter la licence de la source, qui est affichée sans cette option
help-fetch-folder = Conserver les sources dans ce dossier au lieu de celui de vos données
help-most-megabytes = S’arrêter si le fichier dépasse ce nombre de mégaoctets
help-most-minutes = S’arrêter après ce nombre de minutes ; l’exécution suivante reprend le téléchargement
help-catalogue = Une liste à vous, au format de assets/catalogue/sources.json
help-fetch-more =
    Sans nom, les sources sont listées. Un téléchargement interrompu est repris ; un téléchargement terminé n’est pas refait.

    { $examples }
      laydown fetch
      laydown fetch troopdata-quarterly --accept-licence

help-import-file = Un tableau : CSV, TSV, XLSX, ODS, JSON, GeoJSON ou Parquet, même zippé ; reconnu à son contenu. - est l’entrée standard
help-recipe = Comment les colonnes deviennent des fiches : un profil fourni, un fichier de profil, ou le datapackage.json d’une importation antérieure
help-import-output = Le dossier ou le .zip du jeu de données, ou - pour un zip sur la sortie standard ; sans cela, le fichier est seulement vérifié
help-force = Remplacer un jeu de données ou un fichier de profil existant
help-sender = Contributeur : un code ou un nom
help-set = Régler une option du profil, par ex. scope=assigned, day.order=dmy, people=COLUMN, ignore=COLUMN, table=SHEET, header-row=3
help-place = Associer un nom du tableau à un code, ou à rien pour ignorer ses lignes
help-accept = Types d’anomalies à corriger, ou all ; unreconciled importe ce qui ne tombe pas juste
help-recipe-out = Écrire dans ce fichier le profil avec toutes les réponses
help-import-more =
    Sans --recipe, les colonnes sont reconnues à leurs noms et à leurs valeurs ; les questions ouvertes sont posées, avec l’option qui répond à chacune.
    Les lignes à anomalie possible sont importées comme non vérifiées ; --accept applique la correction proposée à un type d’anomalie.

    { $examples }
      laydown import troops.csv --sender FRA -o troops/
      laydown import troops.xlsx --sender FRA --set scope=rotational --recipe-out troops.json -o troops/
      laydown import next-year.xlsx --recipe troops.json -o next-year/
      laydown import table.csv --recipe troopdata-quarterly --accept doubled -o quarterly/
      laydown import table.csv --recipe quarterly/datapackage.json -o again/      refaire la même importation
      laydown import table.csv --sender USA --place "Viet Nam, South=VNM" --place "Atlantis=" --format json
    Profils fournis : country-date-number, dmdc-workbook, troopdata-bases, troopdata-quarterly, troopdata-reports

help-format = table, csv ou json
help-group-by = Totaux par contributeur, pays hôte, commandement, périmètre, composante, phase, opération, lieu, unité, modèle ou catégorie
help-to = Totaux au fil du temps, de --from à ce jour
help-changes = Ce qui a varié pendant la période, de --from à --day
help-findings = Constats : écarts, contradictions, chiffres anciens, arrivées en retard…
help-records = Toutes les fiches correspondant aux filtres, comme dans le tableau de la fenêtre
help-explain = Comment les chiffres d’un pays hôte ont été calculés : sommes, fiches, citations, ce qui a été écarté et pourquoi
help-query-more =
    { $examples }
      laydown query --sample article-2022-02-13 --format json
      laydown query --day 2022-02-28 --sender USA --host DEU --net
      laydown query my-dataset/ --known-on 2022-02-03 --format csv > posture.csv
      laydown query my-dataset/ theirs.zip --findings          deux jeux de données en une vue : où ils diffèrent
      laydown query --day 2022-02-17 --explain POL
      laydown query --group-by sender --scope rotational
      laydown query --host POL --from 2022-01-01 --to 2022-12-31 --format csv
      laydown query --from 2022-02-01 --day 2022-02-28 --changes
      laydown query --host POL --records --format csv

help-beside = Dessiner aussi, à gauche, la carte de ce jour
help-render-output = Où écrire l’image : .svg, .png ou .pdf ; - est la sortie standard
help-render-format = Le format si le nom n’a pas d’extension : svg, png ou pdf
help-size = Largeur et hauteur, en pixels logiques, ou en millimètres comme 180x120mm
help-scale = Pixels par pixel logique
help-template = Taille pour un usage : { $names }. Le papier a 300 ppp, sauf indication contraire
help-dpi = Pixels par pouce à l’impression ; 96 en donne un par pixel logique
help-style = Charte graphique : broadsheet, journal, ou le chemin d’un fichier .toml
help-legend = Place de la légende : { $places }
help-sheet = Contenu : { $sheets }
help-days = Jours de --sheet days, séparés par des virgules ; par défaut, six où un chiffre varie
help-transparent = Fond transparent : rien derrière les terres
help-letters = Lettres d’un SVG : { $letters }
help-address = Où une page web sera publiée : ajoute une image pour les aperçus de liens, et le code d’intégration
help-animate-to = Le dernier jour ; par défaut, le dernier du jeu de données
help-animate-step = D’une image à la suivante : { $steps }
help-animate-pace = Durée d’affichage de chaque image ; par défaut 0.8 pour les variations et les années, 0.25 pour les mois et les semaines, 0.1 pour les jours
help-animate-hold = Durée d’affichage de l’image d’un jour d’événement, et de la dernière ; par défaut cinq fois plus, 2 au maximum
help-animate-output = Où écrire le film : .gif, .png (APNG) ou .webp ; un nom sans extension est un nouveau dossier d’images PNG numérotées
help-animate-more =
    Le film commence à --from, ou au premier jour du jeu de données. Avec --known-on, le jour reste fixe et le film montre jour après jour
    ce qui était public, dès la première publication.

    { $examples }
      laydown animate -o europe.gif
      laydown animate --from 2022-01-01 --to 2022-03-31 --step day --size 1920x1080 -o europe.webp
      laydown animate my-dataset/ --measure level --step month --pace 0.5 -o frames
help-render-more =
    { $examples }
      laydown render --day 2022-02-13 -o map.svg
      laydown render --beside 2022-02-01 --day 2022-02-28 --size 2400x900 -o two.png
      laydown render --sample article-2022-02-13 --view world --projection orthographic --theme dark --scale 2 -o map.png
      laydown render my-dataset/ theirs.zip -o both.png
      laydown render my-dataset/ --measure level --scope assigned --view 100,-10,180,50 -o asia.png

help-report-to = Le dernier jour du rapport, dont les chiffres valent (par défaut : le jour du jeu de données)
help-report-output = Où écrire le rapport : .docx, .pdf, .html ou .md ; - est la sortie standard. Les images d’un .md sont des fichiers à côté
help-report-format = Le format si le nom n’a pas d’extension : docx, pdf, html ou md
help-report-more =
    { $examples }
      laydown report --host POL --from 2022-02-01 --to 2022-02-13 -o poland.docx
      laydown report --sender USA --known-on 2022-02-13 -o usa.pdf
      laydown report my-dataset/ --host POL,ROU -o - --format md

help-validate-files = Paquets de données
help-validate-more =
    { $examples }
      laydown validate my-dataset/ --format json

# `laydown read`.
help-read-file = Textes : .txt, .md, .html, .docx, .pdf, .eml ; - est l’entrée standard
help-read-published = Leur date de publication, comme 2022-02-13 ; par défaut : le jour que porte le texte, ou aujourd’hui
help-read-publisher = Qui les a publiés
help-read-title = Leur titre
help-read-url = Leur adresse web
help-read-lang = Leur langue : { $languages } ; par défaut : détectée
help-read-format = table ou json
help-read-output = Écrire les propositions dans ce jeu de données : un nouveau dossier, ou un existant, où elles rejoignent ce qu’il contient
help-read-accept = Quelles propositions sont écrites : sure (aucun champ douteux) ou all (les douteuses comme non vérifiées)
help-read-more =
    Affiche une proposition pour chaque nombre qui est un déploiement, et dit pour les autres pourquoi ils n’en sont pas. Rien n’est écrit
    sans -o. Plusieurs fichiers sont analysés à la fois et affichés dans leur ordre ; un fichier illisible est une erreur, et le reste
    continue.

    { $examples }
      laydown read article.txt --published 2022-02-13
      curl -s https://example.org/release.html | laydown read - --format json
      laydown read release.pdf --publisher "Ministry of Defence" -o my-dataset/ --accept sure
