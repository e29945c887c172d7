//! What is wrong with a foreign table is found, and what is right is left alone: days, workbooks, points, doubled numbers, codes for missing.

#![allow(
    clippy::unwrap_used,
    clippy::pedantic,
    reason = "a test stops at the first surprise, and is short rather than strict"
)]

use crate::import_support;
use laydown::{
    import::{Decision, DoubtKind, Import, Question, Remedy, Watch},
    model::{Dataset, Day, Review},
};

const TODAY: Day = Day::ymd(2026, 11, 1);

fn open(bytes: impl Into<Vec<u8>>) -> Import {
    let watch = Watch::on(2);
    let mut import = Import::of_bytes("table", bytes.into(), TODAY, &watch).unwrap();
    if import.recipe().sender.is_empty() {
        import.set("sender", "USA", &watch).unwrap();
    }
    import
}

fn set(import: &mut Import, key: &str, value: &str) {
    import.set(key, value, &Watch::on(2)).unwrap();
}

fn accept_all(import: &mut Import) {
    DoubtKind::ALL.iter().for_each(|kind| import.accept(*kind, true));
}

/// What a dataset says, without where it says it.
fn said(data: &Dataset) -> Vec<String> {
    data.strengths.iter().map(|s| format!("{} {} {}", s.host, s.day, s.people.best.unwrap_or(-1))).collect()
}

/// Line, kind and fix of all issues.
fn issues(import: &Import) -> Vec<(u32, DoubtKind, Remedy)> {
    import.doubts().iter().map(|d| (import.draft().row(d.row).unwrap().line, d.kind, d.remedy)).collect()
}

fn asked<'i>(import: &'i Import, key: &str) -> Option<&'i Question> {
    import.questions().iter().find(|question| question.key == key)
}

mod days {
    use super::*;

    const BOTH: &[&str] = &[
        "Poland,12/31/2021,4500",
        "Romania,12/01/2021,900",
        "Germany,31/12/2021,35000",
        "Italy,30/11/2021,12000",
        "Spain,25/10/2021,3000",
        "Norway,13/02/2022,700",
        "Latvia,05/02/2022,60",
    ];

    fn table(rows: &[&str]) -> String {
        format!("host,date,troops\n{}\n", rows.join("\n"))
    }

    #[test]
    fn a_column_in_two_orders_is_asked_whichever_comes_first() {
        for rows in [BOTH.to_vec(), [&BOTH[2..], &BOTH[..2]].concat()] {
            let mut import = open(table(&rows));
            let question = asked(&import, "day.order").unwrap();
            assert!(question.needed && question.options == ["dmy", "mdy"], "{question:?}");
            for proof in ["(12/31/2021) has the month first", "(31/12/2021) has the day first", "12/01/2021"] {
                let other = proof.replace("12/01/2021", "05/02/2022");
                assert!(question.text.contains(proof) || question.text.contains(&other), "{proof}: {}", question.text);
            }
            set(&mut import, "day.order", "dmy");
            assert!(asked(&import, "day.order").is_none());
            let mut days = said(&import.dataset());
            days.sort();
            let expected = [
                "DEU 2021-12-31 35000",
                "ESP 2021-10-25 3000",
                "ITA 2021-11-30 12000",
                "LVA 2022-02-05 60",
                "NOR 2022-02-13 700",
                "POL 2021-12-31 4500",
                "ROU 2021-01-12 900",
            ];
            assert_eq!(days, expected);
            // What contradicts the order is an issue with its line, and is no broken row.
            let line = 2 + rows.iter().position(|row| row.starts_with("Poland")).unwrap() as u32;
            assert_eq!(issues(&import), [(line, DoubtKind::Day, Remedy::Keep)]);
            assert!(import.problems().is_empty() && import.tell(&import.doubts()[0]).contains("contradicts the order"));
            accept_all(&mut import);
            assert_eq!(import.dataset().strengths.len(), 7);
        }
    }

