//! File resources: what is uploaded for a value, a message, a document, an avatar, an icon.

use http::StatusCode;
use md5::{Digest as _, Md5};
use serde_json::{Value, json};

use super::{keep, send};
use crate::area::metadata::read;
use crate::failure::{Failure, WebMessage};
use crate::fields::Plan;
use crate::message::Response;
use crate::multipart::{self, Part};
use crate::router::{Answer, Call};
use crate::state::State;
use crate::store;
use crate::view::View;

/// What a file can be for.
const DOMAINS: &[&str] = &[
    "DATA_VALUE",
    "PUSH_ANALYSIS",
    "DOCUMENT",
    "MESSAGE_ATTACHMENT",
    "USER_AVATAR",
    "ORG_UNIT",
    "ICON",
    "JOB_DATA",
    "APP",
];

/// What answers show of a file: all that it has of itself.
const SHOWN: &str = "name,code,created,lastUpdated,translations,createdBy,favorites,lastUpdatedBy,sharing,contentType,contentLength,contentMd5,assigned,domain,hasMultipleStorageFiles,storageStatus,displayName,user,favorite,id,attributeValues";

/// The images that avatars and organisation units take.
const IMAGES: &[&str] = &["image/jpeg", "image/png", "image/gif"];

/// The endings of names of such images.
const IMAGE_ENDINGS: &[&str] = &["jpg", "jpeg", "png", "gif"];

/// Answers `POST /api/fileResources`.
pub(super) fn upload(state: &mut State, call: &Call<'_>) -> Answer {
    let file = multipart::file(state.facts, call.request, "file")?;
    let query = &call.request.query;
    let domain = query.get("domain").unwrap_or("DATA_VALUE");
    if !DOMAINS.contains(&domain) {
        return Err(Failure::bad_parameter(format!(
            "Value '{domain}' is not valid for parameter domain. Valid values are: [{}]",
            DOMAINS.join(", ")
        )));
    }
    check(&file, domain)?;
    if file.content.is_empty() {
        return Err(state.facts.thrown_conflict("Could not read file or file is empty."));
    }
    let class = state.class("fileResources");
    let uid = query.get("uid").map_or_else(|| state.uids.uid(), str::to_owned);
    if state.store.contains(class, &uid) {
        let message = format!("FileResource already exists: `{uid}`");
        return Err(Failure::conflict(message).with_code("E1119"));
    }
    let name = file.file_name.as_deref().unwrap_or_default();
    let name = name.rsplit(['/', '\\']).next().filter(|name| !name.trim().is_empty());
    let now = state.clock.now().text();
    let user = store::reference_to(&call.account.uid);
    let object = json!({
        "id": uid, "name": name.unwrap_or("untitled"), "created": now, "lastUpdated": now,
        "createdBy": user, "lastUpdatedBy": user, "domain": domain, "assigned": false,
        "contentType": file.media_type.as_deref().filter(|it| it.contains('/'))
            .unwrap_or("application/octet-stream"),
        "contentLength": file.content.len(), "contentMd5": digest(&file.content),
        "hasMultipleStorageFiles": false, "storageStatus": "STORED",
    });
    if let Value::Object(object) = object {
        state.store.put(class, object);
    }
    keep(state, &uid, file.content);
    let mut shown = describe(&call.view(state), &uid);
    // The answer is written before the file has been stored, and shows an owner that is not.
    shown["storageStatus"] = json!("PENDING");
    shown["sharing"]["owner"] = json!(call.account.uid);
    shown["sharing"]["public"] = json!("--------");
    let message = WebMessage::new(StatusCode::ACCEPTED)
        .with_response("FileResource", json!({"fileResource": shown}));
    Ok(message.into())
}

/// Refuses what a domain does not take.
fn check(file: &Part, domain: &str) -> Result<(), Failure> {
    let name = file.file_name.as_deref().unwrap_or_default();
    let ending = name.rsplit_once('.').map(|(_, ending)| ending).unwrap_or_default();
    let endings: &[&str] = match domain {
        "USER_AVATAR" | "ORG_UNIT" => {
            let media_type = file.media_type.as_deref().unwrap_or_default();
            if !IMAGES.contains(&media_type.split(';').next().unwrap_or_default().trim()) {
                return Err(Failure::conflict(format!(
                    "Invalid content type, valid content types are: {}",
                    IMAGES.join(",")
                )));
            }
            IMAGE_ENDINGS
        }
        "ICON" => &["png"],
        _ => return Ok(()),
    };
    if endings.contains(&ending) {
        return Ok(());
    }
    Err(Failure::conflict(format!(
        "Wrong file extension, valid extensions are: {}",
        endings.join(",")
    )))
}

/// Returns the MD5 digest of a content in hexadecimal digits.
pub(crate) fn digest(content: &[u8]) -> String {
    use std::fmt::Write as _;
    Md5::digest(content).iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// Writes a file resource with all that it has.
pub(crate) fn describe(view: &View<'_>, uid: &str) -> Value {
    let class = view.state().class("fileResources");
    let plan = Plan::new(view.schemas(), class, SHOWN);
    view.store().get(class, uid).map(|file| view.render(class, file, &plan)).unwrap_or_default()
}

/// Answers `GET /api/fileResources/{uid}`.
pub(super) fn get(state: &State, call: &Call<'_>) -> Answer {
    let (class, uid) = (state.class("fileResources"), call.parameter(0));
    if call.request.query.has("fields") {
        return read::get_of(state, call, class, uid);
    }
    if !state.store.contains(class, uid) {
        return Err(Failure::no_object("FileResource", uid));
    }
    Ok(Response::ok(&describe(&call.view(state), uid)))
}

/// Answers `GET /api/fileResources/{uid}/data`.
pub(super) fn data(state: &State, call: &Call<'_>) -> Answer {
    let uid = call.parameter(0);
    let Some(file) = state.store.get(state.class("fileResources"), uid) else {
        return Err(Failure::no_object("FileResource", uid));
    };
    let own = || {
        let user = state.user(&call.account.uid);
        user.and_then(|user| store::referred(user, "avatar")) == Some(uid)
    };
    let open = match store::text(file, "domain") {
        Some("DATA_VALUE" | "PUSH_ANALYSIS") => false,
        Some("USER_AVATAR") => call.account.has("F_USER_VIEW") || own(),
        _ => true,
    };
    if !open {
        return Err(Failure::forbidden(state.facts.closed_file(uid)));
    }
    send(state, uid)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_domain_takes_only_its_files() {
        let file = |name: &str, media_type: &str| Part {
            name: "file".to_owned(),
            file_name: Some(name.to_owned()),
            media_type: Some(media_type.to_owned()),
            content: bytes::Bytes::from_static(b"x"),
        };
        assert!(check(&file("a.txt", "text/plain"), "DOCUMENT").is_ok());
        assert!(check(&file("a.png", "image/png"), "USER_AVATAR").is_ok());
        assert!(check(&file("a.png", "text/plain"), "USER_AVATAR").is_err());
        assert!(check(&file("a.svg", "image/svg+xml"), "ICON").is_err());
        assert_eq!(digest(b"hello"), "5d41402abc4b2a76b9719d911017c592");
    }
}
