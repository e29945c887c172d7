//! Whether what a file says has room in a dataset, before any of it is imported.

use crate::import::judge::Verdicts;
use crate::import::make::{Making, dataset};
use crate::import::run::Import;
use crate::io::{MAX_TABLE, Package};

/// Of fewer rows every dataset has room.
const MANY: usize = 500_000;
/// So many rows say how large a record becomes.
const SAMPLE: usize = 2_000;

impl Import {
    /// Why its dataset could not be opened again: a table would be larger than what is read. None: it has room. The first rows say how
    /// large a record becomes.
    pub fn too_large(&self) -> Option<String> {
        if self.draft().len() < MANY || self.own().is_some() {
            return None;
        }
        let (draft, recipe) = (self.draft(), self.recipe());
        let verdicts = Verdicts::new(draft, recipe, self.doubts());
        let making = Making::new(self.table(), recipe, draft, &verdicts, &self.file.name, 1);
        let rows = making.entering().count();
        let making = making.first(SAMPLE);
        let sampled = making.entering().count().max(1);
        let files = Package::new(dataset(&making)).files().ok()?;
        let whole = |bytes: usize| (bytes as u64).saturating_mul(rows as u64) / sampled as u64;
        let largest =
            files.iter().map(|(_, bytes)| whole(bytes.len())).max().filter(|size| *size > MAX_TABLE as u64)?;
        let fits = rows as u64 * MAX_TABLE as u64 / largest / 100_000 * 100_000;
        Some(text!("import-too-large", n = rows, most = fits as usize))
    }
}