    #[test]
    fn two_orders_without_a_day_that_both_read_are_an_issue() {
        let import = open(table(&["Poland,12/31/2021,1", "Germany,31/12/2021,2", "Italy,30/11/2021,3"]));
        assert!(asked(&import, "day.order").is_some_and(|question| !question.needed));
        assert_eq!(issues(&import), [(2, DoubtKind::Day, Remedy::Keep)]);
        assert_eq!(said(&import.dataset()), ["POL 2021-12-31 1", "DEU 2021-12-31 2", "ITA 2021-11-30 3"]);
    }

    #[test]
    fn the_last_of_many_rows_decides_as_the_first_would() {
        let many = |row: usize| format!("Poland,{:02}/{:02}/{},{row}", row % 12 + 1, row % 11 + 1, 1950 + row / 144);
        let mut rows: Vec<String> = (0..9_000).map(many).collect();
        let open_order = open(table(&rows.iter().map(String::as_str).collect::<Vec<_>>()));
        assert!(asked(&open_order, "day.order").is_some_and(|question| question.needed));
        let first = |rows: &[String]| {
            let import = open(table(&rows.iter().map(String::as_str).collect::<Vec<_>>()));
            (
                asked(&import, "day.order").map(|q| q.text.clone()),
                said(&import.dataset()).into_iter().find(|s| s.ends_with(" 13")),
            )
        };
        rows.push("Poland,31/12/2021,1".to_owned());
        assert_eq!(first(&rows), (None, Some("POL 1950-03-02 13".to_owned())), "2/3 is 2 March");
        // A proof of the first order far from one of the other.
        rows.insert(0, "Poland,13/12/2021,1".to_owned());
        rows.push("Poland,12/14/2021,1".to_owned());
        let question = first(&rows).0.unwrap();
        assert!(question.contains("line 2 (13/12/2021)") && question.contains("line 9004 (12/14/2021)"), "{question}");
    }

    #[test]
    fn a_count_is_never_offered_as_a_day() {
        let import = open("country,number\nPoland,36000\nItaly,12000\nSpain,35000\n");
        let question = asked(&import, "day").unwrap();
        assert!(question.needed && question.options.is_empty() && question.flag == "--set day=2021-12-31");
        assert!(asked(&import, "day.column").is_none());
        let import = open(
            "country,founded,number\nPoland,2001-05-06,36000\nItaly,soon,12000\nSpain,2001-02-02,35000\nMalta,2001-01-01,5\n",
        );
        assert_eq!(asked(&import, "day.column").unwrap().options, ["founded"]);
    }

    #[test]
    fn years_of_two_digits_may_stand_first() {
        let import = open(table(&["Poland,21-12-31,1", "Italy,21-11-30,2", "Spain,22-01-05,3"]));
        assert_eq!(said(&import.dataset()), ["POL 2021-12-31 1", "ITA 2021-11-30 2", "ESP 2022-01-05 3"]);
        assert!(issues(&import).is_empty() && asked(&import, "day.order").is_none());
        let mut import = open(table(&["Poland,05-06-07,1"]));
        assert_eq!(asked(&import, "day.order").unwrap().options, ["dmy", "mdy", "ymd"]);
        set(&mut import, "day.order", "ymd");
        assert_eq!(said(&import.dataset()), ["POL 2005-06-07 1"]);
    }

