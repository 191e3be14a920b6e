-- An archived class keeps everything and is hidden from its learners.
alter table school_class add column archived_at timestamp with time zone;

-- Who was in a class once. An enrolment's own row must go, because its key decides who is in.
create table former_enrolment (
    id         uuid primary key,
    class_id   uuid not null references school_class (id) on delete cascade,
    person_id  uuid not null references person (id) on delete cascade,
    joined_at  timestamp with time zone not null,
    removed_at timestamp with time zone not null
);

create index former_enrolment_class on former_enrolment (class_id);
create index former_enrolment_person on former_enrolment (person_id);
