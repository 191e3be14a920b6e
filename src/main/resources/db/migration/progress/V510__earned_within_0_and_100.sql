-- What was earned when a grade was decided by hand, on the same scale as the grade itself.
update grade_decision set earned = 100 where earned > 100;
update grade_decision set earned = 0 where earned < 0;
