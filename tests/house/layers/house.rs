//! The files of src and which of them names things of which, through every re-export.

use super::tokens;
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

/// One file that is not for tests only.
#[derive(Debug, Default)]
struct File {
    /// Path below src, with `/`.
    name: String,
    tokens: Vec<String>,
    /// Modules declared in it.
    modules: BTreeSet<String>,
    /// Other items made in it, at its top.
    items: BTreeSet<String>,
    /// What each name that it brings in stands for, and whether that is passed on to others.
    uses: BTreeMap<String, (Vec<String>, bool)>,
    /// Modules of which it brings in everything.
    globs: Vec<Vec<String>>,
}

/// Who names whom, by files below src.
pub type Arrows = BTreeMap<String, BTreeSet<String>>;

/// The library's files by their modules' path, `["session", "view"]`.
#[derive(Debug, Default)]
pub struct House(BTreeMap<Vec<String>, File>);

/// Where a path leads: to a module, or to the file in which an item is made.
enum Target {
    Module(Vec<String>),
    File(String),
}

impl House {
    pub fn read(src: &Path) -> House {
        let mut house = House::default();
        house.enter(src, "lib.rs", Vec::new());
        house
    }

    /// The files, below src.
    pub fn files(&self) -> impl Iterator<Item = &str> {
        self.0.values().map(|file| file.name.as_str())
    }

