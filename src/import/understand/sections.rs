//! Tables with sections: a line that names a mission, a country or a day, and below it the rows that it is about. What it says becomes a column more.

use super::regions::mission;
use super::title::title_day;
use super::totals::is_total;
use crate::geo::Countries;
use crate::import::read::{Grid, Rows, Writer, plain};
use crate::model::{HashMap, HashSet};
use crate::parse::{CountText, DateOrder, DateText, Decimal, Outcome, count, date};

/// Longer tables are no sheets for people to look at.
const LONGEST: usize = 1 << 20;
/// The most sections.
const MOST: usize = 400;
/// A longer line is a remark.
const LONGEST_LINE: usize = 120;

/// What the lines of sections name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Day,
    Mission,
    Country,
}

/// The lines of a table below its header.
struct Sections {
    kind: Kind,
    /// What each section is about, by the line on which it is named, or that of the header.
    named: Vec<(u32, String)>,
    /// The header, once more.
    heads: Vec<u32>,
    /// The lines of sections have the total of their rows.
    totals: bool,
}

/// Puts what its sections are about into a last column, where a table has some.
pub fn unfold(grid: &mut Grid) {
    if let Some(unfolded) = unfolded(grid) {
        *grid = unfolded;
    }
}

/// The table with that column; none: it has no sections.
fn unfolded(grid: &Grid) -> Option<Grid> {
    let found = sections(grid)?;
    let mut writer = Writer::default();
    let (mut line, mut body, mut section) = (1, 0, "");
    let mut named = found.named.iter().peekable();
    let heads: HashSet<u32> = found.heads.iter().copied().collect();
    let mut rows = Rows::new(&grid.bytes, grid.delimiter).from(0, 1);
    let width = grid.header.len();
    while let Some(outcome) = rows.advance() {
        while line < rows.line() {
            writer.end_row();
            line += 1;
        }
        if rows.line() >= grid.first_line && body == 0 {
            body = writer.bytes.len();
        }
        let mut gone = heads.contains(&rows.line());
        while let Some((at, name)) = named.next_if(|(at, _)| *at <= rows.line()) {
            section = name;
            gone |= *at >= grid.first_line;
        }
        // A line with the total of its section is that of a total.
        let total = if gone && found.totals { "Total " } else { "" };
        if outcome == Outcome::Row && (!gone || found.totals) {
            let long = if rows.line() < grid.first_line { rows.len() } else { rows.len().max(width) };
            for column in 0..long {
                let before = if column == 0 { total } else { "" };
                writer.cell(&format!("{before}{}", rows.whole(column)));
            }
            if rows.line() >= grid.first_line && rows.len() <= width {
                writer.cell(section);
            }
        }
        writer.end_row();
        line += 1;
    }
    let mut unfolded = Grid::written(grid.name.clone(), grid.form, writer, 1);
    unfolded.header.clone_from(&grid.header);
    if found.kind == Kind::Mission
        && let Some(first) = unfolded.header.first_mut()
        && let Some((_, last)) = first.rsplit_once('/')
    {
        // “Mission / Country” is called by what is left in it.
        *first = last.trim().to_owned();
    }
    let name = match found.kind {
        Kind::Day => "as-of",
        Kind::Mission => "mission",
        Kind::Country => "section",
    };
    let taken = unfolded.header.iter().any(|other| plain(other) == plain(name));
    unfolded.header.push(if taken { format!("{name} (2)") } else { name.to_owned() });
    unfolded.preamble.clone_from(&grid.preamble);
    (unfolded.body, unfolded.first_line, unfolded.hidden) = (body, grid.first_line, grid.hidden);
    unfolded.unvalued.clone_from(&grid.unvalued);
    Some(unfolded)
}

fn sections(grid: &Grid) -> Option<Sections> {
    if grid.len() > LONGEST || grid.header.len() < 2 {
        return None;
    }
    parted(grid).or_else(|| summed(grid))
}

/// Sections whose names stand alone on their lines.
fn parted(grid: &Grid) -> Option<Sections> {
    let (mut named, mut heads, mut names) = (Vec::new(), Vec::new(), Vec::new());
    let mut open = false;
    for (line, texts) in grid.sample(usize::MAX / 4) {
        let filled: Vec<&String> = texts.iter().filter(|text| !text.is_empty()).collect();
        match filled[..] {
            [] => {}
            [only] if texts.first() == Some(only) => {
                // Of two in a row one has no rows, and a total is none.
                if open || only.len() > LONGEST_LINE || is_total(only) || named.len() == MOST {
                    return None;
                }
                open = true;
                named.push((line, only.trim_end_matches(':').trim().to_owned()));
            }
            _ if texts == grid.header => heads.push(line),
            // Most tables have none, and begin with a row.
            _ if named.is_empty() && grid.preamble.is_empty() => return None,
            _ => {
                open = false;
                names.push((named.len(), texts.first().cloned().unwrap_or_default()));
            }
        }
    }
    let above = grid.preamble.last().filter(|_| names.first().is_some_and(|(section, _)| *section == 0));
    if let Some(above) = above {
        named.insert(0, (grid.first_line - 1, above.clone()));
    } else if names.first().is_some_and(|(section, _)| *section == 0) {
        return None;
    }
    if open || named.len() < 2 || names.len() < named.len() {
        return None;
    }
    let texts: Vec<&String> = named.iter().map(|(_, text)| text).collect();
    let kind =
        [Kind::Day, Kind::Mission, Kind::Country].into_iter().find(|kind| texts.iter().all(|t| is_of(*kind, t)))?;
    if kind == Kind::Country && !is_proven(grid, &names, above.is_some()) {
        return None;
    }
    if kind == Kind::Day {
        for (_, text) in &mut named {
            *text = day_in(text)?;
        }
    }
    Some(Sections { kind, named, heads, totals: false })
}

