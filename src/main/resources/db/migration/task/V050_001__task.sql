-- Module task: what was asked of whom, everything that happened to it, and what follows from that on any day.
create schema task;

-- The task as it stands now: a projection of its events, rewritten with each of them.
create table task.task (
  id           bigint generated always as identity primary key,
  version      integer not null default 0,
  origin_kind  text    not null,
  origin_id    text    not null,
  wording      text    not null check (wording <> ''),
  product      text    not null default '',
  folded       text    not null,
  assigner     bigint  not null references organisation.body,
  lead         bigint  not null references organisation.body,
  monitor      bigint  references organisation.body,
  state        text    not null check (state in ('ISSUED', 'CONTESTED', 'ACKNOWLEDGED', 'IN_PROGRESS', 'SUBMITTED', 'ACCEPTED', 'SUSPENDED', 'CANCELLED', 'SUPERSEDED')),
  verdict      text    check (verdict in ('NO_EVIDENCE', 'NOT_STARTED', 'LIMITED', 'SUBSTANTIAL', 'COMPLETE', 'OVERTAKEN')),
  issued_on    date    not null,
  due          date,
  due_basis    text    not null default '',
  standing     boolean not null default false,
  submitted_on date,
  closed_on    date,
  last_on      date    not null,
  successor    bigint  references task.task,
  invented     boolean not null default false,
  check (not standing or due is null),
  check (due is null or due >= issued_on),
  check ((state = 'ACCEPTED') = (closed_on is not null))
);
create index task_origin on task.task (origin_kind, origin_id);
create index task_words on task.task using gin (to_tsvector('simple', folded));
-- Few at any time: what waits for somebody's decision.
create index task_waits_assigner on task.task (assigner, last_on) where state in ('SUBMITTED', 'CONTESTED');
create index task_waits_monitor on task.task (monitor, last_on) where state in ('SUBMITTED', 'CONTESTED');

-- Passages the task comes from, besides its origin.
create table task.passage (
  task     bigint  not null references task.task,
  document bigint  not null,
  start_at integer not null,
  end_at   integer not null,
  primary key (task, document, start_at, end_at),
  check (0 <= start_at and start_at <= end_at)
);
create index passage_document on task.passage (document);

-- Append-only: a trigger refuses anything else.
create table task.event (
  task        bigint      not null references task.task,
  number      integer     not null,
  act         text        not null,
  state       text        not null,
  person      bigint      not null,
  person_name text        not null,
  body        bigint      not null,
  body_name   text        not null,
  occurred_on date        not null,
  recorded_at timestamptz not null,
  text        text        not null default '',
  payload     jsonb       not null default '{}',
  primary key (task, number)
);

-- Who carries the task, when. Half-open periods; an open end is today's holder.
create table task.assignment (
  task        bigint not null references task.task,
  body        bigint not null references organisation.body,
  role        text   not null check (role in ('LEAD', 'COOPERATOR', 'MONITOR')),
  valid_from  date   not null,
  valid_until date,
  check (valid_until is null or valid_from <= valid_until),
  -- One lead at any instant. Numbers as one-point ranges: no extension needed.
  constraint assignment_one_lead exclude using gist
    (int8range(task, task, '[]') with &&, daterange(valid_from, valid_until) with &&) where (role = 'LEAD'),
  -- A body never leads and cooperates in the same task at once.
  constraint assignment_lead_not_cooperator exclude using gist
    (int8range(task, task, '[]') with &&, int8range(body, body, '[]') with &&, daterange(valid_from, valid_until) with &&)
    where (role in ('LEAD', 'COOPERATOR'))
);
create index assignment_task on task.assignment (task);
create index assignment_cooperator on task.assignment (body, task) where role = 'COOPERATOR';

-- Every deadline ever set, with its basis; the first promise is never lost.
create table task.deadline (
  task        bigint not null,
  event       integer not null,
  due         date,
  basis       text   not null check (basis <> ''),
  occurred_on date   not null,
  primary key (task, event),
  foreign key (task, event) references task.event
);

create table task.evidence (
  id         bigint generated always as identity primary key,
  task       bigint  not null,
  event      integer not null,
  kind       text    not null check (kind in ('PASSAGE', 'FILE', 'LINK', 'FIGURE')),
  reference  text    not null check (reference <> ''),
  statement  text    not null default '',
  foreign key (task, event) references task.event
);
create index evidence_task on task.evidence (task);

-- At least one lead too: checked when the transaction ends, so a change of lead is one act.
create function task.check_one_lead(wanted bigint) returns void language plpgsql as $$
declare
  found bigint;
begin
  select count(*) into found from task.assignment a join task.task t on t.id = a.task and t.lead = a.body
    where a.task = wanted and a.role = 'LEAD' and a.valid_until is null;
  if found <> 1 then
    raise exception 'task % has % leads', wanted, found using errcode = '23514', constraint = 'one_lead';
  end if;
end $$;
create function task.one_lead() returns trigger language plpgsql as $$
begin
  perform task.check_one_lead(new.id);
  return null;
end $$;
create constraint trigger task_one_lead after insert or update of lead on task.task
  deferrable initially deferred for each row execute function task.one_lead();
create function task.one_lead_remains() returns trigger language plpgsql as $$
begin
  perform task.check_one_lead(old.task);
  return null;
end $$;
create constraint trigger assignment_one_lead_remains after update or delete on task.assignment
  deferrable initially deferred for each row execute function task.one_lead_remains();

create function task.only_appended() returns trigger language plpgsql as $$
begin
  raise exception '%.% is append-only', tg_table_schema, tg_table_name using errcode = '23514';
end $$;
create trigger event_appended before update or delete on task.event for each row execute function task.only_appended();
create trigger deadline_appended before update or delete on task.deadline for each row execute function task.only_appended();
create trigger evidence_appended before update or delete on task.evidence for each row execute function task.only_appended();
