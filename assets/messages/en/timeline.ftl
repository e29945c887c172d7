# The timeline: play, dates, clocks, and the strip of days.

timeline-date = Date
timeline-left = left
timeline-from = from
timeline-repeat = Repeat
timeline-repeat-tip = Repeat when playback ends
timeline-speed-tip = Set the playback speed
timeline-speed = Speed: { $pace }
timeline-pace = { $n } { $n ->
    [one] day/s
   *[other] days/s
}
timeline-reset = Reset window start
timeline-reset-tip = Start on the dataset’s first day, { $day }
timeline-hindsight = With hindsight
timeline-hindsight-tip = Count everything published to date
timeline-known-on = As known on
timeline-known-on-tip = Count only what was public by the known-on day. Playback then moves that day, not the day shown
timeline-gross = Gross
timeline-gross-tip = Count everyone who arrives, whatever their origin
timeline-net = Net

timeline-type-tip = Type a date such as 2022-02-13 or 13 Feb 2022, then press Enter
timeline-type-day = Type the day
timeline-type-other = Type the other day
timeline-type-from = Type the window start
timeline-type-known-on = Type the known-on day

timeline-flag-left = left { $day }
timeline-flag-from = from { $day }
timeline-flag-known-on = known on { $day }
timeline-day-tip = The day shown. Drag, or use the arrow keys (Shift: a week, Page Up and Down: a month, Home and End)
timeline-other-tip = The day of the left map. Drag, or use the arrow keys
timeline-from-tip = The start of the window: changes count from this day. Drag, or use the arrow keys
timeline-known-on-flag-tip = The known-on day: only what was public by this day counts. Drag, or use the arrow keys

timeline-events = Events
timeline-strengths = Strengths
# $event: the title of the first.
timeline-mark = { $day }: { $event }
timeline-mark-more = { $day }: { $event }, and { $n } other { $n ->
    [one] event
   *[other] events
}
timeline-event = { $day } · { $kind }
timeline-event-until = { $day } to { $until } · { $kind }
timeline-more = and { $n } more
timeline-no-change = No change
timeline-promised = { $people } promised
timeline-arrived = { $people } arrived
timeline-reported = { $n } { $n ->
    [one] strength
   *[other] strengths
} reported
timeline-no-people = A stage without a number
