package org.palpate.ui.study.aids;

import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.palpate.progress.aids.StructureGuides;
import org.palpate.ui.kit.Threshold;
import org.palpate.ui.kit.Visitor;
import org.palpate.ui.study.parts.Addresses;

/** Whether a structure is one of a module that the visitor may see. */
@SpringComponent
class StructureThreshold implements Threshold {

    private final StructureGuides guides;
    private final Visitor visitor;

    StructureThreshold(StructureGuides guides, Visitor visitor) {
        this.guides = guides;
        this.visitor = visitor;
    }

    @Override
    public void cross(Class<?> page, RouteParameters parameters) {
        if (page == StructurePage.class) {
            guides.find(visitor.known().orElse(null), Addresses.structure(parameters))
                    .orElseThrow(NotFoundException::new);
        }
    }
}
