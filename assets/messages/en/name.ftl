# The words of records, as labels.

name-sender = Sender
name-host = Host
name-command = Command
name-scope = Scope
name-component = Component
name-stage = Stage
name-no-stage = Levels (no stage)
name-operation = Operation
name-place = Place

name-promised = Promised
name-arrived = Arrived
name-reported = Reported
name-present = Present

name-scope-assigned = Assigned
name-scope-rotational = Rotational
name-scope-all = Assigned and rotational
name-scope-not-reported = Scope not reported

name-command-national = National command
name-command-nato = NATO command
name-command-un = UN command
name-command-eu = EU command
name-command-coalition = Coalition command
name-command-not-reported = Command not reported

name-component-all = All components
name-component-army = Army
name-component-navy = Navy
name-component-air-force = Air force
name-component-marine-corps = Marine corps
name-component-space-force = Space force
name-component-coast-guard = Coast guard
name-component-reserve = Reserve
name-component-civilian = Civilian

name-stage-alerted = Alerted
name-stage-announced = Announced
name-stage-ordered = Ordered
name-stage-moving = Moving
name-stage-arrived = Arrived
name-stage-withdrawn = Withdrawn
name-stage-cancelled = Cancelled

name-event-call = Call
name-event-warning = Warning
name-event-summit = Summit
name-event-decision = Decision
name-event-readiness = Readiness
name-event-combat = Combat
name-event-period = Period
name-event-other = Other

# Behind a day: “Published 13 Feb 2022, official”.
name-tier-official = official
name-tier-press = press
name-tier-secondary = secondary

name-finding-gap = Level does not match movements
name-finding-conflict = Sources disagree
name-finding-stale = Outdated figures
name-finding-parts = Parts do not match the total
name-finding-too-many-arrived = More arrived than announced
name-finding-below-zero = More withdrawn than reported
name-finding-overlap = Possible double counting
name-finding-overdue = Overdue: arrival not reported
name-finding-second-report = Possible second report

name-severity-contradiction = Contradiction
name-severity-doubt = Possible issue
name-severity-note = Note

# In a sentence, and as a label.
name-place-not-reported = a place not reported
name-placeless = Place not reported
name-not-reported = Not reported

name-records = { $n } { $n ->
    [one] record
   *[other] records
}
name-unit = Unit
name-type = Type
name-what = Thing

name-region-europe = Europe
name-region-baltic-states = Baltic states
name-region-eastern-allies = Eastern Allies
name-region-africa = Africa
name-region-americas = Americas
name-region-asia = Asia
name-region-middle-east = Middle East
name-region-oceania = Oceania

# What `--version` says of the build. $build: a commit; $features: what it was built with.
name-version =
    { $version } ({ $build }, { $system })
    built with { $features }
name-version-own = local build
name-version-plain = no optional feature
