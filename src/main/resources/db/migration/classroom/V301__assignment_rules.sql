-- Whom an assignment is for, when it may be done and what counts. Null leaves it to the quiz.
alter table assignment add column draft boolean default false not null;
alter table assignment add column whole_class boolean default true not null;
alter table assignment add column group_name varchar(60) default '' not null;
alter table assignment add column opens_at timestamp with time zone;
alter table assignment add column closes_at timestamp with time zone;
alter table assignment add column attempts integer;
alter table assignment add column grade_method varchar(10);
alter table assignment add column pass_mark integer;
alter table assignment add column mastery_grade integer;
alter table assignment add column mastery_topics integer;
alter table assignment add column prerequisite_id uuid references assignment (id) on delete set null;

create index assignment_prerequisite on assignment (prerequisite_id);

-- The chosen learners of an assignment that is not for the whole class.
create table assignment_learner (
    assignment_id uuid not null references assignment (id) on delete cascade,
    person_id     uuid not null references person (id) on delete cascade,
    primary key (assignment_id, person_id)
);

create index assignment_learner_person on assignment_learner (person_id);
