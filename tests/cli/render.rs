//! `render` draws the same bytes each time.

use super::{failure, laydown};
use std::{fs, path::Path};

fn render(folder: &Path, name: &str, options: &str) -> Vec<u8> {
    let path = folder.join(name);
    let mut arguments = vec!["render", "-o", path.to_str().unwrap()];
    arguments.extend(options.split_whitespace());
    let output = laydown(arguments);
    assert!(output.status.success(), "{options}: {}", String::from_utf8_lossy(&output.stderr));
    fs::read(path).unwrap()
}

#[test]
fn an_svg_has_titles_and_its_date_as_text_and_is_the_same_each_time() {
    let folder = tempfile::tempdir().unwrap();
    let options = "--sample europe-2022 --day 2022-02-13 --view europe";
    let svg = render(folder.path(), "a.svg", options);
    assert_eq!(svg, render(folder.path(), "b.svg", options));
    let text = String::from_utf8(svg).unwrap();
    let document = roxmltree::Document::parse(&text).unwrap();
    let texts = |name: &str| -> Vec<String> {
        let nodes = document.descendants().filter(|n| n.has_tag_name(name));
        nodes.map(|n| n.text().unwrap_or_default().to_owned()).collect()
    };
    assert!(texts("title").iter().any(|t| t.starts_with("Poland")), "{:?}", texts("title"));
    assert!(texts("text").iter().any(|t| t.contains("13 February 2022")), "{:?}", texts("text"));
}

#[test]
fn change_and_symbols_apart_are_drawn_on_request() {
    let folder = tempfile::tempdir().unwrap();
    let options = "--measure change --from 2022-02-05 --day 2022-02-13 --displace";
    let svg = String::from_utf8(render(folder.path(), "a.svg", options)).unwrap();
    assert!(svg.contains("Change from 5 February 2022 to 13 February 2022: "));
    assert!(svg.contains("<title>Poland: +3,350 promised, "));
    assert!(svg.contains("Lines lead from symbols to their places"));
}

/// Bases with coordinates, as in the field: each where it is when near, together at the host when far.
#[test]
fn imported_bases_stand_where_they_are() {
    let folder = tempfile::tempdir().unwrap();
    let (table, data) = (folder.path().join("bases.csv"), folder.path().join("o"));
    let rows = "base,country,lat,lon,unit,personnel,date\n\
        Ramstein,Germany,49.44,7.60,86th Airlift Wing,9200,2022-02-01\n\
        Rzeszow-Jasionka,Poland,50.11,22.02,82nd Airborne Division elements,1700,2022-02-10\n\
        Adazi,Latvia,57.08,24.33,eFP Battlegroup Latvia,1525,2022-02-14\n\
        Vilseck,Germany,49.63,11.80,2nd Cavalry Regiment,4500,2022-02-01\n";
    fs::write(&table, rows).unwrap();
    let (table, data) = (table.to_str().unwrap(), data.to_str().unwrap());
    assert!(laydown(["import", table, "--sender", "USA", "-o", data]).status.success());
    let titles = |options: &str| {
        let svg =
            String::from_utf8(render(folder.path(), "a.svg", &format!("{data} --measure level {options}"))).unwrap();
        let document = roxmltree::Document::parse(&svg).unwrap();
        let titles = document.descendants().filter(|node| node.has_tag_name("title")).skip(1);
        titles.map(|node| node.text().unwrap_or_default().to_owned()).collect::<Vec<_>>()
    };
    let hosts = ["Germany: 13,700 present", "Poland: 1,700 present", "Latvia: 1,525 present"];
    let near = ["Rzeszow-Jasionka, Poland: 1,700 present", "Adazi, Latvia: 1,525 present"];
    let germany = ["Ramstein, Germany: 9,200 of 13,700 present", "Vilseck, Germany: 4,500 of 13,700 present"];
    assert_eq!(titles("--view world"), hosts);
    assert_eq!(titles("--view europe --size 640x360"), [hosts[0], near[0], near[1]]);
    assert_eq!(titles("--view 5,46,26,58"), [germany[0], germany[1], near[0], near[1]]);
    assert_eq!(titles("--view 5,46,26,58 --parts together"), hosts);
    assert_eq!(titles("--view world --parts apart"), [germany[0], germany[1], near[0], near[1]]);
}

#[test]
fn a_png_has_the_size_asked_for_times_the_scale() {
    let folder = tempfile::tempdir().unwrap();
    let options = "--day 2022-02-13 --size 640x360 --scale 2 --theme dark --projection orthographic";
    let png = render(folder.path(), "a.png", options);
    assert_eq!(png, render(folder.path(), "b.png", options));
    let reader = png::Decoder::new(std::io::Cursor::new(png)).read_info().unwrap();
    assert_eq!((reader.info().width, reader.info().height), (1280, 720));
}

