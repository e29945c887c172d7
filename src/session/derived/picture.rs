//! What the pictures of maps are about.

use super::{follow::Derived, panes::OtherDay};
use crate::scene::{Hues, MapCache, Moment, Plate, Subject, build};
use crate::session::{state::State, view::Pane};

impl Derived {
    /// What a picture of the state is about.
    pub fn subject<'a>(&'a self, state: &'a State) -> Subject<'a> {
        self.subject_of(state, Pane::Day)
    }

    /// Which values have colours of their own.
    pub fn hues(&self) -> &Hues {
        &self.tints.hues
    }

    /// What the picture of a map is about.
    pub fn subject_of<'a>(&'a self, state: &'a State, pane: Pane) -> Subject<'a> {
        let other = self.panes.other.as_ref().filter(|_| pane == Pane::Other).map(OtherDay::parts);
        let (posture, accounts, ends) =
            other.unwrap_or((&self.numbers.posture, &self.behind.now.accounts, &self.numbers.ends));
        let own = ends.is_none() && other.is_none();
        let (posture, accounts) = ends.as_ref().map_or((posture, accounts), |[_, now]| (&now.0, &now.1));
        let before = ends.as_ref().map(|[(posture, accounts), _]| Moment { posture, accounts });
        let gist = self.behind.now.gist.as_ref().filter(|_| own);
        let (dataset, hues) = (state.document.dataset(), Some(&self.tints.hues));
        Subject { dataset, posture, accounts, gist, hues, before, greatest: self.through.greatest }
    }
}

/// The picture of the maps that are shown, side by side; where none is, of the day's.
pub fn picture(state: &State, derived: &Derived, cache: &mut MapCache) -> Plate {
    let shown = state.options.centre.definition().maps;
    let panes = if shown.is_empty() { &[Pane::Day] } else { shown };
    let draw = |pane: &Pane| build(&derived.subject_of(state, *pane), &state.view_of(*pane), cache);
    Plate::row(panes.iter().map(draw).collect(), state.view().colors().line)
}
