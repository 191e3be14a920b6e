create table person (
    id            uuid primary key,
    name          varchar(100) not null,
    email         varchar(254) unique,
    password_hash varchar(255),
    guest_token   char(64) unique,
    sample        boolean not null,
    created_at    timestamp with time zone not null
);

create table person_role (
    person_id uuid not null references person (id) on delete cascade,
    role      varchar(20) not null,
    primary key (person_id, role)
);

-- One row at most: whoever inserts it has set the school up.
create table setup (
    id      integer primary key check (id = 1),
    done_at timestamp with time zone not null
);

create table remembered_sign_in (
    series     varchar(32) primary key,
    token_hash char(64) not null,
    person_id  uuid not null references person (id) on delete cascade,
    expires_at timestamp with time zone not null
);

create index remembered_sign_in_person on remembered_sign_in (person_id);
