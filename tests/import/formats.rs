//! One table in every format enters as the same records; a workbook as DMDC publishes it; movements.

#![allow(
    clippy::unwrap_used,
    clippy::pedantic,
    reason = "a test stops at the first surprise, and is short rather than strict"
)]

use crate::import_support;
use import_support::{TABLE, csv, ods, xlsx, zip};
use laydown::{
    import::{Codes, DoubtKind, GridForm, Import, Recipe, Watch},
    model::{Code, Component, Dataset, Day, Estimate, Host, Scope},
};

const TODAY: Day = Day::ymd(2026, 11, 1);

fn open(name: &str, bytes: Vec<u8>) -> Import {
    let watch = Watch::default();
    let mut import = Import::of_bytes(name, bytes, TODAY, &watch).unwrap();
    if import.recipe().sender.is_empty() {
        import.set("sender", "USA", &watch).unwrap();
    }
    import
}

/// What a dataset says, without where it says it.
fn said(data: &Dataset) -> Vec<String> {
    data.strengths.iter().map(|s| format!("{} {} {} {:?}", s.host, s.day, s.component, s.people.best)).collect()
}

#[test]
fn one_table_in_every_format_is_the_same_records() {
    let text = String::from_utf8(csv(TABLE)).unwrap();
    let json = "[{\"country\":\"Poland\",\"date\":\"2021-12-31\",\"number\":176},{\"country\":\"Germany\",\"date\":\"2021-12-31\",\"number\":35558},{\"country\":\"Atlantis\",\"date\":\"2021-12-31\",\"number\":7}]";
    let utf16: Vec<u8> = std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let mut files = vec![
        ("plain", text.clone().into_bytes()),
        ("semicolons", text.replace(',', ";").into_bytes()),
        ("tabs", text.replace(',', "\t").into_bytes()),
        ("bars", text.replace(',', "|").into_bytes()),
        ("with a mark", format!("\u{feff}{text}").into_bytes()),
        ("UTF-16", utf16),
        ("JSON", json.as_bytes().to_vec()),
        ("workbook", xlsx(&[("one", TABLE)])),
        ("ODS", ods(TABLE)),
        ("zipped", zip(&[("a/b.csv", text.as_bytes())])),
        ("zipped workbook", zip(&[("b.xlsx", &xlsx(&[("one", TABLE)]))])),
    ];
    #[cfg(feature = "parquet")]
    files.push(("Parquet", import_support::parquet(TABLE)));
    files.push(("JSON lines", json.trim_matches(['[', ']']).replace("},{", "}\n{").into_bytes()));
    for (format, bytes) in files {
        // The name says nothing.
        let import = open("table.doc", bytes);
        let expected = ["POL 2021-12-31 all Some(176)", "DEU 2021-12-31 all Some(35558)"];
        assert_eq!(said(&import.dataset()), expected, "{format}");
        assert_eq!(import.unmatched()[0].name, "Atlantis", "{format}");
    }
}

#[test]
fn days_and_counts_are_read_in_many_forms() {
    let rows: import_support::Rows<'_> = &[
        &["country", "date", "number"],
        &["Poland", "11 Feb 2022", "3.000"],
        &["Germany", "11.2.2022", "ca. 1.000"],
        &["Italy", "11. Februar 2022", "1,5 Tsd."],
        &["Latvia", "Ende Februar 2022", "über 70"],
    ];
    let expected = [
        "POL 2022-02-11 all Some(3000)",
        "DEU 2022-02-11 all Some(1000)",
        "ITA 2022-02-11 all Some(1500)",
        "LVA 2022-02 all Some(70)",
    ];
    assert_eq!(said(&open("table", csv(rows)).dataset()), expected);
}

