//! How large the symbols of a picture are, and what they look like.

use super::classes::Classes;
use super::measured::{Kind, Measured};
use super::scaling::{LEAST_RADIUS, Scaling};
use super::{Color, Form, Theme};
use crate::model::{Code, HashSet};

/// How large the symbols of a picture are, and what they look like.
#[derive(Debug)]
pub(super) struct Sizing<'a> {
    pub scaling: Scaling,
    pub form: Form,
    /// How much larger signs and texts are.
    pub unit: f32,
    pub theme: &'a Theme,
    /// None: each number has its own size.
    pub classes: Option<Classes>,
    /// Countries whose land can be seen.
    pub lands: HashSet<Code>,
}

impl Sizing<'_> {
    /// How large a statement is drawn.
    pub fn scaling_of(&self, kind: &Kind) -> Scaling {
        match (&self.classes, kind) {
            (Some(classes), Kind::Amount(amount)) if classes.of_land => Scaling::fixed(amount.all, LEAST_RADIUS),
            (Some(classes), Kind::Amount(amount)) => classes.scaling(amount.all, self.scaling),
            _ => self.scaling,
        }
    }

    /// What a statement looks like: a circle where it has no unit whose sign could be drawn.
    pub fn form_of(&self, measured: &Measured) -> Form {
        match (self.form, &measured.kind) {
            (Form::Units, _) if measured.sign.is_none() => Form::Circles,
            (Form::Units | Form::Fans | Form::Halves, kind) if !matches!(kind, Kind::Amount(_)) => Form::Circles,
            (form, _) => form,
        }
    }

    /// Whether numbers are colours of land.
    pub fn of_land(&self) -> bool {
        self.classes.as_ref().is_some_and(|classes| classes.of_land)
    }

    /// The colour of a statement's class, and whether its land can be seen.
    pub fn shade(&self, measured: &Measured) -> Option<(Color, bool)> {
        let classes = self.classes.as_ref().filter(|classes| classes.of_land)?;
        let Kind::Amount(amount) = &measured.kind else { return None };
        let color = classes.color(classes.of_number(amount.all), self.theme);
        Some((color, self.lands.contains(&measured.host)))
    }
}
