-- What instructors note about a learner for each other. Who wrote it stays by name when they leave.
create table learner_note (
    id         uuid primary key,
    learner_id uuid not null references person (id) on delete cascade,
    written    varchar(2000) not null,
    written_by uuid not null,
    written_at timestamp with time zone not null
);

create index learner_note_learner on learner_note (learner_id, written_at);
