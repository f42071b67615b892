-- Invented data for the load run: ${tasks} tasks with ten events each, a directive to ten tasks, a document to five.
-- Documents are copies of two that came in through the door (${conclusion}, with ten directives, and ${ordinary}); rows of tasks are
-- those that the door writes, which LoadRun checks on a sample by doing the same acts. No entries in the trail: no measured page reads it.
-- One statement a table, made in the server: nothing is sent, so this is faster than COPY. Run as superuser: triggers and
-- foreign keys are off, indexes of the largest tables are built at the end.
set session_replication_role = replica;
set synchronous_commit = off;
set work_mem = '256MB';
set maintenance_work_mem = '512MB';
set max_parallel_workers_per_gather = 0;
create function pg_temp.pick(i bigint, seed bigint, n integer) returns integer language sql immutable as
  $$ select mod(abs(hashint8extended(i, seed) >> 1), n)::integer $$;
create temp table held as
  select indexdef, format('%I.%I', schemaname, indexname) as name from pg_indexes
  where schemaname = 'task' and tablename in ('task', 'concern', 'span', 'assignment', 'passage')
    and not exists (select 1 from pg_constraint where conname = indexname);
do $$ declare i record; begin
  for i in select * from held loop execute 'drop index ' || i.name; end loop;
end $$;
-- Holds in this data, and takes long to build.
alter table task.assignment drop constraint assignment_one_lead, drop constraint assignment_lead_not_cooperator;

insert into organisation.body (id, code, kind, name_vi, parent) overriding system value
  select 100001 + i, 'TAI-' || i, 'unit', 'Cơ quan tải ' || i, case when i = 0 then null else 100001 end
  from generate_series(0, 99) i;

-- Documents: the first hundredth of the tasks, and ten more that wait, are conclusions of conferences.
create temp table n as
  select i, 100000 + i as id, case when i <= ${tasks} / 100 + 10 then ${conclusion} else ${ordinary} end as like_id,
    lpad(i::text, 7, '0') as code, timestamptz '2021-01-01' + i * interval '20 minutes' as at
  from generate_series(1, ${tasks} / 5) i;
create unique index on n (id);
analyze n;
insert into document.document (id, sha256, media_type, bytes, state, received_at, invented, conference_series, conference_date)
    overriding system value
  select n.id, md5('a' || i) || md5('b' || i), media_type, bytes, state, n.at, true, conference_series, conference_date
  from n join document.document d on d.id = like_id;
insert into document.description (document, title, type_name, symbol, issuer, issued_on, language, urgency, confirmed, by_person,
    by_name, at)
  select n.id, replace(title, '0000000', code), type_name, symbol, issuer, n.at::date, language, urgency, confirmed, by_person,
    by_name, n.at from n join document.description d on d.document = like_id and current;
insert into document.receipt (document, file_name, how, by_person, by_name, at)
  select n.id, replace(file_name, '0000000', code), how, by_person, by_name, n.at
  from n join document.receipt r on r.document = like_id;
insert into document.mark (document, field, value, start_at, end_at, rule)
  select n.id, field, replace(value, '0000000', code), start_at, end_at, rule
  from n join document.mark m on m.document = like_id;
insert into document.text (document, origin, chars, ocr_confidence, notes, by_person, by_name, at)
  select n.id, origin, chars, ocr_confidence, notes, by_person, by_name, n.at
  from n join document.text t on t.document = like_id;
insert into document.text_part (document, start_at, end_at, content)
  select n.id, start_at, end_at, replace(content, '0000000', code)
  from n join document.text_part t on t.document = like_id;
insert into document.region (document, number, kind, detail, start_at, end_at)
  select n.id, number, kind, detail, start_at, end_at from n join document.region r on r.document = like_id;
insert into document.passage (document, kind, number, parent, start_at, end_at)
  select n.id, kind, number, parent, start_at, end_at from n join document.passage p on p.document = like_id;
create temp table asked as
  select *, row_number() over (partition by document, kind order by start_at, id) as rank
  from document.proposal where document in (${conclusion}, ${ordinary});
insert into document.proposal (id, document, kind, start_at, end_at, quote, rule, fields, by_hand, state, became, decided_by,
    decided_by_name, decided_at) overriding system value
  select 1000000 + row_number() over (order by n.id, start_at, a.id), n.id, kind, start_at, end_at,
    replace(quote, '0000000', code), rule, fields, by_hand, case when made then 'CONFIRMED' else state end,
    case when made then 'directive:' || 100000 + (i - 1) * 10 + rank - 1 end, case when made then 1 end,
    case when made then 'Tải' end, case when made then n.at end
  from n join asked a on a.document = like_id, lateral (select kind = 'DIRECTIVE' and i <= ${tasks} / 100 as made) m;

