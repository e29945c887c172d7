//! What words mean to the reader of texts.

use crate::model::{Code, Region};

macro_rules! tags {
    ($($(#[$doc:meta])* $name:ident = $key:literal),+ $(,)?) => {
        /// What a word does in a sentence: the keys of `[words]` in a lexicon.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Tag { $($(#[$doc])* $name),+ }

        impl Tag {
            /// All, with the keys of the files.
            pub const ALL: &[(Self, &'static str)] = &[$((Self::$name, $key)),+];
        }
    };
}

tags! {
    /// People in uniform.
    People = "people",
    /// People of any kind, who count where nothing speaks against it.
    Folk = "folk",
    /// A body of people: contingent, battalion, mission.
    Group = "group",
    /// To send, to go: not yet done.
    Send = "send",
    /// To promise, to announce.
    Pledge = "pledge",
    /// Sent, on their way.
    Sent = "sent",
    /// To arrive.
    Arrive = "arrive",
    /// To order, to approve.
    Order = "order",
    /// To withdraw.
    Leave = "leave",
    /// To be stationed.
    Level = "level",
    /// To have, to be.
    Be = "be",
    /// To host: the subject is the host.
    Hosting = "hosting",
    /// To extend a mission.
    Extend = "extend",
    /// To join those who are there.
    Join = "join",
    /// To take the place of others.
    Relieve = "relieve",
    /// It is to be.
    Plan = "plan",
    /// It may be.
    May = "may",
    /// It is not.
    Not = "not",
    /// Casualties.
    Dead = "dead",
    /// Equipment.
    Gear = "gear",
    /// Things that are counted and are not people: battalions, countries, votes.
    Units = "units",
    /// Time.
    Span = "span",
    /// Money.
    Money = "money",
    /// Percent.
    Percent = "percent",
    /// Distance.
    Distance = "distance",
    /// The most that is allowed.
    Ceiling = "ceiling",
    /// An exercise.
    Exercise = "exercise",
    /// Readiness and alert.
    Ready = "ready",
    /// Civilians.
    Civil = "civil",
    /// People who are trained.
    Trained = "trained",
    /// Irregular enemies.
    Foe = "foe",
    /// An army's own size.
    Own = "own",
    /// A sum.
    Total = "total",
    /// To grow.
    Grow = "grow",
    /// To shrink.
    Shrink = "shrink",
    /// Now.
    Present = "present",
    /// Then.
    Past = "past",
    /// Asked for, wished.
    Request = "request",
    /// Usually.
    Usual = "usual",
    /// The same as said before: the, these.
    Repeat = "repeat",
    /// Articles and resolutions.
    Law = "law",
    /// About.
    About = "about",
    /// Up to.
    UpTo = "up_to",
    /// At least.
    AtLeast = "at_least",
    /// More than.
    MoreThan = "more_than",
    /// Fewer than.
    FewerThan = "fewer_than",
    /// In addition.
    More = "more",
    /// From one number to another.
    Range = "range",
    /// Between two numbers.
    Between = "between",
    /// In a place.
    In = "in",
    /// To a place.
    To = "to",
    /// From a place.
    From = "from",
    /// By somebody.
    By = "by",
    /// Of something.
    Of = "of",
    /// There.
    There = "there",
    /// Who, which.
    Which = "which",
    /// And.
    And = "and",
    /// But, while: another clause.
    But = "but",
    /// That: what is said.
    That = "that",
    /// Each.
    Each = "each",
    /// The rest.
    Rest = "rest",
    /// The first of them.
    First = "first",
    /// They.
    Pronoun = "pronoun",
    /// We.
    We = "we",
    /// A government, a ministry, an army.
    Office = "office",
    /// Command.
    Command = "command",
    /// Territory, capital, soil.
    Soil = "soil",
    /// To remain.
    Stay = "stay",
    /// To leave for somewhere, or from somewhere: the text says which.
    Depart = "depart",
    /// A part of those just named.
    OfThem = "of_them",
    /// Before the end of a change: to 300.
    Onto = "onto",
    /// Meant for a place.
    For = "for",
    /// Where: a place goes before it.
    Where = "where",
    /// Abroad: in no country that is named.
    Abroad = "abroad",
    /// With so many.
    With = "with",
    /// A border: they are on this side of it.
    Border = "border",
    /// All who served over the years.
    Cumulative = "cumulative",
    /// A phrase of words that mean something else alone: it says nothing.
    Idle = "idle",
    /// To deny: what it governs is not so.
    Deny = "deny",
    /// “Numbering”, “with a strength of”: between a body of people and its size.
    Size = "size",
    /// To go back: home, or to where they were before.
    Back = "back",
    /// To give a share of a force that is there or is planned: “provides 2,300 of them”.
    Share = "share",
    /// Several states without their names: “allies”.
    Nations = "nations",
    /// Fights, parades and the like, which move nobody to a country.
    Raid = "raid",
    /// To come from somewhere: who sends stands behind it.
    Comes = "comes",
    /// To leave so many in a place: they stay.
    LeaveIn = "leave_in",
    /// A summit, a news conference: its town is not a host.
    Meeting = "meeting",
    /// It is only weighed: no offer and no plan.
    Undecided = "undecided",
    /// “Twice the”: the number is only compared with.
    Twice = "twice",
    /// “Instead of”: where they do not go.
    Instead = "instead",
    /// “In the country”: of those that were named the one that the text is about.
    Land = "land",
    /// To speak with somebody.
    Call = "call",
    /// To warn.
    Warn = "warn",
    /// “More than in January”, behind a number: it is a difference.
    Than = "than",
    /// “The last 300”: those who leave a place.
    Final = "final",
    /// To bring people to safety.
    Rescue = "rescue",
    /// Votes and those who cast them.
    Vote = "vote",
    /// “The strength of”, “the number of”: what is told is a level.
    Count = "count",
}

/// A set of tags.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tags(u128);

impl Tags {
    /// The set of some tags.
    pub const fn of(tags: &[Tag]) -> Self {
        let mut set = 0;
        let mut i = 0;
        while i < tags.len() {
            set |= 1 << tags[i] as u32;
            i += 1;
        }
        Self(set)
    }

    /// Whether a tag is in it.
    pub const fn has(self, tag: Tag) -> bool {
        self.0 & (1 << tag as u32) != 0
    }

    /// Whether one of some tags is in it.
    pub const fn any(self, tags: Self) -> bool {
        self.0 & tags.0 != 0
    }

    /// What is in both.
    #[must_use]
    pub const fn and(self, tags: Self) -> Self {
        Self(self.0 & tags.0)
    }

    /// What is in one of them.
    #[must_use]
    pub const fn or(self, tags: Self) -> Self {
        Self(self.0 | tags.0)
    }

    /// The set without others.
    #[must_use]
    pub const fn without(self, tags: Self) -> Self {
        Self(self.0 & !tags.0)
    }

    /// Adds a tag.
    pub fn add(&mut self, tag: Tag) {
        self.0 |= 1 << tag as u32;
    }

    /// Whether there is none.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }
}

/// What a pattern of a lexicon means.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Sense {
    /// A word that does something in a sentence.
    Word(Tag),
    /// A country by its name.
    Country(Code),
    /// A country by an adjective, or by its people.
    People(Code),
    /// A capital, as the government or as the town.
    Capital(Code),
    /// A government's office, or who leads it.
    Office(Code),
    /// An organisation.
    Organisation(Code),
    /// A mission, by its host and whose it is.
    Mission(Code, Option<Code>),
    /// A place within a country.
    Place(Code),
    /// A region of several countries.
    Region(Option<Region>),
    /// A number in words.
    Number(f64),
    /// A round number in words, which is never exact: a dozen.
    Rough(f64),
    /// A part of a whole.
    Fraction(f64),
    /// Hundreds, thousands: from, to.
    Vague(f64, f64),
    /// A few, before hundred or thousand.
    Few,
    /// Between the parts of a number in words.
    NumberAnd,
    /// A month, from one.
    Month(u8),
    /// A day of the week, Monday is one.
    Weekday(u8),
    /// Days from the day of publication.
    Days(i32),
    /// Weeks from the week of publication.
    Weeks(i32),
    /// Months from the month of publication.
    Months(i32),
    /// Years from the year of publication.
    Years(i32),
    /// A season, by its middle month.
    Season(u8),
    /// Next, before a time.
    Next,
    /// Last, before a time.
    Last,
    /// By a time.
    ByTime,
    /// Since a time.
    Since,
}