#[test]
fn another_day_is_drawn_beside_the_day() {
    let folder = tempfile::tempdir().unwrap();
    let options = "--sample article-2022-02-13 --beside 2022-02-10 --day 2022-02-13 --size 1401x600";
    let svg = render(folder.path(), "a.svg", options);
    assert_eq!(svg, render(folder.path(), "b.svg", options));
    let text = String::from_utf8(svg).unwrap();
    let document = roxmltree::Document::parse(&text).unwrap();
    assert_eq!(document.root_element().attribute("viewBox"), Some("0 0 1401 600"));
    // Each date is text of its own half, and no name is there twice.
    let children = |name: &'static str| document.root_element().children().filter(move |node| node.has_tag_name(name));
    let halves: Vec<_> = children("g").collect();
    assert_eq!(halves.len(), 2);
    for edge in children("clipPath") {
        assert_eq!(edge.first_element_child().unwrap().attribute("width"), Some("699.5"));
    }
    for (half, date) in halves.iter().zip(["10 February 2022", "13 February 2022"]) {
        let mut texts = half.descendants().filter(|node| node.has_tag_name("text"));
        assert!(texts.any(|node| node.text().is_some_and(|text| text.contains(date))), "{date}");
    }
    let mut ids: Vec<_> = document.descendants().filter_map(|node| node.attribute("id")).collect();
    let all = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert!(ids.len() == all && all >= 10, "{ids:?}");
}

#[test]
fn two_maps_as_png_have_the_size_of_the_whole() {
    let folder = tempfile::tempdir().unwrap();
    let options = "--beside 2021-12-01 --day 2022-02-13 --size 901x300 --scale 1.5";
    let png = render(folder.path(), "a.png", options);
    assert_eq!(png, render(folder.path(), "b.png", options));
    let reader = png::Decoder::new(std::io::Cursor::new(png)).read_info().unwrap();
    assert_eq!((reader.info().width, reader.info().height), (1352, 450));
    for (options, why) in [
        ("--beside 2022-01-01 --from 2022-02-01", "--from 2022-02-01 is after --beside 2022-01-01"),
        ("--beside 2022-01-01 --size 3x3", "too narrow for two maps"),
    ] {
        let (code, said) = failure(&format!("render -o {}/c.svg {options}", folder.path().display()));
        assert!(code == 2 && said.contains(why), "{said}");
    }
}

#[test]
fn a_picture_that_cannot_be_written_exits_1() {
    let output = laydown(["render", "-o", "/nonexistent-folder/map.svg"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains("/nonexistent-folder/map.svg"));
}

#[test]
fn an_arrow_over_the_pacific_leaves_the_map_and_comes_back() {
    let folder = tempfile::tempdir().unwrap();
    let [table, data, map] = ["moves.csv", "moves", "map.svg"].map(|name| folder.path().join(name));
    fs::write(&table, "sender,origin,host,day,people,stage\nUSA,USA,JPN,2022-02-02,1700,arrived\n").unwrap();
    assert!(laydown(["import".as_ref(), table.as_os_str(), "-o".as_ref(), data.as_os_str()]).status.success());
    let view = ["--view", "world", "--size", "1200x700", "--day", "2022-02-13", "-o"].map(std::ffi::OsStr::new);
    let all = ["render".as_ref(), data.as_os_str()].into_iter().chain(view).chain([map.as_os_str()]);
    assert!(laydown(all).status.success());
    let svg = fs::read_to_string(&map).unwrap();
    let arrows: Vec<&str> =
        svg.split("<path d=\"").skip(1).filter(|path| path.contains("fill-opacity=\".8\"")).collect();
    // From where each begins to where it goes, in pixels across the map.
    let wide = |path: &&str| {
        let line = path.split('"').next().unwrap().replace('-', " -").replace(['M', 'l', 'z'], " ");
        let numbers: Vec<f64> = line.split_whitespace().map(|number| number.parse().unwrap()).collect();
        let mut at = 0.0;
        let across: Vec<f64> = numbers
            .chunks_exact(2)
            .map(|step| {
                at += step[0];
                at
            })
            .collect();
        let ends = across.iter().fold((f64::MAX, f64::MIN), |(low, high), x| (low.min(*x), high.max(*x)));
        ends.1 - ends.0
    };
    assert_eq!(arrows.len(), 2, "two pieces");
    assert!(arrows.iter().all(|path| wide(path) < 300.0), "{:?}", arrows.iter().map(wide).collect::<Vec<_>>());
}

/// Credits are shortened in small pictures, and never cut: who drew the borders is named, and how many sources there are.
#[test]
fn credits_of_small_pictures_are_short_and_whole() {
    for size in ["320x240", "480x320", "640x360", "640x640", "800x450", "1280x720"] {
        for (language, sources) in [("en", "Sources: "), ("de", "Quellen: "), ("uk", "Джерела: ")] {
            for day in ["2022-02-13", "2022-12-31"] {
                let asked = format!("render --sample europe-2022 --size {size} --day {day} --lang {language} -o -");
                let svg = super::stdout(&asked);
                let said = svg.split('<').filter_map(|part| part.split_once('>')).map(|(_, text)| text);
                let said = said.collect::<Vec<_>>().join(" ");
                let credits = said.split(sources).nth(1).unwrap_or_else(|| panic!("{asked}: no sources in {said}"));
                assert!(credits.contains("Natural Earth") && !credits.contains('…'), "{asked}: {credits}");
                assert!(credits.contains(|digit: char| digit.is_ascii_digit()), "{asked}: {credits}");
            }
        }
    }
}
