package org.palpate.ui.kit;

import com.vaadin.flow.router.RouteParameters;

/**
 * Says of a desk's pages, before the first answer is sent, whether an address leads to something
 * that is there for who asks: the answer's status is settled then, and the page itself comes only
 * after it. It must tell what the page would, and like the page it does not tell "not there" from
 * "not yours". It changes nothing and counts nothing.
 */
public interface Threshold {

    /**
     * Steps over it; pages of other desks are passed by.
     *
     * @param page the page's class
     * @param parameters what the address names
     * @throws com.vaadin.flow.router.NotFoundException when the address leads to nothing that this
     *     visitor may see
     */
    void cross(Class<?> page, RouteParameters parameters);
}
