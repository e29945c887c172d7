use laydown::import::{Import, Target, Watch};
use laydown::model::{Component, Day};

fn guess(text: &str) -> Import {
    Import::of_bytes("table", text.as_bytes().to_vec(), Day::ymd(2026, 11, 1), &Watch::default()).unwrap()
}

fn needed(guess: &Import) -> Vec<&'static str> {
    guess.questions().iter().filter(|q| q.needed).map(|q| q.key).collect()
}

#[test]
fn names_and_values_together_tell_the_columns() {
    let guess =
        guess("Location;contingent;nb_troops;mois\nMali;France;4 000;janvier 2020\nTchad;France;950;février 2020\n");
    let recipe = guess.recipe();
    assert_eq!(recipe.host.columns[0].column, "Location");
    assert_eq!(recipe.sender.columns[0].column, "contingent");
    assert_eq!(recipe.people[0].column, "nb_troops");
    assert_eq!(recipe.day.column.as_deref(), Some("mois"));
    assert!(needed(&guess).is_empty());
}

#[test]
fn a_remark_is_no_host_and_unknown_names_hide_none() {
    let table = "Pays,Date,Personnel,Commentaire\nPologne,2022-02-01,100,\nAtlantide,2022-02-01,100,OTAN\nMordor,2022-03-01,50,\n";
    assert_eq!(guess(table).recipe().host.columns[0].column, "Pays");
    let table = "wo,wann,Personnel,Remarques\nzz,2022-02-01,100,\nqq,2022-02-01,100,OTAN\nyy,2022-03-01,50,\n";
    let guess = guess(table);
    assert!(guess.recipe().host.is_empty() && guess.questions().iter().any(|q| q.key == "host.column" && q.needed));
}

#[test]
fn values_alone_tell_them_where_no_name_does() {
    let guess = guess("a,b,c\n2021-12-31,Poland,176\n2021-12-31,Germany,35558\n");
    assert_eq!(guess.recipe().host.columns[0].column, "b");
    assert_eq!(guess.recipe().day.column.as_deref(), Some("a"));
    // People are counted only where a name says so.
    assert_eq!(needed(&guess), ["sender", "people"]);
    assert_eq!(guess.questions()[1].options, ["c"]);
}

#[test]
fn what_cannot_be_known_is_asked() {
    let two = guess("country,date,first,second\nPoland,2021-12-31,5,6\nItaly,2021-12-31,8,9\n");
    assert_eq!(needed(&two), ["sender", "people"]);
    assert_eq!(two.questions()[1].options, ["first", "second"]);
    let open = guess("country,date,troops\nPoland,03/04/2022,5\nItaly,01/02/2022,8\n");
    assert_eq!(needed(&open), ["sender", "day.order"]);
    let told = guess("country,date,troops\nPoland,03/04/2022,5\nItaly,13/02/2022,8\n");
    assert_eq!(needed(&told), ["sender"]);
}

#[test]
fn days_hosts_and_components_stand_in_columns() {
    let days = guess("Country,2019,2020,2021\nPoland,1,2,3\nItaly,4,5,6\n");
    assert_eq!(days.recipe().people.len(), 3);
    assert_eq!(days.recipe().people[2].day.as_deref(), Some("2021"));
    let hosts = guess("date,Poland,Italy,Germany\n2021-12-31,1,2,3\n2022-12-31,4,5,6\n");
    assert_eq!(hosts.recipe().people[0].host.as_deref(), Some("POL"));
    let parts = guess("Land,Jahr,Heer,Luftwaffe,Gesamt Truppen\nPolen,2021,10,5,15\nItalien,2021,20,5,25\n");
    let components: Vec<_> = parts.recipe().people.iter().map(|p| p.component).collect();
    assert_eq!(components, [Some(Component::Army), Some(Component::AirForce), None]);
    assert_eq!(parts.recipe().day.year.as_deref(), Some("Jahr"));
    let reserves = guess(
        "Country,Date,Army,Army Reserve,Navy Reserve,Civilian Army,Civilian Total\nPoland,2021-12-31,9,1,2,3,4\nItaly,2021-12-31,8,4,5,6,7\n",
    );
    let columns: Vec<&str> = reserves.recipe().people.iter().map(|p| p.column.as_str()).collect();
    assert_eq!(columns, ["Army", "Civilian Total"], "parts of a reserve are not its number, nor rivals");
}

#[test]
fn senders_stand_in_columns_beside_hosts() {
    let guess = guess("Host country,Date,USA,France,Germany\nPoland,2021-12-31,1,2,3\nItaly,2021-12-31,4,5,6\n");
    let senders: Vec<_> = guess.recipe().people.iter().map(|p| p.sender.as_deref()).collect();
    assert_eq!(senders, [Some("USA"), Some("FRA"), Some("DEU")]);
    assert_eq!(guess.recipe().host.columns[0].column, "Host country");
    assert!(needed(&guess).is_empty());
}

#[test]
fn counts_and_days_in_words_are_understood() {
    let table = "Land;Stichtag;Anzahl\nPolen;Ende März 2022;über 70\nLitauen;31.03.2022;1.500\nMali;März 2022;k.A.\nNiger;März 2022;1,5 Tsd.\nKosovo;März 2022;200–300\n";
    let guess = guess(table);
    assert_eq!(guess.recipe().people[0].column, "Anzahl");
    assert_eq!(guess.recipe().day.column.as_deref(), Some("Stichtag"));
    assert_eq!(needed(&guess), ["sender"]);
}

#[test]
fn origin_or_stage_make_movements() {
    let guess = guess(
        "sender,origin,host,day,people,stage\nUSA,DEU,POL,2022-02-02,1700,announced\nUSA,ITA,LVA,2022-02-24,800,arrived\n",
    );
    assert_eq!(guess.recipe().target, Target::Movements);
    assert!(needed(&guess).is_empty() && guess.recipe().origin.columns[0].column == "origin");
}
