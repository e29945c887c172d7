//! Signs of units: a frame, the branch within it and the size above it, after the NATO standard APP-6 as far as the words of a unit say
//! what it is. They say nothing of whose side anybody is on: all have the one frame.

use super::symbol::Pen;
use super::{Area, Mark, Pos, Stroke};
use std::f32::consts::PI;

/// What a unit is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Sign {
    branch: Branch,
    /// How large: the sign of its size, written above the frame.
    size: Size,
}

/// How large a unit is: so many of a mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Size(Pip, u8);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Pip {
    Dot,
    Bar,
    Cross,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Branch {
    Plain,
    Infantry,
    Airborne,
    Mechanised,
    Armour,
    Reconnaissance,
    Artillery,
    AirDefence,
    Aviation,
    AirForce,
    Engineer,
    Medical,
    Support,
    Signal,
    Headquarters,
}

/// Words of sizes.
const SIZES: [(&str, Size); 17] = [
    ("squad", Size(Pip::Dot, 1)),
    ("section", Size(Pip::Dot, 2)),
    ("platoon", Size(Pip::Dot, 3)),
    ("company", Size(Pip::Bar, 1)),
    ("companies", Size(Pip::Bar, 1)),
    ("battery", Size(Pip::Bar, 1)),
    ("batteries", Size(Pip::Bar, 1)),
    ("battalion", Size(Pip::Bar, 2)),
    ("squadron", Size(Pip::Bar, 2)),
    ("battlegroup", Size(Pip::Bar, 2)),
    ("battle group", Size(Pip::Bar, 2)),
    ("regiment", Size(Pip::Bar, 3)),
    ("group", Size(Pip::Bar, 3)),
    ("brigade", Size(Pip::Cross, 1)),
    ("wing", Size(Pip::Cross, 1)),
    ("division", Size(Pip::Cross, 2)),
    ("corps", Size(Pip::Cross, 3)),
];

/// Words of branches, the particular before the general.
const BRANCHES: [(&str, Branch); 34] = [
    ("headquarters", Branch::Headquarters),
    ("air defen", Branch::AirDefence),
    ("patriot", Branch::AirDefence),
    ("anti-air", Branch::AirDefence),
    ("airborne", Branch::Airborne),
    ("parachut", Branch::Airborne),
    ("paratroop", Branch::Airborne),
    ("air assault", Branch::Airborne),
    ("mechani", Branch::Mechanised),
    ("stryker", Branch::Mechanised),
    ("motori", Branch::Mechanised),
    ("armored cavalry", Branch::Reconnaissance),
    ("armoured cavalry", Branch::Reconnaissance),
    ("cavalry", Branch::Reconnaissance),
    ("reconnaissance", Branch::Reconnaissance),
    ("armor", Branch::Armour),
    ("armour", Branch::Armour),
    ("tank", Branch::Armour),
    ("panzer", Branch::Armour),
    ("artillery", Branch::Artillery),
    ("fires", Branch::Artillery),
    ("himars", Branch::Artillery),
    ("aviation", Branch::Aviation),
    ("helicopter", Branch::Aviation),
    ("fighter", Branch::AirForce),
    ("airlift", Branch::AirForce),
    ("air wing", Branch::AirForce),
    ("engineer", Branch::Engineer),
    ("medical", Branch::Medical),
    ("sustainment", Branch::Support),
    ("logistic", Branch::Support),
    ("signal", Branch::Signal),
    ("infantry", Branch::Infantry),
    ("marine", Branch::Infantry),
];

impl Sign {
    /// What the words of a unit say that it is; none: they do not say how large it is.
    pub fn of(unit: &str) -> Option<Self> {
        // The Marine Corps is no corps.
        let unit = unit.to_lowercase().replace('’', "'").replace("marine corps", "marines");
        // “3rd Brigade of the 82nd Airborne Division” and “82nd Airborne Division's 3rd Brigade” are brigades.
        let own = unit.split([',', ';', '(']).next().unwrap_or_default();
        let own = own.rsplit_once("'s ").map_or(own, |(_, own)| own);
        let own = [" of ", " from "].iter().fold(own, |own, of| own.split_once(of).map_or(own, |(own, _)| own));
        let places = SIZES.iter().filter_map(|(word, size)| Some((place(own, word)?, *size)));
        // What a unit is stands last: “Infantry Division Artillery Brigade”.
        let (_, size) = places.max_by_key(|(at, _)| *at)?;
        let branch = |text: &str| BRANCHES.iter().find(|(word, _)| text.contains(word)).map(|(_, branch)| *branch);
        Some(Self { branch: branch(own).or_else(|| branch(&unit)).unwrap_or(Branch::Plain), size })
    }

