//! A text is read, and its cards are accepted, refused and edited.

use laydown::{
    io::Package,
    model::{Code, Dated, Day, Review, Table},
    reading::CandidateField,
    session::{
        Action, Answer, CardState, Command, Dialog, Document, EditCommand, Effect, Inline, MarkOf, OpenRequest, Place,
        Proposal, Question, ReadAsk, ReadCommand, State, TextRead, apply,
    },
};

/// An own passage: a whole with its parts, a number that is none, and one that is a later order.
const TEXT: &str = "On 2 March 2021 the US Department of Defense reported the dispatch of 2,000 soldiers to allied countries in Eastern Europe: 1,200 to Lithuania and 800 to Latvia.

Another 8,500 troops are on alert in the United States.

On Friday the Pentagon ordered the deployment of 450 additional soldiers to Estonia.
";

fn ask() -> ReadAsk {
    ReadAsk {
        text: TEXT.into(),
        published: "2021-03-06".into(),
        publisher: "Example Agency".into(),
        title: "Soldiers to the Baltic states".into(),
        ..ReadAsk::default()
    }
}

fn empty() -> State {
    let place = Place::Path("/nowhere/empty".into());
    State::new(Document::new(Package::default(), Vec::new(), place), OpenRequest::default())
}

/// Carries out a command and all work that it asks for.
fn run(state: &mut State, command: Command) {
    for effect in apply(state, command) {
        if let Effect::Start(started) = effect {
            let finished = started.run(&Inline);
            run(state, Command::Done(Box::new(finished)));
        }
    }
}

fn read(state: &mut State, ask: ReadAsk) {
    run(state, Command::Read(ReadCommand::Read(Box::new(ask))));
}

fn text(state: &State) -> &TextRead {
    state.transient.text.as_deref().unwrap_or_else(|| panic!("no text: {:?}", state.transient.notice))
}

/// The card of so many people.
fn card(state: &State, people: i64) -> usize {
    let cards = &text(state).found.candidates;
    let of = |card: &laydown::reading::Candidate| card.people.best == Some(people);
    cards.iter().position(of).unwrap_or_else(|| panic!("no card of {people}: {cards:#?}"))
}

fn choose(state: &mut State, people: i64) -> usize {
    let at = card(state, people);
    apply(state, Command::Read(ReadCommand::Choose(MarkOf::Card(at))));
    at
}

fn accept(state: &mut State, people: i64) -> usize {
    let at = choose(state, people);
    apply(state, Command::Read(ReadCommand::Accept(false)));
    at
}

#[test]
fn the_numbers_are_marked_where_they_stand() {
    let mut state = empty();
    read(&mut state, ask());
    let text = text(&state);
    let marked: Vec<&str> = text.marks.iter().map(|mark| &TEXT[mark.start..mark.end]).collect();
    for number in ["2,000", "1,200", "800", "8,500", "450"] {
        assert!(marked.iter().any(|words| words.contains(number)), "{number} among {marked:?}");
    }
    let rejected = text.marks.iter().find(|mark| &TEXT[mark.start..mark.end] == "8,500").unwrap();
    assert!(matches!(rejected.of, MarkOf::Rejected(_)));
    assert_eq!(text.chosen, Some(MarkOf::Card(0)), "the first card is looked at");
}

#[test]
fn letters_of_several_bytes_move_no_mark() {
    let mut state = empty();
    let prefix = "Überschrift – „Żołnierze“ 😀\n\n";
    read(&mut state, ReadAsk { text: format!("{prefix}{TEXT}"), ..ask() });
    let text = text(&state);
    let estonia = text.marks.iter().find(|mark| mark.of == MarkOf::Card(card(&state, 450))).unwrap();
    assert_eq!(&text.text[estonia.start..estonia.end], "450");
}

#[test]
fn nothing_enters_before_it_is_accepted() {
    let mut state = empty();
    read(&mut state, ask());
    choose(&mut state, 450);
    apply(&mut state, Command::Read(ReadCommand::Refuse));
    assert!(!state.document.is_changed() && state.document.revision == 0);
    assert_eq!(text(&state).states[card(&state, 450)], CardState::Refused);
    choose(&mut state, 450);
    apply(&mut state, Command::Read(ReadCommand::Refuse));
    assert_eq!(text(&state).count(CardState::Refused), 0, "pressed again it is open again");
}

