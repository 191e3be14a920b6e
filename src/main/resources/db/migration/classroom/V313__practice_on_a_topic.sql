-- Which topic of the quiz is practised, where practice on one is set.
alter table assignment add column topic varchar(80);
