//! Countries whose land a table may well count as another’s: territories of a state, and land that two of them claim.

use crate::model::{Code, HashSet};
use std::sync::LazyLock;

/// A state with its territories (ISO 3166-1), and neighbours that claim or hold a part of each other; one group a line.
const KIN: &[&str] = &[
    "USA ASM GUM MNP PRI UMI VIR",
    "GBR AIA BMU CYM FLK GGY GIB IMN IOT JEY MSR PCN SGS SHN TCA VGB",
    "FRA ATF BLM GLP GUF MAF MTQ MYT NCL PYF REU SPM WLF",
    "NLD ABW BES CUW SXM",
    "DNK FRO GRL",
    "NOR BVT SJM",
    "AUS CCK CXR HMD NFK",
    "NZL COK NIU TKL",
    "FIN ALA",
    "CHN HKG MAC TWN",
    // The bases of Akrotiri and Dhekelia.
    "GBR CYP",
    "ARG FLK SGS",
    "ARM AZE",
    "CHN IND",
    "EGY SDN",
    "ERI ETH",
    "ESP GIB",
    "ESP MAR",
    "GEO RUS",
    "GUY VEN",
    "IND PAK",
    "ISR LBN",
    "ISR PSE",
    "ISR SYR",
    "JPN RUS",
    "KEN SSD",
    "MAR ESH",
    "DZA ESH",
    "MUS IOT",
    "RUS UKR",
    "SDN SSD",
    "SRB XKX",
];

/// All pairs of a group.
static PAIRS: LazyLock<HashSet<(Code, Code)>> = LazyLock::new(|| {
    let codes = |group: &&str| group.split(' ').filter_map(|code| code.parse().ok()).collect::<Vec<Code>>();
    let pairs = |codes: Vec<Code>| {
        codes.clone().into_iter().flat_map(move |one| codes.clone().into_iter().map(move |other| (one, other)))
    };
    KIN.iter().map(codes).flat_map(pairs).collect()
});

/// Whether land of one may be counted to the other.
pub fn are_kin(one: Code, other: Code) -> bool {
    PAIRS.contains(&(one, other))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::geo::Countries;

    #[test]
    fn all_are_known() {
        for code in KIN.iter().flat_map(|group| group.split(' ')) {
            assert!(Countries::embedded().get(Code::new(code)).is_some(), "{code}");
        }
        let kin = |one: &str, other: &str| are_kin(Code::new(one), Code::new(other));
        assert!(kin("GUM", "USA") && kin("SRB", "XKX") && !kin("POL", "ROU") && !kin("GUM", "FRA"));
    }
}
