package org.palpate.ui.kit;

import org.palpate.store.audit.WhereFrom;
import org.springframework.stereotype.Component;

/** Tells the audit log from where a page's request comes. */
@Component
class RequestPlace implements WhereFrom {

    @Override
    public String network() {
        return Visitor.network();
    }
}
