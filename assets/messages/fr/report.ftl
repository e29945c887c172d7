# A report in sentences.

# $about: the countries, or the title of the dataset.
report-title = { $about } : { $from } – { $to }
# $text: a headline, such as “US troops for Poland, 13 February 2022: 4,700 promised, about 1,133 arrived”.
report-sentence = { $text }.
report-present = Sur place : { $number }.
report-no-movement = Aucun mouvement pendant cette période.
# $question: “Changes since 1 February 2022; levels of scope “assigned”.”; $known: one of the two below.
report-question = { $question } { $known }
report-known-on = Connu au { $day }.
report-hindsight = Avec le recul : inclut tout ce que contient le jeu de données.
report-holds = Chiffres au { $day }
report-changed = Ce qui a varié
report-strengths = Effectifs signalés pendant cette période
report-events = Événements
report-breakdown = Ventilation
report-rivals = Affirmations concurrentes
report-gaps = Ce qui manque
report-second = Seconds signalements possibles
report-sources = Sources
report-about = À propos de ce rapport
# $quantity: “Promised”.
report-number = { $quantity } : { $number }
report-nothing = Aucune fiche ne dit rien pour cette période ({ $host }).
report-no-change = Aucune phase d’un mouvement ne tombe dans cette période.
# $step: “3,000 ordered for Poland”; $whose: “United States, NATO command”.
report-step = { $day } : { $step } ({ $whose })
report-expected = Attendu : la source est antérieure à ce jour. Ne compte que comme promis.
# $reported: “1,700 reported in Poland (assigned)”.
report-strength = { $day } : { $reported }, { $sender }
report-event = { $day } : { $title }
report-by = { $name }
# $by: “Sender”; $value: the only one that there is.
report-alone = { $by } : { $value }
report-more = { $n } de plus
# $claim: “176 reported in Poland (assigned), United States, 31 Dec 2021”.
report-counts = Compté : { $claim }
# $why: “Not used: an official source is preferred”.
report-rival = { $number }, { $source }. { $why }
report-region = Total d’une source pour une région : affiché pour comparaison, non additionné.
# $quantity: “Arrived”; $number: “not reported”.
report-missing = { $quantity }, { $number } : { $hosts }
report-missing-many = { $quantity }, { $number } : { $n } pays hôtes
# $whose: “Poland, United Kingdom”; $moved: “350 promised, arrival not reported”.
report-waiting = { $whose } : { $moved }
report-unsourced = { $n } { $n ->
    [one] affirmation derrière ces chiffres est
   *[other] affirmations derrière ces chiffres sont
} sans source
report-unquoted = { $n } { $n ->
    [one] affirmation derrière ces chiffres est
   *[other] affirmations derrière ces chiffres sont
} sans citation
report-unsure = { $n } { $n ->
    [one] affirmation derrière ces chiffres n’a pas été vérifiée
   *[other] affirmations derrière ces chiffres n’ont pas été vérifiées
} dans la source
report-accepted = Accepté : { $note }
report-read = consulté : { $day }
report-cite = Référence : { $cite }
report-view = La même question pour « Ouvrir un chemin… » ou --view-file : { $view }
report-map = Carte, { $day }. { $title }. { $about }
report-chart = Chiffres au fil du temps. { $title }
report-page = { $title } · { $n } sur { $all }
report-dialog = Rapport
report-format = Format
report-format-is = { $kind ->
    [docx] Traitement de texte (.docx)
    [pdf] PDF
    [html] Page web (.html)
    [md] Markdown (.md)
   *[other] { $kind }
}
report-hosts = Sujet
report-all = Tous les pays hôtes affichés
report-hosts-note = Les filtres s’appliquent.
report-days = Jours
report-from = Du
report-to = Au
report-first-day = Premier jour
report-last-day = Dernier jour
report-no-day = « { $text } » n’est pas une date : utiliser la forme 2022-02-13
report-path = Chemin du rapport
report-writing = Rédaction…
report-ask = Enregistrer le rapport
report-of = Rapport : { $host }
# The head of a column of levels. $quantity: “Present”; $scope: “assigned”.
report-of-scope = { $quantity } ({ $scope })
