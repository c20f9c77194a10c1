//! Messages between the users of a server.

use dhis2_models::enums::{
    FileResourceDomain, MessageConversationPriority, MessageConversationStatus,
};
use dhis2_models::{In, Map, Uid, Version, kind};
use http::Method;
use serde::Serialize;
use serde_json::{Value, json};

use crate::api::handle;
use crate::download::Download;
use crate::error::Error;
use crate::query::{Order, Query};
use crate::request::Request;
use crate::resource::parse;
use crate::upload::Upload;
use crate::workflow;

/// What is asked for of each conversation of a list.
const LISTED: &str = "id,subject,messageType,messageCount,lastMessage,lastSender[id,name,username],\
                      read,followUp,status,priority,assignee[id,name,username],created";

/// What is asked for of one conversation.
const WHOLE: &str = "*,messages[*,sender[id,name,username],attachments[id,name,contentType,\
                     contentLength]],userMessages[*,user[id,name,username]]";

handle! {
    /// A handle on messages; made by [`Client::messaging`](crate::Client::messaging).
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// use dhis2_client::api::messaging::NewMessage;
    ///
    /// let message = NewMessage {
    ///     subject: "Data of January".into(),
    ///     text: "Please review by Friday.".into(),
    ///     user_groups: vec!["NK39KaEZWxs".into()],
    ///     ..Default::default()
    /// };
    /// let conversation = client.messaging().send(&message).await?;
    /// client.messaging().reply(&conversation, "It is late already.").await?;
    /// # Ok(())
    /// # }
    /// ```
    Messaging;
    /// Returns a handle on messages between the users of the server.
    messaging
}

/// A message that begins a conversation. At least one user, group or organisation unit is needed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NewMessage {
    /// The subject.
    pub subject: String,
    /// The text.
    pub text: String,
    /// The UIDs of users who get it.
    pub users: Vec<String>,
    /// The UIDs of user groups whose members get it.
    pub user_groups: Vec<String>,
    /// The UIDs of organisation units whose users get it; those of units below do not.
    pub organisation_units: Vec<String>,
    /// The UIDs of attachments, as [`Messaging::attach`] gives them.
    pub attachments: Vec<String>,
}

/// An answer in a conversation, with more to it than its text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reply {
    /// The text.
    pub text: String,
    /// The UIDs of attachments, as [`Messaging::attach`] gives them.
    pub attachments: Vec<String>,
    /// Whether only those see it who handle feedback.
    pub internal: bool,
}

/// Users who are added to a conversation.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Recipients {
    /// The UIDs of users.
    pub users: Vec<String>,
    /// The UIDs of user groups.
    pub user_groups: Vec<String>,
    /// The UIDs of organisation units.
    pub organisation_units: Vec<String>,
}

impl<'c, V: Version> Messaging<'c, V> {
    /// Begins a reading of the user's conversations, the latest first:
    /// `GET /api/messageConversations`.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// use dhis2_client::Filter;
    ///
    /// let tickets = client.messaging().conversations().filter(Filter::eq("messageType", "TICKET"));
    /// for ticket in tickets.list().await? {
    ///     println!("{:?}", ticket.text("subject"));
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn conversations(&self) -> Query<'c, <kind::MessageConversation as In<V>>::Model, V>
    where
        kind::MessageConversation: In<V>,
    {
        let conversations = self.client.message_conversations().fields(LISTED);
        conversations.order(Order::descending("lastMessage"))
    }

    /// Reads one conversation with all its messages: `GET /api/messageConversations/{uid}`.
    ///
    /// # Errors
    ///
    /// Fails where there is no such conversation ([`Error::is_not_found`]), or where the user takes
    /// no part in it ([`Error::is_forbidden`]).
    pub async fn conversation(
        &self,
        uid: &str,
    ) -> Result<<kind::MessageConversation as In<V>>::Model, Error>
    where
        kind::MessageConversation: In<V>,
    {
        self.client.message_conversations().fields(WHOLE).get(uid).await
    }

    /// Begins a conversation: `POST /api/messageConversations`. Returns its UID.
    ///
    /// # Errors
    ///
    /// Fails where nobody would get the message, or one of those named is not there
    /// ([`Error::is_conflict`]).
    pub async fn send(&self, message: &NewMessage) -> Result<Uid, Error> {
        self.client.core().send(&send_request(message)?).await?.created()
    }

