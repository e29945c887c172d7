//! Names that stand for several countries: none of them comes first, and the user says what their number counts.

use crate::import::draft::Draft;
use crate::import::recipe::{Lists, Recipe};
use crate::import::understand::{Meaning, Name, Question, of_places};

/// The question, if names of hosts or senders stand for several countries.
pub fn several_question<'d>(draft: &'d Draft, recipe: &Recipe) -> Option<Question> {
    if recipe.lists == Some(Lists::Joint) {
        return None;
    }
    let several = |name: &&Name| matches!(name.meaning, Meaning::Several(_));
    if !draft.hosts.iter().chain(&draft.senders).any(|name| several(&name)) {
        return None;
    }
    // A cell that was taken apart is none of them any more.
    let (mut at, mut of) = (vec![false; draft.hosts.len()], vec![false; draft.senders.len()]);
    for (_, row) in draft.rows() {
        at.get_mut(row.host as usize).into_iter().for_each(|used| *used = true);
        of.get_mut(row.sender as usize).into_iter().for_each(|used| *used = true);
    }
    let texts = |names: &'d [Name], used: &[bool]| -> Vec<&'d str> {
        let named = names.iter().zip(used).filter(|(name, used)| **used && several(name));
        named.map(|(name, _)| name.text.as_str()).collect()
    };
    let (hosts, senders) = (texts(&draft.hosts, &at), texts(&draft.senders, &of));
    let values: Vec<&str> = hosts.iter().chain(&senders).copied().collect();
    let lists = recipe.lists.is_none() && values.iter().any(|text| of_places(text).is_some());
    let split = lists.then(|| Lists::Split.word().to_owned());
    // Nobody sends as several countries.
    let joint = (!hosts.is_empty()).then(|| Lists::Joint.word().to_owned());
    let options: Vec<String> = joint.into_iter().chain(split).collect();
    let first = *values.first().filter(|_| !options.is_empty())?;
    let text = text!("import-ask-several", n = values.len(), value = first);
    let flag = text!("import-flag-several", value = first);
    let values = values.into_iter().map(str::to_owned).collect();
    Some(Question { needed: false, values, ..Question::needed("lists", text, flag, options) })
}
