//! Rows of `movements.csv`.

use super::{Record, Row, Table, evidence};
use crate::io::problem::shown;
use crate::model::{Command, Component, Id, LatLon, Movement, Origin, Scope};

impl Record for Movement {
    const TABLE: Table = Table::Movements;

    fn read(row: &mut Row<'_, '_>) -> Option<Self> {
        let id = row.required_id("id");
        let sender = row.required("sender");
        let country = row.optional("origin");
        let host = row.host();
        let at = place(row);
        let scope = row.or("scope", Scope::Unspecified);
        let component = row.or("component", Component::All);
        let command = row.or("command", Command::Unknown);
        row.finish(Self {
            id: id?,
            sender: sender?,
            origin: Origin { country, place: row.string("origin_place") },
            host,
            host_text: row.string("host_text"),
            place: row.string("place"),
            at,
            scope,
            component,
            command,
            chain: row.string("chain"),
            unit: row.string("unit"),
            part_of: row.id("part_of"),
            replaces: row.string("replaces"),
            counted_in: row.id("counted_in"),
            note: row.string("note"),
        })
    }

    fn cell(&self, column: &str) -> String {
        match column {
            "id" => self.id.to_string(),
            "sender" => self.sender.to_string(),
            "origin" => evidence::text(self.origin.country),
            "origin_place" => self.origin.place.clone(),
            "host" => self.host.to_string(),
            "host_text" => self.host_text.clone(),
            "place" => self.place.clone(),
            "lat" => evidence::text(self.at.map(|at| at.lat)),
            "lon" => evidence::text(self.at.map(|at| at.lon)),
            "scope" => self.scope.to_string(),
            "component" => self.component.to_string(),
            "command" => self.command.to_string(),
            "chain" => self.chain.clone(),
            "unit" => self.unit.clone(),
            "part_of" => evidence::text(self.part_of.as_ref()),
            "replaces" => self.replaces.clone(),
            "counted_in" => evidence::text(self.counted_in.as_ref()),
            "note" => self.note.clone(),
            _ => String::new(),
        }
    }

    fn id(&self) -> &Id {
        &self.id
    }
}

/// The point in `lat` and `lon`, if both are given.
fn place(row: &mut Row<'_, '_>) -> Option<LatLon> {
    let lat = degrees(row, "lat", 90.0);
    let lon = degrees(row, "lon", 180.0);
    let given = |column| !row.text(column).trim().is_empty();
    if given("lat") != given("lon") {
        let empty = if given("lat") { "lon" } else { "lat" };
        row.fault(empty, "only one of lat and lon is given", "give both, or neither");
    }
    Some(LatLon { lat: lat?, lon: lon? })
}

fn degrees(row: &mut Row<'_, '_>, column: &str, most: f64) -> Option<f64> {
    let text = row.text(column).trim();
    if text.is_empty() {
        return None;
    }
    let degrees = text.parse().ok().filter(|degrees: &f64| degrees.abs() <= most);
    if degrees.is_none() {
        let what = format!("{} is no number of degrees from −{most} to {most}", shown(text));
        row.fault(column, what, "write decimal degrees with a point, such as 50.11");
    }
    degrees
}
