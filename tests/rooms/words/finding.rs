use laydown::model::{Code, Day, Estimate, Scope};
use laydown::posture::{Finding, Remark};
use laydown::words::finding;

#[test]
fn findings_name_whose_and_where() {
    let (on, now) = (Day::ymd(2020, 12, 31), Day::ymd(2022, 2, 13));
    let remark = Remark::Stale { reported: Estimate::exact(176), on, now };
    let whose = Some((Code::new("USA"), Scope::Assigned));
    let all = Finding { host: Some(Code::new("POL")), whose, remark, records: Vec::new() };
    assert_eq!(finding(&all), "United States in Poland (assigned): last reported 409 days ago, on 31 Dec 2020: 176");
    let remark = Remark::Fewer { reported: Estimate::exact(900), on, by: Estimate::about(100) };
    assert_eq!(
        finding(&Finding { whose: None, remark, ..all }),
        "Poland: the 900 reported on 31 Dec 2020 are about 100 fewer than earlier movements imply"
    );
}
