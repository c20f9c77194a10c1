//! Files of this machine, read and written piece by piece.

use std::io;
use std::path::{Path, PathBuf};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use futures_util::{TryStreamExt as _, stream};
use tokio::fs::File;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

use crate::error::Error;

/// How many bytes are read at once.
const PIECE: usize = 128 * 1024;

/// Reads a file piece by piece.
pub(crate) fn pieces(file: File) -> impl Stream<Item = io::Result<Bytes>> + Send {
    stream::try_unfold(file, |mut file| async move {
        let mut piece = BytesMut::with_capacity(PIECE);
        let read = file.read_buf(&mut piece).await?;
        Ok((read > 0).then(|| (piece.freeze(), file)))
    })
}

/// Writes pieces to a file that has its name only once it is whole, and returns how many bytes they
/// were. What was there by that name stays until then, and if writing fails.
pub(crate) async fn save(
    path: &Path,
    pieces: impl Stream<Item = Result<Bytes, Error>> + Send,
) -> Result<u64, Error> {
    let part = Part::beside(path);
    let failed = |error| Error::file(path, "written", error);
    let mut file = File::create_new(&part.path).await.map_err(failed)?;
    let mut bytes = 0;
    futures_util::pin_mut!(pieces);
    while let Some(piece) = pieces.try_next().await? {
        bytes += piece.len() as u64;
        file.write_all(&piece).await.map_err(failed)?;
    }
    // Without it the error of the last write would be lost.
    file.flush().await.map_err(failed)?;
    file.sync_all().await.map_err(failed)?;
    drop(file);
    tokio::fs::rename(&part.path, path).await.map_err(failed)?;
    part.keep();
    Ok(bytes)
}

/// A file that is being written; removed unless it is kept.
struct Part {
    path: PathBuf,
    kept: bool,
}

impl Part {
    fn beside(path: &Path) -> Self {
        let mut name = std::ffi::OsString::from(".");
        name.push(path.file_name().unwrap_or_default());
        let random: String = std::iter::repeat_with(fastrand::alphanumeric).take(8).collect();
        name.push(format!(".{random}.part"));
        Self { path: path.with_file_name(name), kept: false }
    }

    fn keep(mut self) {
        self.kept = true;
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        if !self.kept {
            // There is nobody to tell, and the name says what it is.
            let _ = std::fs::remove_file(&self.path);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let entries = std::fs::read_dir(folder).unwrap();
        entries.map(|it| it.unwrap().file_name().to_string_lossy().into_owned()).collect()
    }

    #[tokio::test]
    async fn a_file_is_there_when_it_is_whole() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("values.json");
        let parts = [Ok(Bytes::from("a")), Ok(Bytes::from("bc"))];
        assert_eq!(save(&path, stream::iter(parts)).await.unwrap(), 3);
        assert_eq!(std::fs::read(&path).unwrap(), b"abc");
        assert_eq!(names(folder.path()), ["values.json"]);
        let file = File::open(&path).await.unwrap();
        let read: Vec<Bytes> = pieces(file).try_collect().await.unwrap();
        assert_eq!(read.concat(), b"abc");
    }

    #[tokio::test]
    async fn a_broken_answer_leaves_what_was_there() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("values.json");
        std::fs::write(&path, "old").unwrap();
        let parts = [Ok(Bytes::from("new")), Err(Error::build("broke off"))];
        assert!(save(&path, stream::iter(parts)).await.is_err());
        assert_eq!(std::fs::read(&path).unwrap(), b"old");
        assert_eq!(names(folder.path()), ["values.json"]);
    }

    #[tokio::test]
    async fn a_place_that_cannot_be_written_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("no").join("values.json");
        let error = save(&path, stream::iter([Ok(Bytes::from("a"))])).await.unwrap_err();
        assert!(error.to_string().contains("values.json cannot be written"), "{error}");
    }

    /// `/dev/full` is a disk that is full.
    #[cfg(target_os = "linux")]
    #[tokio::test]
    async fn a_full_disk_is_an_error() {
        let mut file = tokio::fs::OpenOptions::new().write(true).open("/dev/full").await.unwrap();
        let written = async {
            file.write_all(&vec![0; PIECE]).await?;
            file.flush().await
        };
        assert_eq!(written.await.unwrap_err().kind(), io::ErrorKind::StorageFull);
    }
}
