-- Counts up with every change of the password; a sign-in of an earlier count is over.
alter table person add column sign_in_epoch integer default 0 not null;
