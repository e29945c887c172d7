//! Sentences, headings, items of lists and speakers.

use super::kind::Kind;
use super::tokens::Tokens;

/// What a line is that a sentence begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Line {
    /// Running text.
    Plain,
    /// A heading, which speaks for what follows.
    Heading,
    /// An item of a list.
    Item,
}

/// A sentence.
#[derive(Debug, Clone, Copy)]
pub struct Sentence {
    /// Its first token.
    pub start: usize,
    /// Behind its last token.
    pub end: usize,
    /// The paragraph, from one.
    pub paragraph: u32,
    /// What it is.
    pub line: Line,
    /// Behind the colon of “FRANCE:” or “The Chair:” at its start; its start, if it has none.
    pub body: usize,
}

/// Longer sentences are cut: rules look no farther.
const LONGEST: usize = 220;

pub(super) fn cut(text: &Tokens<'_>, ordinals: bool) -> Vec<Sentence> {
    let mut sentences: Vec<Sentence> = Vec::new();
    let (mut start, mut paragraph) = (0, 1);
    for at in 0..text.tokens.len() {
        let end = at + 1;
        let next = text.token(end);
        let blank = end < text.tokens.len() && next.breaks >= 2;
        if end == text.tokens.len() || blank || end - start >= LONGEST || ends(text, start, at, ordinals) {
            sentences.push(sentence(text, start, end, paragraph));
            start = end;
        }
        paragraph += u32::from(blank);
    }
    rows(text, &mut sentences);
    sentences
}

/// Lines with a name and a number, one below the other, are the items of a list or the rows of a table.
fn rows(text: &Tokens<'_>, sentences: &mut [Sentence]) {
    let rows: Vec<bool> = sentences.iter().map(|sentence| is_row(text, sentence)).collect();
    for (i, sentence) in sentences.iter_mut().enumerate() {
        let beside = i.checked_sub(1).and_then(|last| rows.get(last)).or(Some(&false)) == Some(&true)
            || rows.get(i + 1) == Some(&true);
        if rows[i] && beside && sentence.line != Line::Item {
            sentence.line = Line::Item;
        }
    }
}

/// “Rwanda 2,750”, “| Lithuania | Germany | 1,000 |”
fn is_row(text: &Tokens<'_>, sentence: &Sentence) -> bool {
    let (start, end) = (sentence.start, sentence.end);
    let breaks = |at: usize| text.token(at).breaks > 0 || at == 0 || at >= text.tokens.len();
    let first = (start..end).find(|at| text.kind(*at) != Kind::Mark).unwrap_or(start);
    let words = (start..end).filter(|at| text.kind(*at) == Kind::Word).count();
    let numbers = (start..end).filter(|at| text.kind(*at) == Kind::Number).count();
    let ends = matches!(text.word(end.saturating_sub(1)), "!" | "?" | ":");
    breaks(start) && breaks(end) && text.token(first).upper && numbers > 0 && (1..=8).contains(&words) && !ends
}

/// Whether a sentence ends with a token.
fn ends(text: &Tokens<'_>, start: usize, at: usize, ordinals: bool) -> bool {
    let (this, next) = (text.word(at), text.token(at + 1));
    if next.breaks > 0 {
        let short = text.token(at).end - text.token(start).start < 60;
        let bullet = matches!(text.word(at + 1), "*" | "-" | "•" | "–" | "=" | "·");
        return short || bullet || entry(text, at + 1) || matches!(this, "." | "!" | "?" | ":" | ";" | "=");
    }
    match this {
        "!" | "?" => !next.glued || next.kind == Kind::Mark,
        "…" => next.upper,
        "." => full_stop(text, at, ordinals),
        // The closing mark of a quotation that ends with its sentence.
        "\"" | "”" | "»" | "’" => matches!(text.word(at - usize::from(at > 0)), "." | "!" | "?") && next.upper,
        _ => false,
    }
}

/// “Italy: 3,100 near Nasiriyah”: a line with a name, a colon and a number is an item, whatever the line before it ends with.
fn entry(text: &Tokens<'_>, start: usize) -> bool {
    let line = |at: &usize| *at == start || text.token(*at).breaks == 0;
    let colon = (start..start + 7).take_while(line).find(|at| text.word(*at) == ":");
    let number = |colon: usize| (colon..colon + 5).take_while(line).any(|at| text.kind(at) == Kind::Number);
    text.token(start).upper && colon.is_some_and(number)
}

