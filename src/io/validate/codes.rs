use super::{Places, Problem};
use crate::model::Dataset;
pub(super) fn check(_dataset: &Dataset, _places: &Places, _found: &mut Vec<Problem>) {}
