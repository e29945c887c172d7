//! What the levels of a host in several scopes add up to; they are never added anywhere else.

use super::{Account, Figures, sums};
use crate::model::{Estimate, Scope, Word};

/// Who is assigned is not there by rotation; everybody, and what is not specified, may hold the others.
const APART: [Scope; 2] = [Scope::Assigned, Scope::Rotational];

/// The levels of a host in scopes that exclude each other by their names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OverScopes {
    /// Who is present in each.
    pub parts: [(Scope, Estimate); 2],
    /// The other scopes in which somebody is present: they may be the same people.
    pub beside: Vec<Scope>,
}

impl OverScopes {
    /// How many they are if nobody is in both.
    pub fn sum(&self) -> Estimate {
        let [(_, one), (_, other)] = self.parts;
        one + other
    }

    /// At least the larger of both, at most the sum.
    pub fn interval(&self) -> Estimate {
        let [(_, one), (_, other)] = self.parts;
        Estimate { low: one.low.max(other.low), ..self.sum() }
    }
}

impl Account {
    /// Its levels over scopes; none: nobody is present in two scopes that exclude each other.
    pub fn over_scopes(&self) -> Option<OverScopes> {
        let present = |scope: Scope| {
            let mut figures = Figures::default();
            sums::add_levels(&mut figures, &self.levels, scope, |_| {});
            figures.present.filter(|people| people.word != Word::Unknown && !people.is_zero())
        };
        let [one, other] = APART.map(|scope| Some((scope, present(scope)?)));
        let beside = Scope::ALL.iter().copied().filter(|scope| !APART.contains(scope) && present(*scope).is_some());
        one.zip(other).map(|(one, other)| OverScopes { parts: [one, other], beside: beside.collect() })
    }
}
