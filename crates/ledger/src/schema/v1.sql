-- Version 1 of the ledger. A version that was published is never changed: the next one has a file of its own.
--
-- What came from outside and cannot be made again: documents, texts, arrivals, decisions. All else is derived from them.
-- Rows are numbered as they come, and what is looked up by a hash stands in a narrow table or index of its own, so that
-- adding a document touches few pages however much there is.

-- Who read documents: the program and its packs.
CREATE TABLE readers (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

-- What is known of a text. Days are counted from 1970-01-01.
CREATE TABLE documents (
  id INTEGER PRIMARY KEY,
  hash BLOB NOT NULL UNIQUE,          -- SHA-256 of the text in UTF-8
  name TEXT NOT NULL,
  title TEXT,
  publisher TEXT,
  given INTEGER,                      -- day of publication, as given from outside
  published INTEGER,                  -- as given, or else as found in the text
  given_language TEXT,
  language TEXT NOT NULL,             -- as given, or else as found
  reader INTEGER NOT NULL REFERENCES readers (id),
  copies INTEGER                      -- the same number for all copies of one dispatch; null where there are none
) STRICT;
CREATE INDEX documents_by_name ON documents (name);
CREATE INDEX documents_by_copies ON documents (copies) WHERE copies IS NOT NULL;

-- The texts, unchanged.
CREATE TABLE texts (
  id INTEGER PRIMARY KEY REFERENCES documents (id),
  text TEXT NOT NULL
) STRICT;

-- Under what else a text came: every arrival but the one that `documents` shows.
CREATE TABLE arrivals (
  document INTEGER NOT NULL REFERENCES documents (id),
  name TEXT NOT NULL,
  arrival TEXT NOT NULL,              -- JSON
  PRIMARY KEY (document, name, arrival)
) STRICT, WITHOUT ROWID;

-- What copies of one dispatch have in common.
CREATE TABLE bands (
  band INTEGER NOT NULL,
  document INTEGER NOT NULL,
  PRIMARY KEY (band, document)
) STRICT, WITHOUT ROWID;

-- Those put in lately, which go over into `bands` many at a time, in order: each by itself would touch a page of its own.
CREATE TABLE late_bands (
  band INTEGER NOT NULL,
  document INTEGER NOT NULL,
  PRIMARY KEY (band, document)
) STRICT, WITHOUT ROWID;

-- The patterns that find facts.
CREATE TABLE rules (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

-- What a document says in one place. `id` is the document's, times 2^24, plus its place among the document's facts.
CREATE TABLE facts (
  id INTEGER PRIMARY KEY,
  statement INTEGER NOT NULL REFERENCES statements (id),
  start INTEGER NOT NULL,             -- in bytes of the text
  stop INTEGER NOT NULL,
  quote INTEGER NOT NULL,             -- hash of the words quoted
  rule INTEGER NOT NULL REFERENCES rules (id)
) STRICT;
CREATE INDEX facts_by_statement ON facts (statement);

-- What is said, whoever says it, and how it is borne out.
CREATE TABLE statements (
  id INTEGER PRIMARY KEY,
  hash INTEGER NOT NULL UNIQUE,       -- its id outside
  record INTEGER NOT NULL,            -- records.id
  facts INTEGER NOT NULL,
  sources INTEGER NOT NULL,           -- independent documents that say it
  first INTEGER,                      -- first and last day on which it was told
  last INTEGER,
  languages INTEGER NOT NULL          -- of the documents that say it: 1 Vietnamese, 2 English
) STRICT;
CREATE INDEX statements_by_record ON statements (record);

-- Statements that nothing says any longer, and what stands in their place.
CREATE TABLE former (
  hash INTEGER PRIMARY KEY,
  now INTEGER NOT NULL                -- the hash of another statement
) STRICT;

-- The slots of each statement, as JSON.
CREATE TABLE said (
  id INTEGER PRIMARY KEY REFERENCES statements (id),
  said TEXT NOT NULL
) STRICT;

-- Statements by what they may have in common with others. `long` is 1 for windows of more than 16 days.
CREATE TABLE handles (
  handle INTEGER NOT NULL,
  long INTEGER NOT NULL,
  first INTEGER NOT NULL,
  last INTEGER NOT NULL,
  statement INTEGER NOT NULL,
  PRIMARY KEY (handle, long, first, last, statement)
) STRICT, WITHOUT ROWID;

-- Those put in lately, which go over into `handles` as bands do.
CREATE TABLE late_handles (
  handle INTEGER NOT NULL,
  long INTEGER NOT NULL,
  first INTEGER NOT NULL,
  last INTEGER NOT NULL,
  statement INTEGER NOT NULL,
  PRIMARY KEY (handle, long, first, last, statement)
) STRICT, WITHOUT ROWID;

-- Statements put together.
CREATE TABLE records (
  id INTEGER PRIMARY KEY,
  key INTEGER NOT NULL,               -- the least hash of its statements
  type INTEGER NOT NULL,              -- types.rs
  countries TEXT NOT NULL,              -- codes of countries, parted by spaces
  day INTEGER NOT NULL,               -- by which it is put in order: when it was, or else when it was first told
  first INTEGER,                      -- when it was
  last INTEGER,
  due INTEGER,                        -- the last day by which it is due
  told_first INTEGER,
  told_last INTEGER,
  facts INTEGER NOT NULL,
  sources INTEGER NOT NULL,
  languages INTEGER NOT NULL,
  conflicts INTEGER NOT NULL,         -- how many
  review INTEGER NOT NULL,            -- review.rs
  status TEXT,                        -- as decided
  summary TEXT NOT NULL               -- slots and conflicts, as JSON
) STRICT;
CREATE INDEX records_by_day ON records (type, day);
CREATE INDEX records_by_due ON records (due) WHERE due IS NOT NULL;
CREATE INDEX records_in_conflict ON records (type, day) WHERE conflicts > 0;

-- Records between two countries, or of one, by type and day. `pair` is the number of the one country times 2^16, plus that
-- of the other, or 0.
CREATE TABLE pairs (
  pair INTEGER NOT NULL,
  type INTEGER NOT NULL,
  day INTEGER NOT NULL,
  record INTEGER NOT NULL,
  PRIMARY KEY (pair, type, day, record)
) STRICT, WITHOUT ROWID;

CREATE TABLE countries (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE
) STRICT;

-- What people decided: rows are added, never changed.
CREATE TABLE decisions (
  id INTEGER PRIMARY KEY,
  hash INTEGER NOT NULL UNIQUE,
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  why TEXT NOT NULL,
  action TEXT NOT NULL,               -- JSON
  places TEXT NOT NULL                -- JSON: the facts that it is about
) STRICT;
CREATE TRIGGER decisions_stay BEFORE UPDATE ON decisions BEGIN SELECT RAISE(ABORT, 'decisions are never changed'); END;
CREATE TRIGGER decisions_remain BEFORE DELETE ON decisions BEGIN SELECT RAISE(ABORT, 'decisions are never taken away'); END;

-- The facts that decisions are about, by their documents, which may be there or not.
CREATE TABLE places (
  decision INTEGER NOT NULL REFERENCES decisions (id),
  place INTEGER NOT NULL,             -- which of the decision's facts
  document BLOB NOT NULL,             -- its hash
  PRIMARY KEY (decision, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX places_by_document ON places (document);

-- Where those facts were found.
CREATE TABLE anchors (
  decision INTEGER NOT NULL REFERENCES decisions (id),
  place INTEGER NOT NULL,
  document INTEGER NOT NULL REFERENCES documents (id),
  statement INTEGER NOT NULL,
  PRIMARY KEY (decision, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX anchors_by_document ON anchors (document);
CREATE INDEX anchors_by_statement ON anchors (statement);

-- Full text over what fold.rs makes of texts, and of the words of statements. No text is kept here.
CREATE VIRTUAL TABLE text_words USING fts5 (words, content = '', contentless_delete = 1, tokenize = 'ascii');
CREATE VIRTUAL TABLE said_words USING fts5 (words, content = '', contentless_delete = 1, tokenize = 'ascii');
