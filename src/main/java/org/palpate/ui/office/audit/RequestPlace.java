package org.palpate.ui.office.audit;

import org.palpate.store.audit.WhereFrom;
import org.palpate.ui.kit.Visitor;
import org.springframework.stereotype.Component;

/** Tells the audit log from where a page's request comes. */
@Component
class RequestPlace implements WhereFrom {

    @Override
    public String network() {
        return Visitor.network();
    }
}