#[test]
fn geojson_has_hosts_numbers_and_places() {
    let import = open("x", std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/corpus/points.geojson")).unwrap());
    assert_eq!(said(&import.dataset()), ["AFG 2018 all Some(14000)"]);
    assert!(import.doubts().is_empty(), "{:?}", import.doubts());
}

/// A workbook as DMDC lays it out: titles, groups of columns, the states at home, the countries abroad, totals among them.
fn dmdc() -> Vec<u8> {
    let rows: import_support::Rows<'_> = &[
        &["Number of Military and DoD Appropriated Fund (APF) Civilian Personnel Permanently Assigned"],
        &["By Duty Location and Service/Component (as of December 31, 2021)"],
        &[],
        &["", "", "ACTIVE DUTY", "", "", "", "NATIONAL GUARD/RESERVE", ""],
        &["", "LOCATION", "ARMY", "NAVY", "AIR FORCE/SPACE FORCE", "TOTAL", "ARMY NATIONAL GUARD", "TOTAL"],
        &["UNITED STATES"],
        &["", "GEORGIA", "100", "5", "6", "111", "0", "0"],
        &["UNITED STATES TOTAL", "", "100", "5", "6", "111", "0", "0"],
        &["OVERSEAS"],
        &["", "GERMANY", "21863", "410", "12960", "35233", "12", "438"],
        &["", "IRAQ*", "*", "*", "*", "*", "*", "*"],
        &["", "MONTENEGRO (2006 - 2008)", "0", "0", "1", "1", "0", "0"],
        &["", "UNKNOWN", "9", "9", "9", "27", "0", "0"],
        &["OVERSEAS TOTAL", "", "21863", "410", "12961", "35234", "12", "438"],
        &["GRAND TOTAL", "", "1", "1", "1", "1", "1", "1"],
    ];
    xlsx(&[("Notes", &[&["see next sheet"]]), ("2021-12", rows)])
}

#[test]
fn the_workbook_of_dmdc_is_recognised() {
    let import = open("report.xlsx", dmdc());
    assert_eq!(import.recipe().name, "dmdc-workbook");
    let data = import.dataset();
    let of = |host: &str, component: Component| {
        let found = data.strengths.iter().find(|s| s.host.to_string() == host && s.component == component);
        found.map(|s| (s.people, s.day.to_string()))
    };
    let day = "2021-12-31".to_owned();
    assert_eq!(of("DEU", Component::All), Some((Estimate::exact(35_233), day.clone())));
    assert_eq!(of("DEU", Component::AirForce), Some((Estimate::exact(12_960), day.clone())));
    assert_eq!(of("DEU", Component::Reserve), Some((Estimate::exact(438), day.clone())));
    assert_eq!(of("MNE", Component::All), Some((Estimate::exact(1), day)));
    assert_eq!(of("IRQ", Component::All), None, "a star is no number and no zero");
    assert_eq!(of("GEO", Component::All), None, "the state at home is not the country");
    assert!(data.strengths.iter().all(|s| s.people.best != Some(111) && s.people.best != Some(35_234)));
    assert!(import.unmatched().is_empty());
    let unknown =
        data.strengths.iter().find(|s| s.host_text == "Unknown place" && s.component == Component::All).unwrap();
    assert_eq!((unknown.host, unknown.people), (Host::Unplaced, Estimate::exact(27)));
}

