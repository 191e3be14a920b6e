-- Who made an invitation's link: it enters the classes of that instructor and of nobody else. Null where a link was made
-- before this was kept, or its maker is gone; such a link enters no class by itself.
alter table invitation add column made_by uuid references person (id) on delete set null;
-- What its maker calls the person: the page of the link shows nothing of an account that was there before.
alter table invitation add column name varchar(100);
create index invitation_made_by on invitation (made_by);

-- What is done once a day, on whichever node: whoever inserts the day's row does it.
create table daily_round (
    name   varchar(40) not null,
    on_day date not null,
    primary key (name, on_day)
);
