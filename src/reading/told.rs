//! What a reading tells people: fields, doubts with what would settle them, and reasons.

use super::found::{CandidateField, Doubt, DoubtKind, Why};

impl CandidateField {
    /// What it is called within a sentence.
    pub fn text(self) -> &'static str {
        match self {
            Self::Sender => text!("reading-field-sender"),
            Self::Origin => text!("reading-field-origin"),
            Self::Host => text!("reading-field-host"),
            Self::Place => text!("reading-field-place"),
            Self::People => text!("reading-field-people"),
            Self::Stage => text!("reading-field-stage"),
            Self::Day => text!("reading-field-day"),
            Self::Expected => text!("reading-field-expected"),
            Self::Command => text!("reading-field-command"),
            Self::Unit => text!("reading-field-unit"),
            Self::Operation => text!("reading-field-operation"),
            Self::PartOf => text!("reading-field-part"),
            Self::Event => text!("reading-field-event"),
            Self::Participants => text!("reading-field-participants"),
        }
    }
}

impl Doubt {
    /// What is doubtful.
    pub fn text(&self) -> String {
        let field = self.field.text();
        match self.why {
            DoubtKind::FromContext => text!("reading-from-context", field = field),
            DoubtKind::Missing => text!("reading-missing", field = field),
            DoubtKind::NoVerb => text!("reading-no-verb").to_owned(),
            DoubtKind::PartsDiffer => text!("reading-parts-differ").to_owned(),
            DoubtKind::Undecided => text!("reading-undecided").to_owned(),
        }
    }

    /// What would settle it.
    pub fn remedy(&self) -> &'static str {
        match self.why {
            DoubtKind::FromContext => text!("reading-settle-context"),
            DoubtKind::Missing => text!("reading-settle-missing"),
            DoubtKind::NoVerb => text!("reading-settle-no-verb"),
            DoubtKind::PartsDiffer => text!("reading-settle-parts"),
            DoubtKind::Undecided => text!("reading-settle-undecided"),
        }
    }
}

impl Why {
    /// Why a number is not a record.
    pub fn text(self) -> &'static str {
        match self {
            Self::Readiness => text!("reading-readiness"),
            Self::Casualties => text!("reading-casualties"),
            Self::Equipment => text!("reading-equipment"),
            Self::Duration => text!("reading-duration"),
            Self::Name => text!("reading-name"),
            Self::Money => text!("reading-money"),
            Self::Percentage => text!("reading-percentage"),
            Self::Distance => text!("reading-distance"),
            Self::Law => text!("reading-law"),
            Self::Army => text!("reading-army"),
            Self::Ceiling => text!("reading-ceiling"),
            Self::Exercise => text!("reading-exercise"),
            Self::Civilians => text!("reading-civilians"),
            Self::Trainees => text!("reading-trainees"),
            Self::Adversary => text!("reading-adversary"),
            Self::Repeated => text!("reading-repeated"),
            Self::Sum => text!("reading-sum"),
            Self::Resulting => text!("reading-resulting"),
            Self::Superseded => text!("reading-superseded"),
            Self::OwnSoil => text!("reading-own-soil"),
            Self::Denied => text!("reading-denied"),
            Self::Requested => text!("reading-requested"),
            Self::Usual => text!("reading-usual"),
            Self::Things => text!("reading-things"),
            Self::NoHost => text!("reading-no-host"),
            Self::Other => text!("reading-other"),
        }
    }
}
