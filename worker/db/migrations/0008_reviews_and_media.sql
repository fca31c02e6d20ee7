-- Photos and films of shoppers. The bytes lie in R2 under media/<store>/<order>/<id>; here is what they are and what they belong to.
CREATE TABLE uploads (
  store TEXT NOT NULL,
  id TEXT NOT NULL,
  order_id TEXT NOT NULL,
  for_use TEXT NOT NULL,                     -- contract/upload.ts uploadUses
  kind TEXT NOT NULL CHECK (kind IN ('photo', 'video')),
  type TEXT,                                 -- by its bytes; null: a ticket whose file has not come
  bytes INTEGER,
  width INTEGER,
  height INTEGER,
  milliseconds INTEGER,
  belongs_to TEXT,                           -- id of a review, a post or a case; null: to nothing yet
  created_at INTEGER NOT NULL,
  PRIMARY KEY (store, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX uploads_by_order ON uploads (store, order_id);
CREATE INDEX uploads_alone ON uploads (created_at) WHERE belongs_to IS NULL;

-- What shoppers say: `review` of an item, for everybody; `feedback` on a delivery, for the merchant alone.
CREATE TABLE reviews (
  store TEXT NOT NULL,
  id TEXT NOT NULL,
  order_id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('review', 'feedback')),
  item TEXT NOT NULL,                        -- place of the item in its order, "i1"; '' for feedback
  sku TEXT,
  stars INTEGER CHECK (stars BETWEEN 1 AND 5),
  aspects TEXT NOT NULL,                     -- JSON: ids
  sealed_words TEXT,
  sealed_name TEXT,                          -- first name, as it may be published
  sealed_reply TEXT,
  language TEXT NOT NULL,
  hidden INTEGER NOT NULL DEFAULT 0,         -- by the merchant
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  posted_at INTEGER,                         -- null: begun, kept, not sent
  PRIMARY KEY (store, id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX reviews_by_order ON reviews (store, order_id, kind, item);
CREATE INDEX reviews_by_time ON reviews (store, created_at, id);

-- Unboxings. The consent is kept as it was read: its text, its version, its language.
CREATE TABLE posts (
  store TEXT NOT NULL,
  id TEXT NOT NULL,
  order_id TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('pending', 'approved', 'rejected')),
  consent_version TEXT NOT NULL,
  consent_language TEXT NOT NULL,
  consent_text TEXT NOT NULL,
  may_show INTEGER NOT NULL,                 -- the consent says that other shoppers may see it
  reward TEXT,                               -- JSON of what was granted on approval
  created_at INTEGER NOT NULL,
  decided_at INTEGER,
  PRIMARY KEY (store, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX posts_by_order ON posts (store, order_id);
CREATE INDEX posts_by_time ON posts (store, created_at, id);
CREATE INDEX posts_shown ON posts (store, decided_at) WHERE state = 'approved' AND may_show = 1;
