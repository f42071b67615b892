-- A watch belongs to a person, to the desk of a body, or to a record (a task, a treaty, a partner).
alter table search.watch add column owner text check (owner ~ '^[a-z]{1,30}:[A-Za-z0-9._-]{1,80}$');
update search.watch set owner = 'person:' || person;
alter table search.watch alter column owner set not null;
drop index search.watch_person;
create index watch_owner on search.watch (owner) where not dropped;
create index watch_body on search.watch (body) where not dropped;
