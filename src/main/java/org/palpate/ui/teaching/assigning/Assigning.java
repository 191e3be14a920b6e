package org.palpate.ui.teaching.assigning;

import org.palpate.classroom.AssignmentCopies;
import org.palpate.classroom.Assignments;
import org.palpate.classroom.Classes;
import org.palpate.classroom.Groups;
import org.palpate.classroom.calendars.CalendarFeeds;
import org.palpate.classroom.several.SeveralAssignments;
import org.palpate.classroom.visibility.VisibleModules;
import org.palpate.content.LearningModules;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.Visitor;
import org.springframework.stereotype.Component;

/** The doors that the assignment part of a class's page goes through. */
@Component
public record Assigning(
        Assignments assignments,
        AssignmentCopies copies,
        SeveralAssignments several,
        Classes classes,
        Groups groups,
        CalendarFeeds feeds,
        LearningModules modules,
        VisibleModules visible,
        Dates dates,
        Visitor visitor) {}
