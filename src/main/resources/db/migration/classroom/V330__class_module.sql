-- A module that an instructor opened for a class without assigning it.
create table class_module (
    class_id   uuid not null references school_class (id) on delete cascade,
    module_key varchar(80) not null,
    opened_at  timestamp with time zone not null,
    primary key (class_id, module_key)
);
