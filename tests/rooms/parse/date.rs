use laydown::{
    import::DateOrder,
    model::Day,
    parse::{DateText, DayForms, Settled, date, iso_day},
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
        (
            "2021-Q4",
            "2021Q4|Q4 2021|2021-Q4|2021 Q4|q4/2021|4Q21|4Q2021|4. Quartal 2021|4th quarter 2021|4e trimestre 2021|IV kwartał 2021",
        ),
        (
            "2022-02-15",
            "15 lutego 2022 r.|15 лютого 2022 року|15FEB22|15feb2022|151200ZFEB22|2022年2月15日|2022년 2월 15일",
        ),
        ("2022-02", "2022年2月"),
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
    assert_eq!(text("21-12-31", DateOrder::Auto), "Open", "31 December 2021, or 21 December 2031");
    assert_eq!(text("21-12-31", DateOrder::Ymd), "2021-12-31");
    assert_eq!(text("12/31/2021", DateOrder::Dmy), "Against(2021-12-31)", "read, and told");
}

fn settled(values: &[&str]) -> Settled {
    let mut forms = DayForms::default();
    values.iter().zip(1..).for_each(|(text, line)| forms.add(text, line));
    forms.settle(Some(Day::ymd(2027, 11, 1)))
}

/// The whole column decides, in whatever order its rows stand.
#[test]
fn a_column_has_the_order_that_reads_all_of_it() {
    use DateOrder::{Dmy, Mdy, Ymd};
    let cases: [(&[&str], Settled); 19] = [
        (&["03/04/2022", "13/04/2022"], Settled::One(Dmy)),
        (&["03/04/2022", "04/13/2022"], Settled::One(Mdy)),
        (&["03/04/2022"], Settled::Open(vec![Dmy, Mdy])),
        (&["03/03/2022", "2022-04-03", "2022", "2022-Q1", "NA", "soon"], Settled::Plain),
        (&["03.04.2022", "5.6.2022"], Settled::One(Dmy)),
        (&["03.04.2022", "04.13.2022"], Settled::One(Mdy)),
        (&["03.04.2022", "04/05/2022"], Settled::Open(vec![Dmy, Mdy])),
        (&["13-04-22", "03-04-22"], Settled::Open(vec![Dmy, Ymd])),
        (&["13/04/22", "03/04/22"], Settled::One(Dmy)),
        (&["31-12-21", "30-11-21"], Settled::One(Dmy)),
        (&["21-12-31", "21-11-30"], Settled::One(Ymd)),
        (&["99-12-31", "01-02-03"], Settled::One(Ymd)),
        (&["21/12/31", "21/11/30"], Settled::One(Ymd)),
        (&["12-31-21", "11-30-21"], Settled::One(Mdy)),
        (&["211231", "211130"], Settled::One(Ymd)),
        (&["31122021", "01022021"], Settled::One(Dmy)),
        (&["12312021", "01022021"], Settled::One(Mdy)),
        (&["20211231", "202112"], Settled::Plain),
        (&["31/12/2021 00:00", "12/1/2021 0:00"], Settled::One(Dmy)),
    ];
    for (values, expected) in cases {
        assert_eq!(settled(values), expected, "{values:?}");
        let mut turned = values.to_vec();
        turned.reverse();
        assert_eq!(settled(&turned), expected, "{turned:?}");
    }
    for values in [["12/31/2021", "31/12/2021", "05/02/2022"], ["05/02/2022", "31/12/2021", "12/31/2021"]] {
        let Settled::Against(orders, Some(open)) = settled(&values) else { panic!("{:?}", settled(&values)) };
        assert_eq!((orders, open.text.as_str()), (vec![Dmy, Mdy], "05/02/2022"));
    }
    assert_eq!(settled(&["12/31/2021", "31/12/2021"]), Settled::Against(vec![Dmy, Mdy], None));
}

#[test]
fn days_that_do_not_exist_are_broken_and_empty_ones_missing() {
    for value in ["2022-02-30", "31.02.2022", "13/13/2022", "0000-01-01", "9999", "soon", "2022-1-2-3", "99999999999"] {
        assert_eq!(text(value, DateOrder::Auto), "Broken", "{value}");
    }
    assert_eq!(text("NA", DateOrder::Auto), "Missing");
}
