# The dialog that says what the program is, and whose data are part of it.

about-what = Mapa rozmieszczenia sił, na której każda liczba prowadzi do swojego źródła.
# $build: a version, a commit, a platform and features.
about-version = Laydown { $build }
about-licence = MIT lub Apache-2.0, do wyboru
about-data = Dane wchodzące w skład programu
about-ground = Wybrzeża, granice, jeziora i rzeki
about-towns = Miejscowości na mapach i w tekstach
about-names = Nazwy państw w innych językach
about-population = Ludność
about-missions = Misje
about-missions-whose = UN Peace and Security Data Hub oraz źródło w każdym wierszu
about-font = Czcionka
about-public-domain = domena publiczna
about-facts = fakty
about-more = Przykłady i pobrane zbiory danych podają źródła własnych rekordów. Całość: docs/sources-and-licences.md.
about-natural-earth = Natural Earth
about-geonames = GeoNames
about-cc-by = CC BY 4.0
about-cldr = Unicode CLDR
about-unicode = Unicode-3.0
about-world-bank = World Bank
about-noto = Noto Sans
about-ofl = SIL OFL 1.1
