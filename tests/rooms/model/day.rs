use laydown::model::{Dated, Day};

#[test]
fn days_agree_with_the_calendar() {
    let mut date = jiff::civil::date(1899, 12, 30);
    for _ in 0..80_000 {
        let day = Day::from(date);
        assert_eq!(day.date(), date);
        date = date.tomorrow().unwrap();
        assert_eq!(Day::from(date) - day, 1);
    }
    assert_eq!(Day::ymd(1970, 1, 1).number(), 0);
    assert_eq!(Day::ymd(2022, 2, 13).long(), "13 February 2022");
}

#[test]
fn days_that_do_not_exist_are_refused() {
    for bad in ["2022-02-30", "2022-13-01", "22-02-03", "2022-2-3", "2022-02-13T00", "", "２022-02-1"] {
        assert!(bad.parse::<Day>().is_err(), "{bad}");
        assert!(bad.parse::<Dated>().is_err(), "{bad}");
    }
    for bad in ["2022-Q5", "2022-Q0", "2022-00", "20a2", "2022-Qé"] {
        assert!(bad.parse::<Dated>().is_err(), "{bad}");
    }
}

#[test]
fn a_partial_date_means_its_last_day_and_is_written_as_read() {
    for (text, first, last) in [
        ("2022", "2022-01-01", "2022-12-31"),
        ("2021-Q4", "2021-10-01", "2021-12-31"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2022-02-13", "2022-02-13", "2022-02-13"),
    ] {
        let dated: Dated = text.parse().unwrap();
        assert_eq!(dated.to_string(), text);
        assert_eq!((dated.first().to_string(), dated.day().to_string()), (first.into(), last.into()));
        assert_eq!(Dated::within(dated.first(), dated.precision()), dated);
    }
}
