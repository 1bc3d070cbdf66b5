//! Follows through a text who is meant by "both", from sentence to sentence.

use crate::context::lead::{Lead, opens_with_both, says_both};
use crate::context::pair::ranking::Ranking;
use crate::context::pair::told::{Tellings, Told};
use crate::context::pair::{Few, is_english};
use crate::context::people::People;
use crate::context::{Reading, circle};
use crate::value::Country;

/// What a text says of its countries as a whole.
pub(super) struct Whole<'a> {
    pub reading: &'a Reading<'a>,
    pub people: &'a People,
    pub ranking: &'a Ranking,
    pub tellings: &'a Tellings,
    /// The country whose partners the text tells of.
    pub hub: Option<Country>,
    /// The two countries whose people an English text brings together, where it names people of no other.
    pub core: Option<&'a Few>,
}

/// Where one has come to in a text.
pub(super) struct Follow<'a> {
    whole: &'a Whole<'a>,
    lead: Option<Lead>,
    /// A text about two: others in it are spoken of, unless people of them meet.
    two: bool,
    /// The hub's partner.
    current: Option<Country>,
    /// The pair last told, and the passage that told it.
    last: Option<(usize, Few)>,
    /// Countries named so far.
    seen: Few,
    /// Those who act together since.
    circle: Option<Few>,
    /// The hub's partner to whom the section come to is given.
    section: Option<Country>,
}

impl<'a> Follow<'a> {
    /// At the head of the text.
    pub fn new(whole: &'a Whole<'a>, lead: Option<Lead>) -> Self {
        let ranking = whole.ranking;
        let opened = lead.as_ref().zip(whole.hub).and_then(|(lead, hub)| lead.partner(hub));
        let current = opened.or_else(|| ranking.principal().iter().copied().find(|c| Some(*c) != whole.hub));
        let two = ranking.weight_at(2) * 2 <= ranking.weight_at(1);
        Follow { whole, lead, two, current, last: None, seen: Few::new(), circle: None, section: None }
    }

    /// Goes on to the sentence with this index: the hub's partner in it, and those meant by "both", none where it tells of none.
    pub fn next(&mut self, sentence: usize) -> (Option<Country>, Few) {
        let told = &self.whole.tellings.sentences[sentence];
        self.enter_section(sentence);
        self.follow_partner(told);
        let mut pair: Few = told.named.iter().copied().filter(|c| self.is_worth(*c) && !self.is_issue(told, *c)).collect();
        for country in told.named.iter().chain(&told.together) {
            if !self.seen.contains(country) {
                self.seen.push(*country);
            }
        }
        // Issues of others, of which the two only speak.
        let of_two = |c: &Country| self.whole.ranking.principal().iter().take(2).any(|p| p == c);
        // `Trước thái độ của C, hai bên nhấn mạnh`: people of nobody are there, and no two stand side by side.
        let apart = told.of_two && told.together.is_empty() && told.beside.is_none() && !is_english(self.whole.reading);
        let others = apart && self.two && pair.len() == 2 && pair.iter().any(of_two);
        if (told.led || others) && (self.two && !pair.iter().all(of_two) || !pair.iter().any(of_two)) {
            pair.clear();
        }
        let pair = self.pair(sentence, told, pair);
        (self.current, self.acting(sentence, told).unwrap_or(pair))
    }

    /// `PERU: A NEW PORT`: from here on the text tells of the hub with that country, up to the next heading.
    fn enter_section(&mut self, sentence: usize) {
        let range = self.whole.reading.sentences[sentence].range;
        if range.is_empty() || !is_english(self.whole.reading) {
            return;
        }
        let Some(country) = self.whole.people.sections.headed_at(range.first()) else { return };
        self.section = country.filter(|c| Some(*c) != self.whole.hub && self.is_worth(*c));
        if self.section.is_some() {
            self.current = self.section;
            self.last = None;
            self.circle = None;
        }
    }

    fn is_worth(&self, country: Country) -> bool {
        self.whole.ranking.principal().contains(&country)
    }

    fn is_outside_core(&self, country: Country) -> bool {
        self.whole.core.is_some_and(|core| !core.contains(&country))
    }

    /// Whether the two only speak of `country`.
    fn is_issue(&self, told: &Told, country: Country) -> bool {
        let peopled = &self.whole.tellings.peopled;
        // A country first named where the two already speak is an issue of theirs.
        let late = told.led && self.seen.len() >= 2 && !self.seen.contains(&country);
        // So is one of which nobody is there, where the people of two have met.
        let strange = told.of_both && self.is_outside_core(country);
        // And so it is behind people of two countries who met, but for one told side by side with another.
        let beside = told.beside.is_some_and(|two| two.iter().any(|c| peopled.contains(c)));
        let apart = told.of_both && self.last.is_some() && !beside && !peopled.contains(&country);
        late || strange || apart
    }

    /// Whether the text tells of one country with each of several others.
    fn tours(&self) -> bool {
        self.whole.core.is_none() && self.whole.ranking.principal().len() > circle::LEAST
    }

