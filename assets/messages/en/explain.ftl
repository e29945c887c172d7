# How a host's numbers came to be, for a terminal and the clipboard.

# $known: “, as known on 3 February 2022”, or nothing.
explain-title = { $host } on { $day }{ $known }
explain-levels = Levels (of different scope never added):
explain-claims = Claims:
explain-findings = Findings:

# Terms of a sum.
explain-remainder = what its parts leave of it
explain-rotation = a rotation adds nobody
explain-elsewhere = counted in another record
explain-since = came and went since
explain-reported-for = reported for { $day }
explain-added-to-nothing = counted in another record, added to nothing

# $whose: sender, scope, component, command.
explain-level = { $whose }: { $present } present
explain-level-elsewhere = { $whose }: { $present } present, counted in another record

explain-stage-of = { $stage } of { $movement }
explain-claim = { $id }: { $people } { $kind } on { $day }
explain-undated = day not known
explain-public-since = { $source }; public since { $day }
