-- The questions of a paper become a JSON array of their keys, and how many they are stands beside
-- it. Who was asked a question is told by attempt_answer, and nothing looks into this text any more.
alter table attempt add column paper varchar(100000);
alter table attempt add column asked integer;

-- Keys are letters, digits and hyphens, so that nothing in them has to be escaped.
update attempt set
    paper = concat('["', replace(questions, ' ', '","'), '"]'),
    asked = char_length(questions) - char_length(replace(questions, ' ', '')) + 1;

alter table attempt alter column paper set not null;
alter table attempt alter column asked set not null;
alter table attempt drop column questions;
