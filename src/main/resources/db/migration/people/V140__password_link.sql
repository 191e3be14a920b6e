-- Links with which somebody who forgot the password chooses a new one. One at most is good at a time for each person; what
-- became of the former ones is kept for some weeks, so that opening them can say so.
create table password_link (
    token_hash char(64) primary key,
    person_id  uuid not null references person (id) on delete cascade,
    origin     varchar(20) not null,
    made_by    uuid references person (id) on delete set null,
    expires_at timestamp with time zone not null,
    used_at    timestamp with time zone,
    ended_at   timestamp with time zone
);

create index password_link_person on password_link (person_id);
create index password_link_made_by on password_link (made_by);
