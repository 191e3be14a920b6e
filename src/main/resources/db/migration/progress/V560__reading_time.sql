-- How long a lesson was in front of its reader, in whole seconds, all visits together.
create table reading_time (
    person_id  uuid not null references person (id) on delete cascade,
    module_key varchar(80) not null,
    lesson_key varchar(80) not null,
    seconds    integer not null,
    primary key (person_id, module_key, lesson_key)
);

-- Until when somebody's time has been counted: none is counted twice, in however many tabs they read.
create table reading_clock (
    person_id     uuid primary key references person (id) on delete cascade,
    counted_until timestamp with time zone not null
);
