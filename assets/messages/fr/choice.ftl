# Texts of what can be chosen by name. Generated from their declarations: UPDATE_GOLDEN=1 cargo test.

choice-action-AddFile = Ajouter un fichier à la vue…
    .tip = Ouvrir un second jeu de données depuis son datapackage.json ou son fichier zip et afficher les deux dans une même vue

choice-action-AddFolder = Ajouter un dossier à la vue…
    .tip = Ouvrir un second jeu de données depuis un dossier et afficher les deux dans une même vue

choice-action-AsPublished = Connu au
    .tip = Basculer entre le recul et ce qui était public à une date donnée

choice-action-Back = Précédent
    .tip = Revenir à la vue précédente

choice-action-CentreHere = Centrer la projection ici
    .tip = Centrer la projection sur le pays sélectionné ou sur le milieu de la carte

choice-action-Changes = Liste des variations
    .tip = Lister les variations de la période dans le panneau latéral

choice-action-ClearFilters = Effacer les filtres
    .tip = Retirer tous les filtres

choice-action-Close = Fermer ou désélectionner
    .tip = Fermer le panneau ouvert ou annuler la sélection

choice-action-Colors = Couleurs et classes…
    .tip = Choisir les couleurs des valeurs et les bornes des classes

choice-action-CopyPicture = Copier l’image
    .tip = Copier la carte comme image

choice-action-CopyView = Copier la vue
    .tip = Copier la vue actuelle sur une ligne de texte ; à ouvrir avec « Ouvrir un chemin… » ou --view-file

choice-action-Export = Exporter…
    .tip = Exporter les fiches ou la vue actuelle vers un tableur, une carte ou une base de données, avec sources et référence

choice-action-Files = Fichiers…
    .tip = Lister les fichiers ouverts ; en enregistrer un ailleurs ou le fermer

choice-action-Filters = Filtres
    .tip = Afficher ou masquer les filtres

choice-action-Findings = Constats
    .tip = Lister les constats sur les chiffres de ce jour

choice-action-FirstDay = Premier jour
    .tip = Aller au premier jour du jeu de données

choice-action-Forward = Suivant
    .tip = Avancer à la vue suivante

choice-action-Help = Raccourcis
    .tip = Lister tous les raccourcis

choice-action-Home = Vue initiale
    .tip = Revenir à la vue d’ouverture

choice-action-Larger = Texte plus grand
    .tip = Agrandir le texte et les commandes

choice-action-LastDay = Dernier jour
    .tip = Aller au dernier jour du jeu de données

choice-action-LinkMaps = Lier les cartes
    .tip = Déplacer les deux cartes ensemble ou séparément

choice-action-NewEvent = Nouvel événement…
    .tip = Ajouter un événement daté (contexte, sans personnels)

choice-action-NewMovement = Nouveau mouvement…
    .tip = Ajouter un mouvement avec sa première phase. Ou faire glisser d’un pays à l’autre avec Maj

choice-action-NewSource = Nouvelle source…
    .tip = Ajouter une source

choice-action-NewStrength = Nouvel effectif…
    .tip = Ajouter un nombre de personnels dans un pays hôte à un jour donné

choice-action-NextChange = Variation suivante
    .tip = Aller au prochain jour où un chiffre varie

choice-action-NextDay = Jour suivant
    .tip = Avancer d’un jour

choice-action-NextProjection = Projection suivante
    .tip = Passer à la projection suivante

choice-action-OpenFile = Ouvrir un fichier…
    .tip = Ouvrir un jeu de données depuis son datapackage.json ou son fichier zip

choice-action-OpenFolder = Ouvrir un dossier…
    .tip = Ouvrir un jeu de données depuis un dossier

choice-action-OpenPath = Ouvrir un chemin…
    .tip = Saisir ou coller le chemin d’un jeu de données, ou une vue

choice-action-Palette = Recherche et commandes
    .tip = Trouver un pays, aller à une date ou lancer une commande

choice-action-PanDown = Vers le sud
    .tip = Déplacer la carte vers le sud

choice-action-PanLeft = Vers l’ouest
    .tip = Déplacer la carte vers l’ouest

choice-action-PanRight = Vers l’est
    .tip = Déplacer la carte vers l’est

choice-action-PanUp = Vers le nord
    .tip = Déplacer la carte vers le nord

choice-action-Play = Lecture ou pause
    .tip = Faire défiler les jours

choice-action-PreviousChange = Variation précédente
    .tip = Revenir au dernier jour où un chiffre a varié

choice-action-PreviousDay = Jour précédent
    .tip = Reculer d’un jour

choice-action-Problems = Problèmes
    .tip = Lister les problèmes des fichiers du jeu de données

choice-action-Quit = Quitter
    .tip = Fermer Laydown

