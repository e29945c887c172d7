# The dialog that says what the program is, and whose data are part of it.

about-what = A map of force deployments that traces every number to its source.
# $build: a version, a commit, a platform and features.
about-version = Laydown { $build }
about-licence = MIT or Apache-2.0, at your option
about-data = Built-in data
about-ground = Coasts, borders, lakes and rivers
about-towns = Towns on maps and in texts
about-names = Names of countries in other languages
about-population = Population
about-missions = Missions
about-missions-whose = UN Peace and Security Data Hub, and the source in each row
about-font = Font
about-public-domain = public domain
about-facts = facts
about-more = Samples and downloaded datasets list their own sources. Full details: docs/sources-and-licences.md.
about-natural-earth = Natural Earth
about-geonames = GeoNames
about-cc-by = CC BY 4.0
about-cldr = Unicode CLDR
about-unicode = Unicode-3.0
about-world-bank = World Bank
about-noto = Noto Sans
about-ofl = SIL OFL 1.1
