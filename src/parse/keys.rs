//! Duplicate keys in a JSON object: readers take one of them, and it is not clear which.

use std::collections::HashMap;

/// A key that stood before in the same object.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyTwice {
    /// The key.
    pub key: String,
    /// The line on which it stood, from 1.
    pub first: u64,
    /// The line on which it stands again.
    pub line: u64,
}

/// The keys that stand twice in an object of a text that is JSON, in order.
pub fn keys_twice(json: &str) -> Vec<KeyTwice> {
    let bytes = json.as_bytes();
    let (mut at, mut line) = (0, 1);
    // Of each object and list that is open the keys, and where they stand.
    let mut open: Vec<HashMap<String, u64>> = Vec::new();
    let mut twice = Vec::new();
    while let Some(byte) = bytes.get(at) {
        let start = at;
        at += 1;
        match byte {
            b'\n' => line += 1,
            b'{' | b'[' => open.push(HashMap::new()),
            b'}' | b']' => drop(open.pop()),
            b'"' => {
                while bytes.get(at).is_some_and(|byte| *byte != b'"') {
                    at += if bytes[at] == b'\\' { 2 } else { 1 };
                }
                at += 1;
                let is_key = bytes.get(at..).is_some_and(|rest| rest.trim_ascii_start().starts_with(b":"));
                let key = json.get(start..at).filter(|_| is_key).and_then(|text| serde_json::from_str(text).ok());
                if let (Some(key), Some(keys)) = (key, open.last_mut()) {
                    match keys.get(&key) {
                        Some(first) => twice.push(KeyTwice { key, first: *first, line }),
                        None => drop(keys.insert(key, line)),
                    }
                }
            }
            _ => {}
        }
    }
    twice
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_stands_twice_in_its_object_only() {
        let json =
            "{\"a\": {\"b\": \"}\\\"\", \"c\": [\"b\", \"b\"]},\n \"b\": [{\"x\": 1}, {\"x\": 2}],\n \"\\u0061\" : 3}";
        assert_eq!(keys_twice(json), [KeyTwice { key: "a".to_owned(), first: 1, line: 3 }]);
        for hostile in ["", "\"", "{\"a", "]}", "\"\\", "{\"\\ud800\": 1}"] {
            assert_eq!(keys_twice(hostile), [], "{hostile}");
        }
    }
}
