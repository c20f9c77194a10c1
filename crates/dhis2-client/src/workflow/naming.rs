//! Giving an object another name, code or description.

use dhis2_models::payload::WebMessage;
use dhis2_models::{In, Object, Version};

use super::draft::words;
use crate::error::Error;
use crate::patch::Patch;
use crate::resource::Resource;

/// What an object is to be called; what is `None` stays as it is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Naming {
    /// The name, at most 230 characters.
    pub name: Option<String>,
    /// The short name, at most 50 characters; only of kinds that have one.
    pub short_name: Option<String>,
    /// The name in data entry forms; only of kinds that have one.
    pub form_name: Option<String>,
    /// The description. An empty text takes it away.
    pub description: Option<String>,
    /// The code, which no two objects of a kind share. An empty text takes it away.
    pub code: Option<String>,
}

impl Naming {
    /// Returns a naming that sets the name only.
    pub fn name(name: impl Into<String>) -> Self {
        Self { name: Some(name.into()), ..Self::default() }
    }

    /// Returns the change that gives these names.
    pub(crate) fn patch(&self) -> Patch {
        let parts = [
            ("/name", &self.name),
            ("/shortName", &self.short_name),
            ("/formName", &self.form_name),
            ("/description", &self.description),
            ("/code", &self.code),
        ];
        let given = parts.into_iter().filter_map(|(path, text)| Some((path, text.as_deref()?)));
        // `add` sets a value whether there was one or not.
        given.fold(Patch::new(), |patch, (path, text)| match text {
            "" => patch.remove(path),
            text => patch.add(path, text),
        })
    }

    /// Gives a copy of an object these names.
    pub(super) fn named(&self, mut object: Object) -> Result<Object, Error> {
        if self.name.as_deref().unwrap_or_default().is_empty() {
            return Err(Error::build("a copy needs a name of its own"));
        }
        let parts = [
            ("name", &self.name),
            ("shortName", &self.short_name),
            ("formName", &self.form_name),
            ("description", &self.description),
            ("code", &self.code),
        ];
        for (key, text) in parts {
            match text.as_deref() {
                Some("") => drop(object.remove(key)),
                Some(text) => drop(object.insert(key.to_owned(), text.into())),
                None => {}
            }
        }
        Ok(object)
    }

    fn check(&self, plural: &str) -> Result<(), Error> {
        let kind = dhis2_models::kind::find(plural);
        let what = kind.map_or_else(|| "object".to_owned(), |kind| words(kind.singular));
        if self.patch().is_empty() {
            return Err(Error::build(format!("there is no new name for the {what}")));
        }
        if self.name.as_deref() == Some("") || self.short_name.as_deref() == Some("") {
            return Err(Error::build(format!("the new name of the {what} is empty")));
        }
        if self.short_name.is_some() && kind.is_some_and(|kind| !kind.nameable) {
            return Err(Error::build(format!("no {what} has a short name")));
        }
        Ok(())
    }
}

impl<K: In<V>, V: Version> Resource<'_, K, V> {
    /// Gives an object another name, short name, form name, description or code, and leaves all else
    /// as it is: one `PATCH /api/{kind}/{uid}`.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// use dhis2_client::workflow::Naming;
    ///
    /// let naming = Naming {
    ///     name: Some("Malaria cases, confirmed".into()),
    ///     short_name: Some("Malaria confirmed".into()),
    ///     ..Default::default()
    /// };
    /// client.data_elements().rename("fbfJHSPpUQD", &naming).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Build`] before anything is sent where `naming` says nothing, or a short
    /// name for a kind that has none; and where there is no such object
    /// ([`Error::is_not_found`]) or another one has the name or code ([`Error::is_conflict`]).
    pub async fn rename(&self, uid: &str, naming: &Naming) -> Result<WebMessage, Error> {
        naming.check(self.plural())?;
        self.patch(uid, &naming.patch()).await
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn only_what_is_said_is_changed() {
        let naming = Naming {
            short_name: Some("Short".into()),
            description: Some(String::new()),
            ..Naming::name("Name")
        };
        assert_eq!(
            serde_json::to_value(naming.patch()).unwrap(),
            json!([
                {"op": "add", "path": "/name", "value": "Name"},
                {"op": "add", "path": "/shortName", "value": "Short"},
                {"op": "remove", "path": "/description"},
            ])
        );
        naming.check("dataElements").unwrap();
    }

    #[test]
    fn a_copy_has_the_names_that_are_said() {
        let naming = Naming { description: Some(String::new()), ..Naming::name("Copy") };
        let object = || Object::new().with("name", "A").with("description", "d").with("x", 1);
        assert_eq!(
            naming.named(object()).unwrap(),
            Object::new().with("name", "Copy").with("x", 1)
        );
        assert!(Naming::default().named(object()).is_err());
    }

    #[test]
    fn names_that_cannot_be_are_refused() {
        let refusal = |naming: Naming| naming.check("optionSets").unwrap_err().to_string();
        assert_eq!(refusal(Naming::default()), "there is no new name for the option set");
        assert_eq!(refusal(Naming::name("")), "the new name of the option set is empty");
        let naming = Naming { short_name: Some("x".into()), ..Naming::default() };
        assert_eq!(refusal(naming), "no option set has a short name");
    }
}
