-- Who was asked into a class and has not said yes. Enrolments that are there stay as they are.
create table enrolment_request (
    id          uuid primary key,
    class_id    uuid not null references school_class (id) on delete cascade,
    person_id   uuid not null references person (id) on delete cascade,
    name        varchar(100) not null,
    asked_by    uuid references person (id) on delete set null,
    asked_at    timestamp with time zone not null,
    declined_at timestamp with time zone,
    constraint enrolment_request_once unique (class_id, person_id)
);

create index enrolment_request_person on enrolment_request (person_id);
create index enrolment_request_asked_by on enrolment_request (asked_by);
