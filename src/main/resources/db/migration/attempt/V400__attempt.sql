create table attempt (
    id            uuid primary key,
    public_id     varchar(22) not null unique,
    learner_id    uuid not null references person (id),
    module_key    varchar(80) not null,
    quiz_key      varchar(80) not null,
    revision_id   uuid not null references content_revision (id),
    number        integer not null,
    seed          bigint not null,
    questions     varchar(8000) not null,
    start_command uuid not null unique,
    started_at    timestamp with time zone not null,

    -- The projection of the events below; rebuildable at any time.
    last_sequence integer not null,
    answered      integer not null,
    earned        double precision not null,
    possible      double precision not null,
    grade         double precision not null,
    finished_at   timestamp with time zone,
    deadline      timestamp with time zone,

    -- Two starts at once: one insert wins, the other reads it again.
    unique (learner_id, module_key, quiz_key, number)
);

create index attempt_module_learner on attempt (module_key, learner_id, started_at, finished_at, grade);

create index attempt_deadline on attempt (deadline, finished_at);

create table attempt_event (
    attempt_id   uuid not null references attempt (id),
    sequence     integer not null,
    command_id   uuid not null,
    at           timestamp with time zone not null,
    kind         varchar(12) not null,
    question_key varchar(80),
    detail       text not null,
    primary key (attempt_id, sequence),
    unique (attempt_id, command_id)
);
