//! Levels as bytes: `src/geo/basemap/decode.rs` and `detail.rs` describe them.

use super::level::{Level, Role, Shape, UNITS, Units};

/// A level with all of its points.
pub(super) fn level(bytes: &mut Vec<u8>, level: &Level) {
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
    shapes(bytes, &level.shapes);
}

fn shapes(bytes: &mut Vec<u8>, shapes: &[Shape]) {
    number(bytes, shapes.len() as u32);
    for shape in shapes {
        let code = shape.code.map(|code| code.to_string()).unwrap_or_default();
        number(bytes, code.len() as u32);
        bytes.extend(code.bytes());
        let role = match shape.role {
            Role::Land => 0,
            Role::Water => 1,
            Role::Disputed(area) => area as u32 + 2,
        };
        number(bytes, role);
        number(bytes, shape.rings.len() as u32);
        for ring in &shape.rings {
            number(bytes, ring.len() as u32);
            for arc in ring {
                signed(bytes, *arc);
            }
        }
    }
}

/// A level in pieces that are read when they are seen: their ends and boxes first, the points between at the end.
pub(super) fn detail(bytes: &mut Vec<u8>, level: &Level, ranks: &[u32]) {
    number(bytes, level.arcs.len() as u32);
    let (mut points, mut last) = (Vec::new(), [0, 0]);
    for ((kind, line), rank) in level.arcs.iter().zip(ranks) {
        number(bytes, u32::from(*kind));
        number(bytes, *rank);
        number(bytes, line.len() as u32);
        let [first, end] = [line[0], line[line.len() - 1]];
        let [low, high] = reach(line);
        for (point, from) in [(first, last), (end, first), (low, first), (high, first)] {
            (0..2).for_each(|i| signed(bytes, point[i] - from[i]));
        }
        let start = points.len();
        let mut before = first;
        for point in &line[1..line.len() - 1] {
            (0..2).for_each(|i| signed(&mut points, point[i] - before[i]));
            before = *point;
        }
        number(bytes, (points.len() - start) as u32);
        last = first;
    }
    shapes(bytes, &level.shapes);
    bytes.extend(points);
}

/// The box around a line; all the way around the globe where it crosses ±180°.
fn reach(line: &[Units]) -> [Units; 2] {
    let half = (180.0 * UNITS) as i32;
    let [low, high] = super::level::extent(line).into();
    if line.windows(2).any(|w| (w[1][0] - w[0][0]).abs() > half) {
        return [[-half, low[1]], [half, high[1]]];
    }
    [low, high]
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
