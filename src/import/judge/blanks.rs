//! Rows with an empty cell where a sender or a host should be: as the one above, or nobody's?

use crate::import::draft::{Draft, DraftRow};
use crate::import::read::SheetStart;
use crate::import::recipe::Recipe;
use crate::import::understand::{Meaning, Name, Question, is_total};

/// Of so many rows one or more must be empty for the question to wait for an answer.
const FEW: usize = 10;

/// What a cell of a sender or a host says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Said {
    Nothing,
    Total,
    Name,
}

impl Said {
    fn of(name: &Name) -> Self {
        match name.meaning {
            Meaning::Empty => Self::Nothing,
            _ if is_total(&name.text) => Self::Total,
            _ => Self::Name,
        }
    }
}

/// The question, if rows below others name nobody.
pub fn blanks_question(draft: &Draft, recipe: &Recipe) -> Option<Question> {
    if recipe.fill.is_some() {
        return None;
    }
    let said = |names: &[Name]| -> Vec<Said> { names.iter().map(Said::of).collect() };
    let (senders, hosts) = (said(&draft.senders), said(&draft.hosts));
    if !senders.contains(&Said::Nothing) && !hosts.contains(&Said::Nothing) {
        return None;
    }
    let is = |row: &DraftRow| {
        let parties = [senders.get(row.sender as usize), hosts.get(row.host as usize)];
        // A total names one of them at most.
        parties.contains(&Some(&Said::Nothing)) && !parties.contains(&Some(&Said::Total))
    };
    // Above the first row there is nothing, and a single one at the end is a total.
    let blank: Vec<u32> = draft.rows().skip(1).filter(|(_, row)| is(row)).map(|(_, row)| row.line).collect();
    let first = *blank.first().filter(|_| blank.len() > 1)?;
    let line = SheetStart::line(&draft.sheets, first);
    let text = text!("import-ask-fill", n = blank.len(), line = line);
    let options = ["yes", "no"].map(str::to_owned).to_vec();
    let question = Question::needed("fill", text, text!("import-flag-fill"), options);
    Some(Question { needed: blank.len() * FEW >= draft.len(), lines: vec![first], ..question })
}
