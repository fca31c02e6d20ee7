-- A wish is for one parcel; '' = the whole order, made while nothing of it was packed. A row without a wish: taken back for this parcel,
-- so that what was wished for the whole order counts for it no more.
CREATE TABLE parcel_wishes (
  store TEXT NOT NULL REFERENCES stores (id),
  order_id TEXT NOT NULL,
  shipment TEXT NOT NULL,
  wish TEXT,
  sealed_text TEXT,
  day TEXT,
  set_at INTEGER NOT NULL,
  PRIMARY KEY (store, order_id, shipment)
) STRICT, WITHOUT ROWID;
INSERT INTO parcel_wishes SELECT store, order_id, '', wish, sealed_text, day, set_at FROM wishes;
DROP TABLE wishes;
ALTER TABLE parcel_wishes RENAME TO wishes;
