-- Module directive: conferences, what they directed, what is noted from them, and the closure of each directive at the next.
create schema directive;

create table directive.conference (
  id          bigint generated always as identity primary key,
  series      text    not null check (series in ('annual_review', 'national_foreign_affairs', 'commitment_review', 'other')),
  title       text    not null check (title <> ''),
  held_on     date,
  held_text   text    not null default '',
  place       text    not null default '',
  mode        text    not null default '' check (mode in ('', 'in_person', 'online', 'hybrid')),
  points      integer check (points > 0),
  chair       text    not null default '',
  guided_by   text    not null default '',
  review_year integer,
  plan_year   integer,
  follows     bigint  references directive.conference,
  closed_at   timestamptz,
  closed_by   text    not null default '',
  invented    boolean not null default false
);
-- One conference of a series sums up a year.
create unique index conference_year on directive.conference (series, review_year) where review_year is not null and series = 'annual_review';

create table directive.conference_document (
  conference bigint not null references directive.conference,
  document   bigint not null references document.document,
  primary key (conference, document)
);

create table directive.directive (
  id          bigint generated always as identity primary key,
  conference  bigint  not null references directive.conference,
  number      integer not null check (number > 0),
  title       text    not null check (title <> ''),
  standing    boolean not null default false,
  given_by    text    not null default '',
  addressee   text    not null default '',
  document    bigint  not null references document.document,
  start_at    integer not null,
  end_at      integer not null,
  quote       text    not null,
  proposal    bigint  unique,
  version     integer not null default 1,
  confirmed_by text   not null,
  confirmed_at timestamptz not null,
  unique (conference, number)
);
create index directive_document on directive.directive (document);

-- Lessons, results, mottos and readings of the situation, each with its passage.
create table directive.note (
  id          bigint generated always as identity primary key,
  conference  bigint not null references directive.conference,
  kind        text   not null check (kind in ('LESSON', 'RESULT', 'ASSESSMENT', 'KEYWORD', 'THEME')),
  document    bigint not null references document.document,
  start_at    integer not null,
  end_at      integer not null,
  quote       text   not null,
  proposal    bigint unique,
  confirmed_by text  not null,
  confirmed_at timestamptz not null
);
create index note_conference on directive.note (conference, kind);

-- The line of a directive at the next conference; a new line supersedes, none is overwritten.
create table directive.closure (
  id         bigint generated always as identity primary key,
  directive  bigint not null references directive.directive,
  conference bigint not null references directive.conference,
  verdict    text   not null check (verdict in ('NO_EVIDENCE', 'NOT_STARTED', 'LIMITED', 'SUBSTANTIAL', 'COMPLETE', 'OVERTAKEN')),
  result     text   not null default '',
  by_name    text   not null,
  at         timestamptz not null,
  -- Anything but "no evidence" says what came of it.
  check (verdict = 'NO_EVIDENCE' or result <> '')
);
create index closure_directive on directive.closure (directive, conference, id desc);
create table directive.closure_citation (
  closure  bigint  not null references directive.closure,
  ordinal  integer not null,
  document bigint  not null references document.document,
  start_at integer not null,
  end_at   integer not null,
  quote    text    not null,
  primary key (closure, ordinal)
);
