# The dialog that says what the program is, and whose data are part of it.

about-what = Un mapa de despliegues de fuerzas en el que cada número abre su fuente.
# $build: a version, a commit, a platform and features.
about-version = Laydown { $build }
about-licence = MIT o Apache-2.0, a elección
about-data = Datos que forman parte del programa
about-ground = Costas, fronteras, lagos y ríos
about-towns = Poblaciones en mapas y en textos
about-names = Nombres de países en otros idiomas
about-population = Población
about-missions = Misiones
about-missions-whose = UN Peace and Security Data Hub, y la fuente de cada fila
about-font = Tipo de letra
about-public-domain = dominio público
about-facts = hechos
about-more = Los ejemplos y los conjuntos de datos descargados nombran las fuentes de sus registros. Todo al completo: docs/sources-and-licences.md.
about-natural-earth = Natural Earth
about-geonames = GeoNames
about-cc-by = CC BY 4.0
about-cldr = Unicode CLDR
about-unicode = Unicode-3.0
about-world-bank = World Bank
about-noto = Noto Sans
about-ofl = SIL OFL 1.1
