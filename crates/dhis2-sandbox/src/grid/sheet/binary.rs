//! Workbooks of the old form: records in a compound file.

use crate::grid::{Cell, Grid};

/// The size of a sector of a compound file.
const SECTOR: usize = 512;

/// The size from which on a stream has sectors of its own.
const LEAST_STREAM: usize = 4096;

const FREE: u32 = 0xFFFF_FFFF;
const END: u32 = 0xFFFF_FFFE;
const TABLE: u32 = 0xFFFF_FFFD;

/// Writes a grid as a workbook of one sheet.
pub(crate) fn write(grid: &Grid) -> Vec<u8> {
    compound(&book(&super::name(grid), &super::rows(grid)))
}

/// Writes the stream of a workbook: what it holds, then its sheet.
fn book(name: &str, rows: &[Vec<Cell>]) -> Vec<u8> {
    let mut stream = Vec::new();
    record(&mut stream, 0x0809, &begin(0x0005));
    // The character set: UTF-16.
    record(&mut stream, 0x0042, &[0xB0, 0x04]);
    let sheet_at = stream.len() + 4 + 8 + name.encode_utf16().count() * 2 + 4;
    let mut bound = length(sheet_at).to_le_bytes().to_vec();
    bound.extend_from_slice(&[0, 0, u8::try_from(name.encode_utf16().count()).unwrap_or(31), 1]);
    bound.extend(name.encode_utf16().flat_map(u16::to_le_bytes));
    record(&mut stream, 0x0085, &bound);
    record(&mut stream, 0x000A, &[]);
    record(&mut stream, 0x0809, &begin(0x0010));
    let mut size = Vec::new();
    size.extend_from_slice(&0_u32.to_le_bytes());
    size.extend_from_slice(&length(rows.len()).to_le_bytes());
    size.extend_from_slice(&0_u16.to_le_bytes());
    size.extend_from_slice(&place(rows.iter().map(Vec::len).max().unwrap_or(0)).to_le_bytes());
    size.extend_from_slice(&0_u16.to_le_bytes());
    record(&mut stream, 0x0200, &size);
    for (row, cells) in rows.iter().enumerate().take(usize::from(u16::MAX)) {
        for (column, cell) in cells.iter().enumerate() {
            write_cell(&mut stream, row, column, cell);
        }
    }
    record(&mut stream, 0x000A, &[]);
    stream
}

fn begin(kind: u16) -> Vec<u8> {
    let mut begin = vec![0x00, 0x06];
    begin.extend_from_slice(&kind.to_le_bytes());
    begin.extend_from_slice(&[0xBB, 0x0D, 0xCC, 0x07, 0, 0, 0, 0, 6, 0, 0, 0]);
    begin
}

fn write_cell(stream: &mut Vec<u8>, row: usize, column: usize, cell: &Cell) {
    let mut data = Vec::new();
    data.extend_from_slice(&place(row).to_le_bytes());
    data.extend_from_slice(&place(column).to_le_bytes());
    data.extend_from_slice(&0_u16.to_le_bytes());
    if let Some(number) = cell.number() {
        data.extend_from_slice(&number.to_le_bytes());
        record(stream, 0x0203, &data);
        return;
    }
    let text: Vec<u16> = cell.text().encode_utf16().take(4000).collect();
    data.extend_from_slice(&place(text.len()).to_le_bytes());
    data.push(1);
    data.extend(text.into_iter().flat_map(u16::to_le_bytes));
    record(stream, 0x0204, &data);
}

fn record(stream: &mut Vec<u8>, kind: u16, data: &[u8]) {
    stream.extend_from_slice(&kind.to_le_bytes());
    stream.extend_from_slice(&place(data.len()).to_le_bytes());
    stream.extend_from_slice(data);
}

/// Puts a stream into a compound file: header, sectors of the stream, directory, allocation table.
fn compound(stream: &[u8]) -> Vec<u8> {
    let size = stream.len().max(LEAST_STREAM);
    let data_sectors = size.div_ceil(SECTOR);
    let mut table_sectors = 1;
    while (data_sectors + 1 + table_sectors) * 4 > table_sectors * SECTOR {
        table_sectors += 1;
    }
    let mut table: Vec<u32> = (1..data_sectors).map(length).collect();
    table.push(END);
    table.push(END);
    table.extend(std::iter::repeat_n(TABLE, table_sectors));
    table.resize(table_sectors * SECTOR / 4, FREE);
    let mut file = header(data_sectors, table_sectors);
    file.extend_from_slice(stream);
    file.resize(SECTOR * (data_sectors + 1), 0);
    entry(&mut file, "Root Entry", 5, 1, END, 0);
    entry(&mut file, "Workbook", 2, FREE, 0, length(size));
    for _ in 0..2 {
        entry(&mut file, "", 0, FREE, 0, 0);
    }
    file.extend(table.into_iter().flat_map(u32::to_le_bytes));
    file
}

fn header(data_sectors: usize, table_sectors: usize) -> Vec<u8> {
    let mut header = vec![0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    header.extend_from_slice(&[0; 16]);
    for number in [0x3E_u16, 3, 0xFFFE, 9, 6, 0, 0, 0, 0, 0] {
        header.extend_from_slice(&number.to_le_bytes());
    }
    let least = length(LEAST_STREAM);
    let directory = length(data_sectors);
    for number in [length(table_sectors), directory, 0, least, END, 0, END, 0] {
        header.extend_from_slice(&number.to_le_bytes());
    }
    for place in 0..109 {
        let sector = if place < table_sectors { length(data_sectors + 1 + place) } else { FREE };
        header.extend_from_slice(&sector.to_le_bytes());
    }
    header
}

fn entry(file: &mut Vec<u8>, name: &str, kind: u8, child: u32, start: u32, size: u32) {
    let mut text: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let named = if name.is_empty() { 0 } else { place(text.len() + 2) };
    text.resize(64, 0);
    file.extend_from_slice(&text);
    file.extend_from_slice(&named.to_le_bytes());
    file.extend_from_slice(&[kind, 1]);
    for number in [FREE, FREE, child] {
        file.extend_from_slice(&number.to_le_bytes());
    }
    file.extend_from_slice(&[0; 36]);
    file.extend_from_slice(&start.to_le_bytes());
    file.extend_from_slice(&size.to_le_bytes());
    file.extend_from_slice(&[0; 4]);
}

fn length(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

fn place(number: usize) -> u16 {
    u16::try_from(number).unwrap_or(u16::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_workbook_is_a_compound_file_of_whole_sectors() {
        let grid = Grid { rows: vec![vec![]], ..Grid::default() };
        let bytes = write(&grid);
        assert!(bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0]));
        assert_eq!(bytes.len() % SECTOR, 0);
        // Header, eight sectors of the stream, the directory, the table.
        assert_eq!(bytes.len(), SECTOR * 11);
        assert_eq!(bytes[SECTOR..SECTOR + 2], [0x09, 0x08]);
    }
}
