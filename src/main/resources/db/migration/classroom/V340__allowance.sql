-- What one learner is given in one assignment, beside their own terms for the whole school. Who
-- gave it is kept by id alone: it outlives them, and their name stays among the former persons.
create table assignment_allowance (
    assignment_id  uuid not null references assignment (id) on delete cascade,
    person_id      uuid not null references person (id) on delete cascade,
    due_at         timestamp with time zone,
    closes_at      timestamp with time zone,
    extra_attempts integer not null,
    said           varchar(500) not null,
    given_by       uuid not null,
    given_at       timestamp with time zone not null,
    primary key (assignment_id, person_id)
);

create index assignment_allowance_person on assignment_allowance (person_id);
