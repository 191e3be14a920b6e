-- A learner's own bookmark or note at a paragraph; the key decides that a paragraph has one.
create table paragraph_note (
    person_id   uuid not null references person (id) on delete cascade,
    module_key  varchar(80) not null,
    lesson_key  varchar(80) not null,
    anchor      varchar(200) not null,
    revision_id uuid not null,
    quoted      varchar(400) not null,
    bookmarked  boolean not null,
    written     varchar(4000) not null,
    changed_at  timestamp with time zone not null,
    removed_at  timestamp with time zone,
    primary key (person_id, module_key, lesson_key, anchor)
);
