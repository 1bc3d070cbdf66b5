//! banggiao on the command line.

use std::io::Write;

use banggiao_extract::pack::PackFile;
use banggiao_extract::{Document, Packs, extract};

fn main() -> anyhow::Result<()> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let mut packs_dir = None;
    let mut paths = Vec::new();
    let mut it = args.iter().skip(1);
    while let Some(arg) = it.next() {
        match arg.as_str() {
            "--packs" => packs_dir = it.next().cloned(),
            "--format" => { it.next(); }
            _ => paths.push(arg.clone()),
        }
    }
    let loaded;
    let packs = match packs_dir {
        Some(dir) => {
            let mut files = Vec::new();
            walk(std::path::Path::new(&dir), std::path::Path::new(&dir), &mut files)?;
            loaded = Packs::load(files)?;
            &loaded
        }
        None => Packs::embedded(),
    };
    let mut out = std::io::stdout().lock();
    match args.first().map(String::as_str) {
        Some("check") => {
            let failures = packs.check();
            for f in &failures {
                writeln!(out, "{}", f.fault)?;
            }
            writeln!(out, "{} failures; {:?}", failures.len(), packs.census())?;
        }
        _ => {
            for path in paths {
                let text = std::fs::read_to_string(&path)?;
                let points = banggiao_wire::CodePoints::new(&text);
                let name = std::path::Path::new(&path).file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
                for fact in extract(&Document::new(&text), packs).facts {
                    writeln!(out, "{}", banggiao_wire::fact(&fact, &name, &text, &points))?;
                }
            }
        }
    }
    Ok(())
}

fn walk(root: &std::path::Path, dir: &std::path::Path, files: &mut Vec<PackFile>) -> anyhow::Result<()> {
    for entry in std::fs::read_dir(dir)? {
        let path = entry?.path();
        if path.is_dir() {
            walk(root, &path, files)?;
        } else {
            let text = std::fs::read_to_string(&path)?;
            files.push(PackFile { path: path.strip_prefix(root)?.to_string_lossy().into_owned(), text });
        }
    }
    Ok(())
}
