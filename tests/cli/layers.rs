//! `--layer`, `--range` and `--distance`.

use super::laydown;
use std::{fs, path::Path};

const ZONES: &str = r#"{"type":"FeatureCollection","features":[
  {"type":"Feature","properties":{"name":"Zone & co","kind":"open"},"geometry":{"type":"Polygon","coordinates":[[[15,48],[18,48],[18,50],[15,50],[15,48]]]}},
  {"type":"Feature","properties":{"name":"Base","kind":"shut"},"geometry":{"type":"Point","coordinates":[8,60]}},
  {"type":"Feature","properties":{"name":"Lost","kind":"shut"},"geometry":{"type":"Point","coordinates":[60,120]}}]}"#;

/// What is drawn, and what is said.
fn render(folder: &Path, options: &[&str]) -> (String, String) {
    let out = folder.join("map.svg");
    let mut arguments = vec!["render", "--view", "europe", "--force", "-o", out.to_str().unwrap()];
    arguments.extend(options);
    let output = laydown(arguments);
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{said}");
    (fs::read_to_string(out).unwrap(), said)
}

#[test]
fn a_layer_has_names_a_legend_and_a_credit() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("zones.geojson");
    fs::write(&path, ZONES).unwrap();
    let layer = format!("{},name=My zones,by=kind,label=name,credit=A ministry", path.display());
    let sample = ["--sample", "europe-2022"];
    let (svg, said) = render(folder.path(), &[&sample[..], &["--layer", &layer]].concat());
    assert!(said.contains("“Lost” (feature 3)") && said.contains("swapped"), "{said}");
    for part in [
        "<g id=\"layer-1\" inkscape:groupmode=\"layer\" inkscape:label=\"My zones\">",
        "id=\"layer-1-1\" data-name=\"Zone &amp; co\"",
        "id=\"layer-1-2\" data-name=\"Base\"",
        ">My zones<",
        ">open<",
        "Layers: My zones (A ministry).",
    ] {
        assert!(svg.contains(part), "{part}");
    }
    roxmltree::Document::parse(&svg).unwrap();
    let (plain, _) = render(folder.path(), &sample);
    assert!(!plain.contains("layer-1"));
    let hidden = format!("{},show=no", path.display());
    assert_eq!(render(folder.path(), &[&sample[..], &["--layer", &hidden]].concat()).0, plain);
    for ending in ["png", "pdf"] {
        let out = folder.path().join("map").with_extension(ending);
        let arguments = ["render", "--sample", "europe-2022", "--layer", &layer, "-o", out.to_str().unwrap()];
        assert!(laydown(arguments).status.success());
    }
}

#[test]
fn ranges_and_distances_are_labelled() {
    let folder = tempfile::tempdir().unwrap();
    let options = ["--sample", "europe-2022", "--range", "54.7,20.5:500km,100nmi", "--range", "Spain:300:Test"];
    let (svg, said) = render(folder.path(), &[&options[..], &["--distance", "Madrid:Oslo"]].concat());
    assert_eq!(said, "");
    for part in [">500 km<", ">100 nmi<", ">Test, 300 km<", " km, "] {
        assert!(svg.contains(part), "{part}");
    }
    for wrong in [["--range", "Nowhere at all:5km"], ["--range", "0,0:far"], ["--distance", "Madrid"]] {
        let output = laydown(["render", "-o", folder.path().join("x.svg").to_str().unwrap(), wrong[0], wrong[1]]);
        assert_eq!(output.status.code(), Some(2), "{wrong:?}");
    }
}

#[test]
fn borders_switch_with_the_day() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("old.geojson");
    let feature = |name: &str, from: i32, until: i32| {
        format!(
            r#"{{"type":"Feature","properties":{{"name":"{name}","start":{from},"end":{until}}},"geometry":{{"type":"Polygon","coordinates":[[[-10,38],[-4,38],[-4,42],[-10,42],[-10,38]]]}}}}"#
        )
    };
    let both = [feature("Olde", 1946, 1990), feature("Newe", 1991, 2030)].join(",");
    fs::write(&path, format!(r#"{{"type":"FeatureCollection","features":[{both}]}}"#)).unwrap();
    let layer = format!("{},borders=yes,credit=Somebody", path.display());
    let on = |day: &str| render(folder.path(), &["--sample", "europe-2022", "--day", day, "--layer", &layer]).0;
    let (old, new) = (on("1968-06-30"), on("2022-02-13"));
    assert!(
        old.contains(">Olde<") && !old.contains(">Newe<") && old.contains("Borders on 30 June 1968: old (Somebody).")
    );
    assert!(new.contains(">Newe<") && !new.contains(">Olde<") && !new.contains("Borders of 2018"));
}

#[test]
fn datasets_keep_their_layers() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).display().to_string();
    assert!(laydown(["convert", "--sample", "article-2022-02-13", "-o", &at("ds")]).status.success());
    let package = folder.path().join("ds/datapackage.json");
    let mut json: serde_json::Value = serde_json::from_str(&fs::read_to_string(&package).unwrap()).unwrap();
    json["laydown"]["texts"] = serde_json::json!({ "layer": "zones.geojson,sha256=0123456789abcdef" });
    fs::write(&package, json.to_string()).unwrap();
    fs::write(folder.path().join("ds/zones.geojson"), ZONES).unwrap();
    let (svg, said) = render(folder.path(), &[&at("ds")]);
    assert!(svg.contains("id=\"layer-1-1\"") && said.contains("has changed"), "{said}");
    let (svg, _) = render(folder.path(), &[&at("ds"), "--layer", "none"]);
    assert!(!svg.contains("layer-1"));
    assert!(laydown(["convert", &at("ds"), "-o", &at("other")]).status.success());
    let kept = fs::read_to_string(folder.path().join("other/datapackage.json")).unwrap();
    assert!(kept.contains("zones.geojson,sha256=0123456789abcdef"), "{kept}");
    fs::remove_file(folder.path().join("ds/zones.geojson")).unwrap();
    let (svg, said) = render(folder.path(), &[&at("ds")]);
    assert!(svg.contains("<title>") && said.contains("cannot be read"), "{said}");
    json["laydown"]["texts"] = serde_json::json!({ "layer": "a.kml,color=red" });
    fs::write(&package, json.to_string()).unwrap();
    let output = laydown(["validate", &at("ds")]);
    assert!(String::from_utf8_lossy(&output.stdout).contains("laydown.texts"));
}

