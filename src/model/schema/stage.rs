//! Stages: the steps of movements.

use super::Chapter::{Choice, Identity, Time};
use super::{Evidence, Id, Table, declare};
use crate::model::{Dated, Estimate, StageKind};

declare! {
    /// One step of a movement, with a cumulative count: arrived 100, then arrived 350, is 350. `stages.csv`.
    #[derive(Debug, Clone, PartialEq, Hash)]
    pub struct Stage of stages {
        /// Unique name of the row
        id: Id = "Id".key();
        /// Id of the movement in movements.csv
        movement: Id = "Movement".links(&[Table::Movements]).flat(Identity, &["movement"]);
        /// Which step; counts are cumulative
        kind: StageKind = "Stage".named("stage").lead().flat(Time, &["stage"]).listed(80, 84.0).ranked();
        /// When; a partial date means its last day
        day: Dated = "Day".lead().flat(Time, &["day"]).listed(10, 88.0);
        /// How many people so far
        people: Estimate;
        /// yes: this row is pinned over its rivals
        preferred?: bool = "Pinned".flat(Choice, &["preferred"]);
        /// Its evidence
        evidence: Evidence;
    }
}
