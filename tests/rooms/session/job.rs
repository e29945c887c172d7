use laydown::model::Day;
use laydown::session::{
    Answer, Command, Effect, Finished, Host, OpenCommand, OpenRequest, Place, Question, Started, State, apply,
    open_dataset,
};
use std::sync::{Arc, mpsc::channel};

/// Has no thread, and does not know what day it is.
struct Broken;

impl Host for Broken {
    fn ask(&self, _: &Question) -> Answer {
        Answer::Nothing
    }

    fn wake(&self) {}

    fn run(&self, _: &'static str, _: Box<dyn FnOnce() + Send>) -> Result<(), String> {
        Err("there is no thread".to_owned())
    }

    fn today(&self) -> Day {
        panic!("no clock")
    }
}

#[test]
fn work_that_fails_or_cannot_begin_is_answered() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("table.csv");
    std::fs::write(&path, "Host;People;Day\nMali;1400;2021-01-01\n").unwrap();
    let sample = open_dataset(Place::Sample("article-2022-02-13".into())).unwrap();
    let mut state = State::new(sample, OpenRequest::default());
    let mut begin = || -> Started {
        let effects = apply(&mut state, Command::Open(OpenCommand::Open(vec![Place::Path(path.clone())])));
        let Some(Effect::Start(started)) = effects.into_iter().next() else { panic!("it does not begin") };
        *started
    };
    let work = begin();
    let begun = work.ticket;
    let Finished { ticket, result } = work.run(&Broken);
    assert_eq!(ticket, begun);
    assert!(result.unwrap_err().starts_with("Loading stopped unexpectedly"));
    let (sender, receiver) = channel();
    let host: Arc<dyn Host> = Arc::new(Broken);
    let work = begin();
    let begun = work.ticket;
    work.start(&host, move |finished| sender.send(finished).unwrap());
    let Finished { ticket, result } = receiver.recv().unwrap();
    assert_eq!((ticket, result.unwrap_err()), (begun, "there is no thread".to_owned()));
}
