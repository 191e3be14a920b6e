-- Who gave a learner their own terms and when; null where they were given before this was kept.
-- Terms that were taken away keep their row, so that this is not done without a trace either.
alter table accommodation add column given_by uuid references person (id) on delete set null;
alter table accommodation add column given_at timestamp with time zone;
create index accommodation_given_by on accommodation (given_by);
