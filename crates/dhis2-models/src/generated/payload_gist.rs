// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

/// Holds what servers call `GistPager`.
///
/// Needs the feature `payload-gist`.
#[derive(Clone)]
pub struct GistPager {
    /// `nextPage`: only in 2.41 and 2.42
    pub next_page: Option<crate::Text>,
    /// `page`: only in 2.41 and 2.42
    pub page: Option<i64>,
    /// `pageCount`
    pub page_count: Option<i64>,
    /// `pageSize`: only in 2.41 and 2.42
    pub page_size: Option<i64>,
    /// `prevPage`: only in 2.41 and 2.42
    pub prev_page: Option<crate::Text>,
    /// `total`: only in 2.41 and 2.42
    pub total: Option<i64>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for GistPager {
    fn default() -> Self {
        Self {
            next_page: None,
            page: None,
            page_count: None,
            page_size: None,
            prev_page: None,
            total: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for GistPager {
    const NAME: &'static str = "GistPager";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "nextPage",
            "page",
            "pageCount",
            "pageSize",
            "prevPage",
            "total",
        ];
        Names::new(NAMES, &table::<16>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.next_page),
            1 => entry.into(&mut self.page),
            2 => entry.into(&mut self.page_count),
            3 => entry.into(&mut self.page_size),
            4 => entry.into(&mut self.prev_page),
            5 => entry.into(&mut self.total),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("nextPage", &self.next_page);
        out.put("page", &self.page);
        out.put("pageCount", &self.page_count);
        out.put("pageSize", &self.page_size);
        out.put("prevPage", &self.prev_page);
        out.put("total", &self.total);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
shape_impls! {
    GistPager
}
