//! Taking in what `progenitor` made: names and types of arguments and answers.

use std::collections::BTreeMap;

use proc_macro2::{TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{FnArg, GenericArgument, ImplItem, Item, LitStr, Pat, PathArguments, ReturnType, Type};

use crate::error::Error;

/// What an argument is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Argument {
    Text,
    Boolean,
    Integer,
    Number,
    List,
}

/// An operation as `progenitor` has it.
#[derive(Clone, Default)]
pub(super) struct Signature {
    /// The parameters of the query: name on the wire, name in Rust, type.
    pub query: Vec<(String, String, Argument)>,
    /// The type of the JSON body.
    pub body: Option<Type>,
    /// The type of the JSON answer.
    pub answer: Option<Type>,
}

/// Reads the methods of a client, by name.
pub(super) fn read(client: TokenStream) -> Result<BTreeMap<String, Signature>, Error> {
    let mut signatures = BTreeMap::new();
    for item in syn::parse2::<syn::File>(client)?.items {
        let Item::Impl(block) = item else { continue };
        for item in block.items {
            if let ImplItem::Fn(method) = item
                && method.sig.asyncness.is_some()
            {
                signatures.insert(method.sig.ident.to_string(), signature(&method));
            }
        }
    }
    Ok(signatures)
}

fn signature(method: &syn::ImplItemFn) -> Signature {
    let mut wires = BTreeMap::new();
    find_wire_names(method.block.to_token_stream(), &mut wires);
    let mut read = Signature { answer: answer(&method.sig.output), ..Signature::default() };
    for input in &method.sig.inputs {
        let FnArg::Typed(typed) = input else { continue };
        let Pat::Ident(pattern) = &*typed.pat else { continue };
        let name = pattern.ident.to_string();
        if let Some(wire) = wires.get(&name) {
            read.query.push((wire.clone(), name, argument(&typed.ty)));
        } else if name == "body" {
            read.body = Some(ours(plain(&typed.ty)));
        }
    }
    read
}

/// Finds `QueryParam::new("wire", &name)` in the body of a method.
fn find_wire_names(tokens: TokenStream, into: &mut BTreeMap<String, String>) {
    let mut after_constructor = false;
    let mut of_parameter = false;
    for token in tokens {
        match token {
            TokenTree::Ident(ident) => {
                of_parameter |= ident == "QueryParam";
                after_constructor = of_parameter && ident == "new";
            }
            TokenTree::Group(group) => {
                if after_constructor {
                    let mut wire = None;
                    for token in group.stream() {
                        match token {
                            TokenTree::Literal(literal) => {
                                wire = syn::parse2::<LitStr>(literal.to_token_stream()).ok();
                            }
                            TokenTree::Ident(name) => {
                                if let Some(wire) = &wire {
                                    into.insert(name.to_string(), wire.value());
                                }
                            }
                            _ => {}
                        }
                    }
                } else {
                    find_wire_names(group.stream(), into);
                }
                (of_parameter, after_constructor) = (false, false);
            }
            _ => {}
        }
    }
}

/// Takes references and options off a type.
fn plain(ty: &Type) -> &Type {
    match ty {
        Type::Reference(reference) => plain(&reference.elem),
        Type::Path(path) => match path.path.segments.last() {
            Some(last) if last.ident == "Option" => inner(last).map_or(ty, plain),
            _ => ty,
        },
        _ => ty,
    }
}

fn inner(segment: &syn::PathSegment) -> Option<&Type> {
    let PathArguments::AngleBracketed(list) = &segment.arguments else { return None };
    list.args.iter().rev().find_map(|it| match it {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    })
}

fn argument(ty: &Type) -> Argument {
    let Type::Path(path) = plain(ty) else { return Argument::Text };
    let last = path.path.segments.last().map(|it| it.ident.to_string()).unwrap_or_default();
    match last.as_str() {
        "bool" => Argument::Boolean,
        "i64" => Argument::Integer,
        "f64" => Argument::Number,
        "Vec" => Argument::List,
        _ => Argument::Text,
    }
}

/// Reads `T` of `Result<ResponseValue<T>, …>`, unless it is nothing.
fn answer(output: &ReturnType) -> Option<Type> {
    let ReturnType::Type(_, result) = output else { return None };
    let Type::Path(path) = &**result else { return None };
    let result = path.path.segments.last()?;
    let PathArguments::AngleBracketed(list) = &result.arguments else { return None };
    let GenericArgument::Type(Type::Path(value)) = list.args.first()? else { return None };
    let answer = inner(value.path.segments.last()?)?;
    (!matches!(answer, Type::Tuple(_))).then(|| ours(answer))
}

/// Writes a type with our own maps and JSON.
fn ours(ty: &Type) -> Type {
    let Type::Path(path) = ty else { return ty.clone() };
    let Some(last) = path.path.segments.last() else { return ty.clone() };
    let of = |name: TokenStream| {
        let item = inner(last).map(ours);
        syn::parse2(quote!(#name<#item>))
    };
    let made = match last.ident.to_string().as_str() {
        // A map of anything is any JSON.
        "Value" | "Map" => syn::parse2(quote!(Value)),
        "HashMap" => of(quote!(Map)),
        "Vec" => of(quote!(Vec)),
        "String" => syn::parse2(quote!(String)),
        _ => Ok(ty.clone()),
    };
    made.unwrap_or_else(|_| ty.clone())
}
