# Notices of the window, and the names of steps that can be taken back.

notice-view-copied = The view is on the clipboard
notice-map-copied = The map is on the clipboard
notice-copying = Copying the rows…
notice-rows-copied = { $n } { $n ->
    [one] row is
   *[other] rows are
} on the clipboard
notice-changes-copied = { $n } { $n ->
    [one] change is
   *[other] changes are
} on the clipboard

notice-open-already = It is open already: “Files…” lists what is open
notice-shares-file = { $name } is open already: nothing was opened
notice-opened = Opened { $title }
# $found: how many problems and findings there are.
notice-opened-with = Opened { $title } with { $found }
notice-opened-anew = Opened { $title } anew
# $twins and $found: the two below, or nothing.
notice-opened-beside = Opened { $titles } beside{ $twins }{ $found }
notice-twins = { $n ->
    [one] : { $n } movement that another file tells too stands once, with the stages of both
   *[other] : { $n } movements that another file tells too stand once, with the stages of both
}
notice-in-all = { " " }({ $found } in all)
notice-closed = Closed { $name }

notice-nothing-to-save = Nothing has changed since the dataset was opened or saved
notice-saved = Saved { $path }
notice-not-saved = { $path } could not be saved: { $error }
notice-not-drawn = The map could not be drawn: { $error }
notice-kept-mine = Kept: saving will write over the changed files
notice-downloaded = Downloaded to { $path }
notice-exported = Exported to { $path }
notice-reading-stopped = Reading was stopped: nothing has changed
notice-import-open-questions = Something is still to be answered before the table can enter
notice-recipe-saved = The recipe is in { $path }
notice-no-country = “{ $text }” is no country either: write its name or code

notice-restore = The next start shows this view again
notice-no-restore = Each start shows the first view
notice-form-kept = The form is kept: “{ $action }” opens it again
notice-drag-to-another = A new movement ends in another country: drag from one to the other with Shift

notice-nothing-changed = Nothing was changed
notice-no-record = There is no “{ $id }” in this dataset: nothing was changed
notice-no-claim = There is no claim “{ $id }” in this dataset: nothing was changed
notice-record-wrong = “{ $id }”: { $what }. Nothing was changed
notice-why-nothing = { $why }: nothing was changed
notice-recover-closed = { $name } is no longer open: open it again, and they are offered again
notice-recovered = { $n } { $n ->
    [one] change is
   *[other] changes are
} there again and not yet saved
notice-done = Done: { $name }
# $outcome: one of the three below.
notice-done-outcome = Done: { $name }: { $outcome }
notice-no-number-changes = no number of this day changes
notice-host-now = { $host } now { $numbers }
notice-total-now = the total now { $numbers }

notice-no-rival = “{ $id }” has no rival to be preferred over: nothing was changed
notice-preferred-already = “{ $id }” is preferred already: nothing was changed
notice-not-pinned = “{ $id }” is not pinned: nothing was changed
# $units: the remark below, or nothing.
notice-preferred = { $id } is preferred: { $outcome }{ $units }
notice-unpinned = { $id } is no longer pinned: { $outcome }{ $units }
notice-other-units = . Its rivals name other units ({ $units }): they may not speak of the same people
notice-counted-in-gone = The record in which these people serve is gone: nothing was changed
notice-counted-so = These people are counted so already: nothing was changed

notice-accept-needs-note = Write a note: why is it accepted? Nothing was changed
notice-accept-records-gone = Its records are gone: nothing was changed
notice-accepted = Accepted: kept in { $kept } with its note
notice-the-dataset = the dataset
notice-finding-open = The finding is open again

notice-step-accept = accept a finding ({ $kind })
notice-step-take-back = no longer accept a finding ({ $kind })
notice-step-prefer = prefer { $id }
notice-step-rule = let the rule decide on { $id }
notice-step-count-in = count { $names } in { $id }
notice-step-count-alone = count { $names } by itself

notice-no-lookup = The records behind the numbers can’t be looked up: move the day to try again
notice-no-journal = Changes can’t be kept for the case of a crash ({ $error }): save often
notice-no-thread = No thread could be started ({ $error }): close other programs and try again