    /// A spreadsheet of the other language has taken 02/03/2022 for 3 February, and left 13/02/2022 a text.
    #[test]
    fn a_half_converted_column_is_found_and_mended() {
        let rows: import_support::Rows<'_> = &[
            &["Country", "Date", "Troops"],
            &["Poland", "2022-03-02", "1700"],
            &["Romania", "2022-05-02", "1000"],
            &["Germany", "13/02/2022", "300"],
            &["Estonia", "28/02/2022", "40"],
            &["Latvia", "2022-09-02", "160"],
            &["Norway", "2022-04-04", "7"],
        ];
        for bytes in [import_support::xlsx(&[("one", rows)]), import_support::csv(rows)] {
            let mut import = open(bytes);
            let swaps = [2, 3, 6].map(|line| (line, DoubtKind::Day, Remedy::Swap));
            assert_eq!(issues(&import), swaps);
            assert!(import.tell(&import.doubts()[0]).contains("2022-02-03 is meant"));
            let unsure = |data: &Dataset| data.strengths.iter().filter(|s| s.evidence.review == Review::Unsure).count();
            assert_eq!(unsure(&import.dataset()), 3);
            import.accept(DoubtKind::Day, true);
            let expected = [
                "POL 2022-02-03 1700",
                "ROU 2022-02-05 1000",
                "DEU 2022-02-13 300",
                "EST 2022-02-28 40",
                "LVA 2022-02-09 160",
                "NOR 2022-04-04 7",
            ];
            let data = import.dataset();
            assert_eq!(said(&data), expected);
            assert!(data.strengths[0].evidence.derived.contains("the table says 2022-03-02"));
            assert!(data.strengths[0].id.as_str().contains("2022-02-03"));
        }
    }

    #[test]
    fn other_mixtures_are_not_half_converted() {
        for rows in [
            // A day after the twelfth: nothing was exchanged.
            vec!["Poland,2022-03-22,1", "Italy,13/02/2022,2", "Spain,2022-05-02,3"],
            // A text that could have been converted was not.
            vec!["Poland,2022-03-02,1", "Italy,13/02/2022,2", "Spain,01/02/2022,3"],
            // Words.
            vec!["Poland,2022-03-02,1", "Italy,13/02/2022,2", "Spain,3 May 2022,3", "Malta,2022-03-02,1"],
            vec!["Poland,2022-03-02,1", "Italy,13/02/2022,2"],
            vec!["Poland,2022-03-02,1", "Italy,2022-02-03,2", "Spain,2022-05-02,3"],
        ] {
            assert!(issues(&open(table(&rows))).is_empty(), "{rows:?}");
        }
    }
}

mod points {
    use super::*;

    #[test]
    fn a_point_in_another_country_is_told_from_a_swapped_one() {
        let table = "host,place,lat,lon,date,troops\nPoland,Orzysz,53.81,21.95,2022-02-01,1000\n\
                     Poland,Deveselu,44.10,24.10,2022-02-01,200\nNepal,Port-au-Prince,18.54,-72.34,2022-02-01,150\n\
                     Germany,Ramstein,49.44,7.60,2022-02-01,9000\nEstonia,Tapa,26.0,59.26,2022-02-01,900\n";
        let mut import = open(table);
        let expected = [(3, Remedy::Missing), (4, Remedy::Missing), (6, Remedy::Swap)];
        assert_eq!(issues(&import), expected.map(|(line, remedy)| (line, DoubtKind::Point, remedy)));
        let told: Vec<String> = import.doubts().iter().map(|doubt| import.tell(doubt)).collect();
        assert!(told[0].contains("lie in Romania") && told[1].contains("lie in Haiti"), "{told:?}");
        accept_all(&mut import);
        let at: Vec<_> = import.dataset().strengths.iter().map(|s| s.spot.at.map(|at| at.lat)).collect();
        assert_eq!(at, [Some(53.81), None, None, Some(49.44), Some(59.26)]);
        assert_eq!(said(&import.dataset()).len(), 5, "the numbers stay");
    }
}

mod numbers {
    use super::*;

    fn yearly(hosts: &[(&str, i32, &[u32])]) -> String {
        let mut text = "country,date,troops\n".to_owned();
        for (host, first, counts) in hosts {
            for (year, people) in (*first..).zip(*counts) {
                text += &format!("{host},{year}-12-31,{people}\n");
            }
        }
        text
    }

    #[test]
    fn rounded_numbers_stay_as_they_are() {
        let afghanistan: &[u32] =
            &[2000, 9000, 9700, 15200, 18000, 20400, 24000, 30000, 32800, 67000, 96000, 98000, 90000];
        let kuwait: &[u32] =
            &[8000, 13000, 13500, 13200, 13600, 13400, 13700, 13800, 13900, 14000, 15000, 15100, 15200];
        let mut import = open(yearly(&[("Afghanistan", 2001, afghanistan), ("Kuwait", 2001, kuwait)]));
        accept_all(&mut import);
        let data = import.dataset();
        let of = |host: &str| said(&data).into_iter().rfind(|s| s.starts_with(host)).unwrap();
        assert_eq!((of("AFG").as_str(), of("KWT").as_str()), ("AFG 2013-12-31 90000", "KWT 2013-12-31 15200"));
        assert!(import.doubts().iter().all(|doubt| doubt.kind != DoubtKind::Doubled));
    }

