//! The article that the project grew from gives its dataset.

use laydown::io;
use laydown::model::{Command, Dataset, Day, Estimate, EventKind, StageKind};
use laydown::reading::{Accept, Article, Context, Why, enter, read};

/// The sentences of the article that carry its numbers, in our words: the facts are the article's.
const TEXT: &str = "US Defense Secretary Lloyd Austin spoke on Saturday with NATO allies, whom Article 5 binds.

By order of President Joe Biden, the Pentagon ordered this Friday the deployment of 3,000 additional soldiers in Poland. The 8,500 put on alert in January stay at home.

These will join the 1,700 US soldiers that the Pentagon had announced earlier this month that it would send to Polish territory, of which two-thirds have already reached their destination.

On February 2, the US Department of Defense reported the dispatch of 3,000 soldiers to allied countries in Eastern Europe: 1,000 to Romania, 1,700 to Poland and 300 to Germany. All of them will be under US command, not NATO.";

#[test]
fn the_article_gives_its_records() {
    let day = Day::ymd(2022, 2, 13);
    let reading = read(TEXT, &Context { published: Some(day), ..Context::new(day) });
    let mut dataset = Dataset::default();
    let article = Article { publisher: "a newspaper".into(), title: "An article".into(), url: String::new() };
    let entered = enter(&reading, &article, Accept::All, &mut dataset);
    assert_eq!((entered.added.len(), entered.joined.len(), entered.left.len()), (5, 1, 0), "{reading:#?}");
    let told = |data: &Dataset| {
        let mut rows: Vec<_> = data
            .stages
            .iter()
            .map(|stage| {
                let movement = data.movements.iter().find(|movement| movement.id == stage.movement).unwrap();
                (
                    stage.day.to_string(),
                    stage.kind,
                    movement.sender,
                    movement.host.country(),
                    stage.people,
                    movement.part_of.is_some(),
                )
            })
            .collect();
        rows.sort_by_key(|row| format!("{row:?}"));
        rows
    };
    let sample = io::sample("article-2022-02-13").unwrap().package.dataset;
    assert_eq!(told(&dataset), told(&sample));
    let command = |host: &str| {
        dataset
            .movements
            .iter()
            .filter(|movement| movement.host.to_string() == host)
            .map(|movement| movement.command)
            .next()
    };
    assert_eq!(command("ROU"), Some(Command::National), "the command of NATO is denied");
    assert!(
        dataset.stages.iter().any(|stage| stage.kind == StageKind::Arrived && stage.people == Estimate::about(1_133))
    );
    assert!(
        reading.rejected.iter().any(|number| number.text == "8,500" && number.why == Why::Readiness),
        "{:?}",
        reading.rejected
    );
    // The call and the warning are events.
    let event = |data: &Dataset, kind: EventKind| {
        data.events.iter().find(|event| event.kind == kind).map(|event| (event.day, event.actor, event.until))
    };
    assert_eq!(event(&dataset, EventKind::Call), event(&sample, EventKind::Call), "{:#?}", reading.events);
    assert_eq!(entered.events.len(), dataset.events.len());
    let quote = &dataset.stages[0].evidence;
    assert!(!quote.quote.is_empty() && quote.locator.starts_with("paragraph"), "{quote:?}");
}

#[test]
fn calls_and_warnings_are_events() {
    let day = Day::ymd(2022, 2, 13);
    let read = |language: &str, text: &str| {
        let context = Context { published: Some(day), language: Some(language.into()), ..Context::new(day) };
        read(text, &context).events
    };
    let told = |language: &str, text: &str| {
        let events = read(language, text);
        assert_eq!(events.len(), 1, "{events:#?}");
        let event = &events[0];
        let with: Vec<String> = event.participants.iter().map(ToString::to_string).collect();
        format!(
            "{} {} {} {} {:?}",
            event.kind,
            event.day,
            event.actor.unwrap(),
            with.join(";"),
            event.until.map(|d| d.to_string())
        )
    };
    assert_eq!(
        told(
            "en",
            "The US Defense Secretary spoke yesterday with NATO allies. He spoke with his counterparts from Poland, Ann Example; from Germany, Bo Example, and from Italy, Cy Example."
        ),
        "call 2022-02-12 USA POL;DEU;ITA None"
    );
    assert_eq!(
        told(
            "en",
            "This Friday the White House warned of an invasion during the Olympics, which will last until February 20."
        ),
        "warning 2022-02-11 USA  Some(\"2022-02-20\")"
    );
    assert_eq!(told("de", "Das Weiße Haus warnte am Freitag vor einem Angriff."), "warning 2022-02-11 USA  None");
    // What is only planned, denied or asked is none, and neither is a warning by nobody who is named.
    for text in [
        "Paris will speak with Berlin.",
        "Berlin has not spoken with Moscow.",
        "Experts warned of a war.",
        "Has Paris spoken with Berlin?",
    ] {
        assert!(read("en", text).is_empty(), "{text}");
    }
}

#[test]
fn a_second_article_joins_what_is_there() {
    let day = Day::ymd(2022, 2, 12);
    let mut dataset = io::sample("article-2022-02-13").unwrap().package.dataset;
    let before = dataset.movements.len();
    let text = "WASHINGTON, Feb. 12, 2022 - The Pentagon ordered 3,000 more American soldiers to Poland on Friday. Britain will send 350 soldiers there.";
    let reading = read(text, &Context::new(day));
    let article = Article { publisher: "an agency".into(), title: "A report".into(), url: String::new() };
    let entered = enter(&reading, &article, Accept::All, &mut dataset);
    assert_eq!((entered.added.len(), entered.joined.len()), (1, 1), "{reading:#?}");
    assert_eq!(dataset.movements.len(), before + 1);
    let again = enter(&reading, &article, Accept::Sure, &mut dataset.clone());
    assert!(again.added.is_empty(), "what was entered is known");
}