    fn enter(&mut self, src: &Path, name: &str, module: Vec<String>) {
        let text = fs::read_to_string(src.join(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
        let (tokens, _) = tokens::without_tests(&tokens::tokens(&text));
        let file = File::new(name, &tokens);
        let folder = module.join("/");
        for child in &file.modules {
            let below = if folder.is_empty() { child.clone() } else { format!("{folder}/{child}") };
            let page = [format!("{below}.rs"), format!("{below}/mod.rs")].into_iter().find(|n| src.join(n).exists());
            let mut path = module.clone();
            path.push(child.clone());
            // A module within braces is part of its file.
            if let Some(page) = page {
                self.enter(src, &page, path);
            }
        }
        self.0.insert(module, file);
    }

    pub fn arrows(&self) -> Arrows {
        self.0.iter().map(|(module, file)| (file.name.clone(), self.named_in(module, file))).collect()
    }

    fn named_in(&self, module: &[String], file: &File) -> BTreeSet<String> {
        let mut named = BTreeSet::new();
        let mut note = |path: &[String]| {
            if let Some(Target::File(name)) = self.resolve(module, path, 0)
                && name != file.name
            {
                named.insert(name);
            }
        };
        for (path, passed_on) in file.uses.values() {
            if !passed_on {
                note(path);
            }
        }
        let mut at = 0;
        while at < file.tokens.len() {
            let path = path_at(&file.tokens, at);
            if !path.is_empty() {
                note(&path);
            }
            at += path.len().max(1) * 2 - 1;
        }
        named
    }

    /// Where a path leads that stands in a module.
    fn resolve(&self, module: &[String], path: &[String], depth: usize) -> Option<Target> {
        // A name that is passed on in a circle leads nowhere.
        if depth > 20 {
            return None;
        }
        let (first, rest) = path.split_first()?;
        let here = match first.as_str() {
            "crate" => Vec::new(),
            "self" => module.to_vec(),
            "super" => module[..module.len().checked_sub(1)?].to_vec(),
            _ => return self.within(module, path, depth),
        };
        if rest.is_empty() { Some(Target::Module(here)) } else { self.resolve_below(&here, rest, depth) }
    }

    fn resolve_below(&self, module: &[String], path: &[String], depth: usize) -> Option<Target> {
        if path[0] == "super" || path[0] == "self" {
            return self.resolve(module, path, depth + 1);
        }
        self.within(module, path, depth).or_else(|| Some(Target::File(self.0.get(module)?.name.clone())))
    }

    /// Where a path leads that begins with a name of a module.
    fn within(&self, module: &[String], path: &[String], depth: usize) -> Option<Target> {
        let file = self.0.get(module)?;
        let (name, rest) = path.split_first()?;
        let mut child = module.to_vec();
        child.push(name.clone());
        // A function may have the name of the module that it comes from: `pub use svg::svg`.
        if self.0.contains_key(&child) && !(rest.is_empty() && file.uses.contains_key(name)) {
            return if rest.is_empty() {
                Some(Target::Module(child))
            } else {
                self.resolve_below(&child, rest, depth + 1)
            };
        }
        if file.items.contains(name) {
            return Some(Target::File(file.name.clone()));
        }
        if let Some((path, _)) = file.uses.get(name) {
            return match self.resolve(module, path, depth + 1)? {
                Target::Module(at) if !rest.is_empty() => self.resolve_below(&at, rest, depth + 1),
                target => Some(target),
            };
        }
        file.globs.iter().find_map(|glob| match self.resolve(module, glob, depth + 1)? {
            Target::Module(at) => self.within(&at, path, depth + 1),
            Target::File(_) => None,
        })
    }
}

/// The path of names that begins at a token: `a::b::c`. None where it goes on from a value or from another path.
fn path_at(tokens: &[String], at: usize) -> Vec<String> {
    let before = at.checked_sub(1).map_or("", |i| tokens[i].as_str());
    if !is_name(&tokens[at]) || before == "::" || before == "." {
        return Vec::new();
    }
    let mut path = vec![tokens[at].clone()];
    let mut at = at + 1;
    while at + 1 < tokens.len() && tokens[at] == "::" && is_name(&tokens[at + 1]) {
        path.push(tokens[at + 1].clone());
        at += 2;
    }
    path
}

fn is_name(token: &str) -> bool {
    token.chars().next().is_some_and(|c| c.is_alphabetic() || c == '_')
}

impl File {
    fn new(name: &str, tokens: &[String]) -> File {
        let mut file = File { name: name.to_owned(), ..File::default() };
        let (mut depth, mut at) = (0_usize, 0);
        while at < tokens.len() {
            let token = tokens[at].as_str();
            match token {
                "{" => depth += 1,
                "}" => depth = depth.saturating_sub(1),
                "use" if tokens.get(at + 1).is_some_and(|next| is_name(next) || next == "{" || next == "::") => {
                    let end = at + tokens[at..].iter().position(|t| t == ";").unwrap_or(0);
                    file.enter_use(&tokens[at + 1..end], at > 0 && matches!(tokens[at - 1].as_str(), "pub" | ")"));
                    at = end;
                    continue;
                }
                "mod" if depth == 0 && tokens.get(at + 2).is_some_and(|next| next == ";") => {
                    file.modules.insert(tokens[at + 1].clone());
                    at += 2;
                    continue;
                }
                "struct" | "enum" | "union" | "trait" | "type" | "fn" | "const" | "static" if depth == 0 => {
                    file.items.insert(tokens[at + 1].clone());
                }
                _ => {}
            }
            file.tokens.push(tokens[at].clone());
            at += 1;
        }
        file
    }

    /// The leaves of the tree of one `use`.
    fn enter_use(&mut self, tree: &[String], passed_on: bool) {
        let mut stack: Vec<Vec<String>> = vec![Vec::new()];
        let mut path: Vec<String> = Vec::new();
        let mut alias: Option<String> = None;
        let mut at = 0;
        while at <= tree.len() {
            match tree.get(at).map_or(",", String::as_str) {
                "{" => stack.push(path.clone()),
                "," | "}" => {
                    self.leaf(std::mem::take(&mut path), alias.take(), passed_on);
                    if tree.get(at).is_some_and(|t| t == "}") {
                        stack.pop();
                        // What comes next is a comma or another brace.
                    } else {
                        path = stack.last().cloned().unwrap_or_default();
                    }
                }
                "as" => {
                    alias = tree.get(at + 1).cloned();
                    at += 1;
                }
                "::" => {}
                name => path.push(name.to_owned()),
            }
            at += 1;
        }
    }

    fn leaf(&mut self, mut path: Vec<String>, alias: Option<String>, passed_on: bool) {
        if path.last().is_some_and(|last| last == "*") {
            path.pop();
            self.globs.push(path);
            return;
        }
        if path.len() > 1 && path.last().is_some_and(|last| last == "self") {
            path.pop();
        }
        let Some(last) = path.last().cloned() else { return };
        self.uses.insert(alias.unwrap_or(last), (path, passed_on));
    }
}
