-- Null means: not settled, so what the server was started with counts.
alter table school_settings add column name varchar(120);
alter table school_settings add column country varchar(2);
alter table school_settings add column zone varchar(60);
alter table school_settings add column public_address varchar(300);
alter table school_settings add column visibility varchar(10) check (visibility in ('PUBLIC', 'SCHOOL', 'CLASS', 'DRAFT'));
