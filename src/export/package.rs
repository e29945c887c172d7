//! Records as a data package, in a folder or a zip file: its own tables, byte for byte, and next to them how to cite it.

use super::{Citation, ExportError};
use crate::io::{CITATION, Goal, InTheWay, Package, SaveError};

pub(super) fn save(goal: &Goal, mut package: Package, citation: &Citation) -> Result<(), ExportError> {
    let more = [(CITATION, citation.to_string().into_bytes())];
    goal.check_inputs()?;
    match goal.in_the_way {
        InTheWay::Goes => package.save_over(&goal.path, &more)?,
        InTheWay::Stays | InTheWay::Asks => package.save_with(&goal.path, &more).map_err(|error| match error {
            SaveError::Changed(_) | SaveError::Zip(..) => ExportError::from(goal.taken()),
            error => error.into(),
        })?,
    }
    Ok(())
}
