//! Files on their way to a server and from it.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use dhis2_client::{Client, Error, Method, Upload};
use futures_util::{StreamExt as _, TryStreamExt as _, stream};

use crate::stub::{Reply, Seen, Stub, builder, dhis2, json, response};

async fn any() -> Stub {
    dhis2("2.42.0", |_: &Seen| Reply::Bytes(json(200, "{}"))).await
}

/// Three bytes, a while apart.
fn slow(pause: Duration) -> impl futures_util::Stream<Item = std::io::Result<bytes::Bytes>> + Send {
    stream::iter(["a", "b", "c"]).then(move |piece| async move {
        tokio::time::sleep(pause).await;
        Ok(piece.into())
    })
}

async fn send(client: &Client, upload: Upload) -> Result<dhis2_client::Response, Error> {
    client.request(Method::POST, "/api/x").upload(upload).send().await
}

#[tokio::test]
async fn a_file_is_sent_as_it_is_with_its_length() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("values.csv");
    std::fs::write(&path, "x,y\n").unwrap();
    let stub = any().await;
    let client = stub.connect().await.unwrap();
    send(&client, Upload::file(&path).await.unwrap()).await.unwrap();
    let seen = stub.last();
    assert_eq!((seen.line.as_str(), seen.body.as_str()), ("POST /api/x", "x,y\n"));
    assert_eq!(seen.header("content-type"), Some("text/csv"));
    assert_eq!(seen.header("content-length"), Some("4"));
    let error = Upload::file(folder.path().join("none")).await.unwrap_err();
    assert!(error.to_string().contains("none cannot be opened"), "{error}");
}

#[tokio::test]
async fn a_form_holds_the_file() {
    let stub = any().await;
    let client = stub.connect().await.unwrap();
    let request = client.request(Method::POST, "fileResources");
    request.form("file", Upload::bytes("a.txt", "hello")).send().await.unwrap();
    let seen = stub.last();
    let boundary = seen.header("content-type").unwrap().split_once("boundary=").unwrap().1;
    assert!(seen.body.starts_with(&format!("--{boundary}\r\n")), "{}", seen.body);
    assert!(seen.body.contains("filename=\"a.txt\"\r\nContent-Type: text/plain\r\n\r\nhello\r\n"));
    assert_eq!(seen.header("content-length"), Some(seen.body.len().to_string().as_str()));
}

#[tokio::test]
async fn a_stream_of_unknown_length_goes_in_chunks() {
    let stub = any().await;
    let client = stub.connect().await.unwrap();
    send(&client, Upload::stream("x.txt", slow(Duration::ZERO), None)).await.unwrap();
    let seen = stub.last();
    assert_eq!(seen.header("transfer-encoding"), Some("chunked"));
    assert!(seen.body.ends_with("1\r\nc\r\n0\r\n\r\n"), "{:?}", seen.body);
}

#[tokio::test]
async fn sending_may_take_longer_than_an_answer() {
    let stub = any().await;
    let client =
        builder(&stub.url).read_timeout(Duration::from_millis(400)).connect().await.unwrap();
    let upload = Upload::stream("x.txt", slow(Duration::from_millis(200)), Some(3));
    send(&client, upload).await.unwrap();
    let upload = Upload::stream("x.txt", slow(Duration::from_secs(5)), Some(3));
    assert!(send(&client, upload).await.unwrap_err().is_timeout());
}

#[tokio::test]
async fn an_answer_that_stalls_after_a_stream_is_given_up() {
    let stub = dhis2("2.42.0", |_| {
        Reply::Stall(b"HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nab".to_vec())
    })
    .await;
    let client =
        builder(&stub.url).read_timeout(Duration::from_millis(300)).connect().await.unwrap();
    let upload = Upload::stream("x.txt", slow(Duration::ZERO), Some(3));
    assert!(send(&client, upload).await.unwrap_err().is_timeout());
}

#[tokio::test]
async fn what_cannot_be_read_is_not_taken_for_a_broken_connection() {
    let stub = any().await;
    let client = stub.connect().await.unwrap();
    let broken = || stream::iter([Ok("a".into()), Err(std::io::Error::other("bad sector"))]);
    for (upload, says) in [
        (Upload::stream("x", broken(), None), "bad sector"),
        (Upload::stream("x", slow(Duration::ZERO), Some(2)), "more of it than was said"),
        (Upload::stream("x", slow(Duration::ZERO), Some(4)), "less of it than was said"),
    ] {
        let error = send(&client, upload).await.unwrap_err().to_string();
        assert!(error.contains("what is to be sent cannot be read"), "{error}");
        assert!(error.contains(says), "{error}");
    }
}

#[tokio::test]
async fn a_stream_is_not_sent_again() {
    let stub = dhis2("2.42.0", |_| Reply::Bytes(json(401, "{}"))).await;
    let client = stub.connect().await.unwrap();
    let upload = Upload::stream("x.txt", slow(Duration::ZERO), Some(3));
    assert!(send(&client, upload).await.unwrap_err().is_unauthenticated());
    assert_eq!(stub.seen().iter().filter(|seen| seen.line == "POST /api/x").count(), 1);
}

#[tokio::test]
async fn a_download_is_saved_under_its_name_when_it_is_whole() {
    let stub = dhis2("2.42.0", |seen| {
        Reply::Bytes(match seen.line.as_str() {
            "GET /api/whole" => response(
                "200 OK",
                &[("content-type", "text/plain"), ("content-disposition", "filename=note.txt")],
                b"hello",
            ),
            _ => b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\nconnection: close\r\n\r\nhal".to_vec(),
        })
    })
    .await;
    let client = stub.connect().await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("note.txt");
    let told = Arc::new(Mutex::new(Vec::new()));
    let log = Arc::clone(&told);
    let download = client.request(Method::GET, "whole").download().await.unwrap();
    assert_eq!(download.file_name(), Some("note.txt"));
    assert_eq!((download.content_type(), download.length()), (Some("text/plain"), Some(5)));
    let download = download.on_progress(move |it| log.lock().unwrap().push((it.bytes, it.total)));
    assert_eq!(download.save(&path).await.unwrap(), 5);
    assert_eq!(std::fs::read(&path).unwrap(), b"hello");
    assert_eq!(told.lock().unwrap().last(), Some(&(5, Some(5))));

    let broken = client.request(Method::GET, "broken").download().await.unwrap();
    let error = broken.save(&path).await.unwrap_err().to_string();
    assert!(error.contains("the answer broke off"), "{error}");
    assert_eq!(std::fs::read(&path).unwrap(), b"hello");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);

    let pieces = client.request(Method::GET, "whole").download().await.unwrap().pieces();
    assert_eq!(pieces.try_collect::<Vec<_>>().await.unwrap().concat(), b"hello");
    let whole = client.request(Method::GET, "whole").download().await.unwrap();
    assert_eq!(whole.bytes().await.unwrap(), "hello");
}
