-- Version 3: what is looked up by a hash, and what says a statement, no longer stands in indexes of which every document touches pages
-- of its own. It is put in lately as bands and handles are, and goes over into large tables many at a time.

-- Statements without an index of their hashes.
CREATE TABLE statements_v3 (
  id INTEGER PRIMARY KEY,
  hash INTEGER NOT NULL,              -- its id outside
  record INTEGER NOT NULL,            -- records.id
  facts INTEGER NOT NULL,
  sources INTEGER NOT NULL,           -- independent documents that say it
  first INTEGER,                      -- first and last day on which it was told
  last INTEGER,
  languages INTEGER NOT NULL          -- of the documents that say it: 1 Vietnamese, 2 English
) STRICT;
INSERT INTO statements_v3 SELECT id, hash, record, facts, sources, first, last, languages FROM statements;
DROP TABLE statements;
ALTER TABLE statements_v3 RENAME TO statements;
CREATE INDEX statements_by_record ON statements (record);

CREATE TABLE hashes (
  hash INTEGER PRIMARY KEY,
  statement INTEGER NOT NULL
) STRICT;
INSERT INTO hashes SELECT hash, id FROM statements ORDER BY hash;
CREATE TABLE late_hashes (
  hash INTEGER PRIMARY KEY,
  statement INTEGER NOT NULL
) STRICT;
CREATE TRIGGER statements_go AFTER DELETE ON statements BEGIN
  DELETE FROM hashes WHERE hash = OLD.hash;
  DELETE FROM late_hashes WHERE hash = OLD.hash;
END;

-- Documents without an index of their hashes.
CREATE TABLE documents_v3 (
  id INTEGER PRIMARY KEY,
  hash BLOB NOT NULL,                 -- SHA-256 of the text in UTF-8
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
INSERT INTO documents_v3
  SELECT id, hash, name, title, publisher, given, published, given_language, language, reader, copies FROM documents;
DROP TABLE documents;
ALTER TABLE documents_v3 RENAME TO documents;
CREATE INDEX documents_by_name ON documents (name);
CREATE INDEX documents_by_copies ON documents (copies) WHERE copies IS NOT NULL;

-- Documents by the first eight bytes of their hashes.
CREATE TABLE texts_by_hash (
  hash BLOB NOT NULL,
  document INTEGER NOT NULL,
  PRIMARY KEY (hash, document)
) STRICT, WITHOUT ROWID;
INSERT INTO texts_by_hash SELECT substr(hash, 1, 8), id FROM documents ORDER BY 1, 2;
CREATE TABLE late_texts_by_hash (
  hash BLOB NOT NULL,
  document INTEGER NOT NULL,
  PRIMARY KEY (hash, document)
) STRICT, WITHOUT ROWID;

-- The facts that say a statement.
DROP INDEX facts_by_statement;
CREATE TABLE sayings (
  statement INTEGER NOT NULL,
  fact INTEGER NOT NULL,
  PRIMARY KEY (statement, fact)
) STRICT, WITHOUT ROWID;
INSERT INTO sayings SELECT statement, id FROM facts ORDER BY 1, 2;
CREATE TABLE late_sayings (
  statement INTEGER NOT NULL,
  fact INTEGER NOT NULL,
  PRIMARY KEY (statement, fact)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER facts_go AFTER DELETE ON facts BEGIN
  DELETE FROM sayings WHERE statement = OLD.statement AND fact = OLD.id;
  DELETE FROM late_sayings WHERE statement = OLD.statement AND fact = OLD.id;
END;

-- What surely is not in these tables, `bands` and `handles`: bits by the hashes of what is, layer after layer (sieve.rs). Without a row
-- it is made from them when it is needed.
CREATE TABLE sieve (
  layer INTEGER PRIMARY KEY,
  keys INTEGER NOT NULL,
  bits BLOB NOT NULL
) STRICT;

-- Records that may be in doubt beside others of their pair, and so are held against them: figures with their growth, targets told as a
-- multiple, levels that were expected, visits said to be the first. As `pairs`; some that are none do no harm.
CREATE TABLE claims (
  pair INTEGER NOT NULL,
  type INTEGER NOT NULL,
  record INTEGER NOT NULL,
  PRIMARY KEY (pair, type, record)
) STRICT, WITHOUT ROWID;
INSERT INTO claims (pair, type, record)
  SELECT p.pair, p.type, p.record FROM pairs p JOIN records r ON r.id = p.record
  WHERE p.pair & 65535 <> 0 AND p.pair >> 16 <> 0
    AND (p.type = 1 AND r.summary LIKE '%"significance"%' OR p.type = 3 AND r.summary LIKE '%intended%'
      OR p.type = 7 AND r.summary LIKE '%"change_pct"%' OR p.type = 8 AND r.summary LIKE '%"multiple"%')
  ORDER BY 1, 2, 3;

-- What a batch says goes into the full text at once, not in several parts that must be merged.
INSERT INTO text_words (text_words, rank) VALUES ('hashsize', 16777216);
INSERT INTO said_words (said_words, rank) VALUES ('hashsize', 16777216);
-- More parts of one size are kept before they are merged, so that what is there is written again less often.
INSERT INTO text_words (text_words, rank) VALUES ('automerge', 8);
INSERT INTO said_words (said_words, rank) VALUES ('automerge', 8);
