//! Bytes on their way to a server, from memory, a file or a stream.

use std::fmt;
use std::io;

use bytes::Bytes;
use futures_core::Stream;
use futures_util::{StreamExt as _, TryStreamExt as _, stream};

use crate::body::{Body, Pieces};

/// How much of a file has been sent or received.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// How many bytes have passed.
    pub bytes: u64,
    /// How many bytes there are in all, where that is known.
    pub total: Option<u64>,
}

pub(crate) type OnProgress = Box<dyn FnMut(Progress) + Send + Sync>;

/// A file on its way to a server: its bytes, its name and its content type.
///
/// The bytes are never all in memory, unless they were there before. A stream can be sent once; the
/// call that sends it is not tried again.
///
/// ```no_run
/// # #[cfg(not(target_arch = "wasm32"))]
/// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
/// use dhis2_client::Upload;
///
/// let upload = Upload::file("plan.pdf").await?.on_progress(|progress| {
///     println!("{} of {:?} bytes", progress.bytes, progress.total);
/// });
/// let document = client.documents().upload("Plan", upload).await?;
/// println!("{document}");
/// # Ok(())
/// # }
/// ```
#[must_use = "an upload does nothing before it is sent"]
pub struct Upload {
    file_name: String,
    content_type: Option<String>,
    source: Source,
    on_progress: Option<OnProgress>,
}

enum Source {
    Bytes(Bytes),
    Stream { pieces: Pieces, length: Option<u64> },
}

impl Upload {
    /// Returns an upload of bytes that are in memory.
    ///
    /// ```
    /// use dhis2_client::Upload;
    ///
    /// let upload = Upload::bytes("note.txt", "hello");
    /// assert_eq!(upload.media_type(), "text/plain");
    /// ```
    pub fn bytes(file_name: impl Into<String>, bytes: impl Into<Bytes>) -> Self {
        Self::new(file_name.into(), Source::Bytes(bytes.into()))
    }

    /// Returns an upload of bytes as they come, and how many they are, where that is known.
    pub fn stream(
        file_name: impl Into<String>,
        pieces: impl Stream<Item = io::Result<Bytes>> + Send + 'static,
        length: Option<u64>,
    ) -> Self {
        Self::new(file_name.into(), Source::Stream { pieces: Box::pin(pieces), length })
    }

    /// Returns an upload of a file, which is read as it is sent.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::File`](crate::Error::File) where the file cannot be opened.
    #[cfg(not(target_arch = "wasm32"))]
    pub async fn file(path: impl AsRef<std::path::Path>) -> Result<Self, crate::Error> {
        let path = path.as_ref();
        let failed = |error| crate::Error::file(path, "opened", error);
        let file = tokio::fs::File::open(path).await.map_err(failed)?;
        let about = file.metadata().await.map_err(failed)?;
        if about.is_dir() {
            return Err(failed(io::ErrorKind::IsADirectory.into()));
        }
        // A pipe has no length.
        let length = about.is_file().then_some(about.len());
        let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
        Ok(Self::stream(name, crate::file::pieces(file), length))
    }

    fn new(file_name: String, source: Source) -> Self {
        Self { file_name, content_type: None, source, on_progress: None }
    }

    /// Sets what the bytes are, such as `application/pdf`; if not set, the end of the name tells.
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// Calls `tell` as the bytes leave, with each piece of them.
    pub fn on_progress(mut self, tell: impl FnMut(Progress) + Send + Sync + 'static) -> Self {
        self.on_progress = Some(Box::new(tell));
        self
    }

    /// Returns what the bytes are: what was set, or what the end of the name tells.
    pub fn media_type(&self) -> &str {
        self.content_type.as_deref().unwrap_or_else(|| media_type_of(&self.file_name))
    }

    /// Returns the name of the file.
    pub fn file_name(&self) -> &str {
        &self.file_name
    }

    /// Returns how many bytes there are, where that is known.
    pub fn length(&self) -> Option<u64> {
        match &self.source {
            Source::Bytes(bytes) => Some(bytes.len() as u64),
            Source::Stream { length, .. } => *length,
        }
    }

    /// Returns the bytes as the body of a request.
    pub(crate) fn into_body(self) -> Body {
        let length = self.length();
        match (self.source, self.on_progress) {
            (Source::Bytes(bytes), None) => Body::Bytes(bytes),
            (source, on_progress) => {
                Body::stream(told(source.pieces(), on_progress, length), length)
            }
        }
    }

