-- Times are UTC milliseconds. Personal data is here as keyed hash or sealed, never in clear (TRUST 18).

CREATE TABLE merchants (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE stores (
  id TEXT PRIMARY KEY,
  merchant TEXT NOT NULL REFERENCES merchants (id),
  settings TEXT NOT NULL,                    -- contract/store.ts storeSettings as JSON
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX stores_by_merchant ON stores (merchant);

-- Which origins may embed which store; kept with the settings, asked by CORS preflights that name no store.
CREATE TABLE store_origins (
  origin TEXT NOT NULL,
  store TEXT NOT NULL REFERENCES stores (id),
  PRIMARY KEY (origin, store)
) STRICT, WITHOUT ROWID;

CREATE TABLE api_keys (
  hash TEXT PRIMARY KEY,                     -- SHA-256 of the secret, hex
  id TEXT NOT NULL UNIQUE,
  store TEXT NOT NULL REFERENCES stores (id),
  name TEXT NOT NULL,
  last4 TEXT NOT NULL,
  scope TEXT NOT NULL CHECK (scope IN ('read', 'write')),
  created_at INTEGER NOT NULL,
  expires_at INTEGER,
  revoked_at INTEGER,
  last_used_at INTEGER                       -- to the hour: a row a request would double the writes
) STRICT, WITHOUT ROWID;
CREATE INDEX api_keys_by_store ON api_keys (store);

-- The projection of the order objects: what must be listed, searched or counted.
CREATE TABLE orders (
  store TEXT NOT NULL,
  id TEXT NOT NULL,
  number TEXT NOT NULL,
  email_hash TEXT,
  placed_at INTEGER NOT NULL,
  placed_offset INTEGER NOT NULL,            -- minutes east of UTC, as the shop sent it
  updated_at INTEGER NOT NULL,
  status TEXT NOT NULL,
  late INTEGER NOT NULL,
  shipments INTEGER NOT NULL,
  delivered_on TEXT,
  expected_day TEXT,
  first_title TEXT,
  retire_at INTEGER,
  epoch INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  PRIMARY KEY (store, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX orders_by_time ON orders (store, placed_at, id);
CREATE INDEX orders_by_email ON orders (store, email_hash) WHERE email_hash IS NOT NULL;
CREATE INDEX orders_by_retirement ON orders (retire_at) WHERE retire_at IS NOT NULL;

-- What is left of an erased order, so that a late projection cannot bring it back. The id is a keyed hash.
CREATE TABLE erased_orders (
  store TEXT NOT NULL,
  id TEXT NOT NULL,
  erased_at INTEGER NOT NULL,
  PRIMARY KEY (store, id)
) STRICT, WITHOUT ROWID;

-- Tracking number to order, written inside OrderObject.put().
CREATE TABLE shipment_numbers (
  store TEXT NOT NULL,
  number TEXT NOT NULL,
  order_id TEXT NOT NULL,
  carrier TEXT,                              -- null: not known yet
  ship_from INTEGER,                         -- the number may be reused: earlier events belong to someone else
  PRIMARY KEY (store, number, order_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX shipment_numbers_by_order ON shipment_numbers (store, order_id);

CREATE TABLE carrier_accounts (
  merchant TEXT NOT NULL REFERENCES merchants (id),
  carrier TEXT NOT NULL,
  id TEXT NOT NULL UNIQUE,                   -- names the account in the hook's URL
  base_url TEXT,
  sealed_credentials TEXT NOT NULL,
  sealed_hook_secrets TEXT,                  -- JSON array, newest first; two during a rotation
  updated_at INTEGER NOT NULL,
  PRIMARY KEY (merchant, carrier)
) STRICT, WITHOUT ROWID;

-- A verified push about a number nobody knows yet; replayed when an order brings it.
CREATE TABLE unmatched_pushes (
  id TEXT PRIMARY KEY,
  merchant TEXT NOT NULL,
  carrier TEXT NOT NULL,
  number TEXT NOT NULL,
  sealed_body TEXT NOT NULL,
  received_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX unmatched_pushes_by_number ON unmatched_pushes (merchant, number);
CREATE INDEX unmatched_pushes_by_time ON unmatched_pushes (received_at);

-- A push already taken in. Kept seven days.
CREATE TABLE push_ids (
  account TEXT NOT NULL,
  id TEXT NOT NULL,
  seen_at INTEGER NOT NULL,
  PRIMARY KEY (account, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX push_ids_by_time ON push_ids (seen_at);

CREATE TABLE dead_letters (
  id TEXT PRIMARY KEY,
  queue TEXT NOT NULL,
  store TEXT,
  order_id TEXT,
  sealed_body TEXT NOT NULL,
  attempts INTEGER NOT NULL,
  died_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX dead_letters_by_time ON dead_letters (died_at);

CREATE TABLE idempotency_keys (
  store TEXT NOT NULL,
  key TEXT NOT NULL,
  body_hash TEXT NOT NULL,
  order_id TEXT,
  status INTEGER,                            -- null: the first call is still at work
  sealed_answer TEXT,
  created_at INTEGER NOT NULL,
  PRIMARY KEY (store, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX idempotency_keys_by_time ON idempotency_keys (created_at);

-- A minute whose schedule has run: a cron may fire twice.
CREATE TABLE schedule_slots (
  name TEXT NOT NULL,
  slot INTEGER NOT NULL,
  PRIMARY KEY (name, slot)
) STRICT, WITHOUT ROWID;
