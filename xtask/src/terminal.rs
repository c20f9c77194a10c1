//! The one place that prints: data to the standard output, everything else to the standard error.

use std::io::{self, Write};

use crate::failure::Failure;

/// Prints what was asked for, as it is.
pub(crate) fn data(text: &str) {
    print(io::stdout(), text);
}

/// Prints a line about what is done.
pub(crate) fn note(text: &str) {
    print(io::stderr(), &format!("{text}\n"));
}

/// Prints why a task failed, and what to do about it.
pub(crate) fn error(error: &anyhow::Error) {
    let mut text = format!("error: {error:#}\n");
    for hint in error.chain().filter_map(|it| it.downcast_ref::<Failure>()?.hint.as_deref()) {
        text.push_str("hint: ");
        text.push_str(hint);
        text.push('\n');
    }
    print(io::stderr(), &text);
}

/// A reader who has seen enough, such as `head`, closes the pipe: that is no failure of ours.
fn print(mut out: impl Write, text: &str) {
    out.write_all(text.as_bytes()).and_then(|()| out.flush()).ok();
}
