//! The end of `laydown import`: the sums of the file, of what was imported and of the map, day by day.

use crate::message::thousands;
use crate::print::Out;
use crate::session::{ReconciledDay, Reconciliation, left_out, of_thing, people_of};
use crate::visible;
use std::io::Write;

/// So many days are written at the beginning and at the end of a long list.
const ENDS: (usize, usize) = (3, 8);

/// Writes the table of sums: what the file adds up to, what was imported, what stayed out and why, and what the map shows.
pub(super) fn write(out: &mut Out<impl Write>, sums: &Reconciliation) -> std::io::Result<()> {
    let (first, last) = ENDS;
    let long = sums.days.len() > first + last + 1;
    let hidden = if long { first..sums.days.len() - last } else { 0..0 };
    let mut rows: Vec<[String; 5]> = vec![[
        text!("cli-sums-day").to_owned(),
        text!("cli-sums-file").to_owned(),
        text!("cli-sums-imported").to_owned(),
        text!("cli-sums-map").to_owned(),
        text!("cli-sums-why").to_owned(),
    ]];
    for (at, day) in sums.days.iter().enumerate() {
        // A day of which something is not explained is always told.
        let open = day.unexplained() > 0;
        if at == hidden.start && !hidden.is_empty() {
            let n = hidden.len();
            rows.push([text!("cli-sums-more", n = n), String::new(), String::new(), String::new(), String::new()]);
        }
        if !hidden.contains(&at) || open {
            rows.push(row(day));
        }
    }
    for all in sums.all.iter().filter(|_| sums.days.len() > sums.all.len()) {
        let day = of_thing(text!("cli-sums-all"), all.what);
        rows.push([day, people_of(all.file), people_of(all.entered), String::new(), left_out(all)]);
    }
    let rows = rows.into_iter().map(|row| row.map(|cell| visible::line(&cell).into_owned())).collect::<Vec<_>>();
    let widths: [usize; 4] = std::array::from_fn(|i| rows.iter().map(|row| row[i].chars().count()).max().unwrap_or(0));
    out.line(text!("cli-sums"))?;
    for [day, file, entered, map, why] in rows {
        let [a, b, c, d] = widths;
        out.line(format!("  {}", format!("{day:a$}  {file:>b$}  {entered:>c$}  {map:>d$}  {why}").trim_end()))?;
    }
    if sums.later {
        out.line(text!("cli-sums-later"))?;
    }
    Ok(())
}

fn row(day: &ReconciledDay) -> [String; 5] {
    let control = &day.control;
    let name = if control.day.is_empty() { text!("cli-sums-no-day") } else { &control.day };
    let map = day.map.as_ref().map(|map| thousands(map.total)).unwrap_or_default();
    [of_thing(name, control.what), people_of(control.file), people_of(control.entered), map, day.reasons()]
}
