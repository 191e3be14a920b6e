-- What a class is to remember until a date: at most one target of each kind for a class and a module.
create table recall_target (
    id         uuid primary key,
    class_id   uuid not null references school_class (id) on delete cascade,
    module_key varchar(80) not null,
    -- RECALL: the share of the questions to be recalled on the day. DAYS: every question right on different days.
    kind       varchar(6) not null,
    -- In percent; null where only the days count.
    share      smallint,
    by_at      timestamp with time zone not null,
    set_at     timestamp with time zone not null,
    unique (class_id, module_key, kind)
);
