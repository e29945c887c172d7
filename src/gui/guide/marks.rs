//! The documentation’s Markdown, parsed for the window: headings, paragraphs, lists and tables.

/// A piece of text in one look.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Piece {
    pub text: String,
    pub strong: bool,
    pub code: bool,
}

/// A part of a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    Text(Vec<Piece>),
    Item(Vec<Piece>),
    /// The head first.
    Table(Vec<Vec<Vec<Piece>>>),
}

/// A heading and what stands below it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Group {
    pub title: String,
    pub parts: Vec<Part>,
}

/// The groups of a document: one for each heading of the second level. Its pictures are left out, as is what stands before the first.
pub fn groups(text: &str) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    let mut lines = text.lines().peekable();
    let mut paragraph = String::new();
    while let Some(line) = lines.next() {
        let line = line.trim_end();
        if let Some(title) = line.strip_prefix("## ") {
            end(&mut groups, &mut paragraph);
            groups.push(Group { title: title.trim().to_owned(), parts: Vec::new() });
        } else if line.starts_with('|') {
            end(&mut groups, &mut paragraph);
            let mut rows = vec![cells(line)];
            while let Some(next) = lines.next_if(|next| next.starts_with('|')) {
                if !next.trim_matches(['|', '-', ':', ' ']).is_empty() {
                    rows.push(cells(next));
                }
            }
            add(&mut groups, Part::Table(rows));
        } else if let Some(item) = line.strip_prefix("- ") {
            end(&mut groups, &mut paragraph);
            let mut item = item.to_owned();
            while let Some(more) = lines.next_if(|next| next.starts_with("  ") && !next.trim().is_empty()) {
                item.push(' ');
                item.push_str(more.trim());
            }
            add(&mut groups, Part::Item(pieces(&item)));
        } else if line.is_empty() || line.starts_with('#') || line.starts_with("![") {
            end(&mut groups, &mut paragraph);
        } else {
            if !paragraph.is_empty() {
                paragraph.push(' ');
            }
            paragraph.push_str(line.trim());
        }
    }
    end(&mut groups, &mut paragraph);
    groups
}

fn end(groups: &mut [Group], paragraph: &mut String) {
    if !paragraph.is_empty() {
        add(groups, Part::Text(pieces(paragraph)));
        paragraph.clear();
    }
}

fn add(groups: &mut [Group], part: Part) {
    if let Some(group) = groups.last_mut() {
        group.parts.push(part);
    }
}

fn cells(line: &str) -> Vec<Vec<Piece>> {
    line.trim().trim_matches('|').split('|').map(|cell| pieces(cell.trim())).collect()
}

/// Text with strong words (`**`, and `*` too), code, and links of which the words stay.
pub fn pieces(text: &str) -> Vec<Piece> {
    let mut all = vec![Piece::default()];
    let turn = |all: &mut Vec<Piece>, change: fn(&mut Piece)| {
        let mut next = Piece { text: String::new(), ..all[all.len() - 1].clone() };
        change(&mut next);
        all.push(next);
    };
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let in_code = all[all.len() - 1].code;
        if c == '`' {
            turn(&mut all, |piece| piece.code = !piece.code);
        } else if c == '*' && !in_code {
            rest = rest.trim_start_matches('*');
            turn(&mut all, |piece| piece.strong = !piece.strong);
            continue;
        } else if c == '['
            && !in_code
            && let Some((words, after)) = rest[1..].split_once("](")
            && let Some((_, after)) = after.split_once(')')
        {
            let last = all.len() - 1;
            all[last].text.push_str(words);
            rest = after;
            continue;
        } else {
            let last = all.len() - 1;
            all[last].text.push(c);
        }
        rest = &rest[c.len_utf8()..];
    }
    all.retain(|piece| !piece.text.is_empty());
    all
}

/// The words alone.
pub fn plain(pieces: &[Piece]) -> String {
    pieces.iter().map(|piece| piece.text.as_str()).collect()
}

impl Group {
    /// What of it has all words, in small letters: paragraphs and items, and of tables the rows. None: nothing has.
    pub fn with(&self, words: &[String]) -> Option<Self> {
        let has = |text: &str| {
            let text = text.to_lowercase();
            words.iter().all(|word| text.contains(word))
        };
        if has(&self.title) {
            return Some(self.clone());
        }
        let part = |part: &Part| match part {
            Part::Text(pieces) | Part::Item(pieces) => has(&plain(pieces)).then(|| part.clone()),
            Part::Table(rows) => {
                let line =
                    |row: &&Vec<Vec<Piece>>| has(&row.iter().map(|cell| plain(cell)).collect::<Vec<_>>().join(" "));
                let found: Vec<_> = rows.iter().skip(1).filter(line).cloned().collect();
                let head = rows.first().cloned();
                (!found.is_empty()).then(|| Part::Table(head.into_iter().chain(found).collect()))
            }
        };
        let parts: Vec<Part> = self.parts.iter().filter_map(part).collect();
        (!parts.is_empty()).then(|| Self { title: self.title.clone(), parts })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_read() {
        let text = "# T\n\nBefore.\n\n## One\n\nA **b** `c*`\nd [e](f.md).\n\n- x\n  y\n\n| h | i |\n|---|---|\n| j | k |\n## Two\n";
        let groups = groups(text);
        assert_eq!(groups.iter().map(|group| group.title.as_str()).collect::<Vec<_>>(), ["One", "Two"]);
        let [Part::Text(words), Part::Item(item), Part::Table(rows)] = &groups[0].parts[..] else { panic!() };
        assert_eq!(plain(words), "A b c* d e.");
        assert!(words.iter().any(|piece| piece.strong && piece.text == "b"));
        assert!(words.iter().any(|piece| piece.code && piece.text == "c*"));
        assert_eq!((plain(item), rows.len()), ("x y".to_owned(), 2));
        assert_eq!(groups[0].with(&["j".into()]).unwrap().parts.len(), 1);
        assert_eq!(groups[0].with(&["nowhere".into()]), None);
    }
}
