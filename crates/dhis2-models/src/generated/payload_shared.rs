// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

/// Holds what servers call `AttributeValue`.
#[derive(Clone)]
pub struct AttributeValue {
    /// `attribute`
    pub attribute: Option<crate::Reference>,
    /// `value`
    pub value: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for AttributeValue {
    fn default() -> Self {
        Self {
            attribute: None,
            value: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for AttributeValue {
    const NAME: &'static str = "AttributeValue";
    const NAMES: Names = {
        const NAMES: &[&str] = &["attribute", "value"];
        Names::new(NAMES, &table::<4>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.attribute),
            1 => entry.into(&mut self.value),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("attribute", &self.attribute);
        out.put("value", &self.value);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `Translation`.
#[derive(Clone)]
pub struct Translation {
    /// `locale`
    pub locale: Option<crate::Text>,
    /// `property`
    pub property: Option<crate::Text>,
    /// `value`
    pub value: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for Translation {
    fn default() -> Self {
        Self {
            locale: None,
            property: None,
            value: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for Translation {
    const NAME: &'static str = "Translation";
    const NAMES: Names = {
        const NAMES: &[&str] = &["locale", "property", "value"];
        Names::new(NAMES, &table::<8>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.locale),
            1 => entry.into(&mut self.property),
            2 => entry.into(&mut self.value),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("locale", &self.locale);
        out.put("property", &self.property);
        out.put("value", &self.value);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
shape_impls! {
    AttributeValue Translation
}
