# The dialog that says what the program is, and whose data are part of it.

about-what = Карта розміщення сил, на якій кожне число відкриває своє джерело.
# $build: a version, a commit, a platform and features.
about-version = Laydown { $build }
about-licence = MIT або Apache-2.0, на вибір
about-data = Дані, що входять до програми
about-ground = Узбережжя, кордони, озера й річки
about-towns = Населені пункти на картах і в текстах
about-names = Назви країн іншими мовами
about-population = Населення
about-missions = Місії
about-missions-whose = UN Peace and Security Data Hub і джерело в кожному рядку
about-font = Шрифт
about-public-domain = суспільне надбання
about-facts = факти
about-more = Зразки й завантажені набори даних називають джерела власних записів. Усе це повністю: docs/sources-and-licences.md.
about-natural-earth = Natural Earth
about-geonames = GeoNames
about-cc-by = CC BY 4.0
about-cldr = Unicode CLDR
about-unicode = Unicode-3.0
about-world-bank = World Bank
about-noto = Noto Sans
about-ofl = SIL OFL 1.1
