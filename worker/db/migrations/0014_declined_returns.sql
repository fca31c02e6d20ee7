-- A return that the merchant declined: its items stay with the shopper and may be asked back again. Every other return counts for ever,
-- closed ones too, so that no more goes back than came.
ALTER TABLE cases ADD COLUMN declined INTEGER NOT NULL DEFAULT 0;
