-- Module procedure: the domestic file of a treaty or an agreement, every act on it, and the calendar of work.
create schema procedure;

-- The file as it stands now: a projection of its events.
create table procedure.file (
  id        bigint generated always as identity primary key,
  version   integer not null default 1,
  kind      text    not null check (kind in ('TREATY', 'AGREEMENT')),
  accession boolean not null,
  bilateral boolean not null,
  side      text    not null,
  flags     text[]  not null,
  title     text    not null check (title <> ''),
  folded    text    not null,
  lead      bigint  not null references organisation.body,
  treaty    text    references treaty.treaty,
  opened_on date    not null,
  last_on   date    not null,
  -- The steps that run or may begin, and the nearest deadline of those that run.
  steps_now text[]  not null,
  due       date,
  invented  boolean not null default false
);
create index file_due on procedure.file (due) where due is not null;
create index file_lead on procedure.file (lead);

-- Append-only: a trigger refuses anything else.
create table procedure.event (
  file        bigint      not null references procedure.file,
  number      integer     not null,
  act         text        not null check (act in ('OPENED', 'STARTED', 'COMPLETED', 'SKIPPED', 'RETURNED', 'CHANGED')),
  step        text,
  occurred_on date        not null,
  -- Of a start with a deadline: the rule, the day counted from, the last day and how it was counted.
  limit_id    text        not null default '',
  anchor      date,
  due         date,
  skipped     date[]      not null default '{}',
  moved       date,
  sure        boolean     not null default true,
  task        bigint      references task.task,
  note        text        not null default '',
  person      bigint      not null,
  person_name text        not null,
  body_name   text        not null,
  recorded_at timestamptz not null,
  primary key (file, number),
  check ((due is null) = (limit_id = ''))
);

create table procedure.evidence (
  id        bigint generated always as identity primary key,
  file      bigint  not null,
  event     integer not null,
  kind      text    not null check (kind in ('PASSAGE', 'FILE', 'LINK')),
  reference text    not null check (reference <> ''),
  foreign key (file, event) references procedure.event
);
create index evidence_file on procedure.evidence (file);

-- Days off and days worked in exchange; the last row of a day holds, none is changed.
create table procedure.day_off (
  id          bigint generated always as identity primary key,
  day         date        not null,
  kind        text        not null check (kind in ('OFF', 'WORK', 'USUAL')),
  name_vi     text        not null check (name_vi <> ''),
  name_en     text        not null default '',
  basis       text        not null,
  confidence  text        not null,
  source      text        not null,
  recorded_by text        not null default '',
  recorded_at timestamptz not null
);
create index day_off_day on procedure.day_off (day, id desc);

create function procedure.only_appended() returns trigger language plpgsql as $$
begin
  raise exception '%.% is append-only', tg_table_schema, tg_table_name using errcode = '23514';
end $$;
create trigger event_appended before update or delete on procedure.event for each row execute function procedure.only_appended();
create trigger evidence_appended before update or delete on procedure.evidence for each row execute function procedure.only_appended();
create trigger day_off_appended before update or delete on procedure.day_off for each row execute function procedure.only_appended();
