//! Every measure, unit, switch, projection and facet has its option, which does what the same part of a view does.

use super::stdout;
use laydown::{
    geo::ProjectionKind,
    io,
    posture::FacetKind,
    scene::{Measure, Switch, Unit},
    session::Facets,
};
use std::fs;

const SAMPLE: &str = "article-2022-02-13";

#[test]
fn options_draw_what_views_draw() {
    let named = |option: &'static str, words: Vec<&'static str>| words.into_iter().map(move |word| (option, word));
    let measures = named("measure", Measure::ALL.iter().map(|value| value.word()).collect());
    let units = named("unit", Unit::ALL.iter().map(|value| value.word()).collect());
    let projections = named("projection", ProjectionKind::ALL.iter().map(|value| value.word()).collect());
    let switches = Switch::ALL.iter().map(|switch| (switch.word(), ""));
    let folder = tempfile::tempdir().unwrap();
    let (map, file) = (folder.path().join("map.svg"), folder.path().join("view.txt"));
    let help = stdout("render --help");
    let draw = |options: &str| {
        stdout(&format!("render {options} --size 400x300 -o {}", map.display()));
        fs::read_to_string(&map).unwrap()
    };
    for (option, word) in measures.chain(units).chain(projections).chain(switches) {
        assert!(help.contains(&format!("--{option}")) && help.contains(word), "{option} {word}: {help}");
        let value = if word.is_empty() { "yes" } else { word };
        fs::write(&file, format!("laydown:?sample={SAMPLE}&view=europe&{option}={value}")).unwrap();
        let by_option = draw(&format!("--sample {SAMPLE} --view europe --{option} {word}"));
        assert!(by_option == draw(&format!("--view-file {}", file.display())), "{option} {word}");
    }
}

#[test]
fn facets_ask_what_views_ask() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("view.txt");
    let help = stdout("query --help");
    let facets = Facets::of(&io::sample(SAMPLE).unwrap().package.dataset);
    for kind in FacetKind::ALL {
        let of_kind = facets.of_kind(*kind);
        let value = of_kind.first().map_or("POL".to_owned(), |value| value.facet.to_string());
        let name = kind.help();
        assert!(help.contains(&format!("--{kind}")) && help.contains(&name[..20]), "{kind}: {help}");
        fs::write(&file, format!("laydown:?sample={SAMPLE}&{kind}={value}")).unwrap();
        let by_option = stdout(&format!("query --sample {SAMPLE} --{kind} {value}"));
        assert_eq!(by_option, stdout(&format!("query --view-file {}", file.display())), "{kind}");
    }
}
