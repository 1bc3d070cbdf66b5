-- Version 2: deadlines and counts that need no reading of all records, and contradictions across records kept once worked out.

-- How many records there are of each type.
CREATE TABLE tally (
  type INTEGER PRIMARY KEY,
  records INTEGER NOT NULL
) STRICT;
INSERT INTO tally (type, records) SELECT type, count(*) FROM records GROUP BY type;

-- What is due, in the order in which it is asked for.
DROP INDEX records_by_due;
CREATE INDEX records_by_due ON records (type, due, key) WHERE due IS NOT NULL;

-- What is due between two countries, or for one: as `pairs`, for records that have a deadline.
CREATE TABLE deadlines (
  pair INTEGER NOT NULL,
  type INTEGER NOT NULL,
  due INTEGER NOT NULL,
  record INTEGER NOT NULL,
  PRIMARY KEY (pair, type, due, record)
) STRICT, WITHOUT ROWID;
INSERT INTO deadlines (pair, type, due, record)
  SELECT p.pair, p.type, r.due, p.record FROM pairs p JOIN records r ON r.id = p.record WHERE r.due IS NOT NULL;

-- Records in conflict, with their countries and how many conflicts they hold beside them.
DROP INDEX records_in_conflict;
CREATE INDEX records_in_conflict ON records (type, day, countries, conflicts) WHERE conflicts > 0;

-- What people gave a status or rejected, which counts of all others pass over.
CREATE INDEX records_decided ON records (type) WHERE status IS NOT NULL OR review = 3;

-- Contradictions across the records of a pair, as they were last worked out. `place` numbers those of a pair.
CREATE TABLE contradictions (
  pair INTEGER NOT NULL,
  place INTEGER NOT NULL,
  day INTEGER NOT NULL,               -- on which the record in doubt was last told
  told TEXT NOT NULL,                 -- JSON
  PRIMARY KEY (pair, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX contradictions_by_day ON contradictions (day);

-- Pairs whose records changed since.
CREATE TABLE unsettled (
  pair INTEGER PRIMARY KEY
) STRICT;
-- The types are those that contradict across records: visits, partnerships, figures, targets.
INSERT OR IGNORE INTO unsettled (pair) SELECT pair FROM pairs WHERE type IN (1, 3, 7, 8) AND pair & 65535 <> 0 AND pair >> 16 <> 0;