/// The layout of the workbook of December 2025, and of that of September 2010 as it was made in 2017: two columns for where, the first of
/// which says only home or abroad, cells merged downwards, and the day of a source beside that of the counts.
#[test]
fn the_workbook_of_dmdc_as_it_is_laid_out_today() {
    let made = |day: &str, place: &str| {
        let (day, sources) =
            (format!("As of {day}"), "Sources: Master File, CTS Deployment File (as of November 2016)");
        let rows: import_support::Rows<'_> = &[
            &["Number of Military and DoD Appropriated Fund (APF) Civilian Personnel"],
            &["By Assigned Duty Location and Service/Component"],
            &[&day],
            &[sources],
            &["LOCATION", place, "ACTIVE DUTY", "", "", "", "", "NATIONAL GUARD / RESERVE", "", "GRAND TOTAL"],
            &["", "", "ARMY", "NAVY", "MARINE CORPS", "AIR FORCE", "TOTAL", "ARMY RESERVE", "TOTAL", ""],
            &["UNITED STATES", "ALABAMA", "1", "1", "1", "1", "4", "1", "1", "5"],
            &["", "GEORGIA", "1", "1", "1", "1", "4", "1", "1", "5"],
            &["UNITED STATES TOTAL", "", "2", "2", "2", "2", "8", "2", "2", "10"],
            &["OVERSEAS", "AFGHANISTAN", "50164", "4721", "20566", "6418", "81875", "3994", "17404", "99279"],
            &["", "GERMANY", "38000", "1", "1", "1", "38003", "0", "0", "38003"],
            &["", "GERMANY, FEDERAL REPUBLIC OF", "7", "0", "0", "0", "7", "0", "0", "7"],
            &["", "ZZ-UNKNOWN", "2", "0", "0", "0", "2", "0", "0", "2"],
            &["OVERSEAS TOTAL", " ", "88173", "1", "1", "1", "1", "1", "1", "1"],
        ];
        open("report.xlsx", xlsx(&[("LOCATION COUNTRY REPORT", rows)]))
    };
    for (day, place, on, scope) in [
        ("September 30, 2010", "LOCATION STATE / COUNTRY", "2010-09-30", Scope::Unspecified),
        ("December 31, 2025", "DUTY STATE / COUNTRY", "2025-12-31", Scope::Assigned),
    ] {
        let import = made(day, place);
        assert_eq!(import.recipe().name, "dmdc-workbook");
        assert!(import.unmatched().is_empty(), "{:?}", import.unmatched());
        let data = import.dataset();
        let all = |host: &str, text: &str| {
            let here = |s: &&laydown::model::Strength| s.host.to_string() == host && s.host_text == text;
            let found = data.strengths.iter().filter(here).find(|s| s.component == Component::All).unwrap();
            (found.people, found.day.to_string(), found.scope)
        };
        assert_eq!(all("AFG", ""), (Estimate::exact(81_875), on.to_owned(), scope));
        assert_eq!(all("DEU", "").0, Estimate::exact(38_003));
        assert_eq!(all("", "West Germany").0, Estimate::exact(7), "beside Germany it stands apart, as no rival");
        assert_eq!(all("", "Unknown place").0, Estimate::exact(2));
        assert!(data.strengths.iter().all(|s| s.host.to_string() != "USA" && s.host.to_string() != "GEO"));
    }
}

#[test]
fn movements_with_their_stages() {
    let text = "id,sender,origin,host,day,people,stage,command,unit\n\
        a,USA,DEU,POL,2022-02-02,\"1,700\",announced,national,82nd\n\
        a,USA,DEU,POL,2022-02-13,~1133,arrived,national,82nd\n\
        b,USA,Vilseck,ROU,2022-02-02,1000,ordered,national,2 CR\n\
        b,USA,DEU,ROU,2022-02-02,1000,vanished,national,2 CR\n";
    let mut import = open("moves.csv", text.as_bytes().to_vec());
    let mut recipe = import.recipe().clone();
    recipe.movement = laydown::import::Mapping::column("id");
    import.use_recipe(recipe, &Watch::default()).unwrap();
    let data = import.dataset();
    assert_eq!((data.movements.len(), data.stages.len()), (2, 3));
    assert_eq!(data.movements[0].origin.country, Some(Code::new("DEU")));
    assert_eq!((data.movements[1].origin.country, data.movements[1].origin.place.as_str()), (None, "Vilseck"));
    assert_eq!(data.stages[1].people, Estimate::about(1133));
    assert_eq!(import.problems()[0].line, Some(5));
    assert_eq!(import.problems()[0].column.as_deref(), Some("stage"));
}

#[test]
fn states_of_the_past_and_decisions_about_names() {
    let text = "country,date,number\nGDR,1985-12-31,30\nCzechoslovakia,1985-12-31,20\nUSSR,1985-12-31,50\nWest Germany,1985-12-31,240000\nNowhere,1985-12-31,1\n";
    let watch = Watch::default();
    let mut import = open("past.csv", text.as_bytes().to_vec());
    let hosts = |import: &Import| -> Vec<(String, String)> {
        import.dataset().strengths.iter().map(|s| (s.host.to_string(), s.host_text.to_string())).collect()
    };
    let pair = |a: &str, b: &str| (a.to_owned(), b.to_owned());
    // The two Germanies would be rivals in one host: they stand apart.
    let expected = vec![
        pair("", "German Democratic Republic"),
        pair("", "Czechoslovakia"),
        pair("RUS", "Soviet Union"),
        pair("", "West Germany"),
    ];
    assert_eq!(hosts(&import), expected);
    let name = &import.unmatched()[0];
    assert_eq!((name.name.as_str(), name.rows, name.lines[0]), ("Nowhere", 1, 6));
    import.place("Nowhere", Some(Code::new("POL")), &watch).unwrap();
    import.place("GDR", Some(Code::new("DEU")), &watch).unwrap();
    import.place("West Germany", None, &watch).unwrap();
    assert_eq!(
        hosts(&import),
        vec![pair("DEU", ""), pair("", "Czechoslovakia"), pair("RUS", "Soviet Union"), pair("POL", "")]
    );
    assert!(import.unmatched().is_empty() && import.recipe().places.len() == 3);
}