    /// An example for legends.
    pub const EXAMPLE: Self = Self { branch: Branch::Infantry, size: Size(Pip::Cross, 1) };
}

/// Where a word stands in a text, whole or in the plural.
fn place(text: &str, word: &str) -> Option<usize> {
    text.match_indices(word)
        .map(|(at, _)| at)
        .filter(|at| {
            let (before, after) = (&text[..*at], &text[at + word.len()..]);
            let after = after.strip_prefix('s').unwrap_or(after);
            let letter = |c: Option<char>| c.is_some_and(char::is_alphabetic);
            !letter(before.chars().next_back()) && !letter(after.chars().next())
        })
        .last()
}

/// Half the width and height of a frame, and how far the whole sign reaches, in units.
const FRAME: ([f32; 2], f32) = ([13.0, 8.7], 17.5);

/// How far a sign reaches from its middle.
pub(super) fn reach(unit: f32) -> f32 {
    FRAME.1 * unit
}

impl Pen<'_> {
    /// The sign of a unit; its frame has the colour of most of its people.
    pub fn sign(&self, sign: Sign, (color, unit): (super::Color, f32), marks: &mut Vec<Mark>) {
        let half = FRAME.0.map(|side| side * unit);
        let [x, y] = [self.centre[0], self.centre[1] + 2.0 * unit];
        let area = Area { min: [x - half[0], y - half[1]], max: [x + half[0], y + half[1]] };
        marks.push(Mark::Panel { area: area.grown(1.4), corner: 0.0, fill: self.theme.halo.fade(0.85), stroke: None });
        let stroke = Stroke { width: 1.7 * unit, color: color.fade(self.fade) };
        let fill = color.fade(0.2).over(self.theme.panel);
        marks.push(Mark::Panel { area, corner: 0.0, fill, stroke: Some(stroke) });
        let thin = Stroke { width: 1.3 * unit, ..stroke };
        let at = |p: [f32; 2]| [x + p[0] * half[0], y + p[1] * half[1]];
        let (lines, fills) = drawn(sign.branch);
        let lines: Vec<Vec<Pos>> = lines.into_iter().map(|line| line.into_iter().map(at).collect()).collect();
        if !lines.is_empty() {
            marks.push(Mark::Lines { lines, stroke: thin });
        }
        let polygon =
            |points: Vec<Pos>| Mark::Polygon { points: points.into_iter().map(at).collect(), fill: thin.color };
        marks.extend(fills.into_iter().map(polygon));
        self.size(sign.size, [x, area.min[1] - 4.2 * unit], (thin, unit), marks);
    }

    /// The marks of a size, side by side.
    fn size(&self, Size(mark, count): Size, [x, y]: Pos, (stroke, unit): (Stroke, f32), marks: &mut Vec<Mark>) {
        let step = if mark == Pip::Bar { 3.2 } else { 5.0 } * unit;
        let left = x - step * (f32::from(count) - 1.0) / 2.0;
        let r = 2.1 * unit;
        let mut lines = Vec::new();
        for n in 0..count {
            let x = left + step * f32::from(n);
            match mark {
                Pip::Dot => marks.push(Mark::Circle {
                    centre: [x, y],
                    radius: 1.7 * unit,
                    fill: Some(stroke.color),
                    stroke: None,
                }),
                Pip::Bar => lines.push(vec![[x, y - 1.3 * r], [x, y + 1.3 * r]]),
                Pip::Cross => {
                    lines.extend([vec![[x - r, y - r], [x + r, y + r]], vec![[x - r, y + r], [x + r, y - r]]])
                }
            }
        }
        if !lines.is_empty() {
            let halo = Stroke { width: stroke.width + 2.0, color: self.theme.halo.fade(0.85) };
            marks.push(Mark::Lines { lines: lines.clone(), stroke: halo });
            marks.push(Mark::Lines { lines, stroke });
        }
    }
}