-- Conferences: each answers the one before it; all but the five latest have been answered. Ten documents each, and the
-- five latest two more that wait.
insert into directive.conference (id, series, title, held_on, review_year, plan_year, follows, closed_at, closed_by, invented)
    overriding system value
  select 100000 + i, case when i < 5 then 'annual_review' else 'other' end, 'Hội nghị ' || i,
    current_date - (i * 3)::integer, 2026 - i, 2027 - i, case when i < ${tasks} / 1000 - 1 then 100001 + i end,
    case when i >= 4 then now() end, case when i >= 4 then 'Tải' else '' end, true
  from generate_series(0, ${tasks} / 1000 - 1) i;
insert into directive.conference_document (conference, document)
  select 100000 + (i - 1) / 10, n.id from n where i <= ${tasks} / 100
  union all select 100000 + (i - ${tasks} / 100 - 1) / 2, n.id from n where i between ${tasks} / 100 + 1 and ${tasks} / 100 + 10;
insert into directive.directive (id, conference, number, title, given_by, addressee, document, start_at, end_at, quote, proposal,
    confirmed_by, confirmed_at) overriding system value
  select k, 100000 + (i - 1) / 10, 1 + k % 100, 'Chỉ đạo ' || k, coalesce(fields->>'speaker', ''),
    coalesce(fields->>'addressee', ''), document, start_at, end_at, quote, p.id, 'Tải', n.at
  from document.proposal p join n on n.id = document, lateral (select substr(became, 11)::bigint as k) d
  where became is not null;
insert into directive.closure (directive, conference, verdict, by_name, at)
  select id, conference - 1, 'NO_EVIDENCE', 'Tải', now() from directive.directive where conference >= 100005;

-- Tasks: seven of ten accepted, one of fifty waits to be judged, the others run; nine of ten have a deadline.
create temp table t as
  select i as id, 100002 + i % 99 as lead, 100002 + (i % 99 + 1 + pg_temp.pick(i, 7, 3)) % 99 as coop, issued,
    case when pg_temp.pick(i, 2, 10) > 0 then issued + 30 + pg_temp.pick(i, 3, 90) end as due,
    kind < 70 as done, kind < 72 as submits, case when kind < 72 then s end as submitted,
    case when kind < 70 then s + 1 + pg_temp.pick(i, 6, 10) end as closed
  from generate_series(1, ${tasks}) i,
    lateral (select current_date - 1940 + pg_temp.pick(i, 1, 1780) as issued, pg_temp.pick(i, 4, 100) as kind) g,
    lateral (select issued + 15 + pg_temp.pick(i, 5, 110) as s) h;
alter table t add column ended date, add column state text;
update t set ended = coalesce(submitted, date '9999-12-31'),
  state = case when done then 'ACCEPTED' when submits then 'SUBMITTED' else 'IN_PROGRESS' end;
analyze t;

insert into task.task (id, version, origin_kind, origin_id, wording, folded, assigner, lead, state, verdict, issued_on, due,
    due_basis, submitted_on, closed_on, last_on, invented) overriding system value
  select id, 10, 'directive', (100000 + (id - 1) / 10)::text, 'Hoàn thành việc số ' || id || ' theo kết luận hội nghị',
    'hoan thanh viec so ' || id || ' theo ket luan hoi nghi ', 100001, lead, state, case when done then 'COMPLETE' end, issued,
    due, 'Kết luận', case when not done then submitted end, case when done then submitted end,
    coalesce(closed, submitted, issued + 9), true from t;
insert into task.passage (task, document, start_at, end_at)
  select t.id, d.document, d.start_at, d.end_at from t join directive.directive d on d.id = 100000 + (t.id - 1) / 10;
insert into task.assignment (task, body, role, valid_from) select id, lead, 'LEAD', issued from t;
insert into task.assignment (task, body, role, valid_from) select id, coop, 'COOPERATOR', issued from t;
create temp table e as
  select id, 1 as n, 'ASSIGNED' as act, 'ISSUED' as state, 100001::bigint as body, issued as day from t
  union all select id, 2, 'ACKNOWLEDGED', 'ACKNOWLEDGED', lead, issued + 1 from t
  union all select id, n, 'PROGRESSED', 'IN_PROGRESS', lead, issued + n - 1 from t, generate_series(3, 10) n
    where n < case when done then 9 when submits then 10 else 11 end
  union all select id, case when done then 9 else 10 end, 'SUBMITTED', 'SUBMITTED', lead, submitted from t where submits
  union all select id, 10, 'ACCEPTED', 'ACCEPTED', 100001, closed from t where done;
