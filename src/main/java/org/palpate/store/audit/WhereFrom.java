package org.palpate.store.audit;

/**
 * Says from where the request comes that is being answered; the pages know it, the rooms do not.
 */
public interface WhereFrom {

    /** The address of the network, as digits; empty where there is no request. */
    String network();
}
