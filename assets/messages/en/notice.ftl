# Notices of the window.

notice-view-copied = View copied
notice-map-copied = Map copied
notice-copying = Copying rows…
notice-rows-copied = { $n } { $n ->
    [one] row
   *[other] rows
} copied
notice-changes-copied = { $n } { $n ->
    [one] change
   *[other] changes
} copied

notice-open-already = Already open: see “Files…”
notice-shares-file = { $name } is already open
notice-no-dataset = no dataset given: name one
notice-dataset-twice = “{ $name }” is given twice: name each dataset once
notice-problems = { $n } { $n ->
    [one] problem
   *[other] problems
}
notice-notes = { $n } { $n ->
    [one] note
   *[other] notes
}
notice-opened = Opened { $title }
# $found: the problems or notes, counted.
notice-opened-with = Opened { $title } with { $found }
notice-opened-anew = Reloaded { $title }
# $twins and $found: the two below, or nothing.
notice-opened-beside = Added { $titles }{ $twins }{ $found }
notice-twins = { $n ->
    [one] ; { $n } movement is in both files and counted once, with the stages of both
   *[other] ; { $n } movements are in both files and counted once, with the stages of both
}
notice-in-all = { " " }({ $found } in all)
notice-closed = Closed { $name }

notice-nothing-to-save = No unsaved changes
notice-saved = Saved { $path }
notice-not-saved = Could not save { $path }: { $error }
notice-not-drawn = Could not draw the map: { $error }
notice-kept-mine = Your version is kept; saving will overwrite the files on disk
notice-downloaded = Downloaded to { $path }
notice-exported = Exported to { $path }
notice-reading-stopped = Import cancelled
notice-import-open-questions = Answer the open questions before importing
notice-recipe-saved = Recipe saved to { $path }
notice-no-country = “{ $text }” is not a country: enter its name or code

notice-restore = Laydown will start with the last view
notice-no-restore = Laydown will start with the opening view
notice-form-kept = Draft kept: resume with “{ $action }”
notice-drag-to-another = To add a movement, hold Shift and drag from one country to another

notice-nothing-changed = Nothing was changed
notice-no-record = “{ $id }” not found; nothing was changed
notice-no-claim = Claim “{ $id }” not found; nothing was changed
notice-record-wrong = “{ $id }”: { $what }. Nothing was changed
notice-why-nothing = { $why }; nothing was changed
# $files: their names, separated by commas.
notice-in-several-files = “{ $id }” is in several files ({ $files }) and shown once: close all but one of them first. Nothing was deleted
# $first: the id of a record.
notice-referred-to = “{ $first }” refers to “{ $id }”: change that first. Nothing was deleted
notice-referred-to-by-more = “{ $first }” and { $n } more refer to “{ $id }”: change them first. Nothing was deleted
notice-recover-closed = { $name } is no longer open: open it again to restore the changes
# What another program saved, and what an earlier run left unsaved. $row: its table and id.
notice-recover-cell = { $row }, { $column }: “{ $saved }” was saved meanwhile, “{ $left }” was left unsaved
notice-recover-row = { $row }: another program changed it meanwhile, and the changes cannot be combined
notice-recover-gone = { $row }: deleted meanwhile, changed here
notice-recover-deleted = { $row }: changed meanwhile, deleted here
notice-recover-taken = { $row }: another record has this id now
notice-recover-broken = { $row } cannot be restored: its { $column } “{ $id }” is no longer there
notice-recover-damaged = { $n } { $n ->
    [one] line
   *[other] lines
} of the journal cannot be read: what { $n ->
    [one] it
   *[other] they
} changed is lost
notice-recovered = { $n } { $n ->
    [one] change
   *[other] changes
} restored, not yet saved
notice-done = Done: { $name }
# $outcome: one of the three below.
notice-done-outcome = Done: { $name }: { $outcome }
notice-no-number-changes = no number on this day changes
notice-host-now = { $host } now { $numbers }
notice-total-now = the total now { $numbers }

notice-no-rival = “{ $id }” has no rival; nothing was changed
notice-preferred-already = “{ $id }” is already pinned; nothing was changed
notice-not-pinned = “{ $id }” is not pinned; nothing was changed
# $units: the note below, or nothing.
notice-preferred = { $id } is pinned: { $outcome }{ $units }
notice-unpinned = { $id } is no longer pinned: { $outcome }{ $units }
notice-other-units = . Its rivals name other units ({ $units }), so they may describe different forces
notice-counted-in-gone = The record in which this one is counted no longer exists; nothing was changed
notice-counted-so = This record is already counted this way; nothing was changed

notice-accept-needs-note = Add a note with the reason. Nothing was changed
notice-accept-records-gone = Its records no longer exist. Nothing was changed
notice-accepted = Accepted; the note is kept in { $kept }
notice-the-dataset = the dataset
notice-finding-open = Finding reopened

notice-no-lookup = Could not look up the records behind these numbers: change the day to try again
notice-no-journal = Changes cannot be kept for recovery after a crash ({ $error }): save often
notice-no-thread = Could not start a thread ({ $error }): close other programs and try again
notice-paste-cut = Only the first { $n } characters were pasted: a field cannot hold more. Use “Read a text” for long texts.
