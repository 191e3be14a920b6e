-- What was done on this server, by whom; rows are added, and removed when they are two years old, and never changed.
-- Persons stand here by their id alone and without a foreign key: what somebody did outlives their account.
create table audit_entry (
    id       bigint generated always as identity primary key,
    at       timestamp with time zone not null,
    kind     varchar(10) not null,
    -- Who did it; null for the server itself, and for somebody who could not show who they are.
    actor_id uuid,
    -- To whom it was done; null where it was done to nobody.
    about_id uuid,
    what     varchar(500) not null,
    -- The network it came from, shortened; empty where none is known.
    network  varchar(60) not null
);

create index audit_entry_kind on audit_entry (kind, id);
create index audit_entry_actor on audit_entry (actor_id, id);
create index audit_entry_about on audit_entry (about_id, id);
create index audit_entry_at on audit_entry (at, id);
