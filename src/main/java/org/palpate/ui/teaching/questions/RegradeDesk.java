package org.palpate.ui.teaching.questions;

import org.palpate.attempt.regrading.Regrades;
import org.palpate.classroom.visibility.VisibleModules;
import org.palpate.content.LearningModules;
import org.palpate.people.People;
import org.palpate.progress.MovedGrades;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.Visitor;
import org.springframework.stereotype.Component;

/** The doors that fixing a key goes through. */
@Component
record RegradeDesk(
        Regrades regrades,
        MovedGrades grades,
        LearningModules modules,
        VisibleModules visible,
        People people,
        Visitor visitor,
        Dates dates) {}
