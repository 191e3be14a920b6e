package org.palpate.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.MemoryUsage;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FullHeapTest {

    private long used;

    private final FullHeap heap =
            new FullHeap(() -> Optional.of(new MemoryUsage(0, used, 1000, 1000)));

    @Test
    void itIsToldOnceForEachLookOfTheCollector() {
        used = 700;
        assertThat(heap.isAnew()).isFalse();
        used = 850;
        assertThat(heap.isAnew()).isTrue();
        assertThat(heap.isAnew()).isFalse();
        used = 860;
        assertThat(heap.isAnew()).isTrue();
        used = 500;
        assertThat(heap.isAnew()).isFalse();
    }

    @Test
    void whatIsNotKnownIsNotFull() {
        assertThat(new FullHeap(Optional::empty).isAnew()).isFalse();
        assertThat(new FullHeap().isAnew()).isFalse();
    }
}
