-- Learners read why their grade was decided by hand. Reasons written before were promised to instructors alone and stay so.
alter table grade_decision add column reason_shown boolean default false not null;
