-- Grades decided by hand; append-only, the newest of a learner and an assignment holds.
create table grade_decision (
    id            uuid primary key,
    assignment_id uuid not null references assignment (id) on delete cascade,
    learner_id    uuid not null references person (id) on delete cascade,
    kind          varchar(10) not null,
    grade         double precision,
    earned        double precision,
    reason        varchar(500) not null,
    decided_by    uuid not null references person (id) on delete cascade,
    decided_at    timestamp with time zone not null
);

create index grade_decision_assignment on grade_decision (assignment_id, learner_id, decided_at);
