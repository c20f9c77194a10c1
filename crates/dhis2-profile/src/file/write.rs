//! Replacing a file of profiles as a whole: under a lock, by a rename, for its owner only.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use super::ProfileFile;
use crate::error::Error;

impl ProfileFile {
    /// Reads a file, changes it and writes it, while no other program does.
    #[expect(clippy::needless_pass_by_value, reason = "callers have no more use for it")]
    pub(crate) fn change<T>(
        path: PathBuf,
        change: impl FnOnce(&mut Self) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let failed = |source| Error::Write { path: path.clone(), source };
        let folder = path.parent().unwrap_or(Path::new(".")).to_owned();
        make_folder(&folder).map_err(failed)?;
        let lock = lock(&path).map_err(failed)?;
        let mut file = Self::read(path.clone())?;
        let result = change(&mut file)?;
        replace(&path, &folder, &file.document.to_string()).map_err(failed)?;
        // Dropping it does the same, but says nothing of a failure.
        fs4::FileExt::unlock(&lock).map_err(failed)?;
        Ok(result)
    }
}

#[cfg(unix)]
pub(crate) fn make_folder(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::DirBuilderExt as _;
    fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)
}

#[cfg(not(unix))]
pub(crate) fn make_folder(folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)
}

/// Waits for a lock beside the file: the file itself is another one after each change.
fn lock(path: &Path) -> io::Result<File> {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".lock");
    let mut options = OpenOptions::new();
    options.create(true).truncate(false).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let file = options.open(path.with_file_name(name))?;
    fs4::FileExt::lock(&file)?;
    Ok(file)
}

fn replace(path: &Path, folder: &Path, text: &str) -> io::Result<()> {
    // A temporary file is made for its owner only.
    let mut temporary = tempfile::NamedTempFile::new_in(folder)?;
    temporary.write_all(text.as_bytes())?;
    temporary.as_file().sync_all()?;
    // A file that is a link stays one.
    let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    temporary.persist(path).map_err(|error| error.error)?;
    Ok(())
}
