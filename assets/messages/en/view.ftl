# Views and the dates of the timeline.

view-day = Day
view-other-day = Other day
view-window-start = Window start
view-known-on = Known on

view-day-outside = { $day } is outside the dataset’s period: choose a day from { $first } to { $last }
view-from-later = { $day } is after the day shown: choose a day from { $first } to { $last }
view-from-earlier = { $day } is before the dataset’s first day: choose a day from { $first } to { $last }
view-known-earlier = { $day } is before the first publication: choose a day from { $first } to { $last }
view-known-later = { $day } is after the last publication: choose a day from { $first } to { $last }

view-not-a-view = this is not a view: a view starts with “laydown:?”, as made by “Copy view”
view-unknown-option = the view has an unknown option “{ $name }”: remove it
view-invalid = invalid option “{ $name }={ $value }” in the view: { $why }
view-window = the view’s window starts on { $from }, after its day, { $day }: choose an earlier start
view-yes-or-no = use yes or no
