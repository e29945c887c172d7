//! What a caller asks to be opened and shown; every part that is none keeps its default.

use crate::{
    geo::{Extent, ProjectionKind},
    model::{Day, Scope},
    posture::Filter,
    scene::{Measure, ThemeId},
};
use std::path::PathBuf;

/// A dataset and how to look at it, as the command line or a drop on the window words it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OpenRequest {
    /// A data package on disk; none: a sample.
    pub path: Option<PathBuf>,
    /// An embedded dataset; none, and no path: `europe-2022`.
    pub sample: Option<String>,
    /// The day to show; none: the day that the dataset opens at.
    pub day: Option<Day>,
    /// First day of the window.
    pub from: Option<Day>,
    /// Only what was public by that day.
    pub known_on: Option<Day>,
    /// Subtract what leaves at the origin.
    pub net: bool,
    /// Scope of levels.
    pub scope: Option<Scope>,
    /// Which records count.
    pub filter: Filter,
    /// What the symbols measure.
    pub measure: Option<Measure>,
    /// How the globe is laid flat.
    pub projection: Option<ProjectionKind>,
    /// Which part of the globe.
    pub view: Option<Extent>,
    /// Light or dark.
    pub theme: Option<ThemeId>,
    /// Whether symbols that overlap stand apart.
    pub displace: bool,
}

impl OpenRequest {
    /// The command that draws the same map without a window.
    pub fn render_command(&self) -> String {
        let mut words = vec!["laydown".to_owned(), "render".to_owned()];
        words.extend(self.path.as_ref().map(|path| quoted(&path.display().to_string())));
        let mut option = |name: &str, value: Option<String>| {
            words.extend(value.into_iter().flat_map(|value| [format!("--{name}"), quoted(&value)]));
        };
        let list = |values: Vec<String>| (!values.is_empty()).then(|| values.join(","));
        let filter = &self.filter;
        option("sample", self.sample.clone());
        option("day", self.day.map(|day| day.to_string()));
        option("from", self.from.map(|day| day.to_string()));
        option("known-on", self.known_on.map(|day| day.to_string()));
        option("sender", list(filter.senders.iter().map(ToString::to_string).collect()));
        option("host", list(filter.hosts.iter().map(ToString::to_string).collect()));
        option("command", list(filter.commands.iter().map(ToString::to_string).collect()));
        option("scope", list(self.scopes_first()));
        option("component", list(filter.components.iter().map(ToString::to_string).collect()));
        option("stage", list(filter.stages.iter().map(ToString::to_string).collect()));
        option("region", list(filter.regions.iter().map(|region| region.word().to_owned()).collect()));
        option("source", list(filter.sources.iter().map(ToString::to_string).collect()));
        option("review", list(filter.reviews.iter().map(ToString::to_string).collect()));
        option("text", Some(filter.text.clone()).filter(|text| !text.is_empty()));
        option("measure", self.measure.map(|measure| measure.word().to_owned()));
        option("projection", self.projection.map(|kind| kind.word().to_owned()));
        option("view", self.view.map(|view| view.to_string()));
        option("theme", self.theme.map(|theme| theme.word().to_owned()));
        let switches = [(self.net, "--net"), (self.displace, "--displace")];
        words.extend(switches.into_iter().filter(|(on, _)| *on).map(|(_, word)| word.to_owned()));
        words.extend(["-o".to_owned(), "map.png".to_owned()]);
        words.join(" ")
    }

    /// The scopes let through, the one of the levels first.
    fn scopes_first(&self) -> Vec<String> {
        let others = self.filter.scopes.iter().filter(|scope| Some(**scope) != self.scope);
        self.scope.iter().chain(others).map(ToString::to_string).collect()
    }
}

/// A word as a shell reads it back.
fn quoted(word: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_./,:+".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', r"'\''"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_says_all_that_was_asked_for() {
        assert_eq!(OpenRequest::default().render_command(), "laydown render -o map.png");
        let request = OpenRequest {
            path: Some("it's mine".into()),
            day: Some(Day::ymd(2022, 2, 17)),
            scope: Some(Scope::Rotational),
            filter: Filter { scopes: [Scope::Assigned, Scope::Rotational].into(), ..Filter::default() },
            net: true,
            displace: true,
            ..OpenRequest::default()
        };
        let command =
            r"laydown render 'it'\''s mine' --day 2022-02-17 --scope rotational,assigned --net --displace -o map.png";
        assert_eq!(request.render_command(), command);
    }
}
