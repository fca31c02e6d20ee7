-- One row an order, its items as JSON: an order is read, replaced and erased whole, and a row an item would cost six times the writes.
-- WITHOUT ROWID by order: the training pages through it by its key. Without an e-mail `shopper` is null, and the order is a basket all the same.
CREATE TABLE purchases (
  store TEXT NOT NULL,
  order_id TEXT NOT NULL,
  shopper TEXT,                              -- keyed hash of the e-mail, as in orders.email_hash
  at INTEGER NOT NULL,
  items TEXT NOT NULL,                       -- [[sku, quantity], …]
  counts INTEGER NOT NULL,                   -- 0: cancelled or gone back whole: kept, but nobody has it
  PRIMARY KEY (store, order_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX purchases_by_shopper ON purchases (store, shopper, at) WHERE shopper IS NOT NULL;

-- What was learned, in rows that one answer reads by key. Rows of a version nobody reads are being written, or on their way out.
CREATE TABLE models (
  store TEXT NOT NULL,
  version TEXT NOT NULL,
  kind TEXT NOT NULL,                        -- 'related', 'gap': by sku; 'shared': by the name of what all answers need
  key TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (store, version, kind, key)
) STRICT, WITHOUT ROWID;

-- The version that is read. It changes in one statement, when all its rows are there.
CREATE TABLE model_versions (
  store TEXT PRIMARY KEY,
  version TEXT NOT NULL,
  orders INTEGER NOT NULL,                   -- what it was trained on
  trained_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- One training a store at a time: how far it is, and which pieces make up its snapshot.
CREATE TABLE training_runs (
  store TEXT PRIMARY KEY,
  run TEXT NOT NULL,
  step INTEGER NOT NULL,                     -- steps done
  told INTEGER NOT NULL,                     -- steps whose follow-up has been queued
  state TEXT,                                -- JSON; null when it is over
  orders INTEGER NOT NULL,                   -- purchases at its start
  started_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Pieces of snapshots, named by what they hold: a piece that did not change between two steps is written once.
CREATE TABLE training_pieces (
  store TEXT NOT NULL,
  digest TEXT NOT NULL,
  body TEXT NOT NULL,                        -- base64, at most 1 MB
  PRIMARY KEY (store, digest)
) STRICT, WITHOUT ROWID;
