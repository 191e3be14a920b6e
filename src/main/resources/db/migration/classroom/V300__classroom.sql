create table school_class (
    id         uuid primary key,
    name       varchar(100) not null,
    join_code  varchar(12) not null unique,
    sample     boolean not null,
    created_at timestamp with time zone not null
);

create table class_instructor (
    class_id  uuid not null references school_class (id) on delete cascade,
    person_id uuid not null references person (id) on delete cascade,
    primary key (class_id, person_id)
);

create table enrolment (
    class_id  uuid not null references school_class (id) on delete cascade,
    person_id uuid not null references person (id) on delete cascade,
    joined_at timestamp with time zone not null,
    primary key (class_id, person_id)
);

create index enrolment_person on enrolment (person_id);

create table assignment (
    id          uuid primary key,
    class_id    uuid not null references school_class (id) on delete cascade,
    module_key  varchar(80) not null,
    what        varchar(10) not null,
    assigned_at timestamp with time zone not null,
    due_at      timestamp with time zone
);

create index assignment_class on assignment (class_id);
