//! A file while it is written: under a name of its own in its folder, until it takes the place of the old one in one step.

use super::left::{PREFIX, lock_begun};
use std::fs::{self, File, Metadata};
use std::io::{self, ErrorKind, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use tempfile::{NamedTempFile, PersistError};

/// So many links lead to a file at most.
const MOST_LINKS: usize = 40;

/// A file that is being written.
#[derive(Debug)]
pub(super) struct Fresh {
    to: PathBuf,
    /// Something stands there, which may be replaced.
    replaces: bool,
    file: NamedTempFile,
}

impl Fresh {
    /// Begins the file that is to stand at a path, or behind the links there. It is locked, where files can be. It has the rights and the owner of the one that it replaces.
    pub fn create(path: &Path) -> io::Result<Self> {
        let to = behind(path)?;
        let old = match fs::metadata(&to) {
            Ok(old) => Some(old),
            Err(error) if error.kind() == ErrorKind::NotFound => None,
            Err(error) => return Err(error),
        };
        if let Some(old) = &old {
            check(&to, old)?;
        }
        let mut builder = tempfile::Builder::new();
        builder.prefix(PREFIX);
        with_usual_rights(&mut builder);
        let file = loop {
            let file = builder.tempfile_in(folder_of(&to)).map_err(plain)?;
            if lock_begun(file.as_file(), file.path()) {
                break file;
            }
        };
        if let Some(old) = &old {
            keep_rights(file.as_file(), old)?;
        }
        Ok(Self { to, replaces: old.is_some(), file })
    }

    /// Where it will stand.
    pub fn to(&self) -> &Path {
        &self.to
    }

    /// Makes sure that its bytes are on the disk.
    pub fn sync(&self) -> io::Result<()> {
        self.file.as_file().sync_all()
    }

    /// Puts it in its place, where it is open still. Where nothing stood and something does now, that stays.
    pub fn commit(self) -> io::Result<File> {
        self.sync()?;
        let Self { to, replaces, file } = self;
        let file = match if replaces { Err(file) } else { place_new(file, &to)? } {
            Ok(file) => file,
            Err(file) => file.persist(&to).map_err(|error| error.error)?,
        };
        sync_folder(&to);
        Ok(file)
    }

    /// Leaves it under the name that it has for now, whatever becomes of this program; gives that name, and the file with its lock.
    pub fn keep(self) -> io::Result<(File, PathBuf)> {
        self.file.keep().map_err(|error| error.error)
    }

    /// The name that it has for now.
    pub fn name(&self) -> String {
        self.file.path().file_name().unwrap_or_default().to_string_lossy().into_owned()
    }
}

impl Write for Fresh {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file.as_file_mut().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.as_file_mut().flush()
    }
}

impl Read for Fresh {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        self.file.as_file_mut().read(bytes)
    }
}

impl Seek for Fresh {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.file.as_file_mut().seek(to)
    }
}

/// Puts a file where nothing stands; gives it back where a system cannot promise that.
fn place_new(file: NamedTempFile, to: &Path) -> io::Result<Result<File, NamedTempFile>> {
    match file.persist_noclobber(to) {
        Ok(file) => Ok(Ok(file)),
        Err(PersistError { error, .. }) if error.kind() == ErrorKind::AlreadyExists => Err(error),
        Err(PersistError { file, .. }) => Ok(Err(file)),
    }
}

/// What a path leads to over the links there, be it there or not. Links of folders are the system's to follow.
pub(in crate::io) fn behind(path: &Path) -> io::Result<PathBuf> {
    let mut path = path.to_owned();
    for _ in 0..MOST_LINKS {
        match fs::symlink_metadata(&path) {
            Ok(about) if about.is_symlink() => path = folder_of(&path).join(fs::read_link(&path)?),
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(error),
            _ => return Ok(path),
        }
    }
    Err(io::Error::other(text!("error-links")))
}

/// Where a file of a folder stands, if links lead to it out of the folder.
pub(in crate::io) fn elsewhere(folder: &Path, name: &str) -> io::Result<Option<PathBuf>> {
    let to = behind(&folder.join(name))?;
    let home = fs::canonicalize(folder)?;
    let within = match fs::canonicalize(folder_of(&to)) {
        Err(error) if error.kind() == ErrorKind::NotFound => folder_of(&to) == folder_of(&folder.join(name)),
        there => there?.starts_with(home),
    };
    Ok((!within).then_some(to))
}

/// The folder in which a path is.
pub(super) fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Makes the replacement of a file last through a loss of power. Best effort: some systems cannot sync a folder.
pub(super) fn sync_folder(path: &Path) {
    if let Ok(folder) = File::open(folder_of(path)) {
        let _ = folder.sync_all();
    }
}

/// An error without the temporary name that it speaks of, which says nothing to anybody.
pub(super) fn plain(error: io::Error) -> io::Error {
    let text = error.to_string();
    match text.split_once(" at path ") {
        Some((cause, _)) => io::Error::new(error.kind(), cause),
        None => error,
    }
}

/// Whether what stands there may be replaced: a file that is to be read only stays, even where its folder can be written.
pub(super) fn check(path: &Path, old: &Metadata) -> io::Result<()> {
    if old.is_dir() {
        return Err(io::Error::new(ErrorKind::IsADirectory, text!("error-is-folder")));
    }
    if !old.is_file() {
        return Err(io::Error::new(ErrorKind::InvalidInput, text!("error-not-plain")));
    }
    if old.permissions().readonly() {
        return Err(io::Error::new(ErrorKind::PermissionDenied, text!("error-read-only")));
    }
    File::options().write(true).open(path).map(drop)
}

#[cfg(unix)]
fn with_usual_rights(builder: &mut tempfile::Builder<'_, '_>) {
    use std::os::unix::fs::PermissionsExt as _;
    // The system takes away what the user's mask says.
    builder.permissions(fs::Permissions::from_mode(0o666));
}

#[cfg(not(unix))]
fn with_usual_rights(_: &mut tempfile::Builder<'_, '_>) {}

#[cfg(unix)]
fn keep_rights(file: &File, old: &Metadata) -> io::Result<()> {
    use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, fchown};
    let new = file.metadata()?;
    // Another owner's file stays that owner's as far as the system lets us.
    if (new.uid(), new.gid()) != (old.uid(), old.gid()) {
        let _ = fchown(file, Some(old.uid()), Some(old.gid())).or_else(|_| fchown(file, None, Some(old.gid())));
    }
    let mode = old.mode() & 0o777;
    if new.mode() & 0o777 == mode { Ok(()) } else { file.set_permissions(fs::Permissions::from_mode(mode)) }
}

#[cfg(not(unix))]
fn keep_rights(_: &File, _: &Metadata) -> io::Result<()> {
    Ok(())
}
