-- A fixed key and its undoing stay when the person who decided them leaves: the ids are no longer
-- tied to an account. A column whose tie has no portable name is dropped and made anew.
alter table mended_key add column fixed_by uuid;
alter table mended_key add column taken_back_by uuid;
update mended_key set fixed_by = mended_by, taken_back_by = undone_by;
alter table mended_key drop column mended_by;
alter table mended_key drop column undone_by;
alter table mended_key rename column fixed_by to mended_by;
alter table mended_key rename column taken_back_by to undone_by;
alter table mended_key alter column mended_by set not null;
