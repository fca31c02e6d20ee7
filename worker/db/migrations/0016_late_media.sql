-- When an order was erased that had photos, films or tickets for them: a file on its way then may come to lie in R2 afterwards, with no row
-- to find it by. Looked for once more when no ticket holds any longer; null: nothing to look for.
ALTER TABLE erased_orders ADD COLUMN media_at INTEGER;
CREATE INDEX erased_orders_media ON erased_orders (media_at) WHERE media_at IS NOT NULL;
