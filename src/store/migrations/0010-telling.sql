-- Mail that cannot be sent is given up after some days; the news in it then goes by letter.
ALTER TABLE post ADD COLUMN given_up_at BIGINT;
ALTER TABLE told ADD COLUMN post_id TEXT;
CREATE INDEX told_post ON told(post_id);

-- "This does not answer me", said on paper or by telephone: who wrote it down.
ALTER TABLE reopened ADD COLUMN typed_by TEXT REFERENCES person(id);
