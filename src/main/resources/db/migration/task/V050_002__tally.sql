-- What lists and tables read: derived from task.event by Timeliness, rewritten with each act, rebuilt at any time.

-- The life of a task cut into stretches in which nothing that counts changes. until_day is out.
create table task.span (
  task      bigint not null references task.task,
  from_day  date   not null,
  until_day date   not null,
  lead      bigint not null,
  state     text   not null,
  class     text   not null,
  mark      text   not null,
  due       date   not null,
  primary key (task, from_day)
);
create index span_lead on task.span (lead, class, due, task);
create index span_class on task.span (class, due, task);
create index span_due on task.span (due, task);

-- Who may see which task, with what a list sorts and filters by. viewer 0 stands above all bodies (the product itself).
-- direct: the body is lead, cooperator, monitor or assigner, now or before; else it stands above such a body.
-- phase: 0 open with a deadline, 1 submitted in time, 2 submitted late, 3 open without deadline,
--        4 done in time, 5 done late, 6 done without deadline, 7 standing duty, 8 withdrawn.
-- due: 9999-12-31 when there is none, so that it sorts last.
create table task.concern (
  viewer    bigint   not null,
  task      bigint   not null references task.task,
  direct    boolean  not null,
  lead      bigint   not null,
  state     text     not null,
  phase     smallint not null,
  closed    boolean  not null,
  due       date     not null,
  issued_on date     not null,
  primary key (task, viewer)
);
create index concern_open on task.concern (viewer, closed, due, task);
create index concern_due on task.concern (viewer, due, task);
create index concern_phase on task.concern (viewer, phase, due, task);
create index concern_lead on task.concern (viewer, lead, closed, due, task);
create index concern_issued on task.concern (viewer, issued_on, task);
create index concern_state on task.concern (viewer, state, due, task);
create index concern_direct on task.concern (viewer, closed, due, task) where direct;

-- Changes of the counts, by day and added up by month and year: the table of any date is three short range scans.
create table task.tally (
  viewer bigint  not null,
  level  text    not null check (level in ('D', 'M', 'Y')),
  day    date    not null,
  direct boolean not null,
  lead   bigint  not null,
  class  text    not null,
  mark   text    not null,
  change integer not null,
  primary key (viewer, level, day, direct, lead, class, mark)
);
