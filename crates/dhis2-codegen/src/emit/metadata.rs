//! The models of one release.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::{HEADER, print};
use crate::error::Error;
use crate::model::{Model, Type};
use crate::release::Release;

/// Prints the module of a release: its models, and which model each kind has.
///
/// # Errors
///
/// Fails where the code would not be Rust, which is a mistake of this crate.
pub fn release_module(release: Release, models: &[Model]) -> Result<String, Error> {
    let structs = models.iter().map(|model| struct_items(model, &about(model, release), None));
    let names = models.iter().map(|model| format_ident!("{}", model.name));
    let marker = format_ident!("{}", release.marker());
    let kinds = models.iter().filter(|model| model.kind.is_some()).map(|model| {
        let name = format_ident!("{}", model.name);
        quote! {
            impl crate::kind::In<crate::#marker> for crate::kind::#name { type Model = #name; }
        }
    });
    print(quote! {
        use crate::shape::{self, Entry, Names, Out, Read, Shape, shape_impls, table};
        #(#structs)*
        shape_impls! { #(#names)* }
        #(#kinds)*
    })
}

/// Prints a file of payload types, which are the same in all releases, and which a feature turns on.
///
/// # Errors
///
/// Fails where the code would not be Rust, which is a mistake of this crate.
pub fn payload_file(models: &[Model], feature: Option<&str>) -> Result<String, Error> {
    let needs = feature.map(|it| format!(" Needs the feature `{it}`."));
    let structs = models.iter().map(|model| {
        let about = format!(" Holds what servers call `{}`.", crate::schemas::simple(&model.klass));
        struct_items(model, &about, needs.as_deref())
    });
    let names = models.iter().map(|model| format_ident!("{}", model.name));
    let code = print(quote! {
        #(#structs)*
        shape_impls! { #(#names)* }
    })?;
    Ok(format!("{HEADER}{code}"))
}

/// Prints one model of a release as it stands in its module.
///
/// # Errors
///
/// Fails where the code would not be Rust, which is a mistake of this crate.
pub fn model_text(release: Release, model: &Model) -> Result<String, Error> {
    print(struct_items(model, &about(model, release), None))
}

/// Returns a struct and how it is read and written.
fn struct_items(model: &Model, about: &str, needs: Option<&str>) -> TokenStream {
    let name = format_ident!("{}", model.name);
    let needs = needs.map(|it| quote!(#[doc = ""] #[doc = #it]));
    let idents: Vec<_> = model.fields.iter().map(|field| ident(&field.name)).collect();
    let wires: Vec<_> = model.fields.iter().map(|field| field.wire.as_str()).collect();
    let docs = model.fields.iter().map(|field| match field.notes.as_str() {
        "" => format!(" `{}`", field.wire),
        notes => format!(" `{}`: {notes}", field.wire),
    });
    let types = model.fields.iter().map(|field| type_tokens(&field.value));
    let numbers: Vec<_> = (0..model.fields.len()).map(Literal::usize_unsuffixed).collect();
    // At most half of the places are taken, so that a name is found in a step or two.
    let places = Literal::usize_unsuffixed((model.fields.len() * 2).next_power_of_two().max(2));
    let rust_name = &model.name;
    quote! {
        #[doc = #about]
        #needs
        #[derive(Clone)]
        pub struct #name {
            #( #[doc = #docs] pub #idents: Option<#types>, )*
            /// What no field takes.
            pub extra: crate::Extra,
        }

        impl Default for #name {
            fn default() -> Self {
                Self { #( #idents: None, )* extra: crate::Extra::NONE }
            }
        }

        impl Shape for #name {
            const NAME: &'static str = #rust_name;
            const NAMES: Names = {
                const NAMES: &[&str] = &[#(#wires),*];
                Names::new(NAMES, &table::<#places>(NAMES))
            };

            fn read_field<'de, A: shape::MapAccess<'de>>(
                &mut self,
                index: u8,
                entry: Entry<'_, A>,
            ) -> Result<Option<crate::Value>, A::Error> {
                match index {
                    #( #numbers => entry.into(&mut self.#idents), )*
                    _ => entry.keep(),
                }
            }

            fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
                #( out.put(#wires, &self.#idents); )*
            }

            fn extra(&self) -> &crate::Extra {
                &self.extra
            }

            fn extra_mut(&mut self) -> &mut crate::Extra {
                &mut self.extra
            }
        }
    }
}

fn about(model: &Model, release: Release) -> String {
    if let Some((singular, path)) = &model.kind {
        return format!(" A `{singular}` of DHIS2 {release}: `/api/{path}`.");
    }
    let name = crate::schemas::simple(&model.klass);
    format!(" `{name}` of DHIS2 {release}: a part of other objects.")
}

/// Returns a type as it stands in a field, without the `Option` around it.
pub(super) fn type_tokens(value: &Type) -> TokenStream {
    match value {
        Type::Text => quote!(crate::Text),
        Type::Uid => quote!(crate::Uid),
        Type::Boolean => quote!(bool),
        Type::Integer => quote!(i64),
        Type::Number => quote!(f64),
        Type::DateTime => quote!(crate::DateTime),
        Type::Json => quote!(crate::Value),
        Type::Enum(name) => {
            let name = format_ident!("{name}");
            quote!(crate::enums::#name)
        }
        Type::Payload(name) => {
            let name = format_ident!("{name}");
            quote!(crate::payload::#name)
        }
        Type::Reference(None) => quote!(crate::Reference),
        Type::Reference(Some(name)) => {
            let name = format_ident!("{name}");
            quote!(crate::Reference<#name>)
        }
        Type::Model(name) => {
            let name = format_ident!("{name}");
            quote!(#name)
        }
        Type::Boxed(inner) => {
            let inner = type_tokens(inner);
            quote!(Box<#inner>)
        }
        Type::List(item) => {
            let item = type_tokens(item);
            quote!(Vec<#item>)
        }
        Type::Map(item) => {
            let item = type_tokens(item);
            quote!(crate::Map<#item>)
        }
    }
}

fn ident(name: &str) -> proc_macro2::Ident {
    match name.strip_prefix("r#") {
        Some(keyword) => proc_macro2::Ident::new_raw(keyword, proc_macro2::Span::call_site()),
        None => format_ident!("{name}"),
    }
}
