//! The words of the language in which objects, drawing commands and maps of characters are written.

/// A word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Token<'b> {
    /// `[`, `<<`, `{`.
    Open,
    /// `]`, `>>`, `}`.
    Close,
    /// `/Name`, without the slash.
    Name(&'b [u8]),
    /// A string in brackets, as it is written.
    Text,
    /// A string in digits.
    Hex(Vec<u8>),
    /// A number or a command.
    Word(&'b [u8]),
}

pub(super) const fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r' | 0 | 0x0c)
}

pub(super) const fn is_regular(byte: u8) -> bool {
    !is_space(byte) && !matches!(byte, b'(' | b')' | b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b'/' | b'%')
}

/// The words of some bytes, up to the end or to a string that has none.
#[derive(Debug)]
pub(super) struct Tokens<'b> {
    bytes: &'b [u8],
    /// Where the next one is looked for.
    pub at: usize,
    /// A string had no end.
    pub broken: bool,
}

impl<'b> Tokens<'b> {
    pub const fn new(bytes: &'b [u8], at: usize) -> Self {
        Self { bytes, at, broken: false }
    }

    fn peek(&self, ahead: usize) -> Option<u8> {
        self.bytes.get(self.at + ahead).copied()
    }

    fn pass(&mut self, on: impl Fn(u8) -> bool) -> &'b [u8] {
        let rest = &self.bytes[self.at..];
        let long = rest.iter().position(|byte| !on(*byte)).unwrap_or(rest.len());
        self.at += long;
        &rest[..long]
    }

    /// Past a string in brackets.
    fn string(&mut self) -> bool {
        let mut deep = 0_usize;
        while let Some(byte) = self.peek(0) {
            self.at += if byte == b'\\' { 2 } else { 1 };
            match byte {
                b'(' => deep += 1,
                b')' => deep -= 1,
                _ => {}
            }
            if deep == 0 {
                return true;
            }
        }
        self.at = self.bytes.len();
        false
    }

    fn hex(&mut self) -> Option<Vec<u8>> {
        self.at += 1;
        let digits = self.pass(|byte| byte.is_ascii_hexdigit() || is_space(byte));
        if self.peek(0) != Some(b'>') {
            return None;
        }
        self.at += 1;
        let digits: Vec<u8> =
            digits.iter().filter_map(|digit| char::from(*digit).to_digit(16)).map(|digit| digit as u8).collect();
        Some(digits.chunks(2).map(|pair| pair[0] << 4 | pair.get(1).copied().unwrap_or(0)).collect())
    }
}

impl<'b> Iterator for Tokens<'b> {
    type Item = Token<'b>;

    fn next(&mut self) -> Option<Token<'b>> {
        loop {
            self.pass(is_space);
            if self.peek(0) != Some(b'%') {
                break;
            }
            self.pass(|byte| byte != b'\n' && byte != b'\r');
        }
        let (first, second) = (self.peek(0)?, self.peek(1));
        Some(match (first, second) {
            (b'(', _) => {
                self.broken = !self.string();
                if self.broken {
                    return None;
                }
                Token::Text
            }
            (b'<', Some(b'<')) | (b'>', Some(b'>')) => {
                self.at += 2;
                if first == b'<' { Token::Open } else { Token::Close }
            }
            (b'<', _) => {
                let bytes = self.hex();
                self.broken = bytes.is_none();
                Token::Hex(bytes?)
            }
            (b'[' | b'{', _) => {
                self.at += 1;
                Token::Open
            }
            (b'/', _) => {
                self.at += 1;
                Token::Name(self.pass(is_regular))
            }
            (b']' | b'}' | b'>' | b')', _) => {
                self.at += 1;
                Token::Close
            }
            _ => Token::Word(self.pass(is_regular)),
        })
    }
}
