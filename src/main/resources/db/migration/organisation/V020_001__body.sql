-- Module organisation: bodies over time, people, what they hold, sessions.
create schema organisation;

create table organisation.body (
  id          bigint generated always as identity primary key,
  code        text not null unique,
  kind        text not null,
  name_vi     text not null,
  name_en     text not null default '',
  parent      bigint references organisation.body,
  valid_from  date,
  valid_until date,
  successor   bigint references organisation.body,
  confidence  text not null default 'found',
  source      text not null default '',
  note        text not null default '',
  check (valid_until is null or valid_from is null or valid_from <= valid_until)
);
create index body_parent on organisation.body (parent);

create table organisation.account (
  id            bigint generated always as identity primary key,
  login         text not null unique check (login ~ '^[a-z0-9._-]{2,60}$'),
  display_name  text not null,
  password_hash text not null,
  created       timestamptz not null,
  disabled      timestamptz,
  locked_until  timestamptz,
  locks         integer not null default 0
);

create table organisation.holding (
  id          bigint generated always as identity primary key,
  account     bigint not null references organisation.account,
  body        bigint not null references organisation.body,
  role        text   not null check (role in ('READER', 'OFFICER', 'FOLLOW_UP', 'LEADER', 'ADMINISTRATOR', 'AUDITOR')),
  valid_from  date   not null,
  valid_until date,
  check (valid_until is null or valid_from <= valid_until)
);
create index holding_account on organisation.holding (account);

create table organisation.attempt (
  id    bigint generated always as identity primary key,
  login text        not null,
  at    timestamptz not null
);
create index attempt_login on organisation.attempt (login, at);

-- Spring Session; table names are set in application.properties.
create table organisation.session (
  primary_id            char(36) not null primary key,
  session_id            char(36) not null unique,
  creation_time         bigint not null,
  last_access_time      bigint not null,
  max_inactive_interval int not null,
  expiry_time           bigint not null,
  principal_name        varchar(100)
);
create index session_expiry on organisation.session (expiry_time);
create index session_principal on organisation.session (principal_name);
create table organisation.session_attributes (
  session_primary_id char(36) not null references organisation.session (primary_id) on delete cascade,
  attribute_name     varchar(200) not null,
  attribute_bytes    bytea not null,
  primary key (session_primary_id, attribute_name)
);
