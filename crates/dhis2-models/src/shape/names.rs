//! From the name of a field on the wire to its number, in a few nanoseconds.

/// Marks a place of the table that holds no name.
const EMPTY: u8 = u8::MAX;

/// The wire names of a type's fields, with a hash table that was made at compile time.
#[derive(Debug, Clone, Copy)]
pub struct Names {
    names: &'static [&'static str],
    table: &'static [u8],
}

impl Names {
    /// Joins names with their [`table`]. The table's length is a power of two.
    pub const fn new(names: &'static [&'static str], table: &'static [u8]) -> Self {
        Self { names, table }
    }

    /// Returns the number of the field that is called `key`.
    #[inline]
    pub fn index(self, key: &str) -> Option<u8> {
        let mask = self.table.len() - 1;
        let mut at = hash(key.as_bytes()) & mask;
        loop {
            let index = self.table[at];
            if index == EMPTY {
                return None;
            }
            if self.names[usize::from(index)] == key {
                return Some(index);
            }
            at = (at + 1) & mask;
        }
    }

    /// Returns the name of field number `index`.
    pub fn name(self, index: u8) -> &'static str {
        self.names[usize::from(index)]
    }

    /// Returns all names, in the order of their numbers.
    pub const fn all(self) -> &'static [&'static str] {
        self.names
    }
}

/// Makes the hash table of `names`: a power of two of places, at least one of them empty.
pub const fn table<const PLACES: usize>(names: &[&str]) -> [u8; PLACES] {
    assert!(PLACES.is_power_of_two() && names.len() < PLACES && names.len() < EMPTY as usize);
    let mut table = [EMPTY; PLACES];
    let mut index = 0;
    while index < names.len() {
        let mut at = hash(names[index].as_bytes()) & (PLACES - 1);
        while table[at] != EMPTY {
            at = (at + 1) & (PLACES - 1);
        }
        #[expect(clippy::cast_possible_truncation, reason = "asserted above: fewer than 255 names")]
        {
            table[at] = index as u8;
        }
        index += 1;
    }
    table
}

/// Mixes the length and four of the bytes: names of one type seldom agree in all five.
#[inline]
const fn hash(key: &[u8]) -> usize {
    let length = key.len();
    if length == 0 {
        return 0;
    }
    let first = key[0] as usize;
    let last = key[length - 1] as usize;
    let middle = key[length / 2] as usize;
    let third = key[length / 4] as usize;
    let mixed = length
        .wrapping_mul(0x9E37_79B1)
        .wrapping_add(first.wrapping_mul(0x85EB_CA6B))
        .wrapping_add(last.wrapping_mul(0xC2B2_AE35))
        .wrapping_add(middle.wrapping_mul(0x27D4_EB2F))
        .wrapping_add(third.wrapping_mul(0x1656_67B1));
    (mixed ^ (mixed >> 15)).wrapping_mul(0x2C1B_3C6D) >> 12
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAMES: &[&str] = &["id", "name", "code", "shortName", "displayName", ""];
    const TABLE: &[u8] = &table::<16>(NAMES);

    #[test]
    fn every_name_is_found_and_no_other() {
        let names = Names::new(NAMES, TABLE);
        for (index, name) in NAMES.iter().enumerate() {
            assert_eq!(names.index(name).map(usize::from), Some(index), "{name}");
            assert_eq!(names.name(names.index(name).unwrap()), *name);
        }
        for stranger in ["i", "nam", "names", "shortname", "displayname", "x"] {
            assert_eq!(names.index(stranger), None, "{stranger}");
        }
    }
}
