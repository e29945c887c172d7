use laydown::scene::{Switch, Switches};

#[test]
fn a_switch_keeps_what_differs_from_the_usual() {
    let mut switches = Switches::default();
    assert!(switches.is_on(Switch::Arrows) && !switches.is_on(Switch::Net));
    switches.set(Switch::Arrows, false);
    switches.set(Switch::Net, true);
    assert_eq!(switches.changed().collect::<Vec<_>>(), [Switch::Net, Switch::Arrows]);
    assert_eq!(switches.only(true).changed().collect::<Vec<_>>(), [Switch::Net]);
    switches.set(Switch::Net, false);
    switches.set(Switch::Arrows, true);
    assert_eq!(switches, Switches::default());
}
