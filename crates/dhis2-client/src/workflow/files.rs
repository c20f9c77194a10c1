//! Documents and file resources: files that a server keeps.

use dhis2_models::enums::FileResourceDomain;
use dhis2_models::{Uid, Version, kind};
use http::Method;
use serde::Deserialize;
use serde_json::json;

use crate::client::Client;
use crate::download::Download;
use crate::error::Error;
use crate::request::Request;
use crate::resource::{Resource, parse};
use crate::upload::Upload;

impl<V: Version> Resource<'_, kind::Document, V> {
    /// Uploads a file and makes a document of it: `POST /api/fileResources`, then
    /// `POST /api/documents`. Returns the UID of the document.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// use dhis2_client::Upload;
    ///
    /// let note = Upload::bytes("note.txt", "The plan for next year");
    /// let uid = client.documents().upload("Plan", note).await?;
    /// println!("{uid}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails where the file is larger than the server takes ([`Error::is_conflict`]). Where only the
    /// second step fails, the file stays on the server until it tidies up.
    pub async fn upload(&self, name: &str, upload: Upload) -> Result<Uid, Error> {
        let file = keep(self.client(), &FileResourceDomain::Document, upload).await?;
        let document = json!({"name": name, "url": file, "external": false, "attachment": true});
        let request = Request::api(Method::POST, "documents", &[]).json(&document)?;
        self.client().core().send(&request).await?.created()
    }

    /// Makes a document of an address on the web: `POST /api/documents`. Returns the UID of the
    /// document.
    ///
    /// # Errors
    ///
    /// Fails where there is a document of that name ([`Error::is_conflict`]).
    pub async fn create_external(&self, name: &str, url: &str) -> Result<Uid, Error> {
        let document = json!({"name": name, "url": url, "external": true});
        let request = Request::api(Method::POST, "documents", &[]).json(&document)?;
        self.client().core().send(&request).await?.created()
    }

    /// Begins to download the file of a document: `GET /api/documents/{uid}/data`.
    ///
    /// ```no_run
    /// # #[cfg(not(target_arch = "wasm32"))]
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// let download = client.documents().download("I4aQfnmcB6q").await?;
    /// let bytes = download.save("plan.pdf").await?;
    /// println!("{bytes} bytes");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails where there is no such document ([`Error::is_not_found`]), and with
    /// [`Error::NotDhis2`] for a document that is an address: it is not on the server.
    pub async fn download(&self, uid: &str) -> Result<Download, Error> {
        self.client().core().download(&data_request("documents/{}/data", uid)?).await
    }
}

impl<V: Version> Resource<'_, kind::FileResource, V> {
    /// Uploads a file: `POST /api/fileResources`. Returns the UID of the file resource.
    ///
    /// A file belongs to nothing yet, and a server removes what belongs to nothing in time: give its
    /// UID to what it is for, such as a data value or a message.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// use dhis2_client::Upload;
    /// use dhis2_client::enums::FileResourceDomain;
    ///
    /// let photo = Upload::file("ward.jpg").await?;
    /// let files = client.file_resources();
    /// let uid = files.upload(&FileResourceDomain::DataValue, photo).await?;
    /// println!("{:?}", files.get(&uid).await?);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails where the file is larger than the server takes, or of a sort that is not taken for this
    /// use ([`Error::is_conflict`]).
    pub async fn upload(&self, domain: &FileResourceDomain, upload: Upload) -> Result<Uid, Error> {
        keep(self.client(), domain, upload).await
    }

    /// Begins to download a file: `GET /api/fileResources/{uid}/data`.
    ///
    /// # Errors
    ///
    /// Fails where there is no such file resource ([`Error::is_not_found`]); servers do not give
    /// files of data values in this way ([`Error::is_forbidden`]).
    pub async fn download(&self, uid: &str) -> Result<Download, Error> {
        self.client().core().download(&data_request("fileResources/{}/data", uid)?).await
    }
}

/// Uploads a file, and returns the UID of the file resource.
pub(crate) async fn keep<V: Version>(
    client: &Client<V>,
    domain: &FileResourceDomain,
    upload: Upload,
) -> Result<Uid, Error> {
    #[derive(Deserialize)]
    struct Answer {
        response: Kept,
    }
    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct Kept {
        file_resource: File,
    }
    #[derive(Deserialize)]
    struct File {
        id: Uid,
    }
    let answer: Answer = client.core().fetch(&keep_request(domain, upload)).await?;
    Ok(answer.response.file_resource.id)
}

fn keep_request(domain: &FileResourceDomain, upload: Upload) -> Request {
    let request = Request::api(Method::POST, "fileResources", &[]);
    request.query("domain", domain.as_str()).form("file", upload)
}

fn data_request(template: &str, uid: &str) -> Result<Request, Error> {
    Ok(Request::api(Method::GET, template, &[&parse(uid)?]).accept("*/*"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_goes_as_a_form_for_its_use() {
        let upload = Upload::bytes("note.txt", "hello");
        let request = keep_request(&FileResourceDomain::MessageAttachment, upload);
        assert_eq!(request.line(), "POST /api/fileResources?domain=MESSAGE_ATTACHMENT");
        let content_type = request.content_type.as_deref().unwrap();
        assert!(content_type.starts_with("multipart/form-data; boundary="), "{content_type}");
    }

    #[test]
    fn a_file_may_be_of_any_type() {
        let request = data_request("documents/{}/data", "I4aQfnmcB6q").unwrap();
        assert_eq!(request.line(), "GET /api/documents/I4aQfnmcB6q/data");
        assert_eq!(request.accept, "*/*");
    }
}