choice-action-ReadText = Analyser un texte…
    .tip = Chercher des nombres de personnels dans un article, un communiqué ou une transcription, et les accepter un à un

choice-action-Redo = Rétablir
    .tip = Rétablir la dernière modification annulée

choice-action-Restore = Restaurer la dernière vue
    .tip = Au démarrage, restaurer le dernier jeu de données, les dates, les filtres, la carte et la sélection

choice-action-ResumeForm = Reprendre le brouillon
    .tip = Rouvrir le formulaire fermé

choice-action-Save = Enregistrer
    .tip = Enregistrer chaque jeu de données modifié dans son dossier ou son fichier zip

choice-action-SaveAs = Enregistrer sous…
    .tip = Enregistrer le jeu de données dans un autre dossier

choice-action-SavePicture = Enregistrer l’image…
    .tip = Enregistrer la carte comme image, film ou page web

choice-action-Side = Chiffres
    .tip = Afficher ou masquer le panneau latéral

choice-action-Smaller = Texte plus petit
    .tip = Réduire le texte et les commandes

choice-action-Sources = Sources publiques…
    .tip = Lister les sources de données publiques et les télécharger

choice-action-Table = Tableau des fiches
    .tip = Afficher ou masquer sous la carte le tableau des fiches filtrées

choice-action-Texts = Titre et légendes…
    .tip = Rédiger le titre, le sous-titre, une note et le crédit de la carte

choice-action-Theme = Clair ou sombre
    .tip = Basculer entre le thème clair et le thème sombre

choice-action-Undo = Annuler
    .tip = Annuler la dernière modification

choice-action-UsualSize = Taille de texte normale
    .tip = Rétablir la taille de texte par défaut de l’écran

choice-action-World = Vue mondiale
    .tip = Afficher le monde entier

choice-action-ZoomIn = Zoom avant
    .tip = Agrandir la carte

choice-action-ZoomOut = Zoom arrière
    .tip = Montrer une plus grande partie de la carte

choice-borders-de-facto = Territoires contestés : selon le contrôle
    .help = de-facto (selon le contrôle)
    .tip = Rattacher les territoires contestés à qui les contrôle

choice-borders-neutral = Territoires contestés : attribués à personne
    .help = neutral (attribués à personne)
    .tip = Hachurer les territoires contestés sans les attribuer

choice-borders-un = Territoires contestés : résolutions de l’ONU
    .help = un (selon les résolutions des Nations unies)
    .tip = Afficher les territoires contestés selon les résolutions des Nations unies

choice-classing-equal = Classes d’égale amplitude
    .help = equal (d’égale amplitude)
    .tip = Répartir les nombres en classes d’égale amplitude

choice-classing-jenks = Seuils naturels (Jenks)
    .help = jenks (aux écarts entre les nombres)
    .tip = Réunir dans une classe les nombres proches les uns des autres (Jenks)

choice-classing-quantile = Quantiles
    .help = quantile (même nombre de pays hôtes dans chacune)
    .tip = Mettre le même nombre de pays hôtes dans chaque classe

choice-color-by-auto = Couleur automatique
    .help = auto (commandement, sinon contributeur)
    .tip = Colorer selon le commandement s’il est connu, sinon selon le contributeur s’il y en a plusieurs

choice-color-by-command = Couleur par commandement
    .tip = Donner sa couleur à chaque commandement

choice-color-by-component = Couleur par composante
    .tip = Donner leurs couleurs à l’armée de terre, à la marine et aux autres composantes

choice-color-by-operation = Couleur par opération
    .tip = Donner leurs couleurs aux sept plus grandes opérations

choice-color-by-sender = Couleur par contributeur
    .tip = Donner leurs couleurs aux sept plus grands contributeurs

choice-color-by-single = Une seule couleur
    .tip = Dessiner tous les symboles d’une même couleur

choice-color-by-stage = Couleur par phase
    .tip = Donner leurs couleurs aux annonces, aux ordres et aux arrivées

choice-color-by-thing = Couleur par catégorie
    .tip = Donner une couleur à chaque catégorie : toute la carte prend celle de sa catégorie

choice-filter-command = Commandement
    .help = Commandement : national, nato, un, eu, coalition, unknown

choice-filter-component = Composante
    .help = Composantes : all, army, navy, air-force, marine-corps…

choice-filter-host = Pays hôte
    .help = Pays hôtes, par code ou par nom

choice-filter-region = Région
    .help = Pays hôtes de ces régions : europe, baltic-states, eastern-allies…

choice-filter-review = Vérification
    .help = État de vérification des affirmations : seen, unsure

choice-filter-scope = Périmètre
    .help = Périmètres : assigned, rotational, all, unspecified ; le premier est celui des niveaux

