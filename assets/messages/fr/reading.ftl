# Texts that are read for records: what their documents lack, why numbers are none, what is doubtful.

reading-damaged = { $name } ne peut être lu comme { $format } : { $cause }
reading-no-text = { $name } ne contient pas de texte ; une page numérisée doit d’abord être convertie en texte
# $most: megabytes.
reading-long = { $name } dépasse { $most } Mo : en analyser les parties une à une
reading-words = { $name } a plus de { $most } mots et lignes : en analyser les parties une à une
reading-unknown-format = { $name } ne peut être lu : indiquer un fichier .txt, .md, .html, .docx, .pdf ou .eml
reading-no-letter = ce n’est pas un message électronique
reading-heads = il a trop de lignes d’en-tête ; en enregistrer le texte
reading-broken-pdf = il est endommagé
reading-swells = décompressé, il dépasse de loin sa taille ; l’imprimer dans un nouveau fichier, ou en enregistrer le texte
# One part of a PDF.
reading-circle = une de ses parties se contient elle-même ; l’imprimer dans un nouveau fichier, ou en enregistrer le texte
reading-deep = ses parties sont trop profondément imbriquées ; l’imprimer dans un nouveau fichier, ou en enregistrer le texte
reading-again = il dessine trop souvent les mêmes parties ; l’imprimer dans un nouveau fichier, ou en enregistrer le texte
reading-locked = il exige un mot de passe ; l’enregistrer sans mot de passe
reading-without-pdf = cette version ne lit pas le PDF
reading-paragraph = paragraphe { $n }

# Why a number is no record. 
reading-readiness = en alerte, non envoyés
reading-casualties = pertes
reading-equipment = matériel
reading-duration = une durée
reading-name = partie d’un nom
reading-money = argent
reading-percentage = une part
reading-distance = une mesure
reading-law = numéro d’une loi ou d’une résolution
reading-army = taille d’une armée
reading-ceiling = maximum autorisé
reading-exercise = un exercice
reading-civilians = civils
reading-trainees = personnes formées
reading-adversary = combattants irréguliers
reading-repeated = déjà indiqué plus haut
reading-sum = somme d’autres nombres
reading-resulting = total à atteindre
reading-superseded = chiffre plus ancien
reading-own-soil = dans le pays du contributeur lui-même
reading-denied = démenti
reading-requested = demandé
reading-usual = taille habituelle
reading-things = pas des personnels
reading-no-host = aucun lieu nommé
reading-other = rien ne dit que des personnels sont envoyés ou stationnés

# What is doubtful in a candidate.
reading-from-context = { $field } : tiré du texte antérieur
reading-missing = { $field } : manquant
reading-no-verb = niveau ou variation non dit
reading-parts-differ = les parties ne donnent pas l’ensemble
reading-undecided = pas décidé
reading-field-sender = contributeur
reading-field-host = pays hôte
reading-field-people = nombre
reading-field-stage = phase
reading-field-day = jour
reading-field-origin = provenance
reading-field-place = lieu
reading-field-expected = jour prévu
reading-field-command = commandement
reading-field-unit = unité
reading-field-operation = opération
reading-field-part = partie de
reading-level = niveau

# What would settle a doubt.
reading-settle-context = Voir si le texte précédent vise aussi ce nombre, ou modifier le champ.
reading-settle-missing = Modifier la proposition et remplir le champ.
reading-settle-no-verb = Voir s’ils sont sur place ou envoyés, et modifier la proposition.
reading-settle-parts = Comparer les parties à l’ensemble dans le texte.
reading-settle-undecided = Ne l’accepter que si les mouvements prévus ont leur place dans ce jeu de données.
reading-field-event = événement
reading-field-participants = participants
reading-contributors = Avec { $codes }.
