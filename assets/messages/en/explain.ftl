# How a host's numbers came to be, for a terminal and the clipboard.

# $known: “, as known on 3 February 2022”, or nothing.
explain-title = { $host } on { $day }{ $known }
explain-levels = Levels (levels of different scope are never added):
explain-claims = Claims:
explain-findings = Findings:

# Terms of a sum.
explain-remainder = the remainder after its parts
explain-rotation = a rotation adds nothing
explain-elsewhere = counted in another record
explain-since = arrived and withdrawn since
explain-reported-for = reported for { $day }
explain-added-to-nothing = counted in another record, not added

# $whose: sender, scope, component, command.
explain-level = { $whose }: { $present } present
explain-level-unlisted = { $whose }: { $gone }; before: { $people } ({ $what }) [{ $records }]
explain-level-elsewhere = { $whose }: { $present } present, counted in another record

explain-stage-of = { $stage } of { $movement }
explain-claim = { $id }: { $people } { $kind } on { $day }
explain-undated = publication day not known
explain-public-since = { $source }; public since { $day }
