-- Words of a task split once, when it is written: a common word is looked for row by row, a rare one in the index.
drop index task.task_words;
alter table task.task add column words tsvector generated always as (to_tsvector('simple', folded)) stored;
create index task_words on task.task using gin (words);
