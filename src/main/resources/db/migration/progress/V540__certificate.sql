-- A certificate for a module or a course that a learner has passed. There is one of each, and it keeps what it said. It goes with
-- its learner: nothing verifies the name of somebody whose account was deleted.
create table certificate (
    id           uuid primary key,
    -- What the address that verifies it ends in: 128 random bits.
    code         varchar(22) not null unique,
    learner_id   uuid not null references person (id) on delete cascade,
    kind         varchar(6) not null,
    -- The key of the module or of the course.
    subject      varchar(80) not null,
    title        varchar(1000) not null,
    -- As the learner was called when it was issued.
    learner_name varchar(1000) not null,
    passed_at    timestamp with time zone not null,
    issued_at    timestamp with time zone not null,
    unique (learner_id, kind, subject)
);

-- The modules it covers, in their order; one for a module.
create table certificate_part (
    certificate_id  uuid not null references certificate (id) on delete cascade,
    place           integer not null,
    module_key      varchar(80) not null,
    title           varchar(1000) not null,
    revision_id     uuid not null references content_revision (id),
    revision_number integer not null,
    -- The attempt that earned the grade; null where an instructor set it by hand.
    attempt         varchar(22),
    grade           double precision not null,
    pass_mark       integer not null,
    primary key (certificate_id, place)
);
