//! Countries from the `TopoJSON` of `world-atlas`.

use super::level::{Level, Role, SEAM, Shape, UNITS, Units, area, compact, extent, index, path_of};
use anyhow::{Context, Result};
use laydown::geo::{Countries, DisputedArea, disputed_areas};
use laydown::model::{Code, LatLon};
use std::{collections::BTreeMap, fs, path::Path};

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

/// One level from its `TopoJSON`, with points at most `step` degrees apart, so that straight borders follow their parallels.
pub(super) fn read(path: &Path, step: f64) -> Result<Level> {
    let text = fs::read_to_string(path).with_context(|| path.display().to_string())?;
    let topology: Topology = serde_json::from_str(&text).with_context(|| path.display().to_string())?;
    let lines: Vec<Vec<Units>> =
        topology.arcs.iter().map(|arc| points(arc, &topology.transform, step * UNITS)).collect();
    let mut users: Vec<Vec<User>> = vec![Vec::new(); lines.len()];
    let mut shapes: BTreeMap<(Option<Code>, Role), Shape> = BTreeMap::new();
    for (unit, geometry) in topology.objects.countries.geometries.into_iter().enumerate() {
        let name = geometry.properties.name.as_str();
        let home = unit_code(geometry.id.as_deref(), name)?;
        let polygons = match geometry.shape {
            Polygons::Polygon(rings) => vec![rings],
            Polygons::MultiPolygon(polygons) => polygons,
        };
        for rings in polygons {
            let outer = path_of(&rings[0], &lines);
            let code = home.map(|home| part_code(home, &outer));
            let role = role(name, code, &outer);
            let shape = shapes.entry((code, role)).or_insert(Shape { code, role, rings: Vec::new() });
            for (i, mut ring) in rings.into_iter().enumerate() {
                let path = path_of(&ring, &lines);
                let area = area(&path);
                // Antarctica at 50m has a ring around the pole itself, where the flat map ended: nothing is there.
                if area == 0.0 || path.iter().all(|p| f64::from(p[1]) < -89.9 * UNITS) {
                    continue;
                }
                for arc in &ring {
                    users[index(*arc)].push(User { unit, code, role });
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

/// Whose ring an arc is part of.
#[derive(Clone, Copy)]
struct User {
    unit: usize,
    code: Option<Code>,
    role: Role,
}

/// 0 coast; 1 border; 2 disputed, between land without a code of its own and other land; 3 nothing, between two parts of one country.
fn kind(users: &[User]) -> u8 {
    let apart = |user: &User| user.code.is_none() || matches!(user.role, Role::Disputed(_));
    match users {
        [a, b, ..] if a.code != b.code || a.role != b.role => 1 + u8::from(apart(a) || apart(b)),
        [a, b, ..] if a.unit != b.unit => SEAM,
        _ => 0,
    }
}

/// Whether a polygon is disputed, by the atlas's name of its unit or by where it lies.
fn role(unit: &str, code: Option<Code>, path: &[Units]) -> Role {
    let (low, high) = extent(path);
    let corner = |at: Units| LatLon { lon: f64::from(at[0]) / UNITS, lat: f64::from(at[1]) / UNITS };
    let is = |area: &DisputedArea| {
        area.unit == unit
            || code == area.part_of && area.bounds.is_some_and(|b| b.contains(corner(low)) && b.contains(corner(high)))
    };
    disputed_areas().iter().position(is).map_or(Role::Land, Role::Disputed)
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
    let home = match (id, name) {
        (Some(id), _) => id,
        (None, "Kosovo") => "XKX",
        (None, "N. Cyprus" | "Cyprus U.N. Buffer Zone" | "Dhekelia" | "Akrotiri") => "CYP",
        (None, "Somaliland") => "SOM",
        (None, "Indian Ocean Ter.") => "CXR",
        (None, "USNB Guantanamo Bay") => "CUB",
        (None, "Baikonur") => "KAZ",
        (None, "Coral Sea Is.") => "AUS",
        (None, "Clipperton I.") => "FRA",
        (None, _) => return Ok(None),
    };
    let code = Countries::embedded().resolve(home);
    Ok(Some(code.with_context(|| format!("{name}: no code"))?))
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
