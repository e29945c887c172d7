# Texts of tables and their columns. Generated from their declarations: UPDATE_GOLDEN=1 cargo test.

field-events =
    .one = événement

field-events-actor = Acteur
    .heading = Code du contributeur
    .help = Le pays ou l’organisation qui a agi

field-events-day = Jour
    .help = Quand ; une date partielle désigne son dernier jour

field-events-id = Identifiant
    .help = Nom unique de la ligne

field-events-kind = Type
    .help = Type d’événement

field-events-participants = Participants
    .help = Codes des participants, séparés par ;

field-events-text = Texte
    .help = Plus de détails

field-events-title = Titre
    .heading = Unité ou événement
    .help = Son titre, en une ligne

field-events-until = Jusqu’au
    .help = Le jour où il prend fin, s’il dure

field-evidence-derived = Dérivé
    .help = Comment a été dérivé un nombre que la source ne donne pas

field-evidence-known_from = Connu depuis
    .help = Le jour où c’est devenu public, si c’est avant la publication de la source

field-evidence-locator = Emplacement
    .help = Emplacement dans la source
    .hint = paragraphe 10

field-evidence-note = Note
    .help = Une note

field-evidence-quote = Citation
    .help = Les mots qui donnent le nombre
    .hint = Les mots qui donnent le nombre

field-evidence-review = Vérification
    .help = Si quelqu’un l’a vérifié dans la source ; vide : non vérifié

field-evidence-source = Source
    .heading = Identifiant de la source
    .help = Identifiant de la source dans sources.csv

field-movements =
    .one = mouvement

field-movements-chain = Chaîne de commandement
    .help = La chaîne de commandement en toutes lettres
    .hint = Chaîne de commandement, en toutes lettres

field-movements-command = Commandement
    .help = Commandement des forces ; vide : inconnu

field-movements-component = Composante
    .help = Partie des forces ; vide : toutes

field-movements-counted_in = Compté dans
    .help = Identifiant de la fiche qui compte déjà ces personnels

field-movements-host = Vers
    .help = Pays hôte : code alpha-3, region: et une région, ou vide si absent de la carte

field-movements-host_text = Pays hôte (selon la source)
    .help = Le pays hôte dans les mots de la source, si ce n’est pas un seul pays

field-movements-id = Identifiant
    .help = Nom unique de la ligne

field-movements-note = Note
    .help = Une note

field-movements-operation = Opération
    .help = La mission ou l’opération, en toutes lettres

field-movements-part_of = Partie de
    .help = Identifiant du mouvement dont celui-ci est une partie

field-movements-replaces = Remplace
    .help = L’unité ou le mouvement relevé : une rotation n’ajoute aucun personnel

field-movements-scope = Périmètre
    .help = Ce qui est compté ; vide : non précisé

field-movements-sender = Contributeur
    .heading = Code du contributeur
    .help = Contributeur des forces : ISO 3166-1 alpha-3, ou NATO, EU, UN

field-movements-unit = Unité
    .heading = Unité ou événement
    .help = L’unité, en toutes lettres

field-origin-origin = De
    .help = Le pays que quittent les personnels ; vide : inconnu

field-origin-origin_place = Lieu de provenance
    .help = Le lieu de provenance, en toutes lettres

field-people-best = Meilleur
    .help = Le meilleur nombre unique, s’il y en a un

field-people-high = Haut
    .help = Le plus grand nombre de personnels

field-people-low = Bas
    .help = Le plus petit nombre de personnels

field-people-word = Personnels
    .help = Comment la source exprime le nombre

field-sources =
    .one = source

field-sources-accessed = Consulté
    .help = Le jour de consultation

field-sources-id = Identifiant
    .help = Nom unique de la ligne

field-sources-note = Note
    .help = Une note

field-sources-published = Publié
    .help = Le jour de publication

field-sources-publisher = Éditeur
    .help = Qui l’a publiée

field-sources-tier = Rang
    .help = La proximité de la source avec les forces ; vide : presse

field-sources-title = Titre
    .help = Son titre

field-sources-url = Adresse
    .help = Son adresse web

field-spot-lat = Latitude
    .help = Latitude du lieu, en degrés nord

field-spot-lon = Longitude
    .help = Longitude du lieu, en degrés est

field-spot-place = Lieu
    .help = Le lieu dans le pays hôte, en toutes lettres

field-stages =
    .one = phase

field-stages-day = Jour
    .help = Quand ; une date partielle désigne son dernier jour

field-stages-id = Identifiant
    .help = Nom unique de la ligne

field-stages-movement = Mouvement
    .help = Identifiant du mouvement dans movements.csv

field-stages-preferred = Épinglé
    .help = yes : cette ligne est épinglée et l’emporte sur ses concurrentes

field-stages-stage = Phase
    .help = Quelle étape ; les nombres sont cumulés

field-strengths =
    .one = effectif

field-strengths-as_of = Avant ou après les mouvements du jour
    .help = Avant (start) ou après (end) les mouvements du jour ; vide : end

field-strengths-chain = Chaîne de commandement
    .help = La chaîne de commandement en toutes lettres
    .hint = Chaîne de commandement, en toutes lettres

field-strengths-command = Commandement
    .help = Commandement des forces ; vide : inconnu

field-strengths-component = Composante
    .help = Partie des forces ; vide : toutes

field-strengths-counted_in = Compté dans
    .help = Identifiant de la fiche qui compte déjà ces personnels

field-strengths-day = Jour
    .help = Quand ; une date partielle désigne son dernier jour

field-strengths-host = Pays hôte
    .help = Pays hôte : code alpha-3, region: et une région, ou vide si absent de la carte

field-strengths-host_text = Pays hôte (selon la source)
    .help = Le pays hôte dans les mots de la source, si ce n’est pas un seul pays

field-strengths-id = Identifiant
    .help = Nom unique de la ligne

field-strengths-operation = Opération
    .help = La mission ou l’opération, en toutes lettres

field-strengths-preferred = Épinglé
    .help = yes : cette ligne est épinglée et l’emporte sur ses concurrentes

field-strengths-scope = Périmètre
    .help = Ce qui est compté ; vide : non précisé

field-strengths-sender = Contributeur
    .heading = Code du contributeur
    .help = Contributeur des forces : ISO 3166-1 alpha-3, ou NATO, EU, UN

field-strengths-series = Série
    .help = Le rapport périodique dont il provient, par son nom dans datapackage.json

field-strengths-unit = Unité
    .heading = Unité ou événement
    .help = L’unité, en toutes lettres

field-things-type = Modèle
    .help = Son modèle en toutes lettres, par ex. F-16 ou Patriot
    .hint = F-16, Patriot

field-things-what = Catégorie
    .help = Ce qui est compté ; vide : personnels
