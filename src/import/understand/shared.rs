//! What the names of a column say of one that several countries share.

use super::places::{Meaning, Name};
use crate::model::{Code, HashSet};

/// States of the USA that stand beside Georgia where the state of that name is meant.
const STATES: &str = "alabama alaska arizona arkansas california colorado connecticut florida hawaii idaho illinois indiana iowa kansas kentucky \
    louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania \
    tennessee texas utah vermont virginia washington wisconsin wyoming";

/// Lets the other names of a column decide: beside “Congo, Dem. Rep.”, “Congo” is the other one.
pub fn settle_names(names: &mut [Name]) {
    let others: HashSet<Code> = names.iter().flat_map(Name::matches).filter_map(|found| found.host.country()).collect();
    let among_states = || {
        let is_state = |name: &&Name| STATES.split(' ').any(|state| state == name.text.to_lowercase());
        names.iter().filter(is_state).count() > 1
    };
    let georgia = names.iter().any(|name| is_georgia(&name.text)) && among_states();
    for name in names {
        if let Meaning::Either(codes) = &name.meaning {
            let left: Vec<Code> = codes.iter().filter(|code| !others.contains(code)).copied().collect();
            if let ([only], true) = (&left[..], left.len() < codes.len()) {
                name.meaning = Meaning::Known(vec![(*only).into()]);
            }
        } else if georgia && is_georgia(&name.text) && matches!(name.meaning, Meaning::Known(_)) {
            name.meaning = Meaning::Either(vec![Code::new("GEO"), Code::new("USA")]);
        }
    }
}

fn is_georgia(text: &str) -> bool {
    text.eq_ignore_ascii_case("georgia")
}
