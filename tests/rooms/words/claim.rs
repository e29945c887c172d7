use laydown::{
    model::{Day, Estimate, Tier},
    words::{Preferred, Standing, spread},
};

#[test]
fn the_reason_is_the_first_thing_that_decides() {
    let day = |n| Some(Day::from_number(n));
    let other = (false, Tier::Press, day(10));
    for (best, reason) in [
        ((true, Tier::Secondary, None), "another record is pinned"),
        ((false, Tier::Official, None), "an official source is preferred"),
        ((false, Tier::Press, day(31)), "a newer source, of 1 Feb 1970, is preferred"),
        ((false, Tier::Press, day(10)), "the sources rank equally; the later row is preferred"),
    ] {
        let remark = Standing::Rival(Preferred::over(Some(best), other)).remark();
        assert_eq!(remark, format!("Not used: {reason}"));
    }
    assert_eq!(Standing::Rival(Preferred::over(None, other)).remark(), "Not used: another record is preferred");
}

#[test]
fn claims_are_told_by_their_sources_and_their_range() {
    let e = Estimate::exact;
    assert_eq!(spread(3, &[e(134), e(900), e(200)]), "3 sources, 134–900");
    assert_eq!(spread(1, &[e(134), e(900)]), "2 claims from one source, 134–900");
    assert_eq!(spread(2, &[e(134), Estimate::unknown()]), "2 sources, 134, 1 without a number");
    assert_eq!(spread(2, &[Estimate::unknown(), Estimate::unknown()]), "2 sources, none gives a number");
}
