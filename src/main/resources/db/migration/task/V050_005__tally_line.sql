-- One row of the tally is one line of the table: a column a class. With a row a class and mark, a large register read ten
-- times the rows of a small one for the same ninety-nine bodies.
create table task.line (
  viewer           bigint  not null,
  block            integer not null,
  direct           boolean not null,
  lead             bigint  not null,
  done_on_time     integer not null,
  done_late        integer not null,
  open_in_time     integer not null,
  open_overdue     integer not null,
  open_no_deadline integer not null,
  done_no_deadline integer not null,
  standing         integer not null,
  withdrawn        integer not null,
  -- Of those that the table counts, once more: submitted and not judged, held by the assigner.
  waiting          integer not null,
  suspended        integer not null,
  primary key (viewer, block, direct, lead)
) with (fillfactor = 80);
insert into task.line
  select viewer, block, direct, lead,
    coalesce(sum(change) filter (where class = 'DONE_ON_TIME'), 0),
    coalesce(sum(change) filter (where class = 'DONE_LATE'), 0),
    coalesce(sum(change) filter (where class = 'OPEN_IN_TIME'), 0),
    coalesce(sum(change) filter (where class = 'OPEN_OVERDUE'), 0),
    coalesce(sum(change) filter (where class = 'OPEN_NO_DEADLINE'), 0),
    coalesce(sum(change) filter (where class = 'DONE_NO_DEADLINE'), 0),
    coalesce(sum(change) filter (where class = 'STANDING'), 0),
    coalesce(sum(change) filter (where class = 'WITHDRAWN'), 0),
    coalesce(sum(change) filter (where mark = 'WAITING' and class not in ('STANDING', 'WITHDRAWN')), 0),
    coalesce(sum(change) filter (where mark = 'SUSPENDED' and class not in ('STANDING', 'WITHDRAWN')), 0)
  from task.tally group by viewer, block, direct, lead;
drop table task.tally;
alter table task.line rename to tally;
alter index task.line_pkey rename to tally_pkey;
