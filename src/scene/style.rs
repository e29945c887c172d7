//! House styles: colours, sizes, weights and the publisher's credit line, in a file of their own.

use super::{Color, Theme, ThemeId, Weight};
use crate::model::Command;
use serde::Deserialize;
use std::collections::BTreeMap;

/// How much smaller and larger text can be.
const SIZES: [f32; 2] = [0.5, 3.0];

/// The colour of a command is named by this and the command's word.
const COMMAND: &str = "command-";

/// The look of a house.
#[derive(Debug, Clone, PartialEq)]
pub struct Style {
    /// What it is called.
    pub name: String,
    /// Its credit line, after the sources.
    pub credit: String,
    /// How much larger text is than usual.
    pub text: f32,
    /// The weight of titles.
    pub title: Weight,
    themes: [Theme; 2],
}

/// What is wrong with the file of a style.
#[derive(Debug, thiserror::Error)]
pub enum StyleError {
    /// It is not TOML, or has an entry that there is not. The line, and what is wrong.
    #[error("{}", text!("error-style-line", line = .0.to_string(), what = .1.as_str()))]
    Line(usize, String),
    /// The same where no line is known.
    #[error("{}", text!("error-style-file", what = .0.as_str()))]
    File(String),
    /// A size beyond the ends.
    #[error("{}", text!("error-style-size", size = .0.to_string(), least = SIZES[0].to_string(), most = SIZES[1].to_string()))]
    Size(f32),
    /// A weight that there is not.
    #[error("{}", text!("error-style-weight", weight = .0.as_str()))]
    Weight(String),
    /// No colour has that name.
    #[error("{}", text!("error-style-name", name = .0.as_str(), names = names()))]
    Name(String),
    /// The value of a name is not a colour.
    #[error("{}", text!("error-style-color", name = .0.as_str(), color = .1.as_str()))]
    Color(String, String),
}

/// The file, as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct File {
    name: String,
    #[serde(default)]
    credit: String,
    #[serde(default = "usual_size")]
    text_size: f32,
    #[serde(default)]
    title_weight: Option<String>,
    #[serde(default)]
    light: BTreeMap<String, String>,
    #[serde(default)]
    dark: BTreeMap<String, String>,
}

fn usual_size() -> f32 {
    1.0
}

impl Style {
    /// Reads the text of a file.
    pub fn read(text: &str) -> Result<Self, StyleError> {
        let file: File = toml::from_str(text).map_err(|error| {
            let what = error.message().to_owned();
            let line = |at: usize| text.get(..at).map(|before| before.matches('\n').count() + 1);
            match error.span().and_then(|span| line(span.start)) {
                Some(line) => StyleError::Line(line, what),
                None => StyleError::File(what),
            }
        })?;
        if !(SIZES[0]..=SIZES[1]).contains(&file.text_size) {
            return Err(StyleError::Size(file.text_size));
        }
        let title = match file.title_weight.as_deref() {
            None | Some("semibold") => Weight::SemiBold,
            Some("regular") => Weight::Regular,
            Some(other) => return Err(StyleError::Weight(other.to_owned())),
        };
        let themes = [themed(ThemeId::Light, &file.light)?, themed(ThemeId::Dark, &file.dark)?];
        Ok(Self { name: file.name, credit: file.credit, text: file.text_size, title, themes })
    }

    /// Its colours.
    pub fn theme(&self, id: ThemeId) -> &Theme {
        &self.themes[usize::from(id == ThemeId::Dark)]
    }
}

/// A theme with other colours.
fn themed(id: ThemeId, colors: &BTreeMap<String, String>) -> Result<Theme, StyleError> {
    let mut theme = Theme::of(id).clone();
    for (name, value) in colors {
        let color = color(value).ok_or_else(|| StyleError::Color(name.clone(), value.clone()))?;
        let command =
            name.strip_prefix(COMMAND).and_then(|word| Command::ALL.iter().copied().find(|c| c.word() == word));
        let place = match command {
            Some(command) => Some(theme.command_mut(command)),
            None => theme.named_mut(&name.replace('-', "_")),
        };
        *place.ok_or_else(|| StyleError::Name(name.clone()))? = color;
    }
    Ok(theme)
}

/// `#rrggbb`.
fn color(text: &str) -> Option<Color> {
    let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6)?;
    let sound = digits.bytes().all(|digit| digit.is_ascii_hexdigit());
    sound.then(|| u32::from_str_radix(digits, 16).ok().map(Color::hex)).flatten()
}

/// All names of colours, for who writes another one.
fn names() -> String {
    let plain = Theme::NAMES.iter().map(|name| name.replace('_', "-"));
    let commands = Command::ALL.iter().map(|command| format!("{COMMAND}{}", command.word()));
    plain.chain(commands).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_style_changes_what_it_names_and_says_what_is_wrong() {
        let style = Style::read(
            "name = \"House\"\ntext-size = 1.2\n[light]\nland-host = \"#010203\"\ncommand-nato = \"#0a0b0c\"\n",
        )
        .unwrap();
        let (own, usual) = (style.theme(ThemeId::Light), Theme::of(ThemeId::Light));
        assert_eq!((own.land_host, own.sea), (Color::hex(0x01_0203), usual.sea));
        assert_eq!(own.command(Command::Nato), Color::hex(0x0a_0b0c));
        assert_eq!(style.theme(ThemeId::Dark), Theme::of(ThemeId::Dark));
        for (text, says) in [
            ("name = \"a\"\n\nsize = 2\n", "line 3"),
            ("name = \"a\"\ntext-size = 9\n", "0.5 to 3"),
            ("name = \"a\"\ntitle-weight = \"fat\"\n", "fat"),
            ("name = \"a\"\n[dark]\nlant = \"#000000\"\n", "land-host"),
            ("name = \"a\"\n[dark]\nland = \"#00000g\"\n", "#00000g"),
            ("name = \"a\"\n[dark]\nland = \"#€00\"\n", "#€00"),
            ("name = 3", "line 1"),
        ] {
            let error = Style::read(text).unwrap_err().to_string();
            assert!(error.contains(says), "{text}: {error}");
        }
    }
}
