-- A learner's own terms go on naming who gave them when that person leaves: the id is no longer tied
-- to an account. A column whose tie has no portable name is dropped and made anew.
alter table accommodation add column given_by_person uuid;
update accommodation set given_by_person = given_by;
alter table accommodation drop column given_by;
alter table accommodation rename column given_by_person to given_by;