#[test]
fn doubts_are_marked_and_accepted_ones_mended() {
    let text = "country,date,number,source\nPoland,2021-12-31,176,A\nPoland,2021-12-31,176,A\nItaly,2021-12-31,0,NA\nUnited States,2021-12-31,1000000,A\n\
        Total,2021-12-31,5,A\nSpain,2050-01-01,5,A\nNorway,2021-12-31,5,Interpolation\n";
    let mut import = open("doubts.csv", text.as_bytes().to_vec());
    let kinds: Vec<(DoubtKind, u32)> =
        import.doubts().iter().map(|d| (d.kind, import.draft().row(d.row).unwrap().line)).collect();
    use DoubtKind::*;
    assert_eq!(kinds, [(Duplicate, 3), (Zero, 4), (Own, 5), (Total, 6), (Day, 7), (Imputed, 8)]);
    // Undecided they enter, unsure and with a note; the total has no host.
    let data = import.dataset();
    assert_eq!(data.strengths.len(), 6);
    assert!(data.strengths[1].evidence.note.contains("line 2"), "{}", data.strengths[1].evidence.note);
    assert!(import.unmatched().is_empty(), "a total is no unknown name");
    for kind in DoubtKind::ALL {
        import.accept(*kind, true);
    }
    assert_eq!(said(&import.dataset()), ["POL 2021-12-31 all Some(176)"]);
    assert_eq!(import.report().left_out, 6);
}

/// Delimited text passes a row of more than 1 MB over; of other forms the beginning of the text is kept, and said to be no more than that.
#[test]
fn a_text_that_is_cut_is_an_issue_with_its_line() {
    let long = "x".repeat(1_100_000);
    let rows: import_support::Rows<'_> = &[
        &["country", "date", "number", "source", "remarks"],
        &["Poland", "2021-12-31", "176", "A", &long],
        &["Germany", "2021-12-31", "35558", &long, ""],
    ];
    let object = |row: &&[&str]| {
        let fields = rows[0].iter().zip(*row).map(|(name, text)| format!("{name:?}:{text:?}"));
        format!("{{{}}}", fields.collect::<Vec<_>>().join(","))
    };
    let json = format!("[{}]", rows[1..].iter().map(object).collect::<Vec<_>>().join(","));
    let mut files = vec![json.into_bytes()];
    #[cfg(feature = "parquet")]
    files.push(import_support::parquet(rows));
    for bytes in files {
        let import = open("table", bytes);
        // Nobody reads the remarks.
        let cut: Vec<(DoubtKind, Option<u32>)> =
            import.doubts().iter().map(|d| (d.kind, import.draft().row(d.row).map(|row| row.line))).collect();
        let line = if import.form() == GridForm::Json { 2 } else { 3 };
        assert_eq!(cut, [(DoubtKind::Cut, Some(line))]);
        assert_eq!(
            import.tell(&import.doubts()[0]),
            "the text is longer than 1 MB: its first 1,000 characters are imported"
        );
        let data = import.dataset();
        assert_eq!(said(&data), ["POL 2021-12-31 all Some(176)", "DEU 2021-12-31 all Some(35558)"]);
        assert!(data.strengths[1].evidence.note.contains("1 MB"), "{}", data.strengths[1].evidence.note);
    }
}

