-- Whether a lesson was read by somebody who was not signed in: it counts for no assignment until it
-- is read again.
alter table reading add column as_guest boolean default false not null;

update reading set as_guest = true
where person_id in (select id from person where guest_token is not null);

update reading set as_guest = true
where exists (
    select 1 from person
    where person.id = reading.person_id and person.sample = false
    and reading.read_at < person.created_at
);
