//! A body that is sent piece by piece, and the watch over how long that takes.

use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_util::future::{Either, select};
use http_body::{Frame, SizeHint};
use tokio::time::Instant;

use crate::body::Pieces;

/// A body that is sent piece by piece.
pub(super) struct Outgoing {
    /// In a lock, for the library wants what can be shared; it never does.
    pieces: Mutex<Pieces>,
    /// How many bytes are still to come, where that is known.
    left: Option<u64>,
    /// The last piece, until it is known to be that.
    held: Option<Bytes>,
    watch: Watch,
}

/// When a body last went on.
#[derive(Clone)]
pub(super) struct Watch(Arc<Mutex<Instant>>);

/// What kept a body from being read: told apart from what kept it from being sent.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
struct OwnError(io::Error);

/// Returns whether an error comes from the body, and not from the way.
pub(super) fn is_own(error: &(dyn std::error::Error + 'static)) -> bool {
    let mut causes = std::iter::successors(Some(error), |cause| cause.source());
    causes.any(<dyn std::error::Error>::is::<OwnError>)
}

impl Outgoing {
    pub(super) fn new(pieces: Pieces, length: Option<u64>) -> (Self, Watch) {
        let watch = Watch(Arc::new(Mutex::new(Instant::now())));
        (Self { pieces: Mutex::new(pieces), left: length, held: None, watch: watch.clone() }, watch)
    }

    /// Returns the next piece. The last one of so many bytes as were promised is held back until it is
    /// known to be the last: the library would not ask whether there are more.
    fn poll_piece(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, io::Error>>> {
        let pieces = self.pieces.get_mut().unwrap_or_else(PoisonError::into_inner);
        loop {
            let piece = match ready!(pieces.as_mut().poll_next(context)) {
                Some(Ok(piece)) if piece.is_empty() => continue,
                Some(Ok(piece)) => piece,
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None if self.left.is_some_and(|left| left > 0) => {
                    let what = "there is less of it than was said; was it cut?";
                    return Poll::Ready(Some(Err(io::Error::other(what))));
                }
                None => return Poll::Ready(self.held.take().map(Ok)),
            };
            let Some(left) = &mut self.left else { return Poll::Ready(Some(Ok(piece))) };
            match left.checked_sub(piece.len() as u64) {
                Some(0) => {
                    *left = 0;
                    self.held = Some(piece);
                }
                Some(rest) => {
                    *left = rest;
                    return Poll::Ready(Some(Ok(piece)));
                }
                None => {
                    let what = "there is more of it than was said; did it grow?";
                    return Poll::Ready(Some(Err(io::Error::other(what))));
                }
            }
        }
    }
}

impl http_body::Body for Outgoing {
    type Data = Bytes;
    type Error = Box<dyn std::error::Error + Send + Sync>;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        let this = self.get_mut();
        this.watch.touch();
        let piece = ready!(this.poll_piece(context));
        Poll::Ready(piece.map(|piece| match piece {
            Ok(piece) => Ok(Frame::data(piece)),
            Err(error) => Err(OwnError(error).into()),
        }))
    }

    fn is_end_stream(&self) -> bool {
        self.left == Some(0) && self.held.is_none()
    }

    fn size_hint(&self) -> SizeHint {
        let held = self.held.as_ref().map_or(0, |piece| piece.len() as u64);
        self.left.map_or_else(SizeHint::default, |left| SizeHint::with_exact(left + held))
    }
}

impl Watch {
    fn touch(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Instant::now();
    }

    fn last(&self) -> Instant {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits for an answer, unless nothing has moved for `limit`.
    pub(super) async fn over<T>(
        &self,
        answer: impl Future<Output = T>,
        limit: Duration,
    ) -> Option<T> {
        let standstill = async {
            loop {
                let until = self.last() + limit;
                if until <= Instant::now() {
                    break;
                }
                tokio::time::sleep_until(until).await;
            }
        };
        futures_util::pin_mut!(answer, standstill);
        match select(answer, standstill).await {
            Either::Left((answer, _)) => Some(answer),
            Either::Right(_) => None,
        }
    }
}
