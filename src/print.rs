//! Everything that is printed: the one place that writes to standard output and standard error.
//!
//! Output for people goes line by line and is made [visible](crate::visible) on its way, to a terminal and into a pipe alike, since a pipe
//! often ends in a terminal. Output for programs keeps its text: JSON writes control characters as escapes such as `\u001b`, which read back as
//! the same; CSV is changed only if a terminal itself shows it. A test makes sure that no other file prints.

use crate::visible;
use serde::Serialize;
use std::io::{self, IsTerminal as _, StdoutLock, Write};

/// The way out. It is not a writer itself, so that nothing gets past it.
pub struct Out<W: Write> {
    to: W,
    /// Whether somebody reads what is meant for programs.
    terminal: bool,
}

/// Standard output.
pub fn out() -> Out<StdoutLock<'static>> {
    let to = io::stdout().lock();
    Out { terminal: to.is_terminal(), to }
}

/// Standard output of work that goes on when nobody reads any more: `head` has seen enough, and the rest is printed to nobody.
pub fn steady() -> Out<Steady> {
    let Out { to, terminal } = out();
    Out { to: Steady { to, closed: false }, terminal }
}

/// Standard output for a file's bytes, which was asked for by name: as they are, unless a terminal would show them.
pub fn bytes() -> Box<dyn Write> {
    if io::stdout().is_terminal() { Box::new(Terminal::default()) } else { Box::new(io::stdout()) }
}

/// A terminal that bytes go to.
#[derive(Default)]
struct Terminal {
    begun: Vec<u8>,
}

impl Write for Terminal {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut checked =
            Checked { to: &mut io::stdout(), show: Some(several), begun: std::mem::take(&mut self.begun) };
        let done = checked.write(bytes);
        self.begun = checked.begun;
        done
    }

    fn flush(&mut self) -> io::Result<()> {
        io::stdout().flush()
    }
}

/// Standard error, for a report whose usual place is taken.
pub fn beside() -> Out<io::StderrLock<'static>> {
    let to = io::stderr().lock();
    Out { terminal: to.is_terminal(), to }
}

/// A writer that writes to nobody once its reader has gone.
pub struct Steady {
    to: StdoutLock<'static>,
    closed: bool,
}

impl Steady {
    fn unless_closed<T>(&mut self, done: io::Result<T>, otherwise: T) -> io::Result<T> {
        match done {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => {
                self.closed = true;
                Ok(otherwise)
            }
            done => done,
        }
    }
}

impl Write for Steady {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let done = if self.closed { Ok(bytes.len()) } else { self.to.write(bytes) };
        self.unless_closed(done, bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        let done = if self.closed { Ok(()) } else { self.to.flush() };
        self.unless_closed(done, ())
    }
}

/// Output that is kept until all of it is there.
pub fn kept() -> Out<Vec<u8>> {
    Out { to: Vec::new(), terminal: false }
}

#[cfg(test)]
impl Out<Vec<u8>> {
    /// What was kept, as text.
    pub fn text(self) -> String {
        String::from_utf8(self.to).unwrap()
    }
}

impl<W: Write> Out<W> {
    /// A line for people.
    pub fn line(&mut self, text: impl AsRef<str>) -> io::Result<()> {
        self.to.write_all(visible::line(text.as_ref()).as_bytes())?;
        self.to.write_all(b"\n")
    }

    /// Lines for people; whose text of strangers is on one line each already.
    pub fn lines(&mut self, text: impl AsRef<str>) -> io::Result<()> {
        text.as_ref().lines().try_for_each(|line| self.line(line))
    }

    /// JSON, over several lines.
    pub fn json(&mut self, value: &impl Serialize) -> serde_json::Result<()> {
        serde_json::to_writer_pretty(Checked { to: &mut self.to, show: Some(json), begun: Vec::new() }, value)?;
        self.to.write_all(b"\n").map_err(serde_json::Error::io)
    }

