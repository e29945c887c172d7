//! Which columns say whose forces they are, where, and from where.

use super::columns::Role;
use super::profile::{Columns, Profile};
use crate::import::recipe::{Codes, Recipe};

/// Finds sender, host and origin.
pub fn parties(columns: &mut Columns<'_>, recipe: &mut Recipe) {
    // A column that its name makes one of countries is one also where few of its names are known: the others are asked about.
    let named = |c: &Profile| {
        let first = matches!(c.roles.first(), Some(Role::Host | Role::Sender | Role::Origin));
        first && c.countries > 0.0 && c.counts < 0.5
    };
    let of_countries = |c: &Profile| c.countries >= 0.6 || named(c);
    let in_columns = recipe.people.iter().any(|p| p.host.is_some());
    if let Some(i) = columns.take_named(Role::Sender, of_countries).filter(|_| !recipe.senders_in_columns()) {
        recipe.sender = columns.party(i);
    }
    if let Some(i) = columns.take_named(Role::Origin, of_countries) {
        recipe.origin = columns.party(i);
    }
    while let Some(i) = columns.take_named(Role::Host, of_countries).filter(|_| !in_columns) {
        recipe.host.columns.extend(columns.party(i).columns);
    }
    // Codes before names: they are never misspelt.
    recipe.host.columns.sort_by_key(|named| named.codes == Some(Codes::Name));
    if recipe.host.is_empty() && !in_columns {
        let numeric = |c: &Profile| matches!(c.codes, Codes::Numeric | Codes::Cow | Codes::Gw);
        // A host stands in every row; a remark that happens to be a country's name does not.
        let rows = columns.all().iter().map(|c| c.values.len()).max().unwrap_or(0);
        let clear = |c: &Profile| c.countries >= 0.8 && !numeric(c) && c.values.len() * 2 > rows;
        // The one column of countries that no name claims; of two, it is not known which is whose.
        if let [only] = columns.free(clear)[..] {
            columns.take(only);
            recipe.host = columns.party(only);
        }
    }
}
