use laydown::{
    model::{Dated, Day, Estimate},
    parse::{NoDate, typed_count, typed_date},
};
use proptest::prelude::*;

#[test]
fn dates_are_read_as_people_type_them() {
    let cases = [
        (
            "2022-02-13",
            "2022-02-13| 13 feb 2022 |13th February 2022|Feb 13, 2022|13.2.2022|13. feb 2022|2022/2/13|13/2/2022|2/13/2022|\
             13. Februar 2022|13 février 2022|13 de febrero de 2022|13 lutego 2022|13 feb 22|20220213|as of 13 Feb 2022",
        ),
        ("2022-02-11", "11 Feb 2022|11.2.2022|11.02.22"),
        ("2022-03-02", "2.3.2022|2 Mar 2022"),
        ("2022-09-01", "1 Sept 2022"),
        ("2022-02-03", "2022-2-3"),
        ("2022-03-03", "3/3/2022"),
        ("2022-02", "feb 2022|2022 february|02/2022|Ende Februar 2022"),
        ("2022-Q1", "2022-Q1|Q1 2022"),
        ("2022", "2022"),
    ];
    for (date, texts) in cases {
        for text in texts.split('|') {
            assert_eq!(typed_date(text).map(|d| d.to_string()).as_deref(), Ok(date), "{text}");
        }
    }
}

#[test]
fn what_may_be_two_days_is_asked() {
    let error = typed_date("2/3/2022").unwrap_err().to_string();
    assert_eq!(error, "“2/3/2022” can be 2 March 2022 or 3 February 2022: write 2022-03-02 or 2022-02-03");
    assert!(matches!(typed_date("2-3-2022"), Err(NoDate::Either { .. })));
    assert!(matches!(typed_date("2/3/22"), Err(NoDate::Either { .. })));
}

#[test]
fn what_is_not_a_date_is_refused() {
    for bad in ["", "2022-02-30", "30 feb 2022", "13/14/2022", "13 feb", "feb", "13 foo 2022", "é é é", "44605", "n/a"]
    {
        let error = typed_date(bad).unwrap_err().to_string();
        assert!(error.contains("is not a date: use the form"), "{bad}: {error}");
    }
}

#[test]
fn counts_are_read_as_they_are_said() {
    for (text, estimate) in [
        ("1700", Estimate::exact(1700)),
        (" 1,750 ", Estimate::exact(1750)),
        ("1 750", Estimate::exact(1750)),
        ("3.000", Estimate::exact(3000)),
        ("1.234,00", Estimate::exact(1234)),
        ("0", Estimate::ZERO),
        ("~1133", Estimate::about(1133)),
        ("1,5 Tsd.", Estimate::about(1500)),
        ("ca. 1.000", Estimate::about(1000)),
        ("900+", Estimate::at_least(900)),
        ("mind. 60", Estimate::at_least(60)),
        ("über 70", Estimate::more_than(70)),
        ("900 to 1,000", Estimate::range(900, 1000)),
        ("zwischen 200 und 300", Estimate::range(200, 300)),
        ("<50", Estimate::fewer_than(50)),
        (">= 5", Estimate::at_least(5)),
        ("300 soldiers", Estimate::exact(300)),
        ("?", Estimate::unknown()),
        ("Some", Estimate::unknown()),
        ("unbekannt", Estimate::unknown()),
    ] {
        assert_eq!(typed_count(text), Ok(estimate), "{text}");
    }
    for text in [
        "",
        "-",
        "none",
        "many",
        "1,70",
        "17,00",
        "-5",
        "10-5",
        "1.5",
        "99999999999",
        "1000000001",
        "about",
        "1,,000",
        "5 of 6",
    ] {
        assert!(typed_count(text).is_err(), "{text}");
    }
}

proptest! {
    #[test]
    fn any_text_is_answered(text in "\\PC{0,20}") {
        let _ = (typed_date(&text), typed_count(&text));
    }

    #[test]
    fn every_day_is_read_as_it_is_shown(n in -40_000..40_000i32) {
        let day = Day::from_number(n);
        for text in [day.to_string(), day.short(), day.long()] {
            prop_assert_eq!(typed_date(&text).map(Dated::day), Ok(day));
        }
    }

    #[test]
    fn every_count_is_read_as_it_is_shown(n in 0..2_000_000_i64, more in 0..5000_i64, kind in 0..8_usize) {
        let one = [
            Estimate::exact(n), Estimate::about(n), Estimate::at_least(n), Estimate::more_than(n),
            Estimate::range(n, n + more + 1), Estimate::up_to(n + 1), Estimate::fewer_than(n + 1), Estimate::unknown(),
        ][kind];
        prop_assert_eq!(typed_count(&one.to_string()), Ok(one));
    }
}
