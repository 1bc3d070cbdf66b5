//! From the text of a pattern file to its patterns and examples, every part with its place in the file.

use std::ops::Range;

use crate::pack::PackFile;
use crate::pack::error::PackError;

/// A pattern file as written.
#[derive(Debug)]
pub struct File {
    /// Its patterns, in order.
    pub patterns: Vec<Written>,
    /// Its examples, in order.
    pub examples: Vec<Example>,
}

/// One pattern as written: a name, the phrasings that match, and the slots that they set.
#[derive(Debug)]
pub struct Written {
    /// Its name, unique in the file.
    pub name: String,
    /// Its phrasings.
    pub matches: Vec<Vec<Node>>,
    /// Slots set to a constant, and where that is written.
    pub sets: Vec<(String, String, Range<usize>)>,
}

/// One part of a phrasing.
#[derive(Debug, Clone)]
pub enum Node {
    /// A word.
    Word(String),
    /// A mark.
    Mark(char),
    /// A typed mention, bound to a slot perhaps.
    Typed {
        /// The slot it fills.
        slot: Option<String>,
        /// A lexicon class or a built-in kind.
        kind: String,
        /// The values allowed; all where empty.
        values: Vec<String>,
        /// Where it is written.
        at: Range<usize>,
    },
    /// One of several.
    Either(Vec<Vec<Node>>),
    /// May be missing.
    Maybe(Vec<Node>),
    /// A gap.
    Gap(Gap),
}

/// How far a gap may reach, the nearest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gap {
    /// `~`: up to three words, no mark.
    Words,
    /// `..`: up to ten tokens of the clause.
    Clause,
    /// `...`: up to forty tokens of the sentence.
    Sentence,
}

/// A sentence on which a file's patterns fire, or stay silent.
#[derive(Debug)]
pub struct Example {
    /// The sentence.
    pub text: String,
    /// The document's date, where the example gives one.
    pub given: Option<String>,
    /// The facts it must give, each as slots and values; none for a silent example.
    pub facts: Vec<Vec<(String, String)>>,
    /// Whether it must fire.
    pub fires: bool,
    /// Where it is written.
    pub at: Range<usize>,
}

/// Parses `file`.
pub fn parse(file: &PackFile) -> Result<File, PackError> {
    let mut parsed = File { patterns: Vec::new(), examples: Vec::new() };
    let mut given: Option<String> = None;
    let mut in_example = false;
    let mut offset = 0;
    for raw in file.text.split_inclusive('\n') {
        let line_at = offset;
        offset += raw.len();
        let line = raw.trim_end();
        let body = line.trim_start();
        if body.is_empty() || body.starts_with('#') {
            continue;
        }
        let at = line_at + (line.len() - body.len());
        let range = at..line_at + line.len();
        let fault = |message: &str, help: &str| PackError::fault(&file.path, &file.text, range.clone(), message, help);
        let indented = body.len() < line.len();
        let (word, rest) = body.split_once(char::is_whitespace).unwrap_or((body, ""));
        let rest_at = at + (body.len() - rest.len());
        match (indented, word) {
            (false, "pattern") => {
                if rest.is_empty() || parsed.patterns.iter().any(|p| p.name == rest) {
                    return Err(fault("a pattern needs a name of its own", "write `pattern NAME`, with a NAME not used above"));
                }
                in_example = false;
                parsed.patterns.push(Written { name: rest.to_owned(), matches: Vec::new(), sets: Vec::new() });
            }
            (false, "given") => given = Some(rest.trim().to_owned()),
            (false, "fires" | "silent") => {
                let text = rest.trim();
                let Some(text) = text.strip_prefix('"').and_then(|t| t.strip_suffix('"')).filter(|t| !t.is_empty()) else {
                    return Err(fault("an example is a sentence in quotation marks", "write `fires \"...\"` or `silent \"...\"`"));
                };
                in_example = true;
                parsed.examples.push(Example {
                    text: text.to_owned(),
                    given: given.clone(),
                    facts: Vec::new(),
                    fires: word == "fires",
                    at: range,
                });
            }
            (true, "match") if !in_example => {
                let Some(pattern) = parsed.patterns.last_mut() else {
                    return Err(fault("a match outside a pattern", "write `pattern NAME` above it"));
                };
                let nodes = Phrasing { file, rest, at: rest_at, pos: 0 }.sequence(false)?;
                pattern.matches.push(nodes);
            }
            (true, "set") if !in_example => {
                let sets = slots(file, rest, rest_at)?;
                let Some(pattern) = parsed.patterns.last_mut() else {
                    return Err(fault("a set outside a pattern", "write `pattern NAME` above it"));
                };
                pattern.sets.extend(sets);
            }
            (true, _) if in_example => {
                let Some(example) = parsed.examples.last_mut().filter(|e| e.fires) else {
                    return Err(fault("a silent example gives no fact", "delete this line or make the example `fires`"));
                };
                example.facts.push(slots(file, body, at)?.into_iter().map(|(k, v, _)| (k, v)).collect());
            }
            _ => return Err(fault("not a line of a pattern file", "begin with pattern, fires, silent or given; indent match and set")),
        }
    }
    let end = file.text.len()..file.text.len();
    if let Some(p) = parsed.patterns.iter().find(|p| p.matches.is_empty()) {
        let at = file.text.find(&format!("pattern {}", p.name)).unwrap_or(0);
        let range = at..at + 8 + p.name.len();
        return Err(PackError::fault(&file.path, &file.text, range, "a pattern that matches nothing", "add a `match` line under it"));
    }
    for (fires, word) in [(true, "fires"), (false, "silent")] {
        if !parsed.examples.iter().any(|e| e.fires == fires) {
            let help = format!("add a sentence of your own after `{word}`");
            return Err(PackError::fault(&file.path, &file.text, end, format!("the file has no `{word}` example"), help));
        }
    }
    Ok(parsed)
}