    /// Writes to those who handle feedback: `POST /api/messageConversations/feedback`. Returns the
    /// UID of the conversation.
    ///
    /// # Errors
    ///
    /// Fails as every call does, see [`Error`].
    pub async fn send_feedback(&self, subject: &str, text: &str) -> Result<Uid, Error> {
        let request = Request::api(Method::POST, "messageConversations/feedback", &[]);
        let request = request.query("subject", subject).text(text);
        self.client.core().send(&request).await?.created()
    }

    /// Uploads an attachment, and returns the UID by which a message takes it: `POST
    /// /api/fileResources`.
    ///
    /// # Errors
    ///
    /// Fails where the file is larger than the server takes ([`Error::is_conflict`]).
    pub async fn attach(&self, upload: Upload) -> Result<Uid, Error> {
        workflow::files::keep(self.client, &FileResourceDomain::MessageAttachment, upload).await
    }

    /// Answers in a conversation: `POST /api/messageConversations/{uid}`.
    ///
    /// # Errors
    ///
    /// Fails where there is no such conversation ([`Error::is_not_found`]).
    pub async fn reply(&self, uid: &str, text: &str) -> Result<(), Error> {
        self.reply_with(uid, &Reply { text: text.to_owned(), ..Reply::default() }).await
    }

    /// Answers in a conversation, with attachments or for some only: `POST
    /// /api/messageConversations/{uid}`.
    ///
    /// # Errors
    ///
    /// Fails where there is no such conversation ([`Error::is_not_found`]), an attachment is used
    /// already ([`Error::is_conflict`]), or the user does not handle feedback and the answer is
    /// internal ([`Error::is_forbidden`]).
    pub async fn reply_with(&self, uid: &str, reply: &Reply) -> Result<(), Error> {
        self.client.core().send(&reply_request(uid, reply)?).await?.done().map(drop)
    }

    /// Marks conversations as read, and returns those that were not:
    /// `POST /api/messageConversations/read`.
    ///
    /// # Errors
    ///
    /// Fails where there is none of the conversations ([`Error::is_not_found`]).
    pub async fn mark_read(&self, uids: &[impl AsRef<str>]) -> Result<Vec<Uid>, Error> {
        self.mark("messageConversations/read", uids).await
    }

    /// Marks conversations as not read, and returns those that were:
    /// `POST /api/messageConversations/unread`.
    ///
    /// # Errors
    ///
    /// Fails where there is none of the conversations ([`Error::is_not_found`]).
    pub async fn mark_unread(&self, uids: &[impl AsRef<str>]) -> Result<Vec<Uid>, Error> {
        self.mark("messageConversations/unread", uids).await
    }

    /// Marks conversations to be followed up, and returns those that were not:
    /// `POST /api/messageConversations/followup`.
    ///
    /// # Errors
    ///
    /// Fails where there is none of the conversations ([`Error::is_not_found`]).
    pub async fn mark_follow_up(&self, uids: &[impl AsRef<str>]) -> Result<Vec<Uid>, Error> {
        self.mark("messageConversations/followup", uids).await
    }

    /// Takes back that conversations are to be followed up, and returns those that were:
    /// `POST /api/messageConversations/unfollowup`.
    ///
    /// # Errors
    ///
    /// Fails where there is none of the conversations ([`Error::is_not_found`]).
    pub async fn unmark_follow_up(&self, uids: &[impl AsRef<str>]) -> Result<Vec<Uid>, Error> {
        self.mark("messageConversations/unfollowup", uids).await
    }

    /// Sets how urgent a conversation is: `POST /api/messageConversations/{uid}/priority`.
    ///
    /// # Errors
    ///
    /// Fails where there is no such conversation ([`Error::is_not_found`]).
    pub async fn set_priority(
        &self,
        uid: &str,
        priority: &MessageConversationPriority,
    ) -> Result<(), Error> {
        let request = verb(Method::POST, uid, "priority")?;
        self.told(request.query("messageConversationPriority", priority)).await
    }

