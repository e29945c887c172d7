# Public sources and their downloads.

fetch-no-size = size not known
fetch-progress = { $come } of { $whole }
fetch-here = Already downloaded: { $path }
fetch-cite = Cite it as: { $citation }
fetch-make = To make a dataset from it: { $command }
fetch-import = laydown import '{ $file }' --recipe { $recipe } -o { $name }/
fetch-no-recipe = No recipe for it yet.
# $state: one of the three below.
fetch-line = { $licence }; { $size }; { $state }
fetch-downloaded = downloaded
fetch-part = { $size } downloaded
fetch-not-downloaded = not downloaded
fetch-folder = Kept in { $folder }

fetch-publisher = Publisher
fetch-size = Size
fetch-cite-as = Cite it as
fetch-about = About
fetch-address = Address

fetch-no-folder = no folder found for your data (HOME is not set): give one with --folder
fetch-not-found = source “{ $name }” not found: choose one of { $names }
fetch-licence = “{ $name }” is licensed under { $licence }: read the licence, then add --accept-licence to download it
