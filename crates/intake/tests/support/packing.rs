//! Containers, packed for tests and benches.

#![allow(dead_code, reason = "each test and each bench uses a part of it")]

use std::io::{Cursor, Write};

use flate2::Compression;
use flate2::write::GzEncoder;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// A ZIP archive with these files.
pub fn zip(members: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in members {
        zip.start_file(*name, SimpleFileOptions::default()).expect("a file");
        zip.write_all(bytes).expect("written");
    }
    zip.finish().expect("an archive").into_inner()
}

/// What is pressed with gzip.
pub fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut gzip = GzEncoder::new(Vec::new(), Compression::fast());
    gzip.write_all(bytes).expect("written");
    gzip.finish().expect("pressed")
}

/// What is pressed with zstd, as one frame.
pub fn zstd(bytes: &[u8]) -> Vec<u8> {
    ruzstd::encoding::compress_to_vec(bytes, ruzstd::encoding::CompressionLevel::Fastest)
}

/// What is pressed with brotli.
pub fn brotli(bytes: &[u8]) -> Vec<u8> {
    let mut pressed = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut pressed, &brotli::enc::BrotliEncoderParams::default()).expect("pressed");
    pressed
}

/// A TAR archive with these files.
pub fn tar(members: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = tar::Builder::new(Vec::new());
    for (name, bytes) in members {
        let mut head = tar::Header::new_gnu();
        head.set_size(bytes.len() as u64);
        head.set_cksum();
        archive.append_data(&mut head, name, *bytes).expect("written");
    }
    archive.into_inner().expect("an archive")
}

/// A record of a WARC.
pub fn record(kind: &str, address: &str, media_type: &str, block: &[u8]) -> Vec<u8> {
    let head = format!(
        "WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {address}\r\nWARC-Date: 2025-05-06T10:00:00Z\r\nContent-Type: {media_type}\r\n\
         Content-Length: {}\r\n\r\n",
        block.len()
    );
    [head.as_bytes(), block, b"\r\n\r\n"].concat()
}

/// An answer of a server, in a record.
pub fn answer(address: &str, fields: &str, body: &[u8]) -> Vec<u8> {
    let answer = [format!("HTTP/1.1 200 OK\r\n{fields}\r\n\r\n").as_bytes(), body].concat();
    record("response", address, "application/http; msgtype=response", &answer)
}

/// A file of Parquet with these ids, texts and dates.
pub fn parquet(rows: &[(&str, &str, &str)]) -> Vec<u8> {
    use parquet::data_type::{ByteArray, ByteArrayType};
    let schema = "message m { required binary id (UTF8); required binary content (UTF8); required binary date (UTF8); }";
    let schema = parquet::schema::parser::parse_message_type(schema).expect("a schema");
    let mut bytes = Vec::new();
    let mut file = parquet::file::writer::SerializedFileWriter::new(&mut bytes, schema.into(), Default::default()).expect("a file");
    let mut group = file.next_row_group().expect("a group");
    let mut columns = vec![Vec::new(), Vec::new(), Vec::new()];
    for (id, text, date) in rows {
        for (column, cell) in columns.iter_mut().zip([id, text, date]) {
            column.push(ByteArray::from(cell.as_bytes().to_vec()));
        }
    }
    for column in &columns {
        let mut writer = group.next_column().expect("no fault").expect("a column");
        writer.typed::<ByteArrayType>().write_batch(column, None, None).expect("written");
        writer.close().expect("closed");
    }
    group.close().expect("closed");
    file.close().expect("closed");
    bytes
}
