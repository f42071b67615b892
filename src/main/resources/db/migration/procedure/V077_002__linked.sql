-- A file is tied to a treaty of the register, and untied, by an act of its own.
alter table procedure.event drop constraint event_act_check;
alter table procedure.event add constraint event_act_check
  check (act in ('OPENED', 'STARTED', 'COMPLETED', 'SKIPPED', 'RETURNED', 'CHANGED', 'LINKED'));
create index file_treaty on procedure.file (treaty) where treaty is not null;