    /// Takes for the hub's partner the one other country that the sentence names.
    fn follow_partner(&mut self, told: &Told) {
        if self.section.is_some() {
            return;
        }
        // `In A, the delegation met; following its visit to B, the two countries`: a journey goes on.
        let next = told.fronted.filter(|c| self.tours() && Some(*c) != self.whole.hub && self.is_worth(*c));
        if let Some(next) = next {
            self.current = Some(next);
            return;
        }
        let others: Few = told.named.iter().copied().filter(|c| Some(*c) != self.whole.hub && self.is_worth(*c)).collect();
        let [other] = others.as_slice() else { return };
        let excluded = || self.lead.as_ref().is_some_and(|lead| lead.excludes(*other));
        let away = self.is_outside_core(*other) || !self.whole.tellings.peopled.contains(other) && excluded();
        let spoken_of = told.led && self.two && self.whole.ranking.principal().get(1) != Some(other);
        if !away && !spoken_of && !self.is_issue(told, *other) {
            self.current = Some(*other);
        }
    }

    /// The two meant in a sentence that names `pair`.
    fn pair(&mut self, sentence: usize, told: &Told, pair: Few) -> Few {
        let reading = self.whole.reading;
        let passage = reading.sentences[sentence].passage;
        let met = &told.together;
        // What a circle that acts together speaks of are its issues.
        let of_circle = self.circle.clone().filter(|_| circle::is_meant(reading, sentence));
        let issues = of_circle.as_ref().is_some_and(|circle| pair.iter().any(|c| !circle.contains(c)));
        if self.is_of_others(sentence, told, &pair) {
            let both = opens_with_both(reading, sentence) || says_both(reading, sentence);
            return self.lead.as_ref().filter(|_| both).map_or(met, Lead::now).clone();
        }
        // People of two countries in one sentence are the two, and stay so to the end of the passage. So are two told side by
        // side: `Viet Nam and Qatar set up relations in 1993. Their trade ...`.
        let beside = told.beside.filter(|two| told.named.len() == 2 && !told.led && two.iter().any(|c| Some(*c) == self.whole.hub));
        if let Some(two) = Some(met.clone()).filter(|met| met.len() == 2).or(beside.map(|two| Few::from_slice(&two))) {
            self.lead.iter_mut().for_each(|lead| lead.follow(&two));
            self.last = Some((passage, two.clone()));
            return two;
        }
        if pair.len() == 2 && !issues {
            // `* The leader of C said that C wishes to raise ties with the hub. The two ...`: in Vietnamese who met before are not meant.
            let other = |met: &Few| pair.iter().any(|c| !met.contains(c));
            let over = |(before, met): &(usize, Few)| *before != passage && other(met) && !is_english(reading);
            self.last = self.last.take().filter(|last| !over(last));
            return pair;
        }
        // Another country ends it at the next passage.
        // So does its own, of one of the two with somebody else, in an English text about two.
        let of_two = |c: &Country| self.whole.ranking.principal().iter().take(2).any(|p| p == c);
        let aside = |met: &Few| self.two && is_english(reading) && !met.iter().all(of_two);
        let goes_on = |met: &Few| self.circle.is_none() && pair.iter().all(|c| met.contains(c)) && !aside(met);
        self.last = self.last.take().filter(|(before, met)| *before == passage || goes_on(met));
        let pair = self.last.as_ref().map(|(_, pair)| pair.clone()).unwrap_or_default();
        of_circle.as_ref().or(self.whole.core).filter(|_| pair.is_empty()).cloned().unwrap_or(pair)
    }

    /// `The ministers spoke of the talks between X of A and Y of B`: whether those of whom the text speaks, do so here of
    /// affairs of others.
    fn is_of_others(&self, sentence: usize, told: &Told, pair: &Few) -> bool {
        let reading = self.whole.reading;
        let met = told.together.len() == 2;
        let two = if met { &told.together } else { pair };
        let strange = |lead: &Lead| lead.is_strange(two) && (says_both(reading, sentence) || met);
        two.len() == 2
            && told.named.len().max(told.together.len()) < circle::LEAST
            && self.lead.as_ref().is_some_and(|lead| !lead.is_now(two) && (opens_with_both(reading, sentence) || strange(lead)))
    }

    /// Three or more who act together in this sentence, and from here on.
    fn acting(&mut self, sentence: usize, told: &Told) -> Option<Few> {
        let (reading, principal) = (self.whole.reading, self.whole.ranking.principal());
        let several = told.named.len().max(told.together.len()) >= circle::LEAST;
        let again =
            || self.circle.clone().filter(|circle| circle.iter().all(|c| told.named.contains(c)) && circle::is_meant(reading, sentence));
        let acting = if several { circle::listed(reading, self.whole.people, sentence).or_else(again) } else { None };
        // `The three leaders`, in a text about three.
        let three = || principal.len() == circle::LEAST && self.circle.is_none() && circle::says_three(reading, sentence);
        let acting = acting.or_else(|| three().then(|| Few::from_slice(principal)))?;
        if acting.iter().filter(|c| self.is_worth(**c)).count() < circle::LEAST {
            return None;
        }
        self.circle = Some(acting.clone());
        // In Vietnamese the two of before are meant again as soon as a sentence says so.
        if is_english(reading) {
            self.last = None;
        }
        Some(acting)
    }
}
