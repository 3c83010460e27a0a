-- A version is the number of an edit; every edit stays, so its state need not be kept a second time.
ALTER TABLE canvas_version DROP COLUMN bytes;
