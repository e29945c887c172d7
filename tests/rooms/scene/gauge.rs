use laydown::{
    model::{Code, Day, Estimate},
    scene::{Gauge, Unit},
};

fn share(of: i64) -> Gauge {
    Gauge::of(Unit::Share, Code::new("POL"), Day::ymd(2022, 2, 13), Some(of)).unwrap()
}

#[test]
fn shares_and_rates_keep_the_sources_words() {
    let told = |people: Estimate| share(6000).tell(&people);
    assert_eq!(told(Estimate::exact(1700)), "28.3\u{a0}%");
    assert_eq!(told(Estimate::about(1133)), "about 18.9\u{a0}%");
    assert_eq!(told(Estimate::range(900, 1000)), "15–16.7\u{a0}%");
    assert_eq!(told(Estimate::more_than(900)), "more than 15\u{a0}%");
    assert_eq!(told(Estimate::unknown()), "number not known");
    assert_eq!(told(Estimate::ZERO), "0\u{a0}%");
    assert_eq!(told(Estimate::exact(1)), "0.017\u{a0}%");
    let rate = Gauge::of(Unit::Rate, Code::new("POL"), Day::ymd(2022, 2, 13), None).unwrap();
    assert_eq!(rate.tell(&Estimate::exact(4700)), "0.13 per 1,000");
    assert_eq!(rate.divisor(), "of 36,821,749 inhabitants in 2022");
    assert_eq!(Gauge::PEOPLE.tell(&Estimate::about(1133)), "about 1,133");
}

#[test]
fn nothing_is_divided_by_nobody() {
    let day = Day::ymd(2022, 2, 13);
    for total in [None, Some(0), Some(-700)] {
        assert_eq!(Gauge::of(Unit::Share, Code::new("POL"), day, total), None);
    }
    assert_eq!(Gauge::of(Unit::Rate, Code::new("TWN"), day, Some(1)), None);
}

#[test]
fn words_read_and_write() {
    for unit in Unit::ALL {
        assert_eq!(unit.word().parse(), Ok(*unit));
    }
    assert!("percent".parse::<Unit>().is_err());
}
