//! Layers, ranges and distances in a session: read on the side, shown in the view, kept with a dataset.

use laydown::{
    io::{self, Package},
    model::{LatLon, OwnLayer},
    session::{
        Action, Command, Dialog, Document, EditCommand, Effect, Inline, LayerCommand, OpenCommand, OpenRequest, Place,
        State, apply,
    },
};
use std::fs;
use std::path::{Path, PathBuf};

const POINT: &str = r#"{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"A"},
    "geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,0]]]}}]}"#;

/// A dataset in a folder of its own, with a layer beside it.
fn dataset(folder: &Path) -> (State, PathBuf) {
    let place = folder.join("ds");
    io::sample("article-2022-02-13").unwrap().package.save(&place).unwrap();
    let loaded = Package::open(&place).unwrap();
    let document = Document::new(loaded.package, loaded.problems, Place::Path(place.clone()));
    let layer = place.join("zone.geojson");
    fs::write(&layer, POINT).unwrap();
    (State::new(document, OpenRequest::default()), layer)
}

/// Does what is asked, and the work that follows.
fn done(state: &mut State, command: Command) {
    let mut effects = apply(state, command);
    while let Some(effect) = effects.pop() {
        if let Effect::Start(started) = effect {
            effects.extend(apply(state, Command::Done(Box::new(started.run(&Inline)))));
        }
    }
}

#[test]
fn a_layer_is_read_shown_and_taken_back() {
    let folder = tempfile::tempdir().unwrap();
    let (mut state, path) = dataset(folder.path());
    done(&mut state, Command::Layer(LayerCommand::Add(path.clone())));
    assert_eq!(state.view().layers.len(), 1);
    assert!(state.transient.notice.as_ref().unwrap().text.contains("added: 1 feature"));
    let shown = OpenRequest::of(&state).view_string().parse::<OpenRequest>().unwrap();
    assert_eq!(shown.layer.as_deref(), Some(path.to_str().unwrap()));
    done(&mut state, Command::Do(Action::Back));
    assert!(state.view().layers.is_empty());
    done(&mut state, Command::Do(Action::Forward));
    assert_eq!(state.view().layers.len(), 1, "it is not read again");
    let missing = folder.path().join("nothing.kml");
    done(&mut state, Command::Layer(LayerCommand::Add(missing)));
    assert_eq!((state.view().layers.len(), state.own_layers().len()), (1, 2));
    assert!(state.transient.notice.as_ref().unwrap().is_error);
}

#[test]
fn a_dataset_keeps_layers_by_path_and_checksum() {
    let folder = tempfile::tempdir().unwrap();
    let (mut state, path) = dataset(folder.path());
    done(&mut state, Command::Layer(LayerCommand::Add(path.clone())));
    let texts = state.choices.texts.clone();
    done(&mut state, Command::Edit(EditCommand::Texts(0, texts)));
    let kept = &state.document.dataset().texts.layer;
    let layer = OwnLayer::list(kept).unwrap().remove(0);
    assert_eq!((layer.path.as_str(), layer.sum.len()), ("zone.geojson", 16), "{kept}");
    assert_eq!(state.view().layers.len(), 1);
    assert!(state.layer_remarks(&layer).is_empty());
    // An empty view of a dataset with layers says so.
    done(&mut state, Command::Layer(LayerCommand::Show(Vec::new())));
    assert_eq!((state.choices.texts.layer.as_str(), state.view().layers.len()), ("none", 0));
    fs::write(&path, POINT.replace("\"A\"", "\"B\"")).unwrap();
    let mut again = State::new(state.document.clone(), OpenRequest::default());
    let said = again.read_layers();
    assert!(said.len() == 1 && said[0].contains("has changed"), "{said:?}");
    fs::remove_file(&path).unwrap();
    let mut gone = State::new(state.document.clone(), OpenRequest::default());
    let said = gone.read_layers();
    assert!(said.len() == 1 && said[0].contains("cannot be read") && gone.view().layers.is_empty(), "{said:?}");
    done(&mut state, Command::Do(Action::Undo));
    assert_eq!(state.document.dataset().texts.layer, "");
}

#[test]
fn a_distance_is_measured_between_two_places() {
    let folder = tempfile::tempdir().unwrap();
    let (mut state, _) = dataset(folder.path());
    done(&mut state, Command::Do(Action::MeasureDistance));
    assert!(Action::MeasureDistance.is_on(&state));
    done(&mut state, Command::Do(Action::Close));
    assert!(!Action::MeasureDistance.is_on(&state));
    done(&mut state, Command::Do(Action::MeasureDistance));
    done(&mut state, Command::Layer(LayerCommand::Point(LatLon { lat: 40.6, lon: -73.8 })));
    done(&mut state, Command::Layer(LayerCommand::Point(LatLon { lat: 51.6, lon: -0.5 })));
    assert_eq!(state.choices.texts.distance, "40.600,-73.800:51.600,-0.500");
    let notice = &state.transient.notice.as_ref().unwrap().text;
    assert!(notice.contains("5,552 km, 51°"), "{notice}");
    done(&mut state, Command::Do(Action::Back));
    assert_eq!(state.choices.texts.distance, "");
    done(&mut state, Command::Layer(LayerCommand::Ranges("54.7,20.5:500km".into())));
    assert_eq!(state.choices.texts.range, "54.7,20.5:500km");
    done(&mut state, Command::Layer(LayerCommand::Ranges("nowhere".into())));
    assert!(state.transient.notice.as_ref().unwrap().is_error);
    assert_eq!(state.choices.texts.range, "54.7,20.5:500km");
}

#[test]
fn what_may_be_a_table_is_asked_about() {
    let folder = tempfile::tempdir().unwrap();
    let (mut state, zone) = dataset(folder.path());
    let csv = folder.path().join("bases.csv");
    fs::write(&csv, "name,lat,lon\nA,1,1\n").unwrap();
    let open = |path: &Path| Command::Open(OpenCommand::Instead(vec![Place::Path(path.to_owned())]));
    done(&mut state, open(&csv));
    assert_eq!(state.transient.dialog, Some(Dialog::LayerOrTable(csv.clone())));
    done(&mut state, Command::Open(OpenCommand::Layer(csv.clone())));
    assert_eq!((state.transient.dialog.is_none(), state.view().layers.len()), (true, 1));
    done(&mut state, Command::Open(OpenCommand::Table(csv)));
    assert!(matches!(state.transient.dialog, Some(Dialog::Import(_))), "{:?}", state.transient.dialog);
    state.transient.dialog = None;
    // Areas are no table.
    done(&mut state, open(&zone));
    assert_eq!((state.transient.dialog.is_none(), state.view().layers.len()), (true, 2));
}
