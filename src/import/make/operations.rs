//! Operations by their short names, so that “MINUSMA” and “UN Mission in Mali (MINUSMA)” are one part, and
//! “MINUSMA (police)” is another.

use crate::geo::Missions;
use crate::import::understand::Match;
use crate::model::{Day, HashMap, Host};

/// The names of operations, each found out once.
#[derive(Default)]
pub struct Operations(HashMap<(String, Host), String>);

impl Operations {
    /// The operation of a row: by what its column says, or else the mission that its host names.
    pub fn name(&mut self, said: String, place: &Match, day: Day) -> String {
        if said.is_empty() {
            return place.operation.clone();
        }
        let find = |(said, host): &(String, Host)| {
            let mission = Missions::embedded().at(said, host.country(), day);
            mission.map_or_else(|| said.clone(), |mission| Missions::embedded().name_in(said, mission))
        };
        let key = (said, place.host);
        if let Some(name) = self.0.get(&key) {
            return name.clone();
        }
        let name = find(&key);
        self.0.insert(key, name.clone());
        name
    }
}
