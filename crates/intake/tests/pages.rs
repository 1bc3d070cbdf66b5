//! Pages in the manner of newsrooms and ministries: the story comes out whole and alone, with its date and publisher.
//!
//! `pages/NAME.html` is a page with holes, `pages/stories/NAME.txt` a story to fill them with: every story is told by every page.

mod support;

use std::collections::HashSet;

use banggiao_intake::{Format, Known, read};
use jiff::civil::Date;
use support::{Story, pages, stories};

/// What of a story came out, and what came out besides.
#[derive(Default)]
struct Tally {
    sentences: usize,
    kept: usize,
    lines: usize,
    besides: usize,
    dates: usize,
    right_dates: usize,
    faults: Vec<String>,
}

#[test]
fn stories_come_out_whole_and_alone() {
    let mut tally = Tally::default();
    let pages = pages();
    let stories = stories();
    assert!(pages.len() * stories.len() >= 80, "{} pages", pages.len() * stories.len());
    for (name, page) in &pages {
        for story in &stories {
            let filled = story.fill(page);
            assert_eq!(Format::of(filled.as_bytes()), Format::Html, "{name}");
            let document = read(filled.as_bytes(), Format::Html, Known::default()).expect("a page").remove(0).expect("a story");
            let lines: Vec<&str> = document.parts.iter().map(|(range, _)| &document.text[range.clone()]).collect();
            tally.take(name, story, page, &lines, document.published.map(|told| told.value.day));
        }
    }
    let share = |part: usize, whole: usize| part as f64 / whole as f64;
    println!(
        "{} pages: sentences kept {:.4}, furniture let through {:.4}, dates right {:.4}",
        pages.len() * stories.len(),
        share(tally.kept, tally.sentences),
        share(tally.besides, tally.lines),
        share(tally.right_dates, tally.dates)
    );
    let faults = tally.faults.join("\n");
    println!("{faults}");
    assert!(share(tally.kept, tally.sentences) >= 0.99, "{faults}");
    assert!(share(tally.besides, tally.lines) <= 0.01, "{faults}");
    assert!(share(tally.right_dates, tally.dates) >= 0.98, "{faults}");
}

impl Tally {
    fn take(&mut self, name: &str, story: &Story, page: &str, lines: &[&str], published: Option<Date>) {
        let out: HashSet<String> = lines.iter().map(|line| support::bare(line)).collect();
        for sentence in story.told(page) {
            self.sentences += 1;
            if out.contains(&support::bare(sentence)) {
                self.kept += 1;
            } else {
                self.faults.push(format!("{name}/{}: lost {sentence:?}", story.name));
            }
        }
        let known: HashSet<String> = story.told(page).map(support::bare).collect();
        for line in lines {
            self.lines += 1;
            if !known.contains(&support::bare(line)) {
                self.besides += 1;
                self.faults.push(format!("{name}/{}: let through {line:?}", story.name));
            }
        }
        self.dates += 1;
        if published == Some(story.date) {
            self.right_dates += 1;
        } else {
            self.faults.push(format!("{name}/{}: date {published:?}", story.name));
        }
    }
}

/// The same pages read by a port of Readability alone, for comparison: printed, not demanded.
#[test]
fn what_readability_alone_makes_of_them() {
    let (mut sentences, mut kept, mut lines, mut besides, mut dates, mut right) = (0, 0, 0, 0, 0, 0);
    for (_, page) in &pages() {
        for story in &stories() {
            dates += 1;
            let known: Vec<String> = story.told(page).map(support::bare).collect();
            sentences += known.len();
            let config = dom_smoothie::Config { text_mode: dom_smoothie::TextMode::Formatted, ..Default::default() };
            let Ok(article) = dom_smoothie::Readability::new(story.fill(page), None, Some(config)).and_then(|mut reader| reader.parse())
            else {
                continue;
            };
            let out: Vec<String> = article.text_content.lines().map(support::bare).filter(|line| !line.is_empty()).collect();
            let title = support::bare(&article.title);
            let told = |known: &&String| out.iter().any(|line| line.contains(known.as_str())) || title == **known;
            kept += known.iter().filter(told).count();
            lines += out.len();
            besides += out.iter().filter(|line| !known.iter().any(|known| line.contains(known.as_str()))).count();
            right += usize::from(article.published_time.is_some_and(|time| time.starts_with(&story.date.to_string())));
        }
    }
    let share = |part: usize, whole: usize| part as f64 / whole as f64;
    println!(
        "Readability alone: sentences kept {:.4}, furniture let through {:.4}, dates right {:.4}",
        share(kept, sentences),
        share(besides, lines),
        share(right, dates)
    );
    assert!(kept > 0);
}
