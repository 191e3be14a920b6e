-- A target may be for chosen learners of a class. Of each kind, a class and a module have at most one target for the whole class and one for
-- the same learners; the key that said so before had no name in common in the databases, so the table is laid anew.
create table recall_target_for (
    id          uuid primary key,
    class_id    uuid not null references school_class (id) on delete cascade,
    module_key  varchar(80) not null,
    -- RECALL: the share of the questions to be recalled on the day. DAYS: every question right on different days.
    kind        varchar(6) not null,
    -- In percent; null where only the days count.
    share       smallint,
    by_at       timestamp with time zone not null,
    set_at      timestamp with time zone not null,
    whole_class boolean default true not null,
    -- "class", or a digest of the chosen learners.
    for_whom    varchar(64) default 'class' not null,
    constraint recall_target_once unique (class_id, module_key, kind, for_whom)
);

insert into recall_target_for (id, class_id, module_key, kind, share, by_at, set_at)
select id, class_id, module_key, kind, share, by_at, set_at from recall_target;

drop table recall_target;

alter table recall_target_for rename to recall_target;

create table recall_target_learner (
    target_id uuid not null references recall_target (id) on delete cascade,
    person_id uuid not null references person (id) on delete cascade,
    primary key (target_id, person_id)
);

create index recall_target_learner_person on recall_target_learner (person_id);