fn full_stop(text: &Tokens<'_>, at: usize, ordinals: bool) -> bool {
    let next = text.token(at + 1);
    if next.glued && next.kind != Kind::Mark || next.kind == Kind::Word && !next.upper {
        return false;
    }
    if matches!(text.word(at + 1), "," | ";" | ":" | "\"" | "”" | "»") {
        return false;
    }
    let Some(before) = at.checked_sub(1).map(|i| text.token(i)) else { return true };
    let word = text.word(at - 1);
    // An ordinal of German or Polish: “16. August”, “18. Batalion”.
    if ordinals
        && before.kind == Kind::Number
        && before.plain
        && before.value < 200.0
        && before.end - before.start <= 3
        && next.kind == Kind::Word
    {
        return text.word(at.saturating_sub(2)) == "-";
    }
    let short = before.upper && before.end - before.start <= 3 && ABBREVIATIONS.binary_search(&word).is_ok();
    let initial = before.upper && word.chars().count() == 1;
    !(short
        || initial
        || ABBREVIATIONS.binary_search(&word).is_ok() && next.kind != Kind::Mark && !ENDING.contains(&word))
}

/// Abbreviations that a sentence often ends with.
const ENDING: &[&str] = &["km", "тис", "тыс", "tys", "feb", "mio", "mrd", "mln", "р", "г"];

/// Abbreviations that end with a full stop, sorted.
const ABBREVIATIONS: &[&str] = &[
    "abs", "adm", "approx", "apr", "art", "aug", "brig", "bzw", "ca", "capt", "cmdr", "co", "col", "cpl", "dec", "dr",
    "feb", "fr", "ft", "gen", "gov", "hon", "jan", "jr", "jul", "jun", "km", "lt", "m", "maj", "mar", "min", "mio",
    "mln", "mr", "mrd", "mrs", "ms", "no", "nov", "nr", "oct", "ok", "op", "por", "prof", "płk", "r", "rep", "rev",
    "sen", "sep", "sept", "sgt", "sr", "st", "tys", "vs", "wg", "zb", "в", "г", "ген", "им", "о", "ок", "р", "рр",
    "ст", "т", "тис", "тыс", "ім",
];

fn sentence(text: &Tokens<'_>, start: usize, end: usize, paragraph: u32) -> Sentence {
    let first = text.word(start);
    let item = matches!(first, "*" | "•" | "·") || (matches!(first, "-" | "–") && text.token(start).breaks > 0);
    let last = text.word(end.saturating_sub(1));
    let breaks = |at: usize| text.token(at).breaks > 0 || at == 0 || at >= text.tokens.len();
    let alone = breaks(start) && breaks(end);
    let heading =
        first == "=" || (alone && end - start <= 16 && !matches!(last, "." | "!" | "?" | "\"" | "”" | "»" | ";"));
    let colon = (start..end.min(start + 9)).find(|at| text.word(*at) == ":");
    // “Hungary: 900. Romania: 800.”
    let opens = |colon: &usize| text.token(start).breaks > 0 || *colon == start + 1;
    // Behind “–”, “3.” and “b)” stands what the item is about.
    let lead = (start..start + 3).find(|at| text.token(*at).upper).filter(|at| {
        *at == start || item || matches!(text.word(*at - 1), ")" | "." | "-" | "–" | "—" | "•" | "*" | "|")
    });
    let labelled = |colon: &usize| opens(colon) && lead.is_some_and(|lead| lead < *colon) && *colon + 1 < end;
    let line = match (item, heading) {
        (true, _) => Line::Item,
        (_, true) if colon.is_some_and(|colon| labelled(&colon)) => Line::Item,
        (_, true) if last != ":" || first == "=" => Line::Heading,
        _ => Line::Plain,
    };
    let body = colon.filter(labelled).map_or(start, |colon| colon + 1);
    Sentence { start, end, paragraph, line, body }
}

#[cfg(test)]
mod tests {
    use super::ABBREVIATIONS;

    #[test]
    fn abbreviations_are_sorted() {
        let mut sorted = ABBREVIATIONS.to_vec();
        sorted.sort_unstable();
        assert_eq!(sorted, ABBREVIATIONS);
    }
}
