//! What the panels next to the map show.

use crate::session::view::{Breakdown, SidePage};
use crate::session::{records::TableOptions, state::State};
use crate::{posture::Grouping, scene::ThemeId};

/// A change of what the panels show.
#[derive(Debug, Clone)]
pub enum PanelCommand {
    /// Light or dark.
    Theme(ThemeId),
    /// By what the side panel breaks numbers down.
    Breakdown(Breakdown),
    /// By what the chart through time is stacked; none: the numbers as lines.
    Stack(Option<Grouping>),
    /// Whether small charts share one scale of people.
    SameScale(bool),
    /// What the side panel shows.
    SidePage(SidePage),
    /// What is shown of the table of records, and in which order.
    Table(TableOptions),
}

pub(super) fn change(state: &mut State, command: PanelCommand) {
    let options = &mut state.options;
    match command {
        PanelCommand::Theme(theme) => options.theme = theme,
        PanelCommand::Breakdown(by) => options.breakdown = by,
        PanelCommand::Stack(by) => options.stack = by,
        PanelCommand::SameScale(same) => options.same_scale = same,
        PanelCommand::SidePage(page) => options.side_page = page,
        PanelCommand::Table(table) => options.table = table.checked(),
    }
}
