-- Module review: the yearly account, its blocks with figures and citations, frozen editions.
create schema review;

create table review.review (
  id       bigint generated always as identity primary key,
  year     integer not null unique check (year between 1945 and 2200),
  created  timestamptz not null,
  creator  text not null
);

create table review.block (
  id          bigint generated always as identity primary key,
  review      bigint  not null references review.review,
  part        text    not null,
  position    integer not null,
  source      text    not null,
  wording     text    not null,
  state       text    not null default 'SUGGESTED' check (state in ('SUGGESTED', 'KEPT', 'DROPPED')),
  version     integer not null default 1,
  edited_by   text    not null default '',
  edited_at   timestamptz,
  unique (review, source)
);
create index block_part on review.block (review, part, position);

create table review.block_figure (
  block        bigint  not null references review.block on delete cascade,
  ordinal      integer not null,
  observation  text    not null,
  printed      text    not null,
  primary key (block, ordinal)
);

create table review.block_citation (
  block      bigint  not null references review.block on delete cascade,
  ordinal    integer not null,
  document   bigint  not null references document.document,
  start_at   integer not null,
  end_at     integer not null,
  quote      text    not null,
  primary key (block, ordinal)
);

-- An edition is what was printed: never changed, never removed.
create table review.edition (
  id         bigint generated always as identity primary key,
  review     bigint  not null references review.review,
  number     integer not null,
  frozen_at  timestamptz not null,
  frozen_by  text    not null,
  as_of      date    not null,
  html       text    not null,
  docx       bytea   not null,
  pdf        bytea   not null,
  docx_sha   text    not null,
  pdf_sha    text    not null,
  unique (review, number)
);
create function review.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'an edition is never changed';
end $$;
create trigger edition_is_frozen before update or delete on review.edition
  for each row execute function review.refuse_change();
create trigger editions_stay before truncate on review.edition
  for each statement execute function review.refuse_change();
