-- Version 4: what texts were read from, as it was received; where it was told what is known of them; and tables whose rows are documents.

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
