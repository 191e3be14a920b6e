create table accommodation (
    person_id      uuid primary key references person (id) on delete cascade,
    time_factor    double precision not null,
    untimed        boolean not null,
    extra_attempts integer not null,
    extra_days     integer not null
);
