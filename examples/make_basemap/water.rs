//! Lakes, rivers and first-level borders: lines and rings that share nothing with countries.

use super::level::{Level, PROVINCE, RIVER, Role, SHORE, Shape, UNITS, Units, area};
use anyhow::{Context, Result};
use serde_json::Value;
use std::{collections::HashMap, fs, path::Path};

/// A line, and whether it is the first of its polygon.
type Line = (bool, Vec<Units>);

/// The lines of one object of a `TopoJSON` file.
fn topology(path: &Path, object: &str) -> Result<Vec<Line>> {
    let text = fs::read_to_string(path).with_context(|| path.display().to_string())?;
    let topology: Value = serde_json::from_str(&text)?;
    let pair = |name: &str, i: usize| topology["transform"][name][i].as_f64().context("no transform");
    let (scale, translate) = ([pair("scale", 0)?, pair("scale", 1)?], [pair("translate", 0)?, pair("translate", 1)?]);
    let arc = |n: i64| -> Vec<Units> {
        let (mut at, mut line) = ([0_i64; 2], Vec::new());
        let points = topology["arcs"][(if n < 0 { !n } else { n }) as usize].as_array();
        for point in points.into_iter().flatten() {
            (0..2).for_each(|i| at[i] += point[i].as_i64().unwrap_or_default());
            line.push([0, 1].map(|i| ((at[i] as f64 * scale[i] + translate[i]) * UNITS).round() as i32));
        }
        if n < 0 {
            line.reverse();
        }
        line
    };
    let mut lines = Vec::new();
    for geometry in topology["objects"][object]["geometries"].as_array().into_iter().flatten() {
        innermost(&geometry["arcs"], true, &mut |first, arcs| {
            let mut line: Vec<Units> = arcs.iter().filter_map(Value::as_i64).flat_map(arc).collect();
            line.dedup();
            lines.push((first, line));
        });
    }
    Ok(lines)
}

/// Visits the innermost lists, and says of each whether it is the first of its own.
fn innermost<'a>(value: &'a Value, first: bool, visit: &mut impl FnMut(bool, &'a [Value])) {
    let Some(list) = value.as_array() else { return };
    if list.first().is_some_and(Value::is_array) {
        list.iter().enumerate().for_each(|(i, value)| innermost(value, i == 0, visit));
    } else {
        visit(first, list);
    }
}

/// The lines of a shapefile, without the points that stray less than one unit.
fn shapefile(path: &Path) -> Result<Vec<Line>> {
    let mut reader = shapefile::ShapeReader::from_path(path).with_context(|| path.display().to_string())?;
    let mut lines = Vec::new();
    let units = |points: &[shapefile::Point]| {
        let line: Vec<[f32; 2]> = points.iter().map(|p| [p.x, p.y].map(|v| (v * UNITS).round() as f32)).collect();
        let mut thin = Vec::new();
        laydown::scene::thin(&line, 0.75, &mut thin);
        steps(&thin)
    };
    for shape in reader.iter_shapes() {
        match shape? {
            shapefile::Shape::Polyline(line) => lines.extend(line.parts().iter().map(|part| (true, units(part)))),
            shapefile::Shape::Polygon(polygon) => {
                for ring in polygon.rings() {
                    lines.push((matches!(ring, shapefile::PolygonRing::Outer(_)), units(ring.points())));
                }
            }
            _ => {}
        }
    }
    Ok(lines)
}

/// A line with points at most a degree apart, so that straight borders follow their parallels.
fn steps(line: &[[f32; 2]]) -> Vec<Units> {
    let mut out: Vec<Units> = line.first().iter().map(|p| p.map(|v| v as i32)).collect();
    for w in line.windows(2) {
        let way = [0, 1].map(|i| w[1][i] - w[0][i]);
        let parts = (way[0].abs().max(way[1].abs()) / UNITS as f32).ceil().max(1.0);
        out.extend((1..=parts as i32).map(|i| [0, 1].map(|k| (w[0][k] + way[k] * i as f32 / parts).round() as i32)));
    }
    out
}

