//! Which phrasings can begin at a token: those whose first word or mention stands there and which can go on behind it.

use rustc_hash::FxHashMap;

use crate::mention::Mentions;
use crate::mention::kinds::KindSet;
use crate::mention::shape::Shape;
use crate::pack::vocabulary::WordId;
use crate::pattern::look::{First, Sight};
use crate::pattern::program::{Code, Instr, Pc, Phrasing};
use crate::pattern::syntax::Gap;

/// The openings of all phrasings of a pack.
#[derive(Debug, Default)]
pub(crate) struct Openings {
    /// Places in `begun` by the first word; 0 for none.
    by_word: Vec<u32>,
    /// Places in `begun` by the shape of the first mention; 0 for none.
    by_shape: Vec<u32>,
    /// The kinds that begin any phrasing.
    kinds: KindSet,
    begun: Vec<Begun>,
    /// Second words, in order of their numbers for each beginning.
    seconds: Vec<WordId>,
    /// Where the phrasings of each second word begin in `tried`; one more than `seconds`.
    second_starts: Vec<u32>,
    tried: Vec<Tried>,
    ways: Vec<Way>,
    /// All phrasings of each beginning, and those of each way.
    all: Vec<Tried>,
}

/// A range of one of the lists of [`Openings`].
type Places = (u32, u32);

/// What phrasings go on with behind one first word or mention.
#[derive(Debug, Default)]
struct Begun {
    /// All second words together.
    words: First,
    seconds: Places,
    /// All that `near` looks for.
    next: First,
    /// Those that go on with a mention or a mark right behind.
    near: Places,
    /// Those that may pass over tokens, or can go on with anything.
    far: Places,
    /// Every phrasing that begins like this.
    all: Places,
}

/// A phrasing to be tried.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Tried {
    phrasing: u32,
    /// The place in [`Code::typed`] of the mention that it begins with, where not every value will do; else [`ANY_VALUE`].
    typed: u32,
}

const ANY_VALUE: u32 = u32::MAX;

/// What must stand behind a first word or mention for some phrasings to be tried.
#[derive(Debug, Clone, Copy)]
struct Way {
    ahead: Ahead,
    tried: Places,
}

/// What must stand behind a first word or mention.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Ahead {
    first: First,
    /// So many tokens may be passed over before `first`.
    most: u8,
    gap: Gap,
    /// Whether it is anything.
    always: bool,
}

/// What is gathered for one beginning.
#[derive(Debug, Default)]
struct Gathered {
    seconds: Vec<(WordId, Tried)>,
    /// By what must stand behind, in the order of first mention.
    ways: Vec<(Ahead, Vec<Tried>)>,
    all: Vec<Tried>,
}

impl Gathered {
    /// Adds `tried`, which goes on at `pc`, or with what `besides` says.
    fn add(&mut self, code: &Code, tried: Tried, pc: Pc, besides: Option<First>) {
        self.all.push(tried);
        let (mut first, mut reach, mut over) = (First::default(), 0, Gap::Words);
        let mut widen = |f: First, most: u8, gap: Gap| {
            first = first.or(f);
            reach = reach.max(most);
            over = over.max(gap);
        };
        for next in code.starts(pc) {
            match code.instrs[next as usize] {
                Instr::Word(word) => self.seconds.push((word, tried)),
                Instr::Mark(mark) => widen(First::mark(mark), 0, Gap::Words),
                Instr::Typed(typed) => widen(First::kind(code.typed[typed as usize].kind), 0, Gap::Words),
                Instr::Gap { most, gap, first } => widen(code.firsts[first as usize], most, gap),
                _ => widen(First::ANY, 0, Gap::Words),
            }
        }
        if let Some(besides) = besides {
            widen(besides, 1, Gap::Sentence);
        }
        if first != First::default() {
            let ahead = Ahead { first, most: reach, gap: over, always: first == First::ANY };
            match self.ways.iter_mut().find(|(known, _)| *known == ahead) {
                Some((_, all)) => all.push(tried),
                None => self.ways.push((ahead, vec![tried])),
            }
        }
    }
}

impl Openings {
    pub fn new(code: &Code, phrasings: &[Phrasing]) -> Self {
        let mut by_word: FxHashMap<WordId, Gathered> = FxHashMap::default();
        let mut by_shape: Vec<Option<Gathered>> = Vec::new();
        let mut kinds = KindSet::default();
        for (number, phrasing) in phrasings.iter().enumerate() {
            let number = number as u32;
            let starts = code.starts(phrasing.begin);
            // An article may stand before the mention that a phrasing begins with, and be itself the word that begins it.
            let mentions = starts.iter().fold(None::<First>, |all, pc| match code.instrs[*pc as usize] {
                Instr::Typed(typed) => Some(all.unwrap_or_default().or(First::kind(code.typed[typed as usize].kind))),
                _ => all,
            });
            for pc in &starts {
                match code.instrs[*pc as usize] {
                    Instr::Word(word) => {
                        let tried = Tried { phrasing: number, typed: ANY_VALUE };
                        by_word.entry(word).or_default().add(code, tried, pc + 1, mentions);
                    }
                    Instr::Typed(place) => {
                        let typed = &code.typed[place as usize];
                        kinds = kinds.or(typed.kinds());
                        let tried = Tried { phrasing: number, typed: if typed.values.is_empty() { ANY_VALUE } else { place } };
                        for at in Shape::with(typed.kind).map(Shape::index) {
                            if by_shape.len() <= at {
                                by_shape.resize_with(at + 1, || None);
                            }
                            by_shape[at].get_or_insert_default().add(code, tried, pc + 1, None);
                        }
                    }
                    _ => {}
                }
            }
        }
        let mut openings = Openings { kinds, second_starts: vec![0], begun: vec![Begun::default()], ..Openings::default() };
        let mut words: Vec<_> = by_word.into_iter().collect();
        words.sort_unstable_by_key(|(word, _)| *word);
        openings.by_word = vec![0; words.last().map_or(0, |(word, _)| word.0 as usize + 1)];
        for (word, gathered) in words {
            openings.by_word[word.0 as usize] = openings.begin(gathered);
        }
        openings.by_shape = by_shape.into_iter().map(|gathered| gathered.map_or(0, |g| openings.begin(g))).collect();
        openings
    }

