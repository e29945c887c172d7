//! Signs of units: a frame, the branch within it and the size above it, after the NATO standard APP-6 as far as the words of a unit say
//! what it is. They say nothing of whose side anybody is on: all have the one frame.

/// What a unit is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Sign {
    pub branch: Branch,
    /// How large: the sign of its size, written above the frame.
    pub size: Size,
}

/// How large a unit is: so many of a mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Size(pub Pip, pub u8);

/// The mark of a size.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Pip {
    Dot,
    Bar,
    Cross,
}

/// What a unit does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Branch {
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
        // The Marine Corps is not a corps.
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