    /// JSON on one line.
    pub fn json_line(&mut self, value: &serde_json::Value) -> io::Result<()> {
        writeln!(self.to, "{}", json(&value.to_string()))?;
        self.to.flush()
    }

    /// CSV, or the script of a shell.
    pub fn plain(&mut self) -> impl Write + '_ {
        Checked { show: self.terminal.then_some(several), to: &mut self.to, begun: Vec::new() }
    }

    /// What was kept.
    pub fn pass(&mut self, kept: &Out<Vec<u8>>) -> io::Result<()> {
        self.to.write_all(&kept.to)?;
        self.to.flush()
    }
}

/// Says something on standard error, on a line of its own, if it can be said.
pub fn say(text: impl AsRef<str>) {
    let _ = writeln!(io::stderr(), "{}", visible::line(text.as_ref()));
}

/// Whether somebody sees what is said.
pub fn is_seen() -> bool {
    io::stderr().is_terminal()
}

/// Says how far a task is, over what was said of it before.
pub fn say_progress(text: &str) {
    let _ = write!(io::stderr(), "\r{}   ", visible::line(text));
}

/// A writer whose texts are changed on their way.
struct Checked<'a, W: Write> {
    to: &'a mut W,
    show: Option<fn(&str) -> String>,
    /// The beginning of a letter whose end has not come yet.
    begun: Vec<u8>,
}

impl<W: Write> Write for Checked<'_, W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let Some(show) = self.show else { return self.to.write(bytes) };
        let harmless = |byte: &u8| matches!(byte, b' '..=b'~' | b'\n');
        if self.begun.is_empty() && bytes.iter().all(harmless) {
            return self.to.write(bytes);
        }
        self.begun.extend_from_slice(bytes);
        let mut done = 0;
        for chunk in self.begun.utf8_chunks() {
            self.to.write_all(show(chunk.valid()).as_bytes())?;
            done += chunk.valid().len();
            let bad = chunk.invalid();
            let unfinished = std::str::from_utf8(bad).is_err_and(|error| error.error_len().is_none());
            if !(bad.is_empty() || unfinished && done + bad.len() == self.begun.len()) {
                self.to.write_all("\u{FFFD}".as_bytes())?;
                done += bad.len();
            }
        }
        self.begun.drain(..done);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.to.flush()
    }
}

fn several(text: &str) -> String {
    visible::lines(text).into_owned()
}

/// Characters that are not seen as JSON writes them. Outside of its strings there are none but the ends of lines.
fn json(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        if visible::is_hidden(c) && c != '\n' {
            out.extend(c.encode_utf16(&mut [0; 2]).iter().map(|unit| format!("\\u{unit:04x}")));
        } else {
            out.push(c);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_reads_back_as_the_same() {
        let text = "a\u{1b}[2K\u{9b}\u{202e}\u{e0041}\u{7f} é 日本 \"\\\n👩\u{200d}🚀";
        let mut out = kept();
        out.json(&[text]).unwrap();
        let written = out.text();
        assert!(!written.chars().any(|c| visible::is_hidden(c) && c != '\n'), "{written:?}");
        assert_eq!(serde_json::from_str::<[String; 1]>(&written).unwrap(), [text]);
    }

    #[test]
    fn what_is_for_programs_stays_in_a_pipe_and_is_shown_on_a_terminal() {
        for (terminal, seen) in [(false, "a,\"\u{1b}[2K\n日本\"\n"), (true, "a,\"\\u{1b}[2K\n日本\"\n")] {
            let mut out = Out { to: Vec::new(), terminal };
            {
                // A buffer may end within a letter.
                let mut csv = out.plain();
                "a,\"\u{1b}[2K\n日本\"\n".bytes().for_each(|byte| csv.write_all(&[byte]).unwrap());
            }
            assert_eq!(out.text(), seen);
        }
    }
}
