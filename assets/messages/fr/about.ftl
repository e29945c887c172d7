# The dialog that says what the program is, and whose data are part of it.

about-what = Une carte des déploiements de forces où chaque chiffre mène à sa source.
# $build: a version, a commit, a platform and features.
about-version = Laydown { $build }
about-licence = MIT ou Apache-2.0, au choix
about-data = Données intégrées au programme
about-ground = Côtes, frontières, lacs et rivières
about-towns = Villes des cartes et des textes
about-names = Noms de pays dans d’autres langues
about-population = Population
about-missions = Missions
about-missions-whose = UN Peace and Security Data Hub, et la source de chaque ligne
about-font = Police
about-public-domain = domaine public
about-facts = faits
about-more = Les exemples et les jeux de données téléchargés nomment les sources de leurs propres fiches. Le détail complet : docs/sources-and-licences.md.
about-natural-earth = Natural Earth
about-geonames = GeoNames
about-cc-by = CC BY 4.0
about-cldr = Unicode CLDR
about-unicode = Unicode-3.0
about-world-bank = World Bank
about-noto = Noto Sans
about-ofl = SIL OFL 1.1
