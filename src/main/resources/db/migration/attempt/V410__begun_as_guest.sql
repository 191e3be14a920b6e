-- Whether an attempt was begun by somebody who was not signed in. It stays private practice for
-- ever, whoever it belongs to later.
alter table attempt add column as_guest boolean default false not null;

-- Of guests, and of those who signed up and have not signed in since, every attempt is one.
update attempt set as_guest = true
where learner_id in (select id from person where guest_token is not null);

-- An attempt older than its learner's account was handed over by a guest who signed in.
update attempt set as_guest = true
where exists (
    select 1 from person
    where person.id = attempt.learner_id and person.sample = false
    and attempt.started_at < person.created_at
);

-- How many attempts somebody began within a day is asked at every start.
create index attempt_learner_started on attempt (learner_id, started_at);
