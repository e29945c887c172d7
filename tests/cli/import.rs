//! `import`: a foreign table becomes a dataset.

use super::laydown;
use std::{fs, path::Path, process::Output};
use tempfile::TempDir;

const TABLE: &str = "country;date;number\nPoland;31.12.2021;176\nViet Nam, South;31.12.2021;5\nAtlantis;31.12.2021;7\nItaly;31.02.2022;1\nItaly;2022;\n";

fn folder() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("table.csv"), TABLE).unwrap();
    folder
}

fn import(folder: &Path, arguments: &[&str]) -> Output {
    let table = folder.join("table.csv");
    let mut all = vec!["import", table.to_str().unwrap()];
    all.extend(arguments);
    laydown(all)
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[test]
fn what_cannot_be_known_is_asked_with_its_flag() {
    let folder = folder();
    let output = import(folder.path(), &[]);
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).contains("--sender USA"), "{}", text(&output.stderr));
    assert_eq!(text(&output.stderr).lines().count(), 1);
}

#[test]
fn a_table_becomes_a_dataset_and_does_so_again() {
    let folder = folder();
    let [one, two] = ["one", "two"].map(|name| folder.path().join(name));
    let places = ["--place", "Atlantis=", "--place", "Viet Nam, South=VNM"];
    let mut first = vec!["--sender", "USA", "--set", "scope=assigned", "-o", one.to_str().unwrap()];
    first.extend(places);
    let output = import(folder.path(), &first);
    assert!(output.status.success(), "{}", text(&output.stderr));
    let said = text(&output.stdout);
    assert!(said.contains("table.csv:5 column \"date\"") && said.contains("31.02.2022"), "{said}");
    let strengths = fs::read_to_string(one.join("strengths.csv")).unwrap();
    assert!(
        strengths.contains("USA,POL,,,,,2021-12-31") && strengths.contains("VNM") && !strengths.contains("Atlantis"),
        "{strengths}"
    );
    let manifest = fs::read_to_string(one.join("datapackage.json")).unwrap();
    assert!(
        manifest.contains("\"import\"") && manifest.contains("\"Atlantis\": null") && manifest.contains("table.csv")
    );
    // The recipe with all decisions stands in the dataset.
    let again = one.join("datapackage.json");
    let output = import(folder.path(), &["--recipe", again.to_str().unwrap(), "-o", two.to_str().unwrap()]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    for file in ["strengths.csv", "sources.csv", "datapackage.json"] {
        assert_eq!(fs::read(one.join(file)).unwrap(), fs::read(two.join(file)).unwrap(), "{file}");
    }
    assert!(laydown([Path::new("validate"), &one]).status.success());
    // What stands there is not written over unasked.
    let output = import(folder.path(), &first);
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).contains("--force"));
    first.push("--force");
    assert!(import(folder.path(), &first).status.success());
}

