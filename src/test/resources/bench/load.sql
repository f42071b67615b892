-- Invented data for the load run: ${tasks} tasks, ten events each, a directive to ten tasks, a document to five.
-- Run as superuser: triggers and foreign keys are off, indexes are built at the end.
set session_replication_role = replica;
set synchronous_commit = off;
set work_mem = '256MB';
set maintenance_work_mem = '512MB';
set max_parallel_workers_per_gather = 0;
create function pg_temp.pick(i bigint, seed bigint, n integer) returns integer language sql immutable as
  $$ select mod(abs(hashint8extended(i, seed) >> 1), n)::integer $$;
create temp table held as
  select indexdef, format('%I.%I', schemaname, indexname) as name from pg_indexes
  where schemaname = 'task' and tablename in ('task', 'concern', 'span', 'assignment')
    and not exists (select 1 from pg_constraint where conname = indexname);
do $$ declare i record; begin
  for i in select * from held loop execute 'drop index ' || i.name; end loop;
end $$;
alter table task.assignment drop constraint assignment_one_lead, drop constraint assignment_lead_not_cooperator;

insert into organisation.body (id, code, kind, name_vi, parent) overriding system value
  select 100001 + i, 'TAI-' || i, 'unit', 'Cơ quan tải ' || i, case when i = 0 then null else 100001 end
  from generate_series(0, 99) i;

insert into document.document (id, sha256, media_type, bytes, state, received_at, invented) overriding system value
  select 100000 + i, md5('a' || i) || md5('b' || i), 'text/plain', 1000, 'READ',
    timestamptz '2021-01-01' + i * interval '7 minutes', true from generate_series(1, ${tasks} / 5) i;
insert into document.description (document, title, type_name, symbol, issuer, issued_on, language, confirmed, by_person, by_name, at)
  select 100000 + i, 'Thông báo kết luận số ' || i, 'Thông báo', i || '/TB-VPCP', 'Văn phòng Chính phủ',
    date '2021-01-01' + (i % 1780)::integer, 'vi', true, 1, 'Tải', now() from generate_series(1, ${tasks} / 5) i;
insert into document.receipt (document, file_name, how, by_person, by_name, at)
  select 100000 + i, i || '.txt', 'DEMONSTRATION', 1, 'Tải', now() from generate_series(1, ${tasks} / 5) i;

insert into directive.conference (id, series, title, held_on, review_year, plan_year, invented) overriding system value
  select 100000 + i, case when i < 5 then 'annual_review' else 'other' end, 'Hội nghị ' || i,
    date '2026-06-01' - (i * 3)::integer, 2026 - i, 2027 - i, true from generate_series(0, ${tasks} / 1000 - 1) i;
insert into directive.directive (id, conference, number, title, document, start_at, end_at, quote, confirmed_by, confirmed_at)
  overriding system value
  select 100000 + i, 100000 + i / 100, 1 + i % 100, 'Chỉ đạo ' || i, 100001 + i, 0, 100, 'Đề nghị hoàn thành việc ' || i,
    'Tải', now() from generate_series(0, ${tasks} / 10 - 1) i;

insert into directive.conference_document (conference, document) select 100000 + i, 100001 + i * 100 from generate_series(0, ${tasks} / 1000 - 1) i;

create temp table t as
  select i as id, 100002 + i % 99 as lead, 100002 + (i % 99 + 1 + pg_temp.pick(i, 7, 3)) % 99 as coop, issued,
    case when pg_temp.pick(i, 2, 10) = 0 then null else issued + 30 + pg_temp.pick(i, 3, 90) end as due,
    pg_temp.pick(i, 4, 10) < 7 as done, s as submitted, s + 1 + pg_temp.pick(i, 6, 10) as closed
  from generate_series(1, ${tasks}) i,
    lateral (select date '2021-01-01' + pg_temp.pick(i, 1, 1780) as issued) g,
    lateral (select issued + 15 + pg_temp.pick(i, 5, 110) as s) h;
analyze t;

insert into task.task (id, origin_kind, origin_id, wording, folded, assigner, lead, state, verdict, issued_on, due, due_basis,
    submitted_on, closed_on, last_on, invented) overriding system value
  select id, 'directive', (100000 + id / 10)::text, 'Hoàn thành việc số ' || id || ' theo kết luận hội nghị',
    'hoan thanh viec so ' || id || ' theo ket luan hoi nghi', 100001, lead, case when done then 'ACCEPTED' else 'IN_PROGRESS' end,
    case when done then 'COMPLETE' end, issued, due, 'Kết luận', case when done then submitted end,
    case when done then closed end, case when done then closed else issued end, true from t;