    #[test]
    fn a_tripled_stretch_is_divided() {
        let iraq: &[u32] = &[130_600, 143_800, 423_300, 510_000, 157_800, 142_300, 130_200];
        let mut import = open(yearly(&[("Iraq", 2004, iraq)]));
        let found = [(4, DoubtKind::Doubled, Remedy::Third), (5, DoubtKind::Doubled, Remedy::Third)];
        assert_eq!(issues(&import), found);
        assert!(import.tell(&import.doubts()[0]).contains("3 times the values before (143,800) and after (157,800)"));
        accept_all(&mut import);
        let data = import.dataset();
        assert_eq!(said(&data)[2..4], ["IRQ 2006-12-31 141100", "IRQ 2007-12-31 170000"]);
        assert!(data.strengths[2].evidence.derived.contains("a third of 423300"));
    }

    #[test]
    fn codes_for_missing_hide_no_column_and_are_named() {
        let table = "stateabb,ccode,year,milex,milper,irst\nUSA,2,2010,698180998,1430,80495\nGMY,255,2010,45152000,251,43830\n\
                     AUS,305,2010,3190000,26,7206\nPOL,290,2010,8400000,-9,7993\n";
        let import = open(table);
        let taken = import.recipe().people.iter().any(|people| people.column == "milper");
        let offered = asked(&import, "people").is_some_and(|question| question.options.iter().any(|o| o == "milper"));
        assert!(taken || offered, "{:?}", import.questions());
        for code in ["-9", "−9", "-99", "-999", "-9999", "-88", "-77", "-1", "-9.0"] {
            let table =
                format!("country,date,troops\nPoland,2021-12-31,{code}\nItaly,2021-12-31,7\nSpain,2021-12-31,{code}\n");
            let import = open(table);
            assert_eq!(said(&import.dataset()), ["ITA 2021-12-31 7"], "{code}");
            assert!(import.problems().is_empty() && import.report().codes == [(code.to_owned(), 2)], "{code}");
        }
        // Other numbers below zero are no codes.
        let import = open(
            "country,date,troops\nPoland,2021-12-31,-12\nItaly,2021-12-31,7\nSpain,2021-12-31,-98\nMalta,2021-12-31,5\nLatvia,2021-12-31,6\nNorway,2021-12-31,5\nKenya,2021-12-31,8\n",
        );
        assert_eq!((import.problems().len(), import.report().codes.len()), (2, 0));
    }

    #[test]
    fn parts_that_no_column_is_read_for_are_added_up_on_demand() {
        let table = "country,sector,date,troops\nAfghanistan,Kabul,2010-12-31,100\nAfghanistan,Helmand,2010-12-31,100\n\
                     Afghanistan,Kandahar,2010-12-31,about 50\nAfghanistan,Kabul,2010-12-31,100\nItaly,Aviano,2010-12-31,7\n";
        let mut import = open(table);
        assert_eq!(
            issues(&import),
            [(3, Remedy::Add), (4, Remedy::Add), (5, Remedy::Drop)].map(|(line, fix)| (
                line,
                DoubtKind::Duplicate,
                fix
            ))
        );
        assert_eq!(import.dataset().strengths.len(), 5, "undecided they stand side by side");
        assert!(asked(&import, "parts").is_some_and(|question| question.needed));
        accept_all(&mut import);
        let data = import.dataset();
        assert_eq!(said(&data), ["AFG 2010-12-31 250", "ITA 2010-12-31 7"]);
        assert_eq!(data.strengths[0].people, laydown::model::Estimate::about(250));
        assert!(
            data.strengths[0].evidence.derived.contains("sum of lines 2, 3, 4"),
            "{}",
            data.strengths[0].evidence.derived
        );
        // One of them left out is not added.
        import.decide(Decision { kind: DoubtKind::Duplicate, host: None, line: Some(3), remedy: Remedy::Drop });
        assert_eq!(said(&import.dataset())[0], "AFG 2010-12-31 150");
    }

