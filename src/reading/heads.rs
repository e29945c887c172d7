//! What stands above a text and leads the items of its lists.

use super::kinds::INTO;
use super::lexicon::{Lexicon, Tag};
use super::marks::{Geo, Marks, Name};
use super::page::Page;
use super::text::{Line, Sentence, Text};
use crate::model::Code;

/// The country of a ministry that stands above the text: “MINISTRY OF DEFENCE, LONDON”.
pub(super) fn letterhead(page: &Page<'_>) -> Option<Code> {
    let heads = page.text.sentences.iter().take(3).filter(|one| one.line == Line::Heading);
    heads.filter(|one| page.said(one.start, one.end).has(Tag::Office)).find_map(|one| {
        let names = page.geos(one.start, one.end).iter();
        let whose = |geo: &&Geo| {
            matches!(geo.name, Name::Capital(_) | Name::Office(_) | Name::People(_) | Name::Country(_))
                && !geo.before.any(INTO)
        };
        names.filter(whose).find_map(|geo| geo.name.code())
    })
}

/// Whether a sentence is an item of a list, or is led by a name and a colon.
pub(super) fn is_item(page: &Page<'_>, sentence: &Sentence) -> bool {
    sentence.line == Line::Item || !page.geos(sentence.start, sentence.body).is_empty()
}

/// Whether items are led by names of missions, regions and places.
pub(super) fn placed(page: &Page<'_>) -> bool {
    let items = page.text.sentences.iter().filter(|one| one.body > one.start && page.text.word(one.body - 1) == ":");
    let (mut all, mut places) = (0, 0);
    for item in items {
        let geos = page.geos(item.start, item.body);
        all += usize::from(!geos.is_empty());
        places +=
            usize::from(geos.iter().any(|geo| matches!(geo.name, Name::Mission(_) | Name::Region(_) | Name::Place(_))));
    }
    all > 1 && places * 3 > all
}

/// The names that lead items of lists.
pub(super) fn labels(page: &Page<'_>) -> Vec<Code> {
    let leads =
        page.text.sentences.iter().filter(|sentence| sentence.line == Line::Item || sentence.body > sentence.start);
    leads.filter_map(|sentence| page.geos(sentence.start, sentence.start + 3).first()?.name.code()).collect()
}

/// The country that the name of a publisher speaks of: “we” are its own.
pub(super) fn country_in(publisher: &str, lexicon: &Lexicon) -> Option<Code> {
    let text = Text::new(publisher, false);
    Marks::of(&text, lexicon).geos.iter().find_map(|geo| geo.name.code())
}
