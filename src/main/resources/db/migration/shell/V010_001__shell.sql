-- Module shell: long jobs.
create schema shell;

create table shell.job (
  id       bigint generated always as identity primary key,
  title    text        not null,
  owner    bigint      not null,
  started  timestamptz not null,
  ended    timestamptz,
  state    text        not null default 'RUNNING' check (state in ('RUNNING', 'DONE', 'FAILED', 'LOST')),
  done     integer     not null default 0,
  total    integer     not null default 0,
  result   text        not null default '',
  message  text        not null default ''
);
create index job_owner on shell.job (owner, id desc);
