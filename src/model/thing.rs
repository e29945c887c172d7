//! The things that are counted: people, and kinds of equipment and formation.

use super::Choice;

macro_rules! things {
    ($($(#[$doc:meta])* $variant:ident = $word:literal, $text:literal, $tip:literal;)+) => {
        $crate::model::words! {
            /// The thing that a record counts. Numbers of different things are never added, and never share a scale.
            Thing, "thing" or People { $($(#[$doc])* $variant = $word,)+ }
        }

        impl Thing {
            /// How it is chosen.
            pub const fn choice(self) -> &'static Choice {
                match self {
                    $(Self::$variant => {
                        const { &Choice { word: $word, help: $word, text: $text, tip: $tip, keys: &[] } }
                    })+
                }
            }
        }
    };
}

things! {
    /// People.
    People = "people", "People", "Show people";
    /// Fighters, bombers, ground attack.
    CombatAircraft = "combat-aircraft", "Combat aircraft", "Show combat aircraft";
    /// Other aircraft, or of any kind.
    Aircraft = "aircraft", "Aircraft", "Show aircraft";
    /// Helicopters.
    Helicopters = "helicopters", "Helicopters", "Show helicopters";
    /// Drones.
    Drones = "drones", "Drones", "Show drones";
    /// Ships.
    Ships = "ships", "Ships", "Show ships";
    /// Submarines.
    Submarines = "submarines", "Submarines", "Show submarines";
    /// Tanks.
    Tanks = "tanks", "Tanks", "Show tanks";
    /// Infantry fighting vehicles, carriers and the like.
    ArmouredVehicles = "armoured-vehicles", "Armoured vehicles", "Show armoured vehicles";
    /// Guns, howitzers and rocket artillery.
    Artillery = "artillery", "Artillery pieces", "Show artillery pieces";
    /// Batteries of air defence.
    AirDefence = "air-defence", "Air-defence batteries", "Show air-defence batteries";
    /// Launchers of missiles.
    MissileLaunchers = "missile-launchers", "Missile launchers", "Show missile launchers";
    /// Battalions and battlegroups.
    Battalions = "battalions", "Battalions", "Show battalions";
    /// Brigades.
    Brigades = "brigades", "Brigades", "Show brigades";
    /// Anything else that is counted.
    Other = "other", "Other items", "Show other items";
}

impl Thing {
    /// Its name for readers, in the plural: “Combat aircraft”.
    pub fn text(self) -> &'static str {
        self.choice().text(Self::SET)
    }

    /// All words for the help of a command-line option.
    pub fn help() -> String {
        Self::ALL.iter().map(|thing| thing.choice().help(Self::SET)).collect::<Vec<_>>().join(", ")
    }

    /// Whether people are counted.
    pub fn is_people(self) -> bool {
        self == Self::People
    }
}
