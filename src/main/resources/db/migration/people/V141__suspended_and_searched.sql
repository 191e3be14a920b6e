-- Since when somebody may not sign in; null for everybody else.
alter table person add column suspended_at timestamp with time zone;
-- The name and the address as a search and the order of lists compare them (org.palpate.people.NameOrder). The server fills
-- it at its start for those who were there before.
alter table person add column search_key varchar(1000);
create index person_search_key on person (search_key);