#[test]
fn an_accepted_card_is_one_step_with_its_source_once() {
    let mut state = empty();
    read(&mut state, ask());
    let at = accept(&mut state, 450);
    let data = state.document.dataset();
    assert_eq!((data.sources.len(), data.movements.len(), data.stages.len()), (1, 1, 1));
    let (source, stage) = (&data.sources[0], &data.stages[0]);
    assert_eq!((source.publisher.as_str(), source.title.as_str()), ("Example Agency", "Soldiers to the Baltic states"));
    assert_eq!(source.published.map(Dated::day), Some(Day::ymd(2021, 3, 6)));
    assert_eq!(data.movements[0].host.country(), Some(Code::new("EST")));
    assert_eq!(stage.evidence.review, Review::Seen, "a person has looked at it");
    assert!(stage.evidence.quote.contains("450") && stage.evidence.locator.contains('3'), "{:?}", stage.evidence);
    assert_eq!(Action::Undo.text_now(&state), "Undo: accept 450 to Estonia");
    assert_eq!(text(&state).states[at], CardState::Accepted);
    assert_ne!(text(&state).chosen, Some(MarkOf::Card(at)), "the next open card is looked at");

    accept(&mut state, 2000);
    assert_eq!(state.document.dataset().sources.len(), 1);
    apply(&mut state, Command::Do(Action::Undo));
    apply(&mut state, Command::Do(Action::Undo));
    assert_eq!(text(&state).states[at], CardState::Open);
    assert!(!state.document.is_changed(), "the source goes with the step that brought it");
    apply(&mut state, Command::Do(Action::Redo));
    assert_eq!(text(&state).states[at], CardState::Accepted);
}

#[test]
fn parts_are_tied_to_their_whole_whichever_is_accepted_first() {
    for order in [[2000, 1200, 800], [1200, 800, 2000]] {
        let mut state = empty();
        read(&mut state, ask());
        for people in order {
            accept(&mut state, people);
        }
        let data = state.document.dataset();
        let whole = data.movements.iter().find(|movement| movement.part_of.is_none()).unwrap();
        let parts = data.movements.iter().filter(|movement| movement.part_of.as_ref() == Some(&whole.id)).count();
        assert_eq!((data.movements.len(), parts), (3, 2), "{order:?}: {:#?}", data.movements);
    }
}

#[test]
fn all_sure_cards_are_accepted_at_once_and_taken_back_one_by_one() {
    let mut state = empty();
    read(&mut state, ask());
    let sure = text(&state).found.candidates.iter().filter(|card| card.sure).count();
    apply(&mut state, Command::Read(ReadCommand::AcceptSure));
    assert!(sure > 1);
    assert_eq!(text(&state).count(CardState::Accepted), sure);
    apply(&mut state, Command::Do(Action::Undo));
    assert_eq!(text(&state).count(CardState::Accepted), sure - 1);
}

#[test]
fn what_the_dataset_tells_already_is_offered_as_a_second_source() {
    let mut state = empty();
    read(&mut state, ask());
    accept(&mut state, 450);
    let movement = state.document.dataset().movements[0].id.clone();
    read(&mut state, ReadAsk { publisher: "Another Agency".into(), title: "The same".into(), ..ask() });
    let at = choose(&mut state, 450);
    let made = Proposal::of(text(&state), at, state.document.dataset(), false).unwrap();
    assert_eq!(made.joins, Some(movement.clone()));
    apply(&mut state, Command::Read(ReadCommand::Accept(false)));
    let data = state.document.dataset();
    assert_eq!((data.sources.len(), data.movements.len(), data.stages.len()), (2, 1, 2));
    assert!(data.stages.iter().all(|stage| stage.movement == movement));

    apply(&mut state, Command::Do(Action::Undo));
    choose(&mut state, 450);
    apply(&mut state, Command::Read(ReadCommand::Accept(true)));
    assert_eq!(state.document.dataset().movements.len(), 2, "somebody knows that they are others");
}

