//! The budget for one PDF.

use super::lex::is_regular;

/// Why the text of a PDF is not read.
#[derive(Debug, thiserror::Error)]
pub(super) enum Fault {
    #[error("{}", text!("reading-broken-pdf"))]
    Damaged,
    #[error("{}", text!("reading-swells"))]
    Large,
    #[error("{}", text!("reading-circle"))]
    Circle,
    #[error("{}", text!("reading-deep"))]
    Deep,
    #[error("{}", text!("reading-again"))]
    Again,
    #[error("{}", text!("reading-locked"))]
    Locked,
    #[error("{0}")]
    Other(String),
}

/// What a list, a dictionary or a command takes, with room for four objects, which it gets in advance.
const HOLDER: u64 = 640;
const IN_ADVANCE: usize = 4;
/// What each further object takes while its list grows to twice its size, and what a name or a text takes beside.
const OBJECT: u64 = 336;
const NAMED: u64 = 48;
/// What a stream of drawing commands costs to carry out, beside the bytes that it has, in any case and for each byte of the file.
const STEPS: u64 = 32 << 20;
const SWELL_STEPS: u64 = 15;
/// What is unpacked takes at most so much memory, for each byte that may be unpacked.
const SWELL_MEMORY: u64 = 20;

/// What is left of the bytes, the memory and the time for a file.
#[derive(Debug)]
pub(super) struct Purse {
    /// So many bytes may still be unpacked.
    pub bytes: u64,
    /// So much memory may objects and their streams take.
    pub memory: u64,
    steps: u64,
}

impl Purse {
    /// For a file of so many bytes.
    pub fn new(file: usize) -> Self {
        let bytes = crate::limits::allowance(file);
        let steps = (file as u64).saturating_mul(SWELL_STEPS).saturating_add(STEPS);
        Self { bytes, memory: bytes.saturating_mul(SWELL_MEMORY), steps }
    }

    /// So many bytes have been unpacked.
    pub fn unpacked(&mut self, bytes: usize) -> Result<(), Fault> {
        self.bytes = self.bytes.checked_sub(bytes as u64).ok_or(Fault::Large)?;
        Ok(())
    }

    /// So much memory is taken and not given back.
    pub fn keep(&mut self, memory: u64) -> Result<(), Fault> {
        self.memory = self.memory.checked_sub(memory).ok_or(Fault::Large)?;
        Ok(())
    }

    /// Whether so much memory may be taken for a while.
    pub fn lend(&self, memory: u64) -> Result<(), Fault> {
        if memory > self.memory { Err(Fault::Large) } else { Ok(()) }
    }

    /// So much is done.
    pub fn step(&mut self, steps: u64) -> Result<(), Fault> {
        self.steps = self.steps.checked_sub(steps).ok_or(Fault::Again)?;
        Ok(())
    }
}

/// The memory that objects written like this take at most. Nothing is understood, so that nothing can hide: the words of a text are taken
/// for commands.
pub(super) fn memory(written: &[u8]) -> u64 {
    let (mut memory, mut last, mut row) = (written.len() as u64, b' ', 0);
    for &byte in written {
        let goes_on = is_regular(last) && last.is_ascii_alphabetic() == byte.is_ascii_alphabetic();
        let holds = matches!(byte, b'[' | b'<' | b'{') || byte.is_ascii_alphabetic() && !goes_on;
        let is_named = matches!(byte, b'/' | b'(' | b'%');
        if holds {
            memory += HOLDER;
            row = 0;
        } else if is_named || is_regular(byte) && !byte.is_ascii_alphabetic() && !goes_on {
            row += 1;
            memory += if row > IN_ADVANCE { OBJECT } else { 0 } + if is_named { NAMED } else { 0 };
        }
        last = byte;
    }
    memory
}
