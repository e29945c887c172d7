//! The options of pictures, films and pages: their size and their look.

use super::exit::Usage;
use crate::scene::{LegendPlace, Letters};
use crate::session::{INCH, Print, PrintKind, SheetKind, Template};
use crate::{model::Day, parse::typed_day};
use std::str::FromStr;

/// The longest side of a picture, in pixels of the file.
const LONGEST: u32 = Print::LONGEST as u32;
/// Pixels an inch of what is printed, where nobody says it.
const PRINTED: f32 = 300.0;

/// How large, and in which look.
#[derive(Debug, clap::Args)]
pub(super) struct PrintArgs {
    #[arg(long, value_name = "WxH", conflicts_with = "template", help = text!("help-size"))]
    size: Option<Size>,
    #[arg(long, value_name = "NAME", value_parser = template, help = text!("help-template", names = templates()))]
    template: Option<Template>,
    #[arg(long, value_parser = scale, conflicts_with = "dpi", help = text!("help-scale"))]
    scale: Option<f32>,
    #[arg(long, value_name = "NUMBER", value_parser = dpi, help = text!("help-dpi"))]
    dpi: Option<f32>,
    #[arg(long, value_name = "STYLE", default_value = "", hide_default_value = true, help = text!("help-style"))]
    style: String,
    #[arg(long, value_name = "PLACE", default_value_t, help = text!("help-legend", places = LegendPlace::WORDS.join(", ")))]
    legend: LegendPlace,
}

/// What is on it.
#[derive(Debug, clap::Args)]
pub(super) struct SheetArgs {
    #[arg(long, value_name = "CONTENT", default_value_t, help = text!("help-sheet", sheets = SheetKind::WORDS.join(", ")))]
    sheet: SheetKind,
    #[arg(long, value_name = "DAY", value_parser = typed_day, value_delimiter = ',', help = text!("help-days"))]
    days: Vec<Day>,
    #[arg(long, help = text!("help-transparent"))]
    transparent: bool,
    #[arg(long, value_name = "LETTERS", default_value_t, help = text!("help-letters", letters = Letters::WORDS.join(", ")))]
    letters: Letters,
}

/// Width and height, in logical pixels.
#[derive(Debug, Clone, Copy)]
struct Size([f32; 2]);

impl FromStr for Size {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        let (sides, unit) = match text.trim().strip_suffix("mm") {
            Some(sides) => (sides, Print::millimetre()),
            None => (text, 1.0),
        };
        let side = |text: &str| -> Option<f32> {
            // Pixels are whole.
            let whole = || text.parse::<u32>().ok().map(|side| side as f32);
            let side = if unit > 1.0 { text.trim().parse().ok() } else { whole() }?;
            Some(side * unit).filter(|side| (1.0..=Print::LONGEST).contains(side))
        };
        let sides = sides.split_once(['x', '×']).and_then(|(w, h)| Some([side(w)?, side(h)?]));
        sides.map(Self).ok_or_else(|| text!("cli-not-size", text = text, most = LONGEST))
    }
}

fn template(name: &str) -> Result<Template, String> {
    let template = name.parse::<Template>().ok().filter(|template| template.size().is_some());
    template.ok_or_else(|| text!("cli-not-template", name = name, names = templates()))
}

fn templates() -> String {
    let all = Template::ALL.iter().filter(|template| template.size().is_some());
    all.map(|template| template.word()).collect::<Vec<_>>().join(", ")
}

fn scale(text: &str) -> Result<f32, String> {
    let number = text.parse::<f32>().ok().filter(|n| n.is_finite() && *n > 0.0 && *n <= 16.0);
    number.ok_or_else(|| text!("cli-not-scale", text = text))
}

fn dpi(text: &str) -> Result<f32, String> {
    let number = text.parse::<f32>().ok().filter(|n| (1.0..=Print::DPI[1]).contains(n));
    number.ok_or_else(|| text!("cli-not-dpi", text = text, most = Print::DPI[1].to_string()))
}

impl PrintArgs {
    /// What goes out as a kind, in a usual size where none is given; wrong where it would be too large.
    pub fn print(&self, kind: PrintKind, usual: [f32; 2]) -> Result<Print, Usage> {
        let paper = self.template.is_some_and(Template::is_paper);
        let plain = self.scale.map_or(if paper { PRINTED } else { INCH }, |scale| scale * INCH);
        let print = Print {
            kind,
            template: self.template.unwrap_or(Template::Own),
            size: self.size.map_or(usual, |Size(sides)| sides),
            dpi: self.dpi.unwrap_or(plain),
            style: self.style.clone(),
            legend: self.legend,
            ..Print::default()
        };
        match print.too_large(usual) {
            Some(error) => Err(Usage(error)),
            None => Ok(print),
        }
    }
}

impl SheetArgs {
    /// The same with what is on it.
    pub fn on(&self, print: Print) -> Result<Print, Usage> {
        let (sheet, clear, letters) = (self.sheet, self.transparent, self.letters);
        if !self.days.is_empty() && sheet != SheetKind::Days {
            return Err(Usage(text!("cli-days-alone").to_owned()));
        }
        Ok(Print { sheet, clear, letters, days: self.days.clone(), ..print })
    }
}
