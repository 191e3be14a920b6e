-- How somebody an instructor brought in gets a password. Several links may be out at once; all of
-- them go when one has been used.
create table invitation (
    token_hash char(64) primary key,
    person_id  uuid not null references person (id) on delete cascade,
    expires_at timestamp with time zone not null
);

create index invitation_person on invitation (person_id);
