package org.palpate.ui.shell;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Whether the memory is nearly full of what is in use. Tabs are counted by what a usual one takes;
 * this is for pages that take more.
 */
final class FullHeap {

    /** What the last look of the garbage collector found in use, of so much. */
    private static final double FULL = 0.8;

    private final Supplier<Optional<MemoryUsage>> afterCollection;
    private final AtomicLong told = new AtomicLong(-1);

    /** The heap of this process. */
    FullHeap() {
        this(FullHeap::oldest);
    }

    FullHeap(Supplier<Optional<MemoryUsage>> afterCollection) {
        this.afterCollection = afterCollection;
    }

    /** True once for each time that the collector has found it so. */
    boolean isAnew() {
        return afterCollection
                .get()
                .filter(found -> found.getMax() > 0)
                .filter(found -> found.getUsed() > found.getMax() * FULL)
                .map(found -> told.getAndSet(found.getUsed()) != found.getUsed())
                .orElse(false);
    }

    /** What lives long; collectors without such a part of the heap tell nothing. */
    private static Optional<MemoryUsage> oldest() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .filter(pool -> pool.getName().matches(".*(Old|Tenured).*"))
                .map(MemoryPoolMXBean::getCollectionUsage)
                .filter(java.util.Objects::nonNull)
                .findFirst();
    }
}
