//! How often a feed is asked: as often as it says itself, or else as its news come.

use std::time::Duration;

/// No feed is asked more often, or more seldom.
const SHORTEST: Duration = Duration::from_secs(15 * 60);
const LONGEST: Duration = Duration::from_secs(24 * 3600);
/// How often one is asked of which nothing is known.
const USUAL: Duration = Duration::from_secs(30 * 60);

/// What is known of how often a feed is worth asking.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Pace {
    /// What the feed says: `ttl`, or `sy:updatePeriod` over `sy:updateFrequency`.
    pub told: Option<Duration>,
    /// How long the server calls its answer fresh: `Cache-Control: max-age`.
    pub fresh: Option<Duration>,
    /// How long was waited the last time.
    pub last: Option<Duration>,
    /// Whether there was anything new then.
    pub news: bool,
}

impl Pace {
    /// How long to wait now. Where neither feed nor server says, half as long after news, half as long again after none.
    pub fn next(&self) -> Duration {
        let told = self.told.max(self.fresh);
        let wait = told.filter(|told| !told.is_zero()).unwrap_or_else(|| match (self.last, self.news) {
            (None, _) => USUAL,
            (Some(last), true) => last / 2,
            (Some(last), false) => last + last / 2,
        });
        wait.clamp(SHORTEST, LONGEST)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_feed_is_asked_as_often_as_it_says_within_bounds() {
        let minutes = |minutes: u64| Duration::from_secs(60 * minutes);
        let told = |told| Pace { told: Some(told), ..Pace::default() }.next();
        assert_eq!(told(minutes(60)), minutes(60));
        assert_eq!(told(minutes(1)), SHORTEST);
        assert_eq!(told(minutes(100_000)), LONGEST);
        assert_eq!(told(Duration::ZERO), USUAL);
        let fresh = Pace { told: Some(minutes(60)), fresh: Some(minutes(90)), ..Pace::default() };
        assert_eq!(fresh.next(), minutes(90));
    }

    #[test]
    fn one_that_says_nothing_is_asked_as_its_news_come() {
        let after = |last, news| Pace { last: Some(Duration::from_secs(last)), news, ..Pace::default() }.next();
        assert_eq!(Pace::default().next(), USUAL);
        assert_eq!(after(3600, true), USUAL);
        assert_eq!(after(3600, false), Duration::from_secs(5400));
        assert_eq!(after(900, true), SHORTEST);
    }
}
