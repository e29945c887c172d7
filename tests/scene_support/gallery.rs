//! A gallery of maps, as the program draws them: projections, themes, sizes, crowds, nothing at all.

use super::everywhere::everywhere;
use laydown::{
    geo::ProjectionKind,
    io::{self, Package},
    model::Dataset,
    scene::{MapCache, Plate},
    session::{Centre, Derived, Document, OpenRequest, Place, State, picture},
};

/// A map of the gallery.
pub struct Case {
    /// Its name, which serves as that of a file.
    pub name: String,
    /// What is drawn.
    pub data: Data,
    /// The parts of a view.
    pub view: String,
    /// Its size.
    pub size: [f32; 2],
}

/// What a map of the gallery is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Data {
    Sample(&'static str),
    /// So many hosts.
    Everywhere(usize),
    Nothing,
}

const FULL: [f32; 2] = [1600.0, 900.0];

/// All maps of the gallery.
pub fn cases() -> Vec<Case> {
    let mut all: Vec<Case> = Vec::new();
    let mut add = |data: Data, view: &str, size: [f32; 2]| {
        let words: String = view.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
        let data_name = match data {
            Data::Sample(name) => name.to_owned(),
            Data::Everywhere(n) => format!("everywhere-{n}"),
            Data::Nothing => "nothing".to_owned(),
        };
        let name = format!("{:03}-{data_name}-{words}-{}x{}", all.len() + 1, size[0], size[1]);
        all.push(Case { name, data, view: view.to_owned(), size });
    };
    let (europe, article) = (Data::Sample("europe-2022"), Data::Sample("article-2022-02-13"));
    for kind in ProjectionKind::ALL {
        for theme in ["light", "dark"] {
            add(europe, &format!("measure=level&view=world&projection={}&theme={theme}", kind.word()), FULL);
            add(europe, &format!("day=2022-03-08&view=europe&projection={}&theme={theme}", kind.word()), FULL);
        }
        add(Data::Everywhere(200), &format!("measure=level&view=world&projection={}", kind.word()), FULL);
    }
    for size in [[321.0, 240.0], [640.0, 400.0], [800.0, 500.0], [1280.0, 720.0], [2560.0, 1440.0], [3840.0, 2160.0]] {
        add(europe, "day=2022-02-28&theme=dark", size);
        add(europe, "measure=level&view=world", size);
        add(article, "view=europe", size);
        add(Data::Everywhere(200), "measure=level&view=world", size);
    }
    for size in [[900.0, 1600.0], [1000.0, 3000.0]] {
        add(europe, "measure=level&view=world", size);
        add(europe, "day=2022-03-08", size);
    }
    for n in [1, 2, 10, 40, 100, 200] {
        add(Data::Everywhere(n), "measure=level&view=world", FULL);
    }
    for day in ["2021-12-31", "2022-02-13", "2022-06-30", "2022-12-31"] {
        add(europe, &format!("day={day}&measure=level&view=europe"), FULL);
        add(europe, &format!("day={day}&measure=movements"), FULL);
        add(europe, &format!("day={day}&measure=change"), FULL);
    }
    for inset in ["off", "europe", "gulf", "baltic", "caribbean", "korea-japan"] {
        add(europe, &format!("measure=level&view=world&insets={inset}"), FULL);
    }
    for view in ["DEU", "POL", "JPN", "-30,-40,60,40", "100,-15,160,50"] {
        add(europe, &format!("measure=level&view={view}&parts=apart"), FULL);
    }
    for unit in ["share", "per-1000"] {
        add(europe, &format!("measure=level&view=world&unit={unit}"), FULL);
    }
    forms(&mut add);
    add(europe, "title=Written by hand, [day]&subtitle=[total]&caption=A note&credit=Somebody", FULL);
    add(europe, "day=2021-06-01", FULL);
    add(Data::Nothing, "view=world", FULL);
    add(Data::Nothing, "measure=level&view=europe&theme=dark", FULL);
    all
}

/// Forms of symbols and ways to colour them.
fn forms(add: &mut impl FnMut(Data, &str, [f32; 2])) {
    let (europe, article) = (Data::Sample("europe-2022"), Data::Sample("article-2022-02-13"));
    for form in ["squares", "halves", "fans", "classes", "units"] {
        add(europe, &format!("symbols={form}&measure=level&view=world"), FULL);
        add(europe, &format!("symbols={form}&day=2022-03-08&theme=dark"), FULL);
        add(article, &format!("symbols={form}&measure=movements"), [800.0, 500.0]);
    }
    for unit in ["share", "per-1000"] {
        for (classing, theme) in [("quantile", "light"), ("jenks", "dark"), ("equal", "light")] {
            let look = format!("symbols=classes&unit={unit}&classing={classing}&theme={theme}");
            add(europe, &format!("measure=level&view=world&{look}"), FULL);
        }
    }
    add(europe, "symbols=classes&classes=100; 1000; 10000&measure=level&view=world", FULL);
    for by in ["sender", "stage", "component", "operation", "thing", "single"] {
        add(europe, &format!("color-by={by}&day=2022-03-08&view=europe"), FULL);
    }
    add(europe, "color-by=sender&colors=USA=#0a8a4a&day=2022-03-08", FULL);
}

impl Case {
    /// Its state; documents of one dataset after another are read once if their cases stand together.
    pub fn state(&self) -> State {
        let document = match self.data {
            Data::Sample(name) => {
                let loaded = io::sample(name).unwrap();
                Document::new(loaded.package, loaded.problems, Place::Sample(name.to_owned()))
            }
            Data::Everywhere(n) => Document::new(Package::new(everywhere(n)), Vec::new(), Place::Path("made".into())),
            Data::Nothing => Document::new(Package::new(Dataset::default()), Vec::new(), Place::Path("made".into())),
        };
        self.look(document)
    }

    /// A document as this case looks at it.
    pub fn look(&self, document: Document) -> State {
        let request: OpenRequest = format!("laydown:?{}", self.view).parse().unwrap();
        let mut state = State::new(document, request);
        state.options.centre = Centre::Map;
        state.resize(self.size);
        state
    }

    /// What the program draws.
    pub fn draw(&self) -> Plate {
        let state = self.state();
        picture(&state, &Derived::new(&state), &mut MapCache::default())
    }
}
