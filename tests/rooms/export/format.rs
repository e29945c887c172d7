use laydown::export::Format;
use std::path::Path;

#[test]
fn a_path_names_its_format() {
    let of = |path: &str| Format::of(Path::new(path)).map_err(|error| error.to_string());
    for format in Format::ALL.iter().filter(|format| **format != Format::Folder) {
        assert_eq!(of(&format!("a.b/out.{}", format.ending().to_uppercase())), Ok(*format));
    }
    assert_eq!(of("a.b/out"), Ok(Format::Folder));
    assert!(of("out.doc").is_err_and(|error| error.contains("“.doc”") && error.contains(".geojson")));
}