/// The lines and filled shapes of a branch, in a frame from −1 to 1.
fn drawn(branch: Branch) -> (Vec<Vec<Pos>>, Vec<Vec<Pos>>) {
    let rising = vec![[-1.0, 1.0], [1.0, -1.0]];
    let falling = vec![[-1.0, -1.0], [1.0, 1.0]];
    let crossed = || vec![rising.clone(), falling.clone()];
    let arc = |from: f32, to: f32, [x, y]: Pos, [rx, ry]: Pos| -> Vec<Pos> {
        (0..=16_u8)
            .map(|i| from + (to - from) * f32::from(i) / 16.0)
            .map(|a| [x + rx * a.cos(), y - ry * a.sin()])
            .collect()
    };
    let oval = || arc(0.0, 2.0 * PI, [0.0, 0.0], [0.62, 0.56]);
    let wedge = |side: f32| vec![[0.0, 0.0], [side * 0.55, -0.5], [side * 0.55, 0.5]];
    match branch {
        Branch::Plain => (Vec::new(), Vec::new()),
        Branch::Infantry => (crossed(), Vec::new()),
        Branch::Airborne => {
            let wings = [arc(PI, 0.0, [-0.2, 0.86], [0.2, 0.36]), arc(PI, 0.0, [0.2, 0.86], [0.2, 0.36])];
            (crossed().into_iter().chain(wings).collect(), Vec::new())
        }
        Branch::Mechanised => (crossed().into_iter().chain([oval()]).collect(), Vec::new()),
        Branch::Armour => (vec![oval()], Vec::new()),
        Branch::Reconnaissance => (vec![rising], Vec::new()),
        Branch::Artillery => (Vec::new(), vec![arc(0.0, 2.0 * PI, [0.0, 0.0], [0.22, 0.33])]),
        Branch::AirDefence => (vec![arc(PI, 0.0, [0.0, 1.0], [1.0, 1.0])], Vec::new()),
        Branch::Aviation => (Vec::new(), vec![wedge(1.0), wedge(-1.0)]),
        Branch::AirForce => (
            vec![arc(0.0, 2.0 * PI, [0.3, 0.0], [0.3, 0.28]), arc(0.0, 2.0 * PI, [-0.3, 0.0], [0.3, 0.28])],
            Vec::new(),
        ),
        Branch::Engineer => {
            (vec![vec![[-0.5, 0.5], [-0.5, -0.4], [0.5, -0.4], [0.5, 0.5]], vec![[0.0, -0.4], [0.0, 0.4]]], Vec::new())
        }
        Branch::Medical => (vec![vec![[0.0, -1.0], [0.0, 1.0]], vec![[-1.0, 0.0], [1.0, 0.0]]], Vec::new()),
        Branch::Support => (vec![vec![[-1.0, 0.45], [1.0, 0.45]]], Vec::new()),
        Branch::Signal => (vec![vec![[-1.0, -1.0], [0.0, 0.3], [0.0, -0.3], [1.0, 1.0]]], Vec::new()),
        Branch::Headquarters => (vec![vec![[-1.0, -0.4], [1.0, -0.4]]], Vec::new()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_unit_says_how_large_it_is_and_what() {
        let is = |unit: &str, branch, size| assert_eq!(Sign::of(unit), Some(Sign { branch, size }), "{unit}");
        is("3rd Brigade Combat Team, 82nd Airborne Division", Branch::Airborne, Size(Pip::Cross, 1));
        is("82nd Airborne Division’s 3rd Brigade", Branch::Airborne, Size(Pip::Cross, 1));
        is("82nd Airborne Division", Branch::Airborne, Size(Pip::Cross, 2));
        is("XVIII Airborne Corps", Branch::Airborne, Size(Pip::Cross, 3));
        is("1st Battalion of the 5th Marine Regiment", Branch::Infantry, Size(Pip::Bar, 2));
        is("two Stryker companies", Branch::Mechanised, Size(Pip::Bar, 1));
        is("2nd Cavalry Regiment", Branch::Reconnaissance, Size(Pip::Bar, 3));
        is("Patriot batteries", Branch::AirDefence, Size(Pip::Bar, 1));
        is("86th Airlift Wing", Branch::AirForce, Size(Pip::Cross, 1));
        is("eFP battlegroup", Branch::Plain, Size(Pip::Bar, 2));
        for unknown in ["", "soldiers", "troops", "Marine Corps Forces Europe", "US Army Europe", "regimental band"] {
            assert_eq!(Sign::of(unknown), None, "{unknown}");
        }
    }
}
