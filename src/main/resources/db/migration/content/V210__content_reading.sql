-- Each time somebody has the folders of modules read again: every node reads its own when it finds a number it has not seen.
create table content_reading (
    number   integer primary key,
    asked_at timestamp with time zone not null
);
