-- The catalogue of a store: what the merchant sent, and what lines of orders named where it sent nothing.
CREATE TABLE products (
  store TEXT NOT NULL REFERENCES stores (id),
  sku TEXT NOT NULL,
  title TEXT NOT NULL,
  url TEXT,
  image TEXT,                                -- as the merchant sent it; pages get a path on our host
  price_amount INTEGER,                      -- minor units
  price_currency TEXT,
  category TEXT,
  tags TEXT NOT NULL DEFAULT '[]',           -- JSON array
  item_group TEXT,
  brand TEXT,
  in_stock INTEGER NOT NULL DEFAULT 1,
  hidden INTEGER NOT NULL DEFAULT 0,
  is_consumable INTEGER NOT NULL DEFAULT 0,
  consumable_days INTEGER,
  goes_with TEXT NOT NULL DEFAULT '[]',      -- JSON array of skus
  text TEXT,
  words TEXT NOT NULL DEFAULT '',            -- sku, title and brand in small letters, a space before each word: for the search
  source TEXT NOT NULL CHECK (source IN ('merchant', 'order')),
  from_order TEXT,                           -- the one order that ever named it (may be engraved for somebody): never shown to others, erased with it
  sold INTEGER NOT NULL DEFAULT 0,           -- pieces, in orders since the store began
  updated_at INTEGER NOT NULL,
  PRIMARY KEY (store, sku)
) STRICT;
CREATE INDEX products_by_category ON products (store, category, sold) WHERE category IS NOT NULL;
CREATE INDEX products_by_sold ON products (store, sold);
CREATE INDEX products_by_order ON products (store, from_order) WHERE from_order IS NOT NULL;

-- What a merchant decided about recommendations, one row a store.
CREATE TABLE recommendation_settings (
  store TEXT PRIMARY KEY REFERENCES stores (id),
  body TEXT NOT NULL,                        -- contract/recommendation.ts as JSON, without the secret
  sealed_secret TEXT,                        -- signs what its own recommender is asked
  updated_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- In which categories a tag was ever used: there, and nowhere else, a preference such as "vegetarian" has something to choose between.
CREATE TABLE product_tags (
  store TEXT NOT NULL REFERENCES stores (id),
  tag TEXT NOT NULL,
  category TEXT NOT NULL,                    -- '' = none
  PRIMARY KEY (store, tag, category)
) STRICT, WITHOUT ROWID;
