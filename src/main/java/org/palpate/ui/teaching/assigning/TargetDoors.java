package org.palpate.ui.teaching.assigning;

import org.palpate.classroom.visibility.VisibleModules;
import org.palpate.recall.Targets;
import org.palpate.ui.kit.Dates;
import org.palpate.ui.kit.Visitor;
import org.springframework.stereotype.Component;

/** The doors that the targets on a class's page go through. */
@Component
public record TargetDoors(Targets targets, VisibleModules visible, Dates dates, Visitor visitor) {}
