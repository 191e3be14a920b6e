package org.palpate.ui.kit;

import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import java.util.function.BooleanSupplier;

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

    /**
     * What an open page goes on resting on besides a role: asked when it is opened, with what was
     * so then, and from then on at each sign of life of the page, with one statement at the most.
     *
     * @return whether it still stands; empty for a page that rests on nothing of the kind
     */
    default Optional<BooleanSupplier> rightToStay(Class<?> page, RouteParameters parameters) {
        return Optional.empty();
    }
}