    #[test]
    fn two_numbers_of_one_thing_are_not_added() {
        for rows in [
            "Poland,1,see annex,2010-12-31,100\nPoland,2,see annex,2010-12-31,120\n",
            "Poland,1,,2010-12-31,100\nPoland,2,,2010-12-31,120\n",
        ] {
            let import = open(format!("country,id,remarks,date,troops\n{rows}"));
            assert_eq!(issues(&import), [(3, DoubtKind::Duplicate, Remedy::Keep)], "{rows}");
        }
    }
}

mod workbooks {
    use super::*;
    use rust_xlsxwriter::{Format, Workbook};

    const YEAR: import_support::Rows<'static> =
        &[&["Country", "Date", "Troops"], &["Poland", "2020-12-31", "4000"], &["Germany", "2020-12-31", "35000"]];
    const OTHER: import_support::Rows<'static> =
        &[&["Country", "Date", "Troops"], &["Poland", "2021-12-31", "5000"], &["Italy", "2021-12-31", "7"]];

    #[test]
    fn sheets_with_the_same_columns_are_asked_and_named() {
        let mut import = open(import_support::xlsx(&[("2020", YEAR), ("2021", OTHER), ("Notes", &[&["see there"]])]));
        let question = asked(&import, "table").unwrap();
        assert!(question.needed && question.options == ["2020", "2021", "*"], "{question:?}");
        let tables = import.report().tables;
        let named: Vec<_> = tables.iter().map(|table| (table.name.as_str(), table.rows, table.read)).collect();
        assert_eq!(named, [("2020", 2, true), ("2021", 2, false), ("Notes", 0, false)]);
        set(&mut import, "table", "2021");
        assert!(asked(&import, "table").is_none());
        assert_eq!(said(&import.dataset()), ["POL 2021-12-31 5000", "ITA 2021-12-31 7"]);
        // One table, and others of another kind, need no answer.
        let import = open(import_support::xlsx(&[("Notes", &[&["see there"]]), ("2020", YEAR)]));
        assert!(asked(&import, "table").is_none() && import.report().entered == 2);
    }

    fn fill(book: &mut Workbook, name: &str, rows: import_support::Rows<'_>) {
        let sheet = book.add_worksheet().set_name(name).unwrap();
        for (r, row) in rows.iter().enumerate() {
            for (c, text) in row.iter().enumerate().filter(|(_, text)| !text.is_empty()) {
                match text.parse::<f64>() {
                    Ok(number) => sheet.write_number(r as u32, c as u16, number).unwrap(),
                    Err(_) => sheet.write_string(r as u32, c as u16, *text).unwrap(),
                };
            }
        }
    }

    #[test]
    fn a_hidden_sheet_is_never_preferred() {
        let mut book = Workbook::new();
        fill(&mut book, "shown", YEAR);
        fill(&mut book, "old", &[YEAR, OTHER, OTHER, OTHER].concat());
        book.worksheet_from_name("old").unwrap().set_hidden(true);
        let import = open(book.save_to_buffer().unwrap());
        let tables = import.report().tables;
        assert_eq!(
            tables.iter().map(|table| (table.read, table.hidden)).collect::<Vec<_>>(),
            [(true, false), (false, true)]
        );
        assert!(asked(&import, "table").is_none(), "what nobody is shown is not asked about");
        assert_eq!(import.report().entered, 2);
        let row = "<table:table-row><table:table-cell><text:p>country</text:p></table:table-cell></table:table-row>";
        let hidden = "</table:table><office:x><style:style style:name=\"ta2\" style:family=\"table\"><style:table-properties table:display=\"false\"/></style:style></office:x><table:table table:name=\"two\" table:style-name=\"ta2\">";
        let import = open(import_support::ods_of(&format!("{row}{hidden}{row}{row}{row}{row}")));
        assert_eq!(
            import.report().tables.iter().map(|table| (table.read, table.hidden)).collect::<Vec<_>>(),
            [(true, false), (false, true)]
        );
    }

