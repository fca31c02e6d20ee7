-- A test order counts nowhere. Orders of before are marked by their next projection.
ALTER TABLE orders ADD COLUMN is_test INTEGER NOT NULL DEFAULT 0;
