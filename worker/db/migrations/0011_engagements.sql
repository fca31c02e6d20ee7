-- Engagements: counts without persons, and the choices they judge.

-- Counts by day of the store's calendar. No shopper is in it, so it outlives every order.
CREATE TABLE engagement_days (
  store TEXT NOT NULL,
  day TEXT NOT NULL,
  block TEXT NOT NULL,
  arm TEXT NOT NULL,                         -- '' = the block as a whole
  state TEXT NOT NULL,
  kind TEXT NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (store, day, block, arm, state, kind)
) STRICT, WITHOUT ROWID;

-- What was counted already, so that the same thing told twice counts once. Kept two days.
CREATE TABLE engagement_seen (
  store TEXT NOT NULL,
  order_id TEXT NOT NULL,
  visit TEXT NOT NULL,
  block TEXT NOT NULL,
  about TEXT NOT NULL,                       -- decision id, else arm, else ''
  kind TEXT NOT NULL,
  arm TEXT NOT NULL,
  state TEXT NOT NULL,
  day TEXT NOT NULL,
  at INTEGER NOT NULL,
  counted INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (store, order_id, visit, block, about, kind)
) STRICT, WITHOUT ROWID;
CREATE INDEX engagement_seen_new ON engagement_seen (store) WHERE counted = 0;
CREATE INDEX engagement_seen_old ON engagement_seen (at);

-- What one shopper was shown, a line a day: for caps, and for nothing else.
CREATE TABLE sightings (
  store TEXT NOT NULL,
  shopper TEXT NOT NULL,                     -- keyed e-mail hash, or order:<id>
  order_id TEXT NOT NULL,
  block TEXT NOT NULL,
  arm TEXT NOT NULL,
  visit TEXT NOT NULL,
  at INTEGER NOT NULL,
  dismissed INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (store, shopper, order_id, visit, block, arm)
) STRICT, WITHOUT ROWID;
CREATE INDEX sightings_by_order ON sightings (store, order_id);
CREATE INDEX sightings_old ON sightings (store, at);

-- A choice that was seen: what, among what context, how likely, and what came of it.
CREATE TABLE decisions (
  store TEXT NOT NULL,
  id TEXT NOT NULL,
  shopper TEXT NOT NULL,
  order_id TEXT NOT NULL,
  block TEXT NOT NULL,
  slot TEXT NOT NULL,
  arm TEXT NOT NULL,
  state TEXT NOT NULL,
  chance REAL NOT NULL,                      -- with which it was chosen
  features TEXT NOT NULL,                    -- context as JSON, without personal data
  shown_at INTEGER NOT NULL,
  clicked_at INTEGER,
  claimed_at INTEGER,
  answered_at INTEGER,
  converted_at INTEGER,
  conversion_order TEXT,
  conversion_counted INTEGER NOT NULL DEFAULT 0,
  reward REAL NOT NULL DEFAULT 0,
  learned REAL,                              -- the reward that was learned; null: none yet
  learn_at INTEGER,                          -- when there is something to learn
  PRIMARY KEY (store, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX decisions_by_shopper ON decisions (store, shopper, shown_at);
CREATE INDEX decisions_by_order ON decisions (store, order_id);
CREATE INDEX decisions_by_conversion ON decisions (store, conversion_order) WHERE conversion_order IS NOT NULL;
CREATE INDEX decisions_to_learn ON decisions (store, learn_at) WHERE learn_at IS NOT NULL;
CREATE INDEX decisions_old ON decisions (store, shown_at);

-- What a slot has learned. Written where the version still is what was read.
CREATE TABLE bandits (
  store TEXT NOT NULL,
  slot TEXT NOT NULL,
  body TEXT NOT NULL,
  version INTEGER NOT NULL,
  writer TEXT NOT NULL,                      -- who wrote it: tells one's own write from another of the same version
  updated_at INTEGER NOT NULL,
  PRIMARY KEY (store, slot)
) STRICT, WITHOUT ROWID;

-- The share of the hold-out on each day: who was in it all the time is told from who was not.
CREATE TABLE hold_out_days (
  store TEXT NOT NULL,
  day TEXT NOT NULL,
  share REAL NOT NULL,
  PRIMARY KEY (store, day)
) STRICT, WITHOUT ROWID;

-- Shoppers who ordered on a day, counted when their window closed. No shopper is in it.
CREATE TABLE lift_days (
  store TEXT NOT NULL,
  day TEXT NOT NULL,
  held_out INTEGER NOT NULL,
  window_days INTEGER NOT NULL,
  shoppers INTEGER NOT NULL,
  reordered INTEGER NOT NULL,
  claimed INTEGER NOT NULL,
  contacted INTEGER NOT NULL,
  PRIMARY KEY (store, day, held_out)
) STRICT, WITHOUT ROWID;
