-- One row for each question of a finished attempt, written with its finish, written anew when it is
-- marked again, and told by the attempt's events at any time. What counts answers reads these rows.
create table attempt_answer (
    attempt_id   uuid not null references attempt (id) on delete cascade,
    question_key varchar(80) not null,
    -- Its place on the paper, from 0.
    place        smallint not null,
    module_key   varchar(80) not null,
    -- What was answered before any feedback, as JSON; null if nothing was.
    response     varchar(100000),
    -- What was earned in the end, 0 to 1.
    fraction     double precision not null,
    -- How sure the learner was of that response; null if not said or not asked.
    certainty    varchar(6),
    -- How long the question was in front of the learner; null if it never was.
    seconds      double precision,
    -- Whether it counts towards the grade; what was voided does not.
    counts       boolean not null,
    primary key (attempt_id, question_key)
);

-- Who was ever asked a question.
create index attempt_answer_question on attempt_answer (module_key, question_key);

-- Finished attempts whose rows are still to be written, because they are older than the table. The
-- server writes them before it is ready, and takes each attempt out as it goes.
create table attempt_without_answers (
    attempt_id uuid primary key references attempt (id) on delete cascade
);

insert into attempt_without_answers (attempt_id)
select id from attempt where finished_at is not null;
