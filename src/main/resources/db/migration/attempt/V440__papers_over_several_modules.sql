-- An attempt may ask questions of several modules. Its module is then the empty text, so that the
-- insert of its number still decides, and it has no revision: its paper says of each question which
-- module and revision it is of.
alter table attempt alter column revision_id drop not null;

-- Each answer says which revision's question it answers; its module stands there already.
alter table attempt_answer add column revision_id uuid;

update attempt_answer set revision_id = (
    select attempt.revision_id from attempt where attempt.id = attempt_answer.attempt_id
);

alter table attempt_answer alter column revision_id set not null;
alter table attempt_answer add constraint attempt_answer_revision
    foreign key (revision_id) references content_revision (id);
