//! Each kind of file gives the same features.

use super::{collection, names, read, read_path, said, zipped};
use laydown::model::{Day, OwnLayer};
use shapefile::dbase::{FieldValue, Record, TableWriterBuilder};
use std::fs;

#[test]
fn geojson_has_areas_lines_and_points() {
    let text = collection(&[
        ("Area", "Polygon", "[[[0,0],[10,0],[10,10],[0,10],[0,0]],[[2,2],[2,4],[4,4],[4,2],[2,2]]]"),
        ("Way", "LineString", "[[0,0],[5,5]]"),
        ("Dots", "MultiPoint", "[[1,1],[2,2]]"),
    ]);
    let layer = read("a.geojson", &text).unwrap();
    assert_eq!(names(&layer), ["Area", "Way", "Dots"]);
    assert_eq!((said(&layer).as_str(), layer.sum.len()), ("", 16));
    let has: Vec<_> = (0..3).map(|row| layer.overlay.has(row)).collect();
    assert_eq!(has, [[true, false, false], [false, true, false], [false, false, true]]);
    let middle = layer.rows[0].anchor;
    assert!((middle.lat - 5.0).abs() < 0.01 && (middle.lon - 5.0).abs() < 0.01, "{middle:?}");
    // A feature and a shape alone are layers too, and what surrounds them does not matter.
    let alone = read("a.json", "\u{feff}{\"coordinates\":[3,4],\"bbox\":[0],\"type\":\"Point\"}").unwrap();
    assert_eq!(alone.overlay.has(0), [false, false, true]);
    let late = text.replacen(r#"{"type":"FeatureCollection","#, r#"{"a":{"b":[1]},"#, 1);
    assert_eq!(names(&read("a.json", late).unwrap()).len(), 3);
}

#[test]
fn topojson_shares_arcs() {
    let text = r#"{"type":"Topology","transform":{"scale":[0.1,0.1],"translate":[10,50]},
        "objects":{"land":{"type":"GeometryCollection","geometries":[
          {"type":"Polygon","properties":{"name":"West"},"arcs":[[0,1]]},
          {"type":"Polygon","properties":{"name":"East"},"arcs":[[-1,2]]},
          {"type":"Point","properties":{"name":"Dot"},"coordinates":[5,5]},
          {"type":"Polygon","properties":{"name":"Lost"},"arcs":[[9]]}]}},
        "arcs":[[[10,0],[0,10]],[[10,10],[-10,0],[0,-10],[10,0]],[[10,0],[10,0],[0,10],[-10,0]]]}"#;
    let layer = read("a.topojson", text).unwrap();
    assert_eq!(names(&layer), ["West", "East", "Dot"]);
    assert!(said(&layer).contains("“Lost” (feature 4)"), "{}", said(&layer));
    let dot = layer.rows[2].anchor;
    assert!((dot.lat - 50.5).abs() < 1e-9 && (dot.lon - 10.5).abs() < 1e-9, "{dot:?}");
}

#[test]
fn kml_has_placemarks_with_their_data() {
    let mark = |name: &str, shape: &str| format!("<Placemark><name>{name}</name>{shape}</Placemark>");
    let data = "<ExtendedData><Data name=\"kind\"><value>base</value></Data></ExtendedData>";
    let kml = format!(
        "<?xml version=\"1.0\"?><kml xmlns=\"http://www.opengis.net/kml/2.2\"><Document><Folder>{}{}{}{}</Folder></Document></kml>",
        mark("Base", &format!("{data}<Point><coordinates>7.6,49.4,0</coordinates></Point>")),
        mark("Broken", "<Point><coordinates>here,there</coordinates></Point>"),
        mark("Way", "<LineString><coordinates>0,0 5,5</coordinates></LineString>"),
        mark(
            "Area",
            "<Polygon><outerBoundaryIs><LinearRing><coordinates>0,0 9,0 9,9 0,0</coordinates></LinearRing></outerBoundaryIs></Polygon>"
        ),
    );
    let layer = read("a.kml", &kml).unwrap();
    assert_eq!(names(&layer), ["Base", "Way", "Area"]);
    assert_eq!(layer.value(0, layer.column("Kind").unwrap()), "base");
    assert!(said(&layer).contains("“Broken” (feature 2)"), "{}", said(&layer));
    let packed = read("a.kmz", zipped(&[("doc.kml", kml.as_bytes())])).unwrap();
    assert_eq!(names(&packed), names(&layer));
}

