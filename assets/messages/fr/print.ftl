# Pictures, films and pages that go out.

print-title = Enregistrer une image, un film ou une page
print-preview = Aperçu
print-drawing = Dessin…
print-stopped = l’aperçu s’est arrêté de façon inattendue : modifier quelque chose, et le signaler si cela se reproduit
print-path = Chemin de l’image
print-not-ready = Une autre exportation est en cours, ou aucun chemin n’est indiqué
print-format = Format
print-format-is = { $kind ->
    [svg] Dessin SVG
    [pdf] Document PDF
    [gif] Film GIF
    [apng] Film APNG
    [webp] Film WebP
    [frames] Dossier d’images
    [html] Page web
   *[png] Image PNG
}
print-sheet = Contenu
print-sheet-is = { $sheet ->
    [days] Plusieurs jours
    [senders] Plusieurs contributeurs
    [operations] Plusieurs opérations
    [things] Plusieurs catégories
    [briefing] Page de synthèse
    [table] Tableau
    [chart] Graphique temporel
    [charts] Petits graphiques
   *[map] Carte
}
print-step = Pas
print-step-is = { $step ->
    [day] Chaque jour
    [week] Chaque semaine
    [month] Chaque mois
    [year] Chaque année
   *[change] Chaque variation
}
print-template = Modèle
print-template-is = { $template ->
    [web] Web, 16:9
    [square] Carré
    [story] Vertical, 9:16
    [slide] Diapositive, 16:9
    [a4-portrait] A4 portrait
    [a4-landscape] A4 paysage
    [column-85] Colonne de revue, 85 mm
    [column-180] Page de revue, 180 mm
    [own] Taille libre
   *[screen] Comme à l’écran
}
print-size = Taille
print-width = Largeur
print-height = Hauteur
print-pixels = px
print-millimetres = mm
print-resolution = Résolution
print-resolution-is = { $resolution }, { $width } × { $height } px
print-times = { $scale }×
print-dpi = { $dpi } ppp
print-theme = Thème
print-theme-is = { $theme ->
    [light] Clair
    [dark] Sombre
   *[window] Comme à l’écran
}
print-language = Langue
print-language-window = Comme à l’écran
print-style = Charte graphique
print-style-none = Aucune
print-style-own = Fichier
print-style-hint = ou .toml
print-style-path = Fichier de la charte graphique
print-legend = Légende
print-legend-is = { $place ->
    [top-left] En haut à gauche
    [top-right] En haut à droite
    [bottom-left] En bas à gauche
    [bottom-right] En bas à droite
    [none] Aucune
   *[auto] Là où elle gêne le moins
}
print-letters = Lettres
print-letters-is = { $letters ->
    [embedded] Texte avec sa police
    [outlines] Tracés
   *[text] Texte
}
print-clear = Fond transparent
print-clear-tip = Rien derrière les terres : ni mer ni fond
print-too-large = { $width } × { $height } pixels : impossible ; chaque côté doit aller de 1 à { $most }
print-one-only = il n’y en a qu’un à afficher : choisir d’autres filtres ou un autre contenu
print-no-chart = aucun pays hôte n’a de nombre, quel que soit le jour : choisir d’autres filtres ou une autre mesure
print-many = { $n } cartes sont trop pour une feuille : en choisir { $most } au plus
print-sheet-label = { $name } : { $total }
print-sheet-days = { $first } – { $last }
print-sheet-total = Total
print-sheet-licence = Licence : { $name }
print-sheet-more-hosts = et { $n } { $n ->
    [one] autre pays hôte
   *[other] autres pays hôtes
}
print-sheet-more-sources = et { $n } { $n ->
    [one] autre source
   *[other] autres sources
}
print-address = Adresse web
print-address-tip = Où la page sera publiée : ajoute une image pour les aperçus de liens, et le code d’intégration
