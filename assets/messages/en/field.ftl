# Texts of tables and their columns. Generated from their declarations: UPDATE_GOLDEN=1 cargo test.

field-events =
    .one = event

field-events-actor = Actor
    .heading = Sender code
    .help = The country or organisation that acted

field-events-day = Day
    .help = When; a partial date means its last day

field-events-id = Id
    .help = Unique name of the row

field-events-kind = Kind
    .help = Kind of event

field-events-participants = Participants
    .help = Codes of the participants, separated by ;

field-events-text = Text
    .help = More about it

field-events-title = Title
    .heading = Unit or event
    .help = Its title, in one line

field-events-until = Until
    .help = Its last day, if it lasts more than one

field-evidence-derived = Derived
    .help = How the number was derived, if the source does not state it

field-evidence-known_from = Known from
    .help = The day it became public, if earlier than the source’s publication day

field-evidence-locator = Locator
    .help = Location in the source
    .hint = paragraph 10

field-evidence-note = Note
    .help = A note

field-evidence-quote = Quote
    .help = The words that give the number
    .hint = The words that give the number

field-evidence-review = Review
    .help = Whether someone has checked it against the source; empty: unsure

field-evidence-source = Source
    .heading = Source id
    .help = Id of the source in sources.csv

field-movements =
    .one = movement

field-movements-chain = Chain of command
    .help = The chain of command in words
    .hint = Chain of command, in words

field-movements-command = Command
    .help = Command of the forces; empty: unknown

field-movements-component = Component
    .help = Part of the forces; empty: all

field-movements-counted_in = Counted in
    .help = Id of the record that already counts these people

field-movements-host = To
    .help = Host: alpha-3, region: and a region, or empty if not on the map

field-movements-host_text = Host (as in the source)
    .help = The host in the source’s words, if it is not a single country

field-movements-id = Id
    .help = Unique name of the row

field-movements-note = Note
    .help = A note

field-movements-operation = Operation
    .help = The mission or operation, in words

field-movements-part_of = Part of
    .help = Id of the movement this one is part of

field-movements-replaces = Replaces
    .help = The unit or movement it replaces: a rotation adds no people

field-movements-scope = Scope
    .help = What is counted; empty: unspecified

field-movements-sender = Sender
    .heading = Sender code
    .help = Sender of the forces: ISO 3166-1 alpha-3, or NATO, EU, UN

field-movements-unit = Unit
    .heading = Unit or event
    .help = The unit in words

field-origin-origin = From
    .help = The country that the people leave; empty: not known

field-origin-origin_place = Place of origin
    .help = The place of origin in words

field-people-best = Best
    .help = The best single number, if there is one

field-people-high = High
    .help = The highest number of people

field-people-low = Low
    .help = The lowest number of people

field-people-word = People
    .help = How the source words the number

field-sources =
    .one = source

field-sources-accessed = Accessed
    .help = The day it was accessed

field-sources-id = Id
    .help = Unique name of the row

field-sources-note = Note
    .help = A note

field-sources-published = Published
    .help = The publication day

field-sources-publisher = Publisher
    .help = Who published it

field-sources-tier = Tier
    .help = How close the source is to the forces; empty: press

field-sources-title = Title
    .help = Its title

field-sources-url = Address
    .help = Its web address

field-spot-lat = Latitude
    .help = Latitude of the place, in degrees north

field-spot-lon = Longitude
    .help = Longitude of the place, in degrees east

field-spot-place = Place
    .help = The place in the host, in words

field-stages =
    .one = stage

field-stages-day = Day
    .help = When; a partial date means its last day

field-stages-id = Id
    .help = Unique name of the row

field-stages-movement = Movement
    .help = Id of the movement in movements.csv

field-stages-preferred = Pinned
    .help = yes: this row is pinned over its rivals

field-stages-stage = Stage
    .help = Which step; counts are cumulative

field-strengths =
    .one = strength

field-strengths-as_of = Before or after that day’s movements
    .help = Before (start) or after (end) that day’s movements; empty: end

field-strengths-chain = Chain of command
    .help = The chain of command in words
    .hint = Chain of command, in words

field-strengths-command = Command
    .help = Command of the forces; empty: unknown

field-strengths-component = Component
    .help = Part of the forces; empty: all

field-strengths-counted_in = Counted in
    .help = Id of the record that already counts these people

field-strengths-day = Day
    .help = When; a partial date means its last day

field-strengths-host = Host
    .help = Host: alpha-3, region: and a region, or empty if not on the map

field-strengths-host_text = Host (as in the source)
    .help = The host in the source’s words, if it is not a single country

field-strengths-id = Id
    .help = Unique name of the row

field-strengths-operation = Operation
    .help = The mission or operation, in words

field-strengths-preferred = Pinned
    .help = yes: this row is pinned over its rivals

field-strengths-scope = Scope
    .help = What is counted; empty: unspecified

field-strengths-sender = Sender
    .heading = Sender code
    .help = Sender of the forces: ISO 3166-1 alpha-3, or NATO, EU, UN

field-strengths-series = Series
    .help = The running report it comes from, by its name in datapackage.json

field-strengths-unit = Unit
    .heading = Unit or event
    .help = The unit in words

field-things-type = Type
    .help = Its type in words, such as F-16 or Patriot
    .hint = F-16, Patriot

field-things-what = Thing
    .help = The thing counted; empty: people
