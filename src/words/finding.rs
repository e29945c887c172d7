//! A finding as a sentence.

use super::{level, name, people};
use crate::posture::{Finding, Remark};

/// “United States in Poland (assigned): last reported 409 days ago, …”.
pub fn finding(finding: &Finding) -> String {
    let what = remark(&finding.remark);
    let whose = finding.whose.map(|(sender, scope)| (name::country(sender), scope));
    match (whose, finding.host.map(name::country)) {
        (Some((sender, scope)), Some(host)) => {
            text!("finding-of-in", sender = sender, host = host, scope = scope.word(), what = what)
        }
        (Some((sender, scope)), None) => text!("finding-of", sender = sender, scope = scope.word(), what = what),
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
        Remark::PartsLack { parts, whole } => {
            text!("finding-parts-lack", parts = parts, whole = whole, rest = people(&(whole - parts)))
        }
        Remark::TooManyArrived { arrived } => text!("finding-too-many-arrived", arrived = arrived),
        Remark::MoreCalledOff { whole } => text!("finding-more-called-off", whole = whole),
        Remark::Overdue { on, days } => text!("finding-overdue", day = on, n = days),
        Remark::Overlap { sum: Some(sum) } => text!("finding-overlap-sum", sum = people(&sum)),
        Remark::Overlap { sum: None } => text!("finding-overlap").to_owned(),
        Remark::Conflict { shown, other } => text!("finding-conflict", shown = people(&shown), other = people(&other)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Code, Day, Estimate, Scope};

    #[test]
    fn findings_name_whose_and_where() {
        let (on, now) = (Day::ymd(2020, 12, 31), Day::ymd(2022, 2, 13));
        let remark = Remark::Stale { reported: Estimate::exact(176), on, now };
        let whose = Some((Code::new("USA"), Scope::Assigned));
        let all = Finding { host: Some(Code::new("POL")), whose, remark, records: Vec::new() };
        assert_eq!(
            finding(&all),
            "United States in Poland (assigned): last reported 409 days ago, on 31 Dec 2020: 176"
        );
        let remark = Remark::Fewer { reported: Estimate::exact(900), on, by: Estimate::about(100) };
        assert_eq!(
            finding(&Finding { whose: None, remark, ..all }),
            "Poland: the 900 reported on 31 Dec 2020 are about 100 fewer than earlier movements imply"
        );
    }
}
