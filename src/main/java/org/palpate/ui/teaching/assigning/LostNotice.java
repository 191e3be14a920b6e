package org.palpate.ui.teaching.assigning;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.palpate.classroom.Assignment;
import org.palpate.content.LearningModules;
import org.palpate.ui.kit.Bits;
import org.palpate.ui.kit.Titles;

/** What of a class's assignments nobody can begin any more, and why; not to be seen when none. */
public class LostNotice extends Div {

    /** The notice for these assignments of one class. */
    public LostNotice(List<Assignment> assignments, LearningModules modules) {
        addClassName("stack");
        for (Assignment assignment : assignments) {
            Titles.lost(assignment, modules)
                    .ifPresent(sentence ->
                            add(
                                    Bits.text(
                                            "“%s”: %s"
                                                    .formatted(
                                                            Titles.of(assignment, modules),
                                                            sentence),
                                            "message",
                                            "due")));
        }
        setVisible(getChildren().findAny().isPresent());
    }
}
