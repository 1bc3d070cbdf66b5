//! The pairs of countries between which most records stand.

use std::collections::BTreeMap;

use banggiao_extract::value::Country;

use crate::error::Result;
use crate::ledger::Ledger;

impl Ledger {
    /// The pairs between which most records stand, with how many, most first. All records are counted for it.
    pub fn busiest(&self, limit: usize) -> Result<Vec<([Country; 2], usize)>> {
        let ask = || -> Result<Vec<([Country; 2], usize)>> {
            let mut codes = self.db.prepare_cached("SELECT id, code FROM countries")?;
            let codes = codes.query_map([], |row| Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?)))?;
            let codes: BTreeMap<i64, String> = codes.collect::<rusqlite::Result<_>>()?;
            let mut counts = self.db.prepare_cached(
                "SELECT pair, count(*) AS records FROM pairs WHERE pair & 65535 <> 0 AND pair >> 16 <> 0
                 GROUP BY pair ORDER BY records DESC, pair",
            )?;
            let mut rows = counts.query([])?;
            let mut busiest = Vec::new();
            while let Some(row) = rows.next()? {
                if busiest.len() == limit {
                    break;
                }
                let pair: i64 = row.get(0)?;
                let country = |number: i64| codes.get(&number).and_then(|code| Country::from_code(code));
                // Blocs are partners of countries; what stands between two countries is what is asked for.
                if let (Some(one), Some(other)) = (country(pair >> 16), country(pair & 65535))
                    && one != other
                {
                    busiest.push(([one, other], row.get::<_, i64>(1)? as usize));
                }
            }
            Ok(busiest)
        };
        ask().map_err(|e| e.at(&self.path))
    }
}
