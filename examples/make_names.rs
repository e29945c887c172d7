//! Writes `assets/basemap/names.csv` from the npm package `cldr-localenames-full` 48.2.0 (Unicode CLDR, licence Unicode-3.0): names of countries
//! and territories in many languages that the table of countries does not know by itself.
//!
//! ```sh
//! npm pack cldr-localenames-full@48.2.0 && tar xf cldr-localenames-full-48.2.0.tgz
//! cargo run --example make_names --no-default-features -- package assets/basemap/names.csv
//! ```
//!
//! With the code of a language at the end it writes a first `countries.csv` for that language of the interface, without phrases:
//!
//! ```sh
//! cargo run --example make_names --no-default-features -- package assets/messages/it/countries.csv it
//! ```
//!
//! It prints the names that mean two countries, and those left out because they mean another one in English.

use anyhow::{Context, Result};
use laydown::{
    geo::{Countries, Country, name_key},
    model::Code,
};
use std::collections::{BTreeMap, BTreeSet};
use std::{env, fs, path::Path};

/// The languages whose names are taken.
const LANGUAGES: &str = "ar be bg bs ca cs da de el es et fa fi fr he hr hu hy it ja ka kk ko lt lv mk nb nl pl pt ro ru sk sl sq sr sr-Latn sv \
    tr uk ur vi zh";

fn main() -> Result<()> {
    let mut args = env::args().skip(1);
    let (package, out) = (args.next().context("the folder of the package")?, args.next().context("the file to write")?);
    let countries = Countries::embedded();
    let by_iso2: BTreeMap<&str, Code> =
        countries.iter().filter(|c| !c.iso2.is_empty()).map(|c| (c.iso2.as_str(), c.code)).collect();
    if let Some(language) = args.next() {
        let names = territories(&package, &language)?;
        let name = |iso2: &str| names.get(iso2).and_then(serde_json::Value::as_str);
        let line = |country: &Country| format!("{},{}\n", country.code, name(&country.iso2).unwrap_or(&country.name));
        let lines: String = countries.iter().map(line).collect();
        return Ok(fs::write(out, format!("code,name,in,for,of,from\n{lines}"))?);
    }
    let mut names: BTreeMap<String, BTreeSet<Code>> = BTreeMap::new();
    for language in LANGUAGES.split_whitespace() {
        for (key, name) in &territories(&package, language)? {
            // “CD-alt-variant” is another name of CD.
            let iso2 = key.split('-').next().unwrap_or_default();
            let (Some(code), Some(name)) = (by_iso2.get(iso2), name.as_str()) else { continue };
            for spelling in [name, name.split('(').next().unwrap_or(name)] {
                add(&mut names, countries, *code, spelling, spelling == name);
            }
        }
    }
    for (name, codes) in &mut names {
        codes.extend(mistaken(countries, name, codes));
    }
    let mut text = String::new();
    for (name, codes) in &names {
        let codes: Vec<String> = codes.iter().map(ToString::to_string).collect();
        if codes.len() > 1 {
            println!("{name}: {}", codes.join(", "));
        }
        text.push_str(&format!("{name},{}\n", codes.join(";")));
    }
    fs::write(out, text)?;
    Ok(())
}

/// The names of countries in a language, by their ISO 3166-1 alpha-2 codes.
fn territories(package: &str, language: &str) -> Result<serde_json::Map<String, serde_json::Value>> {
    let path = Path::new(package).join("main").join(language).join("territories.json");
    let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
    let json: serde_json::Value = serde_json::from_str(&text)?;
    let of = json.pointer(&format!("/main/{language}/localeDisplayNames/territories"));
    Ok(of.and_then(serde_json::Value::as_object).context("no territories")?.clone())
}

/// Other countries whose English name a name may be meant for: “Nigera” is Niger in Latvian, and Nigeria with a slip.
fn mistaken(countries: &Countries, name: &str, codes: &BTreeSet<Code>) -> Vec<Code> {
    let near =
        |english: &String| name.is_ascii() && name.len() >= 5 && strsim::osa_distance(&name_key(english), name) == 1;
    let other = countries.iter().filter(|country| !codes.contains(&country.code) && !country.is_organisation());
    other
        .filter(|country| std::iter::once(&country.name).chain(&country.other_names).any(near))
        .map(|c| c.code)
        .collect()
}

/// Takes a name, unless it is known or means another country in English. `whole`: it is not cut off.
fn add(names: &mut BTreeMap<String, BTreeSet<Code>>, countries: &Countries, code: Code, name: &str, whole: bool) {
    let key = name_key(name);
    let known = countries.by_own_names(name).or_else(|| countries.by_own_names(&key));
    if let Some(other) = known {
        if whole && other != code {
            println!("left out: {name} is {code}, and {other} in English");
        }
        return;
    }
    // Three letters may be a code of something else.
    let letters = key.chars().count();
    if letters >= 4 || (!key.is_ascii() && letters >= 2) {
        names.entry(key).or_default().insert(code);
    }
}
