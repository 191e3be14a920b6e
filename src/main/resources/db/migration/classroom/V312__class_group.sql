-- Learners of a class who are set something together; the lower-case name decides that there is one of a name.
create table class_group (
    id       uuid primary key,
    class_id uuid not null references school_class (id) on delete cascade,
    name     varchar(60) not null,
    name_key varchar(60) not null,
    constraint class_group_name unique (class_id, name_key)
);

create table class_group_learner (
    group_id  uuid not null references class_group (id) on delete cascade,
    person_id uuid not null references person (id) on delete cascade,
    primary key (group_id, person_id)
);

create index class_group_learner_person on class_group_learner (person_id);

alter table assignment add column group_id uuid references class_group (id);
create index assignment_group on assignment (group_id);

-- Groups so far were names on assignments with the same learners: one of these becomes the group.
insert into class_group (id, class_id, name, name_key)
select a.id, a.class_id, a.group_name, lower(a.group_name)
from assignment a
where a.group_name <> ''
  and not exists (select 1
                  from assignment other
                  where other.class_id = a.class_id
                    and lower(other.group_name) = lower(a.group_name)
                    and other.id < a.id);

insert into class_group_learner (group_id, person_id)
select g.id, l.person_id
from class_group g
join assignment_learner l on l.assignment_id = g.id;

update assignment
set group_id = (select g.id
                from class_group g
                where g.class_id = assignment.class_id
                  and g.name_key = lower(assignment.group_name))
where group_name <> '';

delete from assignment_learner
where assignment_id in (select id from assignment where group_id is not null);

alter table assignment drop column group_name;
