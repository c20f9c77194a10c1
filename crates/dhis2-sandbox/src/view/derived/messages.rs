//! Values of conversations that follow from who looks at them.

use serde_json::{Value, json};

use super::Derived;
use crate::schema::ClassId;
use crate::store::{self, Object};
use crate::view::View;

/// Works out a value of a conversation.
pub(super) fn value(
    view: &View<'_>,
    class: ClassId,
    object: &Object,
    name: &str,
) -> Option<Derived> {
    match (view.schemas().class(class).simple_name(), name) {
        ("MessageConversation", "read" | "followUp") => {
            Some(Derived::Value(json!(note(view, object, name))))
        }
        ("MessageConversation", "messages") => Some(Derived::Value(messages(view, class, object))),
        ("MessageConversation", "userFirstname") => {
            Some(part(view, object, "createdBy", "firstName"))
        }
        ("MessageConversation", "userSurname") => Some(part(view, object, "createdBy", "surname")),
        ("MessageConversation", "lastSenderFirstname") => {
            Some(part(view, object, "lastSender", "firstName"))
        }
        ("MessageConversation", "lastSenderSurname") => {
            Some(part(view, object, "lastSender", "surname"))
        }
        ("Interpretation", "name") => Some(Derived::Absent),
        _ => None,
    }
}

/// Writes the messages with what each object has in the version.
fn messages(view: &View<'_>, class: ClassId, conversation: &Object) -> Value {
    let stored = conversation.get("messages").and_then(Value::as_array).into_iter().flatten();
    stored
        .filter_map(Value::as_object)
        .map(|message| {
            let mut message = message.clone();
            if view.facts().writes_plain_messages() {
                message.insert("code".to_owned(), json!(""));
                return Value::Object(message);
            }
            let text = message.get("text").cloned().unwrap_or_default();
            for (name, value) in [
                ("name", text.clone()),
                ("displayName", text),
                ("translations", json!([])),
                ("favorites", json!([])),
                ("favorite", json!(false)),
                ("attributeValues", json!([])),
                ("sharing", view.sharing(&Object::new())),
                ("access", view.access(class, conversation)),
            ] {
                message.insert(name.to_owned(), value);
            }
            Value::Object(message)
        })
        .collect()
}

/// Tells what the user who looks has noted.
fn note(view: &View<'_>, conversation: &Object, name: &str) -> bool {
    let entries = conversation.get("userMessages").and_then(Value::as_array).into_iter().flatten();
    let own = entries
        .filter_map(Value::as_object)
        .find(|entry| store::referred(entry, "user") == Some(view.account().uid.as_str()));
    own.and_then(|entry| entry.get(name)).and_then(Value::as_bool).unwrap_or(false)
}

/// Returns a part of the name of a user that the conversation refers to.
fn part(view: &View<'_>, conversation: &Object, user: &str, name: &str) -> Derived {
    let user = store::referred(conversation, user).and_then(|uid| view.state().user(uid));
    user.and_then(|user| user.get(name)).cloned().into()
}
