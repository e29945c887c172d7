//! Land that is disputed: `assets/basemap/disputed.csv`. Whose it is on a map depends on the point of view.

use super::GeoBox;
use crate::model::Code;
use std::sync::LazyLock;

/// A disputed piece of land.
#[derive(Debug, Clone, PartialEq)]
pub struct DisputedArea {
    /// What it is called.
    pub name: String,
    /// The unit of the atlas that it is; empty: a part of another's.
    pub unit: String,
    /// Whose part it is in the atlas.
    pub part_of: Option<Code>,
    /// The box that such a part lies in.
    pub bounds: Option<GeoBox>,
    /// Who holds it; none: nobody with a code.
    pub de_facto: Option<Code>,
    /// Whose it is by resolutions of the United Nations or, without one, who holds it.
    pub un: Option<Code>,
}

impl DisputedArea {
    /// Whether it is all of the land of a code of its own.
    pub fn stands_alone(&self, code: Code) -> bool {
        self.part_of.is_none() && self.de_facto == Some(code)
    }
}

static AREAS: LazyLock<Vec<DisputedArea>> = LazyLock::new(|| {
    let text = include_str!("../../assets/basemap/disputed.csv");
    csv::Reader::from_reader(text.as_bytes()).into_records().flatten().map(|row| area(&row)).collect()
});

/// All of them, in the order in which the basemap refers to them.
pub fn disputed_areas() -> &'static [DisputedArea] {
    &AREAS
}

fn area(row: &csv::StringRecord) -> DisputedArea {
    let field = |i: usize| row.get(i).unwrap_or_default();
    let code = |i: usize| field(i).parse().ok();
    let degrees = |i: usize| field(i).parse::<f64>().ok();
    let bounds = (|| Some(GeoBox { west: degrees(3)?, south: degrees(4)?, east: degrees(5)?, north: degrees(6)? }))();
    DisputedArea {
        name: field(0).to_owned(),
        unit: field(1).to_owned(),
        part_of: code(2),
        bounds,
        de_facto: code(7),
        un: code(8),
    }
}
