use laydown::{
    model::Day,
    words::{age, dated},
};

#[test]
fn ages_read_naturally() {
    let day: Day = "2022-02-13".parse().unwrap();
    assert_eq!(age("2021-12-31".parse().unwrap(), day), "44 days before");
    assert_eq!(age(day, day), "that day");
    assert_eq!(age(day - 800, day), "2 years before");
    assert_eq!(dated("2021-Q4".parse().unwrap()), "2021-Q4 (counted from 31 Dec 2021)");
}
