// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

/// Holds what servers call `PredictionSummary`.
///
/// Needs the feature `payload-prediction`.
#[derive(Clone)]
pub struct PredictionSummary {
    /// `deleted`
    pub deleted: Option<i64>,
    /// `description`
    pub description: Option<crate::Text>,
    /// `inserted`
    pub inserted: Option<i64>,
    /// `predictors`
    pub predictors: Option<i64>,
    /// `responseType`
    pub response_type: Option<crate::Text>,
    /// `status`
    pub status: Option<crate::enums::PredictionStatus>,
    /// `unchanged`
    pub unchanged: Option<i64>,
    /// `updated`
    pub updated: Option<i64>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for PredictionSummary {
    fn default() -> Self {
        Self {
            deleted: None,
            description: None,
            inserted: None,
            predictors: None,
            response_type: None,
            status: None,
            unchanged: None,
            updated: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for PredictionSummary {
    const NAME: &'static str = "PredictionSummary";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "deleted",
            "description",
            "inserted",
            "predictors",
            "responseType",
            "status",
            "unchanged",
            "updated",
        ];
        Names::new(NAMES, &table::<16>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.deleted),
            1 => entry.into(&mut self.description),
            2 => entry.into(&mut self.inserted),
            3 => entry.into(&mut self.predictors),
            4 => entry.into(&mut self.response_type),
            5 => entry.into(&mut self.status),
            6 => entry.into(&mut self.unchanged),
            7 => entry.into(&mut self.updated),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("deleted", &self.deleted);
        out.put("description", &self.description);
        out.put("inserted", &self.inserted);
        out.put("predictors", &self.predictors);
        out.put("responseType", &self.response_type);
        out.put("status", &self.status);
        out.put("unchanged", &self.unchanged);
        out.put("updated", &self.updated);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
shape_impls! {
    PredictionSummary
}
