-- A published state of a module, whole, as JSON of its files (path -> text). Written once, never changed.
create table content_revision (
    id           uuid primary key,
    module_key   varchar(80) not null,
    number       integer not null,
    digest       char(64) not null,
    document     text not null,
    published_at timestamp with time zone not null,
    unique (module_key, number),
    unique (module_key, digest)
);

-- Which revision was current from when on: a module's last publication names the current one. Rows are only ever added.
create table content_publication (
    id           uuid primary key,
    module_key   varchar(80) not null,
    number       integer not null,
    revision_id  uuid not null references content_revision (id),
    published_at timestamp with time zone not null,
    unique (module_key, number)
);
