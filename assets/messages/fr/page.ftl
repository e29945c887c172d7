# A page to share.
page-play = Lecture
page-pause = Pause
page-day = Jour
page-before = Variation précédente
page-after = Variation suivante
page-search = Chercher un pays hôte
page-host = Pays hôte
page-choose = Choisir un pays hôte sur la carte ou dans le tableau : ses chiffres, leurs sources et les mots qui les portent s’affichent ici.
page-nothing = Aucune fiche ne dit rien de ce pays hôte ce jour-là.
page-made = Produit avec
page-claim = { $people } ({ $kind }, { $day })
page-long = la page aurait { $days } jours, plus que { $most } : choisir un début plus tardif avec --from, ou un filtre
page-progress = { $n } jours sur { $all }
page-sources = Sources et licences
page-embed = Intégrer cette page
page-not-address = « { $text } » n’est pas l’adresse d’une page : l’écrire avec https://
