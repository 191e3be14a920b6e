-- A grade decided by hand stays when the instructor who decided it leaves: the id is no longer tied
-- to an account. A column whose tie has no portable name is dropped and made anew.
alter table grade_decision add column decided_by_person uuid;
update grade_decision set decided_by_person = decided_by;
alter table grade_decision drop column decided_by;
alter table grade_decision rename column decided_by_person to decided_by;
alter table grade_decision alter column decided_by set not null;
