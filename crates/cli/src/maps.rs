//! Maps of tables: those that the program carries, or a file of the user's.

use std::path::Path;
use std::sync::Arc;

use annotate_snippets::Renderer;
use banggiao_extract::Packs;
use banggiao_tables::{Map, Maps, Places, load};

use crate::packs::excerpt;

/// The map called `name`, or the one in the file of that name, for the command line. It lives as long as the program.
pub fn named(name: &str) -> Result<&'static Arc<Map>, String> {
    if let Some(map) = Maps::embedded().get(name) {
        return Ok(map);
    }
    let path = Path::new(name);
    let text = std::fs::read_to_string(path).map_err(|why| {
        let known: Vec<&str> = Maps::embedded().iter().map(|map| map.name.as_str()).collect();
        format!("no map is called so, and no such file can be read ({why}); known are {}", known.join(", "))
    })?;
    let told = |fault: &banggiao_extract::pack::error::Excerpt| format!("the map is faulty\n{}", excerpt(fault, path, &Renderer::plain()));
    let called = path.file_stem().map_or_else(|| name.to_owned(), |stem| stem.to_string_lossy().into_owned());
    let map = Arc::new(load(&called, name, &text).map_err(|fault| told(&fault))?);
    let packs = Packs::embedded();
    match map.check(name, packs, &Places::new(packs)).first() {
        Some(failure) => Err(told(failure)),
        None => Ok(Box::leak(Box::new(map))),
    }
}
