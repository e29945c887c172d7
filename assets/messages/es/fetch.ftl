# Public sources and their downloads.

fetch-no-size = tamaño desconocido
fetch-progress = { $come } de { $whole }
fetch-here = Ya descargada: { $path }
fetch-cite = Cítela como: { $citation }
fetch-make = Para hacer con ella un conjunto de datos: { $command }
fetch-import = laydown import '{ $file }' --recipe { $recipe } -o { $name }/
fetch-no-recipe = Aún no hay receta para ella.
# $state: one of the three below.
fetch-line = { $licence }; { $size }; { $state }
fetch-downloaded = descargada
fetch-part = { $size } descargados
fetch-not-downloaded = sin descargar
fetch-folder = Se conserva en { $folder }

fetch-publisher = Editor
fetch-size = Tamaño
fetch-cite-as = Citar como
fetch-about = Acerca de
fetch-address = Dirección

fetch-no-folder = no se encuentra una carpeta para sus datos (HOME no está definido): indique una con --folder
fetch-not-found = fuente «{ $name }» no encontrada: elija una de { $names }
fetch-licence = «{ $name }» tiene la licencia { $licence }: léala y añada --accept-licence para descargarla
