-- Which small gift goes into which box. Goes with its order; how many were given stays in the count.
CREATE TABLE gifts (
  store TEXT NOT NULL REFERENCES stores (id),
  order_id TEXT NOT NULL,
  gift TEXT NOT NULL,                        -- id of the entry in store_content
  shopper TEXT,                              -- keyed e-mail hash of this store; null = the shop named none
  reason TEXT NOT NULL,
  because TEXT NOT NULL,                     -- JSON: SKUs it fits
  at INTEGER NOT NULL,
  PRIMARY KEY (store, order_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX gifts_by_shopper ON gifts (store, shopper) WHERE shopper IS NOT NULL;

CREATE TABLE gift_counts (
  store TEXT NOT NULL REFERENCES stores (id),
  gift TEXT NOT NULL,
  given INTEGER NOT NULL CHECK (given >= 0),
  PRIMARY KEY (store, gift)
) STRICT, WITHOUT ROWID;

-- The newest answer of a merchant's own server that could not be shown as a block.
CREATE TABLE custom_block_problems (
  store TEXT NOT NULL REFERENCES stores (id),
  name TEXT NOT NULL,
  problem TEXT NOT NULL,
  detail TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (store, name)
) STRICT, WITHOUT ROWID;
