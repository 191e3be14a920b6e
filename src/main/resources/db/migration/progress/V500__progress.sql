create table reading (
    person_id  uuid not null references person (id),
    module_key varchar(80) not null,
    lesson_key varchar(80) not null,
    read_at    timestamp with time zone not null,
    primary key (person_id, module_key, lesson_key)
);
