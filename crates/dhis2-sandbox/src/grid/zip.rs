//! Archives whose files are kept as they are, which is all that a workbook needs.

/// Packs files into an archive.
pub(super) fn pack(files: &[(&str, String)]) -> Vec<u8> {
    let (mut archive, mut directory) = (Vec::new(), Vec::new());
    for (name, content) in files {
        let offset = length(archive.len());
        let head = head(name, content);
        archive.extend_from_slice(b"PK\x03\x04");
        archive.extend_from_slice(&head);
        archive.extend_from_slice(name.as_bytes());
        archive.extend_from_slice(content.as_bytes());
        directory.extend_from_slice(b"PK\x01\x02\x14\x00");
        directory.extend_from_slice(&head);
        // No comment, first disk, no attributes.
        directory.extend_from_slice(&[0; 10]);
        directory.extend_from_slice(&offset.to_le_bytes());
        directory.extend_from_slice(name.as_bytes());
    }
    let (start, size) = (length(archive.len()), length(directory.len()));
    let count = u16::try_from(files.len()).unwrap_or(u16::MAX).to_le_bytes();
    archive.append(&mut directory);
    archive.extend_from_slice(b"PK\x05\x06\x00\x00\x00\x00");
    archive.extend_from_slice(&count);
    archive.extend_from_slice(&count);
    archive.extend_from_slice(&size.to_le_bytes());
    archive.extend_from_slice(&start.to_le_bytes());
    archive.extend_from_slice(&[0; 2]);
    archive
}

/// Writes what the archive says about a file before it and in its directory.
fn head(name: &str, content: &str) -> Vec<u8> {
    let size = length(content.len()).to_le_bytes();
    let mut head = vec![0x14, 0, 0, 8, 0, 0];
    // The first of January 1980, midnight: the archive of the same grid is the same.
    head.extend_from_slice(&[0, 0, 0x21, 0]);
    head.extend_from_slice(&crc32fast::hash(content.as_bytes()).to_le_bytes());
    head.extend_from_slice(&size);
    head.extend_from_slice(&size);
    head.extend_from_slice(&u16::try_from(name.len()).unwrap_or(u16::MAX).to_le_bytes());
    head.extend_from_slice(&[0; 2]);
    head
}

fn length(bytes: usize) -> u32 {
    u32::try_from(bytes).unwrap_or(u32::MAX)
}
