use laydown::model::{Estimate, Word};
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
    let more = Estimate::more_than(2_000) + Estimate::exact(61_185);
    assert_eq!((more.to_string().as_str(), more.low), ("more than 63,000", 63_186));
    assert_eq!((more + Estimate::more_than(900)).to_string(), "more than 64,000");
    assert_eq!((more - Estimate::exact(61_000)).to_string(), "more than 2,000");
    assert_eq!((Estimate::exact(5_000) - Estimate::more_than(2_000)).to_string(), "at most 3,000");
    assert_eq!((Estimate::at_least(500) + Estimate::exact(1_234)).to_string(), "at least 1,734");
    let (come, rest) = Estimate::exact(1_700).split(Estimate::more_than(900));
    assert_eq!((come.to_string().as_str(), rest.to_string().as_str()), ("about 900", "about 800"));
    assert_eq!((come + rest).best, Some(1_700));
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

#[test]
fn what_is_left_holds_the_number_that_is_quoted() {
    let counts = [
        Estimate::exact(0),
        Estimate::exact(100),
        Estimate::about(1_000),
        Estimate::more_than(19),
        Estimate::more_than(2_000),
        Estimate::at_least(7),
        Estimate::range(3, 40),
        Estimate::up_to(70),
        Estimate::fewer_than(70),
        Estimate::unknown(),
    ];
    for taken in counts {
        for whole in counts.into_iter().filter(|count| count.word != Word::MoreThan) {
            let left = whole - taken;
            let inside = left.best.is_none_or(|best| left.low <= best && left.high.is_none_or(|high| best <= high));
            assert!(inside, "{whole} − {taken} = {left:?}");
        }
    }
    assert_eq!((Estimate::ZERO - Estimate::more_than(19)).best, Some(-20));
}
