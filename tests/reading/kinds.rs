//! One kind of clause, list or number at a time, in small texts of our own.

use laydown::model::StageKind;
use laydown::reading::{CandidateKind, Context, Reading, read};

fn reading(day: &str, text: &str) -> Reading {
    read(text, &Context::new(day.parse().unwrap()))
}

/// Who, where, how many at most, and whether they come, stay or leave.
fn told(day: &str, text: &str) -> Vec<(String, String, i64, &'static str)> {
    let reading = reading(day, text);
    let all = reading.candidates.iter().map(|one| {
        let class = match (one.kind, one.stage) {
            (CandidateKind::Strength, _) => "level",
            (_, Some(StageKind::Withdrawn)) => "leave",
            _ => "come",
        };
        let sender = one.sender.map_or(String::new(), |code| code.to_string());
        (sender, one.host.to_string(), one.people.high.unwrap_or(one.people.low), class)
    });
    all.collect()
}

fn is(day: &str, text: &str, wanted: &[(&str, &str, i64, &str)]) {
    let got = told(day, text);
    let got: Vec<(&str, &str, i64, &str)> = got.iter().map(|(s, h, n, c)| (s.as_str(), h.as_str(), *n, *c)).collect();
    assert_eq!(got, wanted, "{text}");
}

/// Each verb of sending, leaving and staying, with who, where and how many in their plainest places.
#[test]
fn each_verb_says_whether_they_come_stay_or_leave() {
    for line in include_str!("verbs.txt").lines() {
        let (head, verbs) = line.split_once(" = ").unwrap();
        let [language, class, pattern] = head.splitn(3, ' ').collect::<Vec<_>>()[..] else { panic!("{line}") };
        for verb in verbs.split(" | ") {
            let text = pattern.replace('@', verb);
            let reading = reading("2022-03-10", &text);
            assert_eq!(reading.language, language, "{text}");
            is("2022-03-10", &text, &[("FRA", "MLI", 300, class)]);
        }
    }
}

#[test]
fn lines_with_a_name_and_a_number_are_a_table() {
    let text = "UN Peacekeeping in brief\nContributors to UNMISS as of 31 December 2017:\nRwanda 2,750\nIndia 2,350\nNepal 1,720\n";
    let all = [("RWA", 2750), ("IND", 2350), ("NPL", 1720)];
    is("2018-01-02", text, &all.map(|(who, n)| (who, "SSD", n, "level")));
}

#[test]
fn items_are_led_by_places_missions_and_letters() {
    let text = "Current missions of the Irish Defence Forces\n\nOn 1 October 2021 they were deployed as follows:\n\n– UNIFIL, \
        South Lebanon: 342, most of them in a joint battalion with Poland\n– MINUSMA, Mali: 12, attached to a German \
        company\n– KFOR, Kosovo: 13\n";
    let all = [("LBN", 342), ("MLI", 12), ("XKX", 13)];
    is("2021-10-01", text, &all.map(|(host, n)| ("IRL", host, n, "level")));
    let text = "LONDON - The Minister of State said where the British forces were.\n\nFederal Republic of Germany: around 66,000, \
        including the Royal Air Force.\nCyprus: 4,700.\nBelize: 1,540, with four Harriers.\n";
    let all = [("DEU", 66_000), ("CYP", 4_700), ("BLZ", 1_540)];
    is("1985-03-12", text, &all.map(|(host, n)| ("GBR", host, n, "level")));
}

#[test]
fn votes_times_and_missions_are_no_people() {
    is("2015-12-04", "Der Bundestag hat mit 445 gegen 146 Stimmen den Einsatz in Mali gebilligt.", &[]);
    is(
        "2021-06-30",
        "Gli ultimi 98 militari italiani sono partiti da Herat alle 20.40.",
        &[("ITA", "AFG", 98, "leave")],
    );
    is("2022-10-18", "Sono 7.350 gli italiani impegnati in 38 missioni.", &[]);
    is("2004-03-04", "Unos setenta soldados canadienses llegaron a Haití.", &[("CAN", "HTI", 70, "come")]);
    is("2019-03-02", "Wien schickt im April 23 Soldaten in den Libanon.", &[("AUT", "LBN", 23, "come")]);
}

#[test]
fn an_apposition_is_of_the_body_before_it() {
    let text =
        "Des Togolais ont débarqué au Mali, rejoints dans la nuit par les premiers éléments nigérians, 160 hommes.";
    assert!(
        told("2013-01-21", text).iter().any(|(who, host, n, _)| who == "NGA" && host == "MLI" && *n == 160),
        "{text}"
    );
    let text = "In the Sinai 170 Fijians guard checkpoints.";
    is("2018-06-16", text, &[("FJI", "EGY", 170, "level")]);
    let text = "En Puerto Príncipe los aguardaban 1.100 infantes de marina de Estados Unidos.";
    is("2004-03-04", text, &[("USA", "HTI", 1100, "level")]);
}

#[test]
fn a_clause_ends_where_its_last_verb_takes_them() {
    let text = "Two hundred Russian paratroopers who had been serving in Bosnia drove into Kosovo on Saturday.";
    is("1999-06-12", text, &[("RUS", "XKX", 200, "come")]);
    let text =
        "London has sent a battalion to Kuwait. By midnight, a further 1,300 troops had been flown in from Kenya.";
    is("1961-07-03", text, &[("GBR", "KWT", 1300, "come")]);
    let text = "Die letzten 264 deutschen Soldaten aus Afghanistan sind am Mittwoch in Wunstorf gelandet.";
    is("2021-06-30", text, &[("DEU", "AFG", 264, "leave")]);
    let text = "Dalla Spagna giungeranno in Libano 1.100 soldati.";
    is("2006-09-03", text, &[("ESP", "LBN", 1100, "come")]);
}

#[test]
fn a_short_text_of_names_has_its_language() {
    for (language, text) in [
        ("en", "Some 275 American personnel had been dispatched to guard the embassy in Baghdad."),
        ("de", "300 französische Soldaten bleiben in Mali."),
        ("it", "300 soldati francesi andranno in Mali."),
        ("uk", "У Малі служать 300 французів."),
        ("ru", "В Мали служат 300 французов и их союзники."),
    ] {
        assert_eq!(reading("2022-03-10", text).language, language, "{text}");
    }
}
