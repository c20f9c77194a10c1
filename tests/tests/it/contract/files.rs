//! Documents and file resources, up and down.

use dhis2_client::enums::FileResourceDomain;
use dhis2_client::{Client, In, Upload, Version, kind};

use super::{said, scenarios, scratch};

scenarios! {
    a_document_comes_back_as_it_went
    a_document_is_an_address
    a_file_waits_for_its_use
}

async fn a_document_comes_back_as_it_went<V: Version>(client: &Client<V>)
where
    kind::Document: In<V>,
{
    let documents = client.documents();
    let bytes: Vec<u8> = (0..200_000_u32).flat_map(u32::to_le_bytes).collect();
    let pieces: Vec<std::io::Result<bytes::Bytes>> =
        bytes.chunks(7777).map(|piece| Ok(bytes::Bytes::copy_from_slice(piece))).collect();
    let upload = Upload::stream("numbers.bin", futures_util::stream::iter(pieces), None);
    let uid = documents.upload(&scratch("document"), upload).await.unwrap();
    let download = documents.download(&uid).await.unwrap();
    assert_eq!(download.file_name(), Some("numbers.bin"));
    assert!(download.bytes().await.unwrap() == bytes, "the bytes are others");
    let document = said(&documents.get(&uid).await.unwrap());
    assert_eq!(document["external"], false);
    documents.delete(&uid).await.unwrap();
    assert!(documents.download(&uid).await.unwrap_err().is_not_found());
}

async fn a_document_is_an_address<V: Version>(client: &Client<V>)
where
    kind::Document: In<V>,
{
    let documents = client.documents();
    let (name, url) = (scratch("document"), "https://example.org/x.pdf");
    let uid = documents.create_external(&name, url).await.unwrap();
    let document = said(&documents.get(&uid).await.unwrap());
    assert_eq!((&document["external"], &document["url"]), (&true.into(), &url.into()));
    documents.delete(&uid).await.unwrap();
}

async fn a_file_waits_for_its_use<V: Version>(client: &Client<V>)
where
    kind::FileResource: In<V>,
{
    let files = client.file_resources();
    let upload = Upload::bytes("note.txt", "hello");
    let uid = files.upload(&FileResourceDomain::Document, upload).await.unwrap();
    let file = said(&files.get(&uid).await.unwrap());
    assert_eq!(file["contentType"], "text/plain");
    assert_eq!(file["contentLength"], 5);
    assert_eq!(files.download(&uid).await.unwrap().bytes().await.unwrap(), "hello");
    let upload = Upload::bytes("value.csv", "a,b\n");
    let uid = files.upload(&FileResourceDomain::DataValue, upload).await.unwrap();
    assert!(files.download(&uid).await.unwrap_err().is_forbidden());
}
