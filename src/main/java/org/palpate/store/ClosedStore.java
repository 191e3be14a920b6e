package org.palpate.store;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;

/**
 * Tells the pool which of H2's refusals mean that the connection is of no use any more. The pool
 * knows the codes of other databases only and would hand such a connection out again for ever.
 * Named in {@code application.yaml}.
 */
public final class ClosedStore implements SQLExceptionOverride {

    @java.lang.Override
    public Override adjudicate(SQLException failure) {
        return StoreFailures.isAway(failure) ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
    }
}
