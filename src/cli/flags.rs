//! The options that come from definitions: one for each facet, and one for each switch.

use crate::{
    geo::Countries,
    model::{Code, Scope},
    posture::{Facet, FacetKind, ReadValue},
    scene::{Switch, Switches},
};
use clap::{Arg, ArgAction, ArgMatches, Args, Command, Error, FromArgMatches};

/// The values that are filtered by, in the order in which they are given.
#[derive(Debug, Default)]
pub(super) struct FacetFlags(pub Vec<Facet>);

impl FacetFlags {
    /// The scope that is named first.
    pub fn first_scope(&self) -> Option<Scope> {
        self.0.iter().find_map(|facet| if let Facet::Scope(scope) = facet { Some(*scope) } else { None })
    }
}

impl Args for FacetFlags {
    fn augment_args(command: Command) -> Command {
        let flag = |kind: FacetKind| {
            let definition = kind.definition();
            let flag = Arg::new(definition.word).long(definition.word).value_name(definition.values);
            let flag = flag.help(definition.help).value_delimiter(',').action(ArgAction::Append);
            flag.value_parser(move |text: &str| read(kind, text))
        };
        command.args(FacetKind::ALL.iter().copied().map(flag))
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl FromArgMatches for FacetFlags {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, Error> {
        let given = FacetKind::ALL.iter().filter_map(|kind| matches.get_many::<Facet>(kind.word()));
        Ok(Self(given.flatten().cloned().collect()))
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

/// A value of a facet; parties also by name.
fn read(kind: FacetKind, text: &str) -> Result<Facet, String> {
    match kind.definition().read {
        ReadValue::Party(facet) => party(text).map(facet),
        ReadValue::Word(read) => read(text),
    }
}

/// A country or organisation by code or name.
pub(super) fn party(text: &str) -> Result<Code, String> {
    let countries = Countries::embedded();
    countries.resolve(text).ok_or_else(|| {
        let near = countries.suggest(text, 1);
        let hint = near.first().map(|code| format!(": did you mean {} ({code})?", countries.name(code)));
        format!("no country or organisation has the code or name “{text}”{}", hint.unwrap_or_default())
    })
}

/// What is switched: of what is part of the question, or of how the map looks.
#[derive(Debug, Default)]
pub(super) struct SwitchFlags<const ASKS: bool>(pub Switches);

impl<const ASKS: bool> SwitchFlags<ASKS> {
    fn all() -> impl Iterator<Item = Switch> {
        Switch::ALL.iter().copied().filter(|switch| switch.definition().asks == ASKS)
    }
}

impl<const ASKS: bool> Args for SwitchFlags<ASKS> {
    fn augment_args(command: Command) -> Command {
        let flag = |switch: Switch| {
            let flag = Arg::new(switch.word()).long(switch.word()).action(ArgAction::SetTrue);
            flag.help(switch.definition().choice.help)
        };
        command.args(Self::all().map(flag))
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl<const ASKS: bool> FromArgMatches for SwitchFlags<ASKS> {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, Error> {
        Ok(Self(Self::all().filter(|switch| matches.get_flag(switch.word())).collect()))
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}
