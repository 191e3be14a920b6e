-- How lists of people with the same headings were laid out when one was brought in last; the school's, not a person's.
create table list_layout (
    headings_hash char(64) primary key,
    layout        varchar(4000) not null,
    remembered_at timestamp with time zone not null
);
