//! Events from rows, one after the other.

use super::{entered::Entered, making::Making, slug::slug};
use crate::import::draft::ColumnTexts;
use crate::import::read::SheetStart;
use crate::model::{Event, EventKind};

/// Makes the events of all rows.
pub fn make(making: &Making<'_>, texts: &ColumnTexts<'_>, entered: &mut Entered<'_>) {
    for (_, row, sender, place, verdict) in making.entering() {
        let said = texts.of(row);
        let name = said.cell(texts.place);
        let host = place.host.country();
        let title = if name.is_empty() {
            text!("import-row", line = SheetStart::line(&making.grid.sheets, row.line))
        } else {
            name
        };
        let at = host.map_or_else(|| slug(&place.text), |code| code.to_string());
        let id = entered.id(format!("e-{sender}-{at}-{}", slug(&title)));
        let point = Making::point(&said, verdict).map(|at| format!("at {}, {}", at.lat, at.lon));
        let kept = Some(said.kept().to_owned()).filter(|kept| !kept.is_empty());
        let source = entered.source(row.source);
        let mut evidence = making.evidence(row, &said, verdict, source);
        evidence.note = verdict.note.as_str().into();
        let event = Event::new(id, EventKind::Other, verdict.mended(row).day, title, evidence);
        entered.dataset.events.push(Event {
            text: point.into_iter().chain(kept).collect::<Vec<_>>().join("; "),
            actor: Some(sender),
            participants: host.into_iter().collect(),
            ..event
        });
    }
}
