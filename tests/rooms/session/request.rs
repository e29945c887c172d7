use laydown::{
    model::{Day, Scope},
    posture::Facet,
    scene::Switch,
    session::{OpenRequest, Place},
};

#[test]
fn the_command_says_all_that_was_asked_for() {
    assert_eq!(OpenRequest::default().render_command(), "laydown render -o map.png");
    let request = OpenRequest {
        path: Some("it's mine".into()),
        day: Some(Day::ymd(2022, 2, 17)),
        scope: Some(Scope::Rotational),
        filter: [Scope::Assigned, Scope::Rotational].map(Facet::Scope).into_iter().collect(),
        switches: [Switch::Net, Switch::Displace].into_iter().collect(),
        ..OpenRequest::default()
    };
    let command = r"laydown render 'it'\''s mine' --day 2022-02-17 --scope assigned,rotational --levels rotational --net --displace -o map.png";
    assert_eq!(request.render_command(), command);
    let also = vec![Place::Path("b".into()), Place::Sample("europe-2022".into())];
    let several = OpenRequest { path: Some("a".into()), also, ..OpenRequest::default() };
    assert_eq!(several.render_command(), "laydown render a b --sample europe-2022 -o map.png");
}