    #[test]
    fn shares_are_no_people() {
        let mut book = Workbook::new();
        fill(
            &mut book,
            "one",
            &[
                &["country", "date", "number"],
                &["Poland", "2021-12-31"],
                &["Italy", "2021-12-31"],
                &["Spain", "2021-12-31"],
            ],
        );
        let sheet = book.worksheet_from_name("one").unwrap();
        for (row, (number, format)) in (1..).zip([(0.5, "0%"), (0.57, "0.00%"), (12.0, "0\"%\"")]) {
            sheet.write_number_with_format(row, 2, number, &Format::new().set_num_format(format)).unwrap();
        }
        let import = open(book.save_to_buffer().unwrap());
        let texts: Vec<String> = import.table().rows(9).into_iter().map(|row| row[2].clone()).collect();
        assert_eq!(texts, ["50%", "57%", "12%"]);
        assert_eq!(import.report().entered, 0);
        let row = |cells: &str| format!("<table:table-row>{cells}</table:table-row>");
        let text = |text: &str| format!("<table:table-cell><text:p>{text}</text:p></table:table-cell>");
        let share = "<table:table-cell office:value-type=\"percentage\" office:value=\"0.45\"/>";
        let rows = row(&["country", "number"].map(text).concat()) + &row(&(text("Poland") + share));
        assert_eq!(open(import_support::ods_of(&rows)).table().rows(1)[0][1], "45%");
    }

