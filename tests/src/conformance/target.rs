//! The server that recorded routes lead to: it tells what it was asked.

use serde_json::json;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// The address that the recorder used.
const RECORDED: &str = "127.0.0.1:8099";

/// A port that an echo listens on, or nothing does.
#[derive(Debug)]
pub(super) struct Target {
    address: String,
    echo: Option<JoinHandle<()>>,
}

impl Target {
    /// Takes a free port and, where wanted, listens on it.
    pub(super) async fn new(listens: bool) -> anyhow::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let address = listener.local_addr()?.to_string();
        let echo = listens.then(|| {
            tokio::spawn(async move {
                while let Ok((stream, _)) = listener.accept().await {
                    // Who goes away before the answer does not want it.
                    let _ = answer(stream).await;
                }
            })
        });
        Ok(Self { address, echo })
    }

    /// Puts this address in the place of the recorded one.
    pub(super) fn there(&self, text: &str) -> String {
        text.replace(RECORDED, &self.address)
    }

    /// Puts the recorded address back.
    pub(super) fn back(&self, text: &str) -> String {
        text.replace(&self.address, RECORDED)
    }
}

impl Drop for Target {
    fn drop(&mut self) {
        if let Some(echo) = &self.echo {
            echo.abort();
        }
    }
}

/// Answers one request; as the recorder's, it reads no more of the body than its length says.
async fn answer(mut stream: TcpStream) -> std::io::Result<()> {
    let (mut received, mut piece) = (Vec::new(), [0; 4096]);
    let head = loop {
        let count = stream.read(&mut piece).await?;
        received.extend_from_slice(&piece[..count]);
        let end = received.windows(4).position(|part| part == b"\r\n\r\n");
        if let Some(end) = end {
            break end;
        }
        if count == 0 {
            return Ok(());
        }
    };
    let text = String::from_utf8_lossy(&received[..head]).into_owned();
    let length = text
        .lines()
        .filter_map(|line| line.split_once(':'))
        .find(|(name, _)| name.eq_ignore_ascii_case("content-length"))
        .and_then(|(_, value)| value.trim().parse::<usize>().ok())
        .unwrap_or(0);
    while received.len() < head + 4 + length {
        let count = stream.read(&mut piece).await?;
        if count == 0 {
            break;
        }
        received.extend_from_slice(&piece[..count]);
    }
    let mut line = text.lines().next().unwrap_or_default().split(' ');
    let (method, path) = (line.next().unwrap_or_default(), line.next().unwrap_or_default());
    let body = received.get(head + 4..head + 4 + length).unwrap_or_default();
    let body = String::from_utf8_lossy(body);
    let body = json!({"method": method, "path": path, "body": body}).to_string();
    let length = body.len();
    let answer = format!(
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}"
    );
    stream.write_all(answer.as_bytes()).await?;
    stream.shutdown().await
}
