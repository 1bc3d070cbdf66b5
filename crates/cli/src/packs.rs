//! Packs: those that the program carries, or others from a folder.

use std::fs;
use std::path::{Path, PathBuf};

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use anstream::ColorChoice;
use anyhow::Context;
use banggiao_extract::Packs;
use banggiao_extract::pack::PackFile;
use banggiao_extract::pack::error::{Excerpt, PackError};
use clap::Args;

/// Which packs to use.
#[derive(Debug, Clone, Args)]
pub struct PacksOption {
    /// Use the packs in this folder instead of those that the program carries
    #[arg(long = "packs", value_name = "DIR")]
    dir: Option<PathBuf>,
}

/// Packs in use: embedded ones live as long as the program.
pub enum Loaded {
    /// Those that the program carries.
    Embedded(&'static Packs),
    /// Those from a folder.
    Own(Box<Packs>),
}

impl std::ops::Deref for Loaded {
    type Target = Packs;

    fn deref(&self) -> &Packs {
        match self {
            Loaded::Embedded(packs) => packs,
            Loaded::Own(packs) => packs,
        }
    }
}

impl PacksOption {
    /// Loads the packs; a fault in one of them is an error that shows its place.
    pub fn load(&self) -> anyhow::Result<Loaded> {
        match self.try_load()? {
            Ok(packs) => Ok(packs),
            Err(fault) => Err(anyhow::anyhow!("the packs are faulty\n{}", self.excerpt(&fault, &Renderer::plain()))),
        }
    }

    /// Loads the packs; a fault in one of them is the inner error.
    pub fn try_load(&self) -> anyhow::Result<Result<Loaded, PackError>> {
        let Some(dir) = &self.dir else {
            return Ok(Ok(Loaded::Embedded(Packs::embedded())));
        };
        let mut files = Vec::new();
        collect(dir, "", &mut files)?;
        Ok(Packs::load(files).map(|packs| Loaded::Own(Box::new(packs))))
    }

    /// The file of `fault` as an underlined excerpt.
    pub fn excerpt(&self, fault: &PackError, renderer: &Renderer) -> String {
        let PackError::Fault(fault) = fault else {
            return format!("error: {fault}");
        };
        let root = self.dir.as_deref().unwrap_or(Path::new("packs"));
        excerpt(fault, &root.join(&fault.path), renderer)
    }
}

/// What is wrong with a file of data, which lies at `path`, underlined.
pub fn excerpt(fault: &Excerpt, path: &Path, renderer: &Renderer) -> String {
    let path = path.to_string_lossy().into_owned();
    let mut message = fault.message.lines();
    let title = message.next().unwrap_or_default();
    let label = AnnotationKind::Primary.span(fault.at.clone());
    let mut group = Group::with_title(Level::ERROR.primary_title(title))
        .element(Snippet::source(fault.source.as_str()).path(path.as_str()).annotation(label));
    let found: Vec<&str> = message.map(str::trim).collect();
    if !found.is_empty() {
        group = group.element(Level::NOTE.message(found.join("\n")));
    }
    group = group.element(Level::HELP.message(fault.help.as_str()));
    renderer.render(&[group])
}

/// A renderer for excerpts on standard output, with colours where they are wanted.
pub fn renderer() -> Renderer {
    match anstream::AutoStream::choice(&std::io::stdout()) {
        ColorChoice::Never => Renderer::plain(),
        _ => Renderer::styled(),
    }
}

/// Reads the pack files below `dir`, whose path inside the packs is `inside`.
fn collect(dir: &Path, inside: &str, files: &mut Vec<PackFile>) -> anyhow::Result<()> {
    let entries = fs::read_dir(dir).with_context(|| format!("cannot read the packs in {}", dir.display()))?;
    for entry in entries {
        let entry = entry.with_context(|| format!("cannot read the packs in {}", dir.display()))?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with('.') {
            continue;
        }
        let path = entry.path();
        let inside = if inside.is_empty() { name } else { format!("{inside}/{name}") };
        if path.is_dir() {
            collect(&path, &inside, files)?;
        } else {
            let text = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
            files.push(PackFile { path: inside, text });
        }
    }
    Ok(())
}
