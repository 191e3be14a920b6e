-- How a class's grade is made up. A class without a row counts as is usual: missing work is 0 once its time is over.
create table class_grading (
    class_id        uuid primary key references school_class (id) on delete cascade,
    missing_is_zero boolean not null,
    weight          integer not null check (weight between 0 and 1000),
    left_out        integer not null check (left_out between 0 and 50)
);

-- What counted in the classes that are there goes on counting, and nothing else.
insert into class_grading (class_id, missing_is_zero, weight, left_out)
select id, false, 100, 0 from school_class;

create table grade_category (
    id       uuid primary key,
    class_id uuid not null references school_class (id) on delete cascade,
    name     varchar(60) not null,
    weight   integer not null check (weight between 0 and 1000),
    left_out integer not null check (left_out between 0 and 50),
    made_at  timestamp with time zone not null,
    constraint grade_category_once unique (class_id, name)
);

-- An assignment without a row has weight 1 and no category.
create table assignment_weight (
    assignment_id uuid primary key references assignment (id) on delete cascade,
    weight        integer not null check (weight between 0 and 1000),
    category_id   uuid references grade_category (id) on delete set null
);

create index assignment_weight_category on assignment_weight (category_id);
