//! One request of an import, from its first attempt until it is known what has become of it.

use dhis2_models::Version;
use dhis2_models::payload::WebMessage;
use web_time::Instant;

use super::DataValueImport;
use super::chunk::{Chunk, Parcel};
use super::report::{DataValueReport, Unsent, refused_whole};
use crate::error::Error;
use crate::request::Request;
use crate::sleep::sleep;
use crate::write_options::ImportStrategy;

/// How many requests one chunk may take while the values at fault in it are looked for.
const MOST_REQUESTS: u64 = 200;

impl<V: Version> DataValueImport<'_, V> {
    /// Sends one chunk, in halves if need be, until it is known what has become of it.
    pub(super) async fn deliver(&self, parcel: Parcel) -> DataValueReport {
        let mut report = DataValueReport::default();
        let mut waiting = vec![parcel];
        while let Some(parcel) = waiting.pop() {
            report.requests += 1;
            let Parcel { places, data_set, body, content_type } = parcel;
            let request = self.request(data_set.as_deref(), body.clone(), content_type);
            let outcome = self.attempt(&request).await;
            if self.splits(&outcome)
                && report.requests < MOST_REQUESTS
                && let Some([first, second]) =
                    Chunk::halves(places.clone(), data_set.clone(), &body)
            {
                waiting.push(second);
                waiting.push(first);
                continue;
            }
            match outcome {
                Outcome::Judged(message) => report.take(&message, &places),
                Outcome::Refused(error) => report.refuse(&error, &places),
                Outcome::Lost(error) => {
                    tracing::debug!(%error, "a chunk of data values could not be sent");
                    report.unsent.push(Unsent { error, places, data_set, body, content_type });
                }
            }
        }
        report
    }

    /// Returns whether a chunk is sent again in halves.
    fn splits(&self, outcome: &Outcome) -> bool {
        match outcome {
            Outcome::Judged(message) => self.find_faults && refused_whole(message),
            // A proxy that takes less than the server has let nothing of the chunk pass.
            Outcome::Refused(error) => {
                self.find_faults || error.status().is_some_and(|status| status.as_u16() == 413)
            }
            Outcome::Lost(_) => false,
        }
    }

    /// Sends a request, again if need be and if that does no harm.
    async fn attempt(&self, request: &Request) -> Outcome {
        let repeatable = self.strategy != ImportStrategy::Create;
        let started = Instant::now();
        let mut made = 0;
        loop {
            let answer = self.client.core().send(request).await;
            let error = match answer.and_then(|answer| answer.json::<WebMessage>()) {
                Ok(message) => return Outcome::Judged(Box::new(message)),
                Err(error) => error,
            };
            made += 1;
            let Some(delay) = self.policy.next(repeatable, &error, made, started.elapsed()) else {
                return Outcome::of(error.after_attempts(made));
            };
            tracing::debug!(%error, made, ?delay, "sending a chunk of data values again");
            sleep(delay).await;
        }
    }
}

/// What has become of one request.
enum Outcome {
    /// The server says what it did with which value.
    Judged(Box<WebMessage>),
    /// The server would not have it.
    Refused(Error),
    /// It did not arrive, or nobody knows.
    Lost(Error),
}

impl Outcome {
    fn of(error: Error) -> Self {
        match error {
            Error::Api(api) if api.status.is_server_error() && is_passing(api.status.as_u16()) => {
                Self::Lost(Error::Api(api))
            }
            Error::Api(mut api) => match api.web_message.take_if(|message| is_judgement(message)) {
                Some(message) => Self::Judged(message),
                None => Self::Refused(Error::Api(api)),
            },
            error => Self::Lost(error),
        }
    }
}

/// Returns whether a refusal says what became of which value: 409 is answered to any import that was
/// not taken whole.
fn is_judgement(message: &WebMessage) -> bool {
    message.response.as_ref().is_some_and(|response| response.import_count.is_some())
}

fn is_passing(status: u16) -> bool {
    matches!(status, 502..=504)
}
