//! Rust source as words and signs: without comments, without the insides of literals, without what only tests see.

/// Words, `::` and single signs. A literal is an empty pair of quotes.
pub fn tokens(text: &str) -> Vec<String> {
    let chars: Vec<char> = text.chars().collect();
    let mut found = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        let rest = &chars[at..];
        at += match rest {
            ['/', '/', ..] => rest.iter().position(|c| *c == '\n').unwrap_or(rest.len()),
            ['/', '*', ..] => block_comment(rest),
            ['r' | 'b' | 'c', ..] if literal_prefix(rest).is_some() => {
                found.push("\"\"".to_owned());
                literal_prefix(rest).unwrap_or(1)
            }
            ['"', ..] => {
                found.push("\"\"".to_owned());
                quoted(rest, '"')
            }
            ['\'', '\\', ..] | ['\'', _, '\'', ..] => quoted(rest, '\''),
            [':', ':', ..] => {
                found.push("::".to_owned());
                2
            }
            [c, ..] if is_word(*c) => {
                let long = rest.iter().position(|c| !is_word(*c)).unwrap_or(rest.len());
                found.push(rest[..long].iter().collect());
                long
            }
            [c, ..] => {
                if !c.is_whitespace() {
                    found.push(c.to_string());
                }
                1
            }
            [] => 1,
        };
    }
    found
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

fn block_comment(rest: &[char]) -> usize {
    let (mut depth, mut at) = (0_usize, 0);
    while at + 1 < rest.len() {
        match (rest[at], rest[at + 1]) {
            ('/', '*') => (depth, at) = (depth + 1, at + 2),
            ('*', '/') if depth == 1 => return at + 2,
            ('*', '/') => (depth, at) = (depth - 1, at + 2),
            _ => at += 1,
        }
    }
    rest.len()
}

/// How long a literal in plain quotes is.
fn quoted(rest: &[char], quote: char) -> usize {
    let mut at = 1;
    while at < rest.len() && rest[at] != quote {
        at += if rest[at] == '\\' { 2 } else { 1 };
    }
    at + 1
}

/// How long a literal with letters before its quotes is: `r#".."#`, `b"..."`, `br".."`, `c".."`.
fn literal_prefix(rest: &[char]) -> Option<usize> {
    let letters = rest.iter().take_while(|c| matches!(c, 'r' | 'b' | 'c')).count();
    let hashes = rest[letters..].iter().take_while(|c| **c == '#').count();
    let body = rest.get(letters + hashes..)?;
    if letters > 2 || body.first() != Some(&'"') {
        return None;
    }
    if !rest[..letters].contains(&'r') {
        return (hashes == 0).then(|| letters + quoted(body, '"'));
    }
    let ends = |i: &usize| body[*i] == '"' && body[i + 1..].iter().take_while(|c| **c == '#').count() >= hashes;
    let end = (1..body.len()).find(ends)?;
    Some(letters + hashes + end + 1 + hashes)
}

/// The tokens without items that only tests see, and the names of modules declared so.
pub fn without_tests(tokens: &[String]) -> (Vec<String>, Vec<String>) {
    let (mut kept, mut modules, mut at) = (Vec::new(), Vec::new(), 0);
    while at < tokens.len() {
        if let Some(end) = attribute(&tokens[at..]) {
            let inner = &tokens[at..at + end];
            if has(inner, "cfg") && has(inner, "test") && !has(inner, "not") {
                let long = item(&tokens[at + end..]);
                let item = &tokens[at + end..at + end + long];
                if let Some(i) = item.iter().position(|t| t == "mod") {
                    modules.extend(item.get(i + 1).cloned());
                }
                at += end + long;
            } else {
                at += end;
            }
        } else {
            kept.push(tokens[at].clone());
            at += 1;
        }
    }
    (kept, modules)
}

fn has(tokens: &[String], word: &str) -> bool {
    tokens.iter().any(|t| t == word)
}

/// How long the attribute is that begins here.
fn attribute(tokens: &[String]) -> Option<usize> {
    let start = match tokens {
        [hash, open, ..] if hash == "#" && open == "[" => 1,
        [hash, bang, open, ..] if hash == "#" && bang == "!" && open == "[" => 2,
        _ => return None,
    };
    let mut depth = 0_usize;
    for (i, token) in tokens.iter().enumerate().skip(start) {
        match token.as_str() {
            "[" => depth += 1,
            "]" if depth == 1 => return Some(i + 1),
            "]" => depth -= 1,
            _ => {}
        }
    }
    None
}

/// How long the item is that begins here: to its semicolon, or to the end of its braces.
fn item(tokens: &[String]) -> usize {
    let mut depth = 0_usize;
    for (i, token) in tokens.iter().enumerate() {
        match token.as_str() {
            "{" | "(" | "[" => depth += 1,
            "}" if depth == 1 => return i + 1,
            "}" | ")" | "]" => depth = depth.saturating_sub(1),
            ";" | "," if depth == 0 => return i + 1,
            _ => {}
        }
    }
    tokens.len()
}