    /// Keeps `gathered`; its place in `begun`.
    fn begin(&mut self, mut gathered: Gathered) -> u32 {
        let words = gathered.seconds.iter().fold(First::default(), |all, (word, _)| all.or(First::word(*word)));
        let from = self.seconds.len() as u32;
        gathered.seconds.sort_unstable();
        gathered.seconds.dedup();
        for same in gathered.seconds.chunk_by(|a, b| a.0 == b.0) {
            self.seconds.push(same[0].0);
            self.tried.extend(same.iter().map(|(_, tried)| *tried));
            self.second_starts.push(self.tried.len() as u32);
        }
        let seconds = (from, self.seconds.len() as u32);
        let (near, far): (Vec<_>, Vec<_>) = gathered.ways.into_iter().partition(|(ahead, _)| ahead.most == 0 && !ahead.always);
        let next = near.iter().fold(First::default(), |all, (ahead, _)| all.or(ahead.first));
        let (near, far) = (self.keep(near), self.keep(far));
        let all = (self.all.len() as u32, (self.all.len() + gathered.all.len()) as u32);
        self.all.extend(gathered.all);
        self.begun.push(Begun { words, seconds, next, near, far, all });
        self.begun.len() as u32 - 1
    }

    /// Keeps `ways`; their places.
    fn keep(&mut self, ways: Vec<(Ahead, Vec<Tried>)>) -> Places {
        let from = self.ways.len() as u32;
        for (ahead, tried) in ways {
            let start = self.all.len() as u32;
            self.all.extend(tried);
            self.ways.push(Way { ahead, tried: (start, self.all.len() as u32) });
        }
        (from, self.ways.len() as u32)
    }

    /// Calls `each` with the phrasings that may match from the `at`th token of the sentence seen, which begins at token
    /// `start` of the text; with some of them more than once, and in no order.
    pub fn at(&self, code: &Code, sight: &Sight, mentions: &Mentions, start: usize, at: usize, mut each: impl FnMut(u32)) {
        let glance = &sight.glances[at];
        if glance.takes == 1
            && let Some(begun) = self.by_word.get(glance.word.0 as usize)
            && *begun != 0
        {
            self.go_on(&self.begun[*begun as usize], sight, at + 1, |tried| each(tried.phrasing));
        }
        if !self.kinds.meets(glance.kinds) {
            return;
        }
        let lead = mentions.is_lead(start + at);
        for (_, mention) in mentions.at(start + at) {
            let begun = match self.by_shape.get(Shape::of(&mention.what).index()) {
                None | Some(0) => continue,
                Some(begun) => &self.begun[*begun as usize],
            };
            let mut go = |tried: Tried| {
                if tried.typed == ANY_VALUE || code.typed[tried.typed as usize].takes(mention.what.value()) {
                    each(tried.phrasing);
                }
            };
            if lead {
                // Behind an article one more mention may begin the phrasing.
                self.listed(begun.all).iter().for_each(|tried| go(*tried));
            } else {
                self.go_on(begun, sight, mention.range.past() - start, go);
            }
        }
    }

    fn listed(&self, places: Places) -> &[Tried] {
        &self.all[places.0 as usize..places.1 as usize]
    }

    /// Calls `each` with those of `begun` that may go on at the `at`th token of the sentence.
    #[inline]
    fn go_on(&self, begun: &Begun, sight: &Sight, at: usize, mut each: impl FnMut(Tried)) {
        if let Some(glance) = sight.glances.get(at) {
            if begun.words.admits(glance) {
                let (from, to) = (begun.seconds.0 as usize, begun.seconds.1 as usize);
                if let Ok(place) = self.seconds[from..to].binary_search(&glance.word) {
                    let list = self.second_starts[from + place] as usize..self.second_starts[from + place + 1] as usize;
                    self.tried[list].iter().for_each(|tried| each(*tried));
                }
            }
            if begun.next.admits(glance) {
                for way in &self.ways[begun.near.0 as usize..begun.near.1 as usize] {
                    if way.ahead.first.admits(glance) {
                        self.listed(way.tried).iter().for_each(|tried| each(*tried));
                    }
                }
            }
        }
        for way in &self.ways[begun.far.0 as usize..begun.far.1 as usize] {
            if way.ahead.stands(sight, at) {
                self.listed(way.tried).iter().for_each(|tried| each(*tried));
            }
        }
    }
}

impl Ahead {
    /// Whether it stands at the `at`th token of a sentence, or near enough behind.
    #[inline]
    fn stands(&self, sight: &Sight, at: usize) -> bool {
        if self.always {
            return true;
        }
        if !self.first.admits(&sight.all) {
            return false;
        }
        let glances = &sight.glances[at.min(sight.glances.len())..];
        for glance in &glances[..glances.len().min(usize::from(self.most) + 1)] {
            if self.first.admits(glance) {
                return true;
            }
            if !glance.passes(self.gap) {
                return false;
            }
        }
        false
    }
}
