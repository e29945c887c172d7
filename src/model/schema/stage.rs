//! Stages: the steps of movements.

use super::Chapter::{Choice, Identity, Time};
use super::{Evidence, Id, Table, declare};
use crate::model::{Dated, Estimate, StageKind};

declare! {
    /// One step of a movement, with a cumulative count: arrived 100, then arrived 350, is 350. `stages.csv`.
    #[derive(Debug, Clone, PartialEq, Hash)]
    pub struct Stage {
        /// Unique name of the row
        id: Id = "Id".key();
        /// Id in movements.csv
        movement: Id = "Movement".links(&[Table::Movements]).flat(Identity, &["movement"]);
        /// Which step; counts are cumulative
        kind: StageKind = "Stage".named("stage").lead().flat(Time, &["stage"]).listed(80, 84.0).ranked();
        /// When; a partial date means its last day
        day: Dated = "Day".lead().flat(Time, &["day"]).listed(10, 88.0);
        /// How many so far
        people: Estimate;
        /// yes: this row is preferred over its rivals
        preferred?: bool = "Preferred".flat(Choice, &["preferred"]);
        /// What it stands on
        evidence: Evidence;
    }
}
