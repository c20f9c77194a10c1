//! Enums that a later server may add constants to.

/// Defines enums that keep the text of a constant they do not know.
macro_rules! open_enums {
    ($(
        $(#[$about:meta])*
        $name:ident { $( $(#[$note:meta])* $variant:ident = $text:literal, )* }
    )*) => { $(
        $(#[$about])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $( $(#[$note])* #[doc = concat!("`", $text, "`")] $variant, )*
            /// A constant that this version of the crate does not know, as the server wrote it.
            Other(Box<str>),
        }

        impl $name {
            /// The constants that are known, as they are written in JSON.
            pub const KNOWN: &'static [&'static str] = &[$($text),*];

            /// Returns the constant as it is written in JSON.
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    $( Self::$variant => $text, )*
                    Self::Other(text) => text,
                }
            }

            /// Returns whether the constant is one that this crate does not know.
            pub fn is_other(&self) -> bool {
                matches!(self, Self::Other(_))
            }
        }

        impl From<&str> for $name {
            #[inline]
            fn from(text: &str) -> Self {
                match text {
                    $( $text => Self::$variant, )*
                    _ => Self::Other(text.into()),
                }
            }
        }

        $crate::open_enum::open_enum_impls!($name);
    )* };
}
pub(crate) use open_enums;

/// What every open enum can do, from its `as_str`, its `From<&str>` and `is_other`.
macro_rules! open_enum_impls {
    ($name:ident) => {
        impl ::core::str::FromStr for $name {
            type Err = ::core::convert::Infallible;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Ok(text.into())
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                self.as_str() == other
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                self.as_str() == *other
            }
        }

        impl ::core::fmt::Display for $name {
            fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                formatter.pad(self.as_str())
            }
        }

        impl ::core::fmt::Debug for $name {
            fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                write!(formatter, "{}::{}", stringify!($name), self.as_str())
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
                $crate::shape::deserialize_leaf(d, stringify!($name))
            }
        }

        $crate::shape::leaf_field!($name {
            fn text(self, value: &str) -> $crate::shape::Read<$name> {
                let constant = $name::from(value);
                if constant.is_other() {
                    $crate::observe::report(
                        stringify!($name),
                        value,
                        $crate::observe::Oddity::UnknownConstant,
                    );
                }
                $crate::shape::Read::Typed(constant)
            }
        });
    };
}
pub(crate) use open_enum_impls;

#[cfg(test)]
mod tests {
    #![expect(unreachable_pub, reason = "the macro makes public types")]

    open_enums! {
        /// For the tests below.
        Colour {
            Red = "RED",
            DeepBlue = "DEEP_BLUE",
        }
    }

    #[test]
    fn an_unknown_constant_is_kept_as_it_came() {
        let colour: Colour = serde_json::from_str("\"MAUVE\"").unwrap();
        assert_eq!(colour, Colour::Other("MAUVE".into()));
        assert_eq!(serde_json::to_string(&colour).unwrap(), "\"MAUVE\"");
        assert!(colour.is_other());
        assert_eq!(format!("{colour:?}"), "Colour::MAUVE");
    }

    #[test]
    fn a_known_constant_is_a_variant() {
        let colour: Colour = serde_json::from_str("\"DEEP_BLUE\"").unwrap();
        assert_eq!(colour, Colour::DeepBlue);
        assert_eq!(colour, "DEEP_BLUE");
        assert_eq!(Colour::KNOWN, ["RED", "DEEP_BLUE"]);
        assert!(serde_json::from_str::<Colour>("7").is_err());
    }

    #[test]
    fn an_enum_that_may_be_absent_takes_three_words() {
        assert_eq!(size_of::<Option<Colour>>(), 24);
    }
}