insert into task.event (task, number, act, state, person, person_name, body, body_name, occurred_on, recorded_at, text, payload)
  select id, n, act, e.state, case body when 100001 then 1 else 2 end, 'Tải', body, 'TAI-' || body - 100001, day, day + time '08:00',
    case act when 'PROGRESSED' then 'Tiến độ lần ' || n || ': đã làm việc với các đơn vị và gửi dự thảo.'
      when 'SUBMITTED' then 'Trình kết quả' when 'ACCEPTED' then 'Đủ căn cứ' else '' end,
    case act when 'ASSIGNED' then jsonb_strip_nulls(jsonb_build_object('due', due, 'basis', 'Kết luận', 'lead', lead))
      when 'PROGRESSED' then jsonb_build_object('percent', n * 10) when 'ACCEPTED' then '{"verdict": "COMPLETE"}' else '{}' end
  from e join t using (id) order by id, n;
insert into task.deadline (task, event, due, basis, occurred_on) select id, 1, due, 'Kết luận', issued from t;
insert into task.evidence (task, event, kind, reference, statement)
  select id, n, 'LINK', 'https://example.vn/ket-qua/' || id, 'Văn bản đã ban hành' from e where act = 'SUBMITTED';

-- The stretches of each life, as Timeliness cuts them.
insert into task.span (task, from_day, until_day, lead, state, class, mark, due)
  select id, a, b, lead, v.state, class, mark, coalesce(due, date '9999-12-31')
  from t,
    lateral (select coalesce(submitted <= due, false) as kept, case when due is null then 'OPEN_NO_DEADLINE' else 'OPEN_IN_TIME' end as fresh) k,
    lateral (values
      (true, issued, issued + 1, 'ISSUED', fresh, 'NONE'),
      (true, issued + 1, issued + 2, 'ACKNOWLEDGED', fresh, 'NONE'),
      (true, issued + 2, least(ended, due + 1), 'IN_PROGRESS', fresh, 'NONE'),
      (due is not null, due + 1, ended, 'IN_PROGRESS', 'OPEN_OVERDUE', 'NONE'),
      (submits, submitted, coalesce(closed, date '9999-12-31'), 'SUBMITTED',
        case when due is null or kept then fresh else 'OPEN_OVERDUE' end, 'WAITING'),
      (done, closed, date '9999-12-31', 'ACCEPTED',
        case when due is null then 'DONE_NO_DEADLINE' when kept then 'DONE_ON_TIME' else 'DONE_LATE' end, 'NONE')
    ) v (so, a, b, state, class, mark)
  where so and a < b;
insert into task.concern (viewer, task, direct, lead, state, phase, closed, due, issued_on)
  select v.viewer, id, v.direct, lead, state,
    case when done then case when due is null then 6 when submitted <= due then 4 else 5 end
      when due is null then 3 when submits then case when submitted <= due then 1 else 2 end else 0 end,
    done, coalesce(due, '9999-12-31'), issued
  from t, lateral (values (lead, true), (coop, true), (100001, true), (0, false)) v (viewer, direct);

-- The tally, as TallyStore adds it up: first by lead, cooperator and day, then for each who sees, then by blocks of days.
create temp table days as
  select s.lead, coop, d.day,
    sum(change * (class = 'DONE_ON_TIME')::integer) as a, sum(change * (class = 'DONE_LATE')::integer) as b,
    sum(change * (class = 'OPEN_IN_TIME')::integer) as c, sum(change * (class = 'OPEN_OVERDUE')::integer) as d,
    sum(change * (class = 'OPEN_NO_DEADLINE')::integer) as e, sum(change * (class = 'DONE_NO_DEADLINE')::integer) as f,
    sum(change * (mark = 'WAITING')::integer) as w
  from t join task.span s on s.task = t.id, lateral (values (from_day, 1), (until_day, -1)) d (day, change)
  where d.day < '9999-12-31' group by 1, 2, 3;
create temp table seen as
  select viewer, direct, lead, day, sum(a) as a, sum(b) as b, sum(c) as c, sum(d) as d, sum(e) as e, sum(f) as f, sum(w) as w
  from days, lateral (values (lead, true), (coop, true), (100001, true), (0, false)) v (viewer, direct) group by 1, 2, 3, 4;
create temp table holding as select day, b as block from (select distinct day from seen) d, lateral task.blocks(day) b;
analyze seen;
analyze holding;
insert into task.tally (viewer, block, direct, lead, done_on_time, done_late, open_in_time, open_overdue, open_no_deadline,
    done_no_deadline, standing, withdrawn, waiting, suspended)
  select viewer, block, direct, lead, sum(a), sum(b), sum(c), sum(d), sum(e), sum(f), 0, 0, sum(w), 0
  from seen join holding using (day) group by 1, 2, 3, 4 order by 1, 2, 3, 4;

do $$ declare i record; begin
  for i in select * from held loop execute i.indexdef; end loop;
end $$;
select setval(pg_get_serial_sequence('task.task', 'id'), ${tasks});
