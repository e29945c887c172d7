# The dialog that says what the program is, and whose data are part of it.

about-what = A map of force deployments in which every number opens its source.
# $build: a version, a commit, a platform and features.
about-version = Laydown { $build }
about-licence = MIT or Apache-2.0, at your option
about-data = Data that are part of the program
about-ground = Coasts, borders, lakes and rivers
about-towns = Towns on maps and in texts
about-names = Names of countries in other languages
about-population = Population
about-missions = Missions
about-missions-whose = UN Peace and Security Data Hub, and the source in each row
about-font = Font
about-public-domain = public domain
about-facts = facts
about-more = Samples and downloaded datasets name the sources of their own records. All of this in full: docs/sources-and-licences.md.
about-natural-earth = Natural Earth
about-geonames = GeoNames
about-cc-by = CC BY 4.0
about-cldr = Unicode CLDR
about-unicode = Unicode-3.0
about-world-bank = World Bank
about-noto = Noto Sans
about-ofl = SIL OFL 1.1