    /// Sets how far the matter of a conversation is: `POST /api/messageConversations/{uid}/status`.
    ///
    /// # Errors
    ///
    /// Fails where there is no such conversation ([`Error::is_not_found`]).
    pub async fn set_status(
        &self,
        uid: &str,
        status: &MessageConversationStatus,
    ) -> Result<(), Error> {
        let request = verb(Method::POST, uid, "status")?;
        self.told(request.query("messageConversationStatus", status)).await
    }

    /// Sets who is to see to a conversation: `POST /api/messageConversations/{uid}/assign`.
    ///
    /// # Errors
    ///
    /// Fails where there is no such conversation or user ([`Error::is_not_found`]), or the user does
    /// not handle feedback ([`Error::is_forbidden`], [`Error::is_conflict`]).
    pub async fn assign(&self, uid: &str, user: &str) -> Result<(), Error> {
        self.told(verb(Method::POST, uid, "assign")?.query("userId", parse(user)?)).await
    }

    /// Takes back who is to see to a conversation: `DELETE /api/messageConversations/{uid}/assign`.
    ///
    /// # Errors
    ///
    /// Fails where there is no such conversation ([`Error::is_not_found`]).
    pub async fn unassign(&self, uid: &str) -> Result<(), Error> {
        self.told(verb(Method::DELETE, uid, "assign")?).await
    }

    /// Adds users to a conversation: `POST /api/messageConversations/{uid}/recipients`.
    ///
    /// # Errors
    ///
    /// Fails where there is no such conversation, or one of those named is not there.
    pub async fn add_recipients(&self, uid: &str, recipients: &Recipients) -> Result<(), Error> {
        let body = json!({
            "users": references(&recipients.users)?,
            "userGroups": references(&recipients.user_groups)?,
            "organisationUnits": references(&recipients.organisation_units)?,
        });
        self.told(verb(Method::POST, uid, "recipients")?.json(&body)?).await
    }

    /// Takes a user out of a conversation: `DELETE /api/messageConversations/{uid}/{user}`.
    ///
    /// This is all the deleting that there is: the conversation stays for the others, and on the
    /// server when nobody is left. A `DELETE` of the conversation itself is answered with success
    /// by every version, and does nothing.
    ///
    /// # Errors
    ///
    /// Fails where there is no such conversation or user ([`Error::is_not_found`]).
    pub async fn remove_user(&self, uid: &str, user: &str) -> Result<(), Error> {
        let segments: [&str; 2] = [&parse(uid)?, &parse(user)?];
        self.told(Request::api(Method::DELETE, "messageConversations/{}/{}", &segments)).await
    }

    /// Takes the user out of conversations, so that they are in no list of theirs any more:
    /// `DELETE /api/messageConversations`. See [`remove_user`](Self::remove_user).
    ///
    /// # Errors
    ///
    /// Fails where there is none of the conversations ([`Error::is_not_found`]).
    pub async fn leave(&self, uids: &[impl AsRef<str>]) -> Result<Vec<Uid>, Error> {
        let mut request = Request::api(Method::DELETE, "messageConversations", &[]);
        for uid in uids {
            request = request.query("mc", parse(uid.as_ref())?);
        }
        self.named(&request).await
    }

    /// Begins to download an attachment:
    /// `GET /api/messageConversations/{uid}/{message}/attachments/{file}`.
    ///
    /// # Errors
    ///
    /// Fails where one of the three is not there ([`Error::is_not_found`]).
    pub async fn attachment(
        &self,
        conversation: &str,
        message: &str,
        file: &str,
    ) -> Result<Download, Error> {
        let segments: [&str; 3] = [&parse(conversation)?, &parse(message)?, &parse(file)?];
        let template = "messageConversations/{}/{}/attachments/{}";
        let request = Request::api(Method::GET, template, &segments).accept("*/*");
        self.client.core().download(&request).await
    }

    async fn mark(&self, path: &str, uids: &[impl AsRef<str>]) -> Result<Vec<Uid>, Error> {
        let uids = parsed(uids)?;
        self.named(&Request::api(Method::POST, path, &[]).json(&uids)?.repeatable()).await
    }

    /// Sends a request that is answered with a list of conversations under some name.
    async fn named(&self, request: &Request) -> Result<Vec<Uid>, Error> {
        let named: Map<Value> = self.client.core().fetch(request).await?;
        let lists = named.values().filter_map(Value::as_array).flatten();
        Ok(lists.filter_map(|uid| uid.as_str().and_then(Uid::new)).collect())
    }

