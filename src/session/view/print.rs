//! A picture, a film or a page to save: its size, look and format. The last choices are kept between runs.

use super::language::known_language;
use crate::message::Language;
use crate::model::{Day, Texts, words};
use crate::scene::{LegendPlace, Letters, ThemeId};
use crate::session::view::film_step::FilmStep;
use std::path::Path;

words! {
    /// As what it goes out.
    PrintKind, "format" or Png {
        /// Pixels.
        Png = "png",
        /// Shapes and text for the web and for drawing programs.
        Svg = "svg",
        /// Shapes and text for print.
        Pdf = "pdf",
        /// A film of 256 colours, which every program shows.
        Gif = "gif",
        /// A film of all colours.
        Apng = "apng",
        /// A film of all colours, for the web.
        Webp = "webp",
        /// A folder of numbered pictures.
        Frames = "frames",
        /// A page for a browser.
        Page = "html",
    }
}

impl PrintKind {
    /// The kind that a path asks for by its ending; none: another one, or none.
    pub fn of(path: &Path) -> Option<Self> {
        let ending = path.extension()?.to_string_lossy().to_lowercase();
        let ending = if ending == "htm" { "html".to_owned() } else { ending };
        Self::ALL.iter().copied().find(|kind| *kind != Self::Frames && kind.word() == ending)
    }

    /// What its files end in; empty: it is a folder.
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Apng => "png",
            Self::Frames => "",
            other => other.word(),
        }
    }

    /// Whether it is one picture that stands still.
    pub const fn is_picture(self) -> bool {
        matches!(self, Self::Png | Self::Svg | Self::Pdf)
    }

    /// Whether it has one picture for each of several days.
    pub const fn is_film(self) -> bool {
        matches!(self, Self::Gif | Self::Apng | Self::Webp | Self::Frames)
    }

    /// Whether it is made of pixels.
    pub const fn has_pixels(self) -> bool {
        !matches!(self, Self::Svg | Self::Pdf | Self::Page)
    }
}

words! {
    /// What is on it.
    SheetKind, "sheet" or Map {
        /// The map as it is shown.
        Map = "map",
        /// A map for each of several days.
        Days = "days",
        /// A map for each sender.
        Senders = "senders",
        /// A map for each operation.
        Operations = "operations",
        /// A map for each thing that is counted.
        Things = "things",
        /// Map, table and sources.
        Briefing = "briefing",
        /// The table of hosts.
        Table = "table",
        /// The numbers through time.
        Chart = "chart",
        /// The same for each of the hosts with most people.
        Charts = "charts",
    }
}

words! {
    /// For where it is.
    Template, "template" or Screen {
        /// As large as the map in the window.
        Screen = "screen",
        /// A website, 16:9.
        Web = "web",
        /// A square post.
        Square = "square",
        /// A telephone held upright, 9:16.
        Story = "story",
        /// A slide, 16:9.
        Slide = "slide",
        /// A sheet of paper, upright.
        Portrait = "a4-portrait",
        /// A sheet of paper, lying.
        Landscape = "a4-landscape",
        /// One column of a journal, 85 mm.
        Column = "column-85",
        /// Two columns of a journal, 180 mm.
        Columns = "column-180",
        /// A size of one's own.
        Own = "own",
    }
}

/// Logical pixels an inch, and a millimetre.
pub const INCH: f32 = 96.0;
const MM: f32 = INCH / 25.4;

impl Template {
    /// Width and height in logical pixels; none: it has no size of its own.
    pub fn size(self) -> Option<[f32; 2]> {
        let paper = |sides: [f32; 2]| sides.map(|side| side * MM);
        Some(match self {
            Self::Screen | Self::Own => return None,
            Self::Web => [1600.0, 900.0],
            Self::Square => [1080.0, 1080.0],
            Self::Story => [1080.0, 1920.0],
            Self::Slide => [1280.0, 720.0],
            Self::Portrait => paper([210.0, 297.0]),
            Self::Landscape => paper([297.0, 210.0]),
            Self::Column => paper([85.0, 75.0]),
            Self::Columns => paper([180.0, 110.0]),
        })
    }

    /// Whether it is measured in millimetres.
    pub const fn is_paper(self) -> bool {
        matches!(self, Self::Portrait | Self::Landscape | Self::Column | Self::Columns)
    }
}

