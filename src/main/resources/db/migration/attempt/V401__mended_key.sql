-- Keys mended after people had answered. One question has at most one in force: "in_force" names
-- the question while it is, and is null once it is undone.
create table mended_key (
    id           uuid primary key,
    module_key   varchar(80) not null,
    quiz_key     varchar(80) not null,
    question_key varchar(80) not null,
    revision_id  uuid not null references content_revision (id),
    kind         varchar(12) not null,
    response     text,
    former_counts boolean not null,
    only_raise   boolean not null,
    reason       varchar(500) not null,
    mended_by    uuid not null references person (id) on delete cascade,
    mended_at    timestamp with time zone not null,
    undone_by    uuid references person (id) on delete cascade,
    undone_at    timestamp with time zone,
    in_force     varchar(250) unique
);

create index mended_key_module on mended_key (module_key, mended_at);

-- The attempts a mended key marked again, and what it made of their grades.
create table marked_again (
    mended_key_id uuid not null references mended_key (id) on delete cascade,
    attempt_id    uuid not null references attempt (id) on delete cascade,
    sequence      integer not null,
    grade_before  double precision not null,
    grade_after   double precision not null,
    learner_told  boolean not null,
    primary key (mended_key_id, attempt_id)
);

create index marked_again_attempt on marked_again (attempt_id);
