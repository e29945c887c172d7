//! What tables abbreviate in names of countries: “Dem. Rep. of the Congo”, “Bosnia-Herz.”, “Korea, Rep.”.

/// Words that mean the same in the name of a country, each line with the one that it is compared by.
const SAME: &[(&str, &str)] = &[
    ("republic", " rep repub "),
    ("democratic", " dem democr "),
    ("federal", " fed federated federation "),
    ("states", " sts "),
    ("islands", " is isl isls island "),
    ("territory", " ter terr territories "),
    ("north", " n nth "),
    ("south", " s sth "),
    ("east", " e "),
    ("west", " w "),
    ("united", " utd "),
    ("emirates", " emir em "),
    ("herzegovina", " herz herzeg hercegovina "),
    ("central", " c cent centr ctr "),
    ("african", " afr "),
    ("equatorial", " eq equat "),
    ("dominican", " dom "),
    ("british", " br brit "),
    ("french", " fr "),
    ("american", " amer america "),
    ("netherlands", " neth "),
    ("kingdom", " kgdm "),
    ("papua", " pap "),
    ("trinidad", " trin "),
    ("tobago", " tob "),
    ("macedonia", " maced "),
    ("vincent", " vin "),
    ("grenadines", " gren grens "),
    ("socialist", " soc "),
];

/// The words of a plain name, abbreviations spelt out and sorted, for tables turn names round; none: it has one word.
pub(super) fn spelled_out(plain: &str) -> Option<String> {
    let parts = plain.split(' ').filter(|word| !matches!(*word, "of" | "the" | "and" | ""));
    let mut words: Vec<&str> = parts.map(long).collect();
    words.sort_unstable();
    (words.len() > 1).then(|| words.join(" "))
}

fn long(word: &str) -> &str {
    let short = format!(" {word} ");
    SAME.iter().find(|(_, shorts)| shorts.contains(&short)).map_or(word, |(long, _)| long)
}