/// Sections whose lines hold the total of the rows below them: “MINUSMA 1,900; Germany 1,100; Italy 800”. Rows of one column of names are one
/// after the other as long as they add up to the first.
fn summed(grid: &Grid) -> Option<Sections> {
    let last = grid.header.len() - 1;
    let (mut named, mut long, mut rest) = (Vec::new(), 0, 0_u64);
    for (line, texts) in grid.sample(MOST * 100) {
        let name = texts.first()?;
        let CountText::Count(count) = count(texts.get(last)?.as_bytes(), Decimal::Auto) else { return None };
        let people = u64::from(count.n);
        let is_stage = is_of(Kind::Mission, name);
        if rest > 0 {
            if is_stage || people > rest || Countries::embedded().resolve(name).is_none() {
                return None;
            }
            (rest, long) = (rest - people, long + 1);
        } else if is_stage {
            (rest, long) = (people, long - 1);
            named.push((line, name.clone()));
        } else if !is_total(name) {
            // The total of the table ends it.
            return None;
        }
    }
    (rest == 0 && named.len() > 1 && long > 0).then(|| Sections {
        kind: Kind::Mission,
        named,
        heads: Vec::new(),
        totals: true,
    })
}

fn is_of(kind: Kind, text: &String) -> bool {
    match kind {
        Kind::Day => day_in(text).is_some(),
        Kind::Mission => mission(text).is_some_and(|found| found.iter().all(|found| !found.operation.is_empty())),
        Kind::Country => Countries::embedded().resolve(text).is_some(),
    }
}

/// The day that a line is, or that stands in it.
fn day_in(text: &String) -> Option<String> {
    let whole = if let DateText::Day(day) = date(text, DateOrder::Auto) { Some(day) } else { None };
    whole.or_else(|| title_day(std::slice::from_ref(text))).map(|day| day.to_string())
}

/// Whether lines that name a country are no rows of countries without a number: they have no cell for other columns either, or the names below
/// them come again below others and never twice below one.
fn is_proven(grid: &Grid, names: &[(usize, String)], above: bool) -> bool {
    let mut seen: HashMap<&str, HashSet<usize>> = HashMap::default();
    let once = names.iter().all(|(section, name)| seen.entry(name.as_str()).or_default().insert(*section));
    let again = seen.values().any(|sections| sections.len() > 1);
    above || (once && (again || grid.header.len() > 2))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::read::{Watch, grids};

    fn said(table: &str) -> Option<String> {
        let grid = grids("t.csv", table.as_bytes().to_vec(), None, &Watch::on(1)).unwrap().remove(0);
        let unfolded = unfolded(&grid)?;
        let rows = unfolded.sample(100).map(|(line, row)| format!("{line}:{}", row.join("|")));
        Some(format!("{} // {}", unfolded.header.join("|"), rows.collect::<Vec<_>>().join(" ")))
    }

    #[test]
    fn what_a_section_is_about_is_a_column() {
        let missions = "Mission / Country,Troops\nMINUSMA,\nGermany,1100\nItaly,800\nUNIFIL,\nItaly,1000\n";
        assert_eq!(
            said(missions).unwrap(),
            "Country|Troops|mission // 3:Germany|1100|MINUSMA 4:Italy|800|MINUSMA 6:Italy|1000|UNIFIL"
        );
        let days = "As of 31 December 2020\nCountry,Troops\nItaly,7\nAs of 31 December 2021\nCountry,Troops\nItaly,8\n";
        assert_eq!(said(days).unwrap(), "Country|Troops|as-of // 3:Italy|7|2020-12-31 6:Italy|8|2021-12-31");
        let sums =
            "Mission / Country,Troops\nMINUSMA,1900\nGermany,1100\nItaly,800\nUNIFIL,1000\nItaly,1000\nTotal,2900\n";
        assert_eq!(
            said(sums).unwrap(),
            "Country|Troops|mission // 2:Total MINUSMA|1900|MINUSMA 3:Germany|1100|MINUSMA 4:Italy|800|MINUSMA \
             5:Total UNIFIL|1000|UNIFIL 6:Italy|1000|UNIFIL 7:Total|2900|UNIFIL"
        );
        let hosts = "Country,Troops\nMali:,\nFrance,2400\nEstonia:,\nFrance,300\n";
        assert_eq!(said(hosts).unwrap(), "Country|Troops|section // 3:France|2400|Mali 5:France|300|Estonia");
    }

    #[test]
    fn rows_without_a_number_are_no_sections() {
        for table in [
            "Country,Troops\nMali,\nFrance,2400\nEstonia,\nItaly,300\n",
            "Country,Troops\nMali,5\nFrance,\nEstonia,300\n",
            "Country,Date,Troops\nEUROPE,,\nItaly,2021-12-31,7\nASIA,,\nJapan,2021-12-31,8\n",
            "Mission,Troops\nMINUSMA,1900\nUNIFIL,1000\nMINUSCA,900\n",
            "Country,Troops\nItaly,7\nAs of 31 December 2021,\n",
        ] {
            assert_eq!(said(table), None, "{table}");
        }
    }
}
