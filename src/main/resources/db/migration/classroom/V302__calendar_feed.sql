-- Addresses of calendars. The token is the whole permission, so each is one person's own, for
-- everything assigned to them (class_id null) or for one class they teach.
create table calendar_feed (
    id        uuid primary key,
    person_id uuid not null references person (id) on delete cascade,
    class_id  uuid references school_class (id) on delete cascade,
    token     varchar(43) not null unique
);

create index calendar_feed_person on calendar_feed (person_id);
create index calendar_feed_class on calendar_feed (class_id);
