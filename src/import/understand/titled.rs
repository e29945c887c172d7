//! What the title of a table says of its column of countries: “KFOR contributing nations” are those who send, and Kosovo is where they are.

use super::places::one;
use super::profile::Columns;
use super::regions::mission;
use crate::geo::Missions;
use crate::import::recipe::Codes;
use crate::model::{Code, Host};

/// Words for those who send, in lower-case ASCII: English, French, Spanish, Italian, Portuguese, German, Dutch, Polish, Russian, Turkish.
const CONTRIBUTORS: &str = "contributing|contributor|contributions|contributeur|contributrice|contribuyent|contributori|contribuint|contribuidor|\
    truppenstell|truppen stellen|entsendestaat|entsendende|sending nations|sending states|sending countries|participating nations|\
    participating states|participating countries|bijdragende|uczestnicz|wystawiaj|strany-uchast|uchastnik|katkida bulunan|katilimci";

/// Where people are, with the name of their mission; none: nothing says so.
#[derive(Debug, Default)]
pub struct Stage(pub Option<(Code, String)>);

/// Where people are whose senders stand in a column of countries, by the title. None: as far as it says, the column is of hosts.
pub fn of_contributors(columns: &Columns<'_>, countries: &[usize]) -> Option<Stage> {
    let lines = &columns.grid.preamble;
    let stage = stage(lines);
    let is_stage = |code: Code| {
        let texts = countries.iter().flat_map(|i| columns.of(*i).values.iter().map(|text| (text, columns.of(*i))));
        texts.into_iter().any(|(text, column)| country(text, column.system.codes) == Some(code))
    };
    let plain = deunicode::deunicode(&lines.join(" ")).to_lowercase();
    let said = CONTRIBUTORS.split('|').any(|word| plain.contains(word));
    // A mission is in its country: a column of others is of those who are its forces.
    let elsewhere = stage.as_ref().is_some_and(|(code, _)| !is_stage(*code));
    (said || elsewhere).then_some(Stage(stage))
}

/// The country of the one mission that lines name.
pub fn stage(lines: &[String]) -> Option<(Code, String)> {
    let mut named = lines.iter().filter_map(|line| mission(line));
    let found = named.next()?;
    let [only] = &found[..] else { return None };
    let Host::Country(code) = only.host else { return None };
    // The name of the mission, and not the line.
    let name = lines.iter().find_map(|line| Missions::embedded().find(line)).map(|mission| mission.name.clone())?;
    named.all(|other| other == found).then_some((code, name))
}

fn country(text: &str, codes: Codes) -> Option<Code> {
    match one(text, codes)?.first()?.host {
        Host::Country(code) => Some(code),
        _ => None,
    }
}
