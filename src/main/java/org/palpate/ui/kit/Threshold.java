package org.palpate.ui.kit;

import com.vaadin.flow.router.RouteParameters;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Says of a desk's pages, before the first answer is sent, whether an address leads to something
 * that is there for who asks: the answer's status is settled then, and the page itself comes only
 * after it. It must tell what the page would, and like the page it does not tell "not there" from
 * "not yours". It changes nothing, and counts nothing but wrong guesses at what can be guessed.
 */
public interface Threshold {

    /**
     * Steps over it; pages of other desks are passed by.
     *
     * @param page the page's class
     * @param parameters what the address names
     * @throws com.vaadin.flow.router.NotFoundException when the address leads to nothing that this
     *     visitor may see
     * @throws NotOpen when it leads to something that is over, or must be waited for
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

    /** What an address leads to is not open: over for good, or for a while. */
    final class NotOpen extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final int status;
        private final long seconds;

        private NotOpen(int status, long seconds) {
            super("Not open, status " + status);
            this.status = status;
            this.seconds = seconds;
        }

        /** It was there once and does not come back: a link that was used or is too old. */
        public static NotOpen over() {
            return new NotOpen(410, 0);
        }

        /** Too many guesses came from there. */
        public static NotOpen after(Duration wait) {
            return new NotOpen(429, wait.toSeconds() + 1);
        }

        /** The status of HTTP that says so. */
        public int status() {
            return status;
        }

        /** After how many seconds to ask again; 0 for never. */
        public long seconds() {
            return seconds;
        }
    }
}
