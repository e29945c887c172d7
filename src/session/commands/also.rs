//! Other words by which people search for an action: what other programs call it, and other spellings.

use super::action::Action;
use crate::message::declared;

/// Of what it is a choice, its word, and the other words, with commas between them.
const ALSO: &[(&str, &str, &str)] = &[
    ("action", "OpenFolder", "load dataset, directory, import package"),
    ("action", "OpenFile", "load, zip, datapackage"),
    ("action", "ImportTable", "csv, excel, xlsx, ods, spreadsheet, load data, json, parquet"),
    ("action", "Start", "home page, welcome, getting started, beginning, recent files"),
    ("action", "Tour", "tutorial, introduction, learn, how to, demo, walkthrough"),
    ("action", "Help", "manual, documentation, shortcuts, keyboard, glossary, what does it mean, F1"),
    ("action", "Reopen", "last session, continue, resume, restore, yesterday"),
    ("action", "Report", "briefing note, summary, document, word, docx, pdf, markdown, write-up"),
    (
        "action",
        "SavePicture",
        "screenshot, save picture, export image, png, svg, gif, film, video, web page, print, place of the legend",
    ),
    ("action", "CopyPicture", "clipboard, copy screenshot, copy image"),
    ("action", "Texts", "heading, subtitle, caption, credit, footnote, label of the map, headline"),
    ("action", "Colors", "color, colour, palette, hue, legend, classes, breaks, key"),
    ("action", "Export", "csv, excel, xlsx, geojson, gis, parquet, save data, download, citation"),
    ("action", "CopyView", "link, share, permalink, bookmark"),
    ("action", "ReadText", "article, extract, paste, news, pdf, transcript, scan text"),
    ("action", "Sources", "download, dmdc, data sources, catalogue"),
    ("action", "NewMovement", "add deployment, add movement, enter"),
    ("action", "NewStrength", "add number, add level, garrison, stock"),
    ("action", "NewEvent", "add event, context"),
    ("action", "AsPublished", "hindsight, known at the time, publication, back then"),
    ("action", "Play", "animate, start, timeline, slideshow"),
    ("action", "Theme", "dark mode, night mode, light mode, appearance, colour scheme, color scheme"),
    ("action", "Larger", "zoom text, font size, bigger, magnify, accessibility"),
    ("action", "Smaller", "font size, text size"),
    ("action", "Home", "reset map, reset zoom, fit"),
    ("action", "World", "globe, whole earth, everything"),
    ("action", "ZoomIn", "closer, magnify, enlarge"),
    ("action", "ZoomOut", "farther, shrink"),
    ("action", "Filters", "select, narrow, only, restrict"),
    ("action", "Side", "details, panel, sidebar, totals, statistics"),
    ("action", "Changes", "differences, what is new, diff, log"),
    ("action", "Table", "rows, list, grid, spreadsheet, data"),
    ("action", "Findings", "conflicts, warnings, doubts, double counting, check"),
    ("action", "Problems", "errors, warnings, validation"),
    ("action", "Undo", "take back, revert"),
    ("action", "Quit", "exit, close window"),
    ("middle", "two-maps", "compare, side by side, before and after, split"),
    ("middle", "charts", "graphs, small multiples, time series, plots"),
    ("measure", "movements", "flows, deployments, reinforcements"),
    ("measure", "level", "stock, presence, stationed, garrison"),
    ("measure", "change", "difference, growth, increase, decrease"),
];

impl Action {
    /// Other words for it, with commas between them; empty: there are none.
    pub fn also(self) -> &'static str {
        let (set, word, also) = self.also_declared();
        if also.is_empty() { also } else { declared([set, word, "also"], also) }
    }

    /// Of what it is a choice, its word, and the other words as declared.
    pub fn also_declared(self) -> (&'static str, &'static str, &'static str) {
        let (set, choice) = self.choice();
        let found = ALSO.iter().find(|(of, word, _)| (*of, *word) == (set, choice.word));
        (set, choice.word, found.map_or("", |(.., also)| also))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_words_are_those_of_actions() {
        for (set, word, _) in ALSO {
            let found = Action::all().iter().any(|action| {
                let (of, choice) = action.choice();
                (of, choice.word) == (*set, *word)
            });
            assert!(found, "{set} {word} is not an action");
        }
    }
}
