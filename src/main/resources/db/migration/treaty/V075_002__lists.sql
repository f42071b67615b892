-- Lists are read in their order and only as far as they reach; counts are read from indexes alone.
alter table treaty.treaty add column found tsvector
  generated always as (array_to_tsvector(array_remove(regexp_split_to_array(words, '[[:space:][:punct:]]+'), ''))) stored;
create index treaty_found on treaty.treaty using gin (found);

-- What a list of one partner is ordered by, kept beside its standing.
alter table treaty.standing add column bilateral boolean not null default false, add column adopted_day date;
update treaty.standing s set bilateral = t.bilateral, adopted_day = t.adopted_day from treaty.treaty t where t.id = s.treaty;
drop index treaty.standing_partner;
create index standing_partner on treaty.standing (partner, treaty)
  include (signed, consented, provisional, from_day, until_day);
create index standing_adopted on treaty.standing (partner, adopted_day desc nulls last, treaty) where position = 0;
create index standing_bilateral on treaty.standing (partner, bilateral desc, adopted_day desc nulls last, treaty)
  include (from_day, until_day);
create index standing_treaty on treaty.standing (treaty) include (partner, from_day, until_day);
create index action_opposing on treaty.action (partner) where opposing;
