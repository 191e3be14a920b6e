-- Where certainty is marked, a grade used to be written as it came: up to 300, and down to -600.
-- A grade is 0 to 100 everywhere. What was earned stays beside it as it was.
update attempt set grade = 100 where grade > 100;
update attempt set grade = 0 where grade < 0;
update marked_again set grade_before = 100 where grade_before > 100;
update marked_again set grade_before = 0 where grade_before < 0;
update marked_again set grade_after = 100 where grade_after > 100;
update marked_again set grade_after = 0 where grade_after < 0;
