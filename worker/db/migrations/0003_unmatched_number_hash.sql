-- The number of a push that waits may be that of an erased order: it is kept as a keyed hash. What waits now is a week's worth at most, and polls tell it again.
DROP TABLE unmatched_pushes;
CREATE TABLE unmatched_pushes (
  id TEXT PRIMARY KEY,
  merchant TEXT NOT NULL,
  carrier TEXT NOT NULL,
  number_hash TEXT NOT NULL,
  sealed_body TEXT NOT NULL,
  received_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX unmatched_pushes_by_number ON unmatched_pushes (merchant, number_hash);
CREATE INDEX unmatched_pushes_by_time ON unmatched_pushes (received_at);