    async fn told(&self, request: Request) -> Result<(), Error> {
        self.client.core().send(&request).await.map(drop)
    }
}

fn send_request(message: &NewMessage) -> Result<Request, Error> {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Body<'a> {
        subject: &'a str,
        text: &'a str,
        users: Vec<Value>,
        user_groups: Vec<Value>,
        organisation_units: Vec<Value>,
        // A bare UID here is answered with 500 by 2.41 and 2.42, and with 409 by 2.43.
        attachments: Vec<Value>,
    }
    let body = Body {
        subject: &message.subject,
        text: &message.text,
        users: references(&message.users)?,
        user_groups: references(&message.user_groups)?,
        organisation_units: references(&message.organisation_units)?,
        attachments: references(&message.attachments)?,
    };
    if body.users.is_empty() && body.user_groups.is_empty() && body.organisation_units.is_empty() {
        return Err(Error::build("nobody is named to whom the message is to be sent"));
    }
    Request::api(Method::POST, "messageConversations", &[]).json(&body)
}

fn reply_request(uid: &str, reply: &Reply) -> Result<Request, Error> {
    let mut request =
        Request::api(Method::POST, "messageConversations/{}", &[&parse(uid)?]).text(&*reply.text);
    if !reply.attachments.is_empty() {
        let uids: Vec<String> =
            parsed(&reply.attachments)?.iter().map(ToString::to_string).collect();
        request = request.query("attachments", uids.join(","));
    }
    if reply.internal {
        request = request.query("internal", true);
    }
    Ok(request)
}

fn verb(method: Method, uid: &str, verb: &str) -> Result<Request, Error> {
    let template = format!("messageConversations/{{}}/{verb}");
    Ok(Request::api(method, &template, &[&parse(uid)?]))
}

fn parsed(uids: &[impl AsRef<str>]) -> Result<Vec<Uid>, Error> {
    uids.iter().map(|uid| parse(uid.as_ref())).collect()
}

fn references(uids: &[String]) -> Result<Vec<Value>, Error> {
    uids.iter().map(|uid| Ok(json!({"id": parse(uid)?}))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::body::Body;

    #[test]
    fn a_message_points_at_all_by_objects() {
        let message = NewMessage {
            subject: "Review".into(),
            text: "Please review".into(),
            users: vec!["M5zQapPyTZI".into()],
            attachments: vec!["foBTN3H6Yv6".into()],
            ..Default::default()
        };
        let request = send_request(&message).unwrap();
        assert_eq!(request.line(), "POST /api/messageConversations");
        let Some(Body::Bytes(body)) = request.body else { panic!("{request:?}") };
        assert_eq!(
            serde_json::from_slice::<Value>(&body).unwrap(),
            json!({"subject": "Review", "text": "Please review", "users": [{"id": "M5zQapPyTZI"}],
                "userGroups": [], "organisationUnits": [], "attachments": [{"id": "foBTN3H6Yv6"}]})
        );
        let nobody = NewMessage { users: vec![], ..message };
        assert!(send_request(&nobody).unwrap_err().to_string().starts_with("nobody"));
    }

    #[test]
    fn a_reply_is_plain_text() {
        let reply = Reply {
            text: "Done".into(),
            attachments: vec!["foBTN3H6Yv6".into(), "nq2RX3KdAk2".into()],
            internal: true,
        };
        let request = reply_request("ll0nrZiLpUE", &reply).unwrap();
        assert_eq!(
            request.line(),
            "POST /api/messageConversations/ll0nrZiLpUE\
             ?attachments=foBTN3H6Yv6,nq2RX3KdAk2&internal=true"
        );
        assert_eq!(request.content_type.as_deref(), Some("text/plain"));
    }

    #[test]
    fn a_conversation_is_told_by_a_verb() {
        let request = verb(Method::POST, "ll0nrZiLpUE", "priority").unwrap();
        let request =
            request.query("messageConversationPriority", MessageConversationPriority::High);
        assert_eq!(
            request.line(),
            "POST /api/messageConversations/ll0nrZiLpUE/priority?messageConversationPriority=HIGH"
        );
    }
}
