-- Module treaty: instruments, what was done with them and by whom, their texts, and who is bound when.
create schema treaty;

create table treaty.treaty (
  id               text primary key check (id ~ '^[a-z0-9][a-z0-9-]{1,79}$'),
  form             text not null check (form in ('TREATY', 'AGREEMENT')),
  type             text not null,
  bilateral        boolean not null,
  adopted          text not null,
  adopted_day      date,
  place            text not null,
  depositary       text not null,
  mtdsg            text not null,
  un_registration  text not null,
  unts_volume      text not null,
  series           text not null,
  languages        text not null,
  prevailing       text not null,
  published        text not null,
  in_force         text not null,
  in_force_trust   text not null,
  ended            text not null,
  clause           text not null,
  clause_article   text not null,
  clause_quote     text not null,
  note             text not null,
  confidence       text not null check (confidence in ('found', 'found-weak', 'high')),
  source           text not null,
  origin           text not null check (origin in ('FACTS', 'DESK', 'IMPORT')),
  words            text not null,
  revision         integer not null default 1,
  recorded_by      text not null,
  recorded_at      timestamptz not null
);
create index treaty_adopted on treaty.treaty (adopted_day desc nulls last, id);

create table treaty.title (
  treaty   text not null references treaty.treaty,
  position integer not null,
  lang     text not null,
  kind     text not null check (kind in ('FULL', 'SHORT', 'ALIAS')),
  words    text not null check (words <> ''),
  primary key (treaty, position)
);

create table treaty.subject (
  treaty  text not null references treaty.treaty,
  subject text not null,
  primary key (treaty, subject)
);
create index subject_subject on treaty.subject (subject);

-- Named sets of partners that a clause speaks of, with their weights; 'parties' for a bilateral treaty.
create table treaty.member (
  treaty  text not null references treaty.treaty,
  named   text not null,
  partner text not null references partner.partner,
  weight  numeric,
  primary key (treaty, named, partner)
);

create table treaty.redirect (
  old    text primary key,
  treaty text not null references treaty.treaty,
  reason text not null,
  at     timestamptz not null
);

-- What was done with a treaty. Only ever added to: a correction is a row that names the row it corrects.
create table treaty.action (
  id          bigint generated always as identity primary key,
  treaty      text not null references treaty.treaty,
  partner     text not null references partner.partner,
  kind        text not null,
  received    text not null default '',
  deposited   text not null default '',
  notified    text not null default '',
  day         date,
  in_force    text not null default '',
  territory   text references partner.partner,
  articles    text not null default '',
  target      bigint references treaty.action,
  opposing    boolean not null default false,
  summary_vi  text not null default '',
  summary_en  text not null default '',
  source      text not null,
  confidence  text not null check (confidence in ('found', 'found-weak', 'high')),
  known_on    date not null,
  corrects    bigint unique references treaty.action,
  struck      boolean not null default false,
  origin      text unique,
  recorded_by text not null,
  recorded_at timestamptz not null,
  check (not struck or corrects is not null)
);
create index action_treaty on treaty.action (treaty, day);
create index action_partner on treaty.action (partner, treaty);

-- Who is bound from when until when, worked out from the actions whenever one is recorded; can always be made again.
create table treaty.standing (
  treaty      text not null references treaty.treaty,
  partner     text not null references partner.partner,
  position    integer not null,
  signed      date,
  consented   date,
  provisional date,
  from_day    date,
  until_day   date,
  basis       text not null check (basis in ('COMPUTED', 'STATED', 'UNKNOWN')),
  primary key (treaty, partner, position)
);
create index standing_partner on treaty.standing (partner, treaty);

create table treaty.relation (
  treaty     text not null references treaty.treaty,
  kind       text not null,
  other      text not null references treaty.treaty,
  confidence text not null,
  source     text not null,
  primary key (treaty, kind, other),
  check (treaty <> other)
);
create index relation_other on treaty.relation (other);

create table treaty.wording (
  id        bigint generated always as identity primary key,
  treaty    text not null references treaty.treaty,
  lang      text not null,
  version   text not null default '',
  status    text not null check (status in ('AUTHENTIC', 'TRANSLATION', 'UNOFFICIAL')),
  preamble  text not null default '',
  source    text not null,
  licence   text not null,
  unique (treaty, lang, version)
);

create table treaty.article (
  wording  bigint not null references treaty.wording,
  position integer not null,
  number   text not null,
  heading  text not null default '',
  words    text not null,
  primary key (wording, position)
);
create index article_number on treaty.article (wording, number);

-- Reference data as last loaded, so that a start that changes nothing writes nothing.
create table treaty.loaded (
  name   text primary key,
  sha256 text not null,
  at     timestamptz not null
);