    /// Whoever writes a workbook without a spreadsheet program writes formulas without results.
    #[test]
    fn formulas_without_a_result_are_named() {
        let mut book = Workbook::new();
        let rows: import_support::Rows<'_> = &[
            &["Country", "Date", "Army", "Air", "Troops"],
            &["Poland", "2021-12-31", "4000", "500"],
            &["Italy", "2021-12-31", "7", "5"],
        ];
        fill(&mut book, "Data", rows);
        let sheet = book.worksheet_from_name("Data").unwrap();
        for row in [1, 2] {
            sheet.write_formula(row, 4, rust_xlsxwriter::Formula::new("C2+D2").set_result("4500")).unwrap();
        }
        let whole = book.save_to_buffer().unwrap();
        let unvalued = |bytes: Vec<u8>| open(bytes).report().tables[0].unvalued.clone();
        assert!(unvalued(whole.clone()).is_empty());
        for result in ["<v/>", ""] {
            let without = import_support::rewritten(&whole, "<v>4500</v>", result);
            assert_eq!(unvalued(without), [("Troops".to_owned(), 2)], "{result}");
        }
    }

    #[test]
    fn a_merged_cell_names_all_its_rows_and_counts_once() {
        let mut book = Workbook::new();
        let sheet = book.add_worksheet();
        for (column, name) in (0..).zip(["Country", "Base", "Date", "Troops", "Together"]) {
            sheet.write_string(0, column, name).unwrap();
        }
        let format = Format::new();
        sheet.merge_range(1, 0, 3, 0, "Germany", &format).unwrap();
        for (row, base) in (1..).zip(["Ramstein", "Stuttgart", "Grafenwoehr", "Aviano"]) {
            sheet.write_string(row, 1, base).unwrap();
            sheet.write_string(row, 2, "2021-12-31").unwrap();
            sheet.write_number(row, 3, f64::from(row) * 100.0).unwrap();
        }
        sheet.write_string(4, 0, "Italy").unwrap();
        sheet.merge_range(1, 4, 3, 4, "", &format).unwrap();
        sheet.write_number_with_format(1, 4, 600.0, &format).unwrap();
        let mut import = open(book.save_to_buffer().unwrap());
        set(&mut import, "people", "Troops");
        assert_eq!(
            said(&import.dataset()),
            ["DEU 2021-12-31 100", "DEU 2021-12-31 200", "DEU 2021-12-31 300", "ITA 2021-12-31 400"]
        );
        let together: Vec<Option<String>> = import.table().rows(9).into_iter().map(|row| row.get(4).cloned()).collect();
        assert_eq!(together, [Some("600".to_owned()), None, None, None]);
    }

    fn header(text: &str) -> Vec<String> {
        open(text).table().header.clone()
    }

    #[test]
    fn headers_of_several_rows_are_one() {
        let rows = "Poland,2021-12-31,4000,500\nItaly,2021-12-31,7,5\n";
        let joined = ["Country", "Date", "Troops Army", "Troops Navy"];
        assert_eq!(header(&format!("Country,Date,Troops,\n,,Army,Navy\n{rows}")), joined);
        assert_eq!(header(&format!("A title,,,\nCountry,Date,Troops,\n,,Army,Navy\n{rows}")), joined);
        assert_eq!(
            header(&format!("Country,Date,Troops,\nCountry,Date,Army,Navy\n{rows}")),
            joined,
            "merged downwards"
        );
        assert_eq!(
            header(&format!("Country,Date,Troops,Civilians\n,,(thousands),\n{rows}"))[2..],
            ["Troops (thousands)", "Civilians"]
        );
        assert_eq!(
            header(&format!("Country,Date,Troops,\n,,Active,Reserve\n,,men,men\n{rows}"))[2..],
            ["Troops Active men", "Troops Reserve men"]
        );
        let wide =
            "Country,Date,Troops,,,\n,,Army,Navy,Air,Marines\nPoland,2021-12-31,1,2,3,4\nItaly,2021-12-31,5,6,7,8\n";
        assert_eq!(header(wide), ["Country", "Date", "Troops Army", "Troops Navy", "Troops Air", "Troops Marines"]);
    }

    #[test]
    fn what_follows_a_header_is_no_header() {
        for second in ["OVERSEAS,,,", "Poland,,NA,NA", "Poland,2021-12-31,withheld,withheld", "Poland,2021-12-31,,"] {
            let text = format!("Country,Date,Army,Navy\n{second}\nPoland,2021-12-31,4000,500\nItaly,2021-12-31,7,5\n");
            assert_eq!(header(&text), ["Country", "Date", "Army", "Navy"], "{second}");
        }
    }

    #[test]
    fn a_header_may_have_an_empty_first_cell() {
        let import = open(
            ",Country,Overseas Base\n0,Australia,Malaysia\n1,Australia,United Arab Emirates\n2,China,Afghanistan\n3,China,Djibouti\n4,France,Chad\n",
        );
        assert_eq!(import.table().header, ["column 1", "Country", "Overseas Base"]);
        assert_eq!(import.table().lines(), 5);
        assert_eq!(
            header(",country,date,troops\n1,Poland,2021-12-31,5\n2,Italy,2021-12-31,7\n")[1..],
            ["country", "date", "troops"]
        );
    }

    #[test]
    fn a_table_without_a_header_loses_no_row() {
        for text in [
            "Poland,2021-12-31,4500\nItaly,2021-12-31,7\nGermany,2021-12-31,35000\n",
            "2021-12-31;Poland;4500\n2021-12-31;Italy;7\n2021-12-31;Germany;35000\n",
            "POL,31.12.2021,4500\nITA,31.12.2021,7\nDEU,31.12.2021,35000\n",
        ] {
            let mut import = open(text);
            if !import.recipe().people.is_empty() || asked(&import, "people").is_some() {
                set(&mut import, "people", "column 3");
            }
            if import.recipe().host.is_empty() {
                set(&mut import, "host.column", "column 1");
            }
            assert_eq!(
                said(&import.dataset()),
                ["POL 2021-12-31 4500", "ITA 2021-12-31 7", "DEU 2021-12-31 35000"],
                "{text}"
            );
            assert_eq!(import.draft().row(0).unwrap().line, 1);
        }
        // Names of columns that look like values stay names.
        for names in [
            "Country,2019,2020,2021",
            "Country,1,2,3",
            "Date,Poland,Germany,Italy",
            "Country,2019-12-31,2020-12-31,2021-12-31",
        ] {
            let first = names.split(',').next().unwrap();
            let value = if first == "Date" { "2021-12-31" } else { "Poland" };
            let text = format!("{names}\n{value},4500,35000,700\n{value},4600,36000,800\n");
            assert_eq!(header(&text).join(","), names);
        }
        let mut import = open("country,date,number\nPoland,2021-12-31,4500\nItaly,2021-12-31,7\n");
        let mut recipe = import.recipe().clone();
        recipe.set("header-row", "0").unwrap();
        assert!(import.use_recipe(recipe, &Watch::on(1)).is_ok() && import.table().header[0] == "column 1");
    }
}
