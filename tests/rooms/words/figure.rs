use laydown::{
    model::Estimate,
    posture::Figures,
    words::{differences, learnt, moved, people},
};

fn sentence(promised: Option<Estimate>, arrived: Option<Estimate>) -> Option<String> {
    moved((promised, arrived), false, people, people).map(|moved| moved.sentence)
}

#[test]
fn missing_is_not_zero_and_unknown_is_neither() {
    let thousand = Some(Estimate::exact(1000));
    assert_eq!(sentence(None, None), None);
    assert_eq!(sentence(thousand, None).unwrap(), "1,000 promised, arrival not reported");
    assert_eq!(sentence(thousand, Some(Estimate::ZERO)).unwrap(), "0 arrived of 1,000 promised");
    let unknown = moved((thousand, Some(Estimate::unknown())), true, people, people).unwrap();
    assert_eq!(unknown.sentence, "some (number not known) arrived of 1,000 net promised");
    assert_eq!(unknown.short, "number not known, of 1,000");
}

#[test]
fn only_numbers_that_differ_are_listed() {
    let before = Figures { promised: Some(Estimate::exact(1700)), ..Figures::default() };
    let after = Figures { promised: Some(Estimate::exact(5050)), arrived: Some(Estimate::unknown()), ..before };
    let texts = ["promised 5,050 (was 1,700)", "arrived number not known (was not reported)"];
    assert_eq!(differences(&before, &after), texts);
    assert!(differences(&after, &after).is_empty());
}

#[test]
fn what_was_learnt_is_one_sentence() {
    let day = "2022-02-03".parse().unwrap();
    assert_eq!(learnt(0, 0, day, &[]), "Nothing: everything known about this day was public by 3 Feb 2022.");
    assert_eq!(
        learnt(4, 1, day, &["promised 5,050 (was 1,700)".to_owned()]),
        "4 claims became public after 3 Feb 2022; 1 more has no publication day; \
         with hindsight: promised 5,050 (was 1,700)."
    );
}
