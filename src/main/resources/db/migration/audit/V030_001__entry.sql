-- Module audit: the trail of every act. Rows are only ever added, and each carries the hash of the one before.
create schema audit;

create table audit.entry (
  seq       bigint      not null primary key,
  at        timestamptz not null,
  act       text        not null,
  subject   text        not null,
  person    bigint      not null,
  body      bigint      not null,
  details   jsonb       not null,
  prev_hash bytea       not null check (octet_length(prev_hash) = 32),
  hash      bytea       not null check (octet_length(hash) = 32)
);
create index entry_act on audit.entry (act, seq);
create index entry_subject on audit.entry (subject text_pattern_ops, seq);
create index entry_person on audit.entry (person, seq);
create index entry_at on audit.entry (at);

-- The end of the chain. Whoever writes an entry locks this row first and keeps it until commit, so the chain has one order.
create table audit.head (
  one  boolean not null primary key default true check (one),
  seq  bigint  not null,
  hash bytea   not null
);
insert into audit.head (seq, hash) values (0, decode(repeat('00', 32), 'hex'));

create function audit.refuse() returns trigger language plpgsql as $$
begin
  raise exception 'the trail is append-only: % on %.% refused', tg_op, tg_table_schema, tg_table_name;
end
$$;
create trigger entry_kept before update or delete on audit.entry for each row execute function audit.refuse();
create trigger entry_not_emptied before truncate on audit.entry for each statement execute function audit.refuse();
create trigger head_kept before insert or delete on audit.head for each row execute function audit.refuse();
create trigger head_not_emptied before truncate on audit.head for each statement execute function audit.refuse();