insert into task.assignment (task, body, role, valid_from) select id, lead, 'LEAD', issued from t;
insert into task.assignment (task, body, role, valid_from) select id, coop, 'COOPERATOR', issued from t;
insert into task.event (task, number, act, state, person, person_name, body, body_name, occurred_on, recorded_at, text, payload)
  select id, n, case when n = 1 then 'ASSIGNED' when n = 2 then 'ACKNOWLEDGED' when done and n = 9 then 'SUBMITTED'
      when done and n = 10 then 'ACCEPTED' else 'PROGRESSED' end,
    case when n = 1 then 'ISSUED' when n = 2 then 'ACKNOWLEDGED' when done and n = 9 then 'SUBMITTED'
      when done and n = 10 then 'ACCEPTED' else 'IN_PROGRESS' end,
    1, 'Tải', case when n in (1, 10) then 100001 else lead end, 'Cơ quan tải', issued + n, issued + n + time '08:00',
    'Tiến độ lần ' || n || ': đã làm việc với các đơn vị và gửi dự thảo.',
    case when n = 1 then jsonb_build_object('due', due, 'basis', 'Kết luận', 'lead', lead) else '{}' end
  from t, generate_series(1, 10) n;
insert into task.deadline (task, event, due, basis, occurred_on) select id, 1, due, 'Kết luận', issued from t;

-- The stretches of each life, as Timeliness cuts them.
insert into task.span (task, from_day, until_day, lead, state, class, mark, due)
  select id, a, b, lead, state, class, mark, coalesce(due, date '9999-12-31')
  from t, lateral (
    values
      (due is null, issued, case when done then submitted else '9999-12-31' end, 'IN_PROGRESS', 'OPEN_NO_DEADLINE', 'NONE'),
      (due is null and done, submitted, closed, 'SUBMITTED', 'OPEN_NO_DEADLINE', 'WAITING'),
      (due is null and done, closed, '9999-12-31', 'ACCEPTED', 'DONE_NO_DEADLINE', 'NONE'),
      (due is not null, issued, case when done then least(submitted, due + 1) else due + 1 end, 'IN_PROGRESS', 'OPEN_IN_TIME', 'NONE'),
      (done and submitted <= due, submitted, closed, 'SUBMITTED', 'OPEN_IN_TIME', 'WAITING'),
      (done and submitted <= due, closed, '9999-12-31', 'ACCEPTED', 'DONE_ON_TIME', 'NONE'),
      (done and submitted > due, due + 1, submitted, 'IN_PROGRESS', 'OPEN_OVERDUE', 'NONE'),
      (done and submitted > due, submitted, closed, 'SUBMITTED', 'OPEN_OVERDUE', 'WAITING'),
      (done and submitted > due, closed, '9999-12-31', 'ACCEPTED', 'DONE_LATE', 'NONE'),
      (not done and due is not null, due + 1, '9999-12-31', 'IN_PROGRESS', 'OPEN_OVERDUE', 'NONE')
    ) v (so, a, b, state, class, mark)
  where so and a < b;
insert into task.concern (viewer, task, direct, lead, state, phase, closed, due, issued_on)
  select v.viewer, id, v.direct, lead, case when done then 'ACCEPTED' else 'IN_PROGRESS' end,
    case when not done then case when due is null then 3 else 0 end when due is null then 6 when submitted <= due then 4 else 5 end,
    done, coalesce(due, '9999-12-31'), issued
  from t, lateral (values (lead, true), (coop, true), (100001, true), (0, false)) v (viewer, direct);

-- The tally, as TallyStore adds it up.
create temp table days as
  select viewer, direct, s.lead, class, mark, d.day, sum(d.change) as change
  from t join task.span s on s.task = t.id,
    lateral (values (t.lead, true), (coop, true), (100001, true), (0, false)) v (viewer, direct),
    lateral (values (from_day, 1), (until_day, -1)) d (day, change)
  where d.day < '9999-12-31' group by 1, 2, 3, 4, 5, 6;
insert into task.tally (viewer, block, direct, lead, class, mark, change)
  select viewer, b.block, direct, lead, class, mark, sum(change)
  from days, lateral task.blocks(day) b (block)
  group by 1, 2, 3, 4, 5, 6 having sum(change) <> 0 order by 1, 2, 3, 4, 5, 6;

do $$ declare i record; begin
  for i in select * from held loop execute i.indexdef; end loop;
end $$;
