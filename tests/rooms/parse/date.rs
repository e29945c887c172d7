use laydown::{
    import::DateOrder,
    parse::{DateText, date, iso_day, settle_order},
};

fn text(value: &str, order: DateOrder) -> String {
    match date(value, order) {
        DateText::Day(day) => day.to_string(),
        other => format!("{other:?}"),
    }
}

#[test]
fn days_in_many_forms_keep_how_exactly_they_are_known() {
    let cases = [
        (
            "2021-12-31",
            "2021-12-31|2021/12/31|2021.12.31|20211231|31 Dec 2021|31. Dezember 2021|Dec 31, 2021|31-Dec-21",
        ),
        (
            "2021-12-31",
            "31.12.2021|12/31/2021|31/12/21|44561|44561.0|2021-12-31T00:00:00Z|31.12.2021 00:00|December 31st, 2021|Stand: 31.12.2021|31 de diciembre de 2021|as of 31 Dec 2021",
        ),
        (
            "2021-12",
            "2021-12|12/2021|Dec 2021|décembre 2021|diciembre de 2021|202112|Ende Dezember 2021|end of December 2021|fin décembre 2021",
        ),
        ("2022-03", "Ende März 2022|Mitte März 2022|early March 2022|mid-March 2022|fin mars 2022"),
        ("2021-Q4", "2021Q4|Q4 2021|2021-Q4|2021 Q4|q4/2021"),
        ("2021", "2021|2021.0"),
        ("2022-06", "juin 2022|June 2022|czerwiec 2022"),
        ("2022-07", "juillet 2022|July 2022"),
    ];
    for (expected, values) in cases {
        for value in values.split('|') {
            assert_eq!(text(value, DateOrder::Auto), expected, "{value}");
        }
    }
}

#[test]
fn the_usual_form_is_read_the_same_the_quick_way() {
    for value in ["2021-12-31", "2020-02-29", "2021-02-29", "0999-01-01", "2021-13-01", "2021/12/31", ""] {
        let quick = iso_day(value.as_bytes()).map(|day| day.to_string());
        let usual = Some(text(value, DateOrder::Auto)).filter(|day| day.len() == 10 && !value.contains('/'));
        assert_eq!(quick, usual, "{value}");
    }
}

#[test]
fn an_open_order_is_not_guessed() {
    assert_eq!(text("03/04/2022", DateOrder::Auto), "Open");
    assert_eq!(text("03/04/2022", DateOrder::Dmy), "2022-04-03");
    assert_eq!(text("03/04/2022", DateOrder::Mdy), "2022-03-04");
    assert_eq!(text("03/03/2022", DateOrder::Auto), "2022-03-03");
    assert_eq!(text("3.4.2022", DateOrder::Auto), "2022-04-03", "dots are written with the day first");
    assert_eq!(text("3.4.2022", DateOrder::Mdy), "2022-03-04");
    assert_eq!(text("4.13.2022", DateOrder::Auto), "2022-04-13");
    assert_eq!(settle_order(["03/04/2022", "13/04/2022"].into_iter()), Some(DateOrder::Dmy));
    assert_eq!(settle_order(["03/04/2022", "04/13/2022"].into_iter()), Some(DateOrder::Mdy));
    assert_eq!(settle_order(["03/04/2022"].into_iter()), Some(DateOrder::Auto));
    assert_eq!(settle_order(["2022-04-03", "2022"].into_iter()), None);
}

#[test]
fn days_that_do_not_exist_are_broken_and_empty_ones_missing() {
    for value in ["2022-02-30", "31.02.2022", "13/13/2022", "0000-01-01", "9999", "soon", "2022-1-2-3", "99999999999"] {
        assert_eq!(text(value, DateOrder::Auto), "Broken", "{value}");
    }
    assert_eq!(text("NA", DateOrder::Auto), "Missing");
}
