//! Writes `assets/basemap/world.bin` from the npm package `world-atlas` 2.0.2 (Natural Earth 4.1, public domain).
//!
//! ```sh
//! npm pack world-atlas@2.0.2 && tar xf world-atlas-2.0.2.tgz
//! cargo run --example make_basemap --no-default-features -- package assets/basemap/world.bin
//! ```
//!
//! It also prints the point for a symbol (the pole of inaccessibility of the largest polygon) of each country that has none
//! yet in `assets/basemap/countries.csv`. The format is described in `src/geo/basemap/decode.rs`.

use anyhow::{Context, Result};
use laydown::{geo::Countries, model::Code};
use std::{collections::BTreeMap, env, fs, ops::Range, path::Path};

/// Units of the file in a degree.
const UNITS: f64 = 360.0;
/// The kind of an arc that is no coast, only the edge where the source was cut.
const SEAM: u8 = 3;

#[derive(serde::Deserialize)]
struct Topology {
    arcs: Vec<Vec<[i64; 2]>>,
    transform: Transform,
    objects: Objects,
}

#[derive(serde::Deserialize)]
struct Transform {
    scale: [f64; 2],
    translate: [f64; 2],
}

#[derive(serde::Deserialize)]
struct Objects {
    countries: Collection,
}

#[derive(serde::Deserialize)]
struct Collection {
    geometries: Vec<Geometry>,
}

#[derive(serde::Deserialize)]
struct Geometry {
    id: Option<String>,
    properties: Properties,
    #[serde(flatten)]
    shape: Polygons,
}

#[derive(serde::Deserialize)]
struct Properties {
    name: String,
}

/// Polygons of rings of arcs; a negative arc `!n` is arc `n` backwards.
#[derive(serde::Deserialize)]
#[serde(tag = "type", content = "arcs")]
enum Polygons {
    Polygon(Vec<Vec<i32>>),
    MultiPolygon(Vec<Vec<Vec<i32>>>),
}

type Units = [i32; 2];

/// A level before it is written.
#[derive(Default)]
struct Level {
    arcs: Vec<(u8, Vec<Units>)>,
    shapes: Vec<Shape>,
}

impl Level {
    /// The number that the next arc will have.
    fn next_arc(&self) -> i32 {
        i32::try_from(self.arcs.len()).expect("the atlas has some thousand arcs")
    }
}

/// A country's rings, with land to their left.
struct Shape {
    code: Option<Code>,
    rings: Vec<Vec<i32>>,
}

fn main() -> Result<()> {
    let mut args = env::args().skip(1);
    let folder = args.next().context("usage: make_basemap FOLDER-OF-WORLD-ATLAS OUT")?;
    let out = args.next().context("usage: make_basemap FOLDER-OF-WORLD-ATLAS OUT")?;
    let near = read(&Path::new(&folder).join("countries-50m.json"), 1.0)?;
    let mut far = read(&Path::new(&folder).join("countries-110m.json"), 2.0)?;
    add_missing(&mut far, &near);
    print_symbols(&near);
    let mut bytes = b"LDBM\x01".to_vec();
    write(&mut bytes, far);
    write(&mut bytes, near);
    fs::write(&out, &bytes).with_context(|| out.clone())?;
    println!("{out}: {} bytes", bytes.len());
    Ok(())
}

/// One level from its `TopoJSON`, with points at most `step` degrees apart, so that straight borders follow their parallels.
fn read(path: &Path, step: f64) -> Result<Level> {
    let text = fs::read_to_string(path).with_context(|| path.display().to_string())?;
    let topology: Topology = serde_json::from_str(&text).with_context(|| path.display().to_string())?;
    let lines: Vec<Vec<Units>> =
        topology.arcs.iter().map(|arc| points(arc, &topology.transform, step * UNITS)).collect();
    let mut users: Vec<Vec<(usize, bool)>> = vec![Vec::new(); lines.len()];
    let mut shapes: BTreeMap<Option<Code>, Shape> = BTreeMap::new();
    for (unit, geometry) in topology.objects.countries.geometries.into_iter().enumerate() {
        let home = unit_code(geometry.id.as_deref(), &geometry.properties.name)?;
        let apart = matches!(geometry.properties.name.as_str(), "Somaliland" | "N. Cyprus" | "Siachen Glacier");
        let polygons = match geometry.shape {
            Polygons::Polygon(rings) => vec![rings],
            Polygons::MultiPolygon(polygons) => polygons,
        };
        for rings in polygons {
            let code = home.map(|home| part_code(home, &path_of(&rings[0], &lines)));
            let shape = shapes.entry(code).or_insert(Shape { code, rings: Vec::new() });
            for (i, mut ring) in rings.into_iter().enumerate() {
                let path = path_of(&ring, &lines);
                let area = area(&path);
                // Antarctica at 50m has a ring around the pole itself, where the flat map ended: nothing is there.
                if area == 0.0 || path.iter().all(|p| f64::from(p[1]) < -89.9 * UNITS) {
                    continue;
                }
                for arc in &ring {
                    users[index(*arc)].push((unit, apart));
                }
                // What is left of Antarctica's hole around the pole is its coast.
                let is_outer = i == 0 || path[0][0] != path[path.len() - 1][0];
                if (area > 0.0) != is_outer {
                    ring = ring.iter().rev().map(|n| !n).collect();
                }
                shape.rings.push(ring);
            }
        }
    }
    let kinds = users.iter().map(|users| kind(users));
    Ok(compact(&kinds.zip(lines).collect::<Vec<_>>(), shapes.into_values()))
}

