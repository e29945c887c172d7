//! What is broken is said with its feature, and the rest is drawn.

use super::{collection, names, read, said, zipped};

#[test]
fn each_fault_names_its_feature_and_a_fix() {
    let layer = read(
        "a.geojson",
        collection(&[
            ("Good", "Point", "[1,1]"),
            ("Crossed", "Polygon", "[[[30,50],[40,60],[40,50],[30,60],[30,50]]]"),
            ("Open", "Polygon", "[[[0,0],[5,0],[5,5]]]"),
            ("Swapped", "LineString", "[[54.7,120.5],[52,110]]"),
            ("Metres", "Point", "[4321000,3210000]"),
            ("NaN", "Point", "[NaN,1]"),
            ("Short", "Polygon", "[[[0,0],[1,1],[0,0]]]"),
            ("Beyond", "Point", "[700,10]"),
            ("None", "Point", "[]"),
            ("Wrong", "Circle", "[1,1]"),
        ]),
    );
    let layer = layer.unwrap();
    assert_eq!(names(&layer), ["Good", "Crossed", "Open"]);
    let said = said(&layer);
    for (name, what) in [
        ("“Crossed” (feature 2)", "crosses itself near 55.000, 35.000"),
        ("“Open” (feature 3)", "not closed"),
        ("“Swapped” (feature 4)", "swapped"),
        ("“Metres” (feature 5)", "not degrees"),
        ("“NaN” (feature 6)", "left out"),
        ("“Short” (feature 7)", "too few points"),
        ("“Beyond” (feature 8)", "not on the globe"),
        ("“None” (feature 9)", "cannot be read"),
        ("“Wrong” (feature 10)", "cannot be read"),
    ] {
        let line = said.lines().find(|line| line.starts_with(name)).unwrap_or_else(|| panic!("{name} in\n{said}"));
        assert!(line.contains(what) && line.contains("Fix: "), "{line}");
    }
}

#[test]
fn what_came_before_the_damage_is_drawn() {
    let text = collection(&[("One", "Point", "[1,1]"), ("Two", "Point", "[2,2]")]);
    let layer = read("a.geojson", &text[..text.len() - 40]).unwrap();
    assert_eq!(names(&layer), ["One"]);
    assert!(said(&layer).contains("damaged"), "{}", said(&layer));
    let kml =
        "<kml><Placemark><name>One</name><Point><coordinates>1,1</coordinates></Point></Placemark><Placemark></kml>";
    let layer = read("a.kml", kml).unwrap();
    assert_eq!(names(&layer), ["One"]);
    assert!(said(&layer).contains("damaged"), "{}", said(&layer));
}

