//! Printing operations as calls of the client.

use std::collections::{BTreeMap, BTreeSet};

use heck::{ToSnakeCase as _, ToUpperCamelCase as _};
use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens as _, format_ident, quote};

use super::describe::parameters_of_path;
use super::pick::{Operation, Parameter};
use super::read::{Argument, Signature};
use crate::emit::{HEADER, print};
use crate::error::Error;
use crate::name;
use crate::release;

/// Prints the module of an area; returns it with the paths of the types in it.
pub(super) fn module(
    area: &str,
    operations: &[&Operation],
    signatures: &BTreeMap<String, Signature>,
) -> Result<(String, BTreeSet<String>), Error> {
    let mut controllers: BTreeMap<&str, Vec<TokenStream>> = BTreeMap::new();
    let mut used = BTreeSet::new();
    for operation in operations {
        let id = operation.id();
        let signature = signatures.get(&id).ok_or_else(|| {
            Error::Progenitor(format!("it made nothing of `{id}` in the area `{area}`"))
        })?;
        used.extend(signature.answer.iter().chain(&signature.body).flat_map(types_of));
        let code = call(operation, signature);
        controllers.entry(operation.controller.as_str()).or_default().push(code);
    }
    let modules = controllers.iter().map(|(controller, calls)| {
        let name = controller.to_snake_case();
        let ident = ident(&name);
        let doc = format!(" Operations of the server's `{controller}`.");
        let same = (name == area).then(|| {
            quote!(#[expect(clippy::module_inception, reason = "the area is called after its main class")])
        });
        let imports = imports(calls);
        quote! {
            #[doc = #doc]
            #same
            pub mod #ident {
                use dhis2_client::{#(#imports),*};
                #(#calls)*
            }
        }
    });
    let text = print(quote!(#(#modules)*))?;
    Ok((format!("{HEADER}{text}"), used))
}

/// What calls may be made of, beside each other.
const IMPORTS: &[&str] = &[
    "Client",
    "DateTime",
    "Error",
    "Map",
    "Method",
    "Object",
    "RawRequest",
    "Reference",
    "Response",
    "Uid",
    "Value",
    "Version",
    "enums",
    "payload",
];

/// Returns which of the imports some calls need.
fn imports(calls: &[TokenStream]) -> Vec<proc_macro2::Ident> {
    fn collect(tokens: TokenStream, into: &mut BTreeSet<String>) {
        for token in tokens {
            match token {
                TokenTree::Ident(ident) => {
                    into.insert(ident.to_string());
                }
                TokenTree::Group(group) => collect(group.stream(), into),
                _ => {}
            }
        }
    }
    let mut named = BTreeSet::new();
    for call in calls {
        collect(call.clone(), &mut named);
    }
    IMPORTS.iter().filter(|it| named.contains(**it)).map(|it| format_ident!("{it}")).collect()
}

/// Returns the paths of payload types that a type is made of.
fn types_of(ty: &syn::Type) -> Vec<String> {
    let text = ty.to_token_stream().to_string().replace(' ', "");
    let parts = text.split(['<', '>', ',']);
    parts.filter(|it| it.contains("::")).map(str::to_owned).collect()
}

fn ident(name: &str) -> proc_macro2::Ident {
    match name.strip_prefix("r#") {
        Some(raw) => proc_macro2::Ident::new_raw(raw, proc_macro2::Span::call_site()),
        None => format_ident!("{name}"),
    }
}

fn call(operation: &Operation, signature: &Signature) -> TokenStream {
    let function = ident(&name::field(&operation.name));
    let structure = ident(&operation.name.to_upper_camel_case());
    let method = ident(&operation.method.to_uppercase());
    let address = format!("{} {}", operation.method.to_uppercase(), operation.path);
    let only = release::only_in(&operation.releases);
    let only = only.map(|it| format!(", only in {it}")).unwrap_or_default();
    let first = format!(" Begins the call of `{address}`{only}.");
    let second = format!(" A call of `{address}`{only}, begun with [`{function}`].");
    let names: Vec<_> =
        parameters_of_path(&operation.path).map(|it| ident(&name::field(it))).collect();
    let template = template(&operation.path);
    let setters = signature
        .query
        .iter()
        .map(|(wire, rust, argument)| setter(wire, rust, *argument, operation.query.get(wire)));
    let body = body(operation, signature);
    let send = send(signature);
    let begin = quote!(#structure(client.request_at(Method::#method, #template, &[#(#names),*])));
    let begin = if names.is_empty() {
        quote!(pub fn #function<V: Version>(client: &Client<V>) -> #structure<'_, V> { #begin })
    } else {
        quote! {
            pub fn #function<'c, V: Version>(client: &'c Client<V> #(, #names: &str)*) -> #structure<'c, V> {
                #begin
            }
        }
    };
    quote! {
        #[doc = #first]
        #begin
        #[doc = #second]
        #[must_use = "a call does nothing before it is sent"]
        pub struct #structure<'c, V>(RawRequest<'c, V>);
        impl<'c, V: Version> #structure<'c, V> {
            #(#setters)*
            #body
            /// Returns the call as a raw request, for what else is to be said or another form of answer.
            pub fn into_request(self) -> RawRequest<'c, V> {
                self.0
            }
            #send
        }
    }
}

/// Returns a path as the client fills it in: `dataIntegrity/{}/details`.
fn template(path: &str) -> String {
    let mut template = String::new();
    for (index, part) in path.trim_start_matches("/api/").split('{').enumerate() {
        if index == 0 {
            template.push_str(part);
        } else if let Some((_, rest)) = part.split_once('}') {
            template.push_str("{}");
            template.push_str(rest);
        }
    }
    template
}

fn setter(wire: &str, rust: &str, argument: Argument, it: Option<&Parameter>) -> TokenStream {
    // A parameter may be called as one of a call's own methods.
    let taken = ["send", "body", "into_request", "bytes", "self_"].contains(&rust);
    let name = if taken { format!("{rust}_parameter") } else { name::field(wire) };
    let name = ident(&name);
    let only = it.and_then(|it| release::only_in(&it.releases));
    let only = only.map(|it| format!(", which is known in {it} only")).unwrap_or_default();
    let demanded = if it.is_some_and(|it| it.required) { " The server demands it." } else { "" };
    let what = if argument == Argument::List { "Adds to" } else { "Sets" };
    let doc = format!(" {what} the parameter `{wire}`{only}.{demanded}");
    let (ty, code) = match argument {
        Argument::Text => (quote!(impl ToString), quote!(Self(self.0.query(#wire, value)))),
        Argument::Boolean => (quote!(bool), quote!(Self(self.0.query(#wire, value)))),
        Argument::Integer => (quote!(i64), quote!(Self(self.0.query(#wire, value)))),
        Argument::Number => (quote!(f64), quote!(Self(self.0.query(#wire, value)))),
        Argument::List => (
            quote!(impl IntoIterator<Item = impl ToString>),
            quote!(Self(value.into_iter().fold(self.0, |request, value| request.query(#wire, value)))),
        ),
    };
    quote! {
        #[doc = #doc]
        pub fn #name(self, value: #ty) -> Self {
            #code
        }
    }
}

fn body(operation: &Operation, signature: &Signature) -> TokenStream {
    let json = signature.body.as_ref().map(|ty| {
        // Where a document says text, any JSON may be sent: a value of the data store, say.
        let any = is_anything(ty);
        let ty = if any { quote!(impl serde::Serialize) } else { quote!(#ty) };
        quote! {
            /// Sets the body, as JSON.
            ///
            /// # Errors
            ///
            /// Fails with [`Error::Build`] where the body cannot be written as JSON.
            pub fn body(self, body: &#ty) -> Result<Self, Error> {
                Ok(Self(self.0.json(body)?))
            }
        }
    });
    let bytes = (!operation.media.is_empty()).then(|| {
        let media: Vec<&str> = operation.media.iter().map(String::as_str).collect();
        let doc =
            format!(" Sets the body to bytes of a media type, such as `{}`.", media.join("` or `"));
        quote! {
            #[doc = #doc]
            pub fn bytes(self, bytes: impl Into<Vec<u8>>, media_type: &'static str) -> Self {
                Self(self.0.body(bytes.into(), media_type))
            }
        }
    });
    quote!(#json #bytes)
}

fn send(signature: &Signature) -> TokenStream {
    let docs = quote! {
        ///
        /// # Errors
        ///
        /// Fails as every call does, see [`Error`].
    };
    match &signature.answer {
        None => quote! {
            /// Sends the call.
            #docs
            pub async fn send(self) -> Result<Response, Error> {
                self.0.send().await
            }
        },
        // Some versions answer a change with nothing where others tell about it.
        Some(ty) if ty.to_token_stream().to_string().replace(' ', "") == "payload::WebMessage" => {
            quote! {
                /// Sends the call; an answer without a body is an empty message.
                #docs
                pub async fn send(self) -> Result<payload::WebMessage, Error> {
                    self.0.send().await?.done()
                }
            }
        }
        Some(ty) if is_anything(ty) => quote! {
            /// Sends the call and reads the answer; one without a body is `null`.
            #docs
            pub async fn send(self) -> Result<Value, Error> {
                self.0.send().await?.json_or_null()
            }
        },
        Some(ty) => quote! {
            /// Sends the call and reads the answer.
            #docs
            pub async fn send(self) -> Result<#ty, Error> {
                self.0.send().await?.json()
            }
        },
    }
}

/// Returns whether a document says nothing useful of a type: any JSON, or text.
fn is_anything(ty: &syn::Type) -> bool {
    ["Value", "String", "str"].contains(&ty.to_token_stream().to_string().as_str())
}
