//! Abbreviations that tables use in names of countries: “Dem. Rep. of the Congo”, “Bosnia-Herz.”, “Korea, Rep.”.

/// The words of a plain name, abbreviations spelt out and sorted, for tables turn names round; none: it has one word.
pub(super) fn spelled_out(plain: &str) -> Option<String> {
    let parts = plain.split(' ').filter(|word| !matches!(*word, "of" | "the" | "and" | ""));
    let mut words: Vec<&str> = parts.map(long).collect();
    words.sort_unstable();
    (words.len() > 1).then(|| words.join(" "))
}

/// What a word stands for, also where a name has it in another form.
fn long(word: &str) -> &str {
    match word {
        "rep" | "repub" => "republic",
        "dem" | "democr" => "democratic",
        "fed" | "federated" | "federation" => "federal",
        "sts" => "states",
        "is" | "isl" | "isls" | "island" => "islands",
        "ter" | "terr" | "territories" => "territory",
        "n" | "nth" => "north",
        "s" | "sth" => "south",
        "e" => "east",
        "w" => "west",
        "utd" => "united",
        "emir" | "em" => "emirates",
        "herz" | "herzeg" | "hercegovina" => "herzegovina",
        "c" | "cent" | "centr" | "ctr" => "central",
        "afr" => "african",
        "eq" | "equat" => "equatorial",
        "dom" => "dominican",
        "br" | "brit" => "british",
        "fr" => "french",
        "amer" | "america" => "american",
        "neth" => "netherlands",
        "kgdm" => "kingdom",
        "pap" => "papua",
        "trin" => "trinidad",
        "tob" => "tobago",
        "maced" => "macedonia",
        "vin" => "vincent",
        "gren" | "grens" => "grenadines",
        "soc" => "socialist",
        _ => word,
    }
}
