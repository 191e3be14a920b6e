-- The names of persons whose account is gone, for what they decided while they had one: grades,
-- answer keys, terms of learners. The id is the one they had; nothing else of them is kept.
create table former_person (
    id      uuid primary key,
    name    varchar(100) not null,
    left_at timestamp with time zone not null
);
