use laydown::model::Estimate;
use laydown::words::{people, range, signed, some};

#[test]
fn counts_read_as_they_are_typed() {
    let all = [
        Estimate::exact(-1700),
        Estimate::about(1133),
        Estimate::range(900, 1000),
        Estimate::range(5, 5),
        Estimate::range(-100, 200),
        Estimate::more_than(900),
        Estimate::at_least(900),
        Estimate::up_to(460),
        Estimate::fewer_than(460),
    ];
    assert!(all.iter().all(|count| people(count) == count.to_string()));
}

#[test]
fn no_number_is_neither_zero_nor_a_remark_on_the_next_one() {
    assert_eq!(
        (people(&Estimate::unknown()).as_str(), some(&Estimate::unknown()).as_str()),
        ("number not known", "some (number not known)")
    );
    let either = Estimate::unknown() - Estimate::unknown();
    assert_eq!(some(&either), "number not known", "it may be nobody");
    let either = Estimate::more_than(2_000) - Estimate::at_least(500);
    assert_eq!((some(&either).as_str(), either.weight()), ("number not known", 0), "neither end is known");
}

#[test]
fn differences_have_their_signs() {
    for (n, words) in [
        (Estimate::exact(3000), "+3,000"),
        (Estimate::exact(-160), "−160"),
        (Estimate::ZERO, "0"),
        (Estimate::about(1133), "about +1,133"),
        (Estimate::at_least(900), "at least +900"),
        (Estimate::range(500, 1200), "+500–1,200"),
        (Estimate::range(0, 310), "up to +310"),
        (Estimate::range(-100, 200), "−100 to 200"),
        (Estimate::unknown(), "number not known"),
    ] {
        assert_eq!(signed(&n, people), words);
    }
}

#[test]
fn a_range_goes_from_the_least_to_the_greatest() {
    let e = Estimate::exact;
    assert_eq!(range(&[e(900), e(134), Estimate::about(500)]), "134–900");
    assert_eq!(range(&[Estimate::about(500), Estimate::about(500)]), "about 500");
    assert_eq!(range(&[e(500), Estimate::about(500)]), "500");
    assert_eq!(range(&[e(900), Estimate::at_least(134)]), "at least 134");
}
