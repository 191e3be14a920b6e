-- What is done once, whichever node does it: whoever inserts the row of a name, a due time and a turn does the work.
-- A second turn is taken where the first failed or its node died.
create table job_run (
    name     varchar(40) not null,
    due      timestamp with time zone not null,
    turn     integer not null,
    started  timestamp with time zone not null,
    finished timestamp with time zone,
    outcome  varchar(10) check (outcome in ('DONE', 'FAILED')),
    note     varchar(500),
    who      varchar(120) not null,
    primary key (name, due, turn)
);

-- The nights of servers that run already; which node it was is not known any more.
insert into job_run (name, due, turn, started, finished, outcome, who)
select name, cast(on_day as timestamp with time zone), 1, cast(on_day as timestamp with time zone),
       cast(on_day as timestamp with time zone), 'DONE', ''
from daily_round;
drop table daily_round;
