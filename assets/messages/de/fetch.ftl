# Public sources and their downloads.

fetch-no-size = Größe nicht bekannt
fetch-progress = { $come } von { $whole }
fetch-here = Schon heruntergeladen: { $path }
fetch-cite = Zitieren als: { $citation }
fetch-make = Zum Anlegen eines Datensatzes daraus: { $command }
fetch-import = laydown import '{ $file }' --recipe { $recipe } -o { $name }/
fetch-no-recipe = Dafür gibt es noch kein Importprofil.
# $state: one of the three below.
fetch-line = { $licence }; { $size }; { $state }
fetch-downloaded = heruntergeladen
fetch-part = { $size } heruntergeladen
fetch-not-downloaded = nicht heruntergeladen
fetch-folder = Aufbewahrt in { $folder }
fetch-publisher = Herausgeber
fetch-size = Größe
fetch-cite-as = Zitieren als
fetch-about = Info
fetch-address = Adresse
fetch-no-folder = kein Ordner für Ihre Daten gefunden (HOME ist nicht gesetzt): mit --folder einen nennen
fetch-not-found = Quelle „{ $name }“ nicht gefunden: eine von { $names } wählen
fetch-licence = „{ $name }“ steht unter der Lizenz { $licence }: die Lizenz lesen und zum Herunterladen --accept-licence hinzufügen
