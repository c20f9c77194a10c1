// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

/// Holds what servers call `FileResourceOwner`.
///
/// Needs the feature `payload-file`.
#[derive(Clone)]
pub struct FileResourceOwner {
    /// `co`
    pub co: Option<crate::Text>,
    /// `de`
    pub de: Option<crate::Text>,
    /// `domain`
    pub domain: Option<crate::enums::FileResourceDomain>,
    /// `id`
    pub id: Option<crate::Text>,
    /// `ou`
    pub ou: Option<crate::Text>,
    /// `pe`
    pub pe: Option<crate::Text>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for FileResourceOwner {
    fn default() -> Self {
        Self {
            co: None,
            de: None,
            domain: None,
            id: None,
            ou: None,
            pe: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for FileResourceOwner {
    const NAME: &'static str = "FileResourceOwner";
    const NAMES: Names = {
        const NAMES: &[&str] = &["co", "de", "domain", "id", "ou", "pe"];
        Names::new(NAMES, &table::<16>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.co),
            1 => entry.into(&mut self.de),
            2 => entry.into(&mut self.domain),
            3 => entry.into(&mut self.id),
            4 => entry.into(&mut self.ou),
            5 => entry.into(&mut self.pe),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("co", &self.co);
        out.put("de", &self.de);
        out.put("domain", &self.domain);
        out.put("id", &self.id);
        out.put("ou", &self.ou);
        out.put("pe", &self.pe);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `FileTypeValueOptions`.
///
/// Needs the feature `payload-file`.
#[derive(Clone)]
pub struct FileTypeValueOptions {
    /// `allowedContentTypes`
    pub allowed_content_types: Option<Vec<crate::Text>>,
    /// `maxFileSize`
    pub max_file_size: Option<i64>,
    /// `version`
    pub version: Option<i64>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for FileTypeValueOptions {
    fn default() -> Self {
        Self {
            allowed_content_types: None,
            max_file_size: None,
            version: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for FileTypeValueOptions {
    const NAME: &'static str = "FileTypeValueOptions";
    const NAMES: Names = {
        const NAMES: &[&str] = &["allowedContentTypes", "maxFileSize", "version"];
        Names::new(NAMES, &table::<8>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.allowed_content_types),
            1 => entry.into(&mut self.max_file_size),
            2 => entry.into(&mut self.version),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("allowedContentTypes", &self.allowed_content_types);
        out.put("maxFileSize", &self.max_file_size);
        out.put("version", &self.version);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
shape_impls! {
    FileResourceOwner FileTypeValueOptions
}
