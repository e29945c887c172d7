//! Places that are named with their country in one cell: “Ramstein, Germany”, “Germany – Ramstein”, “Ramstein (Germany)”.

use super::former::Former;
use super::regions::{mission, region};
use super::totals::is_total;
use super::within::within;
use crate::geo::Countries;
use crate::import::read::Grid;
use crate::import::recipe::{Mapping, Recipe};
use crate::model::Code;

/// So many rows are looked at.
const SAMPLE: usize = 400;
/// Names of parts of a country that stand for it: of two of them, or of one beside the country, neither is all of it.
const WITHIN: &str = "England|Scotland|Wales|Northern Ireland|N. Ireland|Sinai|Sinai Peninsula|Crete|Okinawa|Azores|Lajes|Guantanamo Bay|\
    Diego Garcia|West Bank|Gaza|Gaza Strip";

/// The country that a cell names, and the place in it; none: it names none, or something else beside it.
pub fn placed(text: &str) -> Option<(Code, &str)> {
    let text = text.trim();
    if WITHIN.split('|').any(|name| name.eq_ignore_ascii_case(text)) {
        return country(text).map(|code| (code, text));
    }
    if text.len() > 120 || text.contains(|c: char| c.is_numeric()) || within(text).is_some() {
        return None;
    }
    // “Viet Nam, South” is a name as a whole.
    if !is_unknown(text.trim()) {
        return None;
    }
    let bracket = text.strip_suffix(')').and_then(|rest| rest.rsplit_once('('));
    let parted = [", ", " – ", " — ", " - ", ": ", " / "].iter().find_map(|mark| text.rsplit_once(*mark));
    let (one, other) = bracket.or(parted)?;
    let (one, other) = (one.trim(), other.trim());
    match (country(one), country(other)) {
        (Some(code), None) if is_unknown(other) => Some((code, other)),
        (None, Some(code)) if is_unknown(one) => Some((code, one)),
        _ => None,
    }
}

fn country(text: &str) -> Option<Code> {
    Countries::embedded().resolve(text).filter(|code| text.len() > 2 && !code.is_organisation())
}

/// Whether a text is not a name of anything but, perhaps, a place.
fn is_unknown(text: &str) -> bool {
    let named = Countries::embedded().resolve(text).is_some() || Former::named(text).is_some();
    text.len() > 2 && !named && !is_total(text) && region(text).is_none() && mission(text).is_none()
}

/// “Afghanistan (ISAF)” and “Afghanistan (OEF)” are two parts of those in Afghanistan: what stands in brackets behind a country.
pub fn staged(text: &str) -> Option<&str> {
    let (stage, inner) = text.trim().strip_suffix(')')?.rsplit_once('(')?;
    (text.len() <= 120 && country(stage.trim()).is_some() && mission(inner).is_some()).then(|| inner.trim())
}

/// Takes the column of hosts for that of places too, where its cells name both.
pub fn settle_places(grid: &Grid, recipe: &mut Recipe) {
    let [host] = &recipe.host.columns[..] else { return };
    let Some(at) = grid.column(&host.column).filter(|_| recipe.place == Mapping::default()) else { return };
    // Beside a column of missions what stands in brackets says the same again.
    let alone = recipe.operation == Mapping::default();
    let fits = |text: &String| placed(text).is_some() || within(text).is_some() || (alone && staged(text).is_some());
    if grid.rows(SAMPLE).iter().filter_map(|row| row.get(at)).any(fits) {
        recipe.place = Mapping::column(&host.column);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_and_its_country_in_one_cell() {
        for text in [
            "Ramstein, Germany",
            "Germany – Ramstein",
            "Ramstein (Germany)",
            "Deutschland: Ramstein",
            "Ramstein / Germany",
        ] {
            assert_eq!(placed(text), Some((Code::new("DEU"), "Ramstein")), "{text}");
        }
        assert_eq!(placed("Scotland"), Some((Code::new("GBR"), "Scotland")));
        for text in [
            "Kosovo, Serbia",
            "Germany",
            "Germany, total",
            "Viet Nam, South",
            "Korea, South",
            "Other (Poland)",
            "of which Ramstein, Germany",
            "MINUSMA (Mali)",
            "Ramstein, Bavaria",
        ] {
            assert_eq!(placed(text), None, "{text}");
        }
    }
}
