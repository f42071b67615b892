-- The text of a treaty as amended holds from a day on; the original from the beginning.
alter table treaty.wording add column from_day date;
