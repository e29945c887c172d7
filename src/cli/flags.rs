//! The options that are parts of a view: those of the question, and those of how the map looks.

use crate::session::{OpenRequest, Part};
use crate::{geo::Countries, model::Code};
use clap::{Arg, ArgAction, ArgMatches, Args, Command, Error, FromArgMatches};

/// What is given of them, each by its name.
#[derive(Debug, Default)]
pub(super) struct Flags<const ASKS: bool>(Vec<(&'static str, String)>);

impl<const ASKS: bool> Flags<ASKS> {
    fn all() -> impl Iterator<Item = Part> {
        Part::all().into_iter().filter(|part| part.asks == ASKS && !part.help.is_empty())
    }

    /// The first value of an option; none: it is not given.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(given, _)| *given == name).map(|(_, value)| value.as_str())
    }

    /// Changes a request as they say. Facets that are given take the place of those that it has of their kind.
    pub fn change(&self, request: &mut OpenRequest) -> Result<(), String> {
        for kind in self.0.iter().filter_map(|(name, _)| name.parse().ok()) {
            request.filter = request.filter.without(kind);
        }
        self.0.iter().for_each(|(name, _)| request.forget(name));
        self.0.iter().try_for_each(|(name, value)| request.take(name, value).unwrap_or(Ok(())))
    }
}

impl<const ASKS: bool> Args for Flags<ASKS> {
    fn augment_args(command: Command) -> Command {
        command.args(Self::all().map(|Part { name, value, help, several, parties, repeated, .. }| {
            let flag = Arg::new(name).long(name).help(help);
            let Some(value) = value else { return flag.action(ArgAction::SetTrue) };
            let flag = flag.value_name(value).allow_hyphen_values(name == "view" || repeated);
            let flag = if repeated { flag.action(ArgAction::Append) } else { flag };
            let flag = if several { flag.value_delimiter(',').action(ArgAction::Append) } else { flag };
            flag.value_parser(move |text: &str| {
                let text = if parties { party(text)?.to_string() } else { text.to_owned() };
                OpenRequest::default().take(name, &text).unwrap_or(Ok(())).map(|()| text)
            })
        }))
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl<const ASKS: bool> FromArgMatches for Flags<ASKS> {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, Error> {
        let mut given = Vec::new();
        for Part { name, value, .. } in Self::all() {
            match value {
                None => given.extend(matches.get_flag(name).then(|| (name, "yes".to_owned()))),
                Some(_) => {
                    given.extend(matches.get_many(name).into_iter().flatten().cloned().map(|value| (name, value)));
                }
            }
        }
        Ok(Self(given))
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

/// A country or organisation by code or name.
pub(super) fn party(text: &str) -> Result<Code, String> {
    let countries = Countries::embedded();
    countries.resolve(text).ok_or_else(|| {
        let near = countries.suggest(text, 1);
        match near.first() {
            Some(code) => {
                text!("cli-not-party-near", text = text, name = countries.name(code), code = code.as_str())
            }
            None => text!("cli-not-party", text = text),
        }
    })
}