#[test]
fn tables_have_points() {
    let layer = read("a.csv", "name;lat;lon;n\nOne;54,7;20,5;3\nTwo;nowhere;20;4\nThree;10;-20;5\n").unwrap();
    assert_eq!(names(&layer), ["One", "Three"]);
    assert!((layer.rows[0].anchor.lat - 54.7).abs() < 1e-9);
    assert!(said(&layer).contains("“Two” (feature 2): A coordinate is not a number"), "{}", said(&layer));
    assert!(read("b.csv", "a,b\n1,2\n").unwrap_err().to_string().contains("latitude"));
}

/// A shapefile of two areas with a table, in a folder.
fn shapes(folder: &std::path::Path) -> std::path::PathBuf {
    let path = folder.join("zones.shp");
    let table = TableWriterBuilder::new().add_character_field("NAME".try_into().unwrap(), 20);
    let mut writer = shapefile::Writer::from_path(&path, table).unwrap();
    for (name, west) in [("West", 0.0), ("East", 20.0)] {
        let at = |x: f64, y: f64| shapefile::Point::new(west + x, y);
        let ring = vec![at(0.0, 0.0), at(0.0, 9.0), at(9.0, 9.0), at(9.0, 0.0), at(0.0, 0.0)];
        let mut record = Record::default();
        record.insert("NAME".to_owned(), FieldValue::Character(Some(name.to_owned())));
        writer.write_shape_and_record(&shapefile::Polygon::new(shapefile::PolygonRing::Outer(ring)), &record).unwrap();
    }
    path
}

#[test]
fn shapefiles_do_without_what_is_missing() {
    let folder = tempfile::tempdir().unwrap();
    let path = shapes(folder.path());
    let layer = read_path(&path).unwrap();
    assert_eq!((names(&layer), said(&layer).as_str()), (vec!["West", "East"], ""));
    fs::remove_file(path.with_extension("shx")).unwrap();
    let layer = read_path(&path).unwrap();
    assert_eq!(names(&layer), ["West", "East"]);
    assert!(said(&layer).contains(".shx file is missing"), "{}", said(&layer));
    let prj = "PROJCS[\"ETRS_1989_LAEA\",GEOGCS[\"x\"]]";
    fs::write(path.with_extension("prj"), prj).unwrap();
    fs::remove_file(path.with_extension("dbf")).unwrap();
    let layer = read_path(&path).unwrap();
    assert_eq!(layer.rows.len(), 2);
    assert!(
        said(&layer).contains(".dbf file is missing") && said(&layer).contains("ETRS_1989_LAEA"),
        "{}",
        said(&layer)
    );
}

#[test]
fn a_zipped_shapefile_is_one_layer() {
    let folder = tempfile::tempdir().unwrap();
    let path = shapes(folder.path());
    let part = |ending: &str| fs::read(path.with_extension(ending)).unwrap();
    let (shp, shx, dbf) = (part("shp"), part("shx"), part("dbf"));
    let packed = zipped(&[("x/Zones.shp", &shp), ("x/zones.SHX", &shx), ("x/zones.dbf", &dbf)]);
    let layer = read("zones.zip", packed).unwrap();
    assert_eq!((names(&layer), said(&layer).as_str()), (vec!["West", "East"], ""));
}

#[test]
fn borders_hold_from_their_first_to_their_last_day() {
    let head = "cntry_name,lat,lon,gwsyear,gwsmonth,gwsday,gweyear,gwemonth,gweday\n";
    let layer =
        read("c.csv", format!("{head}Soviet Union,60,90,1946,1,1,1991,12,25\nRussia,60,90,1991,12,26,2019,12,31\n"));
    let layer = layer.unwrap();
    let on = |day: &str, asked: &OwnLayer| -> Vec<bool> {
        let day: Day = day.parse().unwrap();
        layer.spans(asked).unwrap().into_iter().map(|span| laydown::layers::holds(span, day)).collect()
    };
    let borders = OwnLayer { borders: true, ..OwnLayer::of("c.csv") };
    assert_eq!(on("1968-06-30", &borders), [true, false]);
    assert_eq!(on("1991-12-25", &borders), [true, false]);
    assert_eq!(on("1991-12-26", &borders), [false, true]);
    assert_eq!(on("2020-01-01", &borders), [false, false]);
    assert!(layer.spans(&OwnLayer::of("c.csv")).is_none(), "a plain layer holds on all days");
    let named = OwnLayer { from: "gwsyear".into(), ..OwnLayer::of("c.csv") };
    assert_eq!(on("2020-01-01", &named), [true, true]);
}
