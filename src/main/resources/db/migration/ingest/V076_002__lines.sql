-- How many lines the file has, so that progress is told without reading it again.
alter table ingest.batch add column lines integer not null default 0;
update ingest.batch set lines = position;
