-- What a merchant writes for its pages: care texts, help entries, messages, offers. One table, since all of it is listed by store and
-- kind, read whole into an isolate's memory, and never searched by what stands inside.
CREATE TABLE store_content (
  store TEXT NOT NULL REFERENCES stores (id),
  kind TEXT NOT NULL,
  id TEXT NOT NULL,                          -- the merchant's own name for it
  position INTEGER NOT NULL,
  body TEXT NOT NULL,                        -- contract/content/<kind>.ts as JSON
  updated_at INTEGER NOT NULL,
  PRIMARY KEY (store, kind, id)
) STRICT, WITHOUT ROWID;
