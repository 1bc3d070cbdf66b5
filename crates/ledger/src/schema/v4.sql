-- Version 4: what texts were read from, as it was received; where it was told what is known of them; tables whose rows are documents; and
-- indexes by which every question is answered from as many rows as it shows.

-- Bytes as they were received, each once.
CREATE TABLE pages (
  id INTEGER PRIMARY KEY,
  hash BLOB NOT NULL,                 -- SHA-256 of the bytes
  size INTEGER NOT NULL,              -- how many they are
  packed INTEGER NOT NULL,            -- 1 where they are kept deflated, 0 where that would save nothing
  bytes BLOB NOT NULL
) STRICT;

-- Pages by the first eight bytes of their hashes.
CREATE TABLE pages_by_hash (
  hash BLOB NOT NULL,
  page INTEGER NOT NULL REFERENCES pages (id),
  PRIMARY KEY (hash, page)
) STRICT, WITHOUT ROWID;

-- What a text was read from. Plain text and lines of JSON have no row: they are their own texts.
CREATE TABLE receipts (
  document INTEGER NOT NULL REFERENCES documents (id),
  name TEXT NOT NULL,                 -- under which it came
  hash BLOB NOT NULL,                 -- SHA-256 of the bytes
  page INTEGER REFERENCES pages (id), -- null where they are not kept
  day INTEGER,                        -- on which they were received first, where that is known
  receipt TEXT NOT NULL,              -- JSON: what they are, what each part of the text is on the page, where things were told
  PRIMARY KEY (document, name, hash)
) STRICT, WITHOUT ROWID;
CREATE INDEX receipts_by_page ON receipts (page) WHERE page IS NOT NULL;

-- Tables of which documents are rows, with what it takes to read a row again.
CREATE TABLE tables (
  id INTEGER PRIMARY KEY,
  hash INTEGER NOT NULL UNIQUE,
  map TEXT NOT NULL,                  -- the name of the map
  carried INTEGER NOT NULL,           -- 1 where it is one that the program carries: another program's own is taken for it
  source TEXT NOT NULL,               -- the map itself
  head TEXT NOT NULL                  -- the line that names the columns; empty where each row names its own
) STRICT;

-- Of which table a document is a row; null for a report.
ALTER TABLE documents ADD COLUMN tabled INTEGER REFERENCES tables (id);

-- Records by their days or deadlines, and those of one day by their keys, so that no more of them are looked at than are asked for.
DROP INDEX records_by_day;
CREATE INDEX records_by_day ON records (type, day, key);
DROP INDEX records_in_conflict;
CREATE INDEX records_in_conflict ON records (day, key) WHERE conflicts > 0;

ALTER TABLE pairs RENAME TO pairs_v3;
CREATE TABLE pairs (
  pair INTEGER NOT NULL,
  type INTEGER NOT NULL,
  day INTEGER NOT NULL,
  key INTEGER NOT NULL,
  record INTEGER NOT NULL,
  PRIMARY KEY (pair, type, day, key, record)
) STRICT, WITHOUT ROWID;
INSERT INTO pairs SELECT p.pair, p.type, p.day, r.key, p.record FROM pairs_v3 p JOIN records r ON r.id = p.record ORDER BY 1, 2, 3, 4;
DROP TABLE pairs_v3;

ALTER TABLE deadlines RENAME TO deadlines_v3;
CREATE TABLE deadlines (
  pair INTEGER NOT NULL,
  type INTEGER NOT NULL,
  due INTEGER NOT NULL,
  key INTEGER NOT NULL,
  record INTEGER NOT NULL,
  PRIMARY KEY (pair, type, due, key, record)
) STRICT, WITHOUT ROWID;
INSERT INTO deadlines SELECT p.pair, p.type, p.due, r.key, p.record FROM deadlines_v3 p JOIN records r ON r.id = p.record ORDER BY 1, 2, 3, 4;
DROP TABLE deadlines_v3;

-- Records in conflict of a pair: as `pairs`, for records of all types that hold conflicts.
CREATE TABLE disputes (
  pair INTEGER NOT NULL,
  day INTEGER NOT NULL,
  key INTEGER NOT NULL,
  record INTEGER NOT NULL,
  PRIMARY KEY (pair, day, key, record)
) STRICT, WITHOUT ROWID;
INSERT INTO disputes
  SELECT p.pair, p.day, p.key, p.record FROM pairs p JOIN records r ON r.id = p.record WHERE r.conflicts > 0 ORDER BY 1, 2, 3, 4;

-- How many records stand under each number of `pairs`: of each type, and of all as type 0; and how many conflicts
-- they hold. So too of all records.
ALTER TABLE tally ADD COLUMN conflicts INTEGER NOT NULL DEFAULT 0;
UPDATE tally SET conflicts = (SELECT coalesce(sum(conflicts), 0) FROM records r WHERE r.type = tally.type AND conflicts > 0);
CREATE TABLE pair_tally (
  pair INTEGER NOT NULL,
  type INTEGER NOT NULL,
  records INTEGER NOT NULL,
  conflicts INTEGER NOT NULL,
  PRIMARY KEY (pair, type)
) STRICT, WITHOUT ROWID;
INSERT INTO pair_tally
  SELECT p.pair, p.type, count(*), sum(r.conflicts) FROM pairs p JOIN records r ON r.id = p.record GROUP BY p.pair, p.type;
INSERT INTO pair_tally SELECT pair, 0, sum(records), sum(conflicts) FROM pair_tally GROUP BY pair;
CREATE INDEX pair_tally_by_records ON pair_tally (records, pair) WHERE type = 0;
