layer-issue = { $what }. Fix: { $fix }.
layer-issue-number = Feature { $n }: { $what }. Fix: { $fix }.
layer-issue-name = “{ $name }” (feature { $n }): { $what }. Fix: { $fix }.
layer-empty = It has no shape and is not drawn
layer-empty-fix = give it coordinates
layer-nan = A coordinate is not a number; it is not drawn
layer-nan-fix = replace NaN, infinite or empty coordinates
layer-swapped = Latitude and longitude seem swapped; it is not drawn
layer-swapped-fix = write longitude first, then latitude
layer-projected = Its coordinates are not degrees; it is not drawn
layer-projected-fix = export the file again as WGS 84 (EPSG:4326)
layer-outside = A coordinate is not on the globe; it is not drawn
layer-outside-fix = use longitudes from −180 to 180 and latitudes from −90 to 90
layer-short = A ring or a line has too few points and is left out
layer-short-fix = give lines two points and rings three
layer-open = A ring is not closed; it is drawn closed
layer-open-fix = repeat its first point at its end
layer-crossing = A ring crosses itself near { $lat }, { $lon }; it is drawn as it is
layer-crossing-fix = repair it, for example with “Fix geometries” in QGIS
layer-unread = It cannot be read and is left out
layer-unread-fix = check its type and coordinates
layer-deep = Its elements are nested deeper than { $most } levels; it is left out
layer-deep-fix = flatten it
layer-cut = The file is damaged; what came before is drawn ({ $cause })
layer-cut-record = record { $n } is cut off
layer-cut-fix = export or download it again
layer-crs = The file’s coordinates are not degrees: { $crs }
layer-large = The file has more than { $features } features or { $points } points; the rest is not drawn
layer-large-fix = simplify it, or keep only what the map needs
layer-no-shx = The .shx file is missing; it is not needed
layer-no-shx-fix = keep .shp, .shx, .dbf and .prj together
layer-no-dbf = The .dbf file is missing; shapes have no names or columns
layer-no-dbf-fix = put the .dbf file next to the .shp file
layer-broken-dbf = The .dbf file cannot be read; shapes have no names or columns
layer-error-io = “{ $path }” cannot be read: { $cause }.
layer-error-large = “{ $name }” is larger than { $most } MB. Simplify it, or keep only what the map needs.
layer-error-swells = “{ $name }” unpacks to far more than its size allows and is not read.
layer-error-broken = “{ $name }” is damaged: { $cause }.
layer-error-unknown = “{ $name }” is not a layer. Layers are GeoJSON, TopoJSON, shapefiles (.shp or zipped), KML, KMZ, or CSV with latitude and longitude.
layer-error-places = “{ $name }” has no columns “latitude” and “longitude”.
layer-error-none = “{ $name }” contains no layer.
layer-elsewhere = Layer “{ $path }” lies outside the dataset’s folder and was not read: copy the file into that folder, or add it yourself
layer-changed = The file of layer “{ $name }” has changed since it was added; it is drawn as it is now.
layer-no-column = Layer “{ $name }” has no column “{ $column }”. Its columns: { $known }.
layer-no-days = Layer “{ $name }” has no columns of first and last days; its borders hold on every day. Name them with from and until.
layer-more-issues = { $name }: { $n ->
    [one] 1 more issue.
   *[other] { $n } more issues.
}
layer-read = Layer “{ $name }” added: { $n ->
    [one] 1 feature.
   *[other] { $n } features.
}
layer-read-with = Layer “{ $name }” added ({ $n ->
    [one] 1 feature
   *[other] { $n } features
}). { $first }
layer-measure-first = Distance: click the first place on the map, then the second. Esc cancels.
layer-measure-second = Distance: click the second place. Esc cancels.
layer-measure-stopped = Distance: cancelled.
layer-measured = { $from } → { $to }: { $way }
layer-reading = Reading layer “{ $name }”… { $percent }%
layer-stop = Stop reading the layer
