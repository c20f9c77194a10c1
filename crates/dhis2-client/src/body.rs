//! What a request carries: bytes, or a stream of them that can be sent once.

use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use futures_core::Stream;

/// Pieces of a body as they come.
pub(crate) type Pieces = Pin<Box<dyn Stream<Item = io::Result<Bytes>> + Send>>;

/// Why a stream cannot be sent.
pub(crate) const SENT: &str = "what is to be sent is a stream, and has been sent already";

/// What a request carries.
#[derive(Clone)]
pub(crate) enum Body {
    Bytes(Bytes),
    Stream(OneShot),
}

/// A stream that can be sent once; clones share it.
#[derive(Clone)]
pub(crate) struct OneShot {
    pieces: Arc<Mutex<Option<Pieces>>>,
    /// How many bytes there are, where that is known; else they are sent in chunks.
    pub(crate) length: Option<u64>,
}

impl Body {
    pub(crate) fn stream(
        pieces: impl Stream<Item = io::Result<Bytes>> + Send + 'static,
        length: Option<u64>,
    ) -> Self {
        let pieces: Pieces = Box::pin(pieces);
        Self::Stream(OneShot { pieces: Arc::new(Mutex::new(Some(pieces))), length })
    }

    /// Returns whether it can be sent once only.
    pub(crate) fn is_stream(&self) -> bool {
        matches!(self, Self::Stream(_))
    }
}

impl OneShot {
    /// Takes the stream, which is there once.
    pub(crate) fn take(&self) -> Option<Pieces> {
        self.pieces.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

impl From<Bytes> for Body {
    fn from(bytes: Bytes) -> Self {
        Self::Bytes(bytes)
    }
}

impl From<Vec<u8>> for Body {
    fn from(bytes: Vec<u8>) -> Self {
        Self::Bytes(bytes.into())
    }
}

impl From<String> for Body {
    fn from(text: String) -> Self {
        Self::Bytes(text.into())
    }
}

// By hand: a stream is equal to itself only.
impl PartialEq for Body {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Bytes(one), Self::Bytes(other)) => one == other,
            (Self::Stream(one), Self::Stream(other)) => Arc::ptr_eq(&one.pieces, &other.pieces),
            _ => false,
        }
    }
}

impl std::fmt::Debug for Body {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Bytes(bytes) => bytes.fmt(formatter),
            Self::Stream(it) => write!(formatter, "Stream({:?} bytes)", it.length),
        }
    }
}
