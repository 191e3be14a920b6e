-- How many guests came within a day is asked for every new guest.
create index person_created on person (created_at);
