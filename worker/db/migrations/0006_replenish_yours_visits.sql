-- What belongs to a shopper of one store. `shopper` is the keyed e-mail hash, or `order:<id>` where an order has no e-mail. Days are days of the store's own calendar.

-- Tastes. Only what the shopper set is kept; what purchases suggest is worked out anew each time, and a row here overrules it.
CREATE TABLE preferences (
  store TEXT NOT NULL,
  shopper TEXT NOT NULL,
  tag TEXT NOT NULL,
  source TEXT NOT NULL CHECK (source IN ('set', 'inferred')),
  is_on INTEGER NOT NULL CHECK (is_on IN (0, 1)),
  updated_at INTEGER NOT NULL,
  PRIMARY KEY (store, shopper, tag)
) STRICT, WITHOUT ROWID;

-- One reminder a shopper and product: asking again changes its day. It outlives the retention of its order, since that is what was asked for; an erasure ends it.
CREATE TABLE reminders (
  store TEXT NOT NULL,
  id TEXT NOT NULL,                          -- keyed hash of shopper and sku
  shopper TEXT NOT NULL,
  order_id TEXT NOT NULL,                    -- the order on whose page it was set
  order_number TEXT NOT NULL,                -- by which the store knows whom to remind, also when the order's own data has ended
  sku TEXT NOT NULL,
  title TEXT NOT NULL,
  due_on TEXT NOT NULL,                      -- YYYY-MM-DD
  due_at INTEGER NOT NULL,                   -- when the store is told, UTC ms
  every_weeks INTEGER,                       -- null: once
  state TEXT NOT NULL CHECK (state IN ('waiting', 'due', 'bought', 'stopped')),
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  told_at INTEGER,                           -- last time the store was told
  bought_at INTEGER,
  bought_order TEXT,
  PRIMARY KEY (store, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX reminders_by_shopper ON reminders (store, shopper, sku);
CREATE INDEX reminders_by_order ON reminders (store, order_id);
CREATE INDEX reminders_due ON reminders (due_at) WHERE state = 'waiting' OR (state = 'due' AND every_weeks IS NOT NULL);

-- "Show my suggestion elsewhere in the shop": said yes to, until withdrawn or lapsed. A visit token bears the same end.
CREATE TABLE visit_consents (
  store TEXT NOT NULL,
  shopper TEXT NOT NULL,
  given_at INTEGER NOT NULL,
  ends_at INTEGER NOT NULL,                  -- whole minutes, as in the token
  PRIMARY KEY (store, shopper)
) STRICT, WITHOUT ROWID;
CREATE INDEX visit_consents_by_end ON visit_consents (ends_at);

-- Shoppers who asked to be forgotten: what they bought until then is not put under their name again by a late word about an old order.
CREATE TABLE forgotten_shoppers (
  store TEXT NOT NULL,
  shopper TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (store, shopper)
) STRICT, WITHOUT ROWID;
