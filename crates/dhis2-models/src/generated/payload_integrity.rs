// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

/// Holds what servers call `DataIntegrityCheck`.
///
/// Needs the feature `payload-integrity`.
#[derive(Clone)]
pub struct DataIntegrityCheck {
    /// `averageExecutionTime`
    pub average_execution_time: Option<i64>,
    /// `code`
    pub code: Option<crate::Text>,
    /// `description`
    pub description: Option<crate::Text>,
    /// `displayName`
    pub display_name: Option<crate::Text>,
    /// `introduction`
    pub introduction: Option<crate::Text>,
    /// `isProgrammatic`
    pub is_programmatic: Option<bool>,
    /// `isSlow`
    pub is_slow: Option<bool>,
    /// `issuesIdType`
    pub issues_id_type: Option<crate::Text>,
    /// `name`
    pub name: Option<crate::Text>,
    /// `recommendation`
    pub recommendation: Option<crate::Text>,
    /// `section`
    pub section: Option<crate::Text>,
    /// `sectionOrder`
    pub section_order: Option<i64>,
    /// `severity`
    pub severity: Option<crate::enums::DataIntegritySeverity>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for DataIntegrityCheck {
    fn default() -> Self {
        Self {
            average_execution_time: None,
            code: None,
            description: None,
            display_name: None,
            introduction: None,
            is_programmatic: None,
            is_slow: None,
            issues_id_type: None,
            name: None,
            recommendation: None,
            section: None,
            section_order: None,
            severity: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for DataIntegrityCheck {
    const NAME: &'static str = "DataIntegrityCheck";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "averageExecutionTime",
            "code",
            "description",
            "displayName",
            "introduction",
            "isProgrammatic",
            "isSlow",
            "issuesIdType",
            "name",
            "recommendation",
            "section",
            "sectionOrder",
            "severity",
        ];
        Names::new(NAMES, &table::<32>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.average_execution_time),
            1 => entry.into(&mut self.code),
            2 => entry.into(&mut self.description),
            3 => entry.into(&mut self.display_name),
            4 => entry.into(&mut self.introduction),
            5 => entry.into(&mut self.is_programmatic),
            6 => entry.into(&mut self.is_slow),
            7 => entry.into(&mut self.issues_id_type),
            8 => entry.into(&mut self.name),
            9 => entry.into(&mut self.recommendation),
            10 => entry.into(&mut self.section),
            11 => entry.into(&mut self.section_order),
            12 => entry.into(&mut self.severity),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("averageExecutionTime", &self.average_execution_time);
        out.put("code", &self.code);
        out.put("description", &self.description);
        out.put("displayName", &self.display_name);
        out.put("introduction", &self.introduction);
        out.put("isProgrammatic", &self.is_programmatic);
        out.put("isSlow", &self.is_slow);
        out.put("issuesIdType", &self.issues_id_type);
        out.put("name", &self.name);
        out.put("recommendation", &self.recommendation);
        out.put("section", &self.section);
        out.put("sectionOrder", &self.section_order);
        out.put("severity", &self.severity);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `DataIntegrityDetails`.
///
/// Needs the feature `payload-integrity`.
#[derive(Clone)]
pub struct DataIntegrityDetails {
    /// `averageExecutionTime`
    pub average_execution_time: Option<i64>,
    /// `code`
    pub code: Option<crate::Text>,
    /// `description`
    pub description: Option<crate::Text>,
    /// `displayName`
    pub display_name: Option<crate::Text>,
    /// `error`
    pub error: Option<crate::Text>,
    /// `finishedTime`
    pub finished_time: Option<crate::DateTime>,
    /// `introduction`
    pub introduction: Option<crate::Text>,
    /// `isProgrammatic`
    pub is_programmatic: Option<bool>,
    /// `isSlow`
    pub is_slow: Option<bool>,
    /// `issues`
    pub issues: Option<Vec<crate::payload::DataIntegrityIssue>>,
    /// `issuesIdType`
    pub issues_id_type: Option<crate::Text>,
    /// `name`
    pub name: Option<crate::Text>,
    /// `recommendation`
    pub recommendation: Option<crate::Text>,
    /// `section`
    pub section: Option<crate::Text>,
    /// `sectionOrder`
    pub section_order: Option<i64>,
    /// `severity`
    pub severity: Option<crate::enums::DataIntegritySeverity>,
    /// `startTime`
    pub start_time: Option<crate::DateTime>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for DataIntegrityDetails {
    fn default() -> Self {
        Self {
            average_execution_time: None,
            code: None,
            description: None,
            display_name: None,
            error: None,
            finished_time: None,
            introduction: None,
            is_programmatic: None,
            is_slow: None,
            issues: None,
            issues_id_type: None,
            name: None,
            recommendation: None,
            section: None,
            section_order: None,
            severity: None,
            start_time: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for DataIntegrityDetails {
    const NAME: &'static str = "DataIntegrityDetails";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "averageExecutionTime",
            "code",
            "description",
            "displayName",
            "error",
            "finishedTime",
            "introduction",
            "isProgrammatic",
            "isSlow",
            "issues",
            "issuesIdType",
            "name",
            "recommendation",
            "section",
            "sectionOrder",
            "severity",
            "startTime",
        ];
        Names::new(NAMES, &table::<64>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.average_execution_time),
            1 => entry.into(&mut self.code),
            2 => entry.into(&mut self.description),
            3 => entry.into(&mut self.display_name),
            4 => entry.into(&mut self.error),
            5 => entry.into(&mut self.finished_time),
            6 => entry.into(&mut self.introduction),
            7 => entry.into(&mut self.is_programmatic),
            8 => entry.into(&mut self.is_slow),
            9 => entry.into(&mut self.issues),
            10 => entry.into(&mut self.issues_id_type),
            11 => entry.into(&mut self.name),
            12 => entry.into(&mut self.recommendation),
            13 => entry.into(&mut self.section),
            14 => entry.into(&mut self.section_order),
            15 => entry.into(&mut self.severity),
            16 => entry.into(&mut self.start_time),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("averageExecutionTime", &self.average_execution_time);
        out.put("code", &self.code);
        out.put("description", &self.description);
        out.put("displayName", &self.display_name);
        out.put("error", &self.error);
        out.put("finishedTime", &self.finished_time);
        out.put("introduction", &self.introduction);
        out.put("isProgrammatic", &self.is_programmatic);
        out.put("isSlow", &self.is_slow);
        out.put("issues", &self.issues);
        out.put("issuesIdType", &self.issues_id_type);
        out.put("name", &self.name);
        out.put("recommendation", &self.recommendation);
        out.put("section", &self.section);
        out.put("sectionOrder", &self.section_order);
        out.put("severity", &self.severity);
        out.put("startTime", &self.start_time);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `DataIntegrityIssue`.
///
/// Needs the feature `payload-integrity`.
#[derive(Clone)]
pub struct DataIntegrityIssue {
    /// `comment`
    pub comment: Option<crate::Text>,
    /// `id`
    pub id: Option<crate::Text>,
    /// `name`
    pub name: Option<crate::Text>,
    /// `refs`
    pub refs: Option<Vec<crate::Text>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for DataIntegrityIssue {
    fn default() -> Self {
        Self {
            comment: None,
            id: None,
            name: None,
            refs: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for DataIntegrityIssue {
    const NAME: &'static str = "DataIntegrityIssue";
    const NAMES: Names = {
        const NAMES: &[&str] = &["comment", "id", "name", "refs"];
        Names::new(NAMES, &table::<8>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.comment),
            1 => entry.into(&mut self.id),
            2 => entry.into(&mut self.name),
            3 => entry.into(&mut self.refs),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("comment", &self.comment);
        out.put("id", &self.id);
        out.put("name", &self.name);
        out.put("refs", &self.refs);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
/// Holds what servers call `DataIntegritySummary`.
///
/// Needs the feature `payload-integrity`.
#[derive(Clone)]
pub struct DataIntegritySummary {
    /// `averageExecutionTime`
    pub average_execution_time: Option<i64>,
    /// `code`
    pub code: Option<crate::Text>,
    /// `count`
    pub count: Option<i64>,
    /// `description`
    pub description: Option<crate::Text>,
    /// `displayName`
    pub display_name: Option<crate::Text>,
    /// `error`
    pub error: Option<crate::Text>,
    /// `finishedTime`
    pub finished_time: Option<crate::DateTime>,
    /// `introduction`
    pub introduction: Option<crate::Text>,
    /// `isProgrammatic`
    pub is_programmatic: Option<bool>,
    /// `isSlow`
    pub is_slow: Option<bool>,
    /// `issuesIdType`
    pub issues_id_type: Option<crate::Text>,
    /// `name`
    pub name: Option<crate::Text>,
    /// `percentage`
    pub percentage: Option<f64>,
    /// `recommendation`
    pub recommendation: Option<crate::Text>,
    /// `section`
    pub section: Option<crate::Text>,
    /// `sectionOrder`
    pub section_order: Option<i64>,
    /// `severity`
    pub severity: Option<crate::enums::DataIntegritySeverity>,
    /// `startTime`
    pub start_time: Option<crate::DateTime>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for DataIntegritySummary {
    fn default() -> Self {
        Self {
            average_execution_time: None,
            code: None,
            count: None,
            description: None,
            display_name: None,
            error: None,
            finished_time: None,
            introduction: None,
            is_programmatic: None,
            is_slow: None,
            issues_id_type: None,
            name: None,
            percentage: None,
            recommendation: None,
            section: None,
            section_order: None,
            severity: None,
            start_time: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for DataIntegritySummary {
    const NAME: &'static str = "DataIntegritySummary";
    const NAMES: Names = {
        const NAMES: &[&str] = &[
            "averageExecutionTime",
            "code",
            "count",
            "description",
            "displayName",
            "error",
            "finishedTime",
            "introduction",
            "isProgrammatic",
            "isSlow",
            "issuesIdType",
            "name",
            "percentage",
            "recommendation",
            "section",
            "sectionOrder",
            "severity",
            "startTime",
        ];
        Names::new(NAMES, &table::<64>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.average_execution_time),
            1 => entry.into(&mut self.code),
            2 => entry.into(&mut self.count),
            3 => entry.into(&mut self.description),
            4 => entry.into(&mut self.display_name),
            5 => entry.into(&mut self.error),
            6 => entry.into(&mut self.finished_time),
            7 => entry.into(&mut self.introduction),
            8 => entry.into(&mut self.is_programmatic),
            9 => entry.into(&mut self.is_slow),
            10 => entry.into(&mut self.issues_id_type),
            11 => entry.into(&mut self.name),
            12 => entry.into(&mut self.percentage),
            13 => entry.into(&mut self.recommendation),
            14 => entry.into(&mut self.section),
            15 => entry.into(&mut self.section_order),
            16 => entry.into(&mut self.severity),
            17 => entry.into(&mut self.start_time),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("averageExecutionTime", &self.average_execution_time);
        out.put("code", &self.code);
        out.put("count", &self.count);
        out.put("description", &self.description);
        out.put("displayName", &self.display_name);
        out.put("error", &self.error);
        out.put("finishedTime", &self.finished_time);
        out.put("introduction", &self.introduction);
        out.put("isProgrammatic", &self.is_programmatic);
        out.put("isSlow", &self.is_slow);
        out.put("issuesIdType", &self.issues_id_type);
        out.put("name", &self.name);
        out.put("percentage", &self.percentage);
        out.put("recommendation", &self.recommendation);
        out.put("section", &self.section);
        out.put("sectionOrder", &self.section_order);
        out.put("severity", &self.severity);
        out.put("startTime", &self.start_time);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
shape_impls! {
    DataIntegrityCheck DataIntegrityDetails DataIntegrityIssue DataIntegritySummary
}
