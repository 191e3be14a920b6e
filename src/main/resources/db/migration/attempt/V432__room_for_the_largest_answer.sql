-- An answer of nothing but characters that JSON writes by their number takes six times its length.
alter table attempt_answer alter column response set data type varchar(1000000);