/// Lines of a file: of an object if it is `TopoJSON`, else all.
fn read(path: &Path, object: &str) -> Result<Vec<Line>> {
    if path.extension().is_some_and(|ext| ext == "shp") { shapefile(path) } else { topology(path, object) }
}

/// Adds lakes to a level.
pub(super) fn add_lakes(level: &mut Level, path: &Path) -> Result<()> {
    let mut lakes: Vec<(f64, Vec<Vec<i32>>)> = Vec::new();
    for (outer, mut ring) in read(path, "lakes")? {
        if ring.first() != ring.last() {
            ring.extend(ring.first().copied());
        }
        let size = area(&ring);
        if ring.len() < 4 || size == 0.0 {
            continue;
        }
        if (size > 0.0) != outer {
            ring.reverse();
        }
        let arc = level.next_arc();
        level.arcs.push((SHORE, ring));
        match lakes.last_mut().filter(|_| !outer) {
            Some((_, rings)) => rings.push(vec![arc]),
            None => lakes.push((size.abs(), vec![vec![arc]])),
        }
    }
    lakes.sort_by(|a, b| b.0.total_cmp(&a.0));
    let shapes = lakes.into_iter().map(|(_, rings)| Shape { code: None, role: Role::Water, rings });
    level.shapes.extend(shapes);
    Ok(())
}

/// Adds rivers to a level.
pub(super) fn add_rivers(level: &mut Level, path: &Path) -> Result<()> {
    let rivers = read(path, "rivers")?.into_iter().filter(|(_, line)| line.len() > 1);
    level.arcs.extend(rivers.map(|(_, line)| (RIVER, smooth(&line))));
    Ok(())
}

/// A line with its corners cut twice (G. Chaikin 1974, doi 10.1016/0146-664X(74)90028-8): the rivers' grid is 4 km wide.
fn smooth(line: &[Units]) -> Vec<Units> {
    let mut line: Vec<[f64; 2]> = line.iter().map(|p| p.map(f64::from)).collect();
    for _ in 0..2 {
        let between = |w: &[[f64; 2]]| [0.25, 0.75].map(|t| [0, 1].map(|i| w[0][i] + (w[1][i] - w[0][i]) * t));
        let ends = [line[0], line[line.len() - 1]];
        let mut cut = vec![ends[0]];
        cut.extend(line.windows(2).flat_map(between));
        cut.push(ends[1]);
        line = cut;
    }
    let line: Vec<[f32; 2]> = line.iter().map(|p| p.map(|v| v.round() as f32)).collect();
    let mut thin = Vec::new();
    laydown::scene::thin(&line, 0.75, &mut thin);
    steps(&thin)
}

/// Adds first-level borders to a level; gives back for each in kilometres how far they are from each other around it.
pub(super) fn add_provinces(level: &mut Level, path: &Path) -> Result<Vec<u32>> {
    const CELL: f64 = 2.0 * UNITS;
    let lines: Vec<Vec<Units>> =
        read(path, "provinces")?.into_iter().map(|(_, line)| line).filter(|line| line.len() > 1).collect();
    let cell = |p: Units| p.map(|v| (f64::from(v) / CELL).floor() as i32);
    let km = |w: &[Units]| {
        let shrink = (f64::from(w[0][1]) / UNITS).to_radians().cos();
        let [x, y] = [0, 1].map(|i| f64::from(w[1][i] - w[0][i]) / UNITS * 111.2);
        (x * shrink).hypot(y)
    };
    let mut lengths: HashMap<[i32; 2], f64> = HashMap::new();
    for step in lines.iter().flat_map(|line| line.windows(2)) {
        *lengths.entry(cell(step[0])).or_default() += km(step);
    }
    let apart = |line: &Vec<Units>| {
        let (mut sum, mut whole) = (0.0, 1e-6);
        for step in line.windows(2) {
            let shrink = (f64::from(step[0][1]) / UNITS).to_radians().cos();
            let square = (2.0 * 111.2_f64).powi(2) * shrink;
            sum += km(step) * square / lengths[&cell(step[0])];
            whole += km(step);
        }
        (sum / whole).round() as u32
    };
    let ranks = lines.iter().map(apart).collect();
    level.arcs.extend(lines.into_iter().map(|line| (PROVINCE, line)));
    Ok(ranks)
}