/// `slot=value` pairs; a value with spaces stands in quotation marks.
fn slots(file: &PackFile, text: &str, at: usize) -> Result<Vec<(String, String, Range<usize>)>, PackError> {
    let mut out = Vec::new();
    let mut pos = 0;
    loop {
        pos += text[pos..].len() - text[pos..].trim_start().len();
        if pos == text.len() {
            return Ok(out);
        }
        let start = pos;
        let fault = |end: usize| {
            PackError::fault(
                &file.path,
                &file.text,
                at + start..at + end,
                "not a slot with its value",
                "write slot=value or slot=\"a value\"",
            )
        };
        let Some(eq) = text[pos..].find('=') else { return Err(fault(text.len())) };
        let name = text[pos..pos + eq].trim().to_owned();
        pos += eq + 1;
        let value = if text[pos..].starts_with('"') {
            let Some(close) = text[pos + 1..].find('"') else { return Err(fault(text.len())) };
            let value = text[pos + 1..pos + 1 + close].to_owned();
            pos += close + 2;
            value
        } else {
            let end = text[pos..].find(char::is_whitespace).map_or(text.len(), |i| pos + i);
            let value = text[pos..end].to_owned();
            pos = end;
            value
        };
        if name.is_empty() || name.contains(char::is_whitespace) {
            return Err(fault(pos));
        }
        out.push((name, value, at + start..at + pos));
    }
}

struct Phrasing<'a> {
    file: &'a PackFile,
    rest: &'a str,
    at: usize,
    pos: usize,
}

impl Phrasing<'_> {
    fn fault(&self, range: Range<usize>, message: &str, help: &str) -> PackError {
        let range = self.at + range.start..self.at + range.end;
        PackError::fault(&self.file.path, &self.file.text, range, message, help)
    }

    fn sequence(&mut self, inside: bool) -> Result<Vec<Node>, PackError> {
        let mut nodes: Vec<Node> = Vec::new();
        loop {
            let left = &self.rest[self.pos..];
            let Some(c) = left.chars().next() else {
                return Ok(nodes);
            };
            let start = self.pos;
            match c {
                _ if c.is_whitespace() => self.pos += c.len_utf8(),
                '|' | ')' if inside => return Ok(nodes),
                '(' => {
                    self.pos += 1;
                    let mut either = Vec::new();
                    loop {
                        either.push(self.sequence(true)?);
                        let close = self.rest[self.pos..].chars().next();
                        self.pos += 1;
                        match close {
                            Some('|') => {}
                            Some(')') => break,
                            _ => return Err(self.fault(start..self.rest.len(), "this bracket is never closed", "add `)`")),
                        }
                    }
                    nodes.push(Node::Either(either));
                }
                '?' => {
                    self.pos += 1;
                    let Some(last) = nodes.pop() else {
                        return Err(self.fault(
                            start..start + 1,
                            "nothing stands before this `?`",
                            "put it behind a word, a mention or a bracket",
                        ));
                    };
                    nodes.push(Node::Maybe(vec![last]));
                }
                '<' | '{' => {
                    let close = if c == '<' { '>' } else { '}' };
                    let Some(end) = left.find(close) else {
                        return Err(self.fault(start..self.rest.len(), "this mention is never closed", &format!("add `{close}`")));
                    };
                    self.pos += end + 1;
                    nodes.push(self.typed(&left[1..end], c == '{', start..self.pos)?);
                }
                '~' => {
                    self.pos += 1;
                    nodes.push(Node::Gap(Gap::Words));
                }
                '.' => {
                    let dots = left.len() - left.trim_start_matches('.').len();
                    self.pos += dots;
                    nodes.push(match dots {
                        2 => Node::Gap(Gap::Clause),
                        3 => Node::Gap(Gap::Sentence),
                        _ => return Err(self.fault(start..self.pos, "not a gap", "write `..` or `...`")),
                    });
                }
                ',' | ':' | ';' | '"' | '/' | '%' => {
                    self.pos += 1;
                    nodes.push(Node::Mark(c));
                }
                _ => {
                    let len = left.find(|c: char| c.is_whitespace() || "()|?<>{},:;\"~/%".contains(c)).unwrap_or(left.len());
                    if len == 0 {
                        return Err(self.fault(
                            start..start + c.len_utf8(),
                            "this mark has no meaning here",
                            "see the table of marks in docs/adding-a-pattern.md",
                        ));
                    }
                    self.pos += len;
                    for part in left[..len].split(['-', '’', '\'']).filter(|p| !p.is_empty()) {
                        nodes.push(Node::Word(part.to_owned()));
                    }
                }
            }
        }
    }

    fn typed(&self, inner: &str, bound: bool, at: Range<usize>) -> Result<Node, PackError> {
        let (slot, rest) = match inner.split_once(':') {
            Some((slot, rest)) if bound => (Some(slot.trim().to_owned()), rest),
            None if !bound => (None, inner),
            _ => return Err(self.fault(at, "not a mention", "write `{slot:kind}` or `<class>`")),
        };
        let (kind, values) = match rest.split_once('=') {
            Some((kind, values)) => (kind, values.split('|').map(|v| v.trim().to_owned()).collect()),
            None => (rest, Vec::new()),
        };
        let at = self.at + at.start..self.at + at.end;
        Ok(Node::Typed { slot, kind: kind.trim().to_owned(), values, at })
    }
}
