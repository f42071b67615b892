-- Module indicator: definitions, targets, observations that are only ever added, decisions between
-- sources that contradict each other.
create schema indicator;

create table indicator.definition (
  code        text primary key check (code ~ '^[a-z0-9_]{1,40}$'),
  name_vi     text not null,
  name_en     text not null,
  unit        text not null,
  period_kind text not null check (period_kind in ('year', 'as-of', 'once')),
  owner       text not null default ''
);

create table indicator.target (
  id          bigint generated always as identity primary key,
  indicator   text not null references indicator.definition,
  period      text not null,
  from_day    date not null,
  until_day   date not null,
  value       numeric not null,
  comparator  text not null,
  source_text text not null,
  confidence  text not null,
  origin      text unique,
  recorded_at timestamptz not null
);
create index target_indicator on indicator.target (indicator);

create table indicator.observation (
  id          bigint generated always as identity primary key,
  indicator   text not null references indicator.definition,
  period      text not null,
  from_day    date not null,
  until_day   date not null check (until_day > from_day),
  value       numeric not null,
  value_max   numeric check (value_max >= value),
  comparator  text not null,
  unit        text not null,
  kind        text not null check (kind in ('FINAL', 'CUMULATIVE', 'ESTIMATE')),
  document    bigint,
  doc_start   integer,
  doc_end     integer,
  quote       text not null default '',
  source_text text not null,
  confidence  text not null check (confidence in ('found', 'found-weak', 'high')),
  note        text not null default '',
  supersedes  bigint unique references indicator.observation,
  recorded_by text not null,
  recorded_at timestamptz not null,
  invented    boolean not null default false,
  origin      text unique,
  check ((document is null) = (doc_start is null) and (document is null) = (doc_end is null)),
  check (document is not null or source_text <> '')
);
create index observation_indicator on indicator.observation (indicator, from_day);
create index observation_document on indicator.observation (document) where document is not null;

create table indicator.decision (
  id          bigint generated always as identity primary key,
  indicator   text not null references indicator.definition,
  period      text not null,
  observation bigint not null references indicator.observation,
  considered  bigint[] not null,
  reason      text not null check (reason <> ''),
  decided_by  text not null,
  decided_at  timestamptz not null
);
create index decision_indicator on indicator.decision (indicator, period);
