//! Requests to any path, for what has no method of its own.

use bytes::Bytes;
use dhis2_models::{Dynamic, Version};
use futures_core::Stream;
use futures_util::stream;
use http::Method;
use serde::Serialize;

use crate::client::Client;
use crate::download::Download;
use crate::error::Error;
use crate::request::Request;
use crate::response::Response;
use crate::upload::Upload;

/// A request to any path, made by [`Client::request`].
#[must_use = "a request does nothing before `send`"]
pub struct RawRequest<'c, V = Dynamic> {
    client: &'c Client<V>,
    request: Request,
}

impl<'c, V: Version> RawRequest<'c, V> {
    pub(crate) fn new(client: &'c Client<V>, method: Method, path: &str) -> Self {
        Self::of(client, Request::at(method, path))
    }

    pub(crate) fn of(client: &'c Client<V>, request: Request) -> Self {
        Self { client, request }
    }

    /// Adds a parameter to the query; one name may be added several times.
    pub fn query(mut self, name: &str, value: impl ToString) -> Self {
        self.request = self.request.query(name.to_owned(), value);
        self
    }

    /// Sets the body to JSON.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Build`] where `body` cannot be written as JSON.
    pub fn json<T: Serialize + ?Sized>(mut self, body: &T) -> Result<Self, Error> {
        self.request = self.request.json(body)?;
        Ok(self)
    }

    /// Sets the body to these bytes, with the content type that says what they are.
    pub fn body(mut self, bytes: impl Into<Bytes>, content_type: &'static str) -> Self {
        self.request.body = Some(bytes.into().into());
        self.content_type(content_type)
    }

    /// Sets the body to a file, which is sent as it is, piece by piece.
    ///
    /// ```no_run
    /// # #[cfg(not(target_arch = "wasm32"))]
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// use dhis2_client::{Method, Upload};
    ///
    /// let upload = Upload::file("metadata.json").await?;
    /// let request = client.request(Method::POST, "metadata").query("importMode", "VALIDATE");
    /// println!("{}", request.upload(upload).send().await?.text());
    /// # Ok(())
    /// # }
    /// ```
    pub fn upload(mut self, upload: Upload) -> Self {
        self.request = self.request.upload(upload);
        self
    }

    /// Sets the body to a form with a file as its only field, as DHIS2 takes files of any sort.
    pub fn form(mut self, field: &str, upload: Upload) -> Self {
        self.request = self.request.form(field, upload);
        self
    }

    /// Sets the content type of the body.
    pub fn content_type(mut self, content_type: &'static str) -> Self {
        self.request = self.request.content_type(content_type);
        self
    }

    /// Asks for an answer of this content type instead of JSON.
    pub fn accept(mut self, content_type: &'static str) -> Self {
        self.request = self.request.accept(content_type);
        self
    }

    /// Adds a header, besides those that every request has.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Build`] where name or value cannot be sent, and for `Authorization`, which
    /// is the client's own.
    pub fn header(mut self, name: &str, value: &str) -> Result<Self, Error> {
        self.request = self.request.header(name, value)?;
        Ok(self)
    }

    /// Says that sending the request twice is as good as once, so that it may be
    /// [tried again](crate::RetryPolicy) like one that only reads.
    pub fn repeatable(mut self) -> Self {
        self.request = self.request.repeatable();
        self
    }

    /// Sends the request and returns the body piece by piece as it comes, for answers of any size.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use dhis2_client::Method;
    /// use futures_util::TryStreamExt as _;
    /// use std::io::Write as _;
    ///
    /// let mut file = std::fs::File::create("metadata.json")?;
    /// let mut pieces = client.request(Method::GET, "/api/metadata").stream().await?;
    /// while let Some(piece) = pieces.try_next().await? {
    ///     file.write_all(&piece)?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails where there is no answer, and where it is not one of success; see [`Error`]. An answer
    /// that breaks off ends the stream with an error.
    pub async fn stream(
        self,
    ) -> Result<impl Stream<Item = Result<Bytes, Error>> + Send + Unpin, Error> {
        let answer = self.client.core().open(&self.request).await?;
        Ok(Box::pin(stream::try_unfold(answer, |mut answer| async {
            Ok(answer.chunk().await?.map(|chunk| (chunk, answer)))
        })))
    }

    /// Sends the request and returns the answer as a file whose bytes are still to come.
    ///
    /// # Errors
    ///
    /// Fails where there is no answer, and where it is not one of success; see [`Error`].
    pub async fn download(self) -> Result<Download, Error> {
        self.client.core().download(&self.request).await
    }

    /// Sends the request and reads the whole answer.
    ///
    /// # Errors
    ///
    /// Fails where there is no answer, and where it is not one of success; see [`Error`].
    pub async fn send(self) -> Result<Response, Error> {
        self.client.core().send(&self.request).await
    }
}

// By hand: a derive would ask the same of `V`, which is not held.
impl<V> std::fmt::Debug for RawRequest<'_, V> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "RawRequest({} {})", self.request.method, self.request.path)
    }
}
