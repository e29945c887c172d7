//! What the program is: its version, its licence, and the sources of its built-in data.

use super::modal::{close, header};
use super::{ctx::Ctx, look};
use crate::session::Action;
use crate::words;
use egui::{Grid, Hyperlink, Label, RichText, ScrollArea, Ui, vec2};

/// What is built in: what it is, whose it is, under which licence, and where it comes from.
struct Credit {
    what: &'static str,
    whose: &'static str,
    licence: &'static str,
    url: &'static str,
}

fn credits() -> [Credit; 6] {
    let credit = |what, whose, licence, url| Credit { what, whose, licence, url };
    [
        credit(
            text!("about-ground"),
            text!("about-natural-earth"),
            text!("about-public-domain"),
            "https://www.naturalearthdata.com",
        ),
        credit(text!("about-towns"), text!("about-geonames"), text!("about-cc-by"), "https://www.geonames.org"),
        credit(text!("about-names"), text!("about-cldr"), text!("about-unicode"), "https://cldr.unicode.org"),
        credit(
            text!("about-population"),
            text!("about-world-bank"),
            text!("about-cc-by"),
            "https://data.worldbank.org",
        ),
        credit(text!("about-missions"), text!("about-missions-whose"), text!("about-facts"), "https://psdata.un.org"),
        credit(text!("about-font"), text!("about-noto"), text!("about-ofl"), "https://notofonts.github.io"),
    ]
}

/// Draws it.
pub fn show(ui: &mut Ui, cx: &mut Ctx<'_>) {
    let screen = ui.ctx().content_rect().size();
    ui.set_width((screen.x - 80.0).min(640.0));
    header(ui, cx, Action::About.text());
    ui.add(Label::new(text!("about-what")).wrap());
    ui.add_space(look::GRID);
    // Copied into a report of a fault.
    let build = words::BUILD.split_whitespace().collect::<Vec<_>>().join(" ");
    ui.add(
        Label::new(RichText::new(text!("about-version", build = build)).monospace().size(look::SMALL)).selectable(true),
    );
    ui.label(cx.muted(text!("about-licence")));
    ui.add_space(2.0 * look::GRID);
    ui.label(look::strong(text!("about-data")));
    ScrollArea::vertical().max_height(screen.y * 0.5).show(ui, |ui| {
        Grid::new("about").num_columns(3).spacing(vec2(18.0, 6.0)).show(ui, |ui| {
            for credit in credits() {
                ui.label(credit.what);
                ui.add(Hyperlink::from_label_and_url(credit.whose, credit.url)).on_hover_text(credit.url);
                ui.label(cx.muted(credit.licence));
                ui.end_row();
            }
        });
        ui.add_space(look::GRID);
        ui.add(Label::new(cx.small(text!("about-more"))).wrap());
    });
    close(ui, cx, "about");
}
