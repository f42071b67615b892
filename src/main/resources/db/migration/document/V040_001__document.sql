-- Module document: received files, their text, numbered passages, what was proposed from them.
create schema document;

create table document.document (
  id                bigint generated always as identity primary key,
  sha256            char(64)    not null unique check (sha256 ~ '^[0-9a-f]{64}$'),
  media_type        text        not null,
  bytes             bigint      not null check (bytes >= 0),
  state             text        not null check (state in ('RECEIVED', 'READ', 'NO_TEXT', 'UNREADABLE')),
  problem           text        not null default '',
  received_at       timestamptz not null,
  invented          boolean     not null default false,
  -- The conference the text reports, so that two reports of one meeting find each other.
  conference_series text,
  conference_date   date
);
create index document_state on document.document (state, id);
create index document_received on document.document (received_at desc, id desc);
create index document_conference on document.document (conference_series, conference_date) where conference_date is not null;

-- What a document is: proposed by the reader (confirmed false) or said by a person. A correction is a new row.
create table document.description (
  id         bigint generated always as identity primary key,
  document   bigint      not null references document.document,
  title      text        not null,
  type_name  text,
  symbol     text,
  issuer     text,
  issued_on  date,
  language   text        not null default 'und',
  urgency    text,
  confirmed  boolean     not null,
  by_person  bigint      not null,
  by_name    text        not null,
  at         timestamptz not null,
  current    boolean     not null default true
);
create unique index description_current on document.description (document) where current;
create index description_symbol on document.description (symbol) where current;
create index description_issued on document.description (issued_on desc nulls last, document desc) where current;

-- The characters in which the reader saw a value of the description.
create table document.mark (
  document bigint  not null references document.document,
  field    text    not null,
  value    text    not null,
  start_at integer not null,
  end_at   integer not null,
  rule     text    not null,
  primary key (document, field)
);

create table document.receipt (
  id        bigint generated always as identity primary key,
  document  bigint      not null references document.document,
  file_name text        not null,
  how       text        not null check (how in ('UPLOAD', 'PASTE', 'COMMAND', 'DEMONSTRATION')),
  by_person bigint      not null,
  by_name   text        not null,
  at        timestamptz not null
);
create index receipt_document on document.receipt (document, id);

-- The text of a document, once and for ever. In parts, so that a quotation never loads a whole book.
create table document.text (
  document       bigint      not null primary key references document.document,
  origin         text        not null check (origin in ('EXTRACTED', 'OCR', 'TYPED')),
  chars          integer     not null check (chars >= 0),
  ocr_confidence integer,
  notes          text[]      not null default '{}',
  by_person      bigint      not null,
  by_name        text        not null,
  at             timestamptz not null
);
create table document.text_part (
  document bigint  not null references document.text,
  start_at integer not null,
  end_at   integer not null,
  content  text    not null,
  primary key (document, start_at)
);
-- Spans with a form of their own: set aside (menus, captions), tables, headings, pages.
create table document.region (
  document bigint  not null references document.text,
  number   integer not null,
  kind     text    not null,
  detail   text    not null,
  start_at integer not null,
  end_at   integer not null,
  primary key (document, number)
);
create table document.passage (
  document bigint  not null references document.text,
  kind     text    not null check (kind in ('PART', 'PARAGRAPH', 'SENTENCE')),
  number   integer not null check (number > 0),
  parent   integer,
  start_at integer not null,
  end_at   integer not null,
  primary key (document, kind, number)
);
create index passage_place on document.passage (document, kind, start_at);

create function document.immutable() returns trigger language plpgsql as $$
begin
  raise exception 'the extracted text of a document never changes (%)', tg_table_name;
end $$;
create trigger text_immutable before update or delete or truncate on document.text
  for each statement execute function document.immutable();
create trigger text_part_immutable before update or delete or truncate on document.text_part
  for each statement execute function document.immutable();
create trigger region_immutable before update or delete or truncate on document.region
  for each statement execute function document.immutable();
create trigger passage_immutable before update or delete or truncate on document.passage
  for each statement execute function document.immutable();

create table document.proposal (
  id              bigint generated always as identity primary key,
  document        bigint  not null references document.text,
  kind            text    not null check (kind in ('DIRECTIVE', 'FIGURE', 'LESSON', 'RESULT', 'ASSESSMENT',
                    'KEYWORD', 'THEME', 'DATE', 'CONFERENCE')),
  start_at        integer not null,
  end_at          integer not null,
  quote           text    not null,
  rule            text    not null,
  fields          jsonb   not null default '{}',
  by_hand         boolean not null default false,
  state           text    not null default 'OPEN' check (state in ('OPEN', 'CONFIRMED', 'REJECTED', 'MERGED', 'SPLIT')),
  became          text,
  decided_by      bigint,
  decided_by_name text,
  decided_at      timestamptz,
  reason          text    not null default '',
  check (start_at >= 0 and end_at > start_at),
  check ((state = 'OPEN') = (decided_by is null)),
  check (state = 'CONFIRMED' or became is null)
);
create index proposal_document on document.proposal (document, start_at, id);
-- One machine proposal of a kind for the same characters: reading again adds nothing twice.
create unique index proposal_machine on document.proposal (document, kind, start_at, end_at) where not by_hand;
create index proposal_open on document.proposal (document) where state = 'OPEN';

-- From which proposals a split or merged one came.
create table document.proposal_origin (
  proposal bigint not null references document.proposal,
  origin   bigint not null references document.proposal,
  primary key (proposal, origin)
);
create index proposal_origin_origin on document.proposal_origin (origin);

-- A file refused for its secrecy mark. Nothing of the file: no name, no hash, no word.
create table document.incident (
  id        bigint generated always as identity primary key,
  at        timestamptz not null,
  by_person bigint      not null,
  by_name   text        not null,
  bytes     bigint      not null,
  how       text        not null
);