#[test]
fn nests_are_no_trap() {
    let deep = |open: &str, inner: &str, close: &str| open.repeat(50_000) + inner + &close.repeat(50_000);
    let nest = deep("[", "", "]");
    assert!(read("a.json", format!(r#"{{"type":"FeatureCollection","features":[{nest}]}}"#)).is_err());
    assert!(read("a.json", nest).is_err());
    let inner = deep("<MultiGeometry>", "<Point><coordinates>1,1</coordinates></Point>", "</MultiGeometry>");
    let one = "<Placemark><name>One</name><Point><coordinates>1,1</coordinates></Point></Placemark>";
    let layer = read("a.kml", format!("<kml>{one}<Placemark>{inner}</Placemark>{one}</kml>")).unwrap();
    assert_eq!(names(&layer), ["One", "One"]);
    assert!(said(&layer).contains("nested deeper"), "{}", said(&layer));
    let folders = deep("<Folder>", one, "</Folder>");
    assert_eq!(read("a.kml", format!("<kml>{folders}</kml>")).unwrap().rows.len(), 1);
    // A billion laughs are not told.
    let laughs =
        "<!DOCTYPE k [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><kml><Placemark><name>&b;</name></Placemark></kml>";
    assert!(read("a.kml", laughs).unwrap().rows.is_empty());
    // Arcs that are named again and again make no more points than there may be.
    let arc = vec!["[0,0]"; 1_000].join(",");
    let refs = vec!["0"; 20_000].join(",");
    let bomb =
        format!(r#"{{"type":"Topology","arcs":[[{arc}]],"objects":{{"a":{{"type":"LineString","arcs":[{refs}]}}}}}}"#);
    assert!(read("a.topojson", bomb).unwrap().rows.is_empty());
}

#[test]
fn bombs_are_not_unpacked() {
    let spaces = vec![b' '; 120 << 20];
    let bomb = zipped(&[("a.geojson", &spaces)]);
    assert!(bomb.len() < 1 << 20);
    let error = read("a.zip", bomb).unwrap_err().to_string();
    assert!(error.contains("unpacks to far more"), "{error}");
    assert!(read("a.zip", zipped(&[("a.txt", b"x")])).unwrap_err().to_string().contains("no layer"));
    let inner = zipped(&[("a.geojson", b"{}")]);
    assert!(read("a.zip", zipped(&[("b.zip", &inner)])).is_err());
}

#[test]
fn what_is_no_layer_is_said() {
    for (name, bytes) in [
        ("a.geojson", &b""[..]),
        ("a.json", b"{}"),
        ("a.json", b"[1,2]"),
        ("a.kml", b"<html></html>"),
        ("a.shp", b"no shapes"),
        ("a.kmz", b"PK\x03\x04nothing"),
        ("a.pdf", b"%PDF"),
    ] {
        let error = read(name, bytes).unwrap_err().to_string();
        assert!(error.contains(name), "{error}");
    }
}

/// Small numbers that look like chance.
fn next(state: &mut u64) -> usize {
    *state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    (*state >> 33) as usize
}

#[test]
fn no_bytes_make_it_fail() {
    let geojson = collection(&[("A", "Polygon", "[[[0,0],[9,0],[9,9],[0,0]]]"), ("B", "Point", "[1,1]")]);
    let mut shp = vec![0, 0, 0x27, 0x0a];
    shp.resize(100, 0);
    shp.extend([0, 0, 0, 1, 0, 0, 0, 24]);
    shp.extend(5_i32.to_le_bytes());
    for side in [0.0, 0.0, 9.0, 9.0_f64] {
        shp.extend(side.to_le_bytes());
    }
    shp.extend([1, 0, 0, 0, 0xff, 0xff, 0xff, 0x7f, 0, 0, 0, 0]);
    let topojson = r#"{"type":"Topology","transform":{"scale":[1,1],"translate":[0,0]},"arcs":[[[0,0],[1,1],[2,0],[-3,-1]]],"objects":{"a":{"type":"Polygon","arcs":[[0]]}}}"#;
    let kml = "<kml><Placemark><name>A</name><Point><coordinates>1,1</coordinates></Point></Placemark></kml>";
    let seeds: [(&str, Vec<u8>); 6] = [
        ("a.geojson", geojson.clone().into_bytes()),
        ("a.topojson", topojson.as_bytes().to_vec()),
        ("a.kml", kml.as_bytes().to_vec()),
        ("a.csv", b"name,lat,lon\nA,1,1\n".to_vec()),
        ("a.shp", shp),
        ("a.zip", zipped(&[("a.geojson", geojson.as_bytes())])),
    ];
    let mut chance = 15;
    for (name, seed) in &seeds {
        for _ in 0..120 {
            let mut bytes = seed.clone();
            for _ in 0..=next(&mut chance) % 4 {
                let at = next(&mut chance) % bytes.len();
                match next(&mut chance) % 3 {
                    0 => bytes[at] = next(&mut chance) as u8,
                    1 => drop(bytes.remove(at)),
                    _ => bytes.insert(at, b"[]{}<>,\"0-9\xff"[next(&mut chance) % 12]),
                }
            }
            drop(read(name, bytes));
        }
    }
}
