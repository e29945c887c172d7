//! A finding as a sentence.

use super::{level, lower, name, people};
use crate::posture::{Finding, Remark};

/// “United States in Poland (assigned): last reported 409 days ago, …”.
pub fn finding(finding: &Finding) -> String {
    let what = remark(&finding.remark);
    let whose = finding.whose.map(|(sender, scope)| (name::country(sender), scope));
    match (whose, finding.host.map(name::country)) {
        (Some((sender, scope)), Some(host)) => {
            text!("finding-of-in", sender = sender, host = host, scope = lower(name::scope(scope)), what = what)
        }
        (Some((sender, scope)), None) => {
            text!("finding-of", sender = sender, scope = lower(name::scope(scope)), what = what)
        }
        (None, Some(host)) => text!("finding-in", host = host, what = what),
        (None, None) => what,
    }
}

/// The finding without place and sender.
fn remark(remark: &Remark) -> String {
    match *remark {
        Remark::Stale { reported, on, now } => {
            text!("finding-stale", age = level::stale(on, now), reported = people(&reported))
        }
        Remark::MoreLeft { reported, on } => text!("finding-more-left", reported = reported, day = on),
        Remark::Fewer { reported, on, by } => text!("finding-fewer", reported = reported, day = on, by = people(&by)),
        Remark::More { reported, on, by } => text!("finding-more", reported = reported, day = on, by = people(&by)),
        Remark::PartsExceed { parts, whole } => text!("finding-parts-exceed", parts = parts, whole = whole),
        Remark::BreakdownExceeds { parts, whole, on } => {
            text!("finding-breakdown-exceeds", parts = parts, whole = whole, day = on)
        }
        Remark::PartsLack { parts, whole } => {
            text!("finding-parts-lack", parts = parts, whole = whole, rest = people(&(whole - parts)))
        }
        Remark::TooManyArrived { arrived } => text!("finding-too-many-arrived", arrived = arrived),
        Remark::MoreCalledOff { whole } => text!("finding-more-called-off", whole = whole),
        Remark::Overdue { on, days } => text!("finding-overdue", day = on, n = days),
        Remark::Overlap { sum: Some(sum) } => text!("finding-overlap-sum", sum = people(&sum)),
        Remark::Overlap { sum: None } => text!("finding-overlap").to_owned(),
        Remark::SecondReport { people, on, other, then } => {
            text!("finding-second-report", one = people, on = on, other = other, then = then)
        }
        Remark::Conflict { shown, other } => text!("finding-conflict", shown = people(&shown), other = people(&other)),
    }
}
