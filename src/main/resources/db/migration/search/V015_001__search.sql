create schema search;

-- Records whose parts in the index may be out of date: written with the act, taken away once indexed.
-- A row of kind * asks for the whole index to be made anew.
create table search.pending (
  seq      bigint generated always as identity primary key,
  kind     text        not null,
  id       text        not null,
  attempts integer     not null default 0
);

-- A saved search of a person that tells of new and changed records.
create table search.watch (
  id       bigint generated always as identity primary key,
  person   bigint      not null,
  body     bigint      not null,
  query    text        not null check (length(query) between 1 and 1000),
  saved_at timestamptz not null,
  seen_at  timestamptz not null,
  dropped  boolean     not null default false
);
create index watch_person on search.watch (person) where not dropped;

-- What a watch found: the passage as it stood, told once.
create table search.hit (
  id     bigint generated always as identity primary key,
  watch  bigint      not null references search.watch,
  kind   text        not null,
  record text        not null,
  title  text        not null,
  path   text        not null,
  quote  text        not null,
  found_at timestamptz not null,
  judged text        not null default 'NEW' check (judged in ('NEW', 'RELEVANT', 'NOISE')),
  unique (watch, kind, record)
);
