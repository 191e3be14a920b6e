-- Whether the learner left by themselves; all before were taken out by who taught them.
alter table former_enrolment add column left_themselves boolean default false not null;
