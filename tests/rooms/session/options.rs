use laydown::{
    message::Language,
    scene::ThemeId,
    session::{Centre, Options},
};
use std::path::Path;

#[test]
fn sizes_step_up_and_down_and_end() {
    let at = |zoom| Options { zoom, ..Options::default() };
    assert_eq!((at(100).zoomed(true), at(100).zoomed(false)), (Some(110), Some(90)));
    assert_eq!((at(300).zoomed(true), at(50).zoomed(false)), (None, None));
}

#[test]
fn what_a_file_holds_is_brought_into_bounds_and_what_it_lacks_is_usual() {
    let kept: Options =
        serde_json::from_str(r#"{"theme":"dark","zoom":9000,"speed":0,"centre":"two-maps","later":1}"#).unwrap();
    let checked = kept.checked();
    assert_eq!((checked.theme, checked.zoom, checked.speed, checked.restore), (ThemeId::Dark, 300, 1, false));
    assert_eq!(checked.centre, Centre::TwoMaps);
}

#[test]
fn a_language_is_kept_by_its_code_and_an_unknown_one_loses_nothing_else() {
    let read = |text: &str| serde_json::from_str::<Options>(text).unwrap();
    let kept = Options { language: Some(Language::Uk), ..Options::default() };
    assert_eq!(read(&serde_json::to_string(&kept).unwrap()), kept);
    let odd = read(r#"{"theme":"dark","language":"xx","print":{"language":"pl","dpi":300}}"#);
    assert_eq!((odd.theme, odd.language, odd.print.language), (ThemeId::Dark, None, Some(Language::Pl)));
}

#[test]
fn a_recent_dataset_is_listed_once_and_first() {
    let mut options = Options::default();
    for name in ["a", "b", "a"] {
        options.remember(Path::new(name));
    }
    assert_eq!(options.recent, [Path::new("a"), Path::new("b")]);
    (0..20).for_each(|n| options.remember(Path::new(&n.to_string())));
    assert_eq!(options.recent.len(), Options::RECENT);
}
