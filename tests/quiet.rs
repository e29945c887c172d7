//! A panic that is caught and answered prints nothing; one that nobody catches is told as ever. A test of its own: it looks at the hook of
//! the whole process.

use laydown::model::Day;
use laydown::session::{
    Answer, Command, Effect, Host, OpenCommand, OpenRequest, Place, Question, State, apply, open_dataset,
};
use std::sync::atomic::{AtomicU32, Ordering};

/// Does not know what day it is.
struct Broken;

impl Host for Broken {
    fn ask(&self, _: &Question) -> Answer {
        Answer::Nothing
    }

    fn wake(&self) {}

    fn run(&self, _: &'static str, _: Box<dyn FnOnce() + Send>) -> Result<(), String> {
        Err(String::new())
    }

    fn today(&self) -> Day {
        panic!("no clock")
    }
}

static TOLD: AtomicU32 = AtomicU32::new(0);

#[test]
fn what_is_caught_prints_nothing() {
    std::panic::set_hook(Box::new(|_| TOLD.store(TOLD.load(Ordering::Relaxed) + 1, Ordering::Relaxed)));
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("table.csv");
    std::fs::write(&path, "Host;People;Day\nMali;1400;2021-01-01\n").unwrap();
    for _ in 0..2 {
        let sample = open_dataset(Place::Sample("article-2022-02-13".into())).unwrap();
        let mut state = State::new(sample, OpenRequest::default());
        let effects = apply(&mut state, Command::Open(OpenCommand::Open(vec![Place::Path(path.clone())])));
        let Some(Effect::Start(started)) = effects.into_iter().next() else { panic!("it does not begin") };
        assert!(started.run(&Broken).result.unwrap_err().contains("stopped unexpectedly"));
    }
    assert_eq!(TOLD.load(Ordering::Relaxed), 0);
    let free = std::thread::Builder::new().name("free".to_owned()).spawn(|| panic!("a real one")).unwrap();
    assert!(free.join().is_err());
    assert_eq!(TOLD.load(Ordering::Relaxed), 1);
}