    /// Returns the body of a form with the file as its only field, and the content type of the form.
    pub(crate) fn into_form(self, field: &str) -> (Body, String) {
        let boundary: String = std::iter::repeat_with(fastrand::alphanumeric).take(32).collect();
        let head = format!(
            "--{boundary}\r\nContent-Disposition: form-data; name=\"{field}\"; filename=\"{}\"\r\n\
             Content-Type: {}\r\n\r\n",
            quoted(&self.file_name),
            self.media_type()
        );
        let tail = format!("\r\n--{boundary}--\r\n");
        let length = self.length();
        let around = (head.len() + tail.len()) as u64;
        let one = |text: String| stream::iter([Ok(Bytes::from(text))]);
        let file = told(self.source.pieces(), self.on_progress, length);
        let pieces = one(head).chain(file).chain(one(tail));
        let whole = length.map(|length| length + around);
        (Body::stream(pieces, whole), format!("multipart/form-data; boundary={boundary}"))
    }
}

impl Source {
    fn pieces(self) -> Pieces {
        match self {
            Self::Bytes(bytes) => {
                // In pieces, so that progress can be told.
                let pieces = (0..bytes.len()).step_by(PIECE).map(move |from| {
                    let to = bytes.len().min(from + PIECE);
                    Ok(bytes.slice(from..to))
                });
                Box::pin(stream::iter(pieces.collect::<Vec<_>>()))
            }
            Self::Stream { pieces, .. } => pieces,
        }
    }
}

/// How many bytes are sent at once of a body in memory.
const PIECE: usize = 64 * 1024;

fn told(
    pieces: Pieces,
    mut tell: Option<OnProgress>,
    total: Option<u64>,
) -> impl Stream<Item = io::Result<Bytes>> + Send {
    let mut bytes = 0;
    pieces.inspect_ok(move |piece| {
        bytes += piece.len() as u64;
        if let Some(tell) = &mut tell {
            tell(Progress { bytes, total });
        }
    })
}

/// Writes a name as forms take it: a quote or the end of a line in it would end it.
fn quoted(name: &str) -> String {
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}

/// Tells what a file is by the end of its name.
fn media_type_of(file_name: &str) -> &'static str {
    let end = file_name.rsplit_once('.').map_or("", |(_, end)| end).to_ascii_lowercase();
    match end.as_str() {
        "css" => "text/css",
        "csv" => "text/csv",
        "doc" => "application/msword",
        "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "gif" => "image/gif",
        "htm" | "html" => "text/html",
        "jpeg" | "jpg" => "image/jpeg",
        "json" => "application/json",
        "pdf" => "application/pdf",
        "png" => "image/png",
        "svg" => "image/svg+xml",
        "txt" => "text/plain",
        "webp" => "image/webp",
        "xls" => "application/vnd.ms-excel",
        "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "xml" => "application/xml",
        "zip" => "application/zip",
        _ => "application/octet-stream",
    }
}

impl fmt::Debug for Upload {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Upload")
            .field("file_name", &self.file_name)
            .field("content_type", &self.media_type())
            .field("length", &self.length())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::{Arc, Mutex};

    use super::*;

    async fn written(body: Body) -> (String, Option<u64>) {
        match body {
            Body::Bytes(bytes) => (String::from_utf8(bytes.to_vec()).unwrap(), None),
            Body::Stream(it) => {
                let pieces: Vec<Bytes> = it.take().unwrap().try_collect().await.unwrap();
                assert!(it.take().is_none(), "a stream is there once");
                (String::from_utf8(pieces.concat()).unwrap(), it.length)
            }
        }
    }

    #[tokio::test]
    async fn a_form_has_the_file_between_boundaries() {
        let upload = Upload::bytes("a\"b.csv", "x,y");
        let (body, content_type) = upload.into_form("file");
        let boundary = content_type.strip_prefix("multipart/form-data; boundary=").unwrap();
        let (text, length) = written(body).await;
        assert_eq!(
            text,
            format!(
                "--{boundary}\r\nContent-Disposition: form-data; name=\"file\"; \
                 filename=\"a%22b.csv\"\r\nContent-Type: text/csv\r\n\r\nx,y\r\n--{boundary}--\r\n"
            )
        );
        assert_eq!(length, Some(text.len() as u64));
    }

    #[tokio::test]
    async fn progress_is_told_piece_by_piece() {
        let told = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&told);
        let upload = Upload::bytes("x", vec![b'x'; PIECE + 1])
            .on_progress(move |it| log.lock().unwrap().push((it.bytes, it.total)));
        let whole = PIECE as u64 + 1;
        written(upload.into_body()).await;
        assert_eq!(*told.lock().unwrap(), [(PIECE as u64, Some(whole)), (whole, Some(whole))]);
    }

    #[tokio::test]
    async fn a_stream_of_unknown_length_stays_one() {
        let upload = Upload::stream("x", stream::iter([Ok(Bytes::from("a"))]), None);
        assert_eq!(written(upload.into_form("file").0).await.1, None);
    }
}
