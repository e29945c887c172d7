# Public sources and their downloads.

fetch-no-size = taille inconnue
fetch-progress = { $come } sur { $whole }
fetch-here = Déjà téléchargé : { $path }
fetch-cite = Référence : { $citation }
fetch-make = Pour en faire un jeu de données : { $command }
fetch-import = laydown import '{ $file }' --recipe { $recipe } -o { $name }/
fetch-no-recipe = Pas encore de profil d’importation.
# $state: one of the three below.
fetch-line = { $licence } ; { $size } ; { $state }
fetch-downloaded = téléchargé
fetch-part = { $size } déjà téléchargés
fetch-not-downloaded = non téléchargé
fetch-folder = Conservé dans { $folder }
fetch-publisher = Éditeur
fetch-size = Taille
fetch-cite-as = Référence
fetch-about = À propos
fetch-address = Adresse
fetch-no-folder = aucun dossier trouvé pour vos données (HOME n’est pas défini) : en indiquer un avec --folder
fetch-not-found = source « { $name } » introuvable : choisir l’une de { $names }
fetch-licence = « { $name } » est sous licence { $licence } : lire la licence, puis ajouter --accept-licence pour télécharger