#[test]
fn an_edited_card_is_accepted_as_it_was_mended() {
    let mut state = empty();
    read(&mut state, ask());
    let at = choose(&mut state, 450);
    apply(&mut state, Command::Read(ReadCommand::Edit));
    let Some(Dialog::Form(form)) = state.transient.dialog.clone() else { panic!("no form") };
    assert_eq!(text(&state).states[at], CardState::Open);
    let tables: Vec<Table> = form.sheets.iter().map(|sheet| sheet.table).collect();
    assert_eq!(tables, [Table::Movements, Table::Stages, Table::Sources]);
    assert_eq!((form.sheets[0].text("host"), form.sheets[1].text("people")), ("EST", "450"));
    let mut mended = form;
    mended.sheets[1].set("people", "460");
    apply(&mut state, Command::Edit(EditCommand::Enter(mended)));
    assert!(state.transient.dialog.is_none(), "{:?}", state.transient.notice);
    assert_eq!(state.document.dataset().stages[0].people.best, Some(460));
    assert_eq!(text(&state).states[at], CardState::Accepted);

    apply(&mut state, Command::Read(ReadCommand::Choose(MarkOf::Card(at))));
    apply(&mut state, Command::Read(ReadCommand::Edit));
    let Some(Dialog::Form(mut form)) = state.transient.dialog.clone() else { panic!("no form") };
    assert!(form.sheets.iter().all(|sheet| sheet.of.is_some()), "it changes what is there");
    form.sheets[1].set("people", "470");
    apply(&mut state, Command::Edit(EditCommand::Enter(form)));
    assert_eq!(state.document.dataset().stages.len(), 1);
    assert_eq!(state.document.dataset().stages[0].people.best, Some(470));
}

#[test]
fn a_number_that_is_none_can_be_made_one() {
    let mut state = empty();
    read(&mut state, ask());
    let rejected = text(&state).marks.iter().find(|mark| matches!(mark.of, MarkOf::Rejected(_))).unwrap().of;
    apply(&mut state, Command::Read(ReadCommand::Choose(rejected)));
    assert!(text(&state).chosen_rejected().is_some());
    apply(&mut state, Command::Read(ReadCommand::Accept(false)));
    assert!(!state.document.is_changed());
    apply(&mut state, Command::Read(ReadCommand::Edit));
    assert!(matches!(&state.transient.dialog, Some(Dialog::Form(_))));
}

#[test]
fn what_cannot_be_read_is_said_and_what_was_typed_stays() {
    let mut state = empty();
    state.transient.dialog = Some(Dialog::ReadText(Box::new(ask())));
    for (ask, why) in [
        (ReadAsk { text: " \n".into(), ..ask() }, "No text yet"),
        (ReadAsk { published: "yesterday-ish".into(), ..ask() }, "yesterday-ish"),
        (ReadAsk { text: "9 ".repeat(1_100_000), ..ask() }, "longer than"),
    ] {
        read(&mut state, ask);
        let notice = state.transient.notice.clone().unwrap();
        assert!(notice.is_error && notice.text.contains(why), "{why}: {notice:?}");
        assert!(matches!(state.transient.dialog, Some(Dialog::ReadText(_))) && state.transient.text.is_none());
    }
}

