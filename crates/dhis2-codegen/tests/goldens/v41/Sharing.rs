/// `Sharing` of DHIS2 2.41: a part of other objects.
#[derive(Clone)]
pub struct Sharing {
    /// `owner`
    pub owner: Option<crate::Text>,
    /// `public`
    pub public: Option<crate::Text>,
    /// `userGroups`
    pub user_groups: Option<crate::Map<UserGroupAccess>>,
    /// `users`
    pub users: Option<crate::Map<UserAccess>>,
    /// What no field takes.
    pub extra: crate::Extra,
}
impl Default for Sharing {
    fn default() -> Self {
        Self {
            owner: None,
            public: None,
            user_groups: None,
            users: None,
            extra: crate::Extra::NONE,
        }
    }
}
impl Shape for Sharing {
    const NAME: &'static str = "Sharing";
    const NAMES: Names = {
        const NAMES: &[&str] = &["owner", "public", "userGroups", "users"];
        Names::new(NAMES, &table::<8>(NAMES))
    };
    fn read_field<'de, A: shape::MapAccess<'de>>(
        &mut self,
        index: u8,
        entry: Entry<'_, A>,
    ) -> Result<Option<crate::Value>, A::Error> {
        match index {
            0 => entry.into(&mut self.owner),
            1 => entry.into(&mut self.public),
            2 => entry.into(&mut self.user_groups),
            3 => entry.into(&mut self.users),
            _ => entry.keep(),
        }
    }
    fn write_fields<M: shape::SerializeMap>(&self, out: &mut Out<'_, M>) {
        out.put("owner", &self.owner);
        out.put("public", &self.public);
        out.put("userGroups", &self.user_groups);
        out.put("users", &self.users);
    }
    fn extra(&self) -> &crate::Extra {
        &self.extra
    }
    fn extra_mut(&mut self) -> &mut crate::Extra {
        &mut self.extra
    }
}
