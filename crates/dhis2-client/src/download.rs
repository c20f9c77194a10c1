//! Bytes on their way from a server.

use std::fmt;

use bytes::Bytes;
use futures_core::Stream;
use futures_util::stream;
use http::header::{CONTENT_DISPOSITION, CONTENT_LENGTH, CONTENT_TYPE};

use crate::error::Error;
use crate::transport::Answer;
use crate::upload::{OnProgress, Progress};

/// A file on its way from a server, of any size: its name and content type are here, its bytes come
/// as they are asked for.
///
/// ```no_run
/// # #[cfg(not(target_arch = "wasm32"))]
/// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
/// let download = client.documents().download("I4aQfnmcB6q").await?;
/// println!("{:?}, {:?}", download.file_name(), download.content_type());
/// let bytes = download.save("plan.pdf").await?;
/// println!("{bytes} bytes");
/// # Ok(())
/// # }
/// ```
#[must_use = "nothing is read before it is asked for"]
pub struct Download {
    answer: Answer,
    bytes: u64,
    largest: usize,
    on_progress: Option<OnProgress>,
}

impl Download {
    pub(crate) fn new(answer: Answer, largest: usize) -> Self {
        Self { answer, bytes: 0, largest, on_progress: None }
    }

    /// Returns what the bytes are, such as `application/pdf`.
    pub fn content_type(&self) -> Option<&str> {
        self.answer.header(&CONTENT_TYPE)
    }

    /// Returns the name that the server gives the file, without any folder in it.
    pub fn file_name(&self) -> Option<&str> {
        file_name_of(self.answer.header(&CONTENT_DISPOSITION)?)
    }

    /// Returns how many bytes there are, where the server says.
    pub fn length(&self) -> Option<u64> {
        self.answer.header(&CONTENT_LENGTH)?.parse().ok()
    }

    /// Calls `tell` as the bytes come, with each piece of them.
    pub fn on_progress(mut self, tell: impl FnMut(Progress) + Send + Sync + 'static) -> Self {
        self.on_progress = Some(Box::new(tell));
        self
    }

    /// Returns the bytes piece by piece. An answer that breaks off ends the stream with an error.
    pub fn pieces(self) -> impl Stream<Item = Result<Bytes, Error>> + Send + Unpin + use<> {
        Box::pin(stream::try_unfold(self, |mut download| async {
            Ok(download.next().await?.map(|piece| (piece, download)))
        }))
    }

    /// Reads all bytes into memory.
    ///
    /// # Errors
    ///
    /// Fails where the answer breaks off, and with [`Error::Unsupported`] where it is larger than
    /// [`largest_answer`](crate::ClientBuilder::largest_answer).
    pub async fn bytes(mut self) -> Result<Bytes, Error> {
        let mut all = Vec::new();
        while let Some(piece) = self.next().await? {
            if all.len() + piece.len() > self.largest {
                return Err(Error::Unsupported(format!(
                    "{}: the file is larger than {} bytes; save it, or allow more with \
                     `largest_answer`",
                    self.answer.endpoint, self.largest
                )));
            }
            all.extend_from_slice(&piece);
        }
        Ok(all.into())
    }

    /// Writes all bytes to a file, and returns how many there are.
    ///
    /// The file has its name once it is whole: what was there by that name stays until then, also
    /// if the answer breaks off or the disk is full.
    ///
    /// # Errors
    ///
    /// Fails where the answer breaks off, and with [`Error::File`] where the file cannot be written.
    #[cfg(not(target_arch = "wasm32"))]
    pub async fn save(self, path: impl AsRef<std::path::Path>) -> Result<u64, Error> {
        crate::file::save(path.as_ref(), self.pieces()).await
    }

    async fn next(&mut self) -> Result<Option<Bytes>, Error> {
        let piece = self.answer.chunk().await?;
        if let Some(piece) = &piece {
            self.bytes += piece.len() as u64;
            let progress = Progress { bytes: self.bytes, total: self.length() };
            if let Some(tell) = &mut self.on_progress {
                tell(progress);
            }
        }
        Ok(piece)
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Download")
            .field("endpoint", &self.answer.endpoint)
            .field("bytes", &self.bytes)
            .finish_non_exhaustive()
    }
}

/// Finds the name in a header such as `attachment; filename="a b.csv"`.
fn file_name_of(header: &str) -> Option<&str> {
    let name = header.split_once("filename=")?.1.trim();
    let name = match name.strip_prefix('"') {
        Some(quoted) => quoted.split('"').next()?,
        None => name.split(';').next()?.trim(),
    };
    // A name that climbs would write where nobody asked it to.
    name.rsplit(['/', '\\']).next().filter(|it| !matches!(*it, "" | "." | ".."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_read_as_servers_write_it() {
        for (header, name) in [
            ("filename=note.txt", Some("note.txt")),
            ("attachment; filename=\"Facilities per level.csv\"", Some("Facilities per level.csv")),
            ("attachment; filename=a.csv; size=3", Some("a.csv")),
            ("attachment; filename=\"../../etc/passwd\"", Some("passwd")),
            ("attachment; filename=\"..\"", None),
            ("inline", None),
        ] {
            assert_eq!(file_name_of(header), name, "{header}");
        }
    }
}
