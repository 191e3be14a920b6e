-- By which rules an assignment sets its quiz, as JSON. Null where they are the quiz's own, and so
-- for everything assigned so far.
alter table assignment add column quiz_setting varchar(40000);
