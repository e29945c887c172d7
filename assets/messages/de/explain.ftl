# How a host's numbers came to be, for a terminal and the clipboard.

# $known: “, as known on 3 February 2022”, or nothing.
explain-title = { $host }: { $day }{ $known }
explain-levels = Bestände (Bestände verschiedener Stationierungsart werden nie addiert):
explain-claims = Angaben:
explain-findings = Befunde:
# Terms of a sum.
explain-remainder = der Rest nach Abzug der Teile
explain-rotation = eine Rotation fügt nichts hinzu
explain-elsewhere = in einem anderen Eintrag gezählt
explain-since = seither eingetroffen und abgezogen
explain-reported-for = gemeldet für { $day }
explain-added-to-nothing = in einem anderen Eintrag gezählt, nicht addiert
# $whose: sender, scope, component, command.
explain-level = { $whose }: { $present } vor Ort
explain-level-unlisted = { $whose }: { $gone }; davor: { $people } ({ $what }) [{ $records }]
explain-level-elsewhere = { $whose }: { $present } vor Ort, in einem anderen Eintrag gezählt
explain-stage-of = { $stage } von { $movement }
explain-claim = { $id }: { $people } { $kind } am { $day }
explain-undated = Veröffentlichungstag nicht bekannt
explain-public-since = { $source }; öffentlich seit { $day }
