-- Invented treaties for the load run: ${treaties}, a quarter of them multilateral with about a hundred parties each, one in a hundred with
-- every state; each party signs and ratifies. Standings are not filled: the product works them out. Run as superuser.
set session_replication_role = replica;
set synchronous_commit = off;
create temp table n as
  select i, 'tai-' || i as id, i % 4 = 0 as many, i % 100 = 0 as every,
    date '1950-01-01' + (hashint4(i) & 65535) % 25000 as adopted
  from generate_series(1, ${treaties}) i;
insert into treaty.treaty (id, form, type, bilateral, adopted, adopted_day, place, depositary, mtdsg, un_registration, unts_volume,
    series, languages, prevailing, published, in_force, in_force_trust, ended, clause, clause_article, clause_quote, note, confidence,
    source, origin, words, recorded_by, recorded_at)
  select n.id, 'TREATY', case when many then 'convention' else 'agreement' end, not many, adopted::text, adopted, 'Hà Nội', '', '', '',
    '', '', '', '', '', '', '', '', case when many then 'entry: COUNT(20) + 90d; later: + 30d' else '' end,
    case when many then '20' else '' end, '', '', 'found', 'giả định', 'FACTS', 'dieu uoc gia dinh so ' || i, 'tải', now()
  from n;
insert into treaty.title select id, 0, 'vi', 'FULL', 'Điều ước giả định số ' || i from n;
create temp table state as
  select code, row_number() over (order by code)::int as k from partner.partner where kind = 'state' and exists_until = '';
-- The partner of a bilateral treaty and its mate.
create temp table act as
  select n.id, s.code, n.many, n.adopted, n.adopted + (hashint4(n.i * 331 + s.k) & 65535) % 6000 as day
  from n join state s on case
    when n.every then true
    when n.many then (hashint4(n.i * 193 + s.k) & 1) = 0
    else s.k = 1 + n.i % (select count(*)::int from state) or s.k = 1 + (n.i / 7 + 3) % (select count(*)::int from state) end;
insert into treaty.action (treaty, partner, kind, deposited, day, in_force, source, confidence, known_on, recorded_by, recorded_at)
  select id, code, kind, d::text, d, case when kind = 'notification' then (d + 30)::text else '' end, 'giả định', 'found',
    date '2020-01-01', 'tải', now()
  from act cross join lateral (
    select 'signature' as kind, act.adopted + 1 as d where act.many
    union all select case when act.many then 'ratification' else 'notification' end, act.day + 2) k;
set session_replication_role = origin;
