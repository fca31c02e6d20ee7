-- What shoppers tell a merchant about an order: problems, returns, corrections of an address, messages. Words are sealed; kind, state and
-- the order's state at that time are not, since they are what lists are made of. All of it goes with its order.
CREATE TABLE cases (
  store TEXT NOT NULL REFERENCES stores (id),
  id TEXT NOT NULL,
  order_id TEXT NOT NULL,
  shipment TEXT,
  kind TEXT NOT NULL,
  state TEXT NOT NULL,
  items TEXT NOT NULL,                       -- JSON: [{ item, quantity }]
  about TEXT NOT NULL,                       -- kind and items as text: the same report again is the same case
  context TEXT NOT NULL,                     -- contract/case.ts caseContext as JSON
  opened_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  closed_at INTEGER,
  PRIMARY KEY (store, id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX cases_open ON cases (store, order_id, about) WHERE state <> 'closed';
CREATE INDEX cases_order ON cases (store, order_id, opened_at);
CREATE INDEX cases_newest ON cases (store, opened_at, id);
CREATE INDEX cases_state ON cases (store, state, opened_at, id);

CREATE TABLE case_entries (
  store TEXT NOT NULL,
  case_id TEXT NOT NULL,
  id TEXT NOT NULL,                          -- for a shopper's words made from what was sent: sent again, it is the same entry
  order_id TEXT NOT NULL,
  at INTEGER NOT NULL,
  author TEXT NOT NULL CHECK (author IN ('shopper', 'merchant')),
  sealed_text TEXT,
  photos TEXT NOT NULL,                      -- JSON: ids of uploads
  refund_amount INTEGER,                     -- minor units
  refund_currency TEXT,
  PRIMARY KEY (store, case_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX case_entries_order ON case_entries (store, order_id);

-- What a shopper wishes for the delivery of an order: one wish at a time.
CREATE TABLE wishes (
  store TEXT NOT NULL REFERENCES stores (id),
  order_id TEXT NOT NULL,
  wish TEXT NOT NULL,
  sealed_text TEXT,
  day TEXT,
  set_at INTEGER NOT NULL,
  PRIMARY KEY (store, order_id)
) STRICT, WITHOUT ROWID;