/// 0 coast, 1 border, 2 disputed: between parts that Natural Earth shows apart without a code of their own.
fn kind(users: &[(usize, bool)]) -> u8 {
    match users {
        [a, b, ..] if a.0 != b.0 => 1 + u8::from(a.1 || b.1),
        _ => 0,
    }
}

fn points(arc: &[[i64; 2]], transform: &Transform, step: f64) -> Vec<Units> {
    let (mut x, mut y) = (0, 0);
    let mut line: Vec<Units> = Vec::new();
    for [dx, dy] in arc {
        (x, y) = (x + dx, y + dy);
        let degrees = |v: i64, i: usize| v as f64 * transform.scale[i] + transform.translate[i];
        let unit = |v: f64, most: f64| (v.clamp(-most, most) * UNITS).round() as i32;
        let next = [unit(degrees(x, 0), 180.0), unit(degrees(y, 1), 90.0)];
        let Some(last) = line.last().copied() else {
            line.push(next);
            continue;
        };
        let (dx, dy) = (f64::from(next[0] - last[0]), f64::from(next[1] - last[1]));
        let shrink = (f64::from(last[1]) / UNITS).to_radians().cos();
        let wraps = dx.abs() > 180.0 * UNITS;
        let parts = if wraps { 1.0 } else { ((dx.abs() * shrink).max(dy.abs()) / step).ceil().max(1.0) };
        for i in 1..=parts as i32 {
            let t = f64::from(i) / parts;
            line.push([last[0] + (dx * t).round() as i32, last[1] + (dy * t).round() as i32]);
        }
        if wraps {
            *line.last_mut().expect("one was pushed") = next;
        }
    }
    let ends = [line[0], line[line.len() - 1]];
    line.dedup();
    if line.len() < 2 { ends.to_vec() } else { line }
}

fn unit_code(id: Option<&str>, name: &str) -> Result<Option<Code>> {
    Ok(match (id, name) {
        (None, "Kosovo") => Some(Code::new("XKX")),
        (None, "N. Cyprus") => Some(Code::new("CYP")),
        (None, "Somaliland") => Some(Code::new("SOM")),
        (None, "Indian Ocean Ter.") => Some(Code::new("CXR")),
        (None, "Siachen Glacier") => None,
        (id, name) => {
            Some(id.and_then(|id| Countries::embedded().resolve(id)).with_context(|| format!("{name}: no code"))?)
        }
    })
}

/// Territories with a code of their own that Natural Earth draws with the state they belong to.
fn part_code(home: Code, path: &[Units]) -> Code {
    let (low, high) = extent(path);
    let lon = f64::from(low[0] + high[0]) / 2.0 / UNITS;
    let lat = f64::from(low[1] + high[1]) / 2.0 / UNITS;
    let part = match home.as_str() {
        "FRA" if lon < -50.0 && lat < 7.0 => "GUF",
        "FRA" if lon < -50.0 && lat > 15.5 => "GLP",
        "FRA" if lon < -50.0 => "MTQ",
        "FRA" if lon > 50.0 => "REU",
        "FRA" if lat < 0.0 => "MYT",
        "NOR" if lat > 73.0 || lon < 0.0 => "SJM",
        "NLD" if lon < -50.0 => "BES",
        "NZL" if lat > -12.0 => "TKL",
        "CXR" if lon < 100.0 => "CCK",
        _ => return home,
    };
    Code::new(part)
}

fn extent(path: &[Units]) -> (Units, Units) {
    path.iter().fold(([i32::MAX; 2], [i32::MIN; 2]), |(low, high), p| {
        ([low[0].min(p[0]), low[1].min(p[1])], [high[0].max(p[0]), high[1].max(p[1])])
    })
}

fn index(arc: i32) -> usize {
    (if arc < 0 { !arc } else { arc }).unsigned_abs() as usize
}

/// A ring's points, closed, with longitudes that run on across ±180°.
fn path_of(ring: &[i32], lines: &[Vec<Units>]) -> Vec<Units> {
    let mut path: Vec<Units> = Vec::new();
    for arc in ring {
        let line = &lines[index(*arc)];
        let ordered: Vec<Units> = if *arc < 0 { line.iter().rev().copied().collect() } else { line.clone() };
        for [lon, lat] in ordered {
            let turns = path.last().map_or(0.0, |last| (f64::from(lon - last[0]) / (360.0 * UNITS)).round());
            path.push([lon - (turns * 360.0 * UNITS) as i32, lat]);
        }
    }
    path
}

