# The dialog that exports data.

export-title = Export data
export-note = Sources and a citation are included. What is not known stays empty, never zero. An existing file is replaced.
export-button = Export
export-records = All records
export-records-note = All strengths, movements with their stages, events and sources, whatever the filters
export-view = Current view
export-view-note = The numbers of { $day } with these filters, one row for each host, sender, scope and command
export-no-records = A data package holds records, not the numbers of one day
export-no-parquet = Parquet is not supported by this build
export-path = Path of the export
export-choose-tip = Choose a file or folder