/// The article's dataset with a layer of that path in it.
fn listing(home: &Path, path: &str) -> std::path::PathBuf {
    let dataset = home.join("dataset");
    let _ = fs::remove_dir_all(&dataset);
    let made = laydown(["convert", "--sample", "article-2022-02-13", "-o", dataset.to_str().unwrap()]);
    assert!(made.status.success());
    let about = dataset.join("datapackage.json");
    let mut json: serde_json::Value = serde_json::from_slice(&fs::read(&about).unwrap()).unwrap();
    json["laydown"]["texts"] = serde_json::json!({ "layer": path });
    fs::write(about, json.to_string()).unwrap();
    fs::write(dataset.join("inside.geojson"), ZONES).unwrap();
    dataset
}

#[test]
fn a_dataset_lists_only_layers_that_lie_in_its_folder() {
    let home = tempfile::tempdir().unwrap();
    let outside = home.path().join("outside.geojson");
    fs::write(&outside, ZONES).unwrap();
    let whole = outside.to_str().unwrap();
    let drawn =
        |dataset: &Path, options: &[&str]| render(home.path(), &[&[dataset.to_str().unwrap()], options].concat());
    let (svg, said) = drawn(&listing(home.path(), "inside.geojson"), &[]);
    assert!(svg.contains("<g id=\"layer-1\"") && !said.contains("outside"), "{said}");
    for path in ["../outside.geojson", whole, "./../dataset/../outside.geojson"] {
        let dataset = listing(home.path(), path);
        let (svg, said) = drawn(&dataset, &[]);
        assert!(
            !svg.contains("<g id=\"layer-1\"") && said.contains("lies outside the dataset’s folder"),
            "{path}: {said}"
        );
        // Whoever asks for it has it.
        assert!(drawn(&dataset, &["--layer", whole]).0.contains("<g id=\"layer-1\""), "{path}");
        // What draws no map reads no layers.
        assert_eq!(String::from_utf8_lossy(&laydown(["query", dataset.to_str().unwrap()]).stderr), "");
    }
    #[cfg(unix)]
    {
        let dataset = listing(home.path(), "link.geojson");
        std::os::unix::fs::symlink(&outside, dataset.join("link.geojson")).unwrap();
        let (svg, said) = drawn(&dataset, &[]);
        assert!(!svg.contains("<g id=\"layer-1\"") && said.contains("lies outside the dataset’s folder"), "{said}");
    }
}

#[cfg(unix)]
#[test]
fn a_pipe_is_not_a_layer() {
    let home = tempfile::tempdir().unwrap();
    let dataset = listing(home.path(), "pipe");
    let pipe = dataset.join("pipe");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let (_, said) = render(home.path(), &[dataset.to_str().unwrap()]);
    assert!(said.contains("it is not a regular file"), "{said}");
    asked_in_vain(home.path(), &pipe, "it is not a regular file");
}

/// What is asked for by name is drawn, or nothing is.
fn asked_in_vain(home: &Path, layer: &Path, why: &str) {
    let out = home.join("vain.svg");
    let arguments =
        ["render", "--sample", "europe-2022", "-o", out.to_str().unwrap(), "--layer", layer.to_str().unwrap()];
    let output = laydown(arguments);
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.code() == Some(1) && said.contains(why) && !out.exists(), "{said}");
}

#[test]
fn without_a_layer_that_is_asked_for_nothing_is_drawn() {
    let home = tempfile::tempdir().unwrap();
    asked_in_vain(home.path(), &home.path().join("nowhere.geojson"), "cannot be read");
    let broken = home.path().join("broken.geojson");
    fs::write(&broken, "{\"type\":").unwrap();
    asked_in_vain(home.path(), &broken, "broken.geojson");
}
