# Records in sentences.

record-strength = { $people } { $inside }
record-reported = { $people } reported { $inside } ({ $scope })
record-strength-of = Strength on { $day }
record-strength-of-start = Strength on { $day }, before that day’s movements

record-route = { $from } → { $to }
record-origin-not-reported = Origin not reported

record-stage = { $people } { $kind }
record-stage-expected = { $people } { $kind }, expected
record-step-alerted = { $people } alerted { $bound }
record-step-announced = { $people } announced { $bound }
record-step-ordered = { $people } ordered to { $place }
record-step-moving = { $people } under way to { $place }
record-step-arrived = { $people } arrived { $inside }
record-step-withdrawn = { $people } withdrawn { $from }
record-step-cancelled = { $people } cancelled on the way to { $place }

record-event = { $kind }, { $day }
record-event-until = { $kind }, { $day } until { $until }
record-event-over = { $kind }, { $day } until { $until }, ended
record-event-by = By { $actor }
record-event-by-with = { $actor }, with { $others }
record-event-with = With { $others }

record-named-movement = the movement to { $place } ({ $id })
# $movement: as above.
record-second-report = This may be a second report of { $movement }: its forces would count twice. Add as a second source for it?
record-second-source = Add as a second source for { $movement }
# $sender: “Norway”; $whose: “Norway’s”, for languages that say it so.
record-named-strength = { $whose } strength in { $place } ({ $id })
record-possessive = { $name }’s
record-possessive-s = { $name }’

record-quote = “{ $quote }”
record-quote-in = “{ $quote }” ({ $locator })
record-derived = Derived, not reported: { $how }
record-source = { $publisher }: { $title }
