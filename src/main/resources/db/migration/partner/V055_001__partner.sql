-- Module partner: who may act between states, what each was called when, and who came after whom.
create schema partner;

create table partner.partner (
  code         text primary key check (code ~ '^[A-Z0-9][A-Z0-9-]{1,19}$'),
  kind         text not null check (kind in ('state', 'observer', 'associated', 'former', 'organisation', 'territory', 'other')),
  reio         boolean not null,
  iso2         text not null,
  iso3         text not null,
  iso_number   text not null,
  un_member    boolean not null,
  region       text not null,
  exists_from  text not null,
  exists_until text not null,
  joined       text not null,
  role         text not null,
  note         text not null,
  confidence   text not null check (confidence in ('found', 'found-weak', 'high')),
  source       text not null
);

create table partner.name (
  partner    text not null references partner.partner,
  position   integer not null,
  lang       text not null check (lang in ('vi', 'en')),
  kind       text not null check (kind in ('COMMON', 'OFFICIAL', 'ALIAS')),
  words      text not null check (words <> ''),
  from_day   date,
  until_day  date check (until_day > from_day),
  confidence text not null,
  primary key (partner, position)
);

create table partner.succession (
  partner   text not null references partner.partner,
  successor text not null references partner.partner,
  primary key (partner, successor)
);