#[test]
fn findings_are_data_too() {
    let folder = folder();
    let recipe = folder.path().join("recipe.json");
    let output =
        import(folder.path(), &["--sender", "USA", "--format", "json", "--recipe-out", recipe.to_str().unwrap()]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!((report["rows"].as_u64(), report["entered"].as_u64()), (Some(5), Some(2)));
    assert_eq!(report["unmatched"][0]["name"], "Atlantis");
    assert_eq!(report["unmatched"][0]["lines"][0], 4);
    assert_eq!(report["problems"][0]["line"], 5);
    let recipe = fs::read_to_string(recipe).unwrap();
    assert!(recipe.contains("\"USA\"") && recipe.contains("\"country\""), "{recipe}");
}

#[test]
fn wrong_usage_and_wrong_files_say_what_to_do() {
    let folder = folder();
    for (arguments, code) in [
        (vec!["--accept", "wrong"], 2),
        (vec!["--set", "nothing=1"], 2),
        (vec!["--place", "Atlantis"], 2),
        (vec!["--place", "Atlantis=Nowhere"], 2),
        (vec!["--recipe", "no-such-recipe"], 2),
        (vec!["--sender", "USA", "--set", "people=nothing"], 1),
    ] {
        let output = import(folder.path(), &arguments);
        assert_eq!(output.status.code(), Some(code), "{arguments:?}: {}", text(&output.stderr));
        assert_eq!(text(&output.stderr).lines().count(), 1, "{arguments:?}: {}", text(&output.stderr));
    }
    let output = laydown([Path::new("import"), &folder.path().join("gone.csv")]);
    assert_eq!(output.status.code(), Some(1));
    fs::write(folder.path().join("picture.csv"), b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR").unwrap();
    let output = laydown([Path::new("import"), &folder.path().join("picture.csv")]);
    assert!(
        output.status.code() == Some(1) && text(&output.stderr).contains("save it as CSV"),
        "{}",
        text(&output.stderr)
    );
}

#[test]
fn the_report_says_what_is_taken_for_what_and_what_waits() {
    let folder = folder();
    let table = "Pays;Date;Personnel;Remarque\nPologne;31.12.2021;über 70;a\nSous-total;31.12.2021;70;b\n";
    fs::write(folder.path().join("table.csv"), table).unwrap();
    let waiting = text(&import(folder.path(), &[]).stdout);
    assert!(waiting.contains("2 lines below the header, not read until the questions are answered"), "{waiting}");
    assert!(!waiting.contains("0 rows"), "{waiting}");
    let said = text(&import(folder.path(), &["--sender", "FRA"]).stdout);
    assert!(
        said.contains("Columns: sender FRA for all, host “Pays”, day “Date”, people “Personnel”")
            && said.contains("Ignored: Remarque"),
        "{said}"
    );
    // A total is skipped, whether that is accepted or not, and the report says so.
    assert!(said.contains("Issue total: 1 row, fix: drop (skipped: no country)"), "{said}");
    assert!(said.contains("1 imported, 1 skipped; 0 invalid rows"), "{said}");
    let output = import(folder.path(), &["--sender", "FRA", "--set", "host=Pays"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("--set \"host.column=Pays\""), "{}", text(&output.stderr));
}

#[test]
fn a_day_of_publication_is_carried_by_the_recipe() {
    let folder = folder();
    let out = folder.path().join("out");
    let flags = ["--sender", "USA", "--set", "published=2022-02-03", "-o", out.to_str().unwrap()];
    let output = import(folder.path(), &flags);
    assert!(output.status.success(), "{}", text(&output.stderr));
    assert!(fs::read_to_string(out.join("sources.csv")).unwrap().contains("2022-02-03"));
    let output = import(folder.path(), &["--sender", "USA", "--set", "published=soon"]);
    assert_eq!(output.status.code(), Some(2));
    let table = "country;date;number;published\nPoland;31.12.2021;176;2022-02-03\n";
    fs::write(folder.path().join("table.csv"), table).unwrap();
    let flags = ["--sender", "USA", "--force", "-o", out.to_str().unwrap()];
    assert!(import(folder.path(), &flags).status.success());
    let strengths = fs::read_to_string(out.join("strengths.csv")).unwrap();
    assert!(strengths.contains("2021-12-31") && strengths.contains("2022-02-03"), "{strengths}");
}

/// What an analyst must not be misled by: parts added to their whole, people withheld as nobody, people without a place as none.
#[test]
fn wholes_withheld_numbers_and_people_without_a_place_are_told_apart() {
    let folder = TempDir::new().unwrap();
    let table = "Location,Date,Army,Civilian,Total troops\nPoland,2021-12-31,100,40,176\nIraq*,2021-12-31,0,0,0\nKuwait (See table 2),2021-12-31,0,0,0\n\
        ZZ-UNKNOWN,2021-12-31,5,0,27\nGermany,2021-12-31,0,0,0\n";
    fs::write(folder.path().join("table.csv"), table).unwrap();
    let made = folder.path().join("made");
    let accept = ["--sender", "USA", "--set", "scope=assigned", "--accept", "zero", "-o", made.to_str().unwrap()];
    let output = import(folder.path(), &accept);
    assert!(output.status.success(), "{}", text(&output.stderr));
    assert!(text(&output.stdout).contains("6 rows, fix: missing"), "{}", text(&output.stdout));
    let of = |arguments: &[&str]| text(&laydown(["query", made.to_str().unwrap()].iter().chain(arguments)).stdout);
    let poland = of(&["--explain", "POL"]);
    assert!(poland.contains("reported  176\n            = 176 (United States, reported"), "{poland}");
    assert!(!poland.contains("+ 100") && poland.contains("assigned, army"), "{poland}");
    let all = of(&[]);
    assert!(
        all.contains(
            "Levels without a single country (not in the sums above):\n  Unknown place: 27 reported on 31 Dec 2021, United States, assigned"
        ),
        "{all}"
    );
    assert!(all.contains("Germany") && !all.contains("Iraq") && !all.contains("Kuwait"), "{all}");
    let picture = folder.path().join("map.svg");
    assert!(laydown(["render", made.to_str().unwrap(), "-o", picture.to_str().unwrap()]).status.success());
    let svg = fs::read_to_string(&picture).unwrap();
    assert!(svg.contains("Present, assigned: 176") && svg.contains("Not on the map: 27 (Unknown place)"));
    let later = ["render", made.to_str().unwrap(), "--day", "2024-01-01", "-o", picture.to_str().unwrap()];
    assert!(laydown(later).status.success());
    assert!(
        fs::read_to_string(&picture).unwrap().contains("some last reported more than 400"),
        "an old number says so"
    );
}

#[test]
fn bases_of_one_host_add_up_and_keep_their_places() {
    let folder = tempfile::tempdir().unwrap();
    let table = "country,base,unit,lat,lon,date,troops\n\
                 Germany,Ramstein,USAFE,49.44,7.60,2021-12-31,100\n\
                 Germany,Grafenwoehr,7ATC,49.70,11.90,2021-12-31,100\n\
                 Germany,Stuttgart,EUCOM,48.73,9.08,2021-12-31,100\n\
                 Poland,Powidz,,52.38,17.85,2021-12-31,200\n";
    fs::write(folder.path().join("table.csv"), table).unwrap();
    let made = folder.path().join("made");
    let output = import(folder.path(), &["--sender", "USA", "-o", made.to_str().unwrap()]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    let said = text(&output.stdout);
    assert!(!said.contains("duplicate"), "equal numbers in different bases are no duplicates: {said}");
    let query =
        |by: &str| text(&laydown(["query", made.to_str().unwrap(), "--group-by", by, "--format", "csv"]).stdout);
    assert!(query("host").contains("DEU,Germany,,,,,,,,,300,300,300"), "{}", query("host"));
    assert!(query("place").contains("Ramstein,Ramstein,,,,,,,,,100,100,100"), "{}", query("place"));
    assert!(query("unit").contains("EUCOM,EUCOM,,,,,,,,,100,100,100"), "{}", query("unit"));
    assert!(fs::read_to_string(made.join("strengths.csv")).unwrap().contains("Powidz,52.38,17.85"));
}

#[test]
fn a_table_comes_through_a_pipe() {
    let folder = tempfile::tempdir().unwrap();
    let piped = |bytes: &[u8], arguments: &[&str]| {
        let mut command = assert_cmd::Command::new(env!("CARGO_BIN_EXE_laydown"));
        command.args(["import", "-", "--sender", "USA"]).args(arguments).write_stdin(bytes).output().unwrap()
    };
    let made = folder.path().join("made");
    let output = piped(TABLE.as_bytes(), &["--set", "scope=assigned", "-o", made.to_str().unwrap()]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    assert!(text(&output.stdout).starts_with("standard input: 5 rows"), "{}", text(&output.stdout));
    let manifest = fs::read_to_string(made.join("datapackage.json")).unwrap();
    assert!(manifest.contains("Imported from standard input."), "{manifest}");
    let again = folder.path().join("again");
    let recipe = made.join("datapackage.json");
    let output = piped(TABLE.as_bytes(), &["--recipe", recipe.to_str().unwrap(), "-o", again.to_str().unwrap()]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    assert_eq!(fs::read(made.join("strengths.csv")).unwrap(), fs::read(again.join("strengths.csv")).unwrap());
    // What came before the pipe has failed.
    let none = folder.path().join("none");
    let half = "country;date;number\nPoland;31.12.2021;176\nItaly;31.1";
    for (bytes, says) in
        [("", "nothing came in"), (half, "ends within line 3"), ("[{\"country\":\"Po", "cannot be read as JSON")]
    {
        let output = piped(bytes.as_bytes(), &["-o", none.to_str().unwrap()]);
        assert_eq!(output.status.code(), Some(1), "{bytes}");
        assert!(text(&output.stderr).contains(says) && !none.exists(), "{bytes}: {}", text(&output.stderr));
    }
}

#[test]
fn a_dataset_is_saved_though_nobody_reads_the_report() {
    let folder = folder();
    let (table, made) = (folder.path().join("table.csv"), folder.path().join("made"));
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_laydown"));
    command.arg("import").arg(&table).args(["--sender", "USA", "-o"]).arg(&made);
    let mut child = command.stdout(std::process::Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    assert!(child.wait().unwrap().success());
    assert!(fs::read_to_string(made.join("strengths.csv")).unwrap().contains("POL"));
}

/// What is ignored is said with what it is, a column can be taken out of its role, and the sums stay with the dataset.
#[test]
fn ignored_columns_are_told_apart_and_the_sums_are_kept() {
    let folder = tempfile::tempdir().unwrap();
    let table = "country,date,troops,share,female,spend (USD)\n\
                 Poland,2021-12-31,100,0.5,10,3000\nElbonia,2021-12-31,7,0.5,1,9\nItaly,2022-12-31,50,0.5,5,4\n";
    fs::write(folder.path().join("table.csv"), table).unwrap();
    let said = text(&import(folder.path(), &["--sender", "USA"]).stdout);
    assert!(said.contains("share (a share)") && said.contains("spend (USD) (money)"), "{said}");
    let json = |arguments: &[&str]| -> serde_json::Value {
        let flags: Vec<&str> = ["--sender", "USA", "--format", "json"].iter().chain(arguments).copied().collect();
        serde_json::from_slice(&import(folder.path(), &flags).stdout).unwrap()
    };
    let apart =
        serde_json::json!([{ "column": "share", "means": "share" }, { "column": "spend (USD)", "means": "money" }]);
    let report = json(&["--set", "people=troops+female"]);
    assert_eq!(report["told_apart"], apart);
    assert_eq!(report["unused"], serde_json::json!(["share", "spend (USD)"]), "what is added is used");
    assert_eq!(report["sums"]["all"][0]["file"], 173);
    let times = json(&["--set", "people=troops", "--set", "people.times=1000"]);
    assert_eq!(times["sums"]["all"][0]["file"], 157_000);
    let ignored = json(&["--set", "people=troops", "--set", "ignore=Country"]);
    assert!(ignored["questions"].to_string().contains("host.column"), "{}", ignored["questions"]);
    let output = import(folder.path(), &["--sender", "USA", "--set", "ignore=nothing"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("no column “nothing”"), "{}", text(&output.stderr));
    let made = folder.path().join("made");
    let flags = ["--sender", "USA", "--set", "people=troops", "-o", made.to_str().unwrap()];
    assert!(import(folder.path(), &flags).status.success());
    let manifest: serde_json::Value =
        serde_json::from_slice(&fs::read(made.join("datapackage.json")).unwrap()).unwrap();
    let sums = &manifest["laydown"]["import"]["sums"];
    assert_eq!((&sums["all"][0]["file"], &sums["all"][0]["entered"]), (&157.into(), &150.into()));
    assert_eq!(sums["days"][0]["out"]["name"]["people"], 7);
    assert_eq!(sums["days"][1]["map"]["carried"], 100);
}

#[test]
fn a_second_report_of_one_deployment_is_asked_about_and_becomes_a_second_source() {
    let folder = tempfile::tempdir().unwrap();
    let table = folder.path().join("moves.csv");
    let rows = "sender,origin,destination,stage,date,troops,unit,source\n\
        USA,USA,Poland,ordered,2022-02-11,3000,,Reuters\n\
        USA,USA,Romania,ordered,2022-02-11,1000,,Reuters\n\
        USA,,Poland,ordered,2022-02-12,about 3000,,AP\n\
        USA,USA,Poland,ordered,2022-02-20,3000,,AFP\n\
        USA,USA,Poland,arrived,2022-02-11,3000,,BBC\n\
        USA,USA,Romania,ordered,2022-02-11,1000,,Reuters\n\
        USA,USA,Romania,ordered,2022-02-12,1500,,AP\n\
        DEU,,Lithuania,ordered,2022-02-11,350,Artillery,AP\n\
        DEU,,Lithuania,ordered,2022-02-11,350,Infantry,AFP\n";
    fs::write(&table, rows).unwrap();
    let run = |more: &[&str], to: &str| {
        let folder = folder.path().join(to);
        let mut arguments = vec!["import", table.to_str().unwrap(), "--format", "json", "-o", folder.to_str().unwrap()];
        arguments.extend(more);
        let output = super::laydown(arguments);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        let rows = |name: &str| fs::read_to_string(folder.join(name)).unwrap().lines().count() - 1;
        let asked = report["doubts"].as_array().unwrap().iter();
        let asked = asked.filter(|doubt| doubt["kind"] == "second-report").map(|doubt| doubt["line"].as_u64().unwrap());
        (asked.collect::<Vec<_>>(), rows("movements.csv"), rows("stages.csv"), report["sums"]["all"][0]["out"].clone())
    };
    let (asked, movements, stages, _) = run(&[], "asked");
    assert_eq!((asked, movements, stages), (vec![4], 9, 9), "only what may be one deployment");
    let (_, movements, stages, out) = run(&["--accept", "second-report"], "joined");
    assert_eq!((movements, stages, &out["second-report"]["people"]), (8, 9, &3_000.into()));
}