choice-filter-sender = Contributeur
    .help = Contributeurs, par code ou par nom

choice-filter-source = Source
    .help = Ces sources seulement, par leur identifiant dans sources.csv ; les autres sont tenues pour non publiées

choice-filter-stage = Phase
    .help = Mouvements selon leur dernière phase : announced, ordered, moving, arrived…

choice-insets-auto = Encarts là où c’est dense
    .help = auto (là où c’est dense)
    .tip = Agrandir les parties les plus denses de la carte

choice-insets-baltic = Encart des pays baltes
    .tip = Agrandir les pays baltes dans un encart

choice-insets-caribbean = Encart des Caraïbes
    .tip = Agrandir les Caraïbes dans un encart

choice-insets-europe = Encart de l’Europe
    .tip = Agrandir l’Europe dans un encart

choice-insets-gulf = Encart du Golfe
    .tip = Agrandir le Golfe dans un encart

choice-insets-korea-japan = Encart Corée et Japon
    .tip = Agrandir la Corée et le Japon dans un encart

choice-insets-off = Sans encart
    .tip = Afficher la carte sans encart

choice-measure-change = Variation
    .tip = Afficher la variation depuis le début de la période

choice-measure-level = Niveau
    .tip = Afficher combien sont sur place, là où un effectif est connu

choice-measure-movements = Mouvements
    .tip = Afficher combien ont été promis et sont arrivés pendant la période

choice-measure-reported = Signalé
    .tip = Afficher le dernier effectif signalé

choice-middle-charts = Petits graphiques
    .tip = Afficher un petit graphique pour chacun des pays hôtes les plus fournis

choice-middle-map = Carte
    .tip = Afficher la carte du jour

choice-middle-two-maps = Deux cartes
    .tip = Afficher à côté la carte d’un second jour

choice-option-borders =
    .help = Territoires contestés :

choice-option-caption =
    .help = Note sous la carte, avant ce que la carte ne peut montrer

choice-option-centre =
    .help = Centre de la projection en degrés ; les projections à parallèles droits n’ont pas de latitude

choice-option-classes =
    .help = Bornes supérieures de toutes les classes sauf la dernière, par ex. « 100; 1000; 10000 »

choice-option-classing =
    .help = Mise en classes :

choice-option-color-by =
    .help = Couleur par :

choice-option-colors =
    .help = Couleurs des valeurs à la place de celles de la carte, par ex. USA=#0a5ca8

choice-option-credit =
    .help = Crédit à la place des sources ; celui des frontières s’y ajoute

choice-option-day =
    .help = Le jour, par ex. 2022-02-13 ou « 13 février 2022 »

choice-option-from =
    .help = Début de la période sur laquelle portent les variations

choice-option-insets =
    .help = Encarts agrandissant les parties denses :

choice-option-known-on =
    .help = Seulement les affirmations publiques à la fin de ce jour

choice-option-levels =
    .help = Le périmètre des niveaux ; ne filtre aucune fiche

choice-option-measure =
    .help = Ce que montrent les symboles :

choice-option-parts =
    .help = Parties d’un niveau :

choice-option-projection =
    .help = Projection :

choice-option-subtitle =
    .help = Ligne sous le titre

choice-option-symbols =
    .help = Symboles :

choice-option-text =
    .help = Mots qui doivent figurer dans une fiche ou sa source

choice-option-theme =
    .help = Thème : light ou dark

choice-option-title =
    .help = Titre à la place du titre automatique ; [day] et [total] tiennent lieu de ce qui est affiché

choice-option-unit =
    .help = Unité de mesure :

choice-option-view =
    .help = Zone : world, europe, un pays, ou W,S,E,N en degrés

choice-option-what =
    .help = La catégorie comptée :

choice-parts-apart = Parties toujours à leur lieu
    .help = apart (chacune à son lieu)
    .tip = Afficher chaque partie d’un niveau à son lieu, même si des symboles se recouvrent

choice-parts-auto = Parties à leur lieu si la place le permet
    .help = auto (si la place le permet)
    .tip = Afficher les parties d’un niveau à leur lieu, et les trop proches en un seul symbole

choice-parts-together = Un seul symbole par pays hôte
    .help = together (un seul symbole par pays hôte)
    .tip = Afficher chaque pays hôte par un seul symbole, quel que soit le zoom

choice-projection-equal-earth = Equal Earth
    .tip = Dessiner la carte à surfaces conservées, pour le monde

choice-projection-laea = Azimutale équivalente de Lambert
    .tip = Dessiner la carte à surfaces conservées, pour un continent ou un pays

choice-projection-lambert-conformal = Conique conforme de Lambert
    .tip = Dessiner la carte à angles conservés, pour un continent aux latitudes moyennes

choice-projection-mercator = Mercator
    .tip = Dessiner la carte à angles conservés, coupée à 85 degrés

