//! What is wrong with a foreign table is found, and what is right is left alone: days, workbooks, points, doubled numbers, codes for missing.

#![allow(
    clippy::unwrap_used,
    clippy::pedantic,
    reason = "a test stops at the first surprise, and is short rather than strict"
)]

#[path = "support/data.rs"]
mod data;
mod import_support;

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
        let of = |host: &str| said(&data).into_iter().filter(|s| s.starts_with(host)).last().unwrap();
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
        let options = &asked(&import, "people").unwrap().options;
        assert!(options.iter().any(|column| column == "milper"), "{options:?}");
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
        let table = "country,province,date,troops\nAfghanistan,Kabul,2010-12-31,100\nAfghanistan,Helmand,2010-12-31,100\n\
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
