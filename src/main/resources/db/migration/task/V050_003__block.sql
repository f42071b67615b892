-- The tally by blocks of days (a Fenwick tree, see Blocks) instead of days, months and years: the sum up to any day reads
-- some seven blocks, not up to fifty days and months.
create function task.blocks(day date) returns setof integer language sql immutable as $$
  with recursive b (i) as (
    select greatest(1, day - date '2000-01-01' + 1) where day - date '2000-01-01' + 1 <= 32768
    union all
    select i + (i & -i) from b where i + (i & -i) <= 32768)
  select i from b
$$;

drop table task.tally;
create table task.tally (
  viewer bigint  not null,
  block  integer not null,
  direct boolean not null,
  lead   bigint  not null,
  class  text    not null,
  mark   text    not null,
  change integer not null,
  primary key (viewer, block, direct, lead, class, mark)
);
insert into task.tally
  select c.viewer, b.block, c.direct, s.lead, s.class, s.mark, sum(d.change)
  from task.span s join task.concern c on c.task = s.task,
    lateral (values (s.from_day, 1), (s.until_day, -1)) d (day, change),
    lateral task.blocks(d.day) b (block)
  group by 1, 2, 3, 4, 5, 6;

-- Open tasks of a past day.
create index span_open on task.span using gist (daterange(from_day, until_day)) where class in ('OPEN_IN_TIME', 'OPEN_OVERDUE', 'OPEN_NO_DEADLINE');
