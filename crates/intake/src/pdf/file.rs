//! A PDF as a file: its objects, within limits.

use std::cell::Cell;
use std::collections::HashSet;

use lopdf::{DecompressError, Dictionary, Document, Error, LoadOptions, Object, ObjectId, Stream};

use crate::error::Unread;

/// No stream that holds objects unpacks to more than this many times the size of the file, nor to more than that many bytes.
const RATIO: usize = 50;
const MOST: usize = 64 << 20;
/// What every file may unpack to, in bytes.
const LEAST: usize = 4 << 20;

/// The objects of `bytes`. Where the table of objects is broken, they are looked for.
pub(super) fn load(bytes: &[u8]) -> Result<Document, Unread> {
    let limit = bytes.len().saturating_mul(RATIO).clamp(LEAST, MOST);
    let open = |force_reconstruct| {
        TOKENS_LEFT.set(MOST_TOKENS);
        let filter = Some(bearable as lopdf::FilterFunc);
        open(bytes, LoadOptions { max_decompressed_size: Some(limit), force_reconstruct, filter, ..LoadOptions::default() })
    };
    let document = match open(false) {
        Ok(document) if document.trailer.has(b"Encrypt") || document.page_iter().next().is_some() => document,
        Err(fault) if !matches!(fault, Unread::Broken(_)) => return Err(fault),
        // The table of objects may be one of another file, or of the same before it was changed.
        first => open(true).or(first)?,
    };
    // With the empty password, which most locked files have, it is open by now.
    if document.trailer.has(b"Encrypt") {
        return Err(Unread::Locked);
    }
    if document.page_iter().next().is_none() {
        return Err(Unread::Broken("no page was found in it".to_owned()));
    }
    Ok(document)
}

fn open(bytes: &[u8], options: LoadOptions) -> Result<Document, Unread> {
    Document::load_mem_with_options(bytes, options).map_err(|error| match error {
        Error::InvalidPassword | Error::UnsupportedSecurityHandler(_) => Unread::Locked,
        Error::Decompress(DecompressError::MemoryLimitExceeded { limit }) => Unread::TooLarge((limit >> 20) as u64),
        error => Unread::Broken(error.to_string()),
    })
}

/// All streams of objects together hold no more words, of each of which the library makes many times its size.
const MOST_TOKENS: usize = 4_000_000;

thread_local! {
    /// How many are left. The library takes no more than a plain function as a filter, and so this has no other place to stand.
    static TOKENS_LEFT: Cell<usize> = const { Cell::new(MOST_TOKENS) };
}

/// Drops streams of objects that are made to hurt, before the objects in them are read.
fn bearable(id: ObjectId, object: &mut Object) -> Option<(ObjectId, Object)> {
    if let Object::Stream(stream) = object
        && stream.dict.has_type(b"ObjStm")
    {
        let tokens = tokens(stream).filter(|tokens| *tokens <= TOKENS_LEFT.get())?;
        TOKENS_LEFT.set(TOKENS_LEFT.get() - tokens);
    }
    // Of what stands in the file itself the library looks only at whether anything comes back; streams stand nowhere else.
    let same = if matches!(object, Object::Stream(_)) { Object::Null } else { object.clone() };
    Some((id, same))
}

/// How many words a stream of objects holds; none where it says of two objects that they stand in one place, so that one large one
/// could be read many times over.
fn tokens(stream: &Stream) -> Option<usize> {
    let content = stream.get_plain_content_with_limit(MOST).ok()?;
    let first = usize::try_from(stream.dict.get(b"First").and_then(Object::as_i64).ok()?).ok()?;
    let index = std::str::from_utf8(content.get(..first)?).ok()?;
    let mut places = HashSet::new();
    if !index.split_ascii_whitespace().skip(1).step_by(2).all(|place| places.insert(place)) {
        return None;
    }
    let delimiter = |b: u8| b.is_ascii_whitespace() || b"[]<>()/".contains(&b);
    Some(content.windows(2).filter(|pair| pair[1] == b'/' || pair[1] == b'[' || delimiter(pair[0]) && !delimiter(pair[1])).count())
}

/// What `dictionary` holds under `key`, wherever that stands.
pub(super) fn at<'d>(document: &'d Document, dictionary: &'d Dictionary, key: &[u8]) -> Option<&'d Object> {
    document.dereference(dictionary.get(key).ok()?).ok().map(|(_, object)| object)
}

/// A number.
pub(super) fn number(object: &Object) -> Option<f64> {
    object.as_float().ok().map(f64::from).filter(|number| number.is_finite())
}

/// The numbers of an array.
pub(super) fn reals(document: &Document, array: &Object) -> Vec<f64> {
    let array = array.as_array().map(Vec::as_slice).unwrap_or_default();
    array.iter().take(16).filter_map(|object| number(document.dereference(object).ok()?.1)).collect()
}

/// Pages stand no deeper in their tree.
const DEEPEST: usize = 64;

/// What a page says under `key`, or else what it stands under says.
pub(super) fn inherited<'d>(document: &'d Document, page: ObjectId, key: &[u8]) -> Option<&'d Object> {
    let mut node = document.get_dictionary(page).ok()?;
    for _ in 0..DEEPEST {
        if let Some(found) = at(document, node, key) {
            return Some(found);
        }
        node = at(document, node, b"Parent")?.as_dict().ok()?;
    }
    None
}
