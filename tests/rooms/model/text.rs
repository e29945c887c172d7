use laydown::model::Estimate;

#[test]
fn writes_each_count_as_it_is_typed() {
    for (estimate, text) in [
        (Estimate::exact(1700), "1,700"),
        (Estimate::exact(-700), "−700"),
        (Estimate::about(1133), "about 1,133"),
        (Estimate::range(900, 1000), "900–1,000"),
        (Estimate::more_than(900), "more than 900"),
        (Estimate::at_least(1_234_567), "at least 1,234,567"),
        (Estimate::up_to(460), "up to 460"),
        (Estimate::fewer_than(50), "fewer than 50"),
        (Estimate::unknown(), "unknown"),
        (Estimate::exact(10) - Estimate::range(5, 20), "−10 to 5"),
        (Estimate::exact(10) - Estimate::at_least(5), "at most 5"),
        (Estimate::exact(10) - Estimate::unknown(), "at most 10"),
    ] {
        assert_eq!(estimate.to_string(), text);
    }
}