/// Twice the flat area to the left of a path; of one around the south pole, down to it.
fn area(path: &[Units]) -> f64 {
    let turn = f64::from(path[path.len() - 1][0] - path[0][0]);
    let floor = turn.signum() * if turn == 0.0 { 0.0 } else { 90.0 * UNITS };
    let lat = |p: Units| f64::from(p[1]) + if turn == 0.0 { 0.0 } else { floor.abs() };
    -path.windows(2).map(|w| f64::from(w[1][0] - w[0][0]) * (lat(w[0]) + lat(w[1]))).sum::<f64>()
}

/// Keeps only the arcs that a ring uses, in pieces where they run along ±180°, and puts large shapes first, so that small
/// ones are drawn upon them.
fn compact(lines: &[(u8, Vec<Units>)], shapes: impl Iterator<Item = Shape>) -> Level {
    let all: Vec<Vec<Units>> = lines.iter().map(|(_, line)| line.clone()).collect();
    let size = |shape: &Shape| shape.rings.iter().map(|ring| area(&path_of(ring, &all))).sum::<f64>();
    let mut shapes: Vec<Shape> = shapes.filter(|shape| !shape.rings.is_empty()).collect();
    shapes.sort_by(|a, b| size(b).total_cmp(&size(a)));
    let mut level = Level::default();
    let mut renamed: BTreeMap<usize, Range<i32>> = BTreeMap::new();
    for shape in shapes {
        let mut rename = |arc: i32| -> Vec<i32> {
            let new = renamed.entry(index(arc)).or_insert_with(|| {
                let start = level.next_arc();
                level.arcs.extend(pieces(&lines[index(arc)]));
                start..level.next_arc()
            });
            if arc < 0 { new.clone().rev().map(|n| !n).collect() } else { new.clone().collect() }
        };
        let rings = shape.rings.iter().map(|ring| ring.iter().flat_map(|arc| rename(*arc)).collect()).collect();
        level.shapes.push(Shape { code: shape.code, rings });
    }
    level
}

/// An arc in pieces that run along ±180° and pieces that do not. Fiji's islands are still cut there in the source.
fn pieces((kind, line): &(u8, Vec<Units>)) -> Vec<(u8, Vec<Units>)> {
    let on_seam = |p: Units| f64::from(p[0]).abs() == 180.0 * UNITS;
    let mut pieces: Vec<(u8, Vec<Units>)> = Vec::new();
    for step in line.windows(2) {
        let kind = if on_seam(step[0]) && on_seam(step[1]) { SEAM } else { *kind };
        match pieces.last_mut().filter(|piece| piece.0 == kind) {
            Some((_, piece)) => piece.push(step[1]),
            None => pieces.push((kind, step.to_vec())),
        }
    }
    pieces
}

/// Gives the far level the near shapes of the countries that it lacks.
fn add_missing(far: &mut Level, near: &Level) {
    for shape in &near.shapes {
        if shape.code.is_none() || far.shapes.iter().any(|s| s.code == shape.code) {
            continue;
        }
        let mut renamed = BTreeMap::new();
        let mut rename = |arc: i32| {
            let new = *renamed.entry(index(arc)).or_insert_with(|| {
                far.arcs.push(near.arcs[index(arc)].clone());
                far.next_arc() - 1
            });
            if arc < 0 { !new } else { new }
        };
        let rings = shape.rings.iter().map(|ring| ring.iter().map(|arc| rename(*arc)).collect()).collect();
        far.shapes.push(Shape { code: shape.code, rings });
    }
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

fn write(bytes: &mut Vec<u8>, level: Level) {
    number(bytes, level.arcs.len() as u32);
    for (kind, line) in &level.arcs {
        number(bytes, u32::from(*kind));
        number(bytes, line.len() as u32);
        let mut last = [0, 0];
        for point in line {
            (0..2).for_each(|i| signed(bytes, point[i] - last[i]));
            last = *point;
        }
    }
    number(bytes, level.shapes.len() as u32);
    for shape in level.shapes {
        let code = shape.code.map(|code| code.to_string()).unwrap_or_default();
        number(bytes, code.len() as u32);
        bytes.extend(code.bytes());
        number(bytes, shape.rings.len() as u32);
        for ring in &shape.rings {
            number(bytes, ring.len() as u32);
            for arc in ring {
                signed(bytes, *arc);
            }
        }
    }
}

fn number(bytes: &mut Vec<u8>, mut value: u32) {
    while value >= 0x80 {
        bytes.push(value as u8 | 0x80);
        value >>= 7;
    }
    bytes.push(value as u8);
}

fn signed(bytes: &mut Vec<u8>, value: i32) {
    number(bytes, ((value << 1) ^ (value >> 31)).cast_unsigned());
}
