# The words of records, as labels.

name-sender = Entsender
name-host = Aufnahmeland
name-command = Kommando
name-scope = Stationierungsart
name-component = Teilstreitkraft
name-stage = Phase
name-no-stage = Bestände (keine Phase)
name-operation = Operation
name-place = Ort

name-promised = Zugesagt
name-arrived = Eingetroffen
name-reported = Gemeldet
name-present = Vor Ort

name-scope-assigned = Dauerhaft
name-scope-rotational = Rotierend
name-scope-all = Dauerhaft und rotierend
name-scope-not-reported = Ohne Angabe der Art

name-command-national = Nationales Kommando
name-command-nato = NATO-Kommando
name-command-un = UN-Kommando
name-command-eu = EU-Kommando
name-command-coalition = Koalitionskommando
name-command-not-reported = Kommando nicht gemeldet

name-component-all = Alle Teilstreitkräfte
name-component-army = Heer
name-component-navy = Marine
name-component-air-force = Luftwaffe
name-component-marine-corps = Marineinfanterie
name-component-space-force = Weltraumstreitkräfte
name-component-coast-guard = Küstenwache
name-component-reserve = Reserve
name-component-civilian = Zivilpersonal

name-stage-alerted = Alarmiert
name-stage-announced = Angekündigt
name-stage-ordered = Befohlen
name-stage-moving = Unterwegs
name-stage-arrived = Eingetroffen
name-stage-withdrawn = Abgezogen
name-stage-cancelled = Abgesagt

name-event-call = Gespräch
name-event-warning = Warnung
name-event-summit = Gipfeltreffen
name-event-decision = Beschluss
name-event-readiness = Bereitschaft
name-event-combat = Kampfhandlung
name-event-period = Zeitraum
name-event-other = Sonstiges

# Behind a day: “Published 13 Feb 2022, official”.
name-tier-official = amtlich
name-tier-press = Presse
name-tier-secondary = sekundär

name-finding-gap = Bestand passt nicht zu Verlegungen
name-finding-conflict = Quellen widersprechen sich
name-finding-stale = Veraltete Zahlen
name-finding-parts = Teile passen nicht zur Gesamtzahl
name-finding-too-many-arrived = Mehr eingetroffen als angekündigt
name-finding-below-zero = Mehr abgezogen als gemeldet
name-finding-overlap = Mögliche Doppelzählung
name-finding-overdue = Überfällig: Eintreffen nicht gemeldet
name-finding-second-report = Mögliche zweite Meldung

name-severity-contradiction = Widerspruch
name-severity-doubt = Mögliche Auffälligkeit
name-severity-note = Hinweis

# In a sentence, and as a label.
name-place-not-reported = Ort nicht gemeldet
name-placeless = Ort nicht gemeldet
name-not-reported = Nicht gemeldet

name-records = { $n } { $n ->
    [one] Eintrag
   *[other] Einträge
}
name-unit = Einheit
name-type = Typ
name-what = Kategorie

name-region-europe = Europa
name-region-baltic-states = Baltische Staaten
name-region-eastern-allies = Östliche Verbündete
name-region-africa = Afrika
name-region-americas = Amerika
name-region-asia = Asien
name-region-middle-east = Naher Osten
name-region-oceania = Ozeanien

# What `--version` says of the build. $build: a commit; $features: what it was built with.
name-version =
    { $version } ({ $build }, { $system })
    gebaut mit { $features }
name-version-own = eigener Build
name-version-plain = ohne optionale Features
