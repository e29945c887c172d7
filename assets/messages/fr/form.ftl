# The form for a record, and the one for a column of several records.

form-file = Fichier : { $name }
form-into = Enregistrer dans le fichier
form-into-name = Enregistrer dans le fichier : { $name }
form-more = Autres champs
form-new-source = Nouvelle source
form-add-source = Ajouter une nouvelle source
form-no-source = Retirer la nouvelle source
form-cancel-tip = Fermer le formulaire et garder un brouillon (Échap)
form-add = Ajouter la fiche
form-change = Appliquer
form-people-hint = 1 700, environ 1 133, 900–1 000, plus de 900, inconnu
form-source-below = La nouvelle source ci-dessous
form-country-hint = Pologne ou POL
form-pick-day = Choisir un jour
form-pick-name = Choisir : { $field }
form-previous-month = Mois précédent
form-next-month = Mois suivant
# Monday to Sunday, with blanks between.
form-weekdays = Lu Ma Me Je Ve Sa Di
form-pick-hint = Taper pour chercher
form-find-name = Chercher : { $field }
form-none = Aucun
form-no-matches = Aucun résultat
form-bulk = Modifier plusieurs fiches
form-bulk-note = Fixe une colonne dans toutes les fiches listées d’un même type. Un seul « Annuler » rétablit le tout.
form-bulk-records = Fiches
form-bulk-column = Colonne
form-bulk-button = Modifier { $n } { $n ->
    [one] fiche
   *[other] fiches
}