choice-projection-mollweide = Mollweide
    .tip = Dessiner la carte à surfaces conservées, en ellipse

choice-projection-natural-earth = Natural Earth
    .tip = Dessiner la carte en compromis équilibré, pour le monde

choice-projection-orthographic = Globe (orthographique)
    .tip = Dessiner le globe vu de loin ; faire glisser le fait tourner

choice-projection-plate-carree = Plate carrée
    .tip = Dessiner la carte avec un quadrillage de degrés carrés

choice-projection-polar = Azimutale polaire
    .tip = Dessiner la carte autour du pôle le plus proche, à distances conservées depuis celui-ci

choice-projection-robinson = Robinson
    .tip = Dessiner la carte comme les atlas de la fin du XXe siècle

choice-projection-winkel-tripel = Winkel-Tripel
    .tip = Dessiner la carte avec peu de déformation des surfaces, des angles et des distances, pour le monde

choice-switch-displace = Séparer les symboles superposés
    .help = Écarter les symboles superposés, avec des lignes de rappel vers leurs lieux
    .tip = Écarter les symboles superposés, avec des lignes de rappel vers leurs lieux

choice-switch-flannery = Échelle de Flannery
    .help = Mettre les symboles à l’échelle par l’exposant de Flannery, 0,57, au lieu de la racine carrée
    .tip = Utiliser l’exposant de Flannery, qui compense la façon dont l’œil juge les cercles

choice-switch-net = Net des départs
    .help = Soustraire les départs du pays de provenance
    .tip = Soustraire ceux qui partent de leur pays de provenance

choice-switch-no-arrows = Flèches
    .help = Masquer les flèches de provenance
    .tip = Afficher ou masquer les flèches depuis la provenance des mouvements

choice-symbols-circles = Cercles
    .help = circles (secteurs s’il y a plusieurs couleurs)
    .tip = Dessiner des cercles, divisés en secteurs s’il y a plusieurs couleurs

choice-symbols-classes = Classes
    .help = classes (tailles ; aplats pour les parts et les taux)
    .tip = Dessiner cinq classes : tailles de cercles, ou aplats de couleur pour les parts et les taux

choice-symbols-fans = Éventails
    .help = fans (un secteur par couleur)
    .tip = Dessiner un secteur par couleur, tous de même angle

choice-symbols-halves = Demi-cercles
    .help = halves (sur place | promis)
    .tip = Dessiner à gauche ceux qui sont sur place, à droite ceux qui sont promis

choice-symbols-squares = Carrés
    .tip = Dessiner des carrés de mêmes surfaces

choice-symbols-units = Symboles d’unités
    .help = units (symboles APP-6 si connus)
    .tip = Dessiner le symbole APP-6 de la plus grande unité, s’il est connu

choice-thing-air-defence = Batteries antiaériennes
    .tip = Afficher les batteries antiaériennes

choice-thing-aircraft = Aéronefs
    .tip = Afficher les aéronefs

choice-thing-armoured-vehicles = Véhicules blindés
    .tip = Afficher les véhicules blindés

choice-thing-artillery = Systèmes d’artillerie
    .tip = Afficher les systèmes d’artillerie

choice-thing-battalions = Bataillons
    .tip = Afficher les bataillons

choice-thing-brigades = Brigades
    .tip = Afficher les brigades

choice-thing-combat-aircraft = Avions de combat
    .tip = Afficher les avions de combat

choice-thing-drones = Drones
    .tip = Afficher les drones

choice-thing-helicopters = Hélicoptères
    .tip = Afficher les hélicoptères

choice-thing-missile-launchers = Lance-missiles
    .tip = Afficher les lance-missiles

choice-thing-other = Autres éléments
    .tip = Afficher les autres éléments comptés

choice-thing-people = Personnels
    .tip = Afficher les personnels

choice-thing-ships = Navires
    .tip = Afficher les navires

choice-thing-submarines = Sous-marins
    .tip = Afficher les sous-marins

choice-thing-tanks = Chars
    .tip = Afficher les chars

choice-unit-people = Nombre
    .tip = Afficher combien il y en a

choice-unit-per-1000 = Pour 1 000 habitants
    .help = per-1000 (habitants)
    .sign = pour 1 000
    .suffix = pour 1 000 habitants
    .tip = Afficher le nombre pour 1 000 habitants du pays hôte
    .undivided = pas de taux, faute de chiffre de population

choice-unit-share = Part du total
    .help = share (du total)
    .sign = %
    .suffix = part du total
    .tip = Afficher la part de chaque pays hôte dans le total
    .undivided = pas de part, car le total est inconnu ou nul
choice-action-About = À propos de Laydown
    .tip = Montrer la version, la licence et les sources des données intégrées
