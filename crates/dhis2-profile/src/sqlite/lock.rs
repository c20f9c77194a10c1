//! One refresh at a time: in this program, and among all programs that use a store.

use std::fs::File;
use std::path::PathBuf;

use dhis2_client::oauth2::StoreLock;

/// Waits for the lock of a key, which is a file beside the store.
pub(super) async fn lock(path: PathBuf, key: String) -> Result<StoreLock, dhis2_client::Error> {
    let failed = |error: Box<dyn std::error::Error + Send + Sync>| {
        dhis2_client::Error::token_store("the store of tokens cannot be locked", error)
    };
    let locked = tokio::task::spawn_blocking(move || -> std::io::Result<File> {
        let mut name = path.file_name().unwrap_or_default().to_owned();
        name.push(format!(".{}.lock", plain(&key)));
        let mut options = File::options();
        options.create(true).truncate(false).write(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = options.open(path.with_file_name(name))?;
        // Held until the file is closed, also where the program dies.
        fs4::FileExt::lock(&file)?;
        Ok(file)
    });
    let file = locked.await.map_err(|error| failed(error.into()))?;
    Ok(Box::new(file.map_err(|error| failed(error.into()))?))
}

/// Writes a key as a part of a file's name.
fn plain(key: &str) -> String {
    key.chars().map(|it| if it.is_ascii_alphanumeric() { it } else { '_' }).collect()
}
