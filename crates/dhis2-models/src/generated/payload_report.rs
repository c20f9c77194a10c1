// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

/// Holds what servers call `GridResponse`.
///
/// Needs the feature `payload-report`.
#[derive(Clone)]
pub struct GridResponse {
    /// `listGrid`
    pub list_grid: Option<Box<crate::payload::Grid>>,
    /// `pager`
    pub pager: Option<Box<crate::payload::Pager>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for GridResponse {
    fn default() -> Self {
        Self {
            list_grid: None,
            pager: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for GridResponse {
    const NAME: &'static str = "GridResponse";
    const NAMES: Names = {
        const NAMES: &[&str] = &["listGrid", "pager"];
        Names::new(NAMES, &table::<4>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.list_grid),
            1 => entry.into(&mut self.pager),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("listGrid", &self.list_grid);
        out.put("pager", &self.pager);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
shape_impls! {
    GridResponse
}
