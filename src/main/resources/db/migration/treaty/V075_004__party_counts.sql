-- What a partner has on a day is counted from the index alone, treaties of a later day left out.
drop index treaty.standing_partner;
create index standing_partner on treaty.standing (partner, treaty)
  include (signed, consented, provisional, from_day, until_day, adopted_day);