#[test]
fn a_file_brings_its_text_and_keeps_what_was_typed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("baltic.html");
    std::fs::write(&path, format!("<html><body><p>{TEXT}</p></body></html>")).unwrap();
    let mut state = empty();
    state.transient.dialog =
        Some(Dialog::ReadText(Box::new(ReadAsk { publisher: "Example Agency".into(), ..ReadAsk::default() })));
    run(&mut state, Command::Read(ReadCommand::Open(path)));
    let Some(Dialog::ReadText(ask)) = &state.transient.dialog else { panic!("{:?}", state.transient.notice) };
    assert_eq!((ask.publisher.as_str(), ask.title.as_str()), ("Example Agency", "baltic"));
    assert!(ask.text.contains("450 additional soldiers") && !ask.text.contains("<p>"));

    // Without a dialog of the desktop the window's own asks for the path, and nothing that was typed is lost.
    apply(&mut state, Command::Answered(Box::new(Question::Text { folder: false }), Answer::NoDialog));
    assert!(matches!(&state.transient.dialog, Some(Dialog::TextPath(ask, _)) if ask.publisher == "Example Agency"));

    let broken = folder.path().join("broken.pdf");
    std::fs::write(&broken, b"%PDF-1.7 nothing").unwrap();
    run(&mut state, Command::Read(ReadCommand::Open(broken)));
    assert!(
        state.transient.notice.as_ref().is_some_and(|notice| notice.is_error && notice.text.contains("broken.pdf"))
    );
}

/// The words of the text, as they are chosen by dragging.
fn select(state: &mut State, words: &str) {
    let start = text(state).text.find(words).unwrap();
    run(state, Command::Read(ReadCommand::Select(Some((start, start + words.len())))));
}

#[test]
fn chosen_words_are_given_to_a_field_and_taken_back_by_name() {
    let mut state = empty();
    read(&mut state, ask());
    let at = choose(&mut state, 450);
    select(&mut state, "Latvia");
    run(&mut state, Command::Read(ReadCommand::Assign(CandidateField::Host)));
    let host = |state: &State| text(state).card(at).unwrap().host.to_string();
    assert_eq!(host(&state), "LVA");
    let words =
        text(&state).card(at).unwrap().evidence.iter().find(|words| words.field == CandidateField::Host).unwrap();
    let there: String = TEXT.chars().skip(words.start).take(words.end - words.start).collect();
    assert_eq!(there, "Latvia");
    assert_eq!(state.history.undo_name(), Some("assign words to the host"));
    run(&mut state, Command::Do(Action::Undo));
    assert_eq!(host(&state), "EST");
    run(&mut state, Command::Do(Action::Redo));
    assert_eq!(host(&state), "LVA");
    // Words that say nothing of a field change nothing.
    select(&mut state, "additional");
    run(&mut state, Command::Read(ReadCommand::Assign(CandidateField::Sender)));
    assert_eq!(text(&state).card(at).unwrap().sender, Some(Code::new("USA")));
    // From the number on, word by word.
    run(&mut state, Command::Read(ReadCommand::Select(None)));
    run(&mut state, Command::Read(ReadCommand::Word(true, false)));
    run(&mut state, Command::Read(ReadCommand::Word(true, true)));
    assert_eq!(text(&state).words().unwrap().0, "additional soldiers");
}

#[test]
fn cards_are_split_and_joined() {
    let mut state = empty();
    read(&mut state, ask());
    let cards = text(&state).states.len();
    let at = choose(&mut state, 450);
    run(&mut state, Command::Read(ReadCommand::Split));
    assert_eq!(text(&state).states.len(), cards + 1);
    assert_eq!(text(&state).card(at + 1).unwrap().people.best, Some(450));
    // An accepted card is what it is, wherever others are split.
    run(&mut state, Command::Read(ReadCommand::Choose(MarkOf::Card(at + 1))));
    run(&mut state, Command::Read(ReadCommand::Accept(true)));
    let first = choose(&mut state, 2_000);
    run(&mut state, Command::Read(ReadCommand::Split));
    let accepted = text(&state).states.iter().position(|state| *state == CardState::Accepted).unwrap();
    assert_eq!(text(&state).card(accepted).unwrap().people.best, Some(450));
    run(&mut state, Command::Read(ReadCommand::Choose(MarkOf::Card(first))));
    run(&mut state, Command::Read(ReadCommand::Join));
    assert_eq!(text(&state).states.len(), cards + 1);
    assert_eq!(state.history.undo_name(), Some("merge two cards"));
    for _ in 0..2 {
        run(&mut state, Command::Do(Action::Undo));
    }
    assert_eq!(text(&state).states.len(), cards + 1);
    assert_eq!(text(&state).count(CardState::Accepted), 1);
}
