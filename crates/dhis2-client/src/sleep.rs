//! Waiting, on the machine and in a browser.

use std::time::Duration;

/// Waits for a while.
#[cfg(not(target_arch = "wasm32"))]
pub(crate) async fn sleep(duration: Duration) {
    tokio::time::sleep(duration).await;
}

/// Waits for a while.
#[cfg(target_arch = "wasm32")]
pub(crate) async fn sleep(duration: Duration) {
    // The one thread of a browser: see the transport.
    send_wrapper::SendWrapper::new(gloo_timers::future::sleep(duration)).await;
}
