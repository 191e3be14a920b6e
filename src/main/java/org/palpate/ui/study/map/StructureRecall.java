package org.palpate.ui.study.map;

import com.vaadin.flow.component.html.Div;
import org.palpate.progress.KnownStructures.KnownStructure;
import org.palpate.ui.kit.Bits;

/** What a learner is likely to recall of one structure, and its questions they were asked. */
public class StructureRecall extends Div {

    /** Says it of a structure. */
    public StructureRecall(KnownStructure structure) {
        addClassName("stack");
        add(Bits.text(BodyMap.sentence(structure)));
        if (!structure.asked().isEmpty()) {
            add(BodyMap.questions(structure));
        }
    }
}