/// What goes out, and how.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct Print {
    /// As what.
    pub kind: PrintKind,
    /// What is on it.
    pub sheet: SheetKind,
    /// For where.
    pub template: Template,
    /// Width and height of one's own, in logical pixels.
    pub size: [f32; 2],
    /// Whether these are told in millimetres.
    pub millimetres: bool,
    /// Pixels an inch: 96 is one for each logical pixel.
    pub dpi: f32,
    /// Light or dark; none: as in the window.
    pub theme: Option<ThemeId>,
    /// The language; none: as in the window.
    #[serde(deserialize_with = "known_language")]
    pub language: Option<Language>,
    /// The house style, by its name or the path of its file; empty: none.
    pub style: String,
    /// Where the legend stands.
    pub legend: LegendPlace,
    /// What is behind it can be seen through sea and ground.
    pub clear: bool,
    /// What becomes of letters.
    pub letters: Letters,
    /// From one picture of a film to the next.
    pub step: FilmStep,
    /// The days of a sheet of days; none: some of those on which something changes.
    #[serde(skip)]
    pub days: Vec<Day>,
    /// The texts around the map.
    #[serde(skip)]
    pub texts: Texts,
    /// Where a page will be on the web; empty: nobody knows.
    pub address: String,
    /// To where, as it is typed; `~` is the user's own folder.
    pub path: String,
}

impl Default for Print {
    fn default() -> Self {
        Self {
            kind: PrintKind::default(),
            sheet: SheetKind::default(),
            template: Template::default(),
            size: [1600.0, 900.0],
            millimetres: false,
            dpi: 2.0 * INCH,
            theme: None,
            language: None,
            style: String::new(),
            legend: LegendPlace::default(),
            clear: false,
            letters: Letters::default(),
            step: FilmStep::default(),
            days: Vec::new(),
            texts: Texts::default(),
            address: String::new(),
            path: "~/map.png".to_owned(),
        }
    }
}

impl Print {
    /// The longest side of a picture, in logical pixels and in pixels.
    pub const LONGEST: f32 = 16_384.0;
    /// The fewest and most pixels an inch.
    pub const DPI: [f32; 2] = [1.0, 1200.0];

    /// Width and height in logical pixels, where the window's map has that size.
    pub fn sides(&self, screen: [f32; 2]) -> [f32; 2] {
        self.template.size().unwrap_or(if self.template == Template::Own { self.size } else { screen })
    }

    /// Pixels for each logical one.
    pub fn scale(&self) -> f32 {
        self.dpi / INCH
    }

    /// Why it cannot be so large; none: it can.
    pub fn too_large(&self, screen: [f32; 2]) -> Option<String> {
        let scale = if self.kind.has_pixels() { self.scale() } else { 1.0 };
        let [width, height] = self.sides(screen).map(|side| (side * scale).round());
        let fits = |side: f32| (1.0..=Self::LONGEST).contains(&side);
        let most = Self::LONGEST.to_string();
        (!fits(width) || !fits(height))
            .then(|| text!("print-too-large", width = width.to_string(), height = height.to_string(), most = most))
    }

    /// The same as another kind, to a path that ends in it.
    #[must_use]
    pub fn with_kind(self, kind: PrintKind) -> Self {
        let stem = PrintKind::of(Path::new(&self.path)).map_or(self.path.as_str(), |there| {
            let end = self.path.len() - there.ending().len().min(self.path.len());
            self.path.get(..end).map_or(self.path.as_str(), |stem| stem.trim_end_matches('.'))
        });
        let path = if kind.ending().is_empty() { stem.to_owned() } else { format!("{stem}.{}", kind.ending()) };
        Self { kind, path, ..self }
    }

    /// The same to another path; one that ends in a kind asks for it.
    #[must_use]
    pub fn with_path(self, path: String) -> Self {
        let asked = PrintKind::of(Path::new(path.trim()));
        // The ending of a still picture is that of a film too.
        let kind = asked.filter(|kind| kind.ending() != self.kind.ending()).unwrap_or(self.kind);
        Self { kind, path, ..self }
    }

    /// The same with everything in its bounds, as a file of settings may hold anything.
    #[must_use]
    pub fn checked(mut self) -> Self {
        let usual = Self::default();
        for (side, usual) in self.size.iter_mut().zip(usual.size) {
            *side = if side.is_finite() { side.clamp(1.0, Self::LONGEST) } else { usual };
        }
        self.dpi = if self.dpi.is_finite() { self.dpi.clamp(Self::DPI[0], Self::DPI[1]) } else { usual.dpi };
        self
    }

    /// A millimetre in logical pixels.
    pub const fn millimetre() -> f32 {
        MM
    }
}
