-- What a page reads of photos is found by what they belong to, not among all of a store.
CREATE INDEX uploads_by_owner ON uploads (store, belongs_to);

-- What goes when its time is over, without a walk over all that stays.
CREATE INDEX reminders_ended ON reminders (updated_at) WHERE state IN ('bought', 'stopped');
CREATE INDEX reminders_told ON reminders (told_at) WHERE state = 'due' AND every_weeks IS NULL;
