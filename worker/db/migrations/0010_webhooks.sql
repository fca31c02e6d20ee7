-- Outgoing webhooks. A message is written once; each endpoint that wants it has a delivery of its own.
CREATE TABLE webhook_endpoints (
  store TEXT NOT NULL REFERENCES stores (id),
  id TEXT NOT NULL,
  url TEXT NOT NULL,
  name TEXT,
  types TEXT NOT NULL,                       -- JSON array; empty = all
  sealed_secrets TEXT NOT NULL,              -- JSON array, newest first; two during a rotation
  disabled TEXT CHECK (disabled IN ('merchant', 'gone', 'failing')),
  failing_since INTEGER,                     -- first failure since the last success
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  PRIMARY KEY (store, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE webhook_messages (
  store TEXT NOT NULL,
  id TEXT NOT NULL,                          -- webhook-id, the same at every try
  type TEXT NOT NULL,
  order_id TEXT,
  sequence INTEGER,
  sealed_body TEXT NOT NULL,                 -- order number and data
  at INTEGER NOT NULL,
  PRIMARY KEY (store, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX webhook_messages_by_order ON webhook_messages (store, order_id) WHERE order_id IS NOT NULL;
CREATE INDEX webhook_messages_by_time ON webhook_messages (at);

-- The last number given to a message about an order: it must go on rising when old messages are gone.
CREATE TABLE webhook_sequences (
  store TEXT NOT NULL,
  order_id TEXT NOT NULL,
  last INTEGER NOT NULL,
  PRIMARY KEY (store, order_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE webhook_deliveries (
  store TEXT NOT NULL,
  endpoint TEXT NOT NULL,
  message TEXT NOT NULL,
  order_id TEXT,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'delivered', 'dead')),
  attempts INTEGER NOT NULL,
  status INTEGER,
  error TEXT,
  at INTEGER NOT NULL,
  last_at INTEGER,
  next_at INTEGER,                           -- while waiting: the next try; while one is under way: when it counts as lost
  PRIMARY KEY (store, endpoint, message)
) STRICT, WITHOUT ROWID;
CREATE INDEX webhook_deliveries_by_time ON webhook_deliveries (store, endpoint, at, message);
CREATE INDEX webhook_deliveries_by_order ON webhook_deliveries (store, order_id) WHERE order_id IS NOT NULL;
CREATE INDEX webhook_deliveries_due ON webhook_deliveries (next_at) WHERE state = 'waiting';
CREATE INDEX webhook_deliveries_old ON webhook_deliveries (at);
