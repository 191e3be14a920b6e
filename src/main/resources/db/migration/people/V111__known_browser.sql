-- Browsers that have signed in with an account before: whoever guesses at its password does not make them wait.
create table known_browser (
    browser_hash char(64) primary key,
    person_id    uuid not null references person (id) on delete cascade,
    expires_at   timestamp with time zone not null
);

create index known_browser_person on known_browser (person_id);
