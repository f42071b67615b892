-- Module ingest: files of other registers on their way in, and the rows that could not be taken as they stand.
create schema ingest;

create table ingest.batch (
  id         bigint generated always as identity primary key,
  format     text not null,
  name       text not null,
  sha256     text not null unique,
  bytes      bytea not null,
  treaty     text not null default '',
  mapping    text not null default '',
  known_on   date not null,
  state      text not null check (state in ('WAITING', 'RUNNING', 'DONE')),
  position   integer not null default 0,
  taken      integer not null default 0,
  same       integer not null default 0,
  sent_by    text not null,
  sent_at    timestamptz not null
);

create table ingest.held (
  id        bigint generated always as identity primary key,
  batch     bigint not null references ingest.batch,
  line      integer not null,
  fields    jsonb not null,
  code      text not null,
  arguments jsonb not null,
  state     text not null check (state in ('OPEN', 'TAKEN', 'SET_ASIDE')),
  reason    text not null default '',
  decided_by text,
  unique (batch, line)
);
create index held_open on ingest.held (batch, state, line);
