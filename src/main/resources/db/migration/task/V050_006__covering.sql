-- A page of a list is found in an index alone, however deep it lies; only its rows are then read.
drop index task.concern_phase;
create index concern_phase on task.concern (viewer, phase, due, task) include (closed, direct);
drop index task.concern_lead;
create index concern_lead on task.concern (viewer, lead, closed, due, task) include (phase, direct);
drop index task.concern_issued;
create index concern_issued on task.concern (viewer, issued_on, task) include (phase, direct);
-- Of a past day most stretches are over or not begun: told without reading them.
drop index task.span_lead;
create index span_lead on task.span (lead, class, due, task) include (from_day, until_day);
drop index task.span_class;
create index span_class on task.span (class, due, task) include (from_day, until_day);
drop index task.span_due;
create index span_due on task.span (due, task) include (from_day, until_day);
-- No list used it.
drop index task.span_open;
