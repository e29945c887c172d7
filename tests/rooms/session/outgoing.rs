use laydown::{export::Format, session::Outgoing};
use std::path::Path;

fn outgoing(path: &str, format: Format, shown: bool) -> Outgoing {
    Outgoing { shown, format, path: path.to_owned() }
}

#[test]
fn path_and_format_follow_each_other() {
    let csv = outgoing("~/a.csv", Format::Csv, false);
    assert_eq!(csv.clone().with_format(Format::Xlsx), outgoing("~/a.xlsx", Format::Xlsx, false));
    assert_eq!(csv.clone().with_format(Format::Folder).with_format(Format::Zip).path, "~/a.zip");
    assert_eq!(csv.clone().with_path("b.geojson".into()).format, Format::Geojson);
    assert_eq!(csv.clone().with_path("b.doc".into()).target(), Path::new("b.doc.csv"));
    assert_eq!(csv.with_path(" \"b c.CSV\" ".into()).target(), Path::new("b c.CSV"));
}

#[test]
fn what_is_shown_is_no_package() {
    let zip = outgoing("~/a.zip", Format::Zip, false);
    assert_eq!(zip.clone().with_shown(true), outgoing("~/a.csv", Format::Csv, true));
    assert_eq!(zip.with_shown(true).with_path("b.zip".into()).format, Format::Csv);
}