#[test]
fn a_recipe_survives_its_file() {
    for recipe in Recipe::ready() {
        assert_eq!(Recipe::read(&recipe.write()).unwrap(), recipe);
        assert!(!recipe.about.is_empty() || recipe.name == "country-date-number");
    }
    assert_eq!(Recipe::ready().len(), 5);
    assert!(Recipe::read("{\"recipe\": 9}").unwrap_err().to_string().contains("newer"));
    assert!(Recipe::read("{\"hots\": {}}").unwrap_err().to_string().contains("hots"));
    let codes = Recipe::named("troopdata-quarterly").unwrap().host.columns[0].codes;
    assert_eq!(codes, Some(Codes::Gw));
    assert!(matches!(open("x", csv(TABLE)).dataset().strengths[0].host, Host::Country(_)));
}

/// Days as other programs write them: times of every unit, with and without a zone, dates, the old twelve bytes; and numbers with decimals.
#[cfg(feature = "parquet")]
#[test]
fn times_of_every_unit_are_days() {
    use parquet::data_type::{ByteArray, ByteArrayType, Int32Type, Int64Type, Int96, Int96Type};
    use parquet::file::writer::SerializedFileWriter;
    let schema = "message t { REQUIRED BYTE_ARRAY country (STRING); REQUIRED INT64 ns (TIMESTAMP(NANOS,true));
        REQUIRED INT64 ns_local (TIMESTAMP(NANOS,false)); REQUIRED INT64 us (TIMESTAMP(MICROS,true));
        REQUIRED INT64 us_local (TIMESTAMP(MICROS,false)); REQUIRED INT64 ms (TIMESTAMP(MILLIS,true));
        REQUIRED INT64 ms_local (TIMESTAMP(MILLIS,false)); REQUIRED INT32 date (DATE); REQUIRED INT96 old;
        REQUIRED INT32 people (DECIMAL(9,2)); REQUIRED INT64 troops (DECIMAL(18,0)); }";
    let schema = std::sync::Arc::new(parquet::schema::parser::parse_message_type(schema).unwrap());
    let mut file = Vec::new();
    let mut writer = SerializedFileWriter::new(&mut file, schema, Default::default()).unwrap();
    let mut group = writer.next_row_group().unwrap();
    // 13 February 2022 in the evening, and 31 December 1969 just before midnight.
    let (day, seconds) = ([19_036, -1], [19_036_i64 * 86_400 + 80_000, -1]);
    let mut column = group.next_column().unwrap().unwrap();
    column.typed::<ByteArrayType>().write_batch(&["Poland", "Poland"].map(ByteArray::from), None, None).unwrap();
    column.close().unwrap();
    for unit in [1_000_000_000, 1_000_000_000, 1_000_000, 1_000_000, 1_000, 1_000] {
        let mut column = group.next_column().unwrap().unwrap();
        column.typed::<Int64Type>().write_batch(&seconds.map(|s| s * unit), None, None).unwrap();
        column.close().unwrap();
    }
    let mut column = group.next_column().unwrap().unwrap();
    column.typed::<Int32Type>().write_batch(&day, None, None).unwrap();
    column.close().unwrap();
    let mut column = group.next_column().unwrap().unwrap();
    let old = day.map(|day| {
        let mut value = Int96::new();
        // Days of Julius Scaliger, and nothing of the day.
        value.set_data(0, 0, (day + 2_440_588) as u32);
        value
    });
    column.typed::<Int96Type>().write_batch(&old, None, None).unwrap();
    column.close().unwrap();
    let mut column = group.next_column().unwrap().unwrap();
    column.typed::<Int32Type>().write_batch(&[170_000, 250], None, None).unwrap();
    column.close().unwrap();
    let mut column = group.next_column().unwrap().unwrap();
    column.typed::<Int64Type>().write_batch(&[1_700, 25], None, None).unwrap();
    column.close().unwrap();
    group.close().unwrap();
    writer.close().unwrap();
    let import = Import::look("t.parquet", file, Day::ymd(2026, 11, 1), &Watch::default()).unwrap();
    let days = |day: &str| vec![day.to_owned(); 8];
    let row =
        |day, numbers: [&str; 2]| [vec!["Poland".to_owned()], days(day), numbers.map(str::to_owned).to_vec()].concat();
    assert_eq!(import.table().rows(9), [row("2022-02-13", ["1700.00", "1700"]), row("1969-12-31", ["2.50", "25"])]);
}
