package org.palpate.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RoomTest {

    private record Taken(String owner, long used) {}

    @Test
    void whoTakesTheMostMakesRoomFirstAndTheirIdlestBeforeTheOthers() {
        var all =
                List.of(
                        taken("learner", 1),
                        taken("many", 2),
                        taken("many", 3),
                        taken("many", 4),
                        taken("many", 5),
                        taken("two", 6),
                        taken("two", 7));

        assertThat(makers(all, 2)).containsExactly(taken("many", 2), taken("many", 3));
        assertThat(makers(all, 4))
                .containsExactly(
                        taken("many", 2), taken("many", 3), taken("many", 4), taken("two", 6));
    }

    @Test
    void amongEqualsTheIdlestGoes() {
        var all = List.of(taken("a", 3), taken("b", 1), taken("c", 2));
        assertThat(makers(all, 1)).containsExactly(taken("b", 1));
        assertThat(makers(all, 0)).isEmpty();
        assertThat(makers(all, -5)).isEmpty();
    }

    private static List<Taken> makers(List<Taken> all, int number) {
        return Room.makers(all, Taken::owner, Taken::used, number);
    }

    private static Taken taken(String owner, long used) {
        return new Taken(owner, used);
    }

    @Test
    void whereMemoryIsFullTheFatOneGoesThoughItIsTheBusiest() {
        assertThat(Room.heaviest(List.of(300L, 170_000L, 200L, 250L), weight -> weight))
                .containsExactly(170_000L);
        assertThat(Room.heaviest(List.of(4L, 4L, 4L, 4L, 4L, 4L, 4L, 4L), weight -> weight))
                .hasSize(2);
    }
}
