# The dialog that says what the program is, and whose data are part of it.

about-what = Eine Karte der Truppenstationierungen, in der jede Zahl zu ihrer Quelle führt.
# $build: a version, a commit, a platform and features.
about-version = Laydown { $build }
about-licence = MIT oder Apache-2.0, nach Wahl
about-data = Daten, die Teil des Programms sind
about-ground = Küsten, Grenzen, Seen und Flüsse
about-towns = Städte auf Karten und in Texten
about-names = Namen von Ländern in anderen Sprachen
about-population = Einwohnerzahlen
about-missions = Missionen
about-missions-whose = UN Peace and Security Data Hub und die Quelle in jeder Zeile
about-font = Schriftart
about-public-domain = gemeinfrei
about-facts = Fakten
about-more = Beispiele und heruntergeladene Datensätze nennen die Quellen ihrer Einträge selbst. All das vollständig: docs/sources-and-licences.md.
about-natural-earth = Natural Earth
about-geonames = GeoNames
about-cc-by = CC BY 4.0
about-cldr = Unicode CLDR
about-unicode = Unicode-3.0
about-world-bank = World Bank
about-noto = Noto Sans
about-ofl = SIL OFL 1.1
