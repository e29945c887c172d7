use laydown::model::Estimate;
use proptest::prelude::*;

#[test]
fn an_open_lower_end_is_null_and_weighs_nothing() {
    let open = Estimate::exact(10) - Estimate::unknown();
    assert_eq!(serde_json::to_string(&open).unwrap(), r#"{"low":null,"best":null,"high":10,"word":"range"}"#);
    assert_eq!((open.least(), open.weight()), (None, 10));
    assert_eq!((open - Estimate::unknown() + Estimate::unknown()).weight(), 0);
    assert_eq!(Estimate::range(900, 1000).weight(), 950);
}

#[test]
fn sums_keep_the_honest_word() {
    assert_eq!(Estimate::exact(1700) + Estimate::exact(3000), Estimate::exact(4700));
    assert_eq!(Estimate::exact(1700) + Estimate::about(3000), Estimate::about(4700));
    assert_eq!((Estimate::about(300) + Estimate::up_to(460)).to_string(), "300–760");
    assert_eq!((Estimate::exact(300) + Estimate::unknown()).to_string(), "at least 300");
    assert_eq!(Estimate::ZERO + Estimate::more_than(900), Estimate::more_than(900));
}

fn any_estimate() -> impl Strategy<Value = Estimate> {
    (0..5_000_i64, 0..5_000_i64, 0..8_u8).prop_map(|(a, b, kind)| match kind {
        0 => Estimate::exact(a),
        1 => Estimate::about(a),
        2 => Estimate::at_least(a),
        3 => Estimate::more_than(a),
        4 => Estimate::range(a, a + b),
        5 => Estimate::up_to(a),
        6 => Estimate::fewer_than(a),
        _ => Estimate::unknown(),
    })
}

proptest! {
    #[test]
    fn adding_is_interval_arithmetic_in_any_order(a in any_estimate(), b in any_estimate(), c in any_estimate()) {
        let ends = |e: Estimate| (e.low, e.best, e.high);
        prop_assert_eq!(ends(a + b), ends(b + a));
        prop_assert_eq!(ends((a + b) + c), ends(a + (b + c)));
        prop_assert_eq!((a + b).low, a.low + b.low);
        prop_assert_eq!((a + b).high, a.high.zip(b.high).map(|(x, y)| x + y));
    }
}
