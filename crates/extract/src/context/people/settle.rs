//! In which order people are told whose they are and whom words mean: what is surer first, as the rest leans on it.

use super::People;
use crate::context::Reading;
use crate::context::pair::Ranking;

impl People {
    /// Gives people without a country theirs, and resolves offices, leaders, counterparts and pronouns.
    pub fn settle(&mut self, reading: &Reading<'_>, ranking: &Ranking) {
        self.headed(reading);
        self.couples(reading);
        self.escorts(reading);
        self.lead(reading);
        self.adopt(reading, ranking);
        self.named_behind(reading);
        self.at_home(reading, ranking);
        self.vouch(reading);
        self.place(reading, ranking);
        self.speak(reading);
        self.seen_by_author(reading);
        self.met_abroad(reading);
        self.rows(reading);
        self.foreign(reading, ranking);
        self.eliminate(reading, ranking);
        self.of_briefing(reading, ranking);
        let home = self.briefed(reading).or_else(|| self.issuer(reading, ranking));
        self.refer(reading, home);
        self.speak(reading);
        // Offices and pronouns stand beside others too.
        self.escorts(reading);
        self.met_abroad(reading);
        self.eliminate(reading, ranking);
        self.of_section(reading);
        self.opened_by_place(reading);
        self.unmarked(reading, ranking);
        self.of_author(reading, ranking);
        self.part(reading);
    }
}
