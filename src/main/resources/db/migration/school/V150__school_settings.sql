-- One row at most; while there is none, everything is as a new school has it.
create table school_settings (
    id     integer primary key check (id = 1),
    guests boolean default true not null
);
