-- Who may see a course or a module, as somebody has set it. A module's row without a visibility means: as its course.
-- Without a row, what the course's file says counts, and else the school's setting for its own courses.
create table visibility (
    kind       varchar(6) not null check (kind in ('COURSE', 'MODULE')),
    name       varchar(255) not null,
    visibility varchar(10) check (visibility in ('PUBLIC', 'SCHOOL', 'CLASS', 'DRAFT')),
    primary key (kind, name)
);

-- On a server that runs already everybody who is signed in goes on seeing what is there.
insert into visibility (kind, name, visibility)
select distinct 'MODULE', module_key, 'SCHOOL' from content_revision;
