-- Points, claims, codes. `shopper` is the keyed e-mail hash, or `order:<id>` where an order has no e-mail. A code stands here as a keyed
-- hash, to find it, and sealed, to show it: a copy of these tables holds no code that could be spent (TRUST 18).

-- Append-only: the balance is the sum, and it is never below zero.
CREATE TABLE points (
  store TEXT NOT NULL,
  shopper TEXT NOT NULL,
  id TEXT NOT NULL,                          -- what moved them, once: `order/<id>`, `return/<id>`, `claim/<id>`, `spend/<id>`, `lapse/<id>`, `api/<merchant's own>`
  amount INTEGER NOT NULL,
  reason TEXT NOT NULL CHECK (reason IN ('order', 'return', 'offer', 'wait', 'spent', 'lapsed', 'merchant')),
  order_id TEXT,
  at INTEGER NOT NULL,
  expires_at INTEGER,
  PRIMARY KEY (store, shopper, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX points_by_order ON points (store, order_id) WHERE order_id IS NOT NULL;

-- One claim an offer and order.
CREATE TABLE claims (
  store TEXT NOT NULL,
  id TEXT NOT NULL,
  offer TEXT NOT NULL,
  shopper TEXT NOT NULL,
  order_id TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('pending', 'granted')),
  points INTEGER,                            -- what it gives; null: a code, or nothing but thanks
  claimed_at INTEGER NOT NULL,
  granted_at INTEGER,
  PRIMARY KEY (store, id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX claims_once ON claims (store, order_id, offer);
CREATE INDEX claims_by_shopper ON claims (store, shopper, offer);

CREATE TABLE codes (
  store TEXT NOT NULL,
  hash TEXT NOT NULL,
  offer TEXT NOT NULL,
  sealed TEXT NOT NULL,
  position INTEGER NOT NULL,                 -- given out in the order they were uploaded
  claim TEXT,                                -- null: free. Outlives the claim, and names nobody
  claimed_at INTEGER,
  expires_at INTEGER,
  created_at INTEGER NOT NULL,
  PRIMARY KEY (store, hash)
) STRICT, WITHOUT ROWID;
CREATE INDEX codes_free ON codes (store, offer, position) WHERE claim IS NULL;
-- By the key they are sealed under, "1.<key>.": which have to be wrapped anew after a change of keys.
CREATE INDEX codes_by_seal ON codes (substr(sealed, 1, instr(substr(sealed, 3), '.') + 2));
CREATE UNIQUE INDEX codes_by_claim ON codes (store, claim) WHERE claim IS NOT NULL;

-- A code is spent once: its hash is the key. Names nobody but by its order, and forgets that with the order.
CREATE TABLE redemptions (
  store TEXT NOT NULL,
  hash TEXT NOT NULL,
  id TEXT NOT NULL,
  offer TEXT NOT NULL,
  order_id TEXT,
  amount INTEGER,                            -- what it took off, minor units
  currency TEXT,
  redeemed_at INTEGER NOT NULL,
  PRIMARY KEY (store, hash)
) STRICT, WITHOUT ROWID;
CREATE INDEX redemptions_by_order ON redemptions (store, order_id) WHERE order_id IS NOT NULL;
CREATE INDEX redemptions_by_offer ON redemptions (store, offer, redeemed_at);

-- Claims by day, without persons: budgets are kept by them and reports are made of them, also when orders are erased (TRUST 80).
CREATE TABLE reward_days (
  store TEXT NOT NULL,
  offer TEXT NOT NULL,
  day TEXT NOT NULL,                         -- of the store's calendar
  claims INTEGER NOT NULL DEFAULT 0,
  points INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (store, offer, day)
) STRICT, WITHOUT ROWID;

-- Who was refused for having had enough: one shopper with many orders is worth a look (TRUST 78).
CREATE TABLE reward_refusals (
  store TEXT NOT NULL,
  shopper TEXT NOT NULL,
  offer TEXT NOT NULL,
  times INTEGER NOT NULL,
  last_order TEXT NOT NULL,
  first_at INTEGER NOT NULL,
  last_at INTEGER NOT NULL,
  PRIMARY KEY (store, shopper, offer)
) STRICT, WITHOUT ROWID;

-- Day and month, told by the shopper; no year.
CREATE TABLE birthdays (
  store TEXT NOT NULL,
  shopper TEXT NOT NULL,
  month_day TEXT NOT NULL,
  updated_at INTEGER NOT NULL,
  PRIMARY KEY (store, shopper)
) STRICT, WITHOUT ROWID;
